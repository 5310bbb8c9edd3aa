/** A reference: the findings that are known and do not fail, as a file beside the charters. */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { RunContext } from './context';
import { exitCodes, Stop, UsageError } from './io';
import type { KnownFindings } from './known';
import { absolutePath, pathKey, shownPath } from './paths';
import { checkTexts } from './texts/check';

/** The known findings by charter, its path relative to the reference with `/`. */
export class Reference {
	readonly #folder: string;
	/** By the keys of their paths, however the arguments of the run spell them. */
	readonly #charters = new Map<string, { readonly file: string; readonly known: KnownFindings }>();

	private constructor(
		private readonly path: string,
		charters: ReadonlyMap<string, KnownFindings>,
	) {
		this.#folder = dirname(path);
		for (const [file, known] of charters) this.#charters.set(pathKey(resolve(this.#folder, file)), { file, known });
	}

	/** An empty one, to be written to a file. */
	static empty(file: string, cwd: string): Reference {
		return new Reference(absolutePath(file, cwd), new Map());
	}

	/** Reads one. @throws Stop where it cannot be read, UsageError where it is no reference */
	static async read(file: string, context: RunContext): Promise<Reference> {
		const path = absolutePath(file, context.io.cwd);
		const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
			const why = error.code === 'ENOENT' ? 'absent' : error.code === 'EISDIR' ? 'folder' : 'refused';
			throw new Stop(context.unreadable(file, why), exitCodes.unreadable);
		});
		const charters = chartersIn(text);
		if (!charters) throw new UsageError(context.say(checkTexts, 'notReference', file));
		return new Reference(path, charters);
	}

	/** What is known of a charter, by its absolute path. */
	of(charter: string): KnownFindings | undefined {
		return this.#charters.get(pathKey(charter))?.known;
	}

	set(charter: string, known: KnownFindings): void {
		this.#charters.set(pathKey(charter), { file: shownPath(charter, this.#folder), known });
	}

	/** Writes it; a charter without findings is left out. @throws Stop where it cannot be written */
	async write(context: RunContext): Promise<void> {
		const entries = [...this.#charters.values()]
			.filter(({ known: { marks, actions } }) => marks.length + actions.length > 0)
			.sort((a, b) => (a.file < b.file ? -1 : 1))
			.map(({ file, known: { marks, actions } }) => [
				file,
				{ empreintes: [...marks].sort(), actions: [...actions].sort() },
			]);
		const text = `${JSON.stringify({ format: 1, chartes: Object.fromEntries(entries) }, null, '\t')}\n`;
		await writeFile(this.path, text).catch((error: NodeJS.ErrnoException) => {
			throw new Stop(context.tell('error.unwritable', this.path, error.code ?? ''), exitCodes.unreadable);
		});
	}
}

/** The charters of a reference; undefined where the text is none. */
function chartersIn(text: string): Map<string, KnownFindings> | undefined {
	try {
		const data: unknown = JSON.parse(text);
		if (!isRecord(data) || data.format !== 1 || !isRecord(data.chartes)) return undefined;
		const texts = (value: unknown) =>
			(Array.isArray(value) ? value : []).filter((one): one is string => typeof one === 'string');
		return new Map(
			Object.entries(data.chartes).flatMap(([file, one]) =>
				isRecord(one) ? [[file, { marks: texts(one.empreintes), actions: texts(one.actions) }] as const] : [],
			),
		);
	} catch {
		return undefined;
	}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

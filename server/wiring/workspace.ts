import { type CancellationToken, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, WorkspaceSymbol } from 'vscode-languageserver-types';
import { type Charter, evidenceFiles, judgeSteps, portfolioRow, readSteps } from '../engine/index';
import { diagnosticsOf } from '../features/diagnostics';
import { charterSymbols } from '../features/workspace-symbols';
import { environmentOf, readingStandard } from '../judging/environment';
import { ChangedUris, folderOf, keyOf, nameOf, normal } from '../judging/uris';
import { charterName, type PortfolioRow } from '../protocol';
import type { JudgingContext } from './judging-context';
import { forFiles, type Patience } from './patience';
import { inSlices } from './slices';

/** No workspace is looked through beyond this many charters. */
export const mostCharters = 5_000;

/** How the files of the workspace are reached. */
export interface CharterFiles {
	/** The uris of the charters, at most `limit`. Rejects where they cannot be listed. */
	readonly list: (limit: number) => Promise<readonly string[]>;
	/** The text of a file; null where there is none, or it is too large or cannot be read. */
	readonly read: (uri: string) => Promise<string | null>;
}

/** What is kept of a charter that is not open: what is shown of it, not what it was made from. */
export interface Summary {
	/** The same as long as the findings are. */
	readonly resultId: string;
	readonly diagnostics: readonly Diagnostic[];
	readonly symbols: readonly WorkspaceSymbol[];
	/** Its figures among all others. */
	readonly row: PortfolioRow;
}

/** The charters of the workspace. */
export interface Listing {
	/** By their keys, the uris as the client writes them. */
	readonly uris: ReadonlyMap<string, string>;
	/** There are more than are looked through. */
	readonly cut: boolean;
}

interface Entry {
	/** As the client writes it. */
	readonly uri: string;
	/** Grows when the file or its evidence changed. */
	generation: number;
	/** Where its evidence may lie, to know what concerns it. */
	evidence: readonly string[];
	summary?: { readonly stamp: string; readonly summary: Summary | undefined };
	running?: { readonly stamp: string; readonly promise: Promise<Summary | undefined> };
}

/** The workspace's charters as their files are: listed once, each read and judged when it is asked for, until someone says that it changed. */
export class WorkspaceCharters {
	#listed: Promise<ReadonlyMap<string, Entry>> | undefined;
	#entries = new Map<string, Entry>();
	/** Readings and judgements, one after the other: what is open comes in between. */
	#busy: Promise<unknown> = Promise.resolve();
	#results = Date.now();
	/** Grows when the folders of the workspace change: what lies in them, and what lies outside. */
	#listings = 0;
	/** Whether the last listing failed, and whether it had to stop. */
	#outcome = { failed: false, cut: false };

	/** The list of charters that came after its time. */
	#lateList: readonly string[] | undefined;
	/** The texts that came after their time, each used once, by the uris as the client writes them. */
	readonly #lateTexts = new Map<string, string>();

	constructor(
		private readonly source: CharterFiles,
		private readonly context: JudgingContext,
		private readonly patience: Patience,
		/** A list or a text came after its time: what was made without it is out of date. */
		private readonly late: () => void,
	) {}

	/** The uris of all charters as the client writes them, by their keys; none where they cannot be listed. */
	async list(): Promise<ReadonlyMap<string, string>> {
		const entries = await this.#list();
		return new Map([...entries].map(([key, { uri }]) => [key, uri]));
	}

	/** The charters, and whether these are all. Undefined where they cannot be listed; it is tried again when next asked for. */
	async listing(): Promise<Listing | undefined> {
		const uris = await this.list();
		const { failed, cut } = this.#outcome;
		if (failed) this.#listed = undefined;
		return failed ? undefined : { uris, cut };
	}

	/** What is shown of a charter as its file is. Undefined where it is none of the workspace, or cannot be read. */
	async summary(uri: string): Promise<Summary | undefined> {
		for (;;) {
			const entry = this.#entries.get(keyOf(uri));
			if (!entry) return undefined;
			const stamp = this.#stamp(entry);
			if (entry.summary?.stamp === stamp) return entry.summary.summary;
			if (entry.running?.stamp !== stamp) entry.running = { stamp, promise: this.#summarize(entry, stamp) };
			const summary = await entry.running.promise;
			// What changed in the meantime is read again.
			if (this.#entries.get(keyOf(uri)) === entry && this.#stamp(entry) === stamp) return summary;
		}
	}

	/** The text of a charter's file, read as a charter; undefined where it cannot be, or `isWanted` says no to the text. */
	async read(uri: string, isWanted: (text: string) => boolean = () => true): Promise<Charter | undefined> {
		const text = await this.#text(uri);
		return text === undefined || !isWanted(text) ? undefined : this.#work(() => readSteps(text, this.context.standard));
	}

	/** What a list of symbols shows of all charters but some. Stops where the token is cancelled. */
	async symbols(without: ReadonlySet<string>, token: CancellationToken): Promise<WorkspaceSymbol[]> {
		const found: WorkspaceSymbol[] = [];
		for (const [key, { uri }] of await this.#list()) {
			if (token.isCancellationRequested) return found;
			if (!without.has(key)) found.push(...((await this.summary(uri))?.symbols ?? []));
		}
		return found;
	}

	/** Some files were created, changed or deleted. Gives the keys of the charters that are concerned; `more`: others may have come. */
	changed(events: readonly FileEvent[]): { readonly charters: readonly string[]; readonly more: boolean } {
		const changes = new ChangedUris(events.map(({ uri }) => uri));
		const charters: string[] = [];
		for (const [key, entry] of this.#entries) {
			if (!changes.touch(normal(entry.uri)) && !entry.evidence.some((file) => changes.touch(file))) continue;
			entry.generation++;
			charters.push(key);
		}
		// A folder may bring charters along; what has an ending is a file.
		const more = events.some(({ uri, type }) => {
			if (type !== FileChangeType.Created) return false;
			const name = nameOf(uri);
			return charterName.test(name) ? !this.#entries.has(keyOf(uri)) : !/.\.[a-z]\w{0,9}$/i.test(name);
		});
		const gone = charters.length > 0 && events.some(({ type }) => type === FileChangeType.Deleted);
		if (more || gone) this.#listed = undefined;
		return { charters, more };
	}

	/** A charter's file may be other than what is known of it. */
	forget(uri: string): void {
		const entry = this.#entries.get(keyOf(uri));
		if (entry) entry.generation++;
	}

	/** The folders of the workspace changed, or what the editor leaves out of them: the charters are listed again. */
	relist(): void {
		this.#listed = undefined;
		this.#listings++;
	}

	#list(): Promise<ReadonlyMap<string, Entry>> {
		const listing = this.#listed ?? this.#find();
		this.#listed = listing;
		return listing.then((entries) => {
			// Someone said meanwhile that charters came or went.
			if (this.#listed !== listing) return this.#list();
			this.#entries = new Map(entries);
			return entries;
		});
	}

	async #find(): Promise<ReadonlyMap<string, Entry>> {
		const answer: unknown = this.#lateList ?? (await this.#ask());
		this.#lateList = undefined;
		const uris: readonly unknown[] = Array.isArray(answer) ? answer : [];
		this.#outcome = { failed: !Array.isArray(answer), cut: uris.length > mostCharters };
		const entries = new Map<string, Entry>();
		for (const uri of uris.slice(0, mostCharters)) {
			if (typeof uri !== 'string' || (await this.context.configs.leavesOut(uri))) continue;
			const key = keyOf(uri);
			// By another spelling, it was renamed where case does not tell files apart.
			const known = this.#entries.get(key);
			entries.set(key, known?.uri === uri ? known : { uri, generation: 0, evidence: [] });
		}
		return entries;
	}

	/** The uris of the charters, undefined where the client does not say them (in time). */
	#ask(): Promise<unknown> {
		const answer = this.source.list(mostCharters + 1).catch(() => undefined);
		const listings = this.#listings;
		return this.patience.wait(
			answer,
			undefined,
			(uris) => {
				if (!Array.isArray(uris) || listings !== this.#listings) return;
				this.#lateList = uris;
				this.#listed = undefined;
				this.late();
			},
			forFiles,
		);
	}

	#stamp(entry: Entry): string {
		return `${entry.generation}.${this.#listings}.${this.context.settings.revision}.${this.context.configs.revision}.${this.context.today()}`;
	}

	async #summarize(entry: Entry, stamp: string): Promise<Summary | undefined> {
		const before = entry.summary?.summary;
		const summary = await this.#make(entry, before).catch(() => undefined);
		entry.summary = { stamp, summary };
		if (entry.running?.stamp === stamp) delete entry.running;
		return summary;
	}

	async #make(entry: Entry, before: Summary | undefined): Promise<Summary | undefined> {
		const { uri } = entry;
		const text = await this.#text(uri);
		if (text === undefined) return undefined;
		// The editor's settings differ by folder; asking for each of thousands of files would not end.
		const own = await this.context.settings.get(folderOf(normal(uri), this.context.files.folders) ?? uri);
		const settings = await this.context.configs.under(uri, own);
		const charter = await this.#work(() => readSteps(text, readingStandard(this.context.standard, settings)));
		const paths = evidenceFiles(charter);
		const { evidenceRoots } = settings;
		entry.evidence = [...new Set(paths.flatMap((path) => this.context.files.candidates(uri, path, evidenceRoots)))];
		const looked = await this.context.files.look(uri, paths, evidenceRoots);
		const env = environmentOf(this.context, settings, looked);
		const nextResult = () => `f${(this.#results++).toString(36)}`;
		return this.#work(function* () {
			const analysis = yield* judgeSteps(charter, env);
			yield;
			const document = TextDocument.create(uri, 'charte', 0, text);
			const diagnostics = diagnosticsOf(document, analysis);
			yield;
			const same = before && JSON.stringify(before.diagnostics) === JSON.stringify(diagnostics);
			return detached({
				resultId: same ? before.resultId : nextResult(),
				diagnostics,
				row: portfolioRow(uri, analysis),
				symbols: charterSymbols({ uri, document, analysis, language: env.language }),
			});
		});
	}

	async #text(uri: string): Promise<string | undefined> {
		const late = this.#lateTexts.get(uri);
		if (late !== undefined) {
			this.#lateTexts.delete(uri);
			return late;
		}
		const entry = this.#entries.get(keyOf(uri));
		const generation = entry?.generation;
		const answer = this.source.read(uri).catch(() => null);
		const text: unknown = await this.patience.wait(
			answer,
			null,
			(found) => {
				if (typeof found !== 'string' || entry?.generation !== generation) return;
				this.#lateTexts.set(uri, found);
				this.forget(uri);
				this.late();
			},
			forFiles,
		);
		return typeof text === 'string' ? text : undefined;
	}

	/** Does a piece of work when no other is being done, and lets in what waits, first and again and again. */
	#work<T>(piece: () => Iterator<undefined, T, undefined>): Promise<T> {
		const done = this.#busy.then(async () => {
			await this.context.host.turn();
			await this.context.host.turn();
			return (await inSlices(piece(), this.context.host.turn)) as T;
		});
		this.#busy = done.catch(() => undefined);
		return done;
	}
}

/** The same plain data, in strings of its own: part of a text would keep the whole of it in memory. */
function detached<T>(data: T): T {
	return JSON.parse(JSON.stringify(data)) as T;
}

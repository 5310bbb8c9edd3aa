/** What the edits that a person asks for make of a charter that holds a text: none of them may change it, or anything else. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addEvidence } from '../../server/engine/edits/add-evidence';
import { declare } from '../../server/engine/edits/declare';
import { declareAll, detectedDeclarations } from '../../server/engine/edits/declare-detected';
import { fixAll } from '../../server/engine/edits/fix-all';
import { insertStart } from '../../server/engine/edits/insert-start';
import { suppress } from '../../server/engine/edits/suppress';
import { applyChanges, type TextChange } from '../../server/engine/text/change';
import { complete } from '../../server/features/completion/completion';
import { accepted, cursorMark } from '../features/marked';
import { analyse, defaultEnvironment, standard } from '../standard';
import { readYaml } from './judge';
import type { LaidOut } from './layouts';

const env = defaultEnvironment('2026-11-22');
const pmv = standard.action('valeur.pmv');

type Json = unknown;

/** The leaves of what is read, a line each; what is added under the sections of an edit is left out. */
function leaves(value: Json, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, `${path}[${index}]`));
	if (value !== null && typeof value === 'object')
		return Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
	return value === null ? [] : [`${path}=${JSON.stringify(value)}`];
}

const read = (source: string): Json => {
	const json = readYaml(source);
	return json === undefined ? undefined : JSON.parse(json);
};

/** Whether a text reads all that another does, in places of their own; true where one of them cannot be read. */
function keeps(before: string, after: string): boolean {
	const [was, is] = [read(before), read(after)];
	if (was === undefined || is === undefined) return true;
	const found = new Set(leaves(is));
	return leaves(was).every((line) => found.has(line));
}

/** The edits that harmed a laid out text: by name, with what they left. */
export function harmedByOthers({ source, start, end }: LaidOut, text: string): string[] {
	const found: string[] = [];
	const analysis = analyse(source, env);
	const { charter, assessment } = analysis;
	const fixed = applyChanges(source, fixAll(analysis, env));
	const wasRead = readYaml(source) !== undefined;
	const look = (name: string, changes: readonly TextChange[] | undefined, reads: (value: Json) => boolean) => {
		if (!changes || changes.length === 0) return;
		const after = applyChanges(source, changes);
		const mended = applyChanges(after, fixAll(analyse(after, env), env));
		const value = read(after);
		const harmed =
			(wasRead && (value === undefined || !keeps(source, after) || !reads(value))) ||
			!keeps(fixed, mended) ||
			// What cannot be read is left as it is written.
			(!wasRead &&
				!source
					.slice(start, end)
					.split(/\r?\n/)
					.every((line) => after.includes(line.trim())));
		if (harmed) found.push(`${name}:\n${after}`);
	};
	const declared = (value: Json) =>
		(value as { pratiques?: { valeur?: { pmv?: Json } } } | undefined)?.pratiques?.valeur?.pmv;
	if (pmv) {
		const justification = text;
		const changes = declare(charter, assessment, {
			action: pmv,
			status: 'sans_objet',
			reason: 'hors_portee',
			justification,
		});
		look('declare', changes, (value) => {
			const made = declared(value) as { justification?: string } | undefined;
			return (
				made?.justification?.replace(/\p{Cf}/gu, '') ===
				text
					.replace(/\s+/g, ' ')
					.trim()
					.replace(/\p{Cf}/gu, '')
			);
		});
		look('add evidence', addEvidence(charter, assessment, pmv, text), (value) => {
			const { preuves } = (declared(value) ?? {}) as { preuves?: string[] };
			return preuves?.length === 1 && preuves[0]?.replace(/\p{Cf}/gu, '') === text.trim().replace(/\p{Cf}/gu, '');
		});
	}
	look(
		'declare what is detected',
		declareAll(charter, assessment, detectedDeclarations(charter, assessment, env)),
		() => true,
	);
	for (const one of assessment.actions
		.slice(0, 30)
		.filter(({ detection }) => detection.indication === 'absent')
		.slice(0, 3))
		look(`start of ${one.action.id}`, insertStart(charter, one, 'fr'), () => true);
	for (const offset of [start, end, source.indexOf('nom:')])
		for (const wholeFile of [false, true]) {
			const change = suppress(charter, { code: 'format/type', offset, wholeFile, reason: text });
			look('ignore', change && [change], () => true);
		}
	found.push(...harmedByCompletion(source, look));
	return found;
}

/** Accepts completions on lines of their own, at the end and beside the text. */
function harmedByCompletion(
	source: string,
	look: (name: string, changes: readonly TextChange[], reads: (value: Json) => boolean) => void,
): string[] {
	const eol = source.includes('\r\n') ? '\r\n' : '\n';
	const hypotheses = source.indexOf('hypotheses:');
	const places: readonly (readonly [offset: number, typed: string])[] = [
		[source.length, 'port'],
		[source.length, ''],
		[hypotheses, `bud${eol}`],
		[hypotheses, `  ${eol}`],
		[hypotheses, `  - ${eol}`],
	];
	for (const [offset, typed] of places) {
		const text = source.slice(0, offset) + typed + source.slice(offset);
		const cursor = offset + typed.trimEnd().length + (/^ +(?:- )?/.exec(typed)?.[0].length ?? 0);
		const document = TextDocument.create('file:///essai/charte.yaml', 'charte', 1, text);
		const { items } = complete(
			document,
			analyse(text, env),
			env,
			Math.min(cursor, offset + typed.replace(/\r?\n$/, '').length),
		);
		const picked = [items[0], items[items.length >> 1], items.at(-1)];
		for (const item of new Set(picked)) {
			if (!item) continue;
			const after = accepted(document, item).replace(cursorMark, '');
			look(
				`completion of ${item.label} at ${JSON.stringify(typed)}`,
				[{ start: 0, end: source.length, newText: after }],
				() => true,
			);
		}
	}
	return [];
}

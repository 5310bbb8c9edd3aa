/** Keys that stand deeper, found at the root by their own names: `pmv` is in `solution`. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import {
	type Analysis,
	actionsServedBy,
	type Charter,
	charterSchema,
	type Environment,
	entryOf,
	type Field,
	foldKey,
	insertAt,
	isEmptyScalar,
	itemType,
	keyMeant,
	type ObjectType,
	plainText,
	readSteps,
	type Steps,
	say,
	type TextChange,
	type TreeNode,
} from '../../engine/index';
import { completionTexts } from '../texts/completion';
import { fieldDoc } from './docs';
import { linesFor, requiredLines } from './key-lines';
import { indented, type Proposal } from './proposal';
import type { KeyContext } from './spot';

/** A key of the format that is not at the root. */
interface InnerKey {
	/** The keys to it, through maps or into the items of a section that is a list. */
	readonly path: readonly string[];
	readonly field: Field;
}

/** So many letters have to be typed: one begins too many names. */
const fewestLetters = 2;
/** So many keys of the root are looked at in one step. */
const inOneStep = 1000;

/**
 * The inner keys whose name, or another name of them, begins with what is typed at the root: each is written where it belongs,
 * with its section where there is none yet. None anywhere else.
 */
export function* innerKeyProposals(
	text: string,
	context: KeyContext,
	{ charter: known, assessment }: Analysis,
	{ language }: Environment,
): Steps<Proposal[]> {
	const { start, end, typed, colon, flow, nested, path, layout } = context;
	const wanted = foldKey(typed);
	if (path.length > 0 || layout.column > 0 || colon || flow || nested || wanted.length < fewestLetters) return [];
	// Who is typing the name of a section means none of the other names.
	const isSection = Object.keys(charterSchema.fields).some((key) => key.startsWith(wanted.replace(/_+$/, '')));
	const found = innerKeys.flatMap((key) => {
		const names = [key.path.at(-1) ?? '', ...(isSection ? [] : (key.field.alsoCalled ?? []))];
		const match = names.find((name) => foldKey(name).startsWith(wanted));
		return match === undefined ? [] : [{ ...key, match }];
	});
	if (found.length === 0) return [];
	const { catalogue } = known;
	const charter = yield* readSteps(text.slice(0, start) + text.slice(end), catalogue);
	const sections = new Set<string | undefined>();
	for (const [index, key] of context.present.entries()) {
		if (index % inOneStep === inOneStep - 1) yield;
		sections.add(keyMeant(charterSchema.fields, key));
	}
	return found.flatMap(({ path: keys, field, match }, index): Proposal[] => {
		const name = keys.at(-1) ?? '';
		const snippet = catalogue.snippets.find(({ kind, section }) => kind === 'section' && section === keys.join('.'));
		const body = snippet?.body[language].trimEnd().split('\n') ?? linesFor(name, field.type);
		const written = writtenAt(charter, keys, body, context, sections);
		if (!written) return [];
		return [
			{
				label: keys.join(' › '),
				kind: CompletionItemKind.Property,
				sort: `5${String(index).padStart(3, '0')}`,
				// What is typed next is compared with the name that it begins.
				match,
				detail: say(completionTexts, 'inSection', language, keys[0] ?? ''),
				documentation: fieldDoc(field.texts, actionsServedBy(catalogue, keys), language, assessment.edition),
				...written,
			},
		];
	});
}

const innerKeys: readonly InnerKey[] = Object.entries(charterSchema.fields).flatMap(([section, { type }]) => {
	const item = itemType(type);
	return item.kind === 'object' ? below(item, [section], type.kind !== 'list') : [];
});

function below({ fields }: ObjectType, path: readonly string[], isMap: boolean): InnerKey[] {
	return Object.entries(fields).flatMap(([key, field]) => {
		const own = { path: [...path, key], field };
		return [own, ...(isMap && field.type.kind === 'object' ? below(field.type, own.path, true) : [])];
	});
}

/**
 * How a key is written: on the spot where its section is missing, or ends right above; else in its section, and nothing on
 * the spot. Undefined where it is there already, or has no place. `body`: its lines, which begin with the key. `sections`: those that are
 * there already.
 */
function writtenAt(
	charter: Charter,
	path: readonly string[],
	body: readonly string[],
	context: KeyContext,
	sections: ReadonlySet<string | undefined>,
): Pick<Proposal, 'text' | 'snippet' | 'more'> | undefined {
	const { layout, start, end } = context;
	const [section = '', ...rest] = path;
	if (!sections.has(section)) return { text: indented(wrapped(charterSchema, path, body), layout), snippet: true };
	const entry = entryOf(charter.root, section);
	const type = fieldsOf(charterSchema)[section]?.type;
	if (!entry?.colon || type?.kind !== 'object') return undefined;
	const above = charter.root?.entries.filter(({ keySpan }) => keySpan.start < start) ?? [];
	if (above.at(-1) === entry && entryOf(entry.value, rest[0] ?? '') === undefined) {
		const column = columnBelow(charter, entry.value, layout.unit);
		if (column === undefined) return undefined;
		const text = indented(wrapped(type, rest, body), { ...layout, column, lead: ' '.repeat(column) });
		return { text, snippet: true };
	}
	const change = insertAt(
		charter,
		path,
		plainText(body.join('\n'))
			.split('\n')
			.map((line) => line.trimEnd()),
	);
	// Both are written at once: they must not touch.
	if (!change || (change.start <= start && change.end >= start)) return undefined;
	const shift = (offset: number) => (offset > start ? offset + end - start : offset);
	const more: TextChange = { start: shift(change.start), end: shift(change.end), newText: change.newText };
	return { text: '', more: [more] };
}

const fieldsOf = ({ fields }: ObjectType): Readonly<Record<string, Field>> => fields;

/** The column of the keys below a section; undefined where no key can be written below it. */
function columnBelow(charter: Charter, value: TreeNode, unit: number): number | undefined {
	if (isEmptyScalar(value)) return value.start === value.end ? unit : undefined;
	if (value.kind !== 'map' || value.flow) return undefined;
	const start = value.entries.find(({ merged }) => !merged)?.keySpan.start;
	if (start === undefined) return undefined;
	const lead = charter.text.slice(charter.text.lastIndexOf('\n', start - 1) + 1, start);
	return /^ +$/.test(lead) ? lead.length : undefined;
}

/** Lines under the keys of a path that lead to them, with what those that are new require beside. Their places are numbered as they come. */
function wrapped(type: ObjectType, path: readonly string[], body: readonly string[]): string[] {
	let last = 0;
	return nested(type, path, body).map((line) =>
		line.replace(/\$(\{?)\d+/g, (_, brace: string) => `$${brace}${++last}`),
	);
}

function nested({ fields }: ObjectType, [key = '', ...rest]: readonly string[], body: readonly string[]): string[] {
	const [next] = rest;
	if (next === undefined) return [...body];
	const type = fields[key]?.type;
	const inner = type && itemType(type);
	if (inner?.kind !== 'object') return [...body];
	const beside = requiredLines(inner).filter((line) => !line.startsWith(`${next}:`));
	const lines = [...beside, ...nested(inner, rest, body)];
	const dash = type?.kind === 'list' ? ['- ', '  '] : ['', ''];
	return [`${key}:`, ...lines.map((line, index) => `  ${dash[Math.min(index, 1)]}${line}`)];
}

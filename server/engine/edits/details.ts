/** What a declaration says beside its status, changed key by key: each is read again before the next. */
import type { Assessment } from '../assess';
import type { Action } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { practiceMap } from '../model/declarations';
import { type DetailKey, type Details, detailKeys, type EvidenceChange } from '../model/details';
import { readCharter } from '../model/read';
import { parse } from '../parse/parse';
import { childOf, type Entry, entryOf, type ListNode, type MapNode, type TreeNode, textOf } from '../parse/tree';
import { declarationSchema } from '../schema/charter';
import { eolOf, type TextChange } from '../text/change';
import { quote, quoteIfNeeded } from '../text/quote';
import { addEvidence } from './add-evidence';
import { assured } from './assured';
import { ComposedChanges } from './compose';
import { columnOf, indentUnit } from './indent';
import { inserted, insertValue } from './insert';
import { put } from './put';
import { takeItem, takeKey } from './take-away';

/**
 * The changes that make a declaration say what a person wants it to, all at once; empty where it says so already.
 * Undefined where the action is not declared, where evidence that is to change is not there any more, and where one of
 * them cannot be written, or taken away, with all else as it was.
 */
export function changeDetails(
	charter: Charter,
	assessment: Assessment,
	action: Action,
	{ fields = {}, evidence = [] }: Details,
): readonly TextChange[] | undefined {
	const composed = new ComposedChanges(charter.text);
	let now = charter;
	const steps: ((charter: Charter) => readonly TextChange[] | undefined)[] = [
		...detailKeys.flatMap((key) => {
			const text = fields[key];
			return text === undefined ? [] : [(one: Charter) => withField(one, action, key, plainLines(text))];
		}),
		...evidence.map((change) => (one: Charter) => withEvidence(one, assessment, action, change)),
	];
	for (const step of steps) {
		const changes = step(now);
		if (!changes) return undefined;
		composed.apply(changes);
		if (changes.length > 0) now = readCharter(parse(composed.text), charter.catalogue);
	}
	return composed.changes();
}

const plainLines = (text: string): string =>
	text
		.split(/\r\n?|\n/)
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();

/** The declaration of an action, where it stands in the text itself. */
function declarationOf(charter: Charter, { practice, key }: Action): MapNode | undefined {
	const entry = entryOf(practiceMap(charter, practice), key);
	return entry?.value.kind === 'map' && !entry.merged ? entry.value : undefined;
}

function withField(charter: Charter, action: Action, key: DetailKey, text: string): readonly TextChange[] | undefined {
	const map = declarationOf(charter, action);
	if (!map) return undefined;
	const entry = entryOf(map, key);
	if (entry?.merged) return undefined;
	if (entry ? textOf(entry.value).trim() === text && text !== '' : text === '') return [];
	const change = text === '' ? entry && takeKey(charter, map, entry) : written(charter, map, entry, key, text);
	const holds = (after: Charter) => {
		const found = entryOf(declarationOf(after, action), key);
		return text === '' ? found === undefined : textOf(found?.value).trim() === text;
	};
	return change && assured(charter, [change], { holds });
}

/** A text as the value of a key, on one line unless it has several and the place can hold them. */
function written(
	charter: Charter,
	map: MapNode,
	entry: Entry | undefined,
	key: DetailKey,
	text: string,
): TextChange | undefined {
	const order = Object.keys(declarationSchema.fields);
	if (!text.includes('\n')) {
		const value = quoteIfNeeded(text, map.flow);
		return entry ? put(charter, entry, value) : insertValue(charter, map, order, key, value);
	}
	const isBlock = !map.flow && !/^\s|[^\S\n ]|\p{Cc}(?<!\n)/u.test(text) && !(entry && isFollowed(charter, entry));
	if (!isBlock) {
		const value = quote(text);
		return entry ? put(charter, entry, value) : insertValue(charter, map, order, key, value);
	}
	const lines = text.split('\n');
	if (!entry)
		return inserted(charter, map, order, key, [`${key}: |-`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))]);
	const indent = ' '.repeat(columnOf(charter.text, entry.keySpan.start) + indentUnit(charter));
	const block = ['|-', ...lines.map((line) => (line === '' ? '' : indent + line))];
	return put(charter, entry, block.join(eolOf(charter.text)));
}

/** Whether a comment stands behind the value of a key: below it, it would be text. */
function isFollowed({ text }: Charter, { value, keySpan }: Entry): boolean {
	const end = Math.max(value.end, keySpan.end);
	return /#/.test(
		/^[^\n]*/.exec(text.slice(value.kind === 'scalar' && value.style === 'block' ? value.start : end))?.[0] ?? '',
	);
}

function withEvidence(
	charter: Charter,
	assessment: Assessment,
	action: Action,
	{ was, becomes }: EvidenceChange,
): readonly TextChange[] | undefined {
	const [old, text] = [was.trim(), becomes.trim()];
	if (old === text) return [];
	if (/[\r\n]/.test(text)) return undefined;
	const map = declarationOf(charter, action);
	if (!map) return undefined;
	if (old === '') return addEvidence(charter, assessment, action, text);
	const entry = entryOf(map, 'preuves');
	const items = itemsOf(entry?.value);
	const index = items.findIndex((item) => textOf(item).trim() === old);
	const item = items[index];
	if (!entry || entry.merged || !item || items.some((one) => textOf(one).trim() === text)) return undefined;
	const change = text === '' ? without(charter, map, entry, item) : replaced(charter, map, entry, item, text);
	const wanted = items.map((one, at) => (at === index ? text : textOf(one).trim())).filter((one) => one !== '');
	const holds = (after: Charter) => {
		const left = itemsOf(childOf(declarationOf(after, action), 'preuves')).map((one) => textOf(one).trim());
		return left.join('\n') === wanted.join('\n');
	};
	return change && assured(charter, [change], { holds });
}

const itemsOf = (node: TreeNode | undefined): readonly TreeNode[] =>
	node?.kind === 'list' ? node.items : node?.kind === 'scalar' && node.value !== null ? [node] : [];

function without(charter: Charter, map: MapNode, entry: Entry, item: TreeNode): TextChange | undefined {
	const list = entry.value;
	if (list.kind === 'list' && list.items.length > 1) return takeItem(charter, list, item);
	// A declaration that holds nothing else keeps its key.
	return takeKey(charter, map, entry) ?? put(charter, entry, '[]');
}

function replaced(
	{ text: source }: Charter,
	map: MapNode,
	{ value }: Entry,
	item: TreeNode,
	text: string,
): TextChange | undefined {
	if (item.kind !== 'scalar') return undefined;
	let { end } = item;
	while (end > item.start && /\s/.test(source[end - 1] ?? '')) end--;
	const inFlow = map.flow || isBracketed(value);
	return { start: item.start, end, newText: quoteIfNeeded(text, inFlow) };
}

const isBracketed = (node: TreeNode): node is ListNode => node.kind === 'list' && node.flow;

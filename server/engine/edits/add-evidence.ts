import type { Assessment } from '../assess';
import type { Action } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { practiceMap } from '../model/declarations';
import { evidenceKind, filePath } from '../model/evidence';
import {
	childOf,
	type Entry,
	entryOf,
	isEmptyScalar,
	type ListNode,
	type MapNode,
	type TreeNode,
	textOf,
} from '../parse/tree';
import { declarationSchema } from '../schema/charter';
import type { TextChange } from '../text/change';
import { quoteIfNeeded } from '../text/quote';
import { appendItem } from './append';
import { assured } from './assured';
import { declare } from './declare';
import { insertValue } from './insert';
import { put } from './put';

/**
 * The changes that add a piece of evidence to what is declared of an action, at the end of its `preuves`. Evidence is
 * never a status: where nothing is declared yet, the action is written `a_evaluer` with it, for a person to say where it
 * stands. Undefined where the same evidence is there already, where the text is empty or has several lines, where the
 * edition lacks the action, and where nothing can be written for certain: a charter that cannot be read whole, a place
 * that holds something else or stands elsewhere through an alias.
 */
export function addEvidence(
	charter: Charter,
	assessment: Assessment,
	action: Action,
	evidence: string,
): readonly TextChange[] | undefined {
	const text = evidence.trim();
	if (!charter.sound || text === '' || /[\r\n]/.test(text) || action.wording[assessment.edition] === null)
		return undefined;
	if (evidenceIn(charter, action).some((known) => isSame(known, text))) return undefined;
	const changes = written(charter, assessment, action, text);
	if (!changes) return undefined;
	// What stands around may be read otherwise than it looks: nothing is written that is not read back.
	const known = evidenceIn(charter, action);
	const holds = (after: Charter) => after.sound && evidenceIn(after, action).join('\n') === [...known, text].join('\n');
	// A text that stood on its own becomes the first of a list.
	const reads = [known[0] ?? '', text];
	const touched = changes
		.filter(({ newText }) => newText.startsWith('['))
		.map((one) => ({ ...one, reads, asItems: true }));
	return assured(charter, changes, { holds, ...(known.length === 1 && touched.length > 0 ? { touched } : {}) });
}

/** What `preuves` holds, as it is written; empty items are left out. */
function evidenceIn(charter: Charter, action: Action): string[] {
	const list = childOf(entryOf(practiceMap(charter, action.practice), action.key)?.value, 'preuves');
	const items = list?.kind === 'list' ? list.items : list ? [list] : [];
	return items.map((item) => textOf(item).trim()).filter((text) => text !== '');
}

function isSame(known: string, text: string): boolean {
	const [a, b] = [known.normalize('NFC'), text.normalize('NFC')];
	return a === b || (evidenceKind(a) === 'file' && evidenceKind(b) === 'file' && plainPath(a) === plainPath(b));
}

/** A file's path with the place in it that follows a `#`. */
function plainPath(text: string): string {
	return `${filePath(text)}${text.includes('#') ? text.slice(text.indexOf('#')) : ''}`;
}

function written(charter: Charter, assessment: Assessment, action: Action, text: string): TextChange[] | undefined {
	const entry = entryOf(practiceMap(charter, action.practice), action.key);
	// Nothing is declared there: no declaration, an empty one, one that says neither where the action stands nor why.
	const nothing = !entry || isEmptyScalar(entry.value) || (entry.value.kind === 'map' && isSilent(entry.value));
	if (nothing && !entry?.merged) return declare(charter, assessment, { action, status: 'a_evaluer', evidence: [text] });
	if (entry?.value.kind !== 'map' || entry.merged) return undefined;
	const list = `[${quoteIfNeeded(text, true)}]`;
	const known = entryOf(entry.value, 'preuves');
	const change = known
		? intoEntry(charter, known, text, list)
		: insertValue(charter, entry.value, Object.keys(declarationSchema.fields), 'preuves', list);
	return change && [change];
}

const isSilent = (map: MapNode) => !entryOf(map, 'etat') && !entryOf(map, 'preuves');

function intoEntry(charter: Charter, entry: Entry, text: string, list: string): TextChange | undefined {
	if (entry.merged) return undefined;
	if (isEmptyScalar(entry.value)) return put(charter, entry, list);
	return entry.value.kind === 'list' ? intoList(charter, entry.value, text) : undefined;
}

function intoList(charter: Charter, list: ListNode, text: string): TextChange | undefined {
	const last = list.items.at(-1);
	if (list.flow) {
		const at = last ? last.end : charter.text.lastIndexOf(']', list.end - 1);
		return at > list.start
			? { start: at, end: at, newText: `${last ? ', ' : ''}${quoteIfNeeded(text, true)}` }
			: undefined;
	}
	if (!last) return undefined;
	if (isEmptyScalar(last) && last.start === last.end) return afterDash(charter, last, text);
	return appendItem(charter, list, [`- ${quoteIfNeeded(text)}`]) ?? withBrackets(charter, list, text);
}

/** A dash that nothing follows yet takes the text. */
function afterDash(charter: Charter, empty: TreeNode, text: string): TextChange | undefined {
	const dash = charter.text.lastIndexOf('-', empty.start);
	if (dash < 0 || charter.text.slice(dash + 1, empty.start).trim() !== '') return undefined;
	return { start: dash + 1, end: dash + 1, newText: ` ${quoteIfNeeded(text)}` };
}

/** A text on its own where a list is expected, `preuves: docs/a.md`, becomes a list of two. */
function withBrackets(charter: Charter, list: ListNode, text: string): TextChange | undefined {
	const [item, ...more] = list.items;
	if (item?.kind !== 'scalar' || more.length > 0 || item.style === 'block') return undefined;
	const { start, end } = item;
	const source = charter.text.slice(start, end);
	const before = /\n([^\n]*)$/.exec(charter.text.slice(0, start))?.[1] ?? '';
	if (/[\r\n]/.test(source) || /^\s*-/.test(before)) return undefined;
	const known = item.style === 'plain' ? quoteIfNeeded(item.text, true) : source;
	return { start, end, newText: `[${known}, ${quoteIfNeeded(text, true)}]` };
}

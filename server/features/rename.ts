import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Charter,
	type Found,
	fieldAt,
	fold,
	type KeySubject,
	type Language,
	type NameSubject,
	namePlaces,
	type Occurrence,
	occurrencesOf,
	parseSelector,
	quoteIfNeeded,
	type Renamed,
	renamed,
	rewrite,
	type Subject,
	say,
	subjectAt,
	type TextChange,
	walk,
	writtenOccurrences,
} from '../engine/index';
import { rangeOf } from './shared/spans';
import { textEdits } from './shared/text-edits';
import { navigationTexts } from './texts/navigation';

/** Why a name cannot be changed, in one sentence for the user. */
export interface Refusal {
	readonly refused: string;
}

type Reason = readonly [key: keyof typeof navigationTexts, ...args: string[]];

/** The name under the cursor, to be changed; a refusal where it cannot be, null where there is no name. */
export function prepareRename(
	document: TextDocument,
	{ charter }: Analysis,
	offset: number,
	language: Language,
): { range: Range; placeholder: string } | Refusal | null {
	const found = renamedAt(charter, offset);
	if (!found) return null;
	const { subject } = found;
	const changes = changesOf(charter, subject, subject.name);
	const reason = fixed(charter, subject) ?? (changes.kind === 'refused' ? changes.reason : undefined);
	if (reason) return refusal(reason, language);
	return { range: rangeOf(document, found.span), placeholder: subject.name.trim() };
}

/** The edits that give the name under the cursor another one everywhere; a refusal where that cannot be, null where there is no name. */
export function rename(
	document: TextDocument,
	{ charter }: Analysis,
	offset: number,
	written: string,
	language: Language,
): WorkspaceEdit | Refusal | null {
	const found = renamedAt(charter, offset);
	if (!found) return null;
	const name = written.trim();
	const { subject } = found;
	const all = occurrencesOf(charter, subject);
	const reason = fixed(charter, subject) ?? unfit(charter, subject, all, name);
	if (reason) return refusal(reason, language);
	const changes = changesOf(charter, subject, name);
	return changes.kind === 'refused'
		? refusal(changes.reason, language)
		: { changes: { [document.uri]: textEdits(document, changes.changes) } };
}

function refusal([key, ...args]: Reason, language: Language): Refusal {
	return { refused: say(navigationTexts, key, language, ...args) };
}

/** What would be renamed at an offset. A bare text of a list has a name only if something points to it. */
function renamedAt(charter: Charter, offset: number): Found | undefined {
	const found = subjectAt(charter, offset);
	if (!found) return undefined;
	const { subject } = found;
	if (subject.kind === 'key') return subject.own || isFixedKey(charter, subject) ? found : undefined;
	if (subject.kind === 'target' || subject.of) return found;
	const all = occurrencesOf(charter, subject);
	const bare = ({ place }: Occurrence) => !place.entry || place.entry.keySpan.end === place.entry.keySpan.start;
	return all.every((occurrence) => occurrence.declares && bare(occurrence)) ? undefined : found;
}

function isFixedKey(charter: Charter, { path }: KeySubject): boolean {
	return fieldAt(path) !== undefined || isStandardKey(charter, path);
}

/** Practices and actions under `pratiques`. */
function isStandardKey({ catalogue }: Charter, path: readonly string[]): boolean {
	const [section, practice = '', action] = path;
	if (section !== 'pratiques' || path.length < 2 || path.length > 3) return false;
	return action === undefined
		? catalogue.practice(practice) !== undefined
		: catalogue.action(`${practice}.${action}`) !== undefined;
}

function fixed(charter: Charter, subject: Subject): Reason | undefined {
	if (subject.kind === 'target') return ['standardName', subject.name];
	if (subject.kind !== 'key' || subject.own) return undefined;
	return [isStandardKey(charter, subject.path) ? 'standardName' : 'fixedKey', subject.name];
}

/** The changes that write a name everywhere; a reason where one place cannot be written, so that no name is changed by half. */
function changesOf(
	charter: Charter,
	subject: Subject,
	name: string,
): { kind: 'written'; changes: readonly TextChange[] } | { kind: 'refused'; reason: Reason } {
	const { found, lost } = writtenOccurrences(charter, subject);
	if (lost !== undefined) return { kind: 'refused', reason: ['anchor', lost] };
	const names: Renamed[] = [];
	const plain = quoter();
	for (const { start, end, node, part, place } of found) {
		const change = node ? rewrite(charter.text, node, part, name, place.flow, plain) : { start, end, newText: name };
		if (!change) return { kind: 'refused', reason: ['severalLines'] };
		const becomes = node && part ? node.text.slice(0, part.start) + name + node.text.slice(part.end) : name;
		names.push({ change, span: node ?? place.entry?.keySpan ?? change, becomes, isKey: node === undefined });
	}
	const changes = renamed(charter, names);
	return changes ? { kind: 'written', changes } : { kind: 'refused', reason: ['inDoubt'] };
}

/** Line ends, tabs, and characters that no one sees. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\ud800-\udfff]/u;

/** Why a subject cannot have a new name. */
function unfit(charter: Charter, subject: Subject, all: readonly Occurrence[], name: string): Reason | undefined {
	if (name === '') return ['emptyName'];
	if (unseen.test(name)) return ['invisible'];
	if (subject.kind === 'key') return unfitKey(subject, name);
	if (subject.kind === 'name' && isTaken(charter, subject, name)) return ['usedName', name];
	const pointed = all.some(({ part }) => part !== undefined);
	return pointed && !pointersCanName(name) ? ['pointedName'] : undefined;
}

function unfitKey({ path, name: old, places }: KeySubject, name: string): Reason | undefined {
	const inside = path.slice(0, -1).some((key) => key.startsWith('x-'));
	if (!inside && !/^x-./.test(name)) return ['ownPrefix'];
	if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name)) return ['keyLetters'];
	const taken = name !== old && places.some(({ map }) => map?.entries.some((entry) => entry.key === name));
	return taken ? ['usedName', name] : undefined;
}

/** Whether something else in the same list has the name already. */
function isTaken(charter: Charter, subject: NameSubject, name: string): boolean {
	const folded = fold(name);
	if (folded === fold(subject.name)) return false;
	// What is declared nowhere may be called by the name that was meant.
	if (subject.items.length === 0) return false;
	const own = new Set(subject.items);
	const lists = new Set(walk(charter).flatMap(({ node, list }) => (list && own.has(node) ? [list] : [])));
	return [...lists].some((list) =>
		list.items.some((item) => {
			const other = own.has(item) ? undefined : namePlaces(charter).get(item)?.node;
			return other?.kind === 'scalar' && fold(other.text) === folded;
		}),
	);
}

/** Whether a pointer can name an item of this name. */
function pointersCanName(name: string): boolean {
	const steps = parseSelector(`a[${name}]`, true);
	const last = steps?.at(-1);
	return steps?.length === 2 && last?.kind === 'named' && last.name === name;
}

/** Quotes texts where they need it, each text once: most are the same. */
function quoter(): (text: string, flow: boolean) => string {
	const known = new Map<string, string>();
	return (text, flow) => {
		const key = `${flow} ${text}`;
		const written = known.get(key) ?? quoteIfNeeded(text, flow);
		known.set(key, written);
		return written;
	};
}

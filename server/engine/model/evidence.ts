import type { Existence } from '../env';
import type { TreeNode } from '../parse/tree';
import { datesIn } from '../prose/dates';
import { charterSchema } from '../schema/charter';
import type { Charter } from './charter';
import { contentOf } from './content';
import { isDate } from './dates';
import { otherSpellings } from './evidence-spelling';
import { keysOf, parseSelector, select } from './selectors';

/** What a text of `preuves` is. */
export type EvidenceKind = 'pointer' | 'file' | 'url';

/** `resolved`; `broken`: points to nothing; `empty`: points to a place where nothing is written; `outside`: a file out of the workspace; `unknown`: files cannot be read here. */
export type EvidenceState = 'resolved' | 'broken' | 'empty' | 'outside' | 'unknown' | 'notVerified';

export interface Evidence {
	readonly text: string;
	readonly kind: EvidenceKind;
	readonly state: EvidenceState;
	readonly node: TreeNode;
	/** Where a pointer leads. */
	readonly targets: readonly TreeNode[];
	/** It names a folder: all that lies there, and nothing in particular. */
	readonly folder?: true;
	/** Of broken evidence: what it would be if it were spelt as a file that exists, or an address, is. */
	readonly meant?: string;
}

/** Whether a piece of evidence is as good as its declaration says: a URL and a file that cannot be read count as resolved. */
export function holds(evidence: Evidence): boolean {
	return evidence.state === 'resolved' || evidence.state === 'notVerified' || evidence.state === 'unknown';
}

/** A file's name that no pointer looks like: `budget.xlsx`, `risques.md`. */
const fileName =
	/^[^.[\]\s]+\.(?:md|txt|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|html?|json|ya?ml|png|jpe?g|svg|zip)(?:#.*)?$/i;

/** With a scheme it is a URL, which one letter is not but a drive; where its first word is a section of the format, a pointer; else a file. */
export function evidenceKind(text: string): EvidenceKind {
	if (/^[a-z][a-z0-9+.-]*:(?:\/\/|[^\s\\])/i.test(text) && !/^[a-z]:/i.test(text)) return 'url';
	if (fileName.test(text.trim())) return 'file';
	const first = /^[\p{L}_][\p{L}\p{N}_-]*(?=[.[]|$)/u.exec(text)?.[0];
	if (first !== undefined && Object.hasOwn(charterSchema.fields, first) && parseSelector(text, true)) return 'pointer';
	return 'file';
}

/** Whether a text is written as a path is: it ends as a file's name does, or as a folder. Prose in its place is not opened. */
export function looksLikeFile(text: string): boolean {
	const [path, place] = pathAndPlace(text);
	return evidenceKind(text) === 'file' && /(?:\.[a-z][a-z0-9]{0,7}|\/)$/i.test(path) && !/\s/.test(place);
}

/** The path of a file of evidence, relative to the charter's folder, with `/`. */
export function filePath(text: string): string {
	return pathAndPlace(text)[0].replace(/\\/g, '/').replace(/^\.\//, '');
}

/** A file, and the place in it that follows a `#`; empty where there is none. */
function pathAndPlace(text: string): [path: string, place: string] {
	const whole = text.trim();
	const hash = whole.indexOf('#');
	return hash < 0 ? [whole, ''] : [whole.slice(0, hash), whole.slice(hash)];
}

/** Resolves one text of `preuves`. `exists` answers for files, relative to the charter's folder. */
export function resolveEvidence(
	charter: Charter,
	node: TreeNode,
	text: string,
	exists: (path: string) => Existence,
): Evidence {
	const kind = evidenceKind(text);
	if (kind === 'url') return { text, kind, state: 'notVerified', node, targets: [] };
	if (kind === 'pointer') {
		const targets = select(charter.root, parseSelector(text, true) ?? []);
		const filled = targets.some((target) => contentOf(charter, target) !== 'none');
		// `solution.drawio` looks like a pointer: where it leads nowhere in the charter, it may be a file.
		if (targets.length === 0 && isThere(exists(filePath(text))))
			return { text, kind: 'file', state: 'resolved', node, targets };
		return { text, kind, state: filled ? 'resolved' : targets.length > 0 ? 'empty' : 'broken', node, targets };
	}
	const found = exists(filePath(text));
	const folder = found === 'folder' ? { folder: true as const } : {};
	const state = found === 'none' ? 'broken' : found === 'unknown' || found === 'outside' ? found : 'resolved';
	if (isThere(found)) return { text, kind, state, node, targets: [], ...folder };
	const meant = otherSpellings(text, charter.text.slice(node.start, node.end)).find((one) =>
		evidenceKind(one) === 'url' ? evidenceKind(text) !== 'url' : isThere(exists(filePath(one))),
	);
	return { text, kind, state: meant ? 'broken' : state, node, targets: [], ...(meant ? { meant } : {}) };
}

const isThere = (found: Existence) => found === 'file' || found === 'folder';

/** Whether a text of evidence names a file, or may: a pointer that leads nowhere in the charter. */
export function mayNameFile(charter: Charter, text: string): boolean {
	const kind = evidenceKind(text);
	if (kind !== 'pointer') return kind === 'file';
	return (
		!/[[\]]/.test(text) && text.includes('.') && select(charter.root, parseSelector(text, true) ?? []).length === 0
	);
}

/** Whether evidence is a trace: a file, a URL, or a place of the charter that holds a date already past. */
export function isTrace(evidence: Evidence, today: string): boolean {
	if (!holds(evidence)) return false;
	return evidence.kind !== 'pointer' || evidence.targets.some((target) => hasPastDate(target, today));
}

function hasPastDate(node: TreeNode, today: string): boolean {
	if (node.kind === 'scalar') {
		if (node.text.length === 10 && isDate(node.text)) return node.text <= today;
		// « septembre 2026 » is a date; a year alone may be of anything.
		return datesIn(node.text).some(({ from, to }) => to <= today && from.slice(0, 7) === to.slice(0, 7));
	}
	if (node.kind === 'list') return node.items.some((item) => hasPastDate(item, today));
	return node.kind === 'map' && node.entries.some((entry) => hasPastDate(entry.value, today));
}

/**
 * The evidence that points to where a selector of the catalogue leads. Where the action needs a trace, it is the list
 * whose items hold the dates, not a key of them.
 */
export function pointerTo(selector: string, needsTrace: boolean): string {
	const steps = parseSelector(selector) ?? [];
	const list = needsTrace ? steps.findIndex(({ kind }) => kind !== 'key') : -1;
	return keysOf(list > 0 ? steps.slice(0, list) : steps).join('.');
}

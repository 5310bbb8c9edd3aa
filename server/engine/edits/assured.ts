/** The door that every edit goes through before it is offered: what it leaves is read again, and holds what was meant. */
import type { Charter } from '../model/charter';
import { readCharter } from '../model/read';
import { lineAt } from '../parse/lines';
import type { Fault } from '../parse/masked';
import { parseSteps } from '../parse/parse';
import type { Parsed } from '../parse/parsed';
import type { SectionCache } from '../parse/sections';
import type { Span } from '../parse/tree';
import { finished, type Steps } from '../steps';
import { applyChanges, type TextChange } from '../text/change';
import { type Budget, readsAsMeant, type Touched } from './reread';

/** What an edit means to do. */
export interface Meaning {
	/** The parts of the text that it touches; without them, each change writes something of its own. */
	readonly touched?: readonly Touched[] | undefined;
	/** Whether it is about comments. Any other edit leaves each of them as it is. */
	readonly ofComments?: boolean;
	/** The sections of the charter as they were read, so that only what changes is read anew. */
	readonly sections?: SectionCache;
	/** What must hold of the charter that the edit leaves. */
	readonly holds?: (after: Charter) => boolean;
}

/**
 * The changes of an edit, where what they leave was read again: what they touch is what was meant, and all else is as it
 * was. Undefined where that cannot be shown.
 */
export function assured<C extends TextChange>(
	charter: Charter,
	changes: readonly C[],
	meaning: Meaning = {},
): readonly C[] | undefined {
	return finished(assuredSteps(charter, changes, meaning));
}

/** As {@link assured}, in steps. */
export function* assuredSteps<C extends TextChange>(
	charter: Charter,
	changes: readonly C[],
	{ touched, ofComments, holds, sections }: Meaning = {},
): Steps<readonly C[] | undefined> {
	if (charter.hidesFaults) return undefined;
	const after = yield* parseSteps(applyChanges(charter.text, changes), sections);
	yield;
	const intent = { changes, touched: touched ?? placesOf(charter.text, changes) };
	if (!readsAsMeant(charter.parsed, intent, undefined, after)) return undefined;
	yield;
	if (!ofComments && !keepsComments(charter.parsed, after)) return undefined;
	if (!keepsFaults(charter.parsed, after, intent.touched)) return undefined;
	yield;
	return !holds || holds(readCharter(after, charter.catalogue)) ? changes : undefined;
}

/** Whether something holds, and is known in time: a machine that is busy for a moment gets a second chance. */
export function inTime(holds: () => boolean, budget: Budget | undefined): boolean {
	for (let attempt = 0; attempt < 2; attempt++) {
		const start = budget?.now() ?? 0;
		if (!holds()) return false;
		if (!budget || budget.now() - start <= budget.milliseconds) return true;
	}
	return false;
}

/** Where changes stand, those with nothing but a comment between them in one. */
function placesOf(text: string, changes: readonly TextChange[]): Touched[] {
	const places: { start: number; end: number }[] = [];
	for (const { start, end } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = places.at(-1);
		if (last && (start <= last.end || /^[ \t]*(?:#[^\r\n]*)?$/.test(text.slice(last.end, start))))
			last.end = Math.max(last.end, end);
		else places.push({ start, end });
	}
	return places;
}

/** Whether each comment of a text is in another, as often. */
function keepsComments(before: Parsed, after: Parsed): boolean {
	const left = new Map<string, number>();
	for (const { text } of after.comments) left.set(text, (left.get(text) ?? 0) + 1);
	return before.comments.every(({ text }) => {
		const count = left.get(text) ?? 0;
		left.set(text, count - 1);
		return count > 0;
	});
}

/**
 * Whether what cannot be read stays below what it stood below: nothing of it is in the tree, so that an edit could come
 * between it and its key without anyone noticing.
 */
function keepsFaults(before: Parsed, after: Parsed, touched: readonly Touched[]): boolean {
	if (before.faults.length === 0) return true;
	const isTouched = ({ start, end }: Span) => touched.some((one) => start < one.end && end > one.start);
	const left = new Set(after.faults.map((fault) => placeOfFault(after.text, fault)));
	return before.faults.every((fault) => isTouched(fault) || left.has(placeOfFault(before.text, fault)));
}

/** A fault's text, and the line that it stands below. */
function placeOfFault(text: string, { start, end, kind }: Fault): string {
	const own = lineAt(text, start);
	const indent = /^\s*/.exec(own.text)?.[0].length ?? 0;
	let above = '';
	for (let at = own.start - 1; at > 0 && indent > 0; ) {
		const line = lineAt(text, at);
		const content = line.text.trimStart();
		if (content !== '' && !content.startsWith('#') && line.text.length - content.length < indent) {
			above = content;
			break;
		}
		at = line.start - 1;
	}
	return `${kind} ${text.slice(start, end)} ${above}`;
}

/** The door that every edit goes through before it is offered: what it leaves is read again, and holds what was meant. */
import type { Charter } from '../model/charter';
import { readCharter } from '../model/read';
import { parse } from '../parse/parse';
import type { Parsed } from '../parse/parsed';
import { applyChanges, type TextChange } from '../text/change';
import { readsAsMeant, type Touched } from './reread';

/** What an edit means to do. */
export interface Meaning {
	/** The parts of the text that it touches; without them, each change writes something of its own. */
	readonly touched?: readonly Touched[] | undefined;
	/** Whether it is about comments. Any other edit leaves each of them as it is. */
	readonly ofComments?: boolean;
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
	{ touched, ofComments, holds }: Meaning = {},
): readonly C[] | undefined {
	const text = applyChanges(charter.text, changes);
	const after = parse(text);
	const intent = { changes, touched: touched ?? placesOf(charter.text, changes) };
	if (!readsAsMeant(charter.parsed, intent, undefined, after)) return undefined;
	if (!ofComments && !keepsComments(charter.parsed, after)) return undefined;
	return !holds || holds(readCharter(after, charter.catalogue)) ? changes : undefined;
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

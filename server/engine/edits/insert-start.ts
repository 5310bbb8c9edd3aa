import type { Assessed } from '../assess';
import type { Charter } from '../model/charter';
import { readCharter } from '../model/read';
import { parse } from '../parse/parse';
import type { TextChange } from '../text/change';
import type { Language } from '../texts/text';
import { assured } from './assured';
import { ComposedChanges } from './compose';
import { insertSkeleton } from './skeleton';

/** Whether {@link insertStart} has something to write for an action. */
export function canInsertStart(charter: Charter, { action, detection }: Assessed, language: Language): boolean {
	if (!charter.sound || detection.indication === 'present') return false;
	return action.fields.some((selector) => insertSkeleton(charter, selector, language));
}

/**
 * The changes that write a starting point for each section that would answer an action and is not there. Undefined where
 * the charter's sections answer it already, where they are all there, or where they have no place: between braces, or in
 * a charter that cannot be read whole. Undefined too where what is written would not be read as it is, with all else as before.
 */
export function insertStart(charter: Charter, one: Assessed, language: Language): readonly TextChange[] | undefined {
	if (!canInsertStart(charter, one, language)) return undefined;
	const composed = new ComposedChanges(charter.text);
	const written: string[] = [];
	let current = charter;
	// Two sections may have one place, or come together: each is looked for in what the last one left.
	for (const selector of one.action.fields) {
		const change = insertSkeleton(current, selector, language)?.change;
		if (!change) continue;
		written.push(selector);
		composed.apply([change]);
		const after = readCharter(parse(composed.text), charter.catalogue);
		if (!after.sound) return undefined;
		current = after;
	}
	// What stands there now is there already, and would not be written again.
	const isThere = (after: Charter, selector: string) => insertSkeleton(after, selector, language) === undefined;
	const holds = (after: Charter) => after.sound && written.every((selector) => isThere(after, selector));
	return assured(charter, composed.changes(), { holds });
}

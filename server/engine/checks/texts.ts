/** The texts that checks compare: those of a list with where they stand, what they name, and what an exclusion rules out. */

import { fold } from '../fold';
import type { Charter } from '../model/charter';
import { keepsPlace } from '../model/placeholder';
import type { Span } from '../parse/tree';
import { wordsOf } from '../wording/forms';
import { lineOf } from './places';

/** One text of a list, on one line; its span is its first line in the file. */
export interface WrittenText extends Span {
	readonly text: string;
}

/** The texts of a list of the charter's value, placeholders left out. */
export function writtenTexts(charter: Charter, list: readonly string[] | undefined): WrittenText[] {
	const node = list && charter.nodeOf(list);
	if (node?.kind !== 'list') return [];
	return node.items.flatMap((item) =>
		item.kind === 'scalar' && item.value !== null && !keepsPlace(charter, item)
			? [{ text: item.text.replace(/\s+/g, ' ').trim(), ...lineOf(charter, item) }]
			: [],
	);
}

/** Words that only join others. */
const joining = new Set(['en', 'et', 'ou', 'par', 'pour', 'sur', 'dans', 'avec', 'and', 'or', 'in', 'for', 'on', 'by']);

/** What stands before the thing itself: « gestion des rappels » is about the reminders. */
// cspell:disable-next-line
const leading = /^(?:gestion|gerer|module|acces?|offrir|permettre|ajout|ajouter|fonction|manage|management|add|allow)$/;

/** What spares a part of the thing. */
const sparing = /\b(?:sauf|hormis|excepte?|exception|autres? que|other than)\b/;
/** A text that makes an exception speaks of less than its words say; « hors du Québec », « sans papier » may as well tell which. */
const excepting = new RegExp(`${sparing.source}|\\b(?:hors|sans|without)\\b`);

/** « (phase 2) »: when a thing is excluded from, not which. */
const later = /\([^()]*\b(?:phases?|lots?|versions?|etapes?|plus tard|later)\b[^()]*\)/g;

/** A longer text is a sentence: it names nothing. */
const longestName = 200;

/** The words that distinguish one thing from another, in order. */
function tellingWords(text: string): string[] {
	if (text.length > longestName) return [];
	const words = wordsOf(fold(text).replace(later, ' ')).map(({ stem }) => stem);
	return words.filter((word) => !joining.has(word));
}

/** What a text names: the same for texts that differ by case, accents, articles or plurals; '' for one that names nothing. */
export function thingOf(text: string): string {
	return tellingWords(text).join(' ');
}

/** A text as it is compared with itself, whatever its case, accents and lines. */
const same = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/**
 * Finds the exclusion that rules an element out: the element begins with the excluded thing, and may say more of it
 * (« paiement en ligne » rules « paiement en ligne des droits » out, not « confirmation du paiement en ligne »).
 * The same text rules itself out, unless it spares something. Else undefined where none does, or where either makes an
 * exception. Takes the time of the words, however long the list.
 */
export function exclusionFinder<T extends { readonly text: string }>(
	exclusions: readonly T[],
): (element: string) => T | undefined {
	const byThing = new Map<string, T>();
	const byText = new Map(exclusions.map((one) => [sparing.test(fold(one.text)) ? '' : same(one.text), one]));
	byText.delete('');
	for (const exclusion of exclusions) {
		const thing = excepting.test(fold(exclusion.text)) ? '' : thingOf(exclusion.text);
		if (thing !== '' && !byThing.has(thing)) byThing.set(thing, exclusion);
	}
	return (element) => {
		const itself = byText.get(same(element));
		if (itself) return itself;
		if (excepting.test(fold(element))) return undefined;
		const words = tellingWords(element);
		const from = words.findIndex((word) => !leading.test(word));
		let thing = '';
		for (const word of from < 0 ? [] : words.slice(from)) {
			thing = thing === '' ? word : `${thing} ${word}`;
			const found = byThing.get(thing);
			if (found) return found;
		}
		return undefined;
	};
}

/** The value of a benefit, and the same thing counted elsewhere. */
import { type Check, countedIn, nounPhraseOf, numbersIn, plainOf, sentencesOf } from '../../server/engine/index';
import { nearly, undated } from '../shared/measures';
import { proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';
import { holds, perOf, rootsOf } from './figures';

/** What was counted in a year comes back by the year. */
const inOneYear = /\b(?:en|in) (?:19|20)\d\d\b/;

/** Whether a sentence tells of all that a benefit names, or counts the thing and shares all but one of its words. */
function isOfBenefit(sentence: string, name: string, roots: readonly string[]): boolean {
	const told = rootsOf(sentence);
	const missing = roots.filter((root) => !holds(told, root)).length;
	const head = nounPhraseOf(plainOf(name).plain)?.head;
	return missing === 0 || (missing === 1 && roots.length > 2 && countedIn(sentence).some((one) => one.head === head));
}

/** A benefit's value, and the same thing counted elsewhere in the same time. */
/** More is avoided than there is: 3,000 hearings a year, of 1,800. */
export const moreThanAll: Check = function* (context) {
	for (const benefit of context.value.benefices ?? []) {
		const name = plainOf(benefit.nom ?? '').plain;
		const value = plainOf(String(undated(benefit.valeur) ?? '')).plain;
		const [number, another] = numbersIn(value);
		const head = nounPhraseOf(name)?.head;
		const per = perOf(value.replace(/^[\d ,.]+/, ''));
		if (!number || another || !head || per === '' || !lessOf.test(name) || /%|\$/.test(value)) continue;
		for (const prose of proseOf(context.charter)) {
			if (prose.path !== 'contexte' && prose.path !== 'initiative.description') continue;
			const all = countedIn(prose.text).filter((one) => one.head === head && one.per === per && one.bound === 'exact');
			const [total] = all;
			if (!total || all.length > 1 || number.value <= total.value * 1.05) continue;
			yield* contradiction(context, [benefit, 'valeur'], [prose], {
				variant: 'benefice',
				args: [total.quote, benefit.nom ?? '', String(benefit.valeur)],
			});
			break;
		}
	}
};

const lessOf = /evit|epargn|de moins|en moins|supprim|avoid|saved|fewer|prevent/;

export const otherBenefit: Check = function* (context) {
	for (const benefit of context.value.benefices ?? []) {
		const roots = [...rootsOf(benefit.nom ?? '')];
		const value = plainOf(String(undated(benefit.valeur) ?? '')).plain;
		const numbers = numbersIn(value);
		const [number] = numbers;
		const per = perOf(value.replace(/^[\d ,.]+/, ''));
		if (!number || numbers.length > 1 || roots.length < 2 || per === '' || /%|\$|environ|about/.test(value)) continue;
		const head = nounPhraseOf(plainOf(benefit.nom ?? '').plain)?.head;
		for (const prose of proseOf(context.charter)) {
			if (prose.path.startsWith('benefices') || prose.path.startsWith('usagers.recherche')) continue;
			const sentence = sentencesOf(prose.text).find(({ quote }) => isOfBenefit(quote, benefit.nom ?? '', roots));
			const counted = sentence ? countedIn(sentence.quote) : [];
			const ofThing = counted.filter((one) => one.head === head && counted.some((other) => other.per === per));
			const told =
				ofThing.length > 0
					? ofThing
					: counted.filter((one) => one.per === per || (per === 'an' && inOneYear.test(one.clause)));
			const [first] = told ?? [];
			if (
				!sentence ||
				!first ||
				told.some(
					(one) =>
						nearly(one.value, number.value) ||
						(one.bound === 'about' && Math.abs(one.value - number.value) < one.value * 0.2),
				)
			)
				continue;
			yield* contradiction(context, [benefit, 'valeur'], [prose], {
				variant: 'benefice',
				args: [sentence.quote, benefit.nom ?? '', String(benefit.valeur)],
			});
			break;
		}
	}
};

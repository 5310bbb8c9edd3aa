/** The coverage in a few words, as the outline, the code lenses and the hovers say it. */
import {
	type Assessed,
	type Assessment,
	type Counts,
	count,
	type Language,
	say,
	sayCount,
	stateOf,
	stateWords,
} from '../../engine/index';
import { lensTexts } from '../texts/lens';

/** The actions of a practice that the charter's edition has, in order; empty for an unknown id. */
export function actionsOfPractice({ actions }: Assessment, practice: string): readonly Assessed[] {
	return actions.filter(({ action }) => action.practice === practice);
}

/** The actions that each section answers, at least in part, by section name and in the order of the standard. */
export function actionsBySection({ actions }: Assessment): ReadonlyMap<string, readonly Assessed[]> {
	const found = new Map<string, Assessed[]>();
	for (const one of actions) {
		const sections = new Set(one.detection.places.map(({ path }) => path.split(/[.[]/, 1)[0] ?? path));
		for (const section of sections) {
			const known = found.get(section);
			if (known) known.push(one);
			else found.set(section, [one]);
		}
	}
	return found;
}

/** « 2 avec réponse, 1 en place / 3 », and what is set aside: « · 1 sans objet ». */
export function covered(actions: readonly Assessed[], language: Language): string {
	const counts = count(actions);
	const parts = [
		sayCount(lensTexts, 'answered', language, counts.answered),
		say(lensTexts, 'inPlace', language, counts.inPlace),
	];
	return `${parts.join(', ')} / ${counts.applicable}${aside(counts, language)}`;
}

/** « 12 avec réponse, 5 déclarées, 3 en place, sur 48 applicables », and what is set aside. */
export function fractions(actions: readonly Assessed[], language: Language): string {
	const counts = count(actions);
	const parts = [
		sayCount(lensTexts, 'answered', language, counts.answered),
		sayCount(lensTexts, 'declared', language, counts.declared),
		say(lensTexts, 'inPlace', language, counts.inPlace),
	];
	const of = sayCount(lensTexts, 'applicable', language, counts.applicable);
	return `${parts.join(', ')}${language === 'fr' ? ', ' : ' '}${of}${aside(counts, language)}`;
}

const aside = ({ notApplicable }: Counts, language: Language) =>
	notApplicable > 0 ? ` · ${say(lensTexts, 'notApplicable', language, notApplicable)}` : '';

/** The state of a practice for the charter's phase, in words: « écart ». */
export function stateWord(actions: readonly Assessed[], language: Language): string {
	return stateWords[stateOf(actions)][language];
}

/** « 8.1, 8.2, 14.1 … »: the first numbers of some actions. */
export function numbers(actions: readonly Pick<Assessed, 'action'>[], most: number): string {
	const shown = actions.slice(0, most).map(({ action }) => action.number);
	return `${shown.join(', ')}${actions.length > most ? ', …' : ''}`;
}

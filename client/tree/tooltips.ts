/** What the rows of the tree say at greater length, as Markdown. What comes out of the charter is escaped. */

import { type Language, say, sayCount } from '../../server/engine/texts/text';
import type { ActionCoverage, Counts, PracticeCoverage } from '../../server/protocol';
import { markdownText } from '../../views/markdown-text';
import { markOf } from '../../views/marks';
import { placeTitle, saidWithPlaces } from '../../views/places';
import { wordingOf } from '../../views/wording';
import type { Words } from '../../views/words';
import { treeTexts } from '../texts/tree';

/** How many places are named where something was detected. */
const maxPlaces = 3;

/** What is wrong with an action, which its state does not say by itself: late, broken, to refresh. */
export function troublesOf({ late, broken, stale }: ActionCoverage, language: Language): string[] {
	return [
		...(late ? [say(treeTexts, 'late', language)] : []),
		...(broken ? [say(treeTexts, 'incomplete', language)] : []),
		...(stale ? [say(treeTexts, 'stale', language)] : []),
	];
}

/** That an action is expected while nobody has looked at it; nothing where it is not so. */
export function awaitedNow({ expectedNow, countedStatus }: ActionCoverage, language: Language): string[] {
	return expectedNow && countedStatus === 'a_evaluer' ? [say(treeTexts, 'expectedNow', language)] : [];
}

/** A theme: its title and its fractions. */
export function groupTooltip(title: string, counts: Counts, words: Words): string {
	return [`**${title}**`, ...figures(counts, words)].join('\n\n');
}

/** A practice: its number and title, its state, its fractions. */
export function practiceTooltip({ number, title, state, counts }: PracticeCoverage, words: Words): string {
	return [`**${number} · ${title}**`, words.state(state), ...figures(counts, words)].join('\n\n');
}

/** What the figure of a row is, in words, then the three fractions and what stands beside them. */
function figures(counts: Counts, { language, fractions, asides }: Words): string[] {
	const { inPlace, applicable, notApplicable } = counts;
	const nothing = applicable === 0 && notApplicable > 0;
	return [
		nothing
			? sayCount(treeTexts, 'figureNone', language, notApplicable)
			: sayCount(
					treeTexts,
					'figure',
					language,
					inPlace,
					applicable,
					sayCount(treeTexts, 'figureOf', language, applicable),
				),
		`${fractions(counts)}  \n${asides(counts).join(' · ')}`,
	];
}

/** An action: its wording, its state, what its declaration says, what was detected, what to do next. */
export function actionTooltip(action: ActionCoverage, words: Words): string {
	const { language } = words;
	const { responsible, dueDate, justification, detected, phase, phaseBySetting } = action;
	const fact = (key: 'responsible' | 'dueDate' | 'justification', text: string | undefined) =>
		text === undefined || text.trim() === '' ? [] : [say(treeTexts, key, language, markdownText(text))];
	// Several items of a list are one place.
	const named = [...new Set(detected.map(({ path }) => placeTitle(path, language) ?? path))];
	const places = named.slice(0, maxPlaces).map(markdownText);
	const expected = action.expectedNow ? say(treeTexts, 'expectedNow', language) : words.expected(phase, phaseBySetting);
	const facts = [
		...fact('responsible', responsible),
		...fact('dueDate', dueDate),
		...fact('justification', justification),
		...(places.length > 0
			? [say(treeTexts, 'detectedIn', language, places.join(', ') + (named.length > maxPlaces ? '…' : ''))]
			: []),
	];
	return [
		`**${action.number} · ${wordingOf(action, language)}**`,
		[words.status(markOf(action)), expected, ...troublesOf(action, language)].join(' · '),
		...(facts.length > 0 ? [facts.join('  \n')] : []),
		...(action.nextStep === '' || action.countedStatus === 'en_place'
			? []
			: [say(treeTexts, 'nextStep', language, saidWithPlaces(action.nextStep, { language, own: true }))]),
	].join('\n\n');
}

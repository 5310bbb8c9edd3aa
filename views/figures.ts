/** The figures of a charter, each with a sentence that says what it counts. */
import type { CoverageReport, PracticeState } from '../server/engine/coverage/types';
import { say, sayCount } from '../server/engine/texts/text';
import { figureTexts } from './texts/figures';
import type { Language } from './words';

export const figureIds = ['answered', 'declared', 'detected', 'inPlace', 'withoutGap'] as const;
export type FigureId = (typeof figureIds)[number];

/** What a figure counts, in a plain sentence or two with the numbers of this charter. */
export function figureSentence(id: FigureId, report: CoverageReport): string {
	const { counts, practices, practicesWithoutGap, language } = report;
	const { applicable, answered, declared, detectedOnly, inPlace } = counts;
	const tell = (
		key: 'why.answered' | 'why.declared' | 'why.detected' | 'why.inPlace' | 'why.withoutGap',
		...args: [number, ...number[]]
	) => sayCount(figureTexts, key, language, ...args);
	const actions = practices
		.flatMap((practice) => practice.actions)
		.filter(({ countedStatus }) => countedStatus !== 'sans_objet');
	switch (id) {
		case 'answered': {
			const byText = actions.filter((action) => action.answered && action.status === 'a_evaluer').length;
			return tell('why.answered', answered, applicable, answered - byText, byText, applicable - answered);
		}
		case 'declared':
			return tell('why.declared', declared, applicable, applicable - declared);
		case 'detected':
			return tell('why.detected', detectedOnly, applicable);
		case 'inPlace': {
			const onPaper = actions.filter(
				({ status, countedStatus }) => status === 'en_place' && countedStatus !== status,
			).length;
			const sentence = tell('why.inPlace', inPlace, applicable);
			return onPaper > 0 ? `${sentence} ${sayCount(figureTexts, 'why.inPlaceOnPaper', language, onPaper)}` : sentence;
		}
		case 'withoutGap': {
			const of = (state: PracticeState) => practices.filter((practice) => practice.state === state).length;
			const others = [of('gap'), of('toAssess'), of('notYetExpected')];
			return tell('why.withoutGap', practicesWithoutGap, practices.length, ...others);
		}
	}
}

/** « Que compte « en place »? », for who opens the sentence. */
export function figureQuestion(label: string, language: Language): string {
	return say(figureTexts, 'what', language, label);
}

import type { CoverageReport, PracticeCoverage } from '../../server/engine/coverage/types';
import { say, sayCount } from '../../server/engine/texts/text';
import { pictureTexts } from '../texts/picture';
import type { Words } from '../words';

type Key = keyof typeof pictureTexts;
const isKey = (key: string): key is Key => Object.hasOwn(pictureTexts, key);

/** A theme or an orientation. */
export interface Named {
	readonly id: string;
	readonly title: string;
}

/** The words of the picture of the practices, in the language of `words`. */
export interface PictureWords {
	readonly say: (key: Key, ...args: (string | number)[]) => string;
	/** A name short enough for a ring of the wheel; the title itself of what has none. */
	readonly short: (kind: 'theme' | 'orientation', group: Named) => string;
	/** The practice's figures in words, one text each. */
	readonly figures: (practice: PracticeCoverage) => string[];
}

/** The words of the picture of the practices. */
export function pictureWords(words: Words): PictureWords {
	const { language } = words;
	const tell: PictureWords['say'] = (key, ...args) => say(pictureTexts, key, language, ...args);
	return {
		say: tell,
		short: (kind, { id, title }) => {
			const key = kind === 'theme' ? `theme.${id}` : `orientation.${id}`;
			return isKey(key) ? tell(key) : title;
		},
		figures: ({ counts, actions }) => {
			if (actions.length === 0) return [words.say('noActions')];
			const asides = words.asides(counts).slice(counts.notApplicable > 0 ? 0 : 1);
			const broken = actions.filter((action) => action.broken).length;
			return [
				...(counts.applicable > 0 ? [words.fractions(counts)] : []),
				...asides,
				...(broken > 0 ? [sayCount(pictureTexts, 'broken', language, broken)] : []),
			];
		},
	};
}

/** The group of that id, or one that has the id for a title: no practice is left out for want of a name. */
export function groupOf(report: CoverageReport, kind: 'theme' | 'orientation', id: string): Named {
	const groups = kind === 'theme' ? report.themes : report.orientations;
	return groups.find((group) => group.id === id) ?? { id, title: id };
}

/** What stands together: practices one after the other that have the same theme, or the same orientation. */
export interface Run<T> {
	readonly id: string;
	readonly members: readonly T[];
}

/** Divides practices, in their order, where `idOf` changes. */
export function runsOf<T>(items: readonly T[], idOf: (item: T) => string): readonly Run<T>[] {
	const runs: { id: string; members: T[] }[] = [];
	for (const item of items) {
		const last = runs.at(-1);
		if (last?.id === idOf(item)) last.members.push(item);
		else runs.push({ id: idOf(item), members: [item] });
	}
	return runs;
}

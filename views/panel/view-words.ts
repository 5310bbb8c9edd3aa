import { never } from '../../server/engine/catalogue/types';
import { say, sayCount } from '../../server/engine/texts/text';
import { charterText, type Html, html } from '../html/tag';
import { viewTexts } from '../texts/list';
import type { Words } from '../words';
import {
	type FilterKey,
	type Grouping,
	nobody,
	type PhaseFilter,
	type qualities,
	type Sort,
	type StatusFilter,
} from './view';

type Key = keyof typeof viewTexts;
type CountKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

/** The words of the list's controls, in the language of `words`. */
export interface ViewWords {
	readonly say: (key: Key, ...args: (string | number)[]) => string;
	/** The text that agrees with `n`, which is its `{0}`. */
	readonly count: (stem: CountKey, n: number, ...args: (string | number)[]) => string;
	/** The text with markup in place of its `{0}`; `{1}` is `arg`. */
	readonly around: (key: Key, part: Html, arg?: string) => Html;
	readonly group: (group: Grouping) => string;
	readonly sort: (sort: Sort) => string;
	readonly filter: (key: FilterKey) => string;
	readonly phase: (phase: PhaseFilter) => string;
	readonly status: (status: StatusFilter) => string;
	/** A name out of a charter, or that there is none. */
	readonly responsible: (name: string) => Html;
}

/** The words of the list's controls. */
export function viewWords(words: Words): ViewWords {
	const { language } = words;
	const tell: ViewWords['say'] = (key, ...args) => say(viewTexts, key, language, ...args);
	const isQuality = (status: StatusFilter): status is (typeof qualities)[number] =>
		status === 'late' || status === 'broken' || status === 'stale';
	return {
		say: tell,
		count: (stem, n, ...args) => sayCount(viewTexts, stem, language, n, ...args),
		around: (key, part, arg = '') => {
			// Split first: an argument may hold braces of its own.
			const [before = '', after = ''] = viewTexts[key][language]
				.split('{0}')
				.map((piece) => piece.replace('{1}', () => arg));
			return html`${before}${part}${after}`;
		},
		group: (group) => tell(`group.${group}`),
		sort: (sort) => tell(`sort.${sort}`),
		filter: (key) => tell(`filter.${key}`),
		phase: (phase) => (phase === never ? tell('phase.never') : words.phase(phase)),
		status: (status) => (isQuality(status) ? tell(`quality.${status}`) : words.status(status)),
		responsible: (name) => (name === nobody ? html`${tell('nobody')}` : charterText(name)),
	};
}

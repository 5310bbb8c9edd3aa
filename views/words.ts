import type { EditionId, PhaseId } from '../server/engine/catalogue/types';
import type { ActionCoverage, Counts, StandardWords, Status, TextRange } from '../server/engine/coverage/types';
import { say } from '../server/engine/texts/text';
import { panelTexts } from './texts/panel';
import { panelActTexts } from './texts/panel-acts';

export type Language = 'fr' | 'en';

const numberFormats = { fr: new Intl.NumberFormat('fr-CA'), en: new Intl.NumberFormat('en-CA') } as const;

const texts = { ...panelTexts, ...panelActTexts };
type Key = keyof typeof texts;
type CountKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

/** The panel's words in one language. */
export interface Words {
	readonly language: Language;
	readonly say: (key: Key, ...args: (string | number)[]) => string;
	/** The text that agrees with `n`: French counts 0 and 1 as singular, English 1 alone. Without `args`, `n` is its first one. */
	readonly count: (stem: CountKey, n: number, ...args: (string | number)[]) => string;
	/** A number, grouped by thousands. */
	readonly number: (n: number) => string;
	/** « 7 répondues, 5 déclarées, 3 en place, sur 9 applicables » */
	readonly fractions: (counts: Counts) => string;
	/** Counts that matter only when they are not 0: not applicable (always said), late, stale. */
	readonly asides: (counts: Counts) => string[];
	/** « attendue dès la conception »: from which phase on, and whether that is a setting’s doing. */
	readonly expected: (phase: PhaseId, bySetting?: boolean) => string;
	/** The ids of the phases, in the order of an initiative's life. */
	readonly phases: readonly PhaseId[];
	/** « Conception ». */
	readonly phase: (id: PhaseId) => string;
	/** « dès la conception ». */
	readonly phaseFrom: (id: PhaseId) => string;
	/** « édition courante ». */
	readonly edition: (id: EditionId) => string;
	/** One-based line of a range, as people say it. */
	readonly line: (range: TextRange) => string;
}

/** The words of the panel in `language`. `standard`: how the standard names its phases and editions; their ids name them without. */
export function wordsIn(language: Language, standard: StandardWords = { phases: [], editions: [] }): Words {
	const phaseOf = (id: PhaseId) => standard.phases.find((phase) => phase.id === id);
	const words: Words = {
		language,
		say: (key, ...args) => say(texts, key, language, ...args),
		count: (stem, n, ...args) => {
			const one = language === 'fr' ? Math.abs(n) < 2 : n === 1;
			return say(
				texts,
				`${stem}.${one ? 'one' : 'other'}` as Key,
				language,
				...(args.length ? args : [words.number(n)]),
			);
		},
		number: (n) => numberFormats[language].format(n),
		fractions: (counts) =>
			words.count(
				'fractions',
				counts.applicable,
				counts.answered,
				words.count('answered', counts.answered),
				counts.declared,
				words.count('declared', counts.declared),
				counts.inPlace,
				counts.applicable,
			),
		asides: (counts) => [
			words.count('notApplicable', counts.notApplicable),
			...(counts.late > 0 ? [words.count('late', counts.late)] : []),
			...(counts.stale > 0 ? [words.count('stale', counts.stale)] : []),
		],
		expected: (phase, bySetting) => {
			if (phase === 'jamais') return words.say('neverExpected');
			return words.say(bySetting ? 'expectedBySetting' : 'expectedFrom', words.phaseFrom(phase));
		},
		phases: standard.phases.map(({ id }) => id),
		phase: (id) => {
			const name = phaseOf(id)?.name ?? id;
			return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
		},
		phaseFrom: (id) => phaseOf(id)?.from ?? id,
		edition: (id) => words.say('edition', standard.editions.find((edition) => edition.id === id)?.name ?? id),
		line: (range) => words.say('line', range.start.line + 1),
	};
	return words;
}

/** That an action counts otherwise than it is declared; undefined where it does not. */
export function countedAs({ status, countedStatus }: ActionCoverage, words: Words): string | undefined {
	if (status === countedStatus) return undefined;
	const name = (one: Status) => words.say(`status.${one}`).toLowerCase();
	return words.say('countedAs', name(status), name(countedStatus));
}

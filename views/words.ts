import { type EditionId, never, type PhaseId } from '../server/engine/catalogue/types';
import {
	type ActionCoverage,
	type Counts,
	type FindingView,
	type PracticeState,
	type Reason,
	reasons,
	type StandardWords,
	type TextRange,
} from '../server/engine/coverage/types';
import { capital, type Language, numbered, say } from '../server/engine/texts/text';
import { reasonWords, severityWords, stateWords, statusWords } from '../server/engine/texts/words';
import type { Mark } from './marks';
import { detailTexts } from './texts/details';
import { panelTexts } from './texts/panel';
import { panelActTexts } from './texts/panel-acts';

export type { Language } from '../server/engine/texts/text';

/** Made when they are first asked for: the first of a program takes milliseconds. */
const numberFormats: { [language in Language]?: Intl.NumberFormat } = {};
const locales = { fr: 'fr-CA', en: 'en-CA' } as const;

function grouped(n: number, language: Language): string {
	// Nothing is grouped below a thousand.
	if (Number.isInteger(n) && n >= 0 && n < 1000) return String(n);
	numberFormats[language] ??= new Intl.NumberFormat(locales[language]);
	return numberFormats[language].format(n);
}

const texts = { ...panelTexts, ...panelActTexts, ...detailTexts };
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
	/** « 7 avec réponse, 5 déclarées, 3 en place, sur 9 applicables » */
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
	/** « En place »: how an action counts. */
	readonly status: (mark: Mark) => string;
	/** « Sans écart ». */
	readonly state: (state: PracticeState) => string;
	/** « Avertissement ». */
	readonly severity: (severity: FindingView['severity']) => string;
	/** Why an action is not retained or does not apply; undefined for what is none of the format's reasons. */
	readonly reason: (reason: string) => string | undefined;
	/** « édition courante ». */
	readonly edition: (id: EditionId) => string;
	/** Where the titles of the practices come from, in a sentence; undefined where they are the edition's own. */
	readonly titlesNote: (id: EditionId) => string | undefined;
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
			return say(texts, numbered(stem, language, n) as Key, language, ...(args.length ? args : [words.number(n)]));
		},
		number: (n) => grouped(n, language),
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
			if (phase === never) return words.say('neverExpected');
			return words.say(bySetting ? 'expectedBySetting' : 'expectedFrom', words.phaseFrom(phase));
		},
		phases: standard.phases.map(({ id }) => id),
		phase: (id) => capital(phaseOf(id)?.name ?? id, language),
		phaseFrom: (id) => phaseOf(id)?.from ?? id,
		status: (mark) => (mark === 'detected' ? words.say('detected') : capital(statusWords[mark][language], language)),
		state: (state) => capital(stateWords[state][language], language),
		severity: (severity) => capital(severityWords[severity][language], language),
		reason: (reason) => (isReason(reason) ? reasonWords[reason][language] : undefined),
		edition: (id) => words.say('edition', standard.editions.find((edition) => edition.id === id)?.name ?? id),
		titlesNote: (id) => standard.editions.find((edition) => edition.id === id)?.titlesNote,
		line: (range) => words.say('line', range.start.line + 1),
	};
	return words;
}

const isReason = (text: string): text is Reason => (reasons as readonly string[]).includes(text);

/** That an action counts otherwise than it is declared; undefined where it does not. */
export function countedAs({ status, countedStatus }: ActionCoverage, words: Words): string | undefined {
	if (status === countedStatus) return undefined;
	return words.say('countedAs', words.status(status).toLowerCase(), words.status(countedStatus).toLowerCase());
}

import type { ActionCoverage, CoverageReport, TextRange } from '../../server/engine/coverage/types';
import { say } from '../../server/engine/texts/text';
import { exportTexts } from '../texts/export';
import { type Words, wordsIn } from '../words';
import type { Unresolved } from './lists';

/** The words of the exports: the panel's, and their own under `tell`. */
export interface ExportWords extends Words {
	readonly tell: (key: keyof typeof exportTexts, ...args: (string | number)[]) => string;
}

/** The words of the exports of a report, in its language. */
export function exportWordsIn({ language, standard }: CoverageReport): ExportWords {
	return { ...wordsIn(language, standard), tell: (key, ...args) => say(exportTexts, key, language, ...args) };
}

const lacks = ['preuves', 'motif', 'justification', 'responsable', 'echeance'] as const;

/** What a declaration lacks, in words; a key that has none says itself. */
export function lackWord(key: string, words: ExportWords): string {
	const known = lacks.find((lack) => lack === key);
	return known ? words.tell(`lack.${known}`) : key;
}

/** The reason of a declaration in words; what is none of the list stays as written, and is then charter text. */
export function reasonWord(action: ActionCoverage, words: ExportWords): string {
	const { reason = '' } = action;
	return words.reason(reason) ?? reason;
}

/** What an unresolved thing says of itself: its evidence, what it lacks in words, its date. */
export function unresolvedDetail({ kind, detail }: Unresolved, words: ExportWords): string {
	return kind === 'lacks' && detail ? `${words.tell('word.missing')} ${lackWord(detail, words)}` : detail;
}

/** One-based line in words; empty where nobody knows. */
export function placeWord(range: TextRange | undefined, words: ExportWords): string {
	return range ? words.line(range) : '';
}

/** The title of an initiative as charter text, or what is said where it has none. */
export function titleOf({ initiative }: CoverageReport, words: ExportWords): string {
	return initiative.name.trim() || words.say('untitled');
}

import type { ActionCoverage, CoverageReport, PracticeCoverage, TextRange } from '../../server/engine/coverage/types';
import { say } from '../../server/engine/texts/text';
import { exportTexts } from '../texts/export';
import { type Words, wordsIn } from '../words';
import type { Unresolved } from './lists';

/** The words of the exports: the panel's, and their own under `tell`. */
export interface ExportWords extends Words {
	readonly tell: (key: keyof typeof exportTexts, ...args: (string | number)[]) => string;
	/** Paths and lines are said: the reader has the charter at hand. */
	readonly locations: boolean;
}

/** The words of the exports of a report, in its language. */
export function exportWordsIn({ language, standard }: CoverageReport, locations = false): ExportWords {
	return {
		...wordsIn(language, standard),
		tell: (key, ...args) => say(exportTexts, key, language, ...args),
		locations,
	};
}

/** The name of a file or folder, without where it stands. */
export function fileName(path: string): string {
	return /([^/\\]+)[/\\]*$/.exec(path)?.[1] ?? path;
}

/** A message without the folders of the files that it names. */
export function withoutFolders(message: string, { actions }: PracticeCoverage): string {
	const files = actions.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'file'));
	return files.reduce((text, file) => text.replace(file.text, () => fileName(file.text)), message);
}

/** Whole sentences of a text of a charter, as many as `most` characters hold, on one line; what follows is a mark. */
export function beginningOf(text: string, most: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= most) return line;
	const ends = [...line.slice(0, most).matchAll(/[.!?](?=\s)/g)].map(({ index }) => index + 1);
	const end = ends.at(-1);
	const cut = end !== undefined && end > most / 3 ? line.slice(0, end) : line.slice(0, most).replace(/\s*\S*$/, '');
	return `${cut || [...line].slice(0, most).join('')} […]`;
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

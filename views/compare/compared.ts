/** A charter before and after a change, as plain data, and its forms. */
import type { PortfolioRow } from '../../server/engine/coverage/portfolio';
import { capital, numbered, say } from '../../server/engine/texts/text';
import { severityWords } from '../../server/engine/texts/words';
import { escapedMarkdown } from '../export/markdown-escape';
import type { CheckedFinding } from '../findings/checked';
import { findingData } from '../findings/json';
import { markdownMarker } from '../findings/markdown';
import { countsData } from '../portfolio/data';
import { compareTexts } from '../texts/compare';
import type { Language } from '../words';

/** What a change does to one charter. */
export interface Compared {
	/** As people know it, with `/`. */
	readonly file: string;
	/** Its figures before and after; undefined where it is not there. */
	readonly before: PortfolioRow | undefined;
	readonly after: PortfolioRow | undefined;
	/** Findings that the change brings, in the order of the text after it. */
	readonly added: readonly CheckedFinding[];
	/** Findings that it settles, in the order of the text before it. */
	readonly settled: readonly CheckedFinding[];
}

/** The figures that are compared, with how to read each. */
export const comparedFigures = {
	answered: (row: PortfolioRow) => row.counts.answered,
	declared: (row: PortfolioRow) => row.counts.declared,
	inPlace: (row: PortfolioRow) => row.counts.inPlace,
	applicable: (row: PortfolioRow) => row.counts.applicable,
	withoutGap: (row: PortfolioRow) => row.practicesWithoutGap,
} as const;

type Key = keyof typeof compareTexts;

/** What each figure was and is, those that change alone; all where the charter is new or gone. */
export function figureChanges({ before, after }: Compared, language: Language): string[] {
	return Object.entries(comparedFigures).flatMap(([key, of]) => {
		const [was, is] = [before && of(before), after && of(after)];
		if (was === is) return [];
		const figure =
			was === undefined || is === undefined
				? String(was ?? is ?? 0)
				: `${say(compareTexts, 'from', language, was, is)} (${is > was ? '+' : '−'}${Math.abs(is - was)})`;
		return [`${say(compareTexts, key as Key, language)} ${figure}`];
	});
}

/** « 2 nouveaux constats, 1 constat réglé » */
export function findingChanges(added: number, settled: number, language: Language): string {
	return [
		say(compareTexts, numbered('new', language, added), language, added),
		say(compareTexts, numbered('gone', language, settled), language, settled),
	].join(', ');
}

/** All comparisons as data, format 1. */
export function comparedToJson(
	all: readonly Compared[],
	context: { base: string; head: string | null; today: string },
): string {
	const side = (row: PortfolioRow | undefined) =>
		row
			? {
					lisible: row.readable,
					phase: row.phase ?? null,
					comptes: countsData(row.counts),
					pratiques_sans_ecart: row.practicesWithoutGap,
				}
			: null;
	const data = {
		format: 1,
		date: context.today,
		base: context.base,
		tete: context.head,
		chartes: all.map(({ file, before, after, added, settled }) => ({
			fichier: file,
			avant: side(before),
			apres: side(after),
			nouveaux: added.map(findingData),
			regles: settled.map(findingData),
		})),
	};
	return `${JSON.stringify(data, null, '\t')}\n`;
}

/** As many findings of one charter are named in a comment. */
const mostNamed = 30;

/** The comparisons as Markdown, fit for a comment: the figures that change, then what is new, then what is settled, folded. */
export function comparedToMarkdown(all: readonly Compared[], language: Language): string {
	const tell = (key: Key, ...args: (string | number)[]) => say(compareTexts, key, language, ...args);
	const item = ({ severity, message, range, code }: CheckedFinding) =>
		`- **${capital(severityWords[severity][language], language)}**, ${tell('line', range.start.line + 1)}${language === 'fr' ? '\u00a0' : ''}: ${escapedMarkdown(message)} \`${code}\``;
	const named = (findings: readonly CheckedFinding[]) => [
		...findings.slice(0, mostNamed).map(item),
		...(findings.length > mostNamed ? [`- … (${findings.length - mostNamed})`] : []),
	];
	return [
		markdownMarker,
		`### ${tell('title')}`,
		'',
		...(all.length === 0 ? [tell('none'), ''] : []),
		...all.slice(0, 50).flatMap((one) => {
			const state = one.before ? (one.after ? '' : ` (${tell('removed')})`) : ` (${tell('added')})`;
			const figures = figureChanges(one, language);
			return [
				`**${escapedMarkdown(one.file)}**${state}${language === 'fr' ? '\u00a0' : ''}: ${findingChanges(one.added.length, one.settled.length, language)}`,
				'',
				...(figures.length > 0 ? [figures.join(' · '), ''] : []),
				...named(one.added),
				...(one.added.length > 0 ? [''] : []),
				...(one.settled.length > 0
					? [
							`<details>\n<summary>${say(compareTexts, numbered('gone', language, one.settled.length), language, one.settled.length)}</summary>\n`,
							...named(one.settled),
							'\n</details>',
							'',
						]
					: []),
			];
		}),
	].join('\n');
}

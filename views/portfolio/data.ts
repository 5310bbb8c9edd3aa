/** The portfolio as data: JSON of format 1 and CSV, with French keys as in a charter, the same in both languages. */
import type { PortfolioRow } from '../../server/engine/coverage/portfolio';
import type { Counts } from '../../server/engine/coverage/types';
import { type Cell, csvText } from '../export/csv-text';
import { countIds } from '../export/ids';
import { practiceStates, stateIds } from '../marks';
import { sumCounts } from './rows';

/** A row, and its file as people know it. */
export interface FiledRow {
	readonly file: string;
	readonly row: PortfolioRow;
}

export interface PortfolioContext {
	/** Ids of the practices, in order. */
	readonly practices: readonly string[];
	readonly language: string;
	/** `YYYY-MM-DD`. */
	readonly today: string;
}

/** Counts under their names. */
export function countsData(counts: Counts): Record<string, number> {
	return Object.fromEntries(Object.entries(countIds).map(([key, id]) => [id, counts[key as keyof Counts]]));
}

/** All charters, and what they add up to; those that cannot be read whole count as what can be read of them. */
export function portfolioToJson(rows: readonly FiledRow[], { practices, language, today }: PortfolioContext): string {
	const data = {
		format: 1,
		date: today,
		langue: language,
		chartes: rows.map(({ file, row }) => ({
			fichier: file,
			lisible: row.readable,
			initiative: row.name,
			organisme: row.organisation,
			phase: row.phase ?? null,
			type: row.type ?? null,
			edition: row.edition,
			comptes: countsData(row.counts),
			pratiques_sans_ecart: row.practicesWithoutGap,
			pratiques: row.practices.map(({ state, counts }, index) => ({
				id: practices[index] ?? '',
				etat: stateIds[state],
				comptes: countsData(counts),
			})),
			ecarts: row.gaps,
		})),
		total: {
			chartes: rows.length,
			comptes: countsData(sumCounts(rows.map(({ row }) => row.counts))),
			pratiques_sans_ecart: rows.reduce((sum, { row }) => sum + row.practicesWithoutGap, 0),
			pratiques: practices.map((id, index) => ({
				id,
				etats: Object.fromEntries(
					practiceStates.map((state) => [
						stateIds[state],
						rows.filter(({ row }) => row.practices[index]?.state === state).length,
					]),
				),
			})),
		},
	};
	return `${JSON.stringify(data, null, '\t')}\n`;
}

/** One row a charter, with a column for the state of each practice. */
export function portfolioToCsv(
	rows: readonly FiledRow[],
	{ practices, today }: PortfolioContext,
	separator: ',' | ';' = ',',
): string {
	const head = [
		...['fichier', 'lisible', 'initiative', 'organisme', 'phase', 'type', 'edition', 'date'],
		...Object.values(countIds),
		'pratiques_sans_ecart',
		...practices.map((id) => `etat_${id}`),
	];
	const cells = rows.map(({ file, row }): Cell[] => [
		file,
		row.readable ? 'oui' : 'non',
		row.name,
		row.organisation,
		row.phase,
		row.type,
		row.edition,
		today,
		...Object.keys(countIds).map((key) => row.counts[key as keyof Counts]),
		row.practicesWithoutGap,
		...row.practices.map(({ state }) => stateIds[state]),
	]);
	return csvText([head, ...cells], separator);
}

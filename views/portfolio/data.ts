/** The portfolio as data: JSON of format 1 and CSV, with French keys as in a charter, the same in both languages. */
import type { OverdueAction, PersonSource, PortfolioRow } from '../../server/engine/coverage/portfolio';
import type { Counts } from '../../server/engine/coverage/types';
import { type Cell, csvText } from '../export/csv-text';
import { countIds } from '../export/ids';
import { practiceStates, stateIds } from '../marks';
import { filterIds, overdueFilterIds, overdueKindIds, viewIds } from './link';
import { sumCounts } from './rows';
import type { PortfolioView } from './view';

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
	/** How the rows were chosen, where some were. */
	readonly chosen?: ChosenRows;
}

/** What a person chose of a portfolio. */
export interface ChosenRows {
	readonly view: PortfolioView;
	/** How many readable initiatives its filters hide. */
	readonly hidden: number;
	/** What its list of overdue actions shows, in its order. */
	readonly overdue: readonly FiledAction[];
	/** How many overdue actions of the initiatives that are shown the list's own filters hide. */
	readonly hiddenOverdue: number;
}

/** An overdue action, and the row that it is of. */
export interface FiledAction extends FiledRow {
	readonly overdue: OverdueAction;
}

/** Counts under their names. */
export function countsData(counts: Counts): Record<string, number> {
	return Object.fromEntries(Object.entries(countIds).map(([key, id]) => [id, counts[key as keyof Counts]]));
}

/** All charters, and what they add up to; those that cannot be read whole count as what can be read of them. */
export function portfolioToJson(
	rows: readonly FiledRow[],
	{ practices, language, today, chosen }: PortfolioContext,
): string {
	// What a person sees adds up without the files that cannot be read; a run of the program counts what it can of them.
	const counted = chosen ? rows.filter(({ row }) => row.readable) : rows;
	const data = {
		format: 1,
		date: today,
		langue: language,
		...(chosen
			? {
					filtre: Object.fromEntries([...filterIds(chosen.view), ...overdueFilterIds(chosen.view)]),
					masquees: chosen.hidden,
					actions_masquees: chosen.hiddenOverdue,
					vue: Object.fromEntries(viewIds(chosen.view)),
				}
			: {}),
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
			chartes: counted.length,
			comptes: countsData(sumCounts(counted.map(({ row }) => row.counts))),
			pratiques_sans_ecart: counted.reduce((sum, { row }) => sum + row.practicesWithoutGap, 0),
			pratiques: practices.map((id, index) => ({
				id,
				etats: Object.fromEntries(
					practiceStates.map((state) => [
						stateIds[state],
						counted.filter(({ row }) => row.practices[index]?.state === state).length,
					]),
				),
			})),
		},
		sous_totaux: {
			organismes: subtotals(counted, 'organisme', ({ organisation }) => organisation),
			phases: subtotals(counted, 'phase', ({ phase }) => phase ?? ''),
		},
		actions_echues: (chosen?.overdue ?? actionsOf(rows)).map(({ file, row, overdue }) => ({
			fichier: file,
			initiative: row.name,
			organisme: row.organisation,
			action: overdue.action,
			genre: overdueKindIds[overdue.kind],
			date: overdue.date,
			jours: overdue.days,
			personne: overdue.person ?? null,
			personne_selon: overdue.personFrom ? personSourceIds[overdue.personFrom] : null,
		})),
	};
	return `${JSON.stringify(data, null, '\t')}\n`;
}

const personSourceIds = {
	action: 'declaration',
	assessment: 'evaluation',
	initiative: 'initiative',
} as const satisfies Record<PersonSource, string>;

/** Everything overdue in some rows, in their order. */
function actionsOf(rows: readonly FiledRow[]): FiledAction[] {
	return rows.flatMap(({ file, row }) => row.overdue.map((overdue) => ({ file, row, overdue })));
}

/** What rows that have something in common add up to; null for those that state nothing. The first met comes first. */
function subtotals(rows: readonly FiledRow[], name: string, keyOf: (row: PortfolioRow) => string): object[] {
	const keys = [...new Set(rows.map(({ row }) => keyOf(row)))];
	return keys.map((key) => {
		const own = rows.filter(({ row }) => keyOf(row) === key);
		return {
			[name]: key === '' ? null : key,
			chartes: own.length,
			comptes: countsData(sumCounts(own.map(({ row }) => row.counts))),
			pratiques_sans_ecart: own.reduce((sum, { row }) => sum + row.practicesWithoutGap, 0),
		};
	});
}

/**
 * One row a charter, with a column for the state of each practice; where they were chosen, two more say by which filter, and
 * how many it hides.
 */
export function portfolioToCsv(
	rows: readonly FiledRow[],
	{ practices, today, chosen }: PortfolioContext,
	separator: ',' | ';' = ',',
): string {
	const head = [
		...['fichier', 'lisible', 'initiative', 'organisme', 'phase', 'type', 'edition', 'date'],
		...Object.values(countIds),
		'pratiques_sans_ecart',
		...practices.map((id) => `etat_${id}`),
		...(chosen ? chosenHeads : []),
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
		...figuresOf(row, chosen),
		...(chosen ? chosenCells(chosen) : []),
	]);
	return csvText([head, ...cells], separator);
}

/** The figures of a row. Where people chose what they see, a file that cannot be read has none. */
function figuresOf(row: PortfolioRow, chosen: ChosenRows | undefined): Cell[] {
	const all: Cell[] = [
		...Object.keys(countIds).map((key) => row.counts[key as keyof Counts]),
		row.practicesWithoutGap,
		...row.practices.map(({ state }) => stateIds[state]),
	];
	return chosen && !row.readable ? all.map(() => undefined) : all;
}

const chosenHeads = ['filtre', 'masquees'];
const chosenCells = ({ view, hidden }: ChosenRows): Cell[] => [filterCell(filterIds(view)), hidden];

/** `phase=conception; ecarts=oui`. */
const filterCell = (ids: readonly (readonly [name: string, value: string])[]): string =>
	ids.map(([name, value]) => `${name}=${value}`).join('; ');

/**
 * One row for each action that is late or to be assessed again; where they were chosen, three more columns say by which
 * filters, those of the list among them, and how many initiatives and actions these hide.
 */
export function overdueToCsv(
	rows: readonly FiledRow[],
	{ today, chosen }: Pick<PortfolioContext, 'today' | 'chosen'>,
	separator: ',' | ';' = ',',
): string {
	const head = [
		...['fichier', 'initiative', 'organisme', 'phase', 'action', 'genre', 'date', 'jours'],
		...['personne', 'personne_selon', 'etat_au'],
		...(chosen ? [...chosenHeads, 'actions_masquees'] : []),
	];
	const how: Cell[] = chosen
		? [filterCell([...filterIds(chosen.view), ...overdueFilterIds(chosen.view)]), chosen.hidden, chosen.hiddenOverdue]
		: [];
	const cells = (chosen?.overdue ?? actionsOf(rows)).map(({ file, row, overdue }): Cell[] => [
		file,
		row.name,
		row.organisation,
		row.phase,
		overdue.action,
		overdueKindIds[overdue.kind],
		overdue.date,
		overdue.days,
		overdue.person,
		overdue.personFrom && personSourceIds[overdue.personFrom],
		today,
		...how,
	]);
	return csvText([head, ...cells], separator);
}

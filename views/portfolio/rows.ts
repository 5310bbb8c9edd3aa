/** The rows of the portfolio, small enough to travel by the thousand. */

import type { EditionId, PhaseId } from '../../server/engine/catalogue/types';
import {
	type OverdueAction,
	overdueOf,
	type PersonSource,
	type PortfolioRow,
} from '../../server/engine/coverage/portfolio';
import type { Counts, CoverageReport, PracticeState } from '../../server/engine/coverage/types';
import { oneLine } from '../one-line';

/** Where each count stands among the values of a row or a cell. */
const places: Readonly<Record<keyof Counts, number>> = {
	applicable: 0,
	answered: 1,
	declared: 2,
	inPlace: 3,
	partial: 4,
	planned: 5,
	notRetained: 6,
	notApplicable: 7,
	detectedOnly: 8,
	late: 9,
	stale: 10,
	expectedNow: 11,
};
const keys = Object.keys(places) as (keyof Counts)[];

/** Counts without their names. */
export type CountValues = readonly number[];

/** One charter, as the page of the portfolio holds it. */
export interface PageRow {
	readonly uri: string;
	/** The file as people know it, relative to the workspace: `permis/charte.yaml`. */
	readonly file: string;
	/** False where the file cannot be read as a charter: it is listed apart, without figures. */
	readonly readable: boolean;
	readonly name: string;
	readonly organisation: string;
	readonly phase?: PhaseId;
	readonly type?: string;
	readonly edition: EditionId;
	/** Practices without a gap. */
	readonly withoutGap: number;
	readonly counts: CountValues;
	/** The practices, in order. */
	readonly states: readonly PracticeState[];
	readonly cells: readonly CountValues[];
	/** Ids of the actions that are expected now and not settled. */
	readonly gaps: readonly string[];
	/** What is late or to be assessed again; persons on one line. */
	readonly overdue: readonly OverdueValues[];
}

/** The values of an {@link OverdueAction}, without their names. */
export type OverdueValues = readonly [
	action: string,
	kind: OverdueAction['kind'],
	date: string,
	days: number,
	person?: string,
	personFrom?: PersonSource,
];

function packOverdue({ action, kind, date, days, person, personFrom }: OverdueAction): OverdueValues {
	const plain = [action, kind, date, days] as const;
	return person === undefined || personFrom === undefined ? plain : [...plain, oneLine(person), personFrom];
}

/** What is late or to be assessed again in a row. */
export function overdueIn({ overdue }: PageRow): OverdueAction[] {
	return overdue.map(([action, kind, date, days, person, personFrom]) => ({
		action,
		kind,
		date,
		days,
		...(person === undefined || personFrom === undefined ? {} : { person, personFrom }),
	}));
}

const valuesOf = (counts: Counts): CountValues => keys.map((key) => counts[key]);

/** A row of the server for the page; `file` is how people know its file. */
export function packRow(row: PortfolioRow, file: string): PageRow {
	const { uri, readable, phase, type, edition, practicesWithoutGap, practices, gaps } = row;
	return {
		uri,
		file,
		readable,
		name: oneLine(row.name),
		organisation: oneLine(row.organisation),
		...(phase ? { phase } : {}),
		...(type ? { type } : {}),
		edition,
		withoutGap: practicesWithoutGap,
		counts: valuesOf(row.counts),
		states: practices.map(({ state }) => state),
		cells: practices.map(({ counts }) => valuesOf(counts)),
		gaps,
		overdue: row.overdue.map(packOverdue),
	};
}

/** A row of the page as the server gave it, but for what was put on one line. */
export function unpackRow(row: PageRow): PortfolioRow {
	const { file: _, withoutGap, counts, states, cells, ...rest } = row;
	return {
		...rest,
		overdue: overdueIn(row),
		counts: countsOf(counts),
		practicesWithoutGap: withoutGap,
		practices: states.map((state, index) => ({ state, counts: countsOf(cells[index] ?? []) })),
	};
}

/** The row of a charter whose whole coverage is at hand. */
export function rowOfReport(report: CoverageReport): PortfolioRow {
	const { uri, initiative, edition, counts, practicesWithoutGap, practices, next } = report;
	return {
		uri,
		readable: true,
		name: initiative.name,
		organisation: initiative.organisation,
		...(initiative.phase ? { phase: initiative.phase } : {}),
		...(initiative.type ? { type: initiative.type } : {}),
		edition,
		counts,
		practicesWithoutGap,
		practices: practices.map(({ state, counts: own }) => ({ state, counts: own })),
		gaps: next.now.map(({ action }) => action),
		overdue: overdueOf(
			practices.flatMap(({ actions }) => actions).filter(({ countedStatus }) => countedStatus !== 'sans_objet'),
			report.today,
			initiative.responsible,
		),
	};
}

/** One count of a row or a cell; 0 where there is none. */
export function valueIn(values: CountValues, key: keyof Counts): number {
	return values[places[key]] ?? 0;
}

/** The counts of a row or a cell by their names; 0 for what is missing. */
export function countsOf(values: CountValues): Counts {
	return Object.fromEntries(keys.map((key) => [key, valueIn(values, key)])) as unknown as Counts;
}

/** The sum of some counts, place by place. */
export function sumOf(all: Iterable<CountValues>): CountValues {
	const sum = keys.map(() => 0);
	for (const values of all) for (const [place, value] of values.entries()) sum[place] = (sum[place] ?? 0) + value;
	return sum;
}

/** The sum of some counts; all 0 of none. */
export function sumCounts(all: Iterable<Counts>): Counts {
	return countsOf(sumOf([...all].map(valuesOf)));
}

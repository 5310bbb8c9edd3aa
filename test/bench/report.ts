/** The bench's results as a Markdown table. */
import type { EditorResults } from './editor/measure';
import type { HostileResults } from './hostile';
import type { PortfolioResults } from './portfolio';
import type { SubjectId } from './subjects';

/** What is measured, in the order of the table. */
export const measures = [
	{ key: 'diagnostics', title: 'change → findings', unit: 'ms' },
	{ key: 'hover', title: 'change → hover', unit: 'ms' },
	{ key: 'completion', title: 'change → completion', unit: 'ms' },
	{ key: 'start', title: 'start → first findings', unit: 'ms' },
	{ key: 'memory', title: 'resident memory after', unit: 'MB' },
] as const;

export type MeasureKey = (typeof measures)[number]['key'];
export type Measured = Record<SubjectId, Record<MeasureKey, number[]>>;

export interface Results {
	readonly machine: string;
	portfolio?: PortfolioResults;
	hostile?: HostileResults;
	editor?: EditorResults;
	readonly sizes: {
		readonly label: string;
		readonly bytes: number;
		readonly rounds: number;
		readonly starts: number;
		/** Every time that was taken, in milliseconds (memory: megabytes). */
		readonly measured: Measured;
	}[];
}

/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const columns: readonly SubjectId[] = ['ours, pull', 'ours, push', 'peer', 'peer, no delay'];

/** A table of medians, one row per measure and size, with the peer's figures over ours. */
export function table({ machine, sizes }: Results): string {
	const head = ['measure', 'charter', ...columns, 'peer ÷ ours (push)', 'no delay ÷ ours (push)'];
	const rows = measures.flatMap(({ key, title, unit }) =>
		sizes.map(({ label, measured }) => {
			const figures = columns.map((id) => median(measured[id][key]));
			const [, ours = Number.NaN, peer = Number.NaN, noDelay = Number.NaN] = figures;
			return [
				title,
				label,
				...figures.map((figure) => (Number.isNaN(figure) ? '–' : `${rounded(figure)} ${unit}`)),
				ratio(peer, ours),
				ratio(noDelay, ours),
			];
		}),
	);
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(head),
		line(head.map((_, index) => (index < 2 ? '---' : '---:'))),
		...rows.map(line),
		'',
		`Medians. ${machine}.`,
		`Rounds: ${sizes.map(({ label, rounds, starts }) => `${label}: ${rounds} changes, ${starts} starts`).join('; ')}.`,
		'',
		...notes,
	].join('\n');
}

const notes = [
	'- One client drives all servers over stdio, in turns, on the same Node binary. Every change renames an unknown key in the',
	'  middle of the file; the time ends when findings that name the new key are there (pull: request sent right behind the change).',
	'- Peer: yaml-language-server with the JSON Schema generated from ours, no schema store, no telemetry. It publishes findings and',
	'  does not offer them by pull. It waits a fixed 200 ms after a change before it validates; “no delay” is the same server with',
	'  that wait taken away. Ours has no fixed wait.',
	'- The peer checks the file against the schema; ours also reads it against the standard (coverage, evidence files, practices).',
];

function rounded(figure: number): string {
	return figure < 10 ? figure.toFixed(1) : String(Math.round(figure));
}

function ratio(peer: number, ours: number): string {
	return Number.isFinite(peer / ours) ? `${(peer / ours).toFixed(1)} ×` : '–';
}

/** The largest of some numbers; NaN of none. */
const longest = (values: readonly number[]) =>
	values.reduce((most, value) => Math.max(most, value), values[0] ?? Number.NaN);

/** The table of the portfolio: one row per measure. */
export function portfolioTable(results: PortfolioResults): string {
	const { charters, bytes, frames } = results;
	const sorted = [...frames].sort((a, b) => a - b);
	const memory = (figure: number | undefined) => (figure === undefined ? '–' : `${rounded(figure)} MB`);
	const time = (figure: number) => `${rounded(figure)} ms`;
	const kilobytes = (figure: number) => `${rounded(figure)} kB`;
	const rows = [
		['request → first row', time(results.first)],
		['request → all rows', time(results.all)],
		['second request → all rows', time(results.again)],
		['turn of the server’s event loop meanwhile, longest (processor time)', time(longest(results.turns))],
		[
			'… 99 of 100',
			time(longest([...results.turns].sort((a, b) => a - b).slice(0, Math.ceil(results.turns.length * 0.99)))),
		],
		['resident memory of the server before → after', `${memory(results.before)} → ${memory(results.after)}`],
		['rows from the server, rows to the page', `${kilobytes(results.sent)}, ${kilobytes(results.given)}`],
		['rows → page that shows all of them', time(results.painted)],
		['frame while all rows are scrolled through, median', time(median(frames))],
		['… 95 of 100', time(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN)],
		['… longest', time(sorted.at(-1) ?? Number.NaN)],
		['rows drawn at once, at most', String(results.drawn)],
	];
	return [
		`| portfolio of ${charters} charters | |`,
		'| --- | ---: |',
		...rows.map(([title, figure]) => `| ${title} | ${figure} |`),
		'',
		`Charters of ${rounded(bytes / 1000)} kB on average, none of them open. Frames: ${frames.length}, 120 pixels each, in a Chromium without graphics hardware.`,
	].join('\n');
}

/** The formats in which a portfolio is exported, each of what a view shows of it. */

import { type FiledRow, overdueToCsv, type PortfolioContext, portfolioToCsv, portfolioToJson } from './data';
import type { ExportedPortfolio } from './exported';
import { portfolioToHtml } from './html';
import { portfolioToMarkdown } from './markdown';
import { unpackRow } from './rows';

interface Format {
	/** What the name of its file ends with, dots and all. */
	readonly ending: string;
	/** The editor's language for it. */
	readonly language: string;
	readonly write: (exported: ExportedPortfolio) => string;
}

/** What is shown as rows of data: the initiatives in their order, then the files that cannot be read. */
function dataOf(exported: ExportedPortfolio): [rows: FiledRow[], context: PortfolioContext] {
	const { language, today, standard, shown, unreadable, view } = exported;
	const filed = (row: (typeof unreadable)[number]): FiledRow => ({ file: row.file, row: unpackRow(row) });
	const overdue = shown.overdueShown.map(({ row, ...one }) => ({ ...filed(row), overdue: one }));
	const hiddenOverdue = shown.overdue.length - overdue.length;
	return [
		[...shown.entries.map(({ row }) => filed(row)), ...unreadable.map(filed)],
		{
			practices: standard.practices.map(({ id }) => id),
			language,
			today,
			chosen: { view, hidden: shown.hidden, overdue, hiddenOverdue },
		},
	];
}

/** In the order in which they are offered. */
export const portfolioFormats = {
	html: { ending: '.html', language: 'html', write: portfolioToHtml },
	markdown: { ending: '.md', language: 'markdown', write: portfolioToMarkdown },
	csv: { ending: '.csv', language: 'plaintext', write: (exported) => portfolioToCsv(...dataOf(exported)) },
	csvExcel: { ending: '.csv', language: 'plaintext', write: (exported) => portfolioToCsv(...dataOf(exported), ';') },
	json: { ending: '.json', language: 'json', write: (exported) => portfolioToJson(...dataOf(exported)) },
	csvActions: {
		ending: '.actions.csv',
		language: 'plaintext',
		write: (exported) => overdueToCsv(...dataOf(exported)),
	},
	csvActionsExcel: {
		ending: '.actions.csv',
		language: 'plaintext',
		write: (exported) => overdueToCsv(...dataOf(exported), ';'),
	},
} as const satisfies Record<string, Format>;

export type PortfolioFormat = keyof typeof portfolioFormats;

/** Whether something from outside names a format. */
export function isPortfolioFormat(name: unknown): name is PortfolioFormat {
	return typeof name === 'string' && Object.hasOwn(portfolioFormats, name);
}

/** The name to propose for the file: `portefeuille-2026-11-22.html`. */
export function portfolioFileName(today: string, format: PortfolioFormat): string {
	return `portefeuille-${today}${portfolioFormats[format].ending}`;
}

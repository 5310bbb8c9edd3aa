import type { CoverageReport } from '../../server/engine/coverage/types';
import { coverageToBadge } from './badge';
import type { ExportContext } from './context';
import { coverageToCsv } from './csv';
import { coverageToHtml } from './html';
import { coverageToJson } from './json';
import { reportToMarkdown } from './markdown';

interface Format {
	/** Of the file, without its dot. */
	readonly extension: string;
	/** The editor's language for it. */
	readonly language: string;
	readonly write: (report: CoverageReport, context: ExportContext) => string;
}

/** The formats of the exports, in the order in which they are offered. */
export const exportFormats = {
	html: { extension: 'html', language: 'html', write: coverageToHtml },
	markdown: { extension: 'md', language: 'markdown', write: reportToMarkdown },
	csv: { extension: 'csv', language: 'plaintext', write: (report, context) => coverageToCsv(report, context) },
	csvExcel: {
		extension: 'csv',
		language: 'plaintext',
		write: (report, context) => coverageToCsv(report, context, ';'),
	},
	json: { extension: 'json', language: 'json', write: coverageToJson },
	badge: { extension: 'svg', language: 'xml', write: (report) => coverageToBadge(report) },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof exportFormats;

/** Whether something from outside names a format. */
export function isExportFormat(name: unknown): name is ExportFormat {
	return typeof name === 'string' && Object.hasOwn(exportFormats, name);
}

/**
 * The name to propose for an export, beside its charter: `permis.charte.yaml` gives `permis.couverture.html`.
 * @param charter the name of the charter's file, without folders
 */
export function exportName(charter: string, format: ExportFormat): string {
	const base = charter.replace(/\.ya?ml$/i, '').replace(/\.(?:charte|charter)$/i, '') || 'charte';
	return `${base}.couverture.${exportFormats[format].extension}`;
}

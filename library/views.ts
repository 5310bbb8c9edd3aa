/** The views: from what the engine knows of charters to text, in French or English. Pure; each gives a whole document. */
export { coverageToBadge } from '../views/export/badge';
export type { ExportContext } from '../views/export/context';
export { coverageToCsv } from '../views/export/csv';
export { type ExportFormat, exportFormats, exportName, isExportFormat } from '../views/export/formats';
export { coverageToHtml } from '../views/export/html';
export { coverageToJson } from '../views/export/json';
export { reportToMarkdown } from '../views/export/markdown';
export { type HistoryPoint, historyToCsv, historyToJson, historyToSvg } from '../views/history/history';
export { type FiledRow, type PortfolioContext, portfolioToCsv, portfolioToJson } from '../views/portfolio/data';

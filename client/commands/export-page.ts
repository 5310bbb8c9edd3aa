import * as vscode from 'vscode';
import type { ExportFormat } from '../../views/export/formats';

/** Nothing is loaded and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** Whether an export is shown as a page, and not as a text. */
export const isPage = (format: ExportFormat): boolean => format === 'html' || format === 'badge';

/** Shows a report or a badge as a page of the editor, beside what is open. The report brings its own policy. */
export function showPage(format: ExportFormat, content: string, title: string): void {
	const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
	const panel = vscode.window.createWebviewPanel('charte.apercu', title, column, { enableFindWidget: true });
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
	panel.webview.html = format === 'html' ? content : `<!DOCTYPE html>${meta}<body>${content}</body>`;
}

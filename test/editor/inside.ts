// What can be seen of a failure only from inside the extension host, as files by their names.
import * as vscode from 'vscode';

/** The logs that are read as the editor's own panel shows them, under the names of their files. */
const logs = {
	'server-trace.log': 'charte-numerique.charte-numerique.Charte numérique',
	'extension-host.log': (globalThis as { importScripts?: unknown }).importScripts ? 'workerexthost' : 'remoteexthost',
};

/**
 * The texts in view, their findings, what the server was asked and answered since `from` (ms, as `Date.now()`), and what
 * the extension host said meanwhile. Never rejects: what cannot be had says why.
 */
export async function seenInside(from: number): Promise<Record<string, string>> {
	const files: Record<string, string> = { 'documents.txt': documents(), 'findings.txt': findings() };
	// The last thing in the log: once it can be read, so can all before it.
	const end = `fin-${Date.now()}`;
	await Promise.race([vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', end), pause(5000)]);
	for (const [name, path] of Object.entries(logs)) {
		try {
			const log = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'output', path }));
			const until = Date.now() + (name === 'server-trace.log' ? 10_000 : 0);
			while (Date.now() < until && !log.getText().includes(end)) await pause(100);
			files[name] = since(from, log.getText());
		} catch (error) {
			files[name] = String(error);
		}
	}
	return files;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function documents(): string {
	const active = vscode.window.activeTextEditor;
	return vscode.window.visibleTextEditors
		.map((editor) => {
			const { document, selection } = editor;
			const { start, end } = selection;
			const of = `${document.uri}${editor === active ? ', active' : ''}${document.isDirty ? ', not saved' : ''}`;
			const at = `selected ${start.line + 1}:${start.character + 1} to ${end.line + 1}:${end.character + 1}`;
			return `——— ${of}, version ${document.version}, ${at}\n${document.getText().slice(0, 100_000)}\n`;
		})
		.join('\n');
}

function findings(): string {
	return vscode.languages
		.getDiagnostics()
		.flatMap(([uri, found]) =>
			found.map(({ range, severity, code, message }) => {
				const name = String(typeof code === 'object' ? code.value : code);
				const at = `${range.start.line + 1}:${range.start.character + 1}`;
				return `${uri.path.split('/').pop()}:${at} ${vscode.DiagnosticSeverity[severity]} ${name}: ${message}\n`;
			}),
		)
		.join('');
}

/** The lines from a time on; they begin with `2026-11-28 06:37:25.123`, or belong to the one before. */
function since(from: number, log: string): string {
	const lines = log.split('\n');
	const begins = lines.findIndex((line) => {
		const time = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}/.exec(line)?.[0];
		return time !== undefined && new Date(time.replace(' ', 'T')).getTime() >= from;
	});
	return begins < 0 ? '' : lines.slice(begins).join('\n');
}

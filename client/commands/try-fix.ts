import * as vscode from 'vscode';
import { openExample } from './example';

/**
 * The command « Essayer une correction dans un exemple »: opens the faulty sample and goes to its first finding, from where
 * the light bulb mends it.
 */
export async function tryFix(extensionUri: vscode.Uri): Promise<void> {
	const editor = await openExample(extensionUri, 'centre-appels');
	if (!editor) return;
	const { document } = editor;
	await findingsOf(document);
	// Whoever has gone elsewhere meanwhile stays there.
	if (vscode.window.activeTextEditor?.document !== document) return;
	await vscode.commands.executeCommand('editor.action.marker.next');
}

/** Waits for the first findings of a document, or for its closing. */
function findingsOf({ uri }: vscode.TextDocument): Promise<void> {
	const key = uri.toString();
	const found = () => vscode.languages.getDiagnostics(uri).length > 0;
	if (found()) return Promise.resolve();
	return new Promise((resolve) => {
		const done = () => {
			vscode.Disposable.from(...listeners).dispose();
			resolve();
		};
		const listeners = [
			vscode.languages.onDidChangeDiagnostics(({ uris }) => {
				if (uris.some((one) => one.toString() === key) && found()) done();
			}),
			vscode.workspace.onDidCloseTextDocument((closed) => {
				if (closed.uri.toString() === key) done();
			}),
		];
	});
}

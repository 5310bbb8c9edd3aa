// The portfolio in the real editor: its charters, and its page.
import * as vscode from 'vscode';
import { forget } from './charters';
import { workspaceFolder } from './run-options';
import { ui } from './ui';

const encoder = new TextEncoder();

/** Writes a charter that no editor opens. */
export async function writeCharter(name: string, text: string): Promise<vscode.Uri> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), name);
	await vscode.workspace.fs.writeFile(uri, encoder.encode(text));
	forget(uri);
	return uri;
}

/** A charter of an initiative, with `more` at its end. */
export const charter = (name: string, organisation = 'Ministère des Exemples', more = '') =>
	`charte: 1\ninitiative:\n  nom: ${name}\n  organisme: ${organisation}\n  phase: conception\n${more}`;

/** Shows the portfolio and waits until all charters are read. */
export async function showPortfolio(): Promise<void> {
	await vscode.commands.executeCommand('charte.afficherPortefeuille');
	await ui.panel.text('#reading [data-message*="refresh"]');
}

/** The initiatives in view. */
export const names = () => ui.panel.texts('#body .title');

/** Waits inside the page: files are told of once they have been left alone for a moment, and every question makes some. */
export const shows = (name: string) => ui.panel.text(`#body .title :text-is("${name}")`);
export const showsNoMore = (name: string) => ui.panel.text(`#body:not(:has(.title :text-is("${name}")))`);

/** The place of an initiative in the grid. */
export const rowOf = (name: string) => `[data-index]:has(.title :text-is("${name}"))`;

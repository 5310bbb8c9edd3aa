// Charters of the scenarios: each in a file of its own, opened in the editor, and gone afterwards.
import * as vscode from 'vscode';
import * as assert from './assert';
import { keepFailure } from './report';
import { readRunOptions, workspaceFolder } from './run-options';
import { eventually, ui } from './ui';

/** Where the caret goes in a text given to {@link openCharter}. */
export const caret = '¦';

/** A small charter that is valid in its phase; what the standard expects of it is all unanswered. */
export const base = [
	'charte: 1',
	'initiative:',
	'  nom: Permis en ligne',
	'  organisme: Ministère des Exemples',
	'  phase: conception',
	'',
].join('\n');

let made: vscode.Uri[] = [];
let count = 0;

/**
 * Writes a text into a new file of the workspace and shows it, the caret at the mark `¦` (else at the start).
 * @param name ends the file's name: `.charte.yaml` unless told otherwise
 */
export async function openCharter(text: string, name = '.charte.yaml'): Promise<vscode.TextEditor> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), `essai-${++count}${name}`);
	const at = text.indexOf(caret);
	made.push(uri);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text.replace(caret, '')));
	const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
	const position = editor.document.positionAt(Math.max(at, 0));
	editor.selection = new vscode.Selection(position, position);
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	return editor;
}

/** Has the file, made by the product itself, deleted after the scenario. */
export function forget(uri: vscode.Uri): void {
	made.push(uri);
}

/** After a scenario: closes all editors, the panel too, and deletes what it made. */
export async function cleanUp(this: Mocha.Context | undefined): Promise<void> {
	await keepFailure(this?.currentTest);
	await startAfresh();
}

/** Closes all editors, the panel too, and deletes the files that were made. */
export async function startAfresh(): Promise<void> {
	await ui.press('Escape', 'Escape');
	await vscode.commands.executeCommand('notifications.clearAll');
	for (const document of vscode.workspace.textDocuments.filter((one) => one.isDirty && !one.isClosed)) {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	const files = made;
	made = [];
	for (const uri of files) await vscode.workspace.fs.delete(uri).then(undefined, () => {});
}

/** The document's findings, in the order of the text. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter((one) => one.source === 'charte')
		.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The code of a finding as a text. */
export function codeOf(finding: vscode.Diagnostic): string {
	return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}

/** The codes of a document's findings, in the order of the text. */
export const codes = (uri: vscode.Uri): string[] => findings(uri).map(codeOf);

/** Waits for a finding by its code, and gives it. */
export function finding(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
	return eventually(`the finding ${code}`, () => {
		const found = findings(uri).find((one) => codeOf(one) === code);
		if (!found) throw new Error(`there are: ${codes(uri).join(', ')}`);
		return found;
	});
}

/** Waits until a document has no finding of that code. */
export async function findingGone(uri: vscode.Uri, code: string): Promise<void> {
	await eventually(`the end of the finding ${code}`, () => !codes(uri).includes(code));
}

/** Waits for the text of a document, whose ends of lines must be as in `expected`. */
export async function textBecomes(document: vscode.TextDocument, expected: string): Promise<void> {
	await eventually('the text expected', () => document.getText() === expected).catch(() => {
		assert.equal(document.getText(), expected, 'the text is not the one expected');
	});
}

/** Saves by the keyboard, and waits until the editor has done so with all that it does on save. */
export async function save(document: vscode.TextDocument): Promise<void> {
	const saved = new Promise<void>((resolve) => {
		const listening = vscode.workspace.onDidSaveTextDocument((one) => {
			if (one !== document) return;
			listening.dispose();
			resolve();
		});
	});
	await ui.press('Control+s');
	await saved;
}

/**
 * Presses Enter at the end of what was typed, as somebody does who does not want what may be suggested: what the editor has
 * asked for while the text was typed is answered by then, and what that opened is closed.
 */
export async function enter(document: vscode.TextDocument, typed: string): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	await eventually('the text typed', () => editor?.document === document && lineBefore(editor).endsWith(typed));
	const at = (editor as vscode.TextEditor).selection.active;
	await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, at);
	await ui.press('Escape', 'Enter');
}

/** What stands before the caret on its line. */
function lineBefore({ document, selection: { active } }: vscode.TextEditor): string {
	return document.lineAt(active.line).text.slice(0, active.character);
}

/** A French text as it is set: with no-break spaces inside guillemets and before a colon. */
export function french(text: string): string {
	return text.replace(/« /g, '«\u00a0').replace(/ (?=[»:])/g, '\u00a0');
}

/** The text of the run's display language. */
export async function local<T>(inFrench: T, inEnglish: T): Promise<T> {
	if ((await readRunOptions()).locale !== 'fr') return inEnglish;
	if (inFrench instanceof RegExp) return new RegExp(french(inFrench.source), inFrench.flags) as T;
	return typeof inFrench === 'string' ? (french(inFrench) as T) : inFrench;
}

/** What the status bar says of the charter, such as `Charter 3/45`; undefined while it says nothing. */
export async function statusBarText(): Promise<string | undefined> {
	const texts = await ui.texts('.statusbar-item');
	return texts.map((text) => text.trim()).find((text) => /^(Charte|Charter)( \d+\/\d+)?$/.test(text));
}

/** Waits for the figures of the status bar: answered and applicable. */
export async function statusBarFigures(): Promise<{ answered: number; applicable: number }> {
	return await eventually('the figures of the status bar', async () => {
		const found = /(\d+)\/(\d+)$/.exec((await statusBarText()) ?? '');
		return found && { answered: Number(found[1]), applicable: Number(found[2]) };
	});
}

/** Changes a setting of the workspace for as long as `body` runs. */
export async function withSetting<T>(name: string, value: unknown, body: () => Promise<T>): Promise<T> {
	const section = name.slice(0, name.lastIndexOf('.'));
	const key = name.slice(name.lastIndexOf('.') + 1);
	const set = (to: unknown) =>
		vscode.workspace.getConfiguration(section).update(key, to, vscode.ConfigurationTarget.Workspace);
	await set(value);
	try {
		return await body();
	} finally {
		await set(undefined);
	}
}

import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import { languageOf } from '../language';
import { clientTexts } from '../texts/extension';
import { isCharter, isPast, openDocument } from './documents';
import { isCharterName } from './names';

/** How many charters that were closed are remembered: one that is saved under another name is closed about then. */
const mostClosed = 4;

/**
 * Keeps the language of charters that are saved or renamed under a name that is no charter's, and offers to remember it:
 * the editor goes by the new name alone, and all that helps would silently be gone.
 */
export function keepLanguage(): vscode.Disposable {
	const closed: string[] = [];
	const renamed = new Set<string>();
	return vscode.Disposable.from(
		vscode.workspace.onDidCloseTextDocument((document) => {
			if (!isCharter(document) || isPast(document.uri)) return;
			closed.unshift(document.getText());
			closed.length = Math.min(closed.length, mostClosed);
		}),
		vscode.workspace.onDidSaveTextDocument((document) => {
			if (!losesLanguage(document)) return;
			const text = document.getText();
			// Any two files with nothing in them are alike.
			if (text.trim() === '') return;
			const others = vscode.workspace.textDocuments.filter((one) => one !== document && isCharter(one));
			if (closed.includes(text) || others.some((one) => one.getText() === text)) keepIfLost(document);
		}),
		vscode.workspace.onDidRenameFiles(({ files }) => {
			for (const { oldUri, newUri } of files) {
				if (!isCharterName(oldUri.path) || isCharterName(newUri.path)) continue;
				const document = openDocument(newUri.toString());
				if (document) keepIfLost(document);
				// The editor may open it under its new name only after it has said that it is renamed.
				else renamed.add(newUri.toString());
			}
		}),
		vscode.workspace.onDidOpenTextDocument((document) => {
			if (renamed.delete(document.uri.toString())) keepIfLost(document);
		}),
	);
}

/** Whether a document is taken for plain YAML, or plain text, by its name alone. */
function losesLanguage(document: vscode.TextDocument): boolean {
	return !isCharter(document) && (document.languageId === 'yaml' || document.languageId === 'plaintext');
}

function keepIfLost(document: vscode.TextDocument): void {
	if (losesLanguage(document)) void keep(document);
}

async function keep(document: vscode.TextDocument): Promise<void> {
	await offerToRemember(await vscode.languages.setTextDocumentLanguage(document, 'charte'));
}

/** Offers to remember that a file is a charter though its name does not say so. Does nothing where its name does. */
export async function offerToRemember({ uri }: vscode.TextDocument): Promise<void> {
	if (uri.scheme === 'untitled' || isCharterName(uri.path)) return;
	const language = languageOf(uri);
	const remember = say(clientTexts, 'remember', language);
	const name = uri.path.split('/').at(-1) ?? '';
	const chosen = await vscode.window.showInformationMessage(say(clientTexts, 'stillCharter', language, name), remember);
	if (chosen !== remember) return;
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	const files = vscode.workspace.getConfiguration('files', folder?.uri ?? null);
	const known = files.inspect<Record<string, string>>('associations');
	const target = folder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
	const own = folder ? known?.workspaceValue : known?.globalValue;
	// The path tells it from files of the same name elsewhere.
	const path = folder ? `**/${vscode.workspace.asRelativePath(uri, false)}` : uri.fsPath;
	await files.update('associations', { ...own, [path]: 'charte' }, target);
}

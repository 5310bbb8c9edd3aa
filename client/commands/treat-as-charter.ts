import * as vscode from 'vscode';
import { offerToRemember } from '../charter/kept-language';
import { tell } from '../language';

/** The command « Traiter ce fichier comme une charte »: the active document takes the language `charte`, which may be remembered. */
export async function treatAsCharter(): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	if (!document) {
		void vscode.window.showInformationMessage(tell('noActiveFile'));
		return;
	}
	if (document.languageId === 'charte') return;
	void offerToRemember(await vscode.languages.setTextDocumentLanguage(document, 'charte'));
}

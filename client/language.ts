import * as vscode from 'vscode';
import { type Language, say } from '../server/engine/texts/text';
import { clientTexts } from './texts/extension';

/** The language of the user texts: the setting `charte.langue` for the resource (else the active editor's), `auto` being the editor's own. */
export function languageOf(resource?: vscode.Uri): Language {
	const scope = resource ?? vscode.window.activeTextEditor?.document.uri ?? null;
	const chosen = vscode.workspace.getConfiguration('charte', scope).get<string>('langue');
	if (chosen === 'fr' || chosen === 'en') return chosen;
	return vscode.env.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** One of the client's own texts in that language. */
export function tell(key: keyof typeof clientTexts, ...args: (string | number)[]): string {
	return say(clientTexts, key, languageOf(), ...args);
}

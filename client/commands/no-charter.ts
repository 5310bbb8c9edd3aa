import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import { languageOf, tell } from '../language';
import { treeTexts } from '../texts/tree';

/** Says that a command needs a charter, and offers to make or open one. */
export async function tellNoCharter(): Promise<void> {
	const language = languageOf();
	const create = say(treeTexts, 'newCharter', language);
	const sample = say(treeTexts, 'openSample', language);
	const chosen = await vscode.window.showInformationMessage(tell('noCharterInView'), create, sample);
	if (chosen === create) await vscode.commands.executeCommand('charte.nouvelleCharte');
	if (chosen === sample) await vscode.commands.executeCommand('charte.ouvrirExemple');
}

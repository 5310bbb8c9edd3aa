import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import { language, tell } from '../language';
import { treeTexts } from '../texts/tree';

/** Says that a command needs a charter, and offers to make or open one. */
export async function tellNoCharter(): Promise<void> {
	const words = language();
	const create = say(treeTexts, 'newCharter', words);
	const sample = say(treeTexts, 'openSample', words);
	const chosen = await vscode.window.showInformationMessage(tell('noCharterInView'), create, sample);
	if (chosen === create) await vscode.commands.executeCommand('charte.nouvelleCharte');
	if (chosen === sample) await vscode.commands.executeCommand('charte.ouvrirExemple');
}

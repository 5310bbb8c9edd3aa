import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import { languageOf } from '../language';
import { treeTexts } from '../texts/tree';
import { placeOfRow } from './practice';

/**
 * The command « Copier l’identifiant »: puts `valeur` or `valeur.pmv` on the clipboard, as settings and comments take it.
 * @param given `{ place }`, as the rows of the tree give it; anything else is left alone
 */
export async function copyId(given: unknown): Promise<void> {
	const place = placeOfRow(given);
	if (place === undefined) return;
	const { uri } = given as { uri?: unknown };
	await vscode.env.clipboard.writeText(place);
	const language = languageOf(typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined);
	vscode.window.setStatusBarMessage(say(treeTexts, 'copied', language, place), 4000);
}

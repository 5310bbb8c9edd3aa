import * as vscode from 'vscode';
import { isCharter } from '../charter/documents';
import { looksLikeCharter } from '../charter/names';
import { tell } from '../language';

// A root `charte:` stands at the head of a file.
const headLines = 200;

/** One quiet offer, in the status bar, for a YAML file that has a root `charte:` but not a charter's name. */
export function offerCharterLanguage(): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('charte.offre', vscode.StatusBarAlignment.Left, 50);
	item.name = 'Charte numérique';
	item.command = 'charte.traiterCommeCharte';
	const show = () => {
		const document = vscode.window.activeTextEditor?.document;
		if (document?.languageId !== 'yaml' || isCharter(document)) return item.hide();
		const head = document.getText(new vscode.Range(0, 0, Math.min(headLines, document.lineCount), 0));
		if (!looksLikeCharter(head)) return item.hide();
		item.text = tell('offer');
		item.tooltip = tell('offerTooltip');
		item.show();
	};
	show();
	return vscode.Disposable.from(
		item,
		vscode.window.onDidChangeActiveTextEditor(show),
		vscode.workspace.onDidOpenTextDocument(show),
		vscode.workspace.onDidChangeTextDocument((event) => {
			if (event.document === vscode.window.activeTextEditor?.document) show();
		}),
	);
}

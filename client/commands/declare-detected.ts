import * as vscode from 'vscode';
import { declareDetectedKind } from '../../server/protocol';
import { charterInView } from '../documents';
import { tell } from '../language';

/** The command « Déclarer les actions détectées »: the code action of that kind on the charter in view, as one undoable edit. */
export async function declareDetected(): Promise<void> {
	const document = charterInView();
	if (!document) {
		void vscode.window.showInformationMessage(tell('noCharterInView'));
		return;
	}
	const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
	const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
		'vscode.executeCodeActionProvider',
		document.uri,
		all,
		declareDetectedKind,
	);
	const action = found?.find(({ kind }) => kind?.value === declareDetectedKind);
	if (action?.edit) await vscode.workspace.applyEdit(action.edit);
	else void vscode.window.showInformationMessage(tell('nothingDetected'));
}

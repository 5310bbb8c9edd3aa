import * as vscode from 'vscode';
import { declareDetectedKind } from '../../server/protocol';
import type { CharterApi } from '../charter/api';
import { openDocument, reopened } from '../charter/documents';
import { showWritten } from '../charter/edit';
import { writtenBy } from '../charter/written';
import { languageOf, tell } from '../language';
import { tellNoCharter } from './no-charter';
import { tellOutcome } from './outcome';

/**
 * The command « Déclarer les actions détectées »: the code action of that kind on a charter, as one undoable edit.
 * @param charter the charter in view
 */
export async function declareDetected(server: CharterApi, charter: string | undefined): Promise<void> {
	const document = charter !== undefined && (await reopened(charter)) ? openDocument(charter) : undefined;
	if (!document) return tellNoCharter();
	const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
	const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
		'vscode.executeCodeActionProvider',
		document.uri,
		all,
		declareDetectedKind,
	);
	const action = found?.find(({ kind }) => kind?.value === declareDetectedKind);
	if (!action?.edit) void vscode.window.showInformationMessage(tell('nothingDetected'));
	else if (!(await vscode.workspace.applyEdit(action.edit))) tellOutcome('changedMeanwhile', languageOf(document.uri));
	else await showWritten(server, document.uri, writtenBy(action.edit.get(document.uri)));
}

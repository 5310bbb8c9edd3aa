import * as vscode from 'vscode';
import { declareDetectedKind } from '../../server/protocol';
import type { CharterApi } from '../charter/api';
import { showWritten } from '../charter/edit';
import { documentToWrite, write } from '../charter/writable';
import { writtenBy } from '../charter/written';
import { languageOf, tell } from '../language';
import { tellNoCharter } from './no-charter';
import { tellOutcome } from './outcome';

/**
 * The command « Déclarer les actions détectées »: the code action of that kind on a charter, as one undoable edit.
 * @param charter the charter in view
 */
export async function declareDetected(server: CharterApi, charter: string | undefined): Promise<void> {
	if (charter === undefined) return tellNoCharter();
	const document = await documentToWrite(vscode.Uri.parse(charter), server.disk);
	if (typeof document === 'string') return tellOutcome(document, languageOf(vscode.Uri.parse(charter)));
	const { version } = document;
	const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
	const found = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
		'vscode.executeCodeActionProvider',
		document.uri,
		all,
		declareDetectedKind,
	);
	const action = found?.find(({ kind }) => kind?.value === declareDetectedKind);
	if (!action?.edit) {
		void vscode.window.showInformationMessage(tell('nothingDetected'));
		return;
	}
	const edits = action.edit.get(document.uri);
	const made = await write(document, version, edits);
	if (made === true) await showWritten(server, document.uri, writtenBy(edits));
	else tellOutcome(made === false ? 'changedMeanwhile' : made, languageOf(document.uri));
}

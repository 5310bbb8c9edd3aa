import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { ActionCoverage, DeclareParams, EditResult, Status } from '../../server/protocol';
import { panelTexts } from '../../views/texts/panel';
import { wordingOf } from '../../views/wording';
import type { PanelServer } from './api';

type Reason = Pick<DeclareParams, 'reason' | 'justification'>;

const reasons = ['hors_portee', 'priorite', 'contrainte', 'autre'] as const;

/** Asks for what `non_retenue` and `sans_objet` need. Nothing is asked for other statuses; Escape cancels all. */
export async function askReason(
	action: ActionCoverage,
	status: Status,
	language: 'fr' | 'en',
): Promise<Reason | 'cancelled'> {
	if (status !== 'non_retenue' && status !== 'sans_objet') return {};
	const words = (key: keyof typeof panelTexts, ...args: (string | number)[]) => say(panelTexts, key, language, ...args);
	const statusName = words(`status.${status}`).toLowerCase();
	const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { reason: (typeof reasons)[number] }>();
	pick.title = words('askReason', action.number, statusName);
	pick.placeholder = wordingOf(action, language);
	pick.items = reasons.map((reason) => ({ label: words(`reason.${reason}`), description: reason, reason }));
	pick.show();
	const picked = await new Promise<(typeof pick.items)[number] | undefined>((resolve) => {
		pick.onDidAccept(() => resolve(pick.selectedItems[0]));
		pick.onDidHide(() => resolve(undefined));
	});
	if (!picked) {
		pick.dispose();
		return 'cancelled';
	}
	// Closed before the next question, the list would give the keyboard back to the panel, which takes it a little late:
	// what is then typed would go there.
	const asked = vscode.window.showInputBox({
		title: words('askJustification', action.number, statusName),
		prompt: wordingOf(action, language),
		placeHolder: words('justificationPlaceholder'),
		value: action.justification ?? '',
		// What justifies is often copied from elsewhere in the editor.
		ignoreFocusOut: true,
		validateInput: (value) => (/\S+\s+\S+/.test(value) ? undefined : words('justificationShort')),
	});
	pick.dispose();
	const justification = await asked;
	if (justification === undefined) return 'cancelled';
	return { reason: picked.reason, justification: justification.trim() };
}

/**
 * Writes a declaration as one undoable edit, and returns the key of the text to say where it could not.
 * An answer for another version of the text is asked for once more, then given up: somebody is typing.
 */
export async function declareInCharter(
	server: PanelServer,
	params: DeclareParams,
): Promise<'done' | 'notDeclared' | 'changedMeanwhile' | 'notOpened'> {
	return editCharter(vscode.Uri.parse(params.uri), () => server.declare(params));
}

/** Makes the edits that the server gives for a charter, in the same way. `notDeclared`: it has none to give. */
export async function editCharter(
	uri: vscode.Uri,
	ask: () => Promise<EditResult | null>,
): Promise<'done' | 'notDeclared' | 'changedMeanwhile' | 'notOpened'> {
	let document: vscode.TextDocument;
	try {
		document = await vscode.workspace.openTextDocument(uri);
	} catch {
		return 'notOpened';
	}
	for (let attempt = 0; attempt < 2; attempt++) {
		const result = await ask().catch(() => null);
		if (!result) return 'notDeclared';
		if (result.version !== document.version) continue;
		const edit = new vscode.WorkspaceEdit();
		for (const { range, newText } of result.edits) {
			const { start, end } = range;
			edit.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
		}
		if (await vscode.workspace.applyEdit(edit)) return 'done';
	}
	return 'changedMeanwhile';
}

/** Declaring an action from the palette and the tree: ask for what its status needs, then write. The panel has its form for that. */
import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import { reasonWords, statusWords } from '../../server/engine/texts/words';
import type { ActionCoverage, DeclareParams, Reason, Status } from '../../server/protocol';
import { wordingOf } from '../../views/wording';
import { actTexts } from '../texts/acts';
import type { CharterApi } from './api';
import { declareInCharter, type Outcome, type Showing } from './edit';

const reasons = Object.keys(reasonWords) as Reason[];

type Answer = Pick<DeclareParams, 'reason' | 'justification'>;

/** Declares an action, after asking for what its status needs; says what came of it. */
export async function declareAction(
	api: CharterApi,
	uri: string,
	action: ActionCoverage,
	status: Status,
	language: Language,
	showing: Showing,
): Promise<Outcome | 'cancelled'> {
	const asks = status === 'non_retenue' || status === 'sans_objet';
	// Where nothing can be written, nothing is asked in vain.
	if (asks && !(await api.declare({ uri, action: action.id, status }).catch(() => null))) return 'notDeclared';
	const answer = await askReason(action, status, language);
	if (answer === 'cancelled') return 'cancelled';
	return declareInCharter(api, { uri, action: action.id, status, ...answer }, showing);
}

/** Asks for what `non_retenue` and `sans_objet` need. Nothing is asked for other statuses; Escape cancels all. */
async function askReason(action: ActionCoverage, status: Status, language: Language): Promise<Answer | 'cancelled'> {
	if (status !== 'non_retenue' && status !== 'sans_objet') return {};
	const tell = (key: keyof typeof actTexts, ...args: (string | number)[]) => say(actTexts, key, language, ...args);
	const statusName = statusWords[status][language];
	const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { reason: Reason }>();
	pick.title = tell('askReason', action.number, statusName);
	pick.placeholder = wordingOf(action, language);
	pick.items = reasons.map((reason) => ({ label: reasonWords[reason][language], description: reason, reason }));
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
		title: tell('askJustification', action.number, statusName),
		prompt: wordingOf(action, language),
		placeHolder: tell('justificationPlaceholder'),
		value: action.justification ?? '',
		// What justifies is often copied from elsewhere in the editor.
		ignoreFocusOut: true,
		validateInput: (value) => (/\S+\s+\S+/.test(value) ? undefined : tell('justificationShort')),
	});
	pick.dispose();
	const justification = await asked;
	if (justification === undefined) return 'cancelled';
	return { reason: picked.reason, justification: justification.trim() };
}

import * as vscode from 'vscode';
import type { ActionCoverage, Status } from '../../server/protocol';
import { panelTexts } from '../../server/texts/panel';
import { say } from '../../server/texts/text';
import { charterInView } from '../documents';
import { language, tell } from '../language';
import { askReason, declareInCharter, wordingOf } from '../panel-declare';
import type { PanelServer } from '../panel-server';
import { tellOutcome } from './outcome';
import { pickAction } from './pick-action';

const statuses: readonly Status[] = ['en_place', 'partielle', 'planifiee', 'non_retenue', 'sans_objet', 'a_evaluer'];

/**
 * The commands « Déclarer une action… » and « Marquer une action sans objet… »: asks what is missing, then writes one edit.
 * @param given `{ uri, actions }`: the charter and the ids of the actions to choose from; without it, the charter in view and all its actions
 * @param wanted the status, asked for where there is none
 */
export async function declareAction(server: PanelServer, given: unknown, wanted?: Status): Promise<void> {
	const { uri, ids } = argumentsOf(given);
	if (!uri) {
		void vscode.window.showInformationMessage(tell('noCharterInView'));
		return;
	}
	const words = language(vscode.Uri.parse(uri));
	const report = await server.coverage(uri).catch(() => null);
	if (!report) return tellOutcome('notOpened', words);
	const practices = report.practices.map((practice) => ({
		...practice,
		actions: practice.actions.filter(({ id, status }) => (!ids || ids.includes(id)) && status !== wanted),
	}));
	const title = say(panelTexts, wanted === 'sans_objet' ? 'pickNotApplicable' : 'pickToDeclare', words);
	const action = await pickAction(practices, words, title);
	const status = action && (wanted ?? (await pickStatus(action, words)));
	if (!action || !status) return;
	const reason = await askReason(action, status, words);
	if (reason === 'cancelled') return;
	const outcome = await declareInCharter(server, { uri, action: action.id, status, ...reason });
	if (outcome !== 'done') return tellOutcome(outcome, words);
	const text = say(panelTexts, 'declaredDone', words, action.number, say(panelTexts, `status.${status}`, words));
	vscode.window.setStatusBarMessage(text, 4000);
}

function argumentsOf(given: unknown): { uri: string | undefined; ids?: readonly string[] } {
	const { uri, actions } = (given ?? {}) as { uri?: unknown; actions?: unknown };
	if (typeof uri !== 'string') return { uri: charterInView()?.uri.toString() };
	return { uri, ...(Array.isArray(actions) ? { ids: actions.map(String) } : {}) };
}

async function pickStatus(action: ActionCoverage, words: 'fr' | 'en'): Promise<Status | undefined> {
	const items = statuses
		.filter((status) => status !== action.status)
		.map((status) => ({ label: say(panelTexts, `status.${status}`, words), description: status, status }));
	const title = say(panelTexts, 'pickStatus', words, action.number);
	return (
		await vscode.window.showQuickPick(items, { title, placeHolder: wordingOf(action, words), matchOnDescription: true })
	)?.status;
}

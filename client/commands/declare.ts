import * as vscode from 'vscode';
import type { ActionCoverage, Status } from '../../server/protocol';
import { panelTexts } from '../../server/texts/panel';
import { say } from '../../server/texts/text';
import { charterInView } from '../documents';
import { language, tell } from '../language';
import { askReason, declareInCharter } from '../panel-declare';
import type { PanelServer } from '../panel-server';
import { tellOutcome } from './outcome';

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
	const actions = report.practices.flatMap((practice) => practice.actions);
	const action = await pickAction(
		actions.filter(({ id, status }) => (!ids || ids.includes(id)) && status !== wanted),
		words,
	);
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

/** The only action, or the one that the person chooses; undefined where there is none, or she gives up. */
export async function pickAction(
	actions: readonly ActionCoverage[],
	words: 'fr' | 'en',
): Promise<ActionCoverage | undefined> {
	if (actions.length < 2) return actions[0];
	const items = actions.map((action) => ({
		label: `${action.number} · ${words === 'fr' ? action.wording : action.translation}`,
		description: say(panelTexts, `status.${action.status}`, words),
		action,
	}));
	const picked = await vscode.window.showQuickPick(items, { title: say(panelTexts, 'pickAction', words) });
	return picked?.action;
}

async function pickStatus(action: ActionCoverage, words: 'fr' | 'en'): Promise<Status | undefined> {
	const items = statuses
		.filter((status) => status !== action.status)
		.map((status) => ({ label: say(panelTexts, `status.${status}`, words), description: status, status }));
	const title = say(panelTexts, 'pickStatus', words, action.number);
	return (await vscode.window.showQuickPick(items, { title, placeHolder: action.wording, matchOnDescription: true }))
		?.status;
}

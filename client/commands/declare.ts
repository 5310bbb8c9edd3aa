import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { ActionCoverage, Status } from '../../server/protocol';
import { panelTexts } from '../../views/texts/panel';
import { wordingOf } from '../../views/wording';
import type { PanelServer } from '../charter/api';
import { askReason, declareInCharter } from '../charter/edit';
import { language } from '../language';
import { tellNoCharter } from './no-charter';
import { tellOutcome } from './outcome';
import { pickAction } from './pick-action';
import { targetOf } from './targets';

const statuses: readonly Status[] = ['en_place', 'partielle', 'planifiee', 'non_retenue', 'sans_objet', 'a_evaluer'];

/**
 * The commands « Déclarer une action… » and « Marquer une action sans objet… »: asks what is missing, then writes one edit.
 * @param given `{ uri, actions }`: the charter and the ids of the actions to choose from; without it, the charter in view and all its actions
 * @param fallback the charter in view
 * @param wanted the status, asked for where there is none
 */
export async function declareAction(
	server: PanelServer,
	given: unknown,
	fallback: string | undefined,
	wanted?: Status,
): Promise<void> {
	const { uri, ids } = targetOf(given, fallback);
	if (uri === undefined) return tellNoCharter();
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

async function pickStatus(action: ActionCoverage, words: 'fr' | 'en'): Promise<Status | undefined> {
	const items = statuses
		.filter((status) => status !== action.status)
		.map((status) => ({ label: say(panelTexts, `status.${status}`, words), description: status, status }));
	const title = say(panelTexts, 'pickStatus', words, action.number);
	return (
		await vscode.window.showQuickPick(items, { title, placeHolder: wordingOf(action, words), matchOnDescription: true })
	)?.status;
}

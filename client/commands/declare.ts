import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import type { ActionCoverage, Status } from '../../server/protocol';
import { wordingOf } from '../../views/wording';
import { wordsIn } from '../../views/words';
import type { CharterApi } from '../charter/api';
import { declareAction } from '../charter/declare';
import { refusalOf } from '../charter/writable';
import { languageOf } from '../language';
import { actTexts } from '../texts/acts';
import { tellNoCharter } from './no-charter';
import { tellOutcome } from './outcome';
import { pickAction } from './pick-action';
import { placeOfRow } from './practice';
import { targetOf } from './targets';

const statuses: readonly Status[] = ['en_place', 'partielle', 'planifiee', 'non_retenue', 'sans_objet', 'a_evaluer'];

/**
 * The commands « Déclarer une action… » and « Marquer une action sans objet… »: asks what is missing, then writes one edit.
 * @param given `{ uri, actions }`: the charter and the ids of the actions to choose from; without it, the charter in view and all its actions
 * @param fallback the charter in view
 * @param wanted the status, asked for where there is none
 */
export async function declareActionOf(
	server: CharterApi,
	given: unknown,
	fallback: string | undefined,
	wanted?: Status,
): Promise<void> {
	const { uri, ids } = targetOf(given, fallback);
	if (uri === undefined) return tellNoCharter();
	const language = languageOf(vscode.Uri.parse(uri));
	const refusal = await refusalOf(uri, server.disk);
	if (refusal) return tellOutcome(refusal, language);
	const report = await server.coverage(uri).catch(() => null);
	if (!report) return tellOutcome('notOpened', language);
	const practices = report.practices.map((practice) => ({
		...practice,
		actions: practice.actions.filter(({ id, status }) => (!ids || ids.includes(id)) && status !== wanted),
	}));
	const [one] = practices.flatMap(({ actions }) => actions);
	if (report.fault && one && !(await canDeclare(server, uri, one))) return tellOutcome('notDeclared', language);
	const title = say(actTexts, wanted === 'sans_objet' ? 'pickNotApplicable' : 'pickToDeclare', language);
	const action = await pickAction(practices, language, title);
	const status = action && (wanted ?? (await pickStatus(action, language)));
	if (!action || !status) return;
	// Who declares from the tree goes on there.
	const showing = placeOfRow(given) === undefined ? 'withFocus' : 'withoutFocus';
	const outcome = await declareAction(server, uri, action, status, language, showing);
	if (outcome === 'cancelled') return;
	if (outcome !== 'done') return tellOutcome(outcome, language);
	const text = say(actTexts, 'declaredDone', language, action.number, wordsIn(language).status(status));
	vscode.window.setStatusBarMessage(text, 4000);
}

/** Whether something can be written of an action: nobody is asked in vain of a charter that cannot be read. */
async function canDeclare(server: CharterApi, uri: string, { id, status }: ActionCoverage): Promise<boolean> {
	const other = status === 'a_evaluer' ? 'planifiee' : 'a_evaluer';
	return (await server.declare({ uri, action: id, status: other }).catch(() => null)) !== null;
}

async function pickStatus(action: ActionCoverage, language: Language): Promise<Status | undefined> {
	const items = statuses
		.filter((status) => status !== action.status)
		.map((status) => ({ label: wordsIn(language).status(status), description: status, status }));
	const title = say(actTexts, 'pickStatus', language, action.number);
	return (
		await vscode.window.showQuickPick(items, {
			title,
			placeHolder: wordingOf(action, language),
			matchOnDescription: true,
		})
	)?.status;
}

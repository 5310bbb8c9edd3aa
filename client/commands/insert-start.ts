import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { CharterApi } from '../charter/api';
import { insertStart } from '../charter/edit';
import { refusalOf } from '../charter/writable';
import { languageOf } from '../language';
import { treeTexts } from '../texts/tree';
import { tellNoCharter } from './no-charter';
import { tellOutcome } from './outcome';
import { pickAction } from './pick-action';
import { targetOf } from './targets';

/**
 * The command « Insérer un point de départ… ».
 * @param given `{ uri, actions }`: the charter and the actions to choose from; without it, the charter in view and all its actions
 * @param fallback the charter in view
 */
export async function insertStartOf(server: CharterApi, given: unknown, fallback: string | undefined): Promise<void> {
	const { uri, ids } = targetOf(given, fallback);
	if (uri === undefined) return tellNoCharter();
	const language = languageOf(vscode.Uri.parse(uri));
	const refusal = await refusalOf(uri, server.disk);
	if (refusal) return tellOutcome(refusal, language);
	const report = await server.coverage(uri).catch(() => null);
	if (!report) return tellOutcome('notOpened', language);
	const practices = report.practices.map((practice) => ({
		...practice,
		actions: practice.actions.filter(({ id, canInsert }) => canInsert && (!ids || ids.includes(id))),
	}));
	if (practices.every(({ actions }) => actions.length === 0)) {
		void vscode.window.showInformationMessage(say(treeTexts, 'nothingToInsert', language));
		return;
	}
	const action = await pickAction(practices, language, say(treeTexts, 'pickToInsert', language));
	if (!action) return;
	const outcome = await insertStart(server, { uri, action: action.id });
	if (outcome !== 'done') tellOutcome(outcome, language);
}

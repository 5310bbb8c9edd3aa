import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { CharterApi } from '../charter/api';
import { revealInCharter } from '../charter/reveal';
import { languageOf } from '../language';
import { treeTexts } from '../texts/tree';
import { tellOutcome } from './outcome';
import type { PracticePages } from './practice';
import { targetOf } from './targets';

/**
 * The command « Aller à l’action »: shows where the charter speaks of an action: its declaration, else the first place where
 * it was detected; where there is none, the action on its practice’s page.
 * @param given `{ uri, actions }`: the charter and the action; more of them, or none, is left alone
 */
export async function goToAction(server: CharterApi, pages: PracticePages, given: unknown): Promise<void> {
	const { uri, ids } = targetOf(given, undefined);
	const id = ids?.length === 1 ? ids[0] : undefined;
	if (uri === undefined || id === undefined) return;
	const charter = vscode.Uri.parse(uri);
	const report = await server.coverage(uri).catch(() => null);
	const practice = report?.practices.find(({ actions }) => actions.some((action) => action.id === id));
	const action = practice?.actions.find((one) => one.id === id);
	if (!practice || !action) {
		void vscode.window.showWarningMessage(say(treeTexts, 'noSuchAction', languageOf(charter)));
		return;
	}
	const place = action.declaration ?? action.detected[0]?.range;
	if (!place) return pages.showPractice(practice.id, action.id, charter);
	if (!(await revealInCharter(charter, place))) tellOutcome('notOpened', languageOf(charter));
}

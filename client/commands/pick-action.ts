import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import type { ActionCoverage, PracticeCoverage } from '../../server/protocol';
import { wordingOf } from '../../views/wording';
import { wordsIn } from '../../views/words';
import { actTexts } from '../texts/acts';

/**
 * Asks for one action of a charter, under the practices, with the state of those that have one.
 * @param practices with the actions to choose from
 * @param title what the choice is for
 * @returns the action, unasked where it is the only one; undefined where there is none, or the person gives up
 */
export async function pickAction(
	practices: readonly PracticeCoverage[],
	language: Language,
	title: string,
): Promise<ActionCoverage | undefined> {
	const [only, ...more] = practices.flatMap(({ actions }) => actions);
	if (more.length === 0) return only;
	const items = practices
		.filter(({ actions }) => actions.length > 0)
		.flatMap(({ number, actions }) => [
			// Its number alone: a title would leave no room to the action beside it.
			{ label: wordsIn(language).say('practice', number), kind: vscode.QuickPickItemKind.Separator },
			...actions.map((action) => ({
				label: `${action.number} · ${wordingOf(action, language)}`,
				// Below the label: at its end, a long one would hide it.
				...(action.status === 'a_evaluer' ? {} : { detail: wordsIn(language).status(action.status) }),
				action,
			})),
		]);
	const placeHolder = say(actTexts, 'pickAction', language);
	const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly action?: ActionCoverage }>(items, {
		title,
		placeHolder,
		matchOnDetail: true,
	});
	return picked?.action;
}

import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import type { Outcome } from '../charter/edit';
import { actTexts } from '../texts/acts';

/** Says why a charter was not changed. */
export function tellOutcome(outcome: Exclude<Outcome, 'done'>, language: Language): void {
	void vscode.window.showWarningMessage(say(actTexts, outcome, language));
}

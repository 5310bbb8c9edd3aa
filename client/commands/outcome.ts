import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import { panelTexts } from '../../views/texts/panel';

/** Says why a charter was not changed. */
export function tellOutcome(outcome: 'notDeclared' | 'changedMeanwhile' | 'notOpened', words: 'fr' | 'en'): void {
	void vscode.window.showWarningMessage(say(panelTexts, outcome, words));
}

import * as vscode from 'vscode';
import { panelTexts } from '../../server/texts/panel';
import { say } from '../../server/texts/text';

/** Says why a charter was not changed. */
export function tellOutcome(outcome: 'notDeclared' | 'changedMeanwhile' | 'notOpened', words: 'fr' | 'en'): void {
	void vscode.window.showWarningMessage(say(panelTexts, outcome, words));
}

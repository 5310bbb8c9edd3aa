import * as vscode from 'vscode';
import type { CurrentCharter } from '../charter/current';
import { tell } from '../language';

const offeredKey = 'charte.premiersPasOfferts';

/**
 * The first steps, offered once to whoever sees a charter for the first time, in the status bar: nothing opens by itself.
 * They are offered until the window is closed, and never again.
 */
export function offerFirstSteps(current: CurrentCharter, memory: vscode.Memento): vscode.Disposable {
	if (memory.get(offeredKey) === true) return vscode.Disposable.from();
	const item = vscode.window.createStatusBarItem('charte.premiersPas', vscode.StatusBarAlignment.Left, 49);
	item.name = tell('firstSteps');
	item.text = `$(mortar-board) ${tell('firstSteps')}`;
	item.tooltip = tell('firstStepsTooltip');
	item.command = 'charte.ouvrirDemarrage';
	const show = () => {
		if (current.uri === undefined) return;
		item.show();
		void memory.update(offeredKey, true);
	};
	show();
	return vscode.Disposable.from(item, current.onDidChange(show));
}

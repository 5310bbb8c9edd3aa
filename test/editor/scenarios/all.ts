// The scenarios of the real editor, the same on both hosts. A new file is added here.

import * as vscode from 'vscode';
import { readRunOptions } from '../run-options';

/** Loads every scenario; mocha's globals must exist. */
export async function loadScenarios(): Promise<void> {
	before('the theme of the run', async () => {
		const { theme } = await readRunOptions();
		const workbench = vscode.workspace.getConfiguration('workbench');
		if (theme !== undefined) await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
	});
	await import('./activation');
	await import('./opening');
	await import('./typing');
	await import('./prose');
	await import('./formatting');
	await import('./flow');
	await import('./file-names');
	await import('./completion');
	await import('./templates');
	await import('./hover');
	await import('./lens');
	await import('./fixes');
	await import('./actions');
	await import('./edition');
	await import('./evidence');
	await import('./navigation');
	await import('./panel');
	await import('./panel-views');
	await import('./portfolio');
	await import('./portfolio-beside');
	await import('./portfolio-export');
	await import('./export');
	await import('./document');
	await import('./panel-acts');
	await import('./panel-details');
	await import('./refusals');
	await import('./panel-keyboard');
	await import('./tree');
	await import('./walkthrough');
	await import('./learning');
	await import('./commands');
	await import('./menus');
	await import('./settings');
	await import('./config');
	await import('./workspace');
	await import('./bad-input');
}

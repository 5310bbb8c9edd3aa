import * as vscode from 'vscode';
import { openExample } from './commands/example';
import { newCharter } from './commands/new-charter';
import { openPlace, openPractice } from './commands/practice';
import { treatAsCharter } from './commands/treat-as-charter';
import { charterInView, isCharter } from './documents';
import { tell } from './language';
import { endListsOnEnter } from './list-enter';
import { offerCharterLanguage } from './offer';
import { createPanelHost } from './panel-host';
import { createPanelServer } from './panel-server';
import { CharterServer, type Host } from './server';
import { CharterStatusBar } from './status-bar';
import { handleUris } from './uri-handler';

/** Activation, the same on the desktop and on the web. The server starts with the first charter, not before. */
export function activateOn(host: Host, context: vscode.ExtensionContext): void {
	const server = new CharterServer(context, host);
	const panelServer = createPanelServer(server);
	const panel = createPanelHost(context, panelServer);
	const command = (name: string, run: (...args: unknown[]) => unknown) =>
		vscode.commands.registerCommand(`charte.${name}`, run);

	context.subscriptions.push(
		server,
		panel,
		new CharterStatusBar(panelServer),
		offerCharterLanguage(),
		endListsOnEnter(),
		handleUris((place) => openPlace(panelServer, panel, place)),
		command('nouvelleCharte', (answers) => newCharter(context, server, answers)),
		command('afficherCouverture', (uri) => {
			const charter = uri instanceof vscode.Uri ? uri : charterInView()?.uri;
			return panel.show(charter);
		}),
		command('ouvrirPratique', (id, action) => openPractice(panelServer, panel, id, action)),
		command('ouvrirExemple', (name) => openExample(context.extensionUri, name)),
		command('traiterCommeCharte', treatAsCharter),
		command('redemarrerServeur', async () => {
			if (await server.restart()) vscode.window.setStatusBarMessage(tell('serverRestarted'), 4000);
		}),
		vscode.workspace.onDidOpenTextDocument((document) => {
			if (isCharter(document)) server.start();
		}),
	);
	if (vscode.workspace.textDocuments.some(isCharter)) server.start();
}

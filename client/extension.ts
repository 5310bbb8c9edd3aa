import * as vscode from 'vscode';
import { declareAction } from './commands/declare';
import { declareDetected } from './commands/declare-detected';
import { openExample } from './commands/example';
import { ignoreFinding } from './commands/ignore';
import { newCharter } from './commands/new-charter';
import { openPlace, openPractice } from './commands/practice';
import { treatAsCharter } from './commands/treat-as-charter';
import { charterInView, isCharter } from './documents';
import { tell } from './language';
import { practicePlace } from './links';
import { endListsOnEnter } from './list-enter';
import { offerCharterLanguage } from './offer';
import { createPanelHost } from './panel-host';
import { createPanelServer } from './panel-server';
import { pasteAsYaml } from './paste';
import { CharterServer, type Host } from './server';
import { CharterStatusBar } from './status-bar';
import { handleUris } from './uri-handler';
import { onWorkspaceDiagnostics } from './workspace';

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
		pasteAsYaml(server),
		onWorkspaceDiagnostics(() => server.start()),
		handleUris((place) => openPlace(panelServer, panel, place)),
		command('nouvelleCharte', (answers) => newCharter(context, server, answers)),
		command('afficherCouverture', (uri, place) => {
			const charter = typeof uri === 'string' ? vscode.Uri.parse(uri) : uri;
			return panel.show(charter instanceof vscode.Uri ? charter : charterInView()?.uri, practicePlace(place));
		}),
		command('ouvrirPratique', (id, action) => openPractice(panelServer, panel, id, action)),
		command('ouvrirExemple', (name) => openExample(context.extensionUri, name)),
		command('declarerAction', (target) => declareAction(panelServer, target)),
		command('declarerDetectees', declareDetected),
		command('marquerSansObjet', (target) => declareAction(panelServer, target, 'sans_objet')),
		command('ignorerConstat', (target) => ignoreFinding(panelServer, target)),
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

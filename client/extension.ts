import * as vscode from 'vscode';
import { startAhead } from './charter/ahead';
import { createCharterApi } from './charter/api';
import { CurrentCharter } from './charter/current';
import { charterInView, isServed, servedSelector } from './charter/documents';
import { keepLanguage } from './charter/kept-language';
import { ChartersOnDisk } from './charter/on-disk';
import { copyId } from './commands/copy-id';
import { declareActionOf } from './commands/declare';
import { declareDetected } from './commands/declare-detected';
import { openExample } from './commands/example';
import { exportCoverage } from './commands/export';
import { goToAction } from './commands/go-to-action';
import { ignoreFinding } from './commands/ignore';
import { insertStartOf } from './commands/insert-start';
import { learn } from './commands/learn';
import { newCharter } from './commands/new-charter';
import { openPlace, openPractice, placeOfRow } from './commands/practice';
import { ExportPreviews } from './commands/preview-export';
import { treatAsCharter } from './commands/treat-as-charter';
import { tryFix } from './commands/try-fix';

import { CharterServer, type Host } from './connection/server';
import { onWorkspaceDiagnostics } from './connection/workspace-diagnostics';
import { createPanelHost } from './coverage/panel';
import { exportDocument } from './document/export';
import { docxLoader } from './document/load-docx';
import { ReadingView } from './document/reading-view';
import { tell } from './language';
import { findingLinks } from './links/findings';
import { folderLinks, onFolderLink } from './links/folders';
import { practicePlace } from './links/practices';
import { handleUris } from './links/uri-handler';
import { onWritten, writtenLinks } from './links/written';
import { createPortfolioApi } from './portfolio/api';
import { createPortfolioHost } from './portfolio/panel';
import { mendLinesLeft } from './prompts/lines-left';
import { CharterPrompts } from './prompts/prompts';
import { Soon } from './soon';
import { CharterStatusBar } from './status-bar/figures';
import { offerFirstSteps } from './status-bar/first-steps';
import { offerCharterLanguage } from './status-bar/offer';
import { PracticesTree } from './tree/view';
import { formatting } from './typing/format';
import { endListsOnEnter } from './typing/list-enter';
import { pasteAsYaml } from './typing/paste';

/** Activation, the same on the desktop and on the web. The server starts with the first charter or config file, or where the workspace holds charters. */
export function activateOn(host: Host, context: vscode.ExtensionContext): void {
	const server = new CharterServer(context, host, {
		documents: servedSelector,
		middleware: { ...findingLinks(context.extension.id), ...folderLinks, ...formatting, ...writtenLinks },
	});
	const disk = new ChartersOnDisk(host.isProtected);
	const charterApi = createCharterApi(server, disk);
	const panel = createPanelHost(context, charterApi);
	const portfolio = createPortfolioHost(context, createPortfolioApi(server), panel);
	const reading = new ReadingView(context.extensionUri, charterApi, context.workspaceState);
	const current = new CurrentCharter(charterApi);
	const prompts = new CharterPrompts(charterApi);
	const tree = new PracticesTree(current, context.workspaceState);
	/** The charter that a command is about where none is named. */
	const charter = () =>
		panel.charterInFront ?? reading.charterInFront ?? charterInView()?.uri.toString() ?? current.uri;
	const previews = new ExportPreviews(charterApi);
	const writesDocx = docxLoader(context.extensionUri);
	const command = (name: string, run: (...args: unknown[]) => unknown) =>
		vscode.commands.registerCommand(`charte.${name}`, run);

	context.subscriptions.push(
		server,
		onFolderLink(),
		onWritten(charterApi),
		panel,
		portfolio,
		reading,
		current,
		tree,
		prompts,
		mendLinesLeft(charterApi),
		new CharterStatusBar(charterApi, current),
		offerCharterLanguage(),
		offerFirstSteps(current, context.globalState),
		previews,
		keepLanguage(),
		disk,
		endListsOnEnter(),
		pasteAsYaml(server),
		onWorkspaceDiagnostics(() => server.start()),
		handleUris(
			(place) => openPlace(charterApi, panel, place),
			(query) => portfolio.showLink(query),
		),
		command('nouvelleCharte', (answers) => newCharter(context, server, answers)),
		command('nouvelleCharteIci', (place) =>
			newCharter(context, server, undefined, place instanceof vscode.Uri ? place : undefined),
		),
		command('afficherCouverture', (uri, place) => {
			// A row of the tree names its charter and its place.
			const row = placeOfRow(uri);
			const named = row === undefined ? uri : (uri as { uri?: unknown }).uri;
			const shown = typeof named === 'string' ? named : named instanceof vscode.Uri ? named.toString() : charter();
			return panel.show(shown === undefined ? undefined : vscode.Uri.parse(shown), practicePlace(row ?? place));
		}),
		command('afficherPortefeuille', () => portfolio.show()),
		command('exporterPortefeuille', (target) => portfolio.export(target)),
		command('copierLienPortefeuille', () => portfolio.copyLink()),
		command('exporterCouverture', (target) => exportCoverage(charterApi, target, charter())),
		command('apercu', (target) => reading.show(charterNamed(target) ?? charter())),
		command('exporterDocument', (target) => exportDocument(charterApi, writesDocx, target, charter())),
		command('apercuExport', (target) => previews.show(target, charter())),
		command('ouvrirPratique', (id, action) => openPractice(charterApi, panel, id, action)),
		command('apprendre', (theme) => learn(panel, theme)),
		command('ouvrirExemple', (name) => openExample(context.extensionUri, name)),
		command('declarerAction', (target) => declareActionOf(charterApi, target, charter())),
		command('declarerDetectees', () => declareDetected(charterApi, charter())),
		command('marquerSansObjet', (target) => declareActionOf(charterApi, target, charter(), 'sans_objet')),
		command('insererDepart', (target) => insertStartOf(charterApi, target, charter())),
		command('inviteSuivante', () => prompts.go('next')),
		command('invitePrecedente', () => prompts.go('previous')),
		command('allerAction', (target) => goToAction(charterApi, panel, target)),
		command('copierIdentifiant', copyId),
		command('arbreParTheme', () => tree.group('theme')),
		command('arbreParEtat', () => tree.group('status')),
		command('essayerCorrection', () => tryFix(context.extensionUri)),
		command('ouvrirDemarrage', () =>
			vscode.commands.executeCommand(
				'workbench.action.openWalkthrough',
				`${context.extension.id}#charte.demarrage`,
				false,
			),
		),
		command('ignorerConstat', (target) => ignoreFinding(charterApi, target)),
		command('traiterCommeCharte', treatAsCharter),
		command('redemarrerServeur', async () => {
			if (await server.restart()) vscode.window.setStatusBarMessage(tell('serverRestarted'), 4000);
		}),
		vscode.workspace.onDidOpenTextDocument((document) => {
			if (isServed(document)) server.start();
		}),
	);
	if (vscode.workspace.textDocuments.some(isServed)) {
		// Once the editor knows of all this: what speaks to the server takes a while to load.
		const next = new Soon(0, () => server.start());
		next.ask();
		context.subscriptions.push(next);
	} else context.subscriptions.push(startAhead(server));
}

/** The charter that a command is given: by its URI, or by an object that has it. */
function charterNamed(given: unknown): string | undefined {
	const { uri } = (typeof given === 'object' && given !== null ? given : {}) as { readonly uri?: unknown };
	const named = given instanceof vscode.Uri || typeof given === 'string' ? given : uri;
	return typeof named === 'string' || named instanceof vscode.Uri ? named.toString() : undefined;
}

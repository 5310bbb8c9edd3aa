import * as vscode from 'vscode';
import { base, cleanUp, local, openCharter, withSetting } from '../charters';
import { charter, names, rowOf, showPortfolio, shows, showsNoMore, writeCharter } from '../portfolio';
import { becomes, eventually, fits, ui } from '../ui';

describe('The portfolio', () => {
	afterEach(cleanUp);

	it('shows the charters of the workspace, open or not, with their practices and totals @fr', async () => {
		await writeCharter('a.charte.yaml', charter('Aide au logement'));
		await openCharter(charter('Bourses', 'Ville des Exemples'));
		await showPortfolio();
		await shows('Aide au logement');
		await shows('Bourses');
		await becomes(async () => (await ui.panel.texts(`${rowOf('Bourses')} [data-practice]`)).length, 18);
		await becomes(async () => (await ui.panel.texts('#foot [role="row"]')).length, 3);
		await becomes(() => ui.panel.text('#page h1'), await local('Portefeuille des chartes', 'Charter portfolio'));
		const found = async () => Number(/^\d+/.exec(await ui.panel.text('#found'))?.[0]);
		await becomes(async () => (await found()) === (await names()).length, true, 'as many as it says');
		await ui.screenshot('portfolio');
	});

	it('lists apart a file that cannot be read, and opens it', async () => {
		const uri = await writeCharter('brisee.charte.yaml', 'charte: 1\ninitiative: [\n');
		await showPortfolio();
		await fits(async () => (await ui.panel.texts('#unreadable li')).join(' '), /brisee\.charte\.yaml/);
		await ui.panel.click('#unreadable li:has-text("brisee") button');
		await eventually('the file', () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString());
	});

	it('opens the practice of a charter from its cell, and the charter from its name', async () => {
		const uri = await writeCharter('cellule.charte.yaml', charter('Cellule'));
		await writeCharter('autre.charte.yaml', charter('Autre'));
		await showPortfolio();
		await shows('Cellule');
		await ui.panel.focus(`${rowOf('Cellule')} [data-practice="7"]`);
		await ui.press('Enter');
		await ui.panel.text('#page[data-page="pratique:valeur"]');
		await becomes(
			() => ui.panel.eval<string>('#page[data-page]', "document.getElementById('page').dataset.uri"),
			uri.toString(),
		);
		await ui.panel.click(`${rowOf('Cellule')} .name`);
		await eventually('the charter', () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString());
		await eventually(
			'its coverage',
			async () => (await ui.panel.text('#page[data-page="couverture"] h1')) === 'Cellule',
		);
	});

	it('follows what is written in a charter, and charters that come and go', async () => {
		const editor = await openCharter(charter('Avant'));
		await showPortfolio();
		await shows('Avant');
		const { document } = editor;
		const edit = new vscode.WorkspaceEdit();
		const at = document.getText().indexOf('Avant');
		edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 5)), 'Pendant');
		await vscode.workspace.applyEdit(edit);
		await shows('Pendant');
		const uri = await writeCharter('venue.charte.yaml', charter('Venue'));
		await shows('Venue');
		await vscode.workspace.fs.delete(uri);
		await showsNoMore('Venue');
	});

	it('filters, sorts, and is as it was left when it is shown again', async () => {
		await writeCharter('un.charte.yaml', charter('Un seul', 'Ville Unique'));
		await writeCharter('deux.charte.yaml', base);
		await showPortfolio();
		await shows('Un seul');
		await ui.panel.click('.heads [data-sort="withoutGap"]');
		await ui.panel.focus('#filter-text');
		await ui.type('unique');
		await eventually('one initiative', async () => (await names()).join() === 'Un seul');
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await showPortfolio();
		await shows('Un seul');
		await becomes(async () => (await names()).length, 1);
		await becomes(
			() => ui.panel.eval<string>('#filter-text', "document.getElementById('filter-text').value"),
			'unique',
		);
		await becomes(
			async () => (await ui.panel.texts('.heads [aria-sort="ascending"] [data-sort="withoutGap"]')).length,
			1,
		);
		await ui.panel.click('#chosen [data-clear]');
		await ui.panel.click('.heads [data-sort="name"]');
		await eventually('all of them', async () => (await names()).length > 1);
	});

	it('changes its language with the setting', async () => {
		await writeCharter('langue.charte.yaml', charter('Langue'));
		await showPortfolio();
		const [now, then] = await local(['fr', 'en'] as const, ['en', 'fr'] as const);
		const title = { fr: 'Portefeuille des chartes', en: 'Charter portfolio' };
		await becomes(() => ui.panel.text('#page h1'), title[now]);
		await withSetting('charte.langue', then, async () => {
			await eventually('the other language', async () => (await ui.panel.text('#page h1')) === title[then]);
			await shows('Langue');
		});
		await eventually('the first language', async () => (await ui.panel.text('#page h1')) === title[now]);
	});
});

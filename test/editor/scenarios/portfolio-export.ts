import * as vscode from 'vscode';
import * as assert from '../assert';
import { cleanUp, forget, local } from '../charters';
import { charter, names, rowOf, showPortfolio, shows, writeCharter } from '../portfolio';
import { pick } from '../quick-input';
import { workspaceFolder } from '../run-options';
import { becomes, eventually, fits, ui } from '../ui';

const late = `pratiques:
  valeur:
    pmv: # 8.1
      etat: planifiee
      responsable: Équipe Permis
      echeance: 2024-01-31
`;

const read = async (uri: vscode.Uri): Promise<string> =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));

/** Exports to a file of the workspace, without a question. */
async function exported(format: string, name: string): Promise<string> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), name);
	forget(uri);
	const written = await vscode.commands.executeCommand('charte.exporterPortefeuille', {
		format,
		target: uri.toString(),
	});
	assert.equal(String(written), uri.toString());
	return read(uri);
}

const base = (): string => `${vscode.env.uriScheme}://charte-numerique.charte-numerique/portefeuille`;
const open = (link: string) => vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(link));

describe('What the portfolio shows, taken along', () => {
	afterEach(async function () {
		// The view is remembered for the workspace: the next scenario begins with none.
		await open(base());
		await ui.panel.text('#reading [data-message*="refresh"]');
		await cleanUp.call(this);
	});

	it('is exported in every format with its filter, and says what that hides @fr', async () => {
		await writeCharter('ex-un.charte.yaml', charter('Un à exporter', '=Ville; Exports', late));
		await writeCharter('ex-deux.charte.yaml', charter('Deux à masquer'));
		await showPortfolio();
		await shows('Un à exporter');
		await ui.panel.select('#filter-organisation', '=Ville; Exports');
		await eventually('one initiative', async () => (await names()).join() === 'Un à exporter');
		const hidden = Number(/^\d+/.exec(await ui.panel.text('.hidden-count'))?.[0]);
		assert.ok(hidden > 0);
		const data = JSON.parse(await exported('json', 'portefeuille.json'));
		assert.deepEqual([data.masquees, data.total.chartes, data.langue], [hidden, 1, await local('fr', 'en')]);
		assert.deepEqual(data.filtre, { organisme: '=Ville; Exports' });
		assert.equal(data.actions_echues[0].personne, 'Équipe Permis');
		const html = await exported('html', 'portefeuille.html');
		assert.ok(html.includes('Un à exporter') && !html.includes('Deux à masquer') && !html.includes('<script'));
		const told = await local(
			`${hidden} initiatives? masquées? par les filtres`,
			`${hidden} initiatives? hidden by the filters`,
		);
		assert.match(html, new RegExp(told));
		assert.match(await exported('markdown', 'portefeuille.md'), new RegExp(told));
		const [head = '', row = ''] = (await exported('csv', 'portefeuille.csv')).split('\r\n');
		assert.match(head, /^\uFEFFfichier,lisible,initiative,/);
		assert.ok(row.includes(",'=Ville; Exports,") && row.endsWith(`,organisme==Ville; Exports,${hidden}`), row);
		assert.match((await exported('csvExcel', 'portefeuille.csv')).split('\r\n')[1] ?? '', /;"'=Ville; Exports";/);
		assert.match(
			await exported('csvActions', 'actions.csv'),
			/,valeur\.pmv,en_retard,2024-01-31,\d+,Équipe Permis,declaration,/,
		);
	});

	it('asks for a format from the page’s button, and writes the page that is to be printed', async () => {
		await writeCharter('bouton.charte.yaml', charter('Par le bouton'));
		await showPortfolio();
		await shows('Par le bouton');
		await ui.panel.click('#tools [data-message*="export"]');
		await eventually('seven formats', async () => {
			const formats = await ui.texts(
				'.quick-input-widget .monaco-list-row .quick-input-list-row:first-child .label-name',
			);
			return formats.length === 7;
		});
		await ui.screenshot('portfolio formats');
		await pick(await local('Page HTML', 'HTML page'));
		await eventually('the file proposed', () =>
			ui.eval<boolean>(
				`[...document.querySelectorAll('.quick-input-widget input')].some((one) => one.checkVisibility() && /portefeuille-\\d{4}-\\d\\d-\\d\\d\\.html$/.test(one.value))`,
			),
		);
		await ui.press('Escape');
	});

	it('is exported without being shown, all charters read first', async () => {
		await writeCharter('invisible.charte.yaml', charter('Jamais montrée'));
		await eventually('the charter in the export', async () =>
			(await exported('csv', 'portefeuille.csv')).includes('Jamais montrée'),
		);
	});

	it('comes back by a link, with its filters, order, groups and lists @fr', async () => {
		await writeCharter('lien.charte.yaml', charter('Par un lien', 'Santé & Services = 50 %', late));
		await writeCharter('lien-autre.charte.yaml', charter('Sans le lien'));
		await showPortfolio();
		await shows('Par un lien');
		await ui.panel.select('#filter-organisation', 'Santé & Services = 50 %');
		await ui.panel.select('#group-by', 'phase');
		await ui.panel.select('#overdue-kind', 'late');
		await ui.panel.click('.heads [data-sort="valeur"]');
		await ui.panel.click('#list-subtotals summary');
		await ui.panel.text('#list-subtotals:not([open])');
		await ui.panel.click('#tools [data-message*="copyLink"]');
		let link = '';
		await eventually('the link on the clipboard', async () => {
			link = await vscode.env.clipboard.readText();
			return link.startsWith(`${base()}?`);
		});
		await ui.panel.click('#chosen [data-clear]');
		await ui.panel.select('#group-by', '');
		await shows('Sans le lien');
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await open(link);
		await ui.panel.text('#reading [data-message*="refresh"]');
		await eventually('one initiative', async () => (await names()).join() === 'Par un lien');
		await becomes(() => ui.panel.eval<string>('#group-by', "document.getElementById('group-by').value"), 'phase');
		await becomes(
			() => ui.panel.eval<string>('#overdue-kind', "document.getElementById('overdue-kind').value"),
			'late',
		);
		await becomes(async () => (await ui.panel.texts('.heads [aria-sort="ascending"] [data-sort="valeur"]')).length, 1);
		await ui.panel.text('#list-subtotals:not([open])');
		// While it is shown, too.
		await open(`${base()}?recherche=lien&ordre=decroissant`);
		await eventually('both, the other way round', async () => {
			const shown = await names();
			return shown.join() === 'Sans le lien,Par un lien';
		});
		assert.ok((await ui.panel.texts(rowOf('Sans le lien'))).length === 1);
	});

	it('refuses a link that is damaged, in one sentence, and shows nothing of it @fr', async () => {
		for (const query of ['?tri=inconnu', '?phase=conception&phase=amorce', '?x=1']) {
			await open(`${base()}${query}`);
			const notice = '.notifications-toasts .notification-list-item-message';
			await fits(
				async () => (await ui.texts(notice)).join(' '),
				await local(/^Ce lien vers le portefeuille est abîmé/, /^This link to the portfolio is damaged/),
			);
			await vscode.commands.executeCommand('notifications.clearAll');
			assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0, query);
		}
	});
});

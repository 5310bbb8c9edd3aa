// The pictures that scripts/screenshots.mjs takes. `run(ui, { locale, theme, t })` brings the editor to the state to show
// with the helpers of scripts/lib/ui-driver.mjs; `t(fr, en)` chooses the text of the run's language. The picture is taken after it.
// `prepare(workspace)` comes before the page is loaded, `leave(ui)` after the picture: the editor remembers what was chosen.
import { execFileSync } from 'node:child_process';
import {
	find,
	hoverAt,
	lightBulb,
	open,
	openPanel,
	openPractice,
	openTree,
	scrollTo,
	takeAction,
	toExplorer,
	tree,
} from './lib/screen-steps.mjs';

const rich = 'proche-aidance.charte.yaml';
const young = 'passeport.charte.yaml';
const faulty = 'centre-appels.charte.yaml';

export const screens = [
	{
		name: 'hover',
		run: async (ui) => {
			await open(ui, rich);
			await hoverAt(ui, 'pmv:');
		},
	},
	{
		name: 'hover-field',
		run: async (ui) => {
			await open(ui, rich);
			await hoverAt(ui, 'retroaction:');
		},
	},
	{
		name: 'hover-practice',
		run: async (ui) => {
			await open(ui, rich);
			await hoverAt(ui, 'valeur: #');
		},
	},
	{
		name: 'hover-action',
		run: async (ui) => {
			await open(ui, rich);
			await hoverAt(ui, 'promotion:');
		},
	},
	{
		name: 'lenses',
		run: async (ui) => {
			await open(ui, young);
			await ui.waitFor('.codelens-decoration a');
			await ui.press('Control+End');
			await ui.pause(500);
		},
	},
	{
		name: 'document',
		run: async (ui, { t }) => {
			await open(ui, rich);
			await find(ui, 'risques:');
			await ui.waitFor('.statusbar-item:has-text("/48")');
			await ui.click(`.editor-actions .action-label[aria-label*="${t('Aperçu de la charte', 'Charter Preview')}"]`);
			await ui.panelText('main.document .part', 20_000);
			await find(ui, 'Un membre de la famille');
			await ui.panelText('.here', 20_000);
			await ui.panelEval('main.document', "document.getElementById('risks').scrollIntoView()");
			await ui.pause(500);
		},
	},
	{
		name: 'document-cover',
		run: async (ui, { t }) => {
			await open(ui, rich);
			await ui.press('Control+Home');
			await ui.waitFor('.statusbar-item:has-text("/48")');
			await ui.click(`.editor-actions .action-label[aria-label*="${t('Aperçu de la charte', 'Charter Preview')}"]`);
			await ui.panelText('main.document .part', 20_000);
			await ui.pause(500);
		},
	},
	{
		name: 'outline',
		run: async (ui) => {
			await open(ui, rich);
			await find(ui, 'valeur: #');
			await ui.click('.pane-header:has-text("samples")');
			await ui.command('Focus on Outline View');
			await ui.waitFor('.outline-tree .monaco-list-row, .outline-pane .monaco-list-row');
			await ui.pause(500);
		},
	},
	{
		name: 'completion',
		run: async (ui) => {
			await open(ui, young);
			await find(ui, 'pratiques:');
			// The editor indents by the tokens of the lines above, once it has them.
			await ui.pause(1500);
			await ui.press('End', 'Enter');
			await ui.press('Control+Space');
			await ui.suggestLabels(10_000);
			// The explanation beside the list is shown or hidden as it was last.
			if ((await ui.texts('.suggest-details')).length === 0) await ui.press('Control+Space');
			await ui.pause(500);
		},
	},
	{
		name: 'fix-1-before',
		run: async (ui) => {
			await open(ui, faulty);
			await find(ui, 'Le budget : 2 M$');
			await ui.waitFor('.squiggly-error');
			await lightBulb(ui);
		},
	},
	{
		name: 'fix-2-after',
		run: async (ui) => {
			await open(ui, faulty);
			await find(ui, 'Le budget : 2 M$');
			await ui.waitFor('.squiggly-error');
			await lightBulb(ui);
			await ui.press('Enter');
			await ui.waitFor('.view-line:has-text("\\"Le budget")');
			await ui.pause(500);
		},
	},
	{
		name: 'declare-detected',
		run: async (ui) => {
			await open(ui, faulty);
			await find(ui, 'solution:');
			await lightBulb(ui);
		},
	},
	{
		name: 'not-applicable',
		run: async (ui, { t }) => {
			await open(ui, faulty);
			await ui.command(t('Charte: Marquer une action sans objet', 'Charte: Mark an Action Not Applicable'));
			await ui.waitFor('.quick-input-widget .quick-input-title');
			await ui.pause(300);
		},
	},
	{
		name: 'definition',
		run: async (ui) => {
			await open(ui, faulty);
			await find(ui, 'equipe.environnement]');
			await ui.press('Control+Shift+F10');
			await ui.waitFor('.peekview-widget .monaco-list-row');
			await ui.pause(500);
		},
	},
	{
		name: 'edition-preview',
		run: async (ui, { t }) => {
			await open(ui, faulty);
			await find(ui, 'edition: courante');
			await ui.press('End', 'Control+Shift+ArrowLeft');
			await ui.type('beta');
			await ui.press('Escape');
			await ui.waitFor('.statusbar-item:has-text("/53")');
			await lightBulb(ui);
			await takeAction(ui, t('à confirmer', 'to confirm'));
			await ui.waitFor('.bulk-edit-panel .monaco-list-row');
			await ui.pause(500);
		},
	},
	{
		name: 'panel',
		run: async (ui) => {
			await open(ui, rich);
			await openPanel(ui);
			await ui.pause(300);
		},
	},
	{
		name: 'panel-practice-open',
		run: async (ui) => {
			await open(ui, rich);
			await openPanel(ui);
			await ui.panelClick('#practice-valeur > summary');
			await ui.panelEval('#page', "document.getElementById('practice-valeur').scrollIntoView()");
			await ui.pause(300);
		},
	},
	{
		name: 'panel-wide',
		run: async (ui) => {
			await ui.resize(1800, 1100);
			await open(ui, rich);
			await openPanel(ui);
			await ui.pause(500);
		},
	},
	{
		name: 'panel-table',
		run: async (ui) => {
			await open(ui, rich);
			await openPanel(ui);
			await ui.panelClick('#show-table');
			await scrollTo(ui, 'picture');
		},
		leave: async (ui) => await ui.panelClick('#show-wheel'),
	},
	{
		name: 'panel-next',
		run: async (ui) => {
			await open(ui, faulty);
			await openPanel(ui);
			await scrollTo(ui, 'next');
		},
	},
	{
		name: 'panel-filters',
		run: async (ui) => {
			await open(ui, rich);
			await openPanel(ui);
			await ui.panelSelect('#view-group', 'status');
			await ui.panelClick('#filters > summary');
			await ui.panelSelect('#view-theme', 'valeur_securitaire');
			await ui.panelText('#chip-theme');
			await ui.panelEval('#page', "document.querySelector('.view').scrollIntoView()");
			await ui.pause(300);
		},
		leave: async (ui) => {
			await ui.panelClick('[data-view-clear=all]');
			await ui.panelSelect('#view-group', 'theme');
		},
	},
	{
		name: 'panel-changes',
		// The samples as a last commit has them.
		prepare: (workspace) => {
			const git = (...args) =>
				execFileSync('git', ['-C', workspace, '-c', 'user.name=x', '-c', 'user.email=x', ...args]);
			git('init', '--quiet');
			git('add', '.');
			git('commit', '--quiet', '--no-gpg-sign', '--message', 'x');
		},
		run: async (ui) => {
			await open(ui, rich);
			await find(ui, 'planifiee');
			await ui.press('Control+Shift+ArrowRight');
			await ui.type('en_place');
			await ui.press('Escape');
			await openPanel(ui);
			await ui.panelClick('#changes > summary', 30_000);
			await scrollTo(ui, 'changes');
		},
	},
	{
		name: 'practice-page',
		run: async (ui) => {
			await open(ui, rich);
			await openPanel(ui);
			await openPractice(ui, 'comprendre');
		},
	},
	{
		name: 'practice-page-actions',
		run: async (ui) => {
			await open(ui, faulty);
			await openPanel(ui);
			await openPractice(ui, 'valeur');
			await scrollTo(ui, 'findings');
		},
	},
	{
		name: 'learning',
		run: async (ui, { t }) => {
			await open(ui, rich);
			await ui.command(t('Charte: Apprendre les pratiques', 'Charte: Learn the Practices'));
			await ui.panelText('#learning-title', 20_000);
			await ui.pause(300);
		},
	},
	{
		name: 'learning-answer',
		run: async (ui, { t }) => {
			await open(ui, rich);
			await ui.command(t('Charte: Apprendre les pratiques', 'Charte: Learn the Practices'));
			await ui.panelClick('.learning-themes button', 20_000);
			await ui.panelClick('#answer-false');
			await ui.panelText('#explanation');
			await ui.pause(300);
		},
	},
	{
		name: 'export-menu',
		run: async (ui, { t }) => {
			await open(ui, rich);
			await ui.command(t('Charte: Exporter la couverture', 'Charte: Export Coverage'));
			await ui.waitFor('.quick-input-widget .monaco-list-row:has-text("HTML")');
			await ui.pause(300);
		},
	},
	{
		name: 'portfolio',
		run: async (ui, { t }) => {
			await ui.resize(1600, 1000);
			await open(ui, rich);
			await ui.command(t('Charte: Afficher le portefeuille', 'Charte: Show Portfolio'));
			await ui.panelText('#reading [data-message*="refresh"]', 30_000);
			await ui.press('Control+b');
			// Off the tab, which says how it is closed.
			await ui.hover('.tabs-container');
			await ui.pause(1000);
		},
		leave: (ui) => ui.press('Control+b'),
	},
	{
		name: 'tree',
		run: async (ui) => {
			await open(ui, faulty);
			await openTree(ui);
			await ui.click(`${tree} .monaco-list-row[aria-level="2"]:has-text("8 · ") .monaco-tl-twistie`);
			await ui.pause(500);
		},
		leave: toExplorer,
	},
	{
		name: 'tree-tooltip',
		run: async (ui) => {
			await open(ui, faulty);
			await openTree(ui);
			await ui.click(`${tree} .monaco-list-row[aria-level="2"]:has-text("8 · ") .monaco-tl-twistie`);
			await ui.hover(`${tree} .monaco-list-row:has-text("8.1 · ")`);
			await ui.waitFor('.monaco-hover .hover-contents');
			await ui.pause(500);
		},
		leave: toExplorer,
	},
	{
		name: 'status-bar',
		run: async (ui) => {
			await open(ui, faulty);
			await ui.hover('.statusbar-item:has-text("/48")');
			await ui.waitFor('.monaco-hover table');
			await ui.pause(500);
		},
	},
	{
		name: 'new-charter',
		run: async (ui, { t }) => {
			await open(ui, young);
			await ui.command(t('Charte: Nouvelle charte', 'Charte: New Initiative Charter'));
			await ui.waitFor('.quick-input-widget .quick-input-title');
			await ui.pause(300);
		},
	},
	// The editor keeps the list of problems open from then on.
	{
		name: 'findings',
		run: async (ui) => {
			await open(ui, faulty);
			await find(ui, 'numerique: oui');
			await ui.waitFor('.squiggly-error');
			await ui.press('Control+Shift+m');
			await ui.waitFor('.markers-panel .monaco-list-row');
			await ui.pause(500);
		},
	},
	// The picture of README and LISEZMOI: a finding on the left, coverage on the right. Last, for it hides the side bar.
	{
		name: 'overview',
		run: async (ui) => {
			await ui.resize(1600, 1000);
			await open(ui, faulty);
			await openPanel(ui);
			await ui.press('Control+1', 'Control+b');
			if ((await ui.texts('.markers-panel')).length > 0) await ui.press('Control+j');
			await ui.press('Control+1');
			await find(ui, 'numerique: oui');
			await ui.waitFor('.squiggly-error');
			await ui.press('F8');
			await ui.waitFor('.peekview-widget, .zone-widget');
			await ui.pause(700);
		},
	},
];

import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, local, openCharter } from '../charters';
import { becomes, eventually, fits, ui } from '../ui';

const theme = 'valeur_securitaire';

/** Opens the questions with no answer given, whatever earlier scenarios answered. */
async function openQuestions(): Promise<void> {
	await vscode.commands.executeCommand('charte.apprendre', theme);
	await ui.panel.text(`#page[data-page="apprentissage:${theme}"]`);
	await ui.panel.click('#step-summary');
	await ui.panel.text('#learning-summary');
	const again = '.learning-buttons .secondary';
	if ((await ui.panel.eval<number>('#page', `document.querySelectorAll('${again}').length`)) > 0)
		await ui.panel.click(again);
	else await ui.panel.click('.learning-steps li:first-child button');
	await eventually('the first question, not answered', async () =>
		ui.panel.eval<boolean>(
			'#page',
			"document.querySelector('#question') !== null && document.querySelector('#explanation') === null",
		),
	);
}

const focused = (): Promise<string> => ui.panel.eval('#page', 'document.activeElement.id');

describe('The questions on the practices', () => {
	afterEach(cleanUp);

	it('are opened by command, answered, explained by the practice, and come back to @fr', async () => {
		const { document } = await openCharter(base);
		await openQuestions();
		await becomes(() => ui.panel.eval('#page', 'document.documentElement.lang'), await local('fr', 'en'));
		// Back by command, with the keyboard in the page.
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('charte.apprendre');
		await eventually('the keyboard on the question', async () => (await focused()) === 'question');
		await ui.press('Tab', 'Enter');
		// The first statement of this theme is false.
		const verdict = await local('Pas tout à fait : c’est faux.', 'Not quite: this is false.');
		await eventually('the verdict', async () => (await ui.panel.text('#verdict')) === verdict);
		await eventually('the keyboard on the explanation', async () => (await focused()) === 'explanation');
		await fits(
			() => ui.panel.text('.in-charter'),
			await local(/La pratique 7 dans votre charte :/, /Practice 7 in your charter:/),
		);
		await ui.screenshot('learning');
		await ui.panel.click('#learning-practice');
		await eventually('practice 7', async () => /^7\b/.test(await ui.panel.text('main.practice-page h1')));
		await ui.panel.click('.back');
		await eventually('the question, as it was left', async () => (await ui.panel.text('#verdict')) === verdict);
		await eventually('the keyboard where it was', async () => (await focused()) === 'learning-practice');
		await ui.panel.click('#learning-next');
		await eventually('the second question', async () => / 2 /.test(await ui.panel.text('#question legend .kicker')));
		await eventually('the keyboard on the question', async () => (await focused()) === 'question');
		await ui.panel.click('.back');
		await ui.panel.text('#learning-title');
		await ui.panel.click('[data-message*="back"]');
		await ui.panel.text('#figure-answered .number');
		assert.equal(document.getText(), base, 'nothing is written in the charter');
	});

	it('are reached from the coverage, and keep what was answered when the panel is closed', async () => {
		await openCharter(base);
		await openQuestions();
		await ui.panel.click('#answer-false');
		await ui.panel.text('#explanation');
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await openCharter(base);
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.click('.learn-link button');
		await ui.panel.text('#explanation');
		await fits(() => ui.panel.text('#verdict'), /^Correct/);
	});

	it('need no charter, and take the keyboard when they are opened', async () => {
		await vscode.commands.executeCommand('charte.apprendre', theme);
		await eventually('the keyboard in the new page', async () =>
			['question', 'learning-summary'].includes(await focused()),
		);
		await openQuestions();
		await ui.panel.click('#answer-true');
		await ui.panel.text('#explanation');
		await ui.panel.click('#learning-practice');
		await eventually('practice 7', async () => /^7\b/.test(await ui.panel.text('main.practice-page h1')));
	});
});

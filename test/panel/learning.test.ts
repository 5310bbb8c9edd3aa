/// <reference path="../../client/coverage/questions.d.ts" />
import assert from 'node:assert/strict';
import themes from 'practices:learning';
import { renderCoverage } from '../../views/panel/coverage-page';
import {
	answerQuestion,
	goToTheme,
	type LearningState,
	type LearningTheme,
	type Question,
	startAgain,
} from '../../views/panel/learning';
import { focusOf, renderLearning } from '../../views/panel/learning-page';
import type { PageMessage } from '../../views/panel/messages';
import { renderPractice } from '../../views/panel/practice-page';
import { assertAccessibleInAllThemes, firstTheme } from './accessibility';
import type { PanelOptions, PanelPage } from './browser';
import { takePicture } from './pictures';
import { practiceViews, reportOf } from './report';
import { withPanel } from './with-panel';

type Language = 'fr' | 'en';

const start: LearningState = { answers: {}, theme: '', question: '' };

function theme(index: number): LearningTheme {
	const found = themes[index];
	assert.ok(found);
	return found;
}

function question(themeIndex: number, index: number): Question {
	const found = theme(themeIndex).questions[index];
	assert.ok(found);
	return found;
}

/** Some right, some wrong, some without an answer; two themes are through. */
const under: LearningState = themes
	.flatMap((one) => one.questions)
	.slice(0, 15)
	.reduce((state, one, index) => answerQuestion(state, themes, one.id, index % 3 ? one.answer : !one.answer), start);

const at = (state: LearningState, themeIndex: number, questionIndex?: number): LearningState =>
	goToTheme(
		state,
		themes,
		theme(themeIndex).id,
		questionIndex === undefined ? '' : question(themeIndex, questionIndex).id,
	);

const pageOf = (state: LearningState, language: Language, withCharter = true): string => {
	const report = reportOf({ language });
	return renderLearning(themes, state, {
		language,
		...(withCharter ? { uri: report.uri, practices: report.practices } : {}),
	});
};

const scenes: Record<string, (language: Language) => string> = {
	themes: (language) => pageOf(start, language),
	'themes-under-way': (language) => pageOf(under, language),
	question: (language) => pageOf(at(start, 2, 0), language),
	right: (language) => pageOf(at(under, 1, 1), language),
	wrong: (language) => pageOf(at(under, 1, 3), language),
	summary: (language) => pageOf(at(under, 1), language),
	'summary-open': (language) => pageOf(at(under, 2), language),
};

/** What the host does with a message of the page. */
function next(state: LearningState, message: PageMessage): LearningState {
	if (message.type === 'answer') return answerQuestion(state, themes, message.question, message.answer);
	if (message.type === 'learnTheme') return goToTheme(state, themes, message.theme, message.question);
	if (message.type === 'learnAgain') return startAgain(state, themes, message.theme);
	throw new Error(message.type);
}

describe('learning page', function () {
	const { open } = withPanel(this);

	/** Opens the page with a stand-in for the host, which answers what was sent when asked to. */
	async function play(first: LearningState, options?: PanelOptions) {
		const opened = await open(pageOf(first, 'fr'), options);
		let state = first;
		let done = 0;
		return {
			...opened,
			present: () => state,
			async turn(): Promise<PageMessage> {
				const message = (await opened.sent())[done++];
				assert.ok(message, 'the page sent something');
				state = next(state, message);
				await opened.send({ type: 'render', html: pageOf(state, 'fr') });
				await opened.send({ type: 'focus', id: message.type === 'answer' ? 'explanation' : focusOf(state) });
				assert.equal((await opened.sent()).length, done, 'and nothing more');
				return message;
			},
		};
	}

	const focused = (opened: PanelPage) => opened.page.evaluate(() => document.activeElement?.id);

	for (const [name, scene] of Object.entries(scenes))
		for (const language of ['fr', 'en'] as const)
			it(`has no accessibility fault in any theme (${name}, ${language})`, async () => {
				const { page } = await open(scene(language), { theme: firstTheme, language, width: 520 });
				await assertAccessibleInAllThemes(page, `learning-${name}-#-${language}`);
			});

	for (const [name, scene] of Object.entries(scenes))
		it(`fits 300 pixels, and 200 pixels (${name})`, async () => {
			const { page } = await open(scene('fr'), { width: 300, theme: 'light' });
			const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await takePicture(page, `learning-${name}-300`);
			assert.equal(await beyond(), 0);
			await page.setViewportSize({ width: 200, height: 600 });
			assert.equal(await beyond(), 0);
		});

	it('says right and wrong by shape and in words where colours are forced', async () => {
		const { page } = await open(scenes.wrong?.('fr') ?? '', { media: { forcedColors: 'active' }, width: 520 });
		await takePicture(page, 'learning-forced');
		assert.equal(await page.locator('#verdict svg').count(), 1);
		assert.match((await page.locator('#verdict').textContent()) ?? '', /^Pas tout à fait/);
		assert.equal(await page.locator('.answer.right svg').count(), 1);
		const width = (selector: string) =>
			page.locator(selector).evaluate((element) => getComputedStyle(element).borderTopWidth);
		assert.notEqual(await width('.answer[aria-pressed="true"]'), await width('.answer[aria-pressed="false"]'));
	});

	it('is answered by the keyboard alone, from the list of themes to the summary', async () => {
		const game = await play(start);
		const { page } = game;
		await page.locator(`#learning-${theme(0).id} button`).focus();
		await page.keyboard.press('Enter');
		assert.deepEqual(await game.turn(), { type: 'learnTheme', theme: theme(0).id });
		for (const [index, one] of theme(0).questions.entries()) {
			assert.equal(await focused(game), 'question');
			assert.ok((await page.locator('#question legend').textContent())?.includes(one.statement.fr));
			await page.keyboard.press('Tab');
			assert.equal(await focused(game), 'answer-true');
			// The second of the two, for the odd ones.
			if (index % 2) await page.keyboard.press('Tab');
			await page.keyboard.press(index % 2 ? 'Enter' : 'Space');
			assert.deepEqual(await game.turn(), { type: 'answer', question: one.id, answer: index % 2 === 0 });
			assert.equal(await focused(game), 'explanation');
			assert.ok((await page.locator('#explanation').textContent())?.includes(one.explanation.fr));
			await page.keyboard.press('Tab');
			assert.equal(await focused(game), 'learning-next');
			await page.keyboard.press('Enter');
			await game.turn();
		}
		assert.equal(await focused(game), 'learning-summary');
		const right = theme(0).questions.filter(({ answer }, index) => answer === (index % 2 === 0)).length;
		assert.match((await page.locator('.lead').textContent()) ?? '', new RegExp(`^${right} bonnes? réponses? sur 6$`));
		await page.getByRole('button', { name: 'Recommencer ce thème' }).press('Enter');
		assert.deepEqual(await game.turn(), { type: 'learnAgain', theme: theme(0).id });
		assert.equal(await focused(game), 'question');
		assert.deepEqual(game.present().answers, {});
	});

	it('announces whether the answer is right in a region that was there before', async () => {
		for (const given of [true, false]) {
			const game = await play(at(start, 0, 1));
			const { page } = game;
			const expected =
				question(0, 1).answer === given ? 'Exact\u00a0: c’est vrai.' : 'Pas tout à fait\u00a0: c’est vrai.';
			await page.evaluate(() => {
				const region = document.getElementById('verdict');
				const said: (string | null)[] = [];
				Object.assign(globalThis, { region, said });
				if (region) new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
			});
			assert.equal(await page.locator('#verdict').textContent(), '');
			assert.equal(await page.locator('#verdict').getAttribute('role'), 'status');
			await page.locator(`#answer-${given}`).click();
			await game.turn();
			type Seen = { region: Element; said: string[] };
			assert.ok(
				await page.evaluate(() => (globalThis as unknown as Seen).region === document.getElementById('verdict')),
				'it is the same region',
			);
			assert.equal(await page.evaluate(() => (globalThis as unknown as Seen).said.at(-1)), expected);
			await game.close();
		}
	});

	it('moves nothing above the explanation when it comes, and keeps the first answer', async () => {
		const game = await play(at(start, 3, 0));
		const { page } = game;
		const places = () =>
			page.evaluate(() =>
				['question', 'answer-true', 'answer-false'].map((id) => {
					const { top, left, height } = document.getElementById(id)?.getBoundingClientRect() ?? {};
					return [top, left, height].map((n) => Math.round(n ?? -1));
				}),
			);
		const before = await places();
		await page.locator('#answer-true').click();
		await game.turn();
		assert.deepEqual(await places(), before);
		assert.equal(await page.evaluate(() => window.scrollY), 0);
		// A click on the other answer no longer asks anything of the host.
		const count = (await game.sent()).length;
		await page.locator('#answer-false').click({ force: true });
		assert.equal((await game.sent()).length, count);
		assert.equal(await page.locator('#answer-true').getAttribute('aria-pressed'), 'true');
		assert.equal(await page.locator('#answer-false').getAttribute('aria-disabled'), 'true');
	});

	it('brings the explanation in view where the page is small, without hiding more than it must', async () => {
		const game = await play(at(start, 3, 0), { width: 300, height: 420 });
		const { page } = game;
		await page.locator('#answer-false').click();
		await game.turn();
		const { top, bottom } = await page.locator('#explanation').evaluate((element) => {
			const box = element.getBoundingClientRect();
			return { top: box.top, bottom: box.bottom };
		});
		assert.ok(top >= 0 && bottom <= 420 + 1, `${top} to ${bottom}`);
		await takePicture(page, 'learning-small');
		await page.locator('#learning-next').click();
		await game.turn();
		assert.ok((await page.locator('#question').evaluate((element) => element.getBoundingClientRect().top)) >= 0);
	});

	it('leads to the practice at its action, and back to the question', async () => {
		const { page, sent, send } = await open(pageOf(at(under, 0, 0), 'fr'));
		const { practice, action } = question(0, 0);
		await page.locator('#learning-practice').click();
		const practicePage = renderPractice(practiceViews('fr')[0], undefined, {
			language: 'fr',
			edition: 'courante',
			fromQuestion: true,
			uri: reportOf().uri,
		});
		await send({ type: 'render', html: practicePage });
		assert.equal(await page.locator('[data-message*="back"]').count(), 0);
		await page.getByRole('button', { name: 'Retour à la question' }).click();
		assert.deepEqual(await sent(), [{ type: 'practice', id: practice, action }, { type: 'learn' }]);
		await send({ type: 'render', html: pageOf(at(under, 0, 0), 'fr') });
		assert.equal(await page.locator('#explanation').count(), 1);
	});

	it('says how the charter answers the practice, where there is one', () => {
		assert.match(pageOf(at(under, 0, 0), 'fr'), /La pratique 1 dans votre charte.*class="badge state-/s);
		assert.ok(!pageOf(at(under, 0, 0), 'fr', false).includes('dans votre charte'));
		assert.ok(!pageOf(at(start, 0, 0), 'fr').includes('dans votre charte'), 'not before the answer');
	});

	it('does not give the answer away before it is asked for', () => {
		for (const one of theme(0).questions) {
			const markup = pageOf(goToTheme(start, themes, theme(0).id, one.id), 'fr');
			assert.ok(!markup.includes(one.explanation.fr.slice(0, 20)) && !markup.includes('class="answer right"'));
		}
	});

	it('is one click away from the coverage, and keeps the place of what was left there', async () => {
		const coverage = renderCoverage(reportOf(), { language: 'fr' });
		const { page, sent, send, state } = await open(coverage);
		await page.locator('#practice-valeur > summary').click();
		await page.getByRole('button', { name: 'Vérifiez vos connaissances' }).click();
		assert.deepEqual(await sent(), [{ type: 'learn' }]);
		await send({ type: 'render', html: pageOf(at(under, 2, 3), 'fr') });
		assert.equal(((await state()) as { page: string }).page, `apprentissage:${theme(2).id}`);
		await send({ type: 'render', html: pageOf(under, 'fr') });
		await page.locator('[data-message*="back"]').click();
		assert.deepEqual((await sent()).at(-1), { type: 'back' });
		await send({ type: 'render', html: coverage });
		assert.ok(await page.locator('#practice-valeur').evaluate((details) => (details as HTMLDetailsElement).open));
	});
});

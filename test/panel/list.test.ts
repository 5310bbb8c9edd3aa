import assert from 'node:assert/strict';
import type { CoverageReport } from '../../server/protocol';
import { renderCoverage } from '../../views/panel/coverage-page';
import type { PageMessage } from '../../views/panel/messages';
import { defaultView, nobody, type PanelView, readView } from '../../views/panel/view';
import { assertAccessibleInAllThemes, firstTheme } from './accessibility';
import type { PanelOptions } from './browser';
import { takePicture } from './pictures';
import { reportOf } from './report';
import { withPanel } from './with-panel';

const hostile = '"><img src=x onerror=alert(1)> \u202eRTL';
const report = reportOf({
	actions: { 'valeur.pmv': { responsible: hostile }, 'equipe.autonomie': { phase: 'never', phaseBySetting: true } },
});
const paint = (change: Partial<PanelView> = {}, of: CoverageReport = report, open: readonly string[] = []): string =>
	renderCoverage(of, { language: of.language, open, view: { ...defaultView, ...change } });

describe('panel list', function () {
	const pages = withPanel(this);

	/** The page with a host that answers what it is told of the view. */
	async function open(change: Partial<PanelView> = {}, options?: PanelOptions) {
		const opened = await pages.open(paint(change), options);
		let view = readView({ ...defaultView, ...change });
		let answered = 0;
		const viewsSent = async () =>
			(await opened.sent()).flatMap((message: PageMessage) => (message.type === 'view' ? [message.view] : []));
		return {
			...opened,
			viewsSent,
			/** Waits for what the page sends next, and renders as the host would. */
			answer: async () => {
				await opened.page.waitForFunction(
					(count) =>
						(globalThis as unknown as { editor: { sent: { type: string }[] } }).editor.sent.filter(
							(message) => message.type === 'view',
						).length > count,
					answered,
				);
				const sent = await viewsSent();
				for (const one of sent.slice(answered)) view = readView({ ...view, ...one });
				answered = sent.length;
				await opened.send({ type: 'render', html: paint(view) });
				return view;
			},
			count: async () => (await opened.page.locator('#view-count .count').textContent()) ?? '',
		};
	}

	const scenes: Record<string, Partial<PanelView>> = {
		status: { group: 'status', sort: 'due' },
		responsible: { group: 'responsible', status: 'planifiee' },
		search: { search: 'usager', orientation: 'citoyens' },
		nothing: { responsible: 'Une personne partie', theme: 'mobilisation', search: 'zzz' },
	};
	for (const [name, scene] of Object.entries(scenes)) {
		it(`has no accessibility fault in any theme (${name})`, async () => {
			const { page } = await open(scene, { theme: firstTheme });
			await page.locator('#filters > summary').click();
			await assertAccessibleInAllThemes(page, `list-${name}-#`);
		});

		it(`fits 300 pixels (${name})`, async () => {
			const { page } = await open(scene, { width: 300, theme: 'light' });
			await page.locator('#filters > summary').click();
			await takePicture(page, `list-${name}-300`);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
			const cut = await page
				.locator('.view :is(input, select, button, p)')
				.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > window.innerWidth).length);
			assert.equal(cut, 0);
		});
	}

	it('is seen when colours are forced', async () => {
		const { page } = await open(scenes.search, { media: { forcedColors: 'active' } });
		await takePicture(page, 'list-forced');
		const border = await page.locator('#view-search').evaluate((input) => getComputedStyle(input).borderTopWidth);
		assert.equal(border, '1px');
	});

	it('searches while one types, and says how much is found', async () => {
		const { page, answer, viewsSent, count } = await open();
		assert.equal(await count(), '53 actions');
		await page.locator('#view-search').evaluate((input: HTMLInputElement) => {
			for (const letter of 'equipe permis') {
				input.value += letter;
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}
		});
		const view = await answer();
		assert.equal(view.search, 'equipe permis');
		assert.equal((await viewsSent()).length, 1, 'not one message a key');
		const shown = await page.locator('.action').count();
		assert.ok(shown > 0 && shown < 10);
		assert.equal(await count(), `${shown} actions sur 53`);
		assert.equal(await page.locator('#view-count').getAttribute('role'), 'status');
		assert.equal(await page.locator('#figure-answered .number').textContent(), String(report.counts.answered));
		assert.equal(await page.locator('.practice[open]').count(), await page.locator('.practice').count());
	});

	it('keeps the caret, the focus and what is typed while an update arrives', async () => {
		const { page, send } = await open();
		const input = page.locator('#view-search');
		await input.pressSequentially('essais');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await page.evaluate(() => {
			(globalThis as unknown as { kept: unknown }).kept = document.activeElement;
		});
		// The answer to the first letters comes late, and a change of the charter with it.
		await send({ type: 'render', html: paint({ search: 'es' }, reportOf({ version: 2, name: 'Autre nom' })) });
		assert.equal(await page.locator('h1').textContent(), 'Autre nom');
		await page.keyboard.type('X');
		assert.deepEqual(
			await page.evaluate(() => {
				const active = document.activeElement as HTMLInputElement;
				const { kept } = globalThis as unknown as { kept: unknown };
				return [active.value, active.selectionStart, active === kept];
			}),
			['essaXis', 5, true],
		);
	});

	it('takes the host’s search where nobody is typing', async () => {
		const { page, send } = await open({ search: 'bilan' });
		await page.locator('#view-search').focus();
		await page.locator('#view-group').focus();
		await send({ type: 'render', html: paint({ search: '', group: 'none' }) });
		assert.equal(await page.locator('#view-search').inputValue(), '');
	});

	it('clears the search with Escape, and only the search', async () => {
		const { page, answer } = await open({ search: 'bilan', phase: 'amorce' });
		await page.locator('#view-search').focus();
		await page.keyboard.press('Escape');
		const view = await answer();
		assert.deepEqual([view.search, view.phase], ['', 'amorce']);
		assert.equal(await page.locator('#view-search').inputValue(), '');
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'view-search');
	});

	it('is grouped, sorted and filtered with the keyboard alone', async () => {
		const { page, answer } = await open();
		await page.locator('#view-search').focus();
		await page.keyboard.press('Tab');
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'view-group');
		assert.notEqual(
			await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle),
			'none',
		);
		for (let step = 0; step < 3; step++) {
			await page.keyboard.press('ArrowDown');
			await answer();
		}
		assert.equal(await page.locator('#view-group').inputValue(), 'status');
		assert.ok((await page.locator('h3').allTextContents()).includes('Non retenue'));
		assert.equal(await page.locator('.action-row').count(), 53);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		assert.equal((await answer()).sort, 'state');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'view-theme');
		await page.keyboard.press('ArrowDown');
		assert.equal((await answer()).theme, report.themes[0]?.id);
		assert.equal(await page.locator('#chip-theme').count(), 1);
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'view-theme');
	});

	it('keeps what is chosen when an older update arrives', async () => {
		const { page, send } = await open();
		await page.locator('#view-group').focus();
		await page.locator('#view-group').selectOption('phase');
		await send({ type: 'render', html: paint({ group: 'orientation' }) });
		assert.equal(await page.locator('#view-group').inputValue(), 'phase');
		await page.locator('#view-sort').focus();
		await send({ type: 'render', html: paint({ group: 'orientation' }) });
		assert.equal(await page.locator('#view-group').inputValue(), 'orientation');
	});

	it('takes one filter off, then all, and the keyboard stays near', async () => {
		const { page, answer, count } = await open({ status: 'planifiee', phase: 'amorce', search: 'a' });
		await page.locator('#chip-phase').focus();
		await page.keyboard.press('Enter');
		const one = await answer();
		assert.deepEqual([one.status, one.phase, one.search], ['planifiee', '', 'a']);
		assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), 'filters');
		await page.locator('[data-view-clear="all"]').click();
		assert.deepEqual(await answer(), { ...defaultView });
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'view-search');
		assert.equal(await page.locator('#view-search').inputValue(), '');
		assert.equal(await count(), '53 actions');
	});

	it('says that a person is gone, and leads out', async () => {
		const { page, answer } = await open({ responsible: 'Une personne partie' });
		assert.match((await page.locator('.nothing').textContent()) ?? '', /ne désigne Une personne partie\./);
		assert.equal(
			await page.locator('#view-responsible option:checked').textContent(),
			'Une personne partie (absent de cette charte)',
		);
		assert.equal(await page.locator('.practice').count(), 0);
		await page.locator('#chip-responsible').click();
		assert.equal((await answer()).responsible, '');
		assert.equal(await page.locator('.nothing').count(), 0);
		assert.equal(await page.locator('.practice').count(), 18);
	});

	it('shows who is not named, and names as text', async () => {
		const { page } = await open({ group: 'responsible' });
		const titles = await page.locator('.theme h3').allTextContents();
		assert.equal(titles.at(-1), 'Personne n’est désigné');
		assert.ok(titles.includes(hostile));
		assert.equal(await page.locator('main img').count(), 0);
		await page.locator('#filters > summary').click();
		await page.locator('#view-responsible').selectOption(nobody);
	});

	it('unfolds what a search finds, and folds it again, but for what was open before', async () => {
		const { page, answer, state } = await open();
		await page.locator('#practice-valeur > summary').click();
		const opened = () => page.locator('.practice[open]').evaluateAll((all) => all.map((one) => one.id));
		await page.locator('#view-search').fill('securite');
		await answer();
		const found = await opened();
		assert.ok(found.includes('practice-securite') && !found.includes('practice-valeur'));
		assert.deepEqual(((await state()) as { open: string[] }).open, ['practice-valeur']);
		await page.locator('#view-search').fill('');
		await answer();
		assert.deepEqual(await opened(), ['practice-valeur']);
	});

	it('leaves folded what is folded among what was found', async () => {
		const { page, send } = await open({ search: 'securite' });
		await page.locator('#practice-securite > summary').click();
		await send({ type: 'render', html: paint({ search: 'securite' }, reportOf({ version: 2 })) });
		assert.equal(await page.locator('#practice-securite[open]').count(), 0);
	});

	it('says which actions of a practice match, and how many do not', async () => {
		const { page } = await open({ search: '8.1' });
		assert.equal(await page.locator('.practice').count(), 1);
		assert.match((await page.locator('.practice-matching').textContent()) ?? '', /^Correspond\s: 8\.1$/);
		assert.match((await page.locator('#practice-valeur').textContent()) ?? '', /2 autres actions ne correspondent pas/);
		assert.equal(await page.locator('#practice-valeur .marks svg').count(), 3);
	});

	it('shows on its own page a practice or an action that the filters leave out', async () => {
		const { send, sent } = await open({ search: '8.1' });
		await send({ type: 'reveal', id: 'action-valeur.pmv' });
		await send({ type: 'reveal', id: 'action-equipe.autonomie' });
		await send({ type: 'reveal', id: 'practice-securite' });
		assert.deepEqual(await sent(), [
			{ type: 'practice', id: 'equipe', action: 'equipe.autonomie' },
			{ type: 'practice', id: 'securite' },
		]);
	});
});

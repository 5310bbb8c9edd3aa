import assert from 'node:assert/strict';
import { portfolioTexts } from '../../views/texts/portfolio';
import { assertAccessibleInAllThemes, firstTheme, violations } from './accessibility';
import { takePicture } from './pictures';
import { attribute, names, place, some, unreadable } from './portfolio-grid';
import { done, type PortfolioOptions, type PortfolioPage } from './portfolio-page';
import { manyRows, pageRow } from './portfolio-rows';
import { withPanel } from './with-panel';

describe('portfolio page', function () {
	const pages = withPanel(this);
	const open = (options: PortfolioOptions = {}) => pages.openPortfolio({ width: 1300, ...options });

	const scenes: Record<string, (shown: PortfolioPage) => Promise<void>> = {
		full: (shown) => shown.fill([...some(60), unreadable]),
		reading: (shown) => shown.fill(some(8), { state: 'loading', read: 8, total: 40, cut: false }),
		empty: (shown) => shown.fill([]),
		'no-folder': (shown) => shown.fill([], done(0, { state: 'noFolder' })),
	};
	for (const [name, fill] of Object.entries(scenes))
		for (const language of ['fr', 'en'] as const)
			it(`has no accessibility fault in any theme (${name}, ${language})`, async () => {
				const shown = await open({ language, theme: firstTheme });
				await fill(shown);
				await assertAccessibleInAllThemes(shown.page, `portfolio-${name}-#-${language}`);
			});

	it('shows one row for each initiative, 18 practices under their themes, and the totals', async () => {
		const { page, fill } = await open();
		await fill([...some(5), unreadable]);
		assert.equal(await page.locator('#body [role="row"]').count(), 5);
		assert.equal(await page.locator('.theme:not(.name, .about)').count(), 6);
		assert.equal(await page.locator('.heads .practice').count(), 18);
		assert.equal(await page.locator('#foot [role="row"]').count(), 3);
		assert.equal(await attribute(page, 'aria-rowcount'), String(2 + 5 + 3));
		assert.equal(await attribute(page, 'aria-colcount'), '23');
		const states = await page
			.locator('#body [data-practice="0"]')
			.evaluateAll((cells) => cells.map((cell) => /state-(\w+)/.exec(cell.className)?.[1]));
		for (const state of ['ecart', 'sans_ecart', 'a_evaluer'])
			assert.equal(
				Number(await page.locator(`.total-${state}`).first().innerText()),
				states.filter((one) => one === state).length,
				state,
			);
		assert.equal(await page.locator('#found').innerText(), '5 initiatives');
		assert.match(await page.locator('#unreadable h2').innerText(), /^1 fichier/);
	});

	it('shows the 18 practices side by side in a wide editor, and breaks no heading inside a word', async () => {
		for (const language of ['fr', 'en'] as const) {
			const { page, fill, close } = await open({ language });
			await fill(some(20));
			const beyond = () =>
				page.locator('#head [role="columnheader"] > *').evaluateAll((heads) => {
					const end = document.getElementById('grid')?.getBoundingClientRect().right ?? 0;
					return heads
						.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth && clientWidth > 1)
						.concat(heads.filter((head) => head.getBoundingClientRect().right > end))
						.map(({ textContent }) => textContent);
				});
			assert.deepEqual(await beyond(), []);
			assert.equal(await page.locator('#grid').evaluate((grid) => grid.scrollWidth - grid.clientWidth), 0);
			await close();
		}
	});

	it('agrees with numbers, and groups them by thousands', async () => {
		const { page, fill } = await open();
		const broken = (n: number) => ({ ...unreadable, uri: `file:///x/${n}.charte.yaml` });
		await fill([pageRow(0), broken(1)]);
		const lead = () => page.locator('#unreadable p').innerText();
		assert.match(await lead(), /^Il ne compte .+ Ouvrez-le/);
		const total = page.locator('#foot .total').first();
		assert.match((await total.getAttribute('aria-label')) ?? '', /, [01] initiative sur 1$/);
		await fill([...manyRows(400), broken(2)]);
		assert.match(await lead(), /^Ils ne comptent .+ Ouvrez-les/);
		const figures = (await page.locator('#summary').innerText()).match(/\d[\d\u00a0]*/g) ?? [];
		assert.ok(figures.some((figure) => figure.includes('\u00a0')));
		assert.deepEqual(
			figures.filter((figure) => /\d{4}/.test(figure)),
			[],
		);
		assert.doesNotMatch((await page.locator('#summary .bar').getAttribute('aria-label')) ?? '', /\d{4}/);
	});

	it('says of a cell its practice, its state and its fractions', async () => {
		const { page, fill } = await open();
		const row = pageRow(2);
		await fill([row]);
		const cell = page.locator('#body [data-practice="7"]');
		const label = (await cell.getAttribute('aria-label')) ?? '';
		assert.match(
			label,
			/^8 · Livrer de la valeur rapidement .+\u00a0: (Sans écart|Écart|À évaluer|Pas encore attendue)\. \d\/\d en place, \d avec réponse, \d déclarées?; \d sans objet/,
		);
		assert.ok(label.includes(await cell.innerText().then((text) => text.trim())));
		await cell.hover();
		assert.equal(await cell.getAttribute('title'), label);
	});

	it('opens the practice of a charter, and the charter, by key and by click', async () => {
		const { page, fill, sent } = await open();
		await fill([pageRow(3)]);
		await page.locator('#body [data-practice="7"]').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await page.locator('#body [data-practice="0"]').click();
		await page.locator('#body .cell').first().click();
		await page.locator('#body .name').click();
		const { uri } = pageRow(3);
		assert.deepEqual(await sent(), [
			{ type: 'practice', uri, practice: 'valeur' },
			{ type: 'open', uri },
			{ type: 'practice', uri, practice: 'comprendre' },
			{ type: 'open', uri },
		]);
	});

	it('sorts by a column, turns it round, and says so', async () => {
		const { page, fill, sent } = await open();
		await fill(some(6));
		const sort = (column: number) => page.locator(`.heads [aria-colindex="${column}"]`);
		const byName = await names(page);
		assert.deepEqual(byName, [...byName].sort(new Intl.Collator('fr', { numeric: true }).compare));
		assert.equal(await sort(1).getAttribute('aria-sort'), 'ascending');
		await sort(1).locator('button').focus();
		await page.keyboard.press('Enter');
		assert.deepEqual(await names(page), byName.reverse());
		assert.equal(await sort(1).getAttribute('aria-sort'), 'descending');
		assert.equal(await place(page), '2:1', 'the focus stays on the head');
		await sort(13).locator('button').click();
		assert.equal(await sort(1).getAttribute('aria-sort'), 'none');
		const order = ['ecart', 'a_evaluer', 'pas_encore_attendue', 'sans_ecart'];
		const states = await page
			.locator('#body [data-practice="7"]')
			.evaluateAll((cells) => cells.map((cell) => /state-(\w+)/.exec(cell.className)?.[1] ?? ''));
		const places = states.map((state) => order.indexOf(state));
		assert.deepEqual(places, [...places].sort());
		assert.ok(new Set(places).size > 1);
		const last = (await sent()).at(-1);
		assert.ok(last?.type === 'view' && last.view.sort === 'valeur' && !last.view.descending);
	});

	it('filters by text, organisation, phase and gap, tells how many are left, and lets go of all', async () => {
		const { page, fill, sent } = await open();
		await fill(some(24));
		const found = () => page.locator('#found').innerText();
		await page.locator('#filter-text').fill('DEMANDE');
		const asked = await names(page);
		assert.ok(asked.length > 1 && asked.every((name) => name.startsWith('Demande')));
		assert.match(await found(), new RegExp(`^${asked.length} initiatives sur 24$`));
		const hidden = page.locator('.hidden-count');
		assert.equal(await hidden.innerText(), `${24 - asked.length} initiatives masquées par les filtres`);
		await page.locator('#filter-text').fill('');
		await page.locator('#filter-organisation').selectOption('Ministère C');
		assert.equal((await names(page)).length, 2);
		await page.locator('#filter-phase').selectOption('realisation');
		await page.locator('#filter-gaps').check();
		await page.locator('#filter-text').fill('rien de tel');
		assert.equal(await page.locator('#no-match').isVisible(), true);
		assert.equal(await page.locator('#grid').isVisible(), false);
		const last = (await sent()).at(-1);
		assert.ok(last?.type === 'view');
		const { text, organisation, phase, onlyGaps } = last.view;
		assert.deepEqual([text, organisation, phase, onlyGaps], ['rien de tel', 'Ministère C', 'realisation', true]);
		await page.locator('#no-match [data-clear]').click();
		assert.equal(await found(), '24 initiatives');
		assert.equal(await hidden.count(), 0);
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'filter-text');
		assert.equal(await page.locator('#filter-organisation').inputValue(), '');
	});

	it('shows who lacks one of the most common gaps, and lets go of it', async () => {
		const { page, fill } = await open();
		const rows = some(24);
		await fill(rows);
		const gap = page.locator('.common').first();
		const id = (await gap.getAttribute('data-action')) ?? '';
		const lacking = rows.filter(({ gaps }) => gaps.includes(id)).length;
		assert.ok(lacking > 0 && lacking < 24);
		assert.match(await gap.innerText(), new RegExp(`\\b${lacking} initiative`));
		await gap.click();
		assert.equal(await page.locator(`.common[data-action="${id}"]`).getAttribute('aria-pressed'), 'true');
		assert.match(await page.locator('#found').innerText(), new RegExp(`^${lacking} initiatives? sur 24$`));
		assert.ok(await page.evaluate(() => document.activeElement?.classList.contains('common')));
		await page.locator('.chip button').click();
		assert.equal(await page.locator('#found').innerText(), '24 initiatives');
	});

	it('tells how far the reading is, and asks for its end and for another', async () => {
		const { page, fill, send, sent } = await open();
		await fill(some(3), { state: 'loading', read: 3, total: 2000, cut: false });
		assert.match(await page.locator('#reading').innerText(), /3 sur 2\s000/);
		assert.equal(await page.locator('progress').getAttribute('value'), '3');
		const cancel = page.locator('[data-message*="cancel"]');
		await cancel.focus();
		await send({ type: 'reading', reading: { state: 'loading', read: 4, total: 2000, cut: false } });
		assert.equal(
			await page.evaluate(() => JSON.parse((document.activeElement as HTMLElement).dataset.message ?? '{}').type),
			'cancel',
		);
		await page.keyboard.press('Enter');
		await send({ type: 'reading', reading: { state: 'cancelled', read: 4, total: 2000, cut: false } });
		assert.match(await page.locator('#reading').innerText(), /interrompue à 4 sur 2\s000/);
		assert.match(await page.locator('#told').innerText(), /interrompue/);
		await page.locator('[data-message*="refresh"]').click();
		assert.deepEqual(await sent(), [{ type: 'cancel' }, { type: 'refresh' }]);
		await send({ type: 'reading', reading: done(2000, { cut: true }) });
		assert.match(await page.locator('#reading').innerText(), /plus de 2\s000 chartes/);
		assert.equal(await page.locator('#body [role="row"]').count(), 3, 'what was read stays');
	});

	it('follows: rows change in place and go', async () => {
		const { page, fill, send } = await open();
		await fill(some(3));
		const [first] = await names(page);
		const gone = some(3).find(({ name }) => name === first)?.uri ?? '';
		await send({ type: 'rows', rows: [{ ...pageRow(40), name: 'Aaa' }], gone: [gone] });
		assert.equal((await names(page))[0], 'Aaa');
		assert.equal((await names(page)).includes(first ?? ''), false);
	});

	it('says what to do where there is nothing, and does it', async () => {
		const { page, fill, send, sent } = await open();
		await fill([]);
		assert.equal(await page.locator('#nothing h2').innerText(), portfolioTexts['empty.title'].fr);
		assert.equal(await page.locator('#contents').isVisible(), false);
		await page.locator('#nothing .primary').click();
		await send({ type: 'reading', reading: done(0, { state: 'noFolder' }) });
		await page.locator('#nothing .primary').click();
		assert.deepEqual(await sent(), [
			{ type: 'command', id: 'charte.nouvelleCharte' },
			{ type: 'command', id: 'vscode.openFolder' },
		]);
	});

	it('opens a file that cannot be read', async () => {
		const { page, fill, sent } = await open();
		await fill([unreadable]);
		assert.equal(await page.locator('#grid').isVisible(), false);
		await page.locator('#unreadable button').click();
		assert.deepEqual(await sent(), [{ type: 'open', uri: unreadable.uri }]);
	});

	it('shows hostile text as text, on one line', async () => {
		const { page, fill } = await open();
		const hostile = '<img src=x onerror="document.title=\'pwned\'">';
		const rtl = '\u202eإصدار الرخص\u202d & "مزيد"';
		await fill([
			{ ...pageRow(1), name: hostile, organisation: rtl, file: hostile },
			{ ...pageRow(2), name: 'é'.repeat(200), organisation: 'x'.repeat(200), file: `${'d/'.repeat(2000)}charte.yaml` },
			{ ...unreadable, file: hostile.repeat(20) },
		]);
		await page.locator('#filter-organisation').selectOption(rtl);
		assert.equal(await page.locator('main img, main script').count(), 0);
		assert.notEqual(await page.title(), 'pwned');
		assert.equal(await page.locator('#body .title').innerText(), hostile);
		assert.equal(await page.locator('#body .words bdi').innerText(), rtl);
		await page.locator('#filter-organisation').selectOption('');
		for (const row of await page.locator('#body [role="row"]').all())
			assert.equal(Math.round((await row.boundingBox())?.height ?? 0), 44);
		const titles = page.locator('#body .title');
		for (const title of await titles.all()) assert.ok(((await title.boundingBox())?.height ?? 99) < 22);
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
		assert.deepEqual(await violations(page), []);
	});

	it('fits 300 pixels: the filters stack, the grid moves inside its own frame', async () => {
		const { page, fill } = await open({ width: 300, theme: 'light' });
		await fill([...some(20), unreadable]);
		await takePicture(page, 'portfolio-300');
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
		assert.ok(await page.locator('#grid').evaluate((grid) => grid.scrollWidth > grid.clientWidth + 300));
		const tops = await page
			.locator('#filters .field')
			.evaluateAll((fields) => fields.map((one) => one.getBoundingClientRect().top));
		assert.equal(new Set(tops.map(Math.round)).size, 4);
		await page.locator('#body .name').first().focus();
		await page.keyboard.press('End');
		assert.equal(await place(page), '3:23');
		const [name, cell] = [
			page.locator('#body .name').first(),
			page.locator('#body [data-index="0"] [data-practice="17"]'),
		];
		const [left, right] = [await name.boundingBox(), await cell.boundingBox()];
		assert.ok(left && right && right.x >= left.x + left.width && right.x + right.width <= 300);
	});

	it('tells states apart without colours of its own when colours are forced', async () => {
		const { page, fill } = await open({ media: { forcedColors: 'active' } });
		await fill(some(30));
		await takePicture(page, 'portfolio-forced');
		const drawings = await page
			.locator('#body [data-practice]')
			.evaluateAll((cells) => [...new Set(cells.map((cell) => cell.querySelector('svg')?.innerHTML))]);
		assert.equal(drawings.length, 4, 'four states, four drawings');
		const fillOf = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((one) => getComputedStyle(one).fill);
		assert.notEqual(
			await fillOf('.gap-bar rect'),
			await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
		);
	});

	it('comes back where it was left', async () => {
		const first = await open();
		await first.fill(manyRows(500));
		await first.page.evaluate(() => {
			(document.getElementById('grid') as HTMLElement).scrollTop = 8000;
		});
		await first.page.waitForFunction(() => {
			const { state } = (globalThis as unknown as { editor: { state?: { top?: number } } }).editor;
			return state?.top === 8000;
		});
		const stored = await first.state();
		await first.close();
		const again = await open({ stored, view: { sort: 'name', text: 'initiative' } });
		await again.fill(manyRows(500));
		assert.equal(await again.page.locator('#grid').evaluate((grid) => grid.scrollTop), 8000);
		assert.equal(await again.page.locator('#filter-text').inputValue(), 'initiative');
	});

	it('speaks the language it is given anew', async () => {
		const { page, fill } = await open({ language: 'en' });
		await fill(some(4));
		assert.equal(await page.locator('h1').innerText(), portfolioTexts.title.en);
		assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
		assert.equal(await page.locator('#found').innerText(), '4 initiatives');
	});
});

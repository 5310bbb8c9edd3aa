import assert from 'node:assert/strict';
import { overdueIn, type PageRow, valueIn } from '../../views/portfolio/rows';
import { assertAccessibleInAllThemes, firstTheme, violations } from './accessibility';
import { takePicture } from './pictures';
import { names, place, some } from './portfolio-grid';
import type { PortfolioOptions } from './portfolio-page';
import { manyRows, pageRow } from './portfolio-rows';
import { withPanel } from './with-panel';

/** What is overdue in some rows, the longest delay first. */
function overdueOf(rows: readonly PageRow[]) {
	return rows
		.flatMap((row) => overdueIn(row).map((one) => ({ ...one, row })))
		.sort((a, b) => Number(b.kind === 'late') - Number(a.kind === 'late') || b.days - a.days);
}

const calm = (row: PageRow): PageRow => ({
	...row,
	overdue: [],
	counts: row.counts.map((count, place) => (place === 9 || place === 10 ? 0 : count)),
});

describe('the lists of the portfolio', function () {
	const pages = withPanel(this);
	const open = (options: PortfolioOptions = {}) => pages.openPortfolio({ width: 1300, ...options });

	for (const language of ['fr', 'en'] as const)
		it(`have no accessibility fault in any theme, groups and filters on (${language})`, async () => {
			const { page, fill } = await open({
				language,
				theme: firstTheme,
				view: {
					group: 'organisation',
					onlyGaps: true,
					overdue: { kind: 'late', person: '', sort: 'person', descending: false },
				},
			});
			await fill(some(24));
			await page.locator('#body [data-practice="7"]').nth(1).click();
			await assertAccessibleInAllThemes(page, `portfolio-grouped-#-${language}`);
			await takePicture(page.locator('#list-overdue'), `portfolio-overdue-${language}`);
			await takePicture(page.locator('#list-subtotals'), `portfolio-subtotals-${language}`);
		});

	it('name what is overdue in all initiatives, the longest delay first, with person and date', async () => {
		const rows = some(12);
		const { page, fill } = await open();
		await fill(rows);
		const expected = overdueOf(rows);
		assert.ok(expected.some(({ kind }) => kind === 'late') && expected.some(({ kind }) => kind === 'stale'));
		assert.equal(await page.locator('#overdue-found').innerText(), `${expected.length} éléments`);
		await page.locator('[data-more-overdue]').click();
		assert.equal(await page.locator('#overdue-list tbody tr').count(), expected.length);
		assert.ok(
			await page.evaluate(() =>
				document.querySelectorAll('#overdue-list tbody tr')[15]?.contains(document.activeElement),
			),
			'the keyboard is on the first that came',
		);
		const dates = await page.locator('#overdue-list .day').allInnerTexts();
		assert.deepEqual(
			dates,
			expected.map(({ date }) => date),
		);
		const [first] = expected;
		const row = page.locator('#overdue-list tbody tr').first();
		assert.match(await row.locator('.delay').innerText(), new RegExp(`^${first?.days} jours de retard$`));
		assert.ok((await row.locator('.whose').innerText()).includes(String(first?.row.organisation)));
		assert.ok((await row.locator('.who').innerText()).includes(String(first?.person)));
	});

	it('lead to the place of an overdue action in its charter', async () => {
		const rows = some(6);
		const { page, fill, sent } = await open();
		await fill(rows);
		const [first] = overdueOf(rows);
		await page.locator('#overdue-list .what button').first().focus();
		await page.keyboard.press('Enter');
		assert.deepEqual(await sent(), [{ type: 'overdue', uri: first?.row.uri, action: first?.action }]);
	});

	it('sort what is overdue by any column, and choose by kind and person', async () => {
		const rows = some(24);
		const { page, fill, sent } = await open();
		await fill(rows);
		const all = overdueOf(rows);
		const texts = (part: string) => page.locator(`#overdue-list ${part}`).allInnerTexts();
		await page.locator('[data-sort-overdue="initiative"]').focus();
		await page.keyboard.press('Enter');
		await page.locator('[data-more-overdue]').click();
		const { compare } = new Intl.Collator('fr', { numeric: true });
		const byName = await texts('.whose-name');
		assert.deepEqual(byName, [...byName].sort(compare));
		await page.locator('[data-sort-overdue="date"]').click();
		await page.locator('[data-sort-overdue="date"]').click();
		assert.equal(await page.locator('#overdue-list [aria-sort="descending"]').count(), 1);
		await page.locator('[data-more-overdue]').click();
		const dates = await texts('.day');
		assert.deepEqual(dates, [...dates].sort().reverse());
		await page.locator('#overdue-kind').selectOption('late');
		const late = all.filter(({ kind }) => kind === 'late');
		assert.equal(await page.locator('#overdue-found').innerText(), `${late.length} éléments sur ${all.length}`);
		await page.locator('#overdue-person').selectOption('Bureau de projet');
		const whose = late.filter(({ person }) => person === 'Bureau de projet').length;
		assert.ok(whose > 0 && whose < late.length);
		assert.match(await page.locator('#overdue-found').innerText(), new RegExp(`^${whose} éléments? sur`));
		const last = (await sent()).at(-1);
		assert.ok(last?.type === 'view');
		assert.deepEqual(last.view.overdue, { kind: 'late', person: 'Bureau de projet', sort: 'date', descending: true });
		assert.equal((await names(page)).length > 1, true, 'the grid shows what it showed');
		await page.locator('[data-clear-overdue]').click();
		assert.equal(await page.locator('#overdue-found').innerText(), `${all.length} éléments`);
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'overdue-kind');
	});

	it('say in words that nothing is overdue, or fits what is chosen', async () => {
		const { page, fill, send } = await open();
		await fill(some(3).map(calm));
		assert.match(await page.locator('#overdue-list').innerText(), /^Rien n’est en retard/);
		assert.equal(await page.locator('#overdue-filters').isVisible(), false);
		assert.equal(await page.locator('[data-jump]').count(), 0);
		const only = { ...pageRow(3), overdue: [['valeur.pmv', 'late', '2026-11-21', 1] as const] };
		await send({ type: 'rows', rows: [only], gone: [] });
		assert.match(await page.locator('#overdue-list').innerText(), /1 jour de retard[\s\S]+Personne n’est nommée/);
		await page.locator('#overdue-kind').selectOption('stale');
		assert.match(await page.locator('#overdue-list').innerText(), /^Rien ne correspond/);
		assert.match(await page.locator('#overdue-found').innerText(), /^0 élément sur 1$/);
	});

	it('add up by organisation and by phase to what the whole adds up to', async () => {
		const rows = some(24);
		const { page, fill } = await open();
		await fill(rows);
		for (const key of ['answered', 'declared', 'inPlace', 'applicable', 'notApplicable', 'late', 'stale'] as const) {
			const column = ['answered', 'declared', 'inPlace', 'applicable', 'notApplicable', 'late', 'stale'].indexOf(key);
			const all = rows.reduce((sum, row) => sum + valueIn(row.counts, key), 0);
			for (const table of await page.locator('.subtotal-table').all()) {
				const cells = (part: string) => table.locator(`${part} td:nth-of-type(${3 + column})`).allInnerTexts();
				const numbers = (await cells('tbody')).map((text) => Number(text.replace(/\D/g, '')));
				assert.equal(
					numbers.reduce((sum, one) => sum + one, 0),
					all,
					key,
				);
				assert.deepEqual(
					(await cells('tfoot')).map((text) => Number(text.replace(/\D/g, ''))),
					[all],
					key,
				);
			}
		}
		const groups = await page.locator('.subtotal-table').first().locator('tbody th').allInnerTexts();
		assert.equal(groups.length, new Set(rows.map(({ organisation }) => organisation)).size);
		const phases = await page.locator('.subtotal-table').last().locator('tbody th').allInnerTexts();
		assert.deepEqual(phases, ['Amorce', 'Conception', 'Réalisation', 'Exploitation', 'Non précisée']);
	});

	it('filter by a group whose name is chosen', async () => {
		const rows = some(24);
		const { page, fill } = await open();
		await fill(rows);
		await page.locator('[data-only="phase"][data-key=""]').click();
		assert.equal(await page.locator('#filter-phase').inputValue(), 'none');
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'filter-phase');
		await page.locator('[data-only="organisation"]').first().click();
		const [group = ''] = await page.locator('.subtotal-table').first().locator('tbody th').allInnerTexts();
		assert.equal(await page.locator('#filter-organisation').inputValue(), group);
		const of = (row: PageRow) => row.organisation === group && row.phase === undefined;
		assert.equal((await names(page)).length, rows.filter(of).length);
	});

	it('put the grid’s initiatives together, each group with its fractions, and the keyboard walks through', async () => {
		const rows = some(24);
		const { page, fill, sent } = await open();
		await fill(rows);
		await page.locator('#group-by').selectOption('phase');
		const titles = await page.locator('#body .group-title').allInnerTexts();
		assert.equal(titles[0], 'Amorce');
		const first = rows.filter(({ phase }) => phase === 'amorce');
		assert.equal(await page.locator('#body .group .file').first().innerText(), `${first.length} initiatives`);
		const sum = (key: 'inPlace' | 'applicable' | 'answered' | 'declared') =>
			first.reduce((all, row) => all + valueIn(row.counts, key), 0);
		const fractions = page.locator('#body .group [aria-colindex="5"]').first();
		assert.equal(await fractions.innerText(), `${sum('inPlace')}/${sum('applicable')}`);
		assert.match(
			await page.locator('#body .group .fractions').first().innerText(),
			new RegExp(`^${sum('answered')} avec réponse, ${sum('declared')} déclarées$`),
		);
		await page.locator('#body .group .name').first().focus();
		for (const [key, expected] of [
			['ArrowRight', '3:2'],
			['ArrowRight', '3:4'],
			['ArrowDown', '4:4'],
			['ArrowUp', '3:4'],
		] as const) {
			await page.keyboard.press(key);
			assert.equal(await place(page), expected, key);
		}
		const before = (await sent()).length;
		await page.keyboard.press('Enter');
		assert.equal((await sent()).length, before, 'a group opens nothing');
		const view = (await sent()).at(-1);
		assert.ok(view?.type === 'view' && view.view.group === 'phase');
	});

	it('stay folded or unfolded as they are left, and are jumped to', async () => {
		const { page, fill, sent } = await open({ view: { open: ['subtotals'] } });
		await fill(some(6));
		assert.equal(await page.locator('#overdue-list').isVisible(), false);
		await page.locator('[data-jump="overdue"]').click();
		await page.locator('#overdue-list tbody').waitFor();
		assert.ok(await page.evaluate(() => document.activeElement?.matches('#list-overdue summary')));
		await page.locator('#list-subtotals summary').click();
		await page.locator('#subtotal-tables').waitFor({ state: 'hidden' });
		await page.waitForFunction(
			() => (globalThis as unknown as { editor: { sent: unknown[] } }).editor.sent.length === 3,
		);
		const views = (await sent()).flatMap((message) => (message.type === 'view' ? [message.view.open] : []));
		assert.deepEqual(views, [['overdue', 'subtotals'], ['overdue']]);
	});

	it('hold hundreds of charters, at 300 pixels and at 200 %', async () => {
		const sizes: readonly PortfolioOptions[] = [
			{ width: 300, height: 700 },
			{ width: 380, height: 450, scale: 2 },
		];
		for (const size of sizes) {
			const { page, fill, close } = await open({ ...size, view: { group: 'organisation' } });
			await fill(manyRows(600));
			await page.locator('[data-more-overdue]').click();
			assert.ok((await page.locator('#overdue-list tbody tr').count()) > 1000);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
			await page.locator('#overdue-person').selectOption('Équipe Permis');
			await takePicture(page, `portfolio-many-${size.width}`);
			assert.deepEqual(await violations(page), []);
			await close();
		}
	});
});

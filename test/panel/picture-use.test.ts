import assert from 'node:assert/strict';
import { renderPractice } from '../../views/panel/practice-page';
import { coverage, focusedId, shownCaptions, tabStops } from './picture-page';
import { practiceViews, reportOf } from './report';
import { withPanel } from './with-panel';

describe('the picture of the practices, used', function () {
	const { open } = withPanel(this);

	it('is one stop of the Tab key that the arrows walk through', async () => {
		const report = reportOf();
		const { page } = await open(coverage(report));
		const ids = report.practices.map(({ id }) => `sector-${id}`);
		await page.locator('#show-table').focus();
		await page.keyboard.press('Tab');
		assert.equal(await focusedId(page), ids[0]);
		for (const [key, index] of [
			['ArrowRight', 1],
			['ArrowDown', 2],
			['ArrowLeft', 1],
			['ArrowUp', 0],
			['ArrowLeft', 17],
			['ArrowRight', 0],
			['End', 17],
			['ArrowDown', 0],
			['ArrowUp', 17],
			['Home', 0],
			['ArrowRight', 1],
		] as const) {
			await page.keyboard.press(key);
			assert.equal(await focusedId(page), ids[index], key);
			assert.deepEqual(await tabStops(page), [ids[index]], key);
			assert.deepEqual(await shownCaptions(page), [ids[index]?.replace('sector', 'caption')], key);
		}
		await page.keyboard.press('Control+ArrowRight');
		assert.equal(await focusedId(page), ids[1], 'a shortcut is not a step');
		const inside = () => page.evaluate(() => document.activeElement?.closest('.wheel') !== null);
		await page.keyboard.press('Tab');
		assert.equal(await inside(), false);
		assert.deepEqual(await shownCaptions(page), ['caption-all']);
		await page.keyboard.press('Shift+Tab');
		assert.equal(await focusedId(page), ids[1]);
	});

	it('opens a practice by Enter, Space and a click, and comes back to its sector', async () => {
		const report = reportOf();
		const opened = await open(coverage(report));
		const { page } = opened;
		const practices = practiceViews('fr');
		const practicePage = renderPractice(practices[8], report.practices[8], {
			language: 'fr',
			edition: 'beta',
			uri: report.uri,
			officialPage: 'https://exemple.gouv.qc.ca/',
		});
		const message = { type: 'practice', id: 'securite' };
		await page.locator('#sector-valeur').focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		assert.deepEqual(await opened.sent(), [message]);
		await page.keyboard.press(' ');
		await page.keyboard.press('Control+Enter');
		assert.deepEqual(await opened.sent(), [message, message]);
		await page.locator('#sector-securite .sector-number').click();
		assert.deepEqual(await opened.sent(), [message, message, message]);
		await opened.send({ type: 'render', html: practicePage });
		assert.equal(await page.locator('#sector-securite').count(), 0);
		await opened.send({ type: 'render', html: coverage(report) });
		assert.equal(await focusedId(page), 'sector-securite');
		assert.deepEqual(await tabStops(page), ['sector-securite']);
	});

	it('comes back to the row of the table that a practice was opened from', async () => {
		const report = reportOf();
		const opened = await open(coverage(report, 'table'));
		await opened.page.locator('#table-donnees').click();
		assert.deepEqual(await opened.sent(), [{ type: 'practice', id: 'donnees' }]);
		const practice = renderPractice(practiceViews('fr')[16], report.practices[16], {
			language: 'fr',
			edition: 'beta',
			uri: report.uri,
			officialPage: 'https://exemple.gouv.qc.ca/',
		});
		await opened.send({ type: 'render', html: practice });
		await opened.send({ type: 'render', html: coverage(report, 'table') });
		assert.equal(await focusedId(opened.page), 'table-donnees');
	});

	it('keeps the focus, the stop of the Tab key and the caption over an update', async () => {
		const opened = await open(coverage(reportOf()));
		const { page } = opened;
		await page.locator('#sector-portee').focus();
		const after = reportOf({ version: 2, actions: { 'portee.approbation': { status: 'planifiee', late: true } } });
		await opened.send({ type: 'render', html: coverage(after) });
		assert.equal(await focusedId(page), 'sector-portee');
		assert.deepEqual(await tabStops(page), ['sector-portee']);
		assert.deepEqual(await shownCaptions(page), ['caption-portee']);
		assert.equal(await page.locator('#sector-portee .cell-warning').count(), 1, 'the update is shown');
		await page.keyboard.press('ArrowRight');
		assert.equal(await focusedId(page), 'sector-equipe');
	});

	it('shows what is pointed at without moving anything, then what has the focus', async () => {
		const { page } = await open(coverage(reportOf()), { width: 900 });
		const boxes = () =>
			page.evaluate(() =>
				['.wheel', '.wheel-captions', '.wheel-legend', '.practices-heading'].map((selector) => {
					const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
					return [x, y + window.scrollY, width, height].map(Math.round);
				}),
			);
		assert.deepEqual(await shownCaptions(page), ['caption-all']);
		const before = await boxes();
		for (const id of ['comprendre', 'securite', 'technologies']) {
			await page.locator(`#sector-${id} .sector-number`).hover();
			assert.deepEqual(await shownCaptions(page), [`caption-${id}`]);
			assert.deepEqual(await boxes(), before);
		}
		await page.locator('#sector-portee').focus();
		await page.locator('#sector-ethique .sector-number').hover();
		assert.deepEqual(await shownCaptions(page), ['caption-ethique']);
		await page.mouse.move(1, 1);
		assert.deepEqual(await shownCaptions(page), ['caption-portee']);
		assert.deepEqual(await boxes(), before);
	});
});

import assert from 'node:assert/strict';
import { setTheme } from './accessibility';
import { attribute, names, place, some } from './portfolio-grid';
import type { PortfolioOptions } from './portfolio-page';
import { manyRows } from './portfolio-rows';
import { withPanel } from './with-panel';

describe('the grid of the portfolio', function () {
	const pages = withPanel(this);
	const open = (options: PortfolioOptions = {}) => pages.openPortfolio({ width: 1300, ...options });

	it('walks through the grid with the keyboard, head and totals included', async () => {
		const { page, fill } = await open();
		await fill(some(40));
		await page.locator('#filter-gaps').focus();
		await page.keyboard.press('Tab');
		assert.equal(await place(page), '3:1', 'Tab enters at the first initiative');
		const steps: [string, string][] = [
			['ArrowRight', '3:2'],
			['ArrowDown', '4:2'],
			['End', '4:23'],
			['ArrowRight', '4:23'],
			['Home', '4:1'],
			['ArrowUp', '3:1'],
			['ArrowUp', '2:1'],
			['ArrowUp', '2:1'],
			['Control+End', '42:23'],
			['ArrowDown', '43:23'],
			['ArrowDown', '44:23'],
			['ArrowDown', '45:23'],
			['ArrowDown', '45:23'],
			['ArrowLeft', '45:22'],
			['Home', '45:1'],
			['ArrowRight', '45:2'],
			['ArrowRight', '45:6'],
			['Control+Home', '2:1'],
		];
		for (const [key, expected] of steps) {
			await page.keyboard.press(key);
			assert.equal(await place(page), expected, key);
		}
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('PageDown');
		const [row = ''] = (await place(page)).split(':');
		assert.ok(Number(row) > 6 && Number(row) < 42, row);
		await page.keyboard.press('PageUp');
		assert.equal(await place(page), '3:1');
		await page.keyboard.press('Shift+Tab');
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'filter-gaps', 'the grid is one stop of Tab');
	});

	it('keeps what the keyboard is on in view, beside what stays in its place', async () => {
		const { page, fill } = await open({ width: 700, height: 600 });
		await fill(some(40));
		await page.locator('#body .name').first().focus();
		for (const key of ['End', 'ArrowLeft', 'PageDown', 'PageDown', 'ArrowUp', 'Home', 'ArrowRight', 'Control+End']) {
			await page.keyboard.press(key);
			const covered = await page.evaluate(() => {
				const cell = document.activeElement as HTMLElement;
				const { left, right, top, bottom } = cell.getBoundingClientRect();
				return [
					[left + 3, (top + bottom) / 2],
					[right - 3, (top + bottom) / 2],
					[(left + right) / 2, top + 3],
					[(left + right) / 2, bottom - 3],
				].filter(([x = 0, y = 0]) => !cell.contains(document.elementFromPoint(x, y))).length;
			});
			assert.equal(covered, 0, `${key} ${await place(page)}`);
		}
	});

	it('keeps the keyboard on the same initiative when the order changes', async () => {
		const { page, fill, send } = await open();
		await fill(some(6));
		await page.locator('#body [data-index="2"] [data-practice="3"]').focus();
		const name = (await names(page))[2] ?? '';
		const [first] = await names(page);
		const rows = some(6).map((row) => (row.name === first ? { ...row, name: 'Zzz' } : row));
		await send({ type: 'rows', rows, gone: [] });
		assert.equal(await place(page), '4:9');
		assert.equal((await names(page))[1], name);
		assert.ok(await page.evaluate(() => document.activeElement?.getAttribute('data-practice') === '3'));
	});

	it('draws only the rows in view of 2,000, each at its place', async () => {
		const { page, fill } = await open();
		await fill(manyRows(2000));
		const drawn = () => page.locator('#body [role="row"]').count();
		assert.ok((await drawn()) < 45, String(await drawn()));
		assert.equal(await attribute(page, 'aria-rowcount'), '2005');
		for (const share of [0.5, 1, 0.2, 0]) {
			await page.evaluate((part) => {
				const grid = document.getElementById('grid') as HTMLElement;
				grid.scrollTop = part * grid.scrollHeight;
			}, share);
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
			assert.ok((await drawn()) < 45, String(await drawn()));
			const rows = await page.locator('#body [role="row"]').evaluateAll((elements) =>
				elements.map((row) => ({
					index: Number(row.getAttribute('aria-rowindex')),
					name: row.querySelector('.title')?.textContent,
					top: row.getBoundingClientRect().top,
				})),
			);
			for (const [place, row] of rows.entries()) {
				assert.equal(row.name, `Initiative ${String(row.index - 3).padStart(4, '0')}`);
				const before = rows[place - 1];
				if (before && before.index === row.index - 1) assert.equal(Math.round(row.top - before.top), 44);
			}
			const view = await page.locator('#grid').boundingBox();
			const inView = rows.filter(({ top }) => top > (view?.y ?? 0) && top < (view?.y ?? 0) + (view?.height ?? 0));
			assert.ok(inView.length > 8, `the view is full at ${share}`);
		}
	});

	it('keeps the row that has the focus while it is scrolled away', async () => {
		const { page, fill } = await open();
		await fill(manyRows(2000));
		await page.locator('#body [data-index="1"] [data-practice="4"]').focus();
		await page.evaluate(() => {
			(document.getElementById('grid') as HTMLElement).scrollTop = 30_000;
		});
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
		assert.equal(await place(page), '4:10');
		await page.keyboard.press('ArrowDown');
		assert.equal(await place(page), '5:10');
		assert.ok((await page.locator('#grid').evaluate((grid) => grid.scrollTop)) < 500);
	});

	it('marks the cell that was opened, and keeps it in view when it is left half of the room', async () => {
		const { page, fill, state } = await open({ height: 800 });
		await fill(some(60));
		const inView = (selector: string) =>
			page.locator(selector).evaluate((cell) => {
				const { left, right, top, bottom } = cell.getBoundingClientRect();
				const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				return (
					left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight && cell.contains(middle)
				);
			});
		const frames = () =>
			page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
		const halve = async (width: number) => {
			await page.setViewportSize({ width, height: 800 });
			await page.waitForFunction((wide) => window.innerWidth === wide, width);
			await frames();
		};
		await page.locator('#body [data-practice="15"]').nth(4).click();
		await halve(640);
		const opened = '#body [data-practice="15"][aria-current="true"]';
		assert.equal(await page.locator('#body [aria-current]').count(), 1);
		assert.equal(await inView(opened), true);
		assert.equal(await place(page), '7:21', 'the keyboard is there still');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		assert.equal(await page.locator('#body [data-practice="16"][aria-current="true"]').count(), 1);
		assert.equal(await page.locator('#body [aria-current]').count(), 1);
		await halve(1300);
		await page.locator('#body .name').nth(8).click();
		await halve(500);
		assert.equal(await inView('#body .name[aria-current="true"]'), true);
		// Who scrolls away is not brought back.
		await page.locator('#grid').hover();
		await page.mouse.wheel(0, 1200);
		await page.waitForFunction(() => (document.getElementById('grid') as HTMLElement).scrollTop > 600);
		await halve(620);
		assert.ok((await page.locator('#grid').evaluate((grid) => grid.scrollTop)) > 600);
		await page.waitForFunction(() => {
			const { editor } = globalThis as unknown as { editor: { state?: { opened?: { uri: string } } } };
			return editor.state?.opened !== undefined;
		});
		const stored = await state();
		const again = await open({ stored });
		await again.fill(some(60));
		assert.equal(await again.page.locator('#body .name[aria-current="true"]').count(), 1);
		await again.page.locator('#filter-gaps').focus();
		await again.page.keyboard.press('Tab');
		assert.equal(await place(again.page), '11:1', 'the keyboard enters where something was opened');
	});

	it('marks no cell once what was opened is closed, and is where it was opened from', async () => {
		const { page, fill, send, state } = await open({ height: 800 });
		await fill(some(60));
		const marked = '#body [aria-current], #body .opened';
		await page.locator('#body [data-practice="15"]').nth(4).click();
		assert.equal(await page.locator(marked).count(), 2);
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await send({ type: 'closed' });
		assert.equal(await page.locator(marked).count(), 0);
		assert.equal(await place(page), '7:21', 'the focus is on its cell');
		await page.waitForFunction(() => {
			const { editor } = globalThis as unknown as { editor: { state?: { top?: number; opened?: unknown } } };
			return editor.state?.top !== undefined && editor.state.opened === undefined;
		});
		const again = await open({ stored: await state() });
		await again.fill(some(60));
		assert.equal(await again.page.locator(marked).count(), 0, 'nor when the page is loaded anew');
		// Who went on meanwhile stays there.
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowDown');
		await send({ type: 'closed' });
		assert.equal(await page.locator(marked).count(), 0);
		assert.equal(await place(page), '8:21');
	});

	it('has higher rows for larger text', async () => {
		const { page, fill } = await open();
		await fill(some(20));
		await setTheme(page, 'dark', '--vscode-font-size: 22px;');
		await page.setViewportSize({ width: 1100, height: 900 });
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
		const [first, second] = await page
			.locator('#body [role="row"]')
			.evaluateAll((rows) =>
				rows.map((row) => row.getBoundingClientRect()).map(({ top, height }) => ({ top, height })),
			);
		assert.equal(first?.height, 75);
		assert.equal((second?.top ?? 0) - (first?.top ?? 0), 75);
	});
});

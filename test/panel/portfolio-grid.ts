import type { Page } from 'playwright-core';
import { pageRow } from './portfolio-rows';

export const some = (count: number) => Array.from({ length: count }, (_, n) => pageRow(n));
export const unreadable = {
	...pageRow(1),
	uri: 'file:///x/brisée.charte.yaml',
	file: 'x/brisée.charte.yaml',
	readable: false,
};

/** Where the keyboard is, as a screen reader counts: row and column from 1; empty outside of the grid. */
export const place = (page: Page) =>
	page.evaluate(() => {
		const cell = document.activeElement?.closest('[aria-colindex]');
		return cell
			? `${cell.closest('[role="row"]')?.getAttribute('aria-rowindex')}:${cell.getAttribute('aria-colindex')}`
			: '';
	});
export const names = (page: Page) => page.locator('#body .title').allInnerTexts();
export const attribute = (page: Page, name: string) => page.locator('#grid').getAttribute(name);

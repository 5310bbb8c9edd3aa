/** What axe finds wrong with a page, in each theme. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { takePicture } from './pictures';
import { type ThemeName, themeCss, themeNames } from './themes';

const axeSource = readFileSync(
	createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
	'utf8',
);

type Axe = typeof import('axe-core');

/** The rules of axe whose outcome depends on the theme. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/** The theme in which a page is opened that is then looked at in all of them. */
export const firstTheme: ThemeName = themeNames[0] ?? 'light';

/** Puts other theme variables in force, as the editor does when its theme changes. */
export async function setTheme(page: Page, theme: ThemeName, more = ''): Promise<void> {
	await page.evaluate(
		(css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [sheet];
		},
		`${themeCss(theme)} :root { ${more} }`,
	);
}

/** The theme whose variables are in force. */
function themeInForce(page: Page): Promise<string> {
	return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--theme').trim());
}

/** Which rules of axe: all if left out. */
export type Rules = readonly string[] | { readonly allBut: readonly string[] };

/** What axe finds wrong, one line each; empty when all is well. */
export async function violations(page: Page, rules: Rules = { allBut: [] }): Promise<string[]> {
	// The policy of the page forbids a script element, not what the debugger evaluates.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
	const chosen =
		'allBut' in rules
			? { rules: Object.fromEntries(rules.allBut.map((rule) => [rule, { enabled: false }])) }
			: { runOnly: [...rules] };
	return page.evaluate(async (some) => {
		const { axe } = globalThis as unknown as { axe: Axe };
		const { violations: found } = await axe.run(document, {
			resultTypes: ['violations'],
			...some,
		});
		return found.flatMap((rule) =>
			rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} – ${node.failureSummary}`),
		);
	}, chosen);
}

/**
 * Passes when axe finds nothing wrong: by all its rules in the first theme, in which the page was opened, then by those
 * of colours in each of the others. Where pictures are wanted, each theme's is called `name`, with `#` for the theme.
 */
export async function assertAccessibleInAllThemes(
	page: Page,
	name: string,
	pictured: Page | Locator = page,
): Promise<void> {
	for (const theme of themeNames) {
		const isFirst = theme === firstTheme;
		if (!isFirst) await setTheme(page, theme);
		assert.equal(await themeInForce(page), theme);
		await takePicture(pictured, name.replace('#', theme));
		assert.deepEqual(await violations(page, isFirst ? undefined : colourRules), [], theme);
	}
}

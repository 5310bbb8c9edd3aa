/// <reference path="../../client/coverage/questions.d.ts" />
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { newNonce } from '../../client/nonce';
import { shell } from '../../views/html/shell';
import { renderCoverage } from '../../views/panel/coverage-page';
import type { PageRow } from '../../views/portfolio/rows';
import { colourRules, violations } from './accessibility';
import type { PanelOptions, PanelPage } from './browser';
import { harmless, hostile, hostileTexts, scenes, shown, type Texts } from './hostile';
import { takePicture } from './pictures';
import { pageRow } from './portfolio-rows';
import { reportOf } from './report';
import { type Pages, withPanel } from './with-panel';

type Opened = Pick<PanelPage, 'page' | 'close'>;

const names = [...Object.keys(scenes), 'portfolio'];

/** Rows of the portfolio under texts of charters, read and not. */
function rowsWith(text: Texts): PageRow[] {
	const rows = Array.from({ length: 24 }, (_, n) => {
		const named = pageRow(n, { name: text(), organisation: text() });
		const overdue = named.overdue.map(
			([action, kind, date, days]) => [action, kind, date, days, text(), 'action'] as const,
		);
		return { ...named, uri: text(), file: text(), overdue };
	});
	return [...rows, { ...pageRow(1), uri: text(), file: text(), readable: false }];
}

/** Opens the page called `name` with the texts in place. */
async function openScene(pages: Pages, name: string, text: Texts, options: PanelOptions = {}): Promise<Opened> {
	const scene = scenes[name];
	const { language = 'fr' } = options;
	if (scene) return pages.open(scene(text, language), options);
	const opened = await pages.openPortfolio({ ...options, view: { organisation: '', action: 'valeur.pmv' } });
	await opened.fill(rowsWith(text));
	return opened;
}

/** What stands partly out of the window, unless it can be scrolled to, is cut on purpose, or is for screen readers alone. */
function outside(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isHeld = (element: Element): boolean => {
			for (let one: Element | null = element; one; one = one.parentElement) {
				const { overflowX, textOverflow, clipPath } = getComputedStyle(one);
				if (/auto|scroll/.test(overflowX) || textOverflow === 'ellipsis' || clipPath !== 'none') return true;
			}
			return false;
		};
		const found = [...document.querySelectorAll('body *')].filter((element) => {
			const { left, right, width } = element.getBoundingClientRect();
			return width > 0 && (left < -1 || right > window.innerWidth + 1) && !isHeld(element);
		});
		const over = document.documentElement.scrollWidth - window.innerWidth;
		const wide = over > 0 ? [`the page scrolls sideways by ${over} px`] : [];
		return [...wide, ...found.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
	});
}

/** What the page is made of: each element by its name and the names of its attributes, and how many there are. */
function makeup(page: Page): Promise<Record<string, number>> {
	return page.evaluate(() => {
		const counts: Record<string, number> = {};
		for (const element of document.querySelectorAll('html, html *')) {
			const kind = [element.localName, ...element.getAttributeNames().sort()].join(' ');
			counts[kind] = (counts[kind] ?? 0) + 1;
		}
		return counts;
	});
}

/** Transitions and animations that last, in what is there and in what stands before and after it. */
function motions(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
		const found = new Set<string>();
		for (const element of document.querySelectorAll('html, html *')) {
			for (const part of [null, '::before', '::after']) {
				const style = getComputedStyle(element, part);
				const lasts = style.animationName !== 'none' && seconds(style.animationDuration) > 0.001;
				const moves = seconds(style.transitionDuration) > 0.001 || style.scrollBehavior === 'smooth';
				if (lasts || moves) found.add(`${element.localName}.${element.getAttribute('class') ?? ''}${part ?? ''}`);
			}
		}
		return [
			...found,
			...document.getAnimations().map((one) => `runs: ${(one as CSSAnimation).animationName ?? one.id}`),
		];
	});
}

describe('the pages under strain', function () {
	const pages = withPanel(this);

	const sizes: Record<string, PanelOptions> = {
		'300 pixels': { width: 300, height: 700, language: 'fr', theme: 'light' },
		// A window of 760 by 900, seen twice as large.
		'200 %': { width: 380, height: 450, scale: 2, language: 'en', theme: 'dark' },
	};

	for (const name of names) {
		for (const [size, options] of Object.entries(sizes)) {
			it(`hold a hostile charter at ${size} (${name})`, async () => {
				const { page } = await openScene(pages, name, hostile(), options);
				await takePicture(page, `strain-${name}-${options.width}`);
				assert.deepEqual(await outside(page), []);
				assert.deepEqual(await violations(page), []);
				assert.equal(await page.evaluate(() => (globalThis as { pwned?: number }).pwned), undefined);
			});
		}

		it(`are made of the same elements whatever a charter says (${name})`, async () => {
			const plain = await openScene(pages, name, harmless());
			const expected = await makeup(plain.page);
			await plain.close();
			const { page } = await openScene(pages, name, hostile());
			assert.deepEqual(await makeup(page), expected);
		});

		it(`do not move for who asked for less motion (${name})`, async () => {
			const { page } = await openScene(pages, name, harmless(), { media: { reducedMotion: 'reduce' } });
			assert.deepEqual(await motions(page), []);
		});

		it(`keep to imposed colours (${name})`, async () => {
			const options = { media: { forcedColors: 'active' }, language: 'en' } as const;
			const { page } = await openScene(pages, name, harmless(), options);
			await takePicture(page, `forced-${name}`);
			// The colours that axe sees are those of the style sheet, not those that are imposed.
			assert.deepEqual(await violations(page, { allBut: colourRules }), []);
		});
	}

	it('show every hostile text as it is written', async () => {
		for (const name of ['wheel', 'practice']) {
			const { page, close } = await openScene(pages, name, hostile());
			const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
			for (const one of hostileTexts) assert.ok(text.includes(shown(one)), `${name}: ${one.slice(0, 40)}`);
			await close();
		}
	});

	it('see what moves, and what stands out of the window, when there is something', async () => {
		const { page } = await pages.open(renderCoverage(reportOf(), { language: 'fr' }), { width: 300 });
		assert.match((await motions(page)).join('\n'), /icon-chevron/);
		await page.evaluate(() => {
			const h1 = document.querySelector('h1');
			if (h1) h1.style.marginInlineStart = '-40px';
		});
		assert.match((await outside(page)).join('\n'), /<h1/);
	});
});

describe('the policy of the pages', function () {
	const { open } = withPanel(this);
	const frame = () =>
		shell('<main id="page"></main>', {
			language: 'fr',
			title: 'Couverture',
			cspSource: 'https://*.vscode-cdn.net',
			nonce: newNonce(),
			script: 'https://x.vscode-cdn.net/panel.js',
			style: 'https://x.vscode-cdn.net/panel.css',
		});
	const nonceOf = (page: string) => /<script nonce="([^"]*)"/.exec(page)?.[1] ?? '';

	it('lets in our style, our images and our one script, and nothing else', () => {
		const page = frame();
		const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
		const source = 'https://*.vscode-cdn.net';
		assert.equal(
			policy,
			`default-src 'none'; style-src ${source}; script-src 'nonce-${nonceOf(page)}'; img-src ${source}; font-src ${source}; form-action 'none'; base-uri 'none'`,
		);
		assert.equal(page.match(/<script/g)?.length, 1);
		assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<link'), 'the policy comes first');
	});

	it('names its script by a number used once', () => {
		const nonces = Array.from({ length: 20 }, () => nonceOf(frame()));
		for (const nonce of nonces) assert.match(nonce, /^[\da-f]{32}$/);
		assert.equal(new Set(nonces).size, nonces.length);
	});

	it('stops what an escape would miss', async () => {
		const holes = [
			'<script>globalThis.pwned = 1</script>',
			'<img src=x onerror="globalThis.pwned = 1">',
			'<p style="color: red" onpointerover="globalThis.pwned = 1">Texte</p>',
			'<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
			'<base href="https://ailleurs.test/">',
			'<form action="https://ailleurs.test/"><button id="go">Aller</button></form>',
		];
		const panel = await open(`<main id="page" data-uri="">${holes.join('')}</main>`);
		const { page } = panel;
		await page.locator('p').hover();
		await page.evaluate(() => document.getElementById('go')?.click());
		assert.equal(await page.evaluate(() => (globalThis as { pwned?: number }).pwned), undefined);
		assert.equal(await page.evaluate(() => new URL(document.baseURI).host), 'panel.test');
		assert.equal(new URL(page.url()).host, 'panel.test');
		await assert.rejects(panel.close(), /Content Security Policy/);
	});
});

/** The panel's page in a real browser, with a stand-in for the editor. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { shell } from '../../views/html/shell';
import type { HostMessage, PageMessage } from '../../views/panel/messages';
import { type ThemeName, themeCss } from './themes';

const root = process.cwd();
const origin = 'http://panel.test';
const axeSource = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

export const pictures = join(root, 'test', 'output', 'panel');

export async function launch(): Promise<Browser> {
	const named = process.env.CHROMIUM;
	const executablePath =
		named ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? 'chromium';
	mkdirSync(pictures, { recursive: true });
	return chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
	});
}

export interface PanelPage {
	readonly page: Page;
	/** Messages that the page sent, oldest first; `ready` is left out. */
	sent(): Promise<PageMessage[]>;
	send(message: HostMessage): Promise<void>;
	state(): Promise<unknown>;
	close(): Promise<void>;
}

export interface PanelOptions {
	readonly theme?: ThemeName;
	readonly width?: number;
	readonly height?: number;
	/** Pixels of the screen for one of the page, as when the editor is zoomed. */
	readonly scale?: number;
	readonly language?: 'fr' | 'en';
	/** What the editor kept from before. */
	readonly stored?: unknown;
	/** Which page: the name of its script and of its style sheet. */
	readonly page?: 'panel' | 'portfolio';
	readonly media?: { forcedColors?: 'active'; reducedMotion?: 'reduce' };
}

/** Opens the page as the host builds it, policy included, with nothing but our own files to be had. */
export async function openPanel(browser: Browser, main: string, options: PanelOptions = {}): Promise<PanelPage> {
	const { theme = 'dark', width = 760, height = 900, scale = 1, language = 'fr', page: name = 'panel' } = options;
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: scale,
		...options.media,
	});
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
	});
	const html = shell(main, {
		language,
		title: 'Couverture',
		cspSource: origin,
		script: `${origin}/${name}.js`,
		style: `${origin}/${name}.css`,
	});
	await context.route('**/*', (route) => {
		const { pathname } = new URL(route.request().url());
		if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
		if (pathname === `/${name}.js` || pathname === `/${name}.css`) {
			const body = readFileSync(join(root, 'dist', pathname), 'utf8');
			// The editor sets the theme's variables on the root element; here they come with the style sheet.
			const css = pathname.endsWith('.css') ? themeCss(theme) : '';
			return route.fulfill({
				contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
				body: css + body.replace(/\/[/*]# sourceMappingURL=.*/, ''),
			});
		}
		return route.fulfill({ status: 404, body: '' });
	});
	await page.addInitScript((stored) => {
		const editor = { sent: [] as unknown[], state: stored };
		Object.assign(globalThis, {
			editor,
			acquireVsCodeApi: () => ({
				postMessage: (message: unknown) => editor.sent.push(message),
				getState: () => editor.state,
				setState: (state: unknown) => {
					editor.state = state;
				},
			}),
		});
	}, options.stored);
	await page.goto(`${origin}/`);
	type Global = { editor: { sent: PageMessage[]; state: unknown } };
	const sent = () => page.evaluate(() => (globalThis as unknown as Global).editor.sent);
	assert.deepEqual((await sent())[0], { type: 'ready' }, 'the page says that it is ready');
	return {
		page,
		sent: async () => (await sent()).filter((message) => message.type !== 'ready'),
		send: (message) =>
			page.evaluate(async (data) => {
				window.postMessage(data, '*');
				// Messages arrive in order: once this one is back, the page has dealt with ours.
				await new Promise<void>((resolve) => {
					const channel = new MessageChannel();
					channel.port1.onmessage = () => requestAnimationFrame(() => resolve());
					setTimeout(() => channel.port2.postMessage(null), 0);
				});
			}, message),
		state: () => page.evaluate(() => (globalThis as unknown as Global).editor.state),
		close: async () => {
			await context.close();
			assert.deepEqual(faults, [], 'the page reports no error, refused resource or broken policy');
		},
	};
}

/** The rules of axe whose outcome depends on the theme. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

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

/** What axe finds wrong by all its rules or by some, one line each; empty when all is well. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	// The policy of the page forbids a script element, not what the debugger evaluates.
	await page.evaluate(axeSource);
	return page.evaluate(async (only) => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const { violations: found } = await axe.run(document, {
			resultTypes: ['violations'],
			...(only ? { runOnly: [...only] } : {}),
		});
		return found.flatMap((rule) =>
			rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} – ${node.failureSummary}`),
		);
	}, rules);
}

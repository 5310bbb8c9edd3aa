/** The panel's page in a real browser, with a stand-in for the editor. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { newNonce } from '../../client/nonce';
import { readingStyle } from '../../views/document/reading';
import { shell } from '../../views/html/shell';
import type { HostMessage, PageMessage } from '../../views/panel/messages';
import { origin, type PageSetting, usePage } from './page-pool';
import { type ThemeName, themeCss } from './themes';

const root = process.cwd();

/** Starts the browser that `CHROMIUM` names, or one that is installed. */
export async function launch(): Promise<Browser> {
	const named = process.env.CHROMIUM;
	const executablePath =
		named ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? 'chromium';
	return chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
	});
}

export interface PanelPage {
	readonly page: Page;
	/** Messages that the page sent, oldest first; `ready` and `typing` are left out. */
	sent(): Promise<PageMessage[]>;
	/** What the page said of what is typed in it, oldest first. */
	typing(): Promise<PageMessage[]>;
	/** Gives the page a message, and waits until it has dealt with it and drawn a frame. */
	send(message: HostMessage): Promise<void>;
	state(): Promise<unknown>;
	/** Closes the page, and fails if it reported an error, a refused resource or a broken policy. */
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
	readonly page?: 'panel' | 'portfolio' | 'document';
	readonly media?: PageSetting['media'];
}

const files = new Map<string, string>();

/** The text of a file of dist/, read once, without the address of its map. */
function built(name: string): string {
	const known = files.get(name);
	if (known !== undefined) return known;
	const text = readFileSync(join(root, 'dist', name), 'utf8').replace(/\/[/*]# sourceMappingURL=.*/, '');
	files.set(name, text);
	return text;
}

/** Gives a page what the editor gives it, before its script runs. */
function standInForEditor(stored: unknown): void {
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
}

/** Pages so far: each has an address of its own, for one that is opened again is scrolled to where it was left. */
let opened = 0;

/** Opens the page as the host builds it, policy included, with nothing but our own files to be had. */
export async function openPanel(browser: Browser, main: string, options: PanelOptions = {}): Promise<PanelPage> {
	const {
		theme = 'dark',
		width = 760,
		height = 900,
		scale = 1,
		language = 'fr',
		page: name = 'panel',
		media = {},
	} = options;
	const faults: string[] = [];
	const html = shell(main, {
		language,
		title: 'Couverture',
		cspSource: origin,
		nonce: newNonce(),
		script: `${origin}/${name}.js`,
		style: `${origin}/${name}.css`,
		...(name === 'document' ? { inline: readingStyle } : {}),
	});
	const { page, giveBack } = await usePage(
		browser,
		{ width, height, scale, media },
		{
			answer: ({ pathname }) => {
				if (pathname === '/') return { contentType: 'text/html; charset=utf-8', body: html };
				if (pathname === `/${name}.js`) return { contentType: 'text/javascript', body: built(`${name}.js`) };
				// The editor sets the theme's variables on the root element; here they come with the style sheet.
				if (pathname === `/${name}.css`)
					return { contentType: 'text/css', body: themeCss(theme) + built(`${name}.css`) };
				return undefined;
			},
			onConsole: (message) => {
				if (/error|warning/.test(message.type())) faults.push(message.text());
			},
			onError: (error) => faults.push(String(error)),
		},
	);
	const editor = await page.addInitScript(standInForEditor, options.stored);
	await page.goto(`${origin}/?${++opened}`);
	await editor.dispose();
	type Global = { editor: { sent: PageMessage[]; state: unknown } };
	const sent = () => page.evaluate(() => (globalThis as unknown as Global).editor.sent);
	const timeZone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
	assert.deepEqual((await sent())[0], { type: 'ready', timeZone }, 'the page says that it is ready');
	return {
		page,
		sent: async () => (await sent()).filter(({ type }) => type !== 'ready' && type !== 'typing'),
		typing: async () => (await sent()).filter(({ type }) => type === 'typing'),
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
			await giveBack();
			assert.deepEqual(faults, [], 'the page reports no error, refused resource or broken policy');
		},
	};
}

/** What the page would take away after some seconds stays, however long a test looks at it. */
export async function holdAnnouncements(page: Page): Promise<void> {
	await page.evaluate(() => {
		const later = window.setTimeout;
		const never = 0;
		Object.assign(window, {
			setTimeout: (act: () => void, ms = 0) => (ms < 1000 ? later(act, ms) : never),
		});
	});
}

/** The bench in the real editor: one window after the other, each with an extension host of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { charterOf, marker } from '../charter';
import { writeCharters } from '../workspace';
import type { Told, WindowFigures } from './figures';

/** What differs between windows: the folder holds no charter, two, or many. */
export const windowKinds = ['none', 'some', 'many'] as const;
export type WindowKind = (typeof windowKinds)[number];

export interface EditorResults {
	/** The editor's version. */
	readonly editor: string;
	/** How many charters `many` are, and how busy the machine was: the load of a minute, before and after. */
	readonly charters: number;
	readonly load: readonly number[];
	/** By the extension that ran, what each window told. */
	readonly windows: Readonly<Record<string, Readonly<Record<WindowKind, readonly WindowFigures[]>>>>;
}

export interface EditorOptions {
	readonly root: string;
	/** A folder to write in. */
	readonly folder: string;
	/** The folders of extensions that were built for release, by the names that they are shown under; measured in turns. */
	readonly extensions: Readonly<Record<string, string>>;
	/** The test entry that runs inside. */
	readonly inside: string;
	readonly kinds: readonly WindowKind[];
	readonly rounds: number;
	readonly charters: number;
}

interface Editor {
	readonly version: string;
}
interface EditorServer {
	readonly url: string;
	readonly port: number;
	dispose(): Promise<void>;
}

/** Measures each kind of window so many times. Rejects where one of them fails. */
export async function measureEditor(options: EditorOptions): Promise<EditorResults> {
	const { root, folder, charters, rounds } = options;
	const load = [loadOf()];
	const { ensureEditor, startServer } = await script<{
		ensureEditor(which: string): Promise<Editor>;
		startServer(options: object): Promise<EditorServer>;
	}>(root, 'editor');
	const { openBrowser } = await script<{
		openBrowser(path: string, look: object): Promise<{ browser: Browser; page: Page }>;
	}>(root, 'page');
	const { ensureChromium } = await script<{ ensureChromium(): Promise<string> }>(root, 'chromium');
	const editor = await ensureEditor('oldest');
	const dataDir = join(folder, 'data');
	mkdirSync(dataDir, { recursive: true });
	const settings = { 'files.autoSave': 'off', 'git.enabled': false };
	const server = await startServer({ editor, dataDir, locale: 'fr', theme: 'light', settings, driver: true });
	const windows: Record<string, Record<WindowKind, WindowFigures[]>> = {};
	for (const name of Object.keys(options.extensions)) windows[name] = { none: [], some: [], many: [] };
	try {
		const chromium = await ensureChromium();
		// The first one is a warm-up: files come from the disk then, and the editor compiles itself.
		for (let round = -1; round < rounds; round++)
			for (const kind of options.kinds)
				for (const [name, extension] of Object.entries(options.extensions)) {
					const workspace = writeWorkspace(join(folder, `${kind}-${name}-${round + 1}`), kind, root, charters);
					const opened = await openBrowser(chromium, { locale: 'fr' });
					try {
						const figures = await oneWindow(opened.page, server, { ...options, ...workspace, extension });
						if (round >= 0) windows[name]?.[kind].push(figures);
					} finally {
						await opened.browser.close();
					}
				}
	} finally {
		await server.dispose();
	}
	return { editor: editor.version, charters, load: [...load, loadOf()], windows };
}

const loadOf = () => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]);

/** A module of scripts/lib/. */
async function script<T>(root: string, name: string): Promise<T> {
	return (await import(pathToFileURL(join(root, 'scripts', 'lib', `${name}.mjs`)).href)) as T;
}

interface Workspace {
	readonly workspace: string;
	readonly told: Omit<Told, 'driver'>;
}

/** Writes the folder of a window, and beside it the two charters that are opened. */
function writeWorkspace(folder: string, kind: WindowKind, root: string, many: number): Workspace {
	const sample = readFileSync(join(root, 'samples', 'proche-aidance.charte.yaml'), 'utf8');
	const workspace = join(folder, 'espace');
	const charters = join(kind === 'none' ? join(folder, 'ailleurs') : workspace, 'ouvertes');
	mkdirSync(join(workspace, '.ui'), { recursive: true });
	mkdirSync(charters, { recursive: true });
	const [first, another] = [join(charters, 'premiere.charte.yaml'), join(charters, 'autre.charte.yaml')];
	// Of the same text: what differs is what was done before. The unknown key stands where its squiggle is in view.
	const key = new RegExp(`^${marker(0)}: 1\\n\\n`, 'm');
	const text = charterOf(20_000, sample)
		.replace(key, '')
		.replace(/^charte: 1\n/m, (head) => `${head}${marker(0)}: 1\n`);
	const numbers = [1, 2, 3, 4, 5, 6, 7];
	const more = numbers.map((number) => join(charters, `suivante-${number}.charte.yaml`));
	// A text that is no charter, of the same lines.
	const bare = numbers.map((number) => join(charters, `nue-${number}.txt`));
	for (const path of [first, another, ...more, ...bare]) writeFileSync(path, text);
	if (kind === 'many') writeCharters(join(workspace, 'toutes'), many, join(root, 'samples'));
	const told = {
		active: kind !== 'none',
		rest: 6_000,
		first,
		another,
		more,
		bare,
		marker: marker(0),
		charters: kind === 'many' ? many : 0,
	};
	return { workspace, told };
}

/** Opens a window and gives what is told from inside it. */
async function oneWindow(
	page: Page,
	server: EditorServer,
	{
		root,
		extension,
		inside,
		workspace,
		told,
	}: Workspace & Pick<EditorOptions, 'root' | 'inside'> & { readonly extension: string },
): Promise<WindowFigures> {
	let settle: (figures: WindowFigures) => void = () => undefined;
	let fail: (reason: Error) => void = () => undefined;
	const done = new Promise<WindowFigures>((resolve, reject) => {
		settle = resolve;
		fail = reject;
	});
	const perform = async (message: Message): Promise<unknown> => {
		if (message.figures) settle(message.figures);
		else if (message.failed !== undefined) fail(new Error(`inside the editor: ${message.failed}`));
		else if (message.press !== undefined) await page.keyboard.press(message.press);
		else if (message.eval !== undefined) return await page.evaluate(message.eval);
		return null;
	};
	const driver = createServer(async (request, response) => {
		let text = '';
		for await (const chunk of request.setEncoding('utf8')) text += chunk;
		const answer = await perform(JSON.parse(text) as Message).then(
			(value) => ({ value }),
			(error: unknown) => ({ error: String(error) }),
		);
		response.end(JSON.stringify(answer));
	});
	await new Promise<void>((resolve) => driver.listen(0, '127.0.0.1', resolve));
	const { port } = driver.address() as AddressInfo;
	const all: Told = { ...told, driver: `http://127.0.0.1:${port}/` };
	writeFileSync(join(workspace, '.ui', 'run.json'), JSON.stringify(all));
	const remote = (path: string) => `vscode-remote://127.0.0.1:${server.port}${path}`;
	const payload = [
		['extensionDevelopmentPath', remote(extension)],
		['extensionTestsPath', remote(inside)],
		['skipWelcome', 'true'],
	];
	const timer = setTimeout(() => fail(new Error('a window of the bench told nothing for three minutes')), 180_000);
	try {
		await page.exposeFunction('codeAutomationLog', () => undefined);
		await page.exposeFunction('codeAutomationExit', () => undefined);
		const query = `folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
		await page.goto(`${server.url}/?${query}`);
		return await done;
	} catch (error) {
		await page.screenshot({ path: join(root, 'test', 'output', 'bench-editor.png') }).catch(() => undefined);
		throw error;
	} finally {
		clearTimeout(timer);
		driver.closeAllConnections();
		driver.close();
	}
}

/** What comes from inside: what to do, or how it ended. */
interface Message {
	readonly press?: string;
	readonly eval?: string;
	readonly figures?: WindowFigures;
	readonly failed?: string;
}

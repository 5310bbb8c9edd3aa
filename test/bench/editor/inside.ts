/** What the bench measures inside the extension host of the real editor: one window, from the first charter on. */
import * as vscode from 'vscode';
import type { Opening, Told, WindowFigures } from './figures';

const id = 'charte-numerique.charte-numerique';

/** Milliseconds since 1970, with fractions: of this process, and of the page on the same machine. */
const now = () => performance.timeOrigin + performance.now();
const inPage = 'performance.timeOrigin + performance.now()';

/** Entry that the editor calls; what was measured is sent to the program that drives it. */
export async function run(): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) throw new Error('the editor opened no folder');
	const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, '.ui', 'run.json'));
	const told = JSON.parse(new TextDecoder().decode(bytes)) as Told;
	try {
		await send(told, { figures: await measure(told) });
	} catch (error) {
		await send(told, { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
		throw error;
	}
}

async function send<T>(told: Told, message: unknown): Promise<T> {
	const response = await fetch(told.driver, { method: 'POST', body: JSON.stringify(message) });
	const { value, error } = (await response.json()) as { value?: T; error?: string };
	if (error !== undefined) throw new Error(error);
	return value as T;
}

async function measure(told: Told): Promise<WindowFigures> {
	const page = <T>(expression: string) => send<T>(told, { eval: expression });
	const press = (key: string) => send<null>(told, { press: key });
	const extension = vscode.extensions.getExtension(id);
	if (!extension) throw new Error(`${id} is not there`);
	if (told.active) {
		await until('the extension active', () => extension.isActive);
		// Nobody opens a charter at once: the window is there, and what is done ahead is done.
		await pause(told.rest);
	} else if (extension.isActive) throw new Error(`${id} is active before a charter is opened`);
	const first = await open(told.first, page);
	const another = await open(told.another, page);
	const more: Opening[] = [];
	const bare: Opening[] = [];
	for (const [index, path] of told.more.entries()) {
		more.push((await open(path, page)).times);
		bare.push(await openBare(told.bare[index] ?? '', page));
	}
	const { document } = (await open(told.another, page)).editor;
	const typed = await typing(document, told.marker, press, page);
	let left = 30;
	const hovers = await hover(document, () => left-- > 0);
	return {
		...activation(),
		first: first.times,
		another: another.times,
		more,
		bare,
		typed,
		hovers,
		hoversWhileReading: told.charters > 0 ? await hoverWhileReading(document, told.charters) : [],
	};
}

/** How long the extension's code was loaded, and how long its `activate` ran, as the editor notes it for itself. */
function activation(): Pick<WindowFigures, 'load' | 'activate'> {
	const { MonacoPerformanceMarks: marks } = globalThis as unknown as {
		readonly MonacoPerformanceMarks?: { getMarks(): readonly { name: string; startTime: number }[] };
	};
	const all = [...(marks?.getMarks() ?? [])].reverse();
	const at = (what: string) => all.find(({ name }) => name === `code/extHost/${what}/${id}`)?.startTime ?? Number.NaN;
	return {
		load: at('didLoadExtensionCode') - at('willLoadExtensionCode'),
		activate: at('didActivateExtension') - at('willActivateExtension'),
	};
}

/** Opens a charter; ms until its first finding is told to the editor, and until its first squiggle is drawn. */
async function open(path: string, page: <T>(expression: string) => Promise<T>) {
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	await until(
		'no squiggle',
		async () => (await page<number>("document.querySelectorAll('[class*=squiggly-]').length")) === 0,
	);
	await page(watchSquiggle);
	const uri = vscode.Uri.file(path);
	const found = findingsOf(uri, (list) => list.length > 0);
	const startedAt = now();
	const document = await vscode.workspace.openTextDocument(uri);
	const editor = await vscode.window.showTextDocument(document);
	const shown = now() - startedAt;
	const findings = (await found) - startedAt;
	const squiggle = (await page<number>('globalThis.benchSquiggle')) - startedAt;
	return { editor, times: { shown, findings, squiggle } };
}

/** Opens a file that no extension has to do with, and tells a finding of its first word as soon as the editor has it. */
async function openBare(path: string, page: <T>(expression: string) => Promise<T>): Promise<Opening> {
	const uri = vscode.Uri.file(path);
	const collection = vscode.languages.createDiagnosticCollection('nue');
	const opening = vscode.workspace.onDidOpenTextDocument((document) => {
		if (document.uri.toString() !== uri.toString()) return;
		const message = 'Ce mot.';
		collection.set(uri, [new vscode.Diagnostic(new vscode.Range(0, 0, 0, 6), message)]);
	});
	try {
		return (await open(path, page)).times;
	} finally {
		opening.dispose();
		collection.dispose();
	}
}

/** Has the page note when the first squiggle is drawn: the frame after the one that puts it in. */
const watchSquiggle = `void (globalThis.benchSquiggle = new Promise((resolve) => {
	const observer = new MutationObserver(() => {
		if (!document.querySelector('.monaco-editor [class*=squiggly-]')) return;
		observer.disconnect();
		requestAnimationFrame(() => resolve(${inPage}));
	});
	observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
}))`;

/** When the findings of a document fit for the first time from now on. */
function findingsOf(uri: vscode.Uri, isSo: (list: readonly vscode.Diagnostic[]) => boolean): Promise<number> {
	return new Promise((resolve) => {
		const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			if (!uris.some((one) => one.toString() === uri.toString())) return;
			if (!isSo(vscode.languages.getDiagnostics(uri))) return;
			const at = now();
			listening.dispose();
			resolve(at);
		});
	});
}

/** Types at the end of an unknown key; ms from each key press in the page to the finding that names the key as it is then. */
async function typing(
	document: vscode.TextDocument,
	marker: string,
	press: (key: string) => Promise<null>,
	page: <T>(expression: string) => Promise<T>,
): Promise<number[]> {
	const at = document.getText().indexOf(marker);
	if (at < 0) throw new Error(`${marker} is not in ${document.uri}`);
	const place = document.positionAt(at + marker.length);
	await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
	await page(
		"void addEventListener('keydown', (event) => { globalThis.benchKey = performance.timeOrigin + event.timeStamp; }, true)",
	);
	const times: number[] = [];
	let name = marker;
	// The first ones are those of a server that has not been used yet.
	for (let round = -3; round < 12; round++) {
		name += 'x';
		const wanted = new RegExp(`${name}(?!x)`);
		const found = findingsOf(document.uri, (list) => list.some(({ message }) => wanted.test(message)));
		await press('x');
		const ms = (await found) - (await page<number>('globalThis.benchKey'));
		if (round >= 0) times.push(ms);
	}
	return times;
}

/** Milliseconds of hovers, one after the other, for as long as there shall be another. */
async function hover(document: vscode.TextDocument, another: () => boolean): Promise<number[]> {
	const place = document.positionAt(document.getText().indexOf('\nportee:') + 4);
	const times: number[] = [];
	while (another()) {
		const startedAt = now();
		const found = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			document.uri,
			place,
		);
		times.push(now() - startedAt);
		if (found.length === 0) throw new Error('nothing is said where portee stands');
		// Nobody hovers without a rest.
		await pause(20);
	}
	return times;
}

/** The hovers from asking for the findings of the whole folder to having those of all its charters. */
async function hoverWhileReading(document: vscode.TextDocument, charters: number): Promise<number[]> {
	const told = () => vscode.languages.getDiagnostics().filter(([, findings]) => findings.length > 0).length;
	const settings = vscode.workspace.getConfiguration('charte');
	await settings.update('diagnosticsEspace', true, vscode.ConfigurationTarget.Workspace);
	return await hover(document, () => told() < charters);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
	for (const end = Date.now() + 60_000; !(await holds()); ) {
		if (Date.now() > end) throw new Error(`${what}: not within a minute`);
		await pause(20);
	}
}

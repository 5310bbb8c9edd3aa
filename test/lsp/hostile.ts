/** Texts of a megabyte with a fault on every line, and what they do to the reader of another document. */
import { readFileSync } from 'node:fs';
import type { Diagnostic, Position, Range } from 'vscode-languageserver-protocol';
import type { LspClient } from './client';

const size = 1_000_000;
const head = 'charte: 1\ninitiative:\n  nom: Guichet\n  organisme: Régie\n  phase: conception\n';

/** A text of a megabyte, of lines made one by one. */
function fill(line: (index: number) => string): string {
	const parts = [head];
	for (let index = 0, length = head.length; length < size; index++) {
		const next = line(index);
		parts.push(next);
		length += next.length;
	}
	return parts.join('');
}

/** By what is wrong with them. */
export const hostile: Readonly<Record<string, () => string>> = {
	tabs: () => fill((i) => `\tcle${i}: valeur numéro ${i}\n`),
	'open quotes': () => fill((i) => `cle${i}: "valeur sans fin ${i}\n`),
	lists: () => fill((i) => `liste${i}:\n- un\n - deux\n`),
	'no-break spaces': () => fill((i) => `cle${i}\u00a0: valeur\u00a0numéro ${i}\n`),
	brackets: () => fill((i) => `cle${i}: [un, deux ${i}\n`),
	flow: () => fill((i) => `cle${i}: { a: 1, b: 2 }} ${i}\n`),
	'unknown keys': () => fill((i) => `cle_${i}: valeur numéro ${i}\n`),
	aliases: () => fill((i) => `a${i}: &a${i} [*a${Math.max(0, i - 1)}, *a${Math.max(0, i - 1)}]\n`),
	comments: () => fill((i) => `# charte-ignorer code/${i} :\n`),
	'one line': () => `${head}contexte: ${'[{'.repeat(20_000)}${'x'.repeat(size - 50_000)}\n`,
};

/** What some work on one document did to the reader of another. Milliseconds. */
export interface Wait {
	/** How long the work took: by the clock, and of the server's processor time. */
	readonly took: number;
	readonly cost: number;
	/** The slowest hover of the other document meanwhile: by the clock, and what the server did before it answered. */
	readonly slowest: number;
	readonly dearest: number;
	/** How many hovers were answered before the work was done. */
	readonly before: number;
}

/** What a text of these did to a server. */
export interface Felt {
	/** By what was done with it. */
	readonly waits: ReadonlyMap<string, Wait>;
	/** Its findings after the last edit. */
	readonly items: readonly Diagnostic[];
	/** The server's memory at its height, in MB; NaN where the system does not say. */
	readonly peak: number;
}

const bad = 'file:///a/charte.yaml';

/** Opens a text and does with it what an editor and its reader do, `hover` being asked of another document all the while. */
export async function feel(client: LspClient, text: string, hover: () => Promise<unknown>): Promise<Felt> {
	const whole = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
	const top = { line: 7, character: 3 };
	const middle = { line: Math.floor(whole.end.line / 2), character: 0 };
	let items: readonly Diagnostic[] = [];
	const findings = async () => {
		items = await client.diagnostics(bad);
	};
	const opened = async () => {
		client.open(bad, text);
		await findings();
	};
	const edited = (position: Position) => async () => {
		client.change(bad, { range: { start: position, end: position }, text: 'x' });
		await Promise.all([findings(), askedByItself(client, position, whole)]);
	};
	const actions = (position: Position) => () => client.codeActions(bad, { start: position, end: position });
	const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
		['opened', opened],
		['shown', () => askedByItself(client, top, whole)],
		['actions at its top', actions(top)],
		['actions in its middle', actions(middle)],
		['actions, all selected', () => client.codeActions(bad, whole, items)],
		['edited at its top', edited(top)],
		['edited in its middle', edited(middle)],
	];
	const waits = new Map<string, Wait>();
	for (const [what, work] of acts) waits.set(what, await beside(client, hover, work));
	const peak = Number(/VmHWM:\s+(\d+)/.exec(statusOf(client.process.pid))?.[1]) / 1024;
	return { waits, items, peak };
}

/** Does some work in a server, asking for hovers of another document all the while. */
async function beside(client: LspClient, hover: () => Promise<unknown>, work: () => Promise<unknown>): Promise<Wait> {
	const [began, spent] = [performance.now(), client.threadTime()];
	let end: Pick<Wait, 'took' | 'cost'> | undefined;
	const done = work().then(() => {
		end = { took: performance.now() - began, cost: client.threadTime() - spent };
	});
	let [slowest, dearest, before] = [0, 0, 0];
	do {
		const [asked, at] = [performance.now(), client.threadTime()];
		await hover();
		slowest = Math.max(slowest, performance.now() - asked);
		dearest = Math.max(dearest, client.threadTime() - at);
		if (!end) before++;
	} while (!end);
	await done;
	return { ...end, slowest, dearest, before };
}

/** All that an editor asks of a document that it shows, nobody having asked it. */
async function askedByItself(client: LspClient, position: Position, range: Range): Promise<void> {
	const textDocument = { uri: bad };
	const ask = (feature: string, more = {}) => client.request(`textDocument/${feature}`, { textDocument, ...more });
	await Promise.all([
		...['documentSymbol', 'foldingRange', 'codeLens', 'documentLink'].map((feature) => ask(feature)),
		ask('inlayHint', { range }),
		ask('codeAction', { range: { start: position, end: position }, context: { diagnostics: [], triggerKind: 2 } }),
		ask('completion', { position }),
		ask('onTypeFormatting', { position, ch: '\n', options: { tabSize: 2, insertSpaces: true } }),
		client.request('charte/couverture', { uri: bad }),
		client.request('charte/invites', { uri: bad }),
	]);
}

/** What Linux knows of a process; empty elsewhere. */
function statusOf(pid: number | undefined): string {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		return '';
	}
}

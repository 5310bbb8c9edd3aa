/**
 * Files of a megabyte with a fault on every line: what one does is not felt in another document. Their figures are printed
 * when the suite is named (`CHARTE_LONG=hostile`), for all ten; otherwise some stand for the others.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { clients, sample } from './charters';

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

const hostile: Readonly<Record<string, () => string>> = {
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
const long = process.env.CHARTE_LONG === 'hostile';
const some = ['open quotes', 'unknown keys', 'no-break spaces'];

describe('a hopeless file of a megabyte', () => {
	const start = clients();

	for (const name of long ? Object.keys(hostile) : some)
		it(`of ${name} keeps no other document waiting`, async () => {
			const client = await start({});
			const text = hostile[name]?.() ?? '';
			const [bad, good] = ['file:///a/charte.yaml', sample('proche-aidance')];
			const position = { line: 2, character: 4 };
			client.open(good.uri, good.text);
			await client.at('hover', good.uri, position);
			const order: string[] = [];
			const waits: number[] = [];
			const asked = performance.now();
			client.open(bad, text);
			const findings = client
				.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: bad } })
				.then(({ items }) => {
					order.push('findings');
					return { items, took: performance.now() - asked };
				});
			while (!order.includes('findings')) {
				const since = performance.now();
				assert.ok(await client.at('hover', good.uri, position));
				waits.push(performance.now() - since);
				order.push('hover');
			}
			const { items, took } = await findings;
			// Reading it yields: hovers asked after it are answered before it.
			if (!['one line', 'comments'].includes(name)) assert.ok(order.indexOf('hover') < order.indexOf('findings'));
			assert.ok(items.length > 0 && items.length <= 1000);
			const middle = { line: Math.floor(text.split('\n').length / 2), character: 0 };
			const since = performance.now();
			await client.request('textDocument/codeAction', {
				textDocument: { uri: bad },
				range: { start: middle, end: middle },
				context: { diagnostics: [] },
			});
			const actions = performance.now() - since;
			const peak = /VmHWM:\s+(\d+)/.exec(statusOf(client.process.pid))?.[1];
			if (long)
				console.log(
					`      findings ${took.toFixed(0)} ms, the slowest of ${waits.length} hovers ${Math.max(...waits).toFixed(0)} ms, code actions ${actions.toFixed(0)} ms, peak ${Math.round(Number(peak) / 1024)} MB`,
				);
			if (peak !== undefined) assert.ok(Number(peak) < 400 * 1024, `${peak} kB`);
		}).timeout(300_000);
});

/** What Linux knows of a process; empty elsewhere. */
function statusOf(pid: number | undefined): string {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		return '';
	}
}

/**
 * Files of a megabyte with a fault on every line: what one does is not felt in another document. Their figures are printed
 * when the suite is named (`CHARTE_LONG=hostile`), for all ten; otherwise some stand for the others.
 */
import assert from 'node:assert/strict';
import { clients, sample } from './charters';
import type { LspClient } from './client';
import { type Felt, feel, hostile } from './hostile';

const long = process.env.CHARTE_LONG === 'hostile';
const some = ['open quotes', 'unknown keys', 'no-break spaces'];

/**
 * What may be done before a hover of another document is answered, and for the code actions at a place, in milliseconds of
 * processor time: how busy the machine is does not count. A slow one has more, by what it takes to judge a sound charter.
 */
const mostBefore = 100;
const mostActions = 300;
/** What judging that charter takes on a machine for which these are meant. */
const usual = 20;
/** The server's memory at its height, in MB. */
const mostMemory = 400;

describe('a hopeless file of a megabyte', () => {
	const start = clients();

	for (const name of long ? Object.keys(hostile) : some)
		it(`of ${name} keeps no other document waiting`, async () => {
			const client = await start({
				initializationOptions: { coverage: true, commands: ['charte.afficherCouverture'] },
			});
			const good = sample('proche-aidance');
			client.open(good.uri, good.text);
			const hover = async () => assert.ok(await client.at('hover', good.uri, { line: 2, character: 4 }));
			const allowed = Math.max(1, (await judging(client, good.uri)) / usual);
			const { waits, items, peak } = await feel(client, hostile[name]?.() ?? '', hover);
			if (long) console.log(table({ waits, items, peak }, allowed));
			assert.ok(items.length > 0 && items.length <= 1000);
			// Reading it yields: hovers asked after it are answered before it.
			assert.ok(name === 'one line' || (waits.get('opened')?.before ?? 0) > 0);
			for (const [what, { dearest, cost }] of waits) {
				assert.ok(dearest < mostBefore * allowed, `${what}: ${dearest} ms before a hover`);
				if (/^actions (?:at|in)/.test(what)) assert.ok(cost < mostActions * allowed, `${what}: ${cost} ms`);
			}
			if (!Number.isNaN(peak)) assert.ok(peak < mostMemory, `${peak} MB`);
		}).timeout(300_000);
});

/** The middle of what it takes to judge a sound charter, each time another version of it: processor time, in ms. */
async function judging(client: LspClient, uri: string): Promise<number> {
	const took: number[] = [];
	for (let round = 0; round < 9; round++) {
		const end = { line: client.document(uri).lineCount, character: 0 };
		client.change(uri, { range: { start: end, end }, text: `# ${round}\n` });
		const before = client.threadTime();
		await client.diagnostics(uri);
		took.push(client.threadTime() - before);
	}
	return took.sort((a, b) => a - b)[4] ?? Number.NaN;
}

/** What each act took and made others wait for: by the clock, and of processor time. */
function table({ waits, peak }: Felt, allowed: number): string {
	const figure = (number: number) => number.toFixed(0).padStart(5);
	const rows = [...waits].map(
		([what, { took, cost, slowest, dearest }]) =>
			`      ${what.padEnd(24)}${figure(took)} (${figure(cost)}) ms, the slowest hover ${figure(slowest)} (${figure(dearest)}) ms`,
	);
	return [...rows, `      at its height ${peak.toFixed(0)} MB; the aims × ${allowed.toFixed(1)}`].join('\n');
}

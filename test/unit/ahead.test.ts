import assert from 'node:assert/strict';
import { readAhead } from '../../server/wiring/ahead';
import type { ServerContext } from '../../server/wiring/context';

/** What a session does ahead of its first document, by the names of what is read. */
async function readBy({ ahead = true, open = 0, opening = 0, charters = ['a', 'b'] }): Promise<string[]> {
	const done: string[] = [];
	const running: Promise<unknown>[] = [];
	let documents = open;
	const context = {
		client: { options: { ahead } },
		documents: { all: () => Array.from({ length: documents }, () => ({})) },
		host: { after: (_ms: number, run: () => void) => run() },
		inBackground: (work: Promise<unknown>) => running.push(work),
		workspace: {
			list: async () => {
				done.push('list');
				documents += opening;
				return new Map(charters.map((name) => [name, name]));
			},
			summary: async (uri: string) => {
				done.push(uri);
			},
		},
	};
	readAhead(context as unknown as ServerContext);
	await Promise.all(running);
	return done;
}

describe('a session before its first document', () => {
	it('reads one charter of the workspace', async () => {
		assert.deepEqual(await readBy({}), ['list', 'a']);
	});

	it('reads none where there is none', async () => {
		assert.deepEqual(await readBy({ charters: [] }), ['list']);
	});

	it('reads nothing once a document is open', async () => {
		assert.deepEqual(await readBy({ open: 1 }), []);
		assert.deepEqual(await readBy({ opening: 1 }), ['list']);
	});

	it('reads nothing for a client that does not let it', async () => {
		assert.deepEqual(await readBy({ ahead: false }), []);
	});
});

import assert from 'node:assert/strict';
import { createCharterApi } from '../../client/charter/api';
import type { ChartersOnDisk } from '../../client/charter/on-disk';
import type { CharterServer } from '../../client/connection/server';

/** Of no concern here. */
const disk = {} as ChartersOnDisk;

/** A server that answers each request with its number. */
function counting() {
	const asked: unknown[] = [];
	const request = async (method: string, params: unknown) => asked.push([method, params]);
	const server = createCharterApi(
		{ request, onCoverageChanged: () => ({ dispose() {} }) } as unknown as CharterServer,
		disk,
	);
	return { asked, server };
}

describe('client: what the views ask of the server', () => {
	it('is asked once for all that ask in one turn, and anew for who asks later', async () => {
		const { asked, server } = counting();
		const answers = await Promise.all([
			server.coverage('file:///a'),
			server.coverage('file:///a'),
			server.coverage('file:///b'),
		]);
		assert.deepEqual(answers, [1, 1, 2]);
		assert.deepEqual(asked, [
			['charte/couverture', { uri: 'file:///a' }],
			['charte/couverture', { uri: 'file:///b' }],
		]);
		assert.equal(await server.coverage('file:///a'), 3);
	});

	it('is asked again after a failure, which all that asked are told', async () => {
		let failures = 0;
		const request = async () => {
			failures++;
			throw new Error('no server');
		};
		const server = createCharterApi({ request } as unknown as CharterServer, disk);
		const asked = [server.coverage('file:///a'), server.coverage('file:///a')];
		for (const one of asked) await assert.rejects(one, /no server/);
		await assert.rejects(server.coverage('file:///a'), /no server/);
		assert.equal(failures, 2);
	});
});

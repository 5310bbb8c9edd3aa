import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { coverageOfTextRequest, standardRequest } from '../../server/protocol';
import { startServer } from '../../server/wiring/server';
import { secondCharter, secondStandard } from './support/second-standard';

/** LSP's code of a request that was given up. */
const cancelled = -32800;

describe('a request that is given up', () => {
	/** Asks for the coverage of a text while the server's turn is held; `before` runs once the server waits. */
	async function ask(
		before: (source: CancellationTokenSource) => void,
	): Promise<{ code: number | undefined } | 'answered'> {
		const [toServer, toClient] = [new PassThrough(), new PassThrough()];
		const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
		let open = () => {};
		const gate = new Promise<void>((resolve) => {
			open = resolve;
		});
		let waits = () => {};
		const waiting = new Promise<void>((resolve) => {
			waits = resolve;
		});
		const turn = () => {
			waits();
			return gate;
		};
		startServer(server, secondStandard, { turn, every: () => {}, after: () => () => {} });
		const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
		client.listen();
		try {
			await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
			await client.sendNotification('initialized', {});
			const source = new CancellationTokenSource();
			const params = { uri: 'file:///essai.charte.yaml', text: secondCharter };
			const asked = client.sendRequest(coverageOfTextRequest, params, source.token).then(
				() => 'answered' as const,
				(error: { code?: number }) => ({ code: error.code }),
			);
			await waiting;
			before(source);
			// Messages arrive in order: once this one is answered, what was sent before it has come.
			await client.sendRequest(standardRequest, {});
			open();
			return await asked;
		} finally {
			open();
			client.dispose();
			server.dispose();
		}
	}

	it('says so, though the server had begun', async () => {
		assert.deepEqual(await ask((source) => source.cancel()), { code: cancelled });
	});

	it('is answered where nobody gives it up', async () => {
		assert.equal(await ask(() => {}), 'answered');
	});
});

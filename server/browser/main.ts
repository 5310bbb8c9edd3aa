/** The server in a web worker. It has no file system of its own: the client is asked. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Standard } from '../engine/index';
import type { startServer } from '../wiring/server';

declare const self: DedicatedWorkerGlobalScope;

const channel = new MessageChannel();
const pending: (() => void)[] = [];
channel.port1.onmessage = () => pending.shift()?.();

/** Serves a standard. What serves is handed in: it is loaded before what is of this host alone. */
export function serve(start: typeof startServer, standard: Standard): void {
	start(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), standard, {
		// A message to oneself comes after the messages that wait already; a timer would wait milliseconds.
		turn: () =>
			new Promise((resolve) => {
				pending.push(resolve);
				channel.port2.postMessage(null);
			}),
		every: (ms, run) => {
			setInterval(run, ms);
		},
		after: (ms, run) => {
			const timer = setTimeout(run, ms);
			return () => clearTimeout(timer);
		},
	});
}

import * as vscode from 'vscode';
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	LanguageClient,
	type LanguageClientOptions,
} from 'vscode-languageclient/browser';
import type { ClientHandle } from '../connection/server';

/** A client of a worker of its own. */
export function createClient({ extensionUri }: vscode.ExtensionContext, options: LanguageClientOptions): ClientHandle {
	let worker: Worker | undefined;
	let fail: (reason: Error) => void = () => {};
	const broken = new Promise<never>((_, reject) => {
		fail = reject;
	});
	// Errors after the start are the server's own to survive.
	broken.catch(() => {});
	const serve = async () => {
		worker = await startWorker(vscode.Uri.joinPath(extensionUri, 'dist', 'server.js'));
		worker.addEventListener('error', (event) => {
			// Left alone, it would become an error of the whole extension host.
			event.preventDefault();
			options.outputChannel?.error(event.message);
			fail(new Error(event.message));
		});
		// Given as it is, the worker would be mistaken for something else: the host replaces the class `Worker`.
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	const client = new LanguageClient('charte', 'Charte numérique', serve, options);
	return { client, broken, kill: () => worker?.terminate() };
}

// A worker made from the bundle's address is refused where extensions come from another origin than the editor.
async function startWorker(bundle: vscode.Uri): Promise<Worker> {
	const code = await vscode.workspace.fs.readFile(bundle);
	const url = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
	const worker = new Worker(url, { name: 'charte-language-server' });
	worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
	return worker;
}

import * as vscode from 'vscode';
import { listCharters } from '../connection/files';
import type { CharterServer } from '../connection/server';
import { Soon } from '../soon';

/** How long a window that has just begun is left to itself, in ms. */
const delay = 1_000;

/**
 * Starts the server where the workspace holds a charter, a moment from now: it is there by the time that somebody opens one,
 * and nobody waits for its start.
 */
export function startAhead(server: CharterServer): vscode.Disposable {
	const cancel = new vscode.CancellationTokenSource();
	const { token } = cancel;
	const soon = new Soon(delay, async () => {
		if (server.isStarted) return;
		const found = await listCharters({ limit: 1 }, token).catch(() => []);
		if (found.length > 0 && !token.isCancellationRequested) server.start();
	});
	soon.ask();
	return vscode.Disposable.from(soon, new vscode.Disposable(() => cancel.cancel()), cancel);
}

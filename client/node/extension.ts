import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOn } from '../extension';

/** Entry of the desktop and remote hosts: the server is a process of its own, spoken to by IPC. */
export function activate(context: vscode.ExtensionContext): void {
	activateOn(
		{
			createClient({ extensionUri }, options) {
				const module = vscode.Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath;
				const run = { module, transport: TransportKind.ipc };
				const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
				const client = new LanguageClient('charte', 'Charte numérique', { run, debug }, options);
				return { client, kill: () => client.serverProcess?.kill() };
			},
			isProtected,
		},
		context,
	);
}

/** By its permissions, as the editor goes by them, or because it is somebody else's. */
async function isProtected({ scheme, fsPath }: vscode.Uri): Promise<boolean> {
	if (scheme !== 'file') return false;
	const { mode } = await stat(fsPath);
	if ((mode & 0o222) === 0) return true;
	return access(fsPath, constants.W_OK).then(
		() => false,
		(error: NodeJS.ErrnoException) => /^(?:EACCES|EPERM|EROFS)$/.test(error.code ?? ''),
	);
}

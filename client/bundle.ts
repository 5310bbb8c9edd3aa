import * as vscode from 'vscode';

/** The host's own; the web's knows `vscode` alone. */
declare const require: (name: string) => unknown;

/**
 * Runs a bundle of the extension's folder `dist` as CommonJS, and gives what it exports. Reading it and running it as a script is
 * the one way that both hosts have, for the web's loads no second file. Rejects where it cannot be read.
 */
export async function loadBundle<T>(extension: vscode.Uri, name: string): Promise<T> {
	const file = vscode.Uri.joinPath(extension, 'dist', name);
	const code = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { encoding: 'utf8' });
	const module = { exports: {} as T };
	new Function('module', 'exports', 'require', `${code}\n//# sourceURL=${file}`)(module, module.exports, require);
	return module.exports;
}

/** What the webviews of the panels have in common: where their files are, and the frame around their page. */
import * as vscode from 'vscode';
import { shell } from '../views/html/shell';
import type { Language } from '../views/words';
import { newNonce } from './nonce';

/** Lets a panel run its script and load the extension's own files, and gives it its icon. `folder`: the extension's. */
export function prepareWebview(panel: vscode.WebviewPanel, folder: vscode.Uri): void {
	const icon = (shade: string) => vscode.Uri.joinPath(folder, 'media', `charte-${shade}.svg`);
	panel.iconPath = { light: icon('light'), dark: icon('dark') };
	panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(folder, 'dist')] };
}

/** The whole page around a rendered `<main>`. `name`: of its script and style sheet in `dist/`. */
export function pageAround(
	main: string,
	{ webview }: vscode.WebviewPanel,
	folder: vscode.Uri,
	{
		name,
		...words
	}: {
		readonly name: 'panel' | 'portfolio' | 'document';
		readonly language: Language;
		readonly title: string;
		/** Style that the page carries along. */
		readonly inline?: string;
	},
): string {
	const file = (extension: string) =>
		webview.asWebviewUri(vscode.Uri.joinPath(folder, 'dist', `${name}.${extension}`)).toString();
	return shell(main, {
		...words,
		cspSource: webview.cspSource,
		nonce: newNonce(),
		script: file('js'),
		style: file('css'),
	});
}

import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { LinkData } from '../../server/protocol';

/** The command that shows a folder in the explorer: it takes the folder's uri as a text. */
export const showFolderCommand = 'charte.montrerDossier';

/** Makes links to folders show them in the explorer: opened as a file, a folder shows nothing. */
export const folderLinks: Middleware = {
	async provideDocumentLinks(document, token, next) {
		const links = await next(document, token);
		for (const link of links ?? []) {
			const data = (link as { data?: Partial<LinkData> }).data;
			if (data?.folder !== true || !link.target) continue;
			const folder = encodeURIComponent(JSON.stringify([link.target.toString()]));
			link.target = vscode.Uri.parse(`command:${showFolderCommand}?${folder}`);
		}
		return links;
	},
};

/** Shows a folder of the workspace in the explorer; does nothing for anything else. */
async function showFolder(uri: unknown): Promise<void> {
	const folder = typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
	if (folder && vscode.workspace.getWorkspaceFolder(folder))
		await vscode.commands.executeCommand('revealInExplorer', folder);
}

/** Registers the command that links to folders run. It is theirs alone, and stands in no menu. */
export const onFolderLink = (): vscode.Disposable => vscode.commands.registerCommand(showFolderCommand, showFolder);

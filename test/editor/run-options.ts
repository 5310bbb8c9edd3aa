// What the program that started the editor says of this run.
import * as vscode from 'vscode';

export interface RunOptions {
	/** The extension host the suite runs in. */
	host: 'node' | 'web';
	/** The display language the editor was started with. */
	locale: 'fr' | 'en';
	/** Address of the program that drives the editor and hears the results. */
	driver: string;
	/** The editor's version, such as `1.100`. */
	editor: string;
	/** The full name of the theme that was asked for. */
	theme?: string;
	/** Only the tests whose title holds this text run. */
	grep?: string;
}

/** The first folder of the workspace, a temporary copy of the fixture and of the samples. */
export function workspaceFolder(): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error('the editor opened no folder');
	return folder.uri;
}

/** Reads the options of this run. */
export async function readRunOptions(): Promise<RunOptions> {
	const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), '.ui', 'run.json'));
	return JSON.parse(new TextDecoder().decode(bytes)) as RunOptions;
}

import * as vscode from 'vscode';
import { type GitApi, History } from './history';

/** What the git extension exports. */
interface GitExtension {
	/** False where a person turned git off; the API then throws. */
	readonly enabled: boolean;
	getAPI(version: 1): GitApi;
}

/** The last commits of the workspace's files. Without the editor's git extension (in the web worker, or turned off) it knows none. */
export function createHistory(): History {
	return new History(async () => {
		const extension = vscode.extensions.getExtension<GitExtension | undefined>('vscode.git');
		const git = extension?.isActive ? extension.exports : await extension?.activate();
		return git?.enabled ? git.getAPI(1) : undefined;
	});
}

import * as vscode from 'vscode';

/** Whether a folder of the workspace asks for the findings of charters that are not open. */
function isWanted(): boolean {
	return (vscode.workspace.workspaceFolders ?? []).some(
		({ uri }) => vscode.workspace.getConfiguration('charte', uri).get('diagnosticsEspace') === true,
	);
}

/** Calls `start` when a folder of the workspace asks for the findings of charters that are not open, now or later. */
export function onWorkspaceDiagnostics(start: () => void): vscode.Disposable {
	const look = () => isWanted() && start();
	look();
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeWorkspaceFolders(look),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('charte.diagnosticsEspace')) look();
		}),
	);
}

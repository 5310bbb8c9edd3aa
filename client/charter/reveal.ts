import * as vscode from 'vscode';
import type { TextRange } from '../../server/protocol';

/** The column of the group that holds a document already, else the first one. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn {
	const key = uri.toString();
	const group = vscode.window.tabGroups.all.find(({ tabs }) =>
		tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
	);
	return group?.viewColumn ?? vscode.ViewColumn.One;
}

/** The column for a document beside what stands in another: of the group that holds it already, unless that is the same, else the next one. */
export function besideOf(uri: vscode.Uri, other: vscode.ViewColumn | undefined): vscode.ViewColumn {
	const column = columnOf(uri);
	if (other === undefined) return column;
	const { all } = vscode.window.tabGroups;
	const isElsewhere = column !== other && all.some(({ viewColumn }) => viewColumn === column);
	return isElsewhere ? column : vscode.ViewColumn.Beside;
}

/**
 * Shows a place of a charter, selected, in the group that holds the charter already, else in the first one.
 * @param column another column to show it in
 * @returns false where the charter cannot be opened
 */
export async function revealInCharter(
	uri: vscode.Uri,
	{ start, end }: TextRange,
	column = columnOf(uri),
): Promise<boolean> {
	const selection = new vscode.Range(start.line, start.character, end.line, end.character);
	try {
		const editor = await vscode.window.showTextDocument(uri, {
			selection,
			viewColumn: column,
		});
		editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		return true;
	} catch {
		return false;
	}
}

import * as vscode from 'vscode';
import { tell } from '../language';
import { type PracticePlace, parsePracticePath } from './practices';

/** Opens the practice that an address of the extension names; one clear message when it names none. */
export function handleUris(open: (place: PracticePlace) => Promise<void>): vscode.Disposable {
	return vscode.window.registerUriHandler({
		async handleUri(uri) {
			const place = parsePracticePath(uri.path);
			if (place) await open(place);
			else void vscode.window.showWarningMessage(tell('unknownLink'));
		},
	});
}

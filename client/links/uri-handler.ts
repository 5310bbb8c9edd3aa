import * as vscode from 'vscode';
import { tell } from '../language';
import { isPortfolioPath } from './portfolio';
import { type PracticePlace, parsePracticePath } from './practices';

/**
 * Opens the practice that an address of the extension names, or the portfolio as its query says; one clear message when it
 * names neither.
 */
export function handleUris(
	open: (place: PracticePlace) => Promise<void>,
	openPortfolio: (query: string) => Promise<void>,
): vscode.Disposable {
	return vscode.window.registerUriHandler({
		async handleUri(uri) {
			if (isPortfolioPath(uri.path)) return openPortfolio(uri.query);
			const place = parsePracticePath(uri.path);
			if (place) await open(place);
			else void vscode.window.showWarningMessage(tell('unknownLink'));
		},
	});
}

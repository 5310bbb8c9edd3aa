import * as vscode from 'vscode';
import { type PasteParams, type PasteResult, pasteRequest } from '../../server/protocol';
import { charterSelector } from '../charter/documents';
import type { CharterServer } from '../connection/server';

/** A word: YAML reads it as it is, wherever it stands. */
const word = /^[\p{L}\p{N}_.-]*$/u;

const kinds = vscode.DocumentDropOrPasteEditKind.Text.append('charte');

/** Offers lists, tables and prose of other programs as the YAML of their place; the plain paste stays in the editor’s list. */
export function pasteAsYaml(server: CharterServer): vscode.Disposable {
	const provider: vscode.DocumentPasteEditProvider = {
		async provideDocumentPasteEdits(document, ranges, data, _context, token) {
			const [range] = ranges;
			if (!range || ranges.length > 1) return undefined;
			const text = await data.get('text/plain')?.asString();
			if (!text || word.test(text) || token.isCancellationRequested) return undefined;
			const { start, end } = range;
			const params: PasteParams = {
				uri: document.uri.toString(),
				version: document.version,
				// The editor's own ranges do not travel as LSP's.
				range: {
					start: { line: start.line, character: start.character },
					end: { line: end.line, character: end.character },
				},
				text,
			};
			const found = await unlessCancelled(server.request<PasteResult | null>(pasteRequest, params), token);
			return found && !token.isCancellationRequested ? [asEdit(document, range, found)] : undefined;
		},
	};
	return vscode.languages.registerDocumentPasteEditProvider(charterSelector as vscode.DocumentSelector, provider, {
		pasteMimeTypes: ['text/plain'],
		providedPasteEditKinds: [kinds],
	});
}

function asEdit({ uri }: vscode.TextDocument, selection: vscode.Range, found: PasteResult): vscode.DocumentPasteEdit {
	const edits = found.edits.map(({ range: { start, end }, newText }) => {
		const range = new vscode.Range(start.line, start.character, end.line, end.character);
		if (!range.isEqual(selection)) return vscode.TextEdit.replace(range, newText);
		// A snippet, for the cursor to stand behind it; its lines are indented already.
		const own = new vscode.SnippetTextEdit(range, new vscode.SnippetString().appendText(newText).appendTabstop(0));
		own.keepWhitespace = true;
		return own;
	});
	const edit = new vscode.DocumentPasteEdit('', found.title, kinds.append(found.kind));
	edit.additionalEdit = new vscode.WorkspaceEdit();
	edit.additionalEdit.set(uri, edits);
	return edit;
}

/** What the server gives; undefined where it cannot, and as soon as the author asks for a plain paste. */
function unlessCancelled<T>(answer: Promise<T>, token: vscode.CancellationToken): Promise<T | undefined> {
	return new Promise((resolve) => {
		const listening = token.onCancellationRequested(() => resolve(undefined));
		answer.then(resolve, () => resolve(undefined)).finally(() => listening.dispose());
	});
}

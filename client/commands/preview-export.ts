import * as vscode from 'vscode';
import type { CharterApi } from '../charter/api';
import { type AskedExport, exportAsked } from './export';
import { isPage, showPage } from './export-page';

const scheme = 'charte-apercu';

/** Exports as they would be written, without a file: the report and the badge as pictures of themselves, the others as texts. */
export class ExportPreviews implements vscode.Disposable, vscode.TextDocumentContentProvider {
	readonly #changed = new vscode.EventEmitter<vscode.Uri>();
	readonly #texts = new Map<string, string>();
	readonly #listeners = vscode.Disposable.from(
		this.#changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, this),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
	);

	readonly onDidChange = this.#changed.event;

	constructor(private readonly server: CharterApi) {}

	/**
	 * The command « Aperçu d’une exportation… »: asks for a format, and shows what the export would hold beside the charter.
	 * @param given the charter's URI, or `{ uri, format }`; what is missing is asked for
	 * @param inView the charter that counts where none is given
	 */
	async show(given: unknown, inView: string | undefined): Promise<void> {
		const asked = await exportAsked(this.server, given, inView, 'export.preview');
		if (!asked) return;
		const { format, content, name, tell } = asked;
		if (isPage(format)) showPage(format, content, tell('export.previewOf', name));
		else await this.#showText(asked);
	}

	provideTextDocumentContent(uri: vscode.Uri): string {
		return this.#texts.get(uri.toString()) ?? '';
	}

	dispose(): void {
		this.#listeners.dispose();
	}

	async #showText({ charter, format, name, content }: AskedExport): Promise<void> {
		// Two charters may propose the same name.
		const uri = vscode.Uri.from({ scheme, path: `/${name}`, query: charter.toString() });
		this.#texts.set(uri.toString(), content);
		this.#changed.fire(uri);
		const document = await vscode.workspace.openTextDocument(uri);
		if (format === 'markdown') await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
		else await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
	}
}

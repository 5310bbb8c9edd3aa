import * as vscode from 'vscode';
import type { DocumentHostMessage, DocumentMessage, DocumentPageState } from '../../views/document/messages';
import { readingStyle } from '../../views/document/reading';
import type { CharterApi } from '../charter/api';
import { charterOf } from '../charter/documents';
import { revealInCharter } from '../charter/reveal';
import { CharterFile } from '../coverage/file';
import { pageAround, prepareWebview } from '../webview';
import { ReadingContents } from './contents';

const viewType = 'charte.document';

const activeCharter = (): string | undefined => charterOf(vscode.window.activeTextEditor)?.uri.toString();

/** The reading view: one for the window, beside the charter that it follows. */
export class ReadingView implements vscode.Disposable {
	readonly #contents: ReadingContents;
	readonly #subscriptions: vscode.Disposable[];
	#panel: vscode.WebviewPanel | undefined;
	/** The markup that the page starts from when the editor reloads it. */
	#painted = '';
	/** The markup that the page was last given. */
	#shown = '';
	/** The page's script runs and hears messages. */
	#ready = false;

	/** Registers its restoring after a reload. Nothing is shown before it is asked for. */
	constructor(
		private readonly extensionUri: vscode.Uri,
		private readonly server: CharterApi,
		memory: vscode.Memento,
	) {
		this.#contents = new ReadingContents(server, memory, () => {
			void vscode.window.showWarningMessage(this.#contents.say('noServer'));
		});
		const file = new CharterFile();
		this.#subscriptions = [
			file,
			file.onDidMove((to) => {
				this.#contents.moveTo(to);
				file.watch(to);
				void this.#update();
			}),
			vscode.window.registerWebviewPanelSerializer(viewType, {
				deserializeWebviewPanel: async (panel, state) => this.#restore(panel, state),
			}),
			vscode.window.onDidChangeActiveTextEditor(() => {
				this.#follow();
				file.watch(this.#contents.uri);
			}),
			// A document that changes its language is opened again.
			vscode.workspace.onDidOpenTextDocument(() => this.#follow()),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#tellCursor(textEditor)),
			server.onCoverageChanged(({ uri }) => {
				if (vscode.Uri.parse(uri).toString() === this.#contents.uri) void this.#update();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('charte')) void this.#update();
			}),
		];
	}

	/** The charter of the view while that is in front of the editors; undefined while another one is. */
	get charterInFront(): string | undefined {
		return this.#panel?.active ? this.#contents.uri : undefined;
	}

	/** Shows the document of a charter, else of the one in front, else of the last one. */
	async show(uri?: string): Promise<void> {
		this.#contents.turnTo(uri ?? activeCharter() ?? this.#contents.uri);
		await this.#contents.load();
		if (this.#panel) {
			this.#panel.reveal(undefined, true);
			return this.#draw();
		}
		const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
		const options = { enableFindWidget: true };
		this.#adopt(vscode.window.createWebviewPanel(viewType, this.#contents.title(), column, options));
	}

	dispose(): void {
		this.#panel?.dispose();
		vscode.Disposable.from(...this.#subscriptions).dispose();
	}

	async #restore(panel: vscode.WebviewPanel, stored: unknown): Promise<void> {
		const { uri } = (stored ?? {}) as Partial<DocumentPageState>;
		this.#panel?.dispose();
		this.#contents.turnTo((typeof uri === 'string' && uri) || activeCharter());
		// What comes is drawn when it is there: a server that starts is not waited for with an empty tab.
		this.#adopt(panel);
		await this.#update();
	}

	#adopt(panel: vscode.WebviewPanel): void {
		this.#panel = panel;
		prepareWebview(panel, this.extensionUri);
		panel.onDidDispose(() => {
			if (this.#panel === panel) this.#panel = undefined;
		});
		panel.onDidChangeViewState(() => {
			if (panel.visible) void this.#update();
			// The editor drops a hidden page and reloads it later: it should show what it showed last, not first.
			else if (this.#ready) this.#paint(panel);
		});
		panel.webview.onDidReceiveMessage((message: DocumentMessage) => this.#receive(message));
		this.#paint(panel);
	}

	#paint(panel: vscode.WebviewPanel): void {
		const { language } = { language: this.#contents.language() };
		this.#ready = false;
		this.#painted = this.#contents.html();
		this.#shown = this.#painted;
		panel.title = this.#contents.title();
		const about = { name: 'document', language, title: panel.title, inline: readingStyle } as const;
		panel.webview.html = pageAround(this.#painted, panel, this.extensionUri, about);
	}

	#follow(): void {
		const uri = activeCharter();
		if (!this.#panel || !uri || uri === this.#contents.uri) return;
		this.#contents.turnTo(uri);
		void this.#update();
	}

	/** Fetches and draws what is shown, when somebody sees it. */
	async #update(): Promise<void> {
		if (!this.#panel?.visible) return;
		await this.#contents.load();
		this.#draw();
	}

	/** Gives the page what changed. */
	#draw(): void {
		if (!this.#panel) return;
		const title = this.#contents.title();
		if (this.#panel.title !== title) this.#panel.title = title;
		if (!this.#ready) return;
		const html = this.#contents.html();
		if (html === this.#shown) return;
		this.#shown = html;
		this.#post({ type: 'render', html });
	}

	/** Says where the cursor is in the charter that is shown. */
	#tellCursor(editor: vscode.TextEditor | undefined): void {
		if (!this.#ready || !editor || editor.document.uri.toString() !== this.#contents.uri) return;
		this.#post({ type: 'cursor', line: editor.selection.active.line });
	}

	#post(message: DocumentHostMessage): void {
		void this.#panel?.webview.postMessage(message);
	}

	async #receive(message: DocumentMessage): Promise<void> {
		const { uri } = this.#contents;
		switch (message.type) {
			case 'ready':
				this.server.seenFrom(message.timeZone);
				this.#ready = true;
				this.#shown = this.#painted;
				this.#draw();
				return this.#tellCursor(
					vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri),
				);
			case 'goTo': {
				const { line, character } = message;
				const place = { line, character };
				if (uri !== undefined) await revealInCharter(vscode.Uri.parse(uri), { start: place, end: place });
				return;
			}
			case 'look':
				await this.#contents.turn(message.change);
				return this.#draw();
			case 'export': {
				const { language } = this.#contents.look;
				await vscode.commands.executeCommand('charte.exporterDocument', { uri, ...(language ? { language } : {}) });
				return;
			}
			case 'coverage':
				await vscode.commands.executeCommand('charte.afficherCouverture', uri);
		}
	}
}

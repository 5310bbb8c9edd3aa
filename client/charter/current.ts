import * as vscode from 'vscode';
import type { CoverageReport } from '../../server/protocol';
import type { CharterApi } from './api';
import { charterOf, isCharter, openDocument } from './documents';

/**
 * The charter that a person works on, and its coverage: the one in view, or the last one for as long as a tab shows it.
 * Another file or a panel in front does not change it.
 */
export class CurrentCharter implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #listeners: vscode.Disposable[];
	#uri: string | undefined;
	#report: CoverageReport | null = null;
	#asked = false;
	#loading: Promise<void> | undefined;
	#again = false;

	/** Another charter, or other figures. */
	readonly onDidChange = this.#changed.event;

	constructor(private readonly server: CharterApi) {
		const follow = () => this.#follow();
		this.#listeners = [
			this.#changed,
			vscode.window.onDidChangeActiveTextEditor(follow),
			vscode.window.onDidChangeVisibleTextEditors(follow),
			vscode.window.tabGroups.onDidChangeTabs(follow),
			// A document that changes its language is opened again.
			vscode.workspace.onDidOpenTextDocument(follow),
			vscode.workspace.onDidCloseTextDocument(follow),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('charte')) this.#load();
			}),
			server.onCoverageChanged(({ uri }) => {
				// An encoded URI is written differently by different writers; the editor's own form is the key.
				if (vscode.Uri.parse(uri).toString() === this.#uri) this.#load();
			}),
		];
		this.#follow();
	}

	/** The charter's URI in the editor's own form; undefined while there is none. */
	get uri(): string | undefined {
		return this.#uri;
	}

	/** The last coverage received for this charter; null before the first, and where it has none. */
	get report(): CoverageReport | null {
		return this.#report;
	}

	/** No answer has come for this charter yet. */
	get waiting(): boolean {
		return this.#uri !== undefined && !this.#asked;
	}

	dispose(): void {
		vscode.Disposable.from(...this.#listeners).dispose();
	}

	#follow(): void {
		const last = this.#uri !== undefined && isShown(this.#uri) ? this.#uri : undefined;
		const uri = charterOf(vscode.window.activeTextEditor)?.uri.toString() ?? last ?? visible();
		if (uri === this.#uri) return;
		this.#uri = uri;
		this.#report = null;
		this.#asked = false;
		this.#changed.fire();
		this.#load();
	}

	/** One request at a time: what changes meanwhile makes one more, however often it changes. */
	#load(): void {
		this.#again = true;
		this.#loading ??= this.#loadAll().finally(() => {
			this.#loading = undefined;
		});
	}

	async #loadAll(): Promise<void> {
		while (this.#again) {
			this.#again = false;
			const uri = this.#uri;
			if (uri === undefined) continue;
			// The server's own message says why it does not run.
			const report = await this.server.coverage(uri).catch(() => null);
			if (uri !== this.#uri) continue;
			this.#asked = true;
			this.#report = report;
			this.#changed.fire();
		}
	}
}

function visible(): string | undefined {
	const charters = vscode.window.visibleTextEditors.map(charterOf);
	return charters.find((document) => document !== undefined)?.uri.toString();
}

// A document lives on for a while after its last tab is gone.
function isShown(uri: string): boolean {
	const document = openDocument(uri);
	if (!document || !isCharter(document)) return false;
	return vscode.window.tabGroups.all.some(({ tabs }) =>
		tabs.some(({ input }) => {
			if (input instanceof vscode.TabInputText) return input.uri.toString() === uri;
			return input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri;
		}),
	);
}

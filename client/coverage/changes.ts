import * as vscode from 'vscode';
import type { CoverageReport } from '../../server/protocol';
import type { Changes } from '../../views/panel/changes';
import type { CharterApi } from '../charter/api';
import type { History } from '../charter/history';

/** What the charter that the panel shows was at its last commit, found out beside the panel's own updates. */
export class PanelChanges implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable[];
	/** The last charter's, kept for as long as its commit, its language and the day stay the same. */
	#known: { readonly uri: string; readonly key: string; readonly changes: Changes | undefined } | undefined;
	#shown: CoverageReport | undefined;
	#loading: Promise<void> | undefined;
	#again = false;
	/** Grows with every change of the settings. */
	#settings = 0;

	/** What is known changed: draw again. */
	readonly onDidChange = this.#changed.event;

	constructor(
		private readonly history: History,
		private readonly server: CharterApi,
	) {
		const again = history.onDidChange(() => {
			if (this.#shown) this.load(this.#shown);
		});
		this.#subscriptions = [
			this.#changed,
			history,
			new vscode.Disposable(() => again.dispose()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('charte')) this.#settings++;
			}),
		];
	}

	/** What is known now of a charter; undefined where nothing is. */
	of(uri: string | undefined): Changes | undefined {
		return this.#known && this.#known.uri === uri ? this.#known.changes : undefined;
	}

	/** Finds out, in the background, what the charter of a report was. One at a time; the last asked for counts. */
	load(report: CoverageReport): void {
		this.#shown = report;
		this.#again = true;
		this.#loading ??= this.#loadAll().finally(() => {
			this.#loading = undefined;
		});
	}

	/** Nothing is shown any more: commits do not matter until the next report. */
	rest(): void {
		this.#shown = undefined;
	}

	dispose(): void {
		vscode.Disposable.from(...this.#subscriptions).dispose();
	}

	async #loadAll(): Promise<void> {
		while (this.#again && this.#shown) {
			this.#again = false;
			await this.#find(this.#shown).catch(() => {});
		}
	}

	async #find(report: CoverageReport): Promise<void> {
		const { uri, language, today } = report;
		const file = await this.history.committed(vscode.Uri.parse(uri));
		const key = JSON.stringify([uri, file?.commit, language, today, this.#settings]);
		if (key === this.#known?.key) return;
		const before = file?.text == null ? null : await this.server.coverageOfText({ uri, text: file.text });
		const changes = file && { before, committed: file.text !== null };
		const isNews = changes !== undefined || this.of(uri) !== undefined;
		this.#known = { uri, key, changes };
		if (isNews) this.#changed.fire();
	}
}

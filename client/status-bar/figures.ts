import * as vscode from 'vscode';
import type { CharterApi } from '../charter/api';
import type { CurrentCharter } from '../charter/current';
import { charterInView, isCharter } from '../charter/documents';
import { tell } from '../language';
import { coverageTooltip, tooltipCommand } from './tooltip';

interface Figures {
	readonly answered: number;
	readonly applicable: number;
}

/** « Charte 31/45 » while a charter is in view: actions answered, of those that apply. A click opens the panel. */
export class CharterStatusBar implements vscode.Disposable {
	readonly #item = vscode.window.createStatusBarItem('charte.couverture', vscode.StatusBarAlignment.Left, 50);
	// The last good figures of each open charter: they stay shown until new ones arrive.
	readonly #figures = new Map<string, Figures>();
	readonly #listeners: vscode.Disposable[];

	constructor(
		private readonly server: CharterApi,
		private readonly current: CurrentCharter,
	) {
		this.#item.name = 'Charte numérique';
		this.#item.command = 'charte.afficherCouverture';
		this.#listeners = [
			server.onCoverageChanged(({ uri, answered, applicable }) => {
				// An encoded URI is written differently by different writers; the editor's own form is the key.
				const key = vscode.Uri.parse(uri).toString();
				if (answered === null || applicable === null) return;
				this.#figures.set(key, { answered, applicable });
				if (charterInView()?.uri.toString() === key) this.#show();
			}),
			current.onDidChange(() => this.#show()),
			vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
			vscode.window.onDidChangeVisibleTextEditors(() => this.#show()),
			vscode.workspace.onDidOpenTextDocument(() => this.#show()),
			vscode.workspace.onDidCloseTextDocument((document) => this.#figures.delete(document.uri.toString())),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('charte.langue')) this.#show();
			}),
		];
		this.#show();
	}

	/** The text shown now, undefined while hidden. */
	get text(): string | undefined {
		return charterInView() && this.#item.text;
	}

	dispose(): void {
		for (const listener of this.#listeners) listener.dispose();
		this.#item.dispose();
	}

	#show(): void {
		const charter = charterInView();
		if (!charter) {
			this.#item.hide();
			return;
		}
		const key = charter.uri.toString();
		const figures = this.#figures.get(key);
		if (figures) {
			const { answered, applicable } = figures;
			this.#item.text = tell('statusFigures', answered, applicable);
			this.#item.tooltip = this.#tooltip(key) ?? tell('statusTooltip', answered, applicable);
			this.#item.accessibilityInformation = { label: tell('statusTooltip', answered, applicable), role: 'button' };
		} else {
			this.#item.text = tell('statusPlain');
			this.#item.tooltip = tell('statusPlainTooltip');
			this.#item.accessibilityInformation = { label: tell('statusPlainTooltip'), role: 'button' };
			void this.#ask(charter);
		}
		this.#item.show();
	}

	/** The charter in a few lines, with the six themes; undefined until its coverage is known. */
	#tooltip(key: string): vscode.MarkdownString | undefined {
		const { uri, report } = this.current;
		if (uri !== key || !report) return undefined;
		const tooltip = new vscode.MarkdownString(coverageTooltip(report));
		tooltip.isTrusted = { enabledCommands: [tooltipCommand] };
		return tooltip;
	}

	// The figures may have arrived before anyone listened, and closed charters are forgotten.
	async #ask(charter: vscode.TextDocument): Promise<void> {
		const key = charter.uri.toString();
		const report = await this.server.coverage(key).catch(() => null);
		if (!report || this.#figures.has(key) || charter.isClosed || !isCharter(charter)) return;
		this.#figures.set(key, { answered: report.counts.answered, applicable: report.counts.applicable });
		if (charterInView()?.uri.toString() === key) this.#show();
	}
}

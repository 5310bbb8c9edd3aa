import * as vscode from 'vscode';
import type { PortfolioRow, PortfolioRowsParams } from '../../server/protocol';
import type { Reading } from '../../views/portfolio/messages';
import { type PageRow, packRow, rowOfReport } from '../../views/portfolio/rows';
import type { PortfolioApi } from './api';

/** What changed: rows that are new or not as they were, and addresses of those that are gone. */
export interface RowsChange {
	readonly rows: readonly PageRow[];
	readonly gone: readonly string[];
}

const nothingRead: Reading = { state: 'loading', read: 0, total: 0, cut: false };

/** The rows of the workspace's charters: read in the background, one reading at a time, and kept up to date one by one. */
export class PortfolioReading implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<RowsChange>();
	/** Rows came, changed or went. */
	readonly onChanged = this.#changed.event;
	readonly #progressed = new vscode.EventEmitter<Reading>();
	/** The reading went on, or ended. */
	readonly onProgressed = this.#progressed.event;
	readonly #rows = new Map<string, PageRow>();
	readonly #listener: vscode.Disposable;
	#reading: Reading = nothingRead;
	#today: string | undefined;
	#lastId = 0;
	#running:
		| { readonly id: number; readonly stop: vscode.CancellationTokenSource; readonly seen: Set<string> }
		| undefined;

	constructor(private readonly server: PortfolioApi) {
		this.#listener = server.onRows((params) => this.#receive(params));
	}

	get rows(): readonly PageRow[] {
		return [...this.#rows.values()];
	}

	/** The day that the rows were last counted for, `YYYY-MM-DD`; undefined before any came. */
	get today(): string | undefined {
		return this.#today;
	}

	get reading(): Reading {
		return this.#reading;
	}

	/** Reads all charters; a reading that runs is stopped for the new one. What is known stays until it is known better. */
	async start(): Promise<void> {
		this.#running?.stop.cancel();
		if (!vscode.workspace.workspaceFolders?.length) return this.#nowhere();
		const run = { id: ++this.#lastId, stop: new vscode.CancellationTokenSource(), seen: new Set<string>() };
		this.#running = run;
		this.#progress(nothingRead);
		try {
			const result = await this.server.portfolio({ id: run.id }, run.stop.token);
			if (this.#running !== run) return;
			this.#running = undefined;
			if (!result) return this.#progress({ ...this.#reading, state: 'failed' });
			this.#forget((uri) => !run.seen.has(uri));
			this.#progress({ state: 'done', read: result.total, total: result.total, cut: result.cut });
		} catch {
			if (this.#running !== run) return;
			this.#running = undefined;
			this.#progress({ ...this.#reading, state: run.stop.token.isCancellationRequested ? 'cancelled' : 'failed' });
		} finally {
			run.stop.dispose();
		}
	}

	get isRunning(): boolean {
		return this.#running !== undefined;
	}

	/** Waits until no reading is under way: a message says so, with a button that stops it. False where it was stopped there. */
	async ended(title: string): Promise<boolean> {
		if (!this.isRunning) return true;
		return vscode.window.withProgress(
			{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
			(progress, token) =>
				new Promise<boolean>((resolve) => {
					const { total: first, read: before } = this.#reading;
					let told = first > 0 ? before / first : 0;
					const listener = this.onProgressed(({ state, read, total }) => {
						if (state !== 'loading') {
							listener.dispose();
							return resolve(!token.isCancellationRequested);
						}
						const part = total > 0 ? read / total : 0;
						progress.report({ increment: Math.max(0, part - told) * 100 });
						told = Math.max(told, part);
					});
					token.onCancellationRequested(() => this.stop());
				}),
		);
	}

	/** Stops the reading; the rows that came stay. */
	stop(): void {
		const run = this.#running;
		if (!run) return;
		this.#running = undefined;
		run.stop.cancel();
		this.#progress({ ...this.#reading, state: 'cancelled' });
	}

	/** Looks at one open charter again. False where only a whole reading shows what became of it. */
	async refresh(uri: string): Promise<boolean> {
		const report = await this.server.coverage(uri).catch(() => null);
		const key = vscode.Uri.parse(uri).toString();
		// The figures of a charter that cannot be read just now stay as they were.
		if (!this.#rows.has(key) || (report && !report.current)) return true;
		if (!report) return false;
		this.#today = report.today;
		this.#put([rowOfReport(report)]);
		return true;
	}

	dispose(): void {
		this.#running?.stop.cancel();
		this.#running = undefined;
		vscode.Disposable.from(this.#listener, this.#changed, this.#progressed).dispose();
	}

	#receive({ id, rows, total, today }: PortfolioRowsParams): void {
		const run = this.#running;
		if (run?.id !== id) return;
		this.#today = today;
		for (const { uri } of rows) run.seen.add(vscode.Uri.parse(uri).toString());
		this.#put(rows);
		this.#progress({ state: 'loading', read: run.seen.size, total, cut: false });
	}

	#put(rows: readonly PortfolioRow[]): void {
		const changed = rows
			.map((row) => {
				// An encoded address is written differently by different writers; the editor's own form is the key.
				const uri = vscode.Uri.parse(row.uri);
				return packRow({ ...row, uri: uri.toString() }, vscode.workspace.asRelativePath(uri));
			})
			.filter((row) => JSON.stringify(row) !== JSON.stringify(this.#rows.get(row.uri)));
		for (const row of changed) this.#rows.set(row.uri, row);
		if (changed.length > 0) this.#changed.fire({ rows: changed, gone: [] });
	}

	#forget(isGone: (uri: string) => boolean): void {
		const gone = [...this.#rows.keys()].filter(isGone);
		for (const uri of gone) this.#rows.delete(uri);
		if (gone.length > 0) this.#changed.fire({ rows: [], gone });
	}

	#nowhere(): void {
		this.#running = undefined;
		this.#forget(() => true);
		this.#progress({ ...nothingRead, state: 'noFolder' });
	}

	#progress(reading: Reading): void {
		this.#reading = reading;
		this.#progressed.fire(reading);
	}
}

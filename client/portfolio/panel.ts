import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import { frame } from '../../views/portfolio/frame';
import { viewOfQuery } from '../../views/portfolio/link';
import {
	type HostMessage,
	type PageMessage,
	type PageStandard,
	pageCommands,
	pageStandard,
} from '../../views/portfolio/messages';
import type { PageRow } from '../../views/portfolio/rows';
import { shownOf } from '../../views/portfolio/shown';
import { entryOf } from '../../views/portfolio/table';
import { type PortfolioView, readView } from '../../views/portfolio/view';
import { portfolioWords } from '../../views/portfolio/words';
import { portfolioTexts } from '../../views/texts/portfolio';
import { portfolioExportTexts } from '../../views/texts/portfolio-export';
import { openDocument } from '../charter/documents';
import { isCharterName } from '../charter/names';
import { besideOf, revealInCharter } from '../charter/reveal';
import type { PanelHost } from '../coverage/panel';
import { languageOf } from '../language';
import { portfolioLink } from '../links/portfolio';
import { Soon } from '../soon';
import { pageAround, prepareWebview } from '../webview';
import type { PortfolioApi } from './api';
import { portfolioExportArguments, writePortfolio } from './export';
import { PortfolioReading } from './reading';

const viewType = 'charte.portefeuille';
const viewKey = 'charte.portefeuille';
/** Rows given to the page at a time: a message of a few tens of kilobytes. */
const atOnce = 200;
/** After a change of files or of a charter, in milliseconds. */
const restFiles = 300;
const restEdits = 400;

/** The portfolio: one panel for the window, with all charters of the workspace. */
export interface PortfolioHost extends vscode.Disposable {
	/** Shows the portfolio, and reads the charters if they are not read yet. */
	show(): Promise<void>;
	/** Shows it as the query of a link says; one clear message where that is malformed. */
	showLink(query: string): Promise<void>;
	/** Writes what it shows to a file: `{ format, target }`, what is missing is asked for. Gives the file that was written. */
	export(given: unknown): Promise<vscode.Uri | undefined>;
	/** Puts a link on the clipboard that opens it as it is shown. */
	copyLink(): Promise<void>;
}

/** Creates the portfolio's host and registers its restoring after a reload. Nothing is read before it is asked for. */
export function createPortfolioHost(
	context: vscode.ExtensionContext,
	server: PortfolioApi,
	coverage: PanelHost,
): PortfolioHost {
	return new PortfolioPanel(context.extension.id, context.extensionUri, context.workspaceState, server, coverage);
}

class PortfolioPanel implements PortfolioHost {
	readonly #reading: PortfolioReading;
	readonly #subscriptions: vscode.Disposable[] = [];
	readonly #readAgain = new Soon(restFiles, () => this.#readWhenSeen());
	readonly #refreshAgain = new Soon(restEdits, () => void this.#refreshEdited());
	readonly #edited = new Set<string>();
	/** Charters whose figures are those of a text that is not saved. */
	readonly #unsaved = new Set<string>();
	#panel: vscode.WebviewPanel | undefined;
	#standard: PageStandard | undefined;
	#language: Language = languageOf();
	#view: PortfolioView;
	/** The page's script runs and hears messages. */
	#ready = false;
	/** Something changed that nobody has seen yet. */
	#outdated = true;
	/** What was opened beside was closed, and the page was not told: it was hidden. */
	#closed = false;
	/** Files came or went while the portfolio was seen: evidence, perhaps, of charters that are not open. */
	#filesMoved = false;

	constructor(
		private readonly extensionId: string,
		private readonly extensionUri: vscode.Uri,
		private readonly memory: vscode.Memento,
		private readonly server: PortfolioApi,
		private readonly coverage: PanelHost,
	) {
		this.#view = readView(memory.get(viewKey));
		this.#reading = new PortfolioReading(server);
		const again = () => {
			this.#outdated = true;
			if (this.#panel) this.#readAgain.ask();
		};
		this.#subscriptions.push(
			this.#reading,
			this.#readAgain,
			this.#refreshAgain,
			server.onFileSent((uri) => {
				if (isCharterName(uri.path)) again();
				// It may be evidence: that can wait until somebody comes back to the portfolio.
				else if (this.#panel?.visible) this.#filesMoved = true;
				else this.#outdated = true;
			}),
			coverage.onDidClose(() => {
				this.#closed = !this.#ready;
				this.#post({ type: 'closed' });
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(again),
			// What was written and not saved is gone with its editor.
			vscode.workspace.onDidCloseTextDocument(({ uri }) => {
				if (this.#unsaved.delete(uri.toString())) again();
			}),
			vscode.workspace.onDidSaveTextDocument(({ uri }) => void this.#unsaved.delete(uri.toString())),
			this.#reading.onChanged(({ rows, gone }) => this.#post({ type: 'rows', rows, gone })),
			this.#reading.onProgressed((reading) => this.#post({ type: 'reading', reading })),
			server.onCoverageChanged(({ uri }) => {
				if (!this.#panel || this.#outdated) return;
				const key = vscode.Uri.parse(uri).toString();
				if (openDocument(key)?.isDirty) this.#unsaved.add(key);
				this.#edited.add(key);
				this.#refreshAgain.ask();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (!event.affectsConfiguration('charte') && !event.affectsConfiguration('files.exclude')) return;
				if (languageOf() !== this.#language) this.#turnLanguage();
				again();
			}),
			vscode.window.registerWebviewPanelSerializer(viewType, {
				deserializeWebviewPanel: async (panel) => {
					this.#panel?.dispose();
					this.#adopt(panel);
				},
			}),
		);
	}

	async show(): Promise<void> {
		if (this.#panel) {
			this.#panel.reveal();
			return;
		}
		this.#adopt(
			vscode.window.createWebviewPanel(viewType, this.#say('panelTitle'), vscode.ViewColumn.Active, {
				enableFindWidget: true,
			}),
		);
	}

	async showLink(query: string): Promise<void> {
		const standard = await this.#named();
		const view =
			standard &&
			viewOfQuery(query, {
				practices: standard.practices.map(({ id }) => id),
				actions: standard.actions.map(({ id }) => id),
				phases: standard.words.phases.map(({ id }) => id),
			});
		if (!view) {
			void vscode.window.showWarningMessage(
				standard ? say(portfolioExportTexts, 'badLink', languageOf()) : this.#say('failed'),
			);
			return;
		}
		await this.#look(view);
		await this.show();
		if (this.#ready) await this.#begin();
	}

	async copyLink(): Promise<void> {
		const tell = (key: 'linkCopied' | 'linkRefused') => say(portfolioExportTexts, key, languageOf());
		const link = portfolioLink(vscode.env.uriScheme, this.extensionId, this.#view);
		const isCopied = await vscode.env.clipboard.writeText(link).then(
			() => true,
			() => false,
		);
		// A browser may keep its clipboard to itself.
		if (!isCopied) await vscode.window.showInputBox({ title: tell('linkRefused'), value: link });
		else if (this.#panel?.active && this.#ready) this.#post({ type: 'announce', text: tell('linkCopied') });
		else vscode.window.setStatusBarMessage(tell('linkCopied'), 5000);
	}

	async export(given: unknown): Promise<vscode.Uri | undefined> {
		const tell = (key: 'noFolder' | 'nothing' | 'reading') => say(portfolioExportTexts, key, languageOf());
		if (this.#outdated && !this.#reading.isRunning) this.#read();
		if (!(await this.#reading.ended(tell('reading')))) return undefined;
		const { reading, rows, today } = this.#reading;
		const standard = await this.#named();
		if (rows.length === 0 || today === undefined || !standard) {
			void vscode.window.showWarningMessage(
				reading.state === 'failed' ? this.#say('failed') : tell(reading.state === 'noFolder' ? 'noFolder' : 'nothing'),
			);
			return undefined;
		}
		const language = languageOf();
		const byFile = (a: PageRow, b: PageRow) => (a.file < b.file ? -1 : 1);
		return writePortfolio(
			{
				language,
				today,
				standard,
				view: this.#view,
				shown: shownOf(rows.map(entryOf), this.#view, standard, language),
				unreadable: rows.filter(({ readable }) => !readable).sort(byFile),
				partial: reading.state !== 'done',
			},
			portfolioExportArguments(given),
		);
	}

	dispose(): void {
		this.#panel?.dispose();
		vscode.Disposable.from(...this.#subscriptions).dispose();
	}

	#adopt(panel: vscode.WebviewPanel): void {
		this.#panel = panel;
		this.#language = languageOf();
		prepareWebview(panel, this.extensionUri);
		panel.onDidDispose(() => {
			if (this.#panel !== panel) return;
			this.#panel = undefined;
			this.#ready = false;
			if (this.#reading.reading.state !== 'loading') return;
			// Nobody waits for the rows any more; reading starts over when the portfolio is shown again.
			this.#reading.stop();
			this.#outdated = true;
		});
		panel.onDidChangeViewState(() => {
			// The editor drops a hidden page and reloads it later; the page then says that it is ready.
			if (panel.visible) return this.#readWhenSeen();
			this.#ready = false;
			this.#outdated ||= this.#filesMoved;
		});
		panel.webview.onDidReceiveMessage((message: PageMessage) => this.#receive(message));
		this.#paint(panel);
		this.#readWhenSeen();
	}

	#paint(panel: vscode.WebviewPanel): void {
		this.#ready = false;
		panel.title = this.#say('panelTitle');
		const main = frame(undefined, this.#view, this.#reading.reading, portfolioWords(this.#language));
		const about = { name: 'portfolio', language: this.#language, title: this.#say('title') } as const;
		panel.webview.html = pageAround(main, panel, this.extensionUri, about);
	}

	#turnLanguage(): void {
		this.#language = languageOf();
		this.#standard = undefined;
		if (this.#panel) this.#paint(this.#panel);
	}

	#readWhenSeen(): void {
		if (!this.#panel?.visible || !this.#outdated) return;
		this.#read();
	}

	#read(): void {
		this.#outdated = false;
		this.#filesMoved = false;
		this.#edited.clear();
		void this.#reading.start();
	}

	async #refreshEdited(): Promise<void> {
		const uris = [...this.#edited];
		this.#edited.clear();
		const known = await Promise.all(uris.map((uri) => this.#reading.refresh(uri)));
		if (known.every(Boolean)) return;
		this.#outdated = true;
		this.#readWhenSeen();
	}

	#post(message: HostMessage): void {
		if (this.#ready) void this.#panel?.webview.postMessage(message);
	}

	#say(key: keyof typeof portfolioTexts): string {
		return say(portfolioTexts, key, this.#language);
	}

	async #receive(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				this.server.seenFrom(message.timeZone);
				return this.#begin();
			case 'open': {
				const row = this.#rowOf(message.uri);
				return row && this.#open(row);
			}
			case 'practice': {
				const row = this.#rowOf(message.uri);
				const beside = this.#panel?.viewColumn;
				return row && this.coverage.showPractice(message.practice, undefined, vscode.Uri.parse(row.uri), beside);
			}
			case 'overdue': {
				const row = this.#rowOf(message.uri);
				return row && this.#openAction(vscode.Uri.parse(row.uri), message.action);
			}
			case 'cancel':
				return this.#reading.stop();
			case 'refresh':
				return this.#read();
			case 'export':
				await this.export(undefined);
				return;
			case 'copyLink':
				return this.copyLink();
			case 'view':
				return this.#look(readView(message.view));
			case 'command':
				if (pageCommands.includes(message.id)) await vscode.commands.executeCommand(message.id);
		}
	}

	/** Looks at the portfolio in another way, which is remembered for the workspace. */
	async #look(view: PortfolioView): Promise<void> {
		this.#view = view;
		await this.memory.update(viewKey, view);
	}

	/** The standard as the server words it; undefined where that cannot run. */
	async #named(): Promise<PageStandard | undefined> {
		const language = languageOf();
		const standard = this.#standard ?? (await this.server.standard().then(pageStandard, () => undefined));
		if (language === this.#language) this.#standard = standard;
		return standard;
	}

	/** Gives a page that has just been loaded all that is known. */
	async #begin(): Promise<void> {
		const panel = this.#panel;
		const language = this.#language;
		// Where the server cannot run, the reading ends for the same reason, and says so.
		const known = this.#standard ?? (await this.server.standard().then(pageStandard, () => undefined));
		// If the language changed meanwhile, the page was painted again and asks again.
		if (language !== this.#language) return;
		this.#standard = known;
		if (!panel || this.#panel !== panel || !panel.visible) return;
		this.#ready = true;
		const { reading, rows } = this.#reading;
		const standard = known ?? { words: { phases: [], editions: [] }, practices: [], actions: [] };
		const words = portfolioWords(language, standard.words);
		this.#post({
			type: 'frame',
			html: frame(standard, this.#view, reading, words),
			language,
			standard,
			view: this.#view,
		});
		if (this.#closed) this.#post({ type: 'closed' });
		this.#closed = false;
		for (let from = 0; from < rows.length; from += atOnce)
			this.#post({ type: 'rows', rows: rows.slice(from, from + atOnce), gone: [] });
		this.#post({ type: 'reading', reading });
	}

	/** The row that the page means; undefined for a charter that it was not given. */
	#rowOf(uri: string): PageRow | undefined {
		return this.#reading.rows.find((row) => row.uri === uri);
	}

	/** Shows where a charter declares an action, beside the portfolio; its page where it declares it no more. */
	async #openAction(uri: vscode.Uri, action: string): Promise<void> {
		const beside = this.#panel?.viewColumn;
		const isThere = await vscode.workspace.openTextDocument(uri).then(
			() => true,
			() => false,
		);
		const report = isThere && (await this.server.coverage(uri.toString()).catch(() => null));
		const all = report ? report.practices.flatMap(({ actions }) => actions) : [];
		const place = all.find(({ id }) => id === action)?.declaration;
		if (place && (await revealInCharter(uri, place, besideOf(uri, beside)))) return;
		if (!report) return this.#post({ type: 'announce', text: this.#say('notOpened') });
		await this.coverage.showPractice(action.split('.')[0] ?? '', action, uri, beside);
	}

	async #open({ uri: charter, readable }: PageRow): Promise<void> {
		const uri = vscode.Uri.parse(charter);
		try {
			await vscode.window.showTextDocument(uri);
		} catch {
			this.#post({ type: 'announce', text: this.#say('notOpened') });
			return;
		}
		if (readable) await this.coverage.show(uri);
	}
}

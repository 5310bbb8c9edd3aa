import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { CoverageReport, StandardResult } from '../../server/protocol';
import { coverageToMarkdown } from '../../views/export/markdown';
import { shell } from '../../views/html/shell';
import { renderCoverage } from '../../views/panel/coverage-page';
import { type HostMessage, type PageMessage, type PageState, pageCommands } from '../../views/panel/messages';
import { type Page, pageOf } from '../../views/panel/pages';
import { renderPractice } from '../../views/panel/practice-page';
import { type PanelView, readView } from '../../views/panel/view';
import type { Language } from '../../views/words';
import type { CharterApi } from '../charter/api';
import { charterOf, openDocument } from '../charter/documents';
import { createHistory } from '../charter/git';
import { languageOf } from '../language';
import type { PracticePlace } from '../links/practices';
import { actTexts } from '../texts/acts';
import { PanelActs } from './acts';
import { PanelChanges } from './changes';
import { PanelLearning } from './learning';

const viewType = 'charte.couverture';
const viewKey = 'charte.vue';

/** The coverage panel: one for the window, beside the charter that it follows. */
export interface PanelHost extends vscode.Disposable {
	/** Shows the coverage of `uri`, else of the active charter, else of the last one; unfolds a practice, or one of its actions, where given. */
	show(uri?: vscode.Uri, place?: PracticePlace): Promise<void>;
	/** Shows a practice's page by id (`valeur`), at one of its actions (`valeur.pmv`) where given; `uri` else the active charter. */
	showPractice(id: string, action?: string, uri?: vscode.Uri): Promise<void>;
	/** Shows the questions where they were left, else at a theme: by its id, or by that of one of its practices or actions. */
	showLearning(theme?: string): Promise<void>;
}

/** Creates the panel's host and registers its restoring after a reload. Nothing is shown before it is asked for. */
export function createPanelHost(context: vscode.ExtensionContext, server: CharterApi): PanelHost {
	const changes = new PanelChanges(createHistory(), server);
	const learning = new PanelLearning(context.globalState);
	return new CoveragePanel(context.extensionUri, server, context.workspaceState, changes, learning);
}

const activeCharter = (): string | undefined => charterOf(vscode.window.activeTextEditor)?.uri.toString();

class CoveragePanel implements PanelHost {
	private readonly subscriptions: vscode.Disposable[] = [];
	private readonly acts: PanelActs;
	private panel: vscode.WebviewPanel | undefined;
	private uri: string | undefined;
	private page: Page = { kind: 'coverage' };
	private view: PanelView;
	private report: CoverageReport | null = null;
	private standard: StandardResult | undefined;
	/** The HTML that the page starts from when the editor loads it anew. */
	private painted = '';
	/** The HTML that the page was last given. */
	private shown = '';
	/** The page's script runs and hears messages. */
	private ready = false;
	private revealing: string | undefined;
	/** The id of what takes the focus once the page is ready. */
	private focusing: string | undefined;
	private loading: Promise<void> | undefined;
	private loadAgain = false;

	constructor(
		private readonly extensionUri: vscode.Uri,
		private readonly server: CharterApi,
		private readonly memory: vscode.Memento,
		private readonly changes: PanelChanges,
		private readonly learning: PanelLearning,
	) {
		this.view = readView(memory.get(viewKey));
		this.acts = new PanelActs(server, {
			uri: () => this.uri,
			report: () => this.report,
			language: () => this.language(),
			post: (message) => this.post(message),
			focus: () => this.takeFocus(),
		});
		this.subscriptions.push(
			changes,
			changes.onDidChange(() => this.draw()),
			vscode.window.registerWebviewPanelSerializer(viewType, {
				deserializeWebviewPanel: (panel, state) => this.restore(panel, state),
			}),
			vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
			server.onCoverageChanged(({ uri }) => {
				if (uri === this.uri) void this.update();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('charte')) void this.update();
			}),
		);
	}

	async show(uri?: vscode.Uri, place?: PracticePlace): Promise<void> {
		this.turnTo(uri?.toString() ?? activeCharter() ?? this.uri, { kind: 'coverage' });
		this.revealing = place && (place.action ? `action-${place.action}` : `practice-${place.practice}`);
		await this.open();
		this.revealPending();
	}

	async showPractice(id: string, action?: string, uri?: vscode.Uri): Promise<void> {
		await this.openPractice(uri?.toString() ?? activeCharter() ?? this.uri, id, action, false);
	}

	async showLearning(theme?: string): Promise<void> {
		if (theme !== undefined) this.learning.goTo(theme);
		await this.openLearning(activeCharter() ?? this.uri, this.learning.focus());
	}

	/** Unlike the coverage, which is read beside the charter, the questions take the keyboard. */
	private async openLearning(uri: string | undefined, focus: string): Promise<void> {
		this.turnTo(uri, { kind: 'learning' });
		this.revealing = undefined;
		await this.open(false);
		if (this.ready) this.post({ type: 'focus', id: focus });
		else this.focusing = focus;
	}

	private async openPractice(
		uri: string | undefined,
		id: string,
		action: string | undefined,
		fromQuestion: boolean,
	): Promise<void> {
		this.turnTo(uri, { kind: 'practice', id, fromQuestion });
		this.revealing = action && `action-${action}`;
		await this.open();
		this.revealPending();
	}

	dispose(): void {
		this.panel?.dispose();
		vscode.Disposable.from(...this.subscriptions).dispose();
	}

	private turnTo(uri: string | undefined, page: Page): void {
		if (uri !== this.uri) this.report = null;
		this.uri = uri;
		this.page = page;
	}

	private async open(preserveFocus = true): Promise<void> {
		await this.load();
		if (this.panel) {
			this.panel.reveal(undefined, preserveFocus);
			this.draw();
			return;
		}
		this.adopt(
			vscode.window.createWebviewPanel(
				viewType,
				this.say('panelTitle'),
				{ viewColumn: vscode.ViewColumn.Beside, preserveFocus },
				{},
			),
		);
	}

	/**
	 * Gives the keyboard to the panel, where it had it. The editor alone may not: it hears with delay that a page has lost the
	 * focus, and when it hears so just after it gave it back, it believes that the page has none and does not pass it on.
	 */
	private takeFocus(): void {
		this.panel?.reveal(undefined, false);
		this.post({ type: 'takeFocus' });
	}

	private async restore(panel: vscode.WebviewPanel, stored: unknown): Promise<void> {
		const { uri, page, open } = (stored ?? {}) as Partial<PageState>;
		this.panel?.dispose();
		this.turnTo((typeof uri === 'string' && uri) || activeCharter(), pageOf(page));
		let closed = false;
		panel.onDidDispose(() => {
			closed = true;
		});
		await this.load();
		// While the server started, the user may have closed this panel, or asked for one and got another.
		if (closed) return;
		if (this.panel) panel.dispose();
		else this.adopt(panel, Array.isArray(open) ? open.filter((id) => typeof id === 'string') : []);
	}

	/** Paints a panel for the first time and listens to it. */
	private adopt(panel: vscode.WebviewPanel, open: readonly string[] = []): void {
		this.panel = panel;
		const dist = vscode.Uri.joinPath(this.extensionUri, 'dist');
		panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
		const icon = (shade: string) => vscode.Uri.joinPath(this.extensionUri, 'media', `charte-${shade}.svg`);
		panel.iconPath = { light: icon('light'), dark: icon('dark') };
		panel.onDidDispose(() => {
			if (this.panel !== panel) return;
			this.panel = undefined;
			this.changes.rest();
		});
		panel.onDidChangeViewState(() => {
			if (panel.visible) void this.update();
			// The editor forgets a hidden page and loads it anew: from what it showed last, not from what it showed first.
			else if (this.ready) this.paint(panel);
		});
		panel.webview.onDidReceiveMessage((message: PageMessage) => this.receive(message));
		this.paint(panel, open);
	}

	private paint(panel: vscode.WebviewPanel, open: readonly string[] = []): void {
		const { webview } = panel;
		const dist = vscode.Uri.joinPath(this.extensionUri, 'dist');
		this.ready = false;
		this.painted = this.html(open);
		this.shown = this.painted;
		panel.title = this.title();
		webview.html = shell(this.painted, {
			language: this.language(),
			title: this.title(),
			cspSource: webview.cspSource,
			script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.js')).toString(),
			style: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'panel.css')).toString(),
		});
	}

	private follow(): void {
		const uri = activeCharter();
		if (!this.panel || !uri || uri === this.uri) return;
		this.turnTo(uri, this.page);
		void this.update();
	}

	/** Fetches and draws what is shown, when somebody sees it. */
	private async update(): Promise<void> {
		if (!this.panel?.visible) return;
		await this.load();
		this.draw();
	}

	/** One fetch at a time: a change during a fetch makes one more, however many changes there were. */
	private load(): Promise<void> {
		this.loadAgain = true;
		this.loading ??= this.loadAll();
		return this.loading;
	}

	private async loadAll(): Promise<void> {
		try {
			while (this.loadAgain) {
				this.loadAgain = false;
				await this.fetch();
			}
		} finally {
			this.loading = undefined;
		}
	}

	private async fetch(): Promise<void> {
		const { uri, page } = this;
		try {
			if (uri !== undefined) {
				const isOpen = openDocument(uri) !== undefined;
				// The server knows only open documents. Another charter without a file may bear that name by now.
				if (!isOpen && (!this.report || !uri.startsWith('untitled:')))
					await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(undefined, () => {});
				const report = await this.server.coverage(uri);
				if (uri !== this.uri) return;
				if (report ? !this.isOlder(report) : isOpen) this.report = report;
			}
			if (page.kind === 'practice' && !this.hasStandard()) this.standard = await this.server.standard(uri);
		} catch {
			this.post({ type: 'announce', text: this.say('noServer') });
		}
	}

	private isOlder(report: CoverageReport): boolean {
		const [shown, current] = [this.report?.version ?? null, report.version];
		// Versions start anew when a document is opened again: only what is behind both is late.
		const opened = openDocument(report.uri)?.version ?? 0;
		return shown !== null && current !== null && current < shown && current < opened;
	}

	private hasStandard(): boolean {
		const { report, standard } = this;
		return standard !== undefined && report?.language === standard.language && report.edition === standard.edition;
	}

	/** Gives the page what changed. */
	private draw(): void {
		if (!this.panel) return;
		const title = this.title();
		if (this.panel.title !== title) this.panel.title = title;
		if (!this.ready) return;
		const html = this.html();
		if (html !== this.shown) {
			this.shown = html;
			this.post({ type: 'render', html });
		}
		// Once the figures are there: they never wait for git.
		if (this.page.kind === 'coverage' && this.report) this.changes.load(this.report);
	}

	private html(open: readonly string[] = []): string {
		const uri = this.uri;
		const language = this.language();
		const name = uri && this.fileName(uri);
		const changes = this.changes.of(this.report?.uri);
		if (this.page.kind === 'coverage') {
			return renderCoverage(this.report, {
				language,
				open,
				view: this.view,
				...(uri ? { uri } : {}),
				...(changes ? { changes } : {}),
				...(name ? { file: name } : {}),
			});
		}
		if (this.page.kind === 'learning') return this.learning.html(language, uri, this.report);
		const { id, fromQuestion = false } = this.page;
		const practices = this.standard?.practices ?? [];
		const index = practices.findIndex((practice) => practice.id === id);
		return renderPractice(
			practices[index],
			this.report?.practices.find((practice) => practice.id === id),
			{
				language: this.standard?.language ?? language,
				edition: this.standard?.edition ?? '',
				...(this.standard ? { standard: this.standard.words } : {}),
				fromQuestion,
				previous: practices[index - 1],
				following: index < 0 ? undefined : practices[index + 1],
				...(uri ? { uri } : {}),
				...(this.report?.current === false ? { stale: this.report.fault ? { fault: this.report.fault } : {} } : {}),
				...(this.standard ? { officialPage: this.standard.page } : {}),
			},
		);
	}

	private fileName(uri: string): string {
		return vscode.Uri.parse(uri).path.split('/').pop() ?? uri;
	}

	private title(): string {
		if (this.page.kind === 'learning') return this.learning.title(this.language());
		const name = this.uri && this.fileName(this.uri);
		return name ? `${this.say('panelTitle')} · ${name}` : this.say('panelTitle');
	}

	private language(): Language {
		return this.report?.language ?? languageOf(this.uri === undefined ? undefined : vscode.Uri.parse(this.uri));
	}

	private say(key: keyof typeof actTexts, ...args: (string | number)[]): string {
		return say(actTexts, key, this.language(), ...args);
	}

	private post(message: HostMessage): void {
		void this.panel?.webview.postMessage(message);
	}

	/** What the page asks for is asked of the charter that it shows, whichever editor was used last. */
	private own(): string | undefined {
		return this.uri ?? activeCharter();
	}

	/** Whether a question is read, or a practice that was opened from one. */
	private isAtQuestion(): boolean {
		return this.page.kind === 'learning' || (this.page.kind === 'practice' && this.page.fromQuestion === true);
	}

	private revealPending(): void {
		if (!this.ready || !this.revealing) return;
		this.post({ type: 'reveal', id: this.revealing });
		this.revealing = undefined;
	}

	private async receive(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				this.server.seenFrom(message.timeZone);
				this.ready = true;
				this.shown = this.painted;
				this.draw();
				if (this.focusing) this.post({ type: 'focus', id: this.focusing });
				this.focusing = undefined;
				return this.revealPending();
			case 'goTo':
				return this.acts.goTo(message.from, message.to);
			case 'declare':
				return this.acts.declare(message.action, message.status);
			case 'insert':
				return this.acts.insert(message.action);
			case 'addEvidence':
				return this.acts.addEvidence(message.action);
			case 'openEvidence':
				return this.acts.openEvidence(message.action, message.index);
			case 'undo':
				return this.acts.undo('undo', message.own);
			case 'redo':
				return this.acts.undo('redo');
			case 'practice':
				return this.openPractice(this.own(), message.id, message.action, this.isAtQuestion());
			case 'learn':
				return this.openLearning(this.own(), this.isAtQuestion() ? 'learning-practice' : this.learning.focus());
			case 'learnTheme':
			case 'learnAgain':
			case 'answer': {
				const focus = this.learning.receive(message);
				this.draw();
				return this.post({ type: 'focus', id: focus });
			}
			case 'back':
				return this.show(this.uri === undefined ? undefined : vscode.Uri.parse(this.uri));
			case 'copy':
				return this.copy();
			case 'export':
				await vscode.commands.executeCommand('charte.exporterCouverture', { uri: this.uri });
				return;
			case 'view':
				this.view = readView({ ...this.view, ...message.view });
				this.draw();
				await this.memory.update(viewKey, this.view);
				return;
			case 'command':
				if (pageCommands.includes(message.id)) await vscode.commands.executeCommand(message.id);
		}
	}

	private async copy(): Promise<void> {
		if (!this.report) return this.post({ type: 'announce', text: this.say('notCopied') });
		// A browser may keep its clipboard to itself.
		const outcome = await vscode.env.clipboard.writeText(coverageToMarkdown(this.report)).then(
			() => 'copied' as const,
			() => 'copyRefused' as const,
		);
		this.post({ type: 'announce', text: this.say(outcome) });
	}
}

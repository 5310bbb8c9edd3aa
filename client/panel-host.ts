import * as vscode from 'vscode';
import type { ActionCoverage, CoverageReport, StandardResult, Status } from '../server/protocol';
import { panelTexts } from '../server/texts/panel';
import { say } from '../server/texts/text';
import { isCharter } from './documents';
import { language } from './language';
import type { PracticePlace } from './links';
import { coverageToMarkdown } from './panel/markdown';
import { type HostMessage, type PageMessage, type PageState, pageCommands } from './panel/messages';
import { renderPractice } from './panel/practice-page';
import { renderCoverage } from './panel/render';
import { shell } from './panel/shell';
import { type PanelView, readView } from './panel/view';
import type { Language } from './panel/words';
import { askReason, declareInCharter } from './panel-declare';
import type { PanelServer } from './panel-server';

const viewType = 'charte.couverture';
const viewKey = 'charte.vue';

/** The coverage panel: one for the window, beside the charter that it follows. */
export interface PanelHost extends vscode.Disposable {
	/** Shows the coverage of `uri`, else of the active charter, else of the last one; unfolds a practice, or one of its actions, where given. */
	show(uri?: vscode.Uri, place?: PracticePlace): Promise<void>;
	/** Shows a practice's page by id (`valeur`), at one of its actions (`valeur.pmv`) where given. */
	showPractice(id: string, action?: string): Promise<void>;
}

type Page = { readonly kind: 'coverage' } | { readonly kind: 'practice'; readonly id: string };

/** Creates the panel's host and registers its restoring after a reload. Nothing is shown before it is asked for. */
export function createPanelHost(context: vscode.ExtensionContext, server: PanelServer): PanelHost {
	return new CoveragePanel(context.extensionUri, server, context.workspaceState);
}

function openDocument(uri: string | undefined): vscode.TextDocument | undefined {
	return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

function activeCharter(): string | undefined {
	const document = vscode.window.activeTextEditor?.document;
	// The old side of a comparison is a charter that nobody edits.
	return document && isCharter(document) && document.uri.scheme !== 'git' ? document.uri.toString() : undefined;
}

class CoveragePanel implements PanelHost {
	private readonly subscriptions: vscode.Disposable[] = [];
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
	private loading: Promise<void> | undefined;
	private loadAgain = false;

	constructor(
		private readonly extensionUri: vscode.Uri,
		private readonly server: PanelServer,
		private readonly memory: vscode.Memento,
	) {
		this.view = readView(memory.get(viewKey));
		this.subscriptions.push(
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

	async showPractice(id: string, action?: string): Promise<void> {
		this.turnTo(activeCharter() ?? this.uri, { kind: 'practice', id });
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

	private async open(): Promise<void> {
		await this.load();
		if (this.panel) {
			this.panel.reveal(undefined, true);
			this.draw();
			return;
		}
		this.adopt(
			vscode.window.createWebviewPanel(
				viewType,
				this.say('panelTitle'),
				{ viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
				{},
			),
		);
	}

	private async restore(panel: vscode.WebviewPanel, stored: unknown): Promise<void> {
		const { uri, page, open } = (stored ?? {}) as Partial<PageState>;
		const practice = typeof page === 'string' && /^pratique:(.+)$/.exec(page)?.[1];
		this.panel?.dispose();
		this.turnTo(
			(typeof uri === 'string' && uri) || activeCharter(),
			practice ? { kind: 'practice', id: practice } : { kind: 'coverage' },
		);
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
			if (this.panel === panel) this.panel = undefined;
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
				// A restored panel may show a charter that no editor holds; the server knows only open documents.
				if (!isOpen && !this.report)
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
		const html = this.html();
		if (!this.ready || html === this.shown) return;
		this.shown = html;
		this.post({ type: 'render', html });
	}

	private html(open: readonly string[] = []): string {
		const uri = this.uri;
		const language = this.language();
		const name = uri && this.fileName(uri);
		if (this.page.kind === 'coverage') {
			return renderCoverage(this.report, {
				language,
				open,
				view: this.view,
				...(uri ? { uri } : {}),
				...(name ? { file: name } : {}),
			});
		}
		const { id } = this.page;
		const practices = this.standard?.practices ?? [];
		const index = practices.findIndex((practice) => practice.id === id);
		return renderPractice(
			practices[index],
			this.report?.practices.find((practice) => practice.id === id),
			{
				language: this.standard?.language ?? language,
				edition: this.standard?.edition ?? 'courante',
				previous: practices[index - 1],
				following: index < 0 ? undefined : practices[index + 1],
				...(uri ? { uri } : {}),
				...(this.standard ? { officialPage: this.standard.page } : {}),
			},
		);
	}

	private fileName(uri: string): string {
		return vscode.Uri.parse(uri).path.split('/').pop() ?? uri;
	}

	private title(): string {
		const name = this.uri && this.fileName(this.uri);
		return name ? `${this.say('panelTitle')} · ${name}` : this.say('panelTitle');
	}

	private language(): Language {
		return this.report?.language ?? language(this.uri === undefined ? undefined : vscode.Uri.parse(this.uri));
	}

	private say(key: keyof typeof panelTexts, ...args: (string | number)[]): string {
		return say(panelTexts, key, this.language(), ...args);
	}

	private post(message: HostMessage): void {
		void this.panel?.webview.postMessage(message);
	}

	private revealPending(): void {
		if (!this.ready || !this.revealing) return;
		this.post({ type: 'reveal', id: this.revealing });
		this.revealing = undefined;
	}

	private async receive(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				this.ready = true;
				this.shown = this.painted;
				this.draw();
				return this.revealPending();
			case 'goTo':
				return this.goTo(message.from, message.to);
			case 'declare':
				return this.declare(message.action, message.status);
			case 'practice':
				return this.showPractice(message.id, message.action);
			case 'back':
				return this.show(this.uri === undefined ? undefined : vscode.Uri.parse(this.uri));
			case 'copy':
				return this.copy();
			case 'view':
				this.view = readView({ ...this.view, ...message.view });
				await this.memory.update(viewKey, this.view);
				return this.draw();
			case 'command':
				if (pageCommands.includes(message.id)) await vscode.commands.executeCommand(message.id);
		}
	}

	private async goTo(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
		if (this.uri === undefined) return;
		const uri = vscode.Uri.parse(this.uri);
		const group = vscode.window.tabGroups.all.find((candidate) =>
			candidate.tabs.some((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === this.uri),
		);
		const selection = new vscode.Range(...from, ...to);
		try {
			const editor = await vscode.window.showTextDocument(uri, {
				selection,
				viewColumn: group?.viewColumn ?? vscode.ViewColumn.One,
			});
			editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		} catch {
			this.post({ type: 'announce', text: this.say('notOpened') });
		}
	}

	private actionOf(id: string): ActionCoverage | undefined {
		return this.report?.practices.flatMap((practice) => practice.actions).find((action) => action.id === id);
	}

	private async declare(id: string, status: Status): Promise<void> {
		const action = this.actionOf(id);
		if (!action || this.uri === undefined) return;
		const { uri, report } = this;
		const reason = await askReason(action, status, report?.language ?? this.language());
		if (reason === 'cancelled') return this.post({ type: 'focusMenu', action: id });
		const outcome = await declareInCharter(this.server, { uri, action: id, status, ...reason });
		// The figures of a charter that cannot be read stay as they were.
		const written = report?.current === false ? 'declaredUnread' : 'declaredDone';
		const done = this.say(written, action.number, this.say(`status.${status}`));
		this.post({ type: 'announce', text: outcome === 'done' ? done : this.say(outcome) });
		// The editor's own questions had the focus.
		if (reason.reason) this.post({ type: 'focusMenu', action: id });
	}

	private async copy(): Promise<void> {
		if (!this.report) return this.post({ type: 'announce', text: this.say('notCopied') });
		await vscode.env.clipboard.writeText(coverageToMarkdown(this.report));
		this.post({ type: 'announce', text: this.say('copied') });
	}
}

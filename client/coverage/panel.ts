import * as vscode from 'vscode';
import { coverageToMarkdown } from '../../views/export/markdown';
import { type HostMessage, type PageMessage, type PageState, pageCommands } from '../../views/panel/messages';
import { type Page, pageOf } from '../../views/panel/pages';
import type { CharterApi } from '../charter/api';
import { charterOf } from '../charter/documents';
import { createHistory } from '../charter/git';
import type { PracticePlace } from '../links/practices';
import { pageAround, prepareWebview } from '../webview';
import { PanelActs } from './acts';
import { PanelChanges } from './changes';
import { PanelContents } from './contents';
import { CharterFile } from './file';
import { PanelLearning } from './learning';

const viewType = 'charte.couverture';

/** The coverage panel: one for the window, beside the charter that it follows. */
export interface PanelHost extends vscode.Disposable {
	/** The charter of the panel while that is in front of the editors; undefined while another one is. */
	readonly charterInFront: string | undefined;
	/** Somebody closed it. */
	readonly onDidClose: vscode.Event<void>;
	/** Shows the coverage of `uri`, else of the active charter, else of the last one; unfolds a practice, or one of its actions, where given. */
	show(uri?: vscode.Uri, place?: PracticePlace): Promise<void>;
	/**
	 * Shows a practice's page by id (`valeur`), at one of its actions (`valeur.pmv`) where given; `uri` else the active charter.
	 * Never in the column `beside`, where given: what is active there stays in view.
	 */
	showPractice(id: string, action?: string, uri?: vscode.Uri, beside?: vscode.ViewColumn): Promise<void>;
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
	private readonly closed = new vscode.EventEmitter<void>();
	readonly onDidClose = this.closed.event;
	private readonly acts: PanelActs;
	private readonly contents: PanelContents;
	private panel: vscode.WebviewPanel | undefined;
	/** The HTML that the page starts from when the editor reloads it. */
	private painted = '';
	/** The HTML that the page was last given. */
	private shown = '';
	/** The page's script runs and hears messages. */
	private ready = false;
	private revealing: string | undefined;
	/** The id of what takes the focus once the page is ready. */
	private focusing: string | undefined;
	/** Once the page is ready, it is said that the open form comes first. */
	private holding = false;

	constructor(
		private readonly extensionUri: vscode.Uri,
		private readonly server: CharterApi,
		memory: vscode.Memento,
		private readonly changes: PanelChanges,
		private readonly learning: PanelLearning,
	) {
		const file = new CharterFile();
		this.contents = new PanelContents(server, memory, changes, learning, file, () => this.announce('noServer'));
		this.acts = new PanelActs(server, {
			uri: () => this.contents.uri,
			report: () => this.contents.report,
			language: () => this.contents.language(),
			post: (message) => this.post(message),
			focus: () => this.takeFocus(),
			form: () => this.contents.form,
			isTyping: () => this.contents.isTyping,
			open: (form) => {
				this.contents.open(form);
				this.draw();
				this.follow();
			},
		});
		this.subscriptions.push(
			this.closed,
			changes,
			changes.onDidChange(() => this.draw()),
			file,
			file.onDidChange(() => void this.update()),
			file.onDidMove((to) => {
				this.contents.moveTo(to);
				void this.update();
			}),
			vscode.window.registerWebviewPanelSerializer(viewType, {
				deserializeWebviewPanel: (panel, state) => this.restore(panel, state),
			}),
			vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
			// A document that changes its language is opened again.
			vscode.workspace.onDidOpenTextDocument(() => this.follow()),
			server.onCoverageChanged(({ uri }) => {
				if (uri === this.contents.uri) void this.update();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('charte')) void this.update();
			}),
		);
	}

	get charterInFront(): string | undefined {
		return this.panel?.active ? this.contents.uri : undefined;
	}

	async show(uri?: vscode.Uri, place?: PracticePlace): Promise<void> {
		if (!this.turnTo(uri?.toString() ?? activeCharter() ?? this.contents.uri, { kind: 'coverage' })) return;
		this.revealing = place && (place.action ? `action-${place.action}` : `practice-${place.practice}`);
		await this.open();
		this.revealPending();
	}

	async showPractice(id: string, action?: string, uri?: vscode.Uri, beside?: vscode.ViewColumn): Promise<void> {
		// From beside something else it is moved before it is shown: it never covers that.
		if (beside !== undefined && this.panel?.viewColumn === beside) this.panel.reveal(vscode.ViewColumn.Beside, true);
		await this.openPractice(uri?.toString() ?? activeCharter() ?? this.contents.uri, id, action, false);
	}

	async showLearning(theme?: string): Promise<void> {
		if (theme !== undefined) this.learning.goTo(theme);
		await this.openLearning(activeCharter() ?? this.contents.uri, this.learning.focus());
	}

	/** Unlike the coverage, which is read beside the charter, the questions take the keyboard. */
	private async openLearning(uri: string | undefined, focus: string): Promise<void> {
		if (!this.turnTo(uri, { kind: 'learning' })) return;
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
		if (!this.turnTo(uri, { kind: 'practice', id, fromQuestion })) return;
		this.revealing = action && `action-${action}`;
		await this.open();
		this.revealPending();
	}

	/** Turns to another charter or page; false, which is then said, where a form comes first. */
	private turnTo(uri: string | undefined, page: Page): boolean {
		if (this.contents.turnTo(uri, page)) return true;
		this.panel?.reveal(undefined, true);
		this.holding = !this.ready;
		if (this.ready) this.acts.holdForm();
		return false;
	}

	dispose(): void {
		this.panel?.dispose();
		vscode.Disposable.from(...this.subscriptions).dispose();
	}

	private async open(preserveFocus = true): Promise<void> {
		await this.contents.load();
		if (this.panel) {
			this.panel.reveal(undefined, preserveFocus);
			this.draw();
			return;
		}
		this.adopt(
			vscode.window.createWebviewPanel(
				viewType,
				this.contents.say('panelTitle'),
				{ viewColumn: vscode.ViewColumn.Beside, preserveFocus },
				{},
			),
		);
	}

	/**
	 * Gives the keyboard back to the panel. The editor alone may fail to: it learns late that a page lost the focus, and where
	 * it learns so just after giving it back, it takes the page to be without it and does not pass it on.
	 */
	private takeFocus(): void {
		this.panel?.reveal(undefined, false);
		this.post({ type: 'takeFocus' });
	}

	private async restore(panel: vscode.WebviewPanel, stored: unknown): Promise<void> {
		const { uri, page, open } = (stored ?? {}) as Partial<PageState>;
		this.panel?.dispose();
		this.contents.turnTo((typeof uri === 'string' && uri) || activeCharter(), pageOf(page));
		let closed = false;
		panel.onDidDispose(() => {
			closed = true;
		});
		await this.contents.load();
		// While the server started, the user may have closed this panel, or asked for one and got another.
		if (closed) return;
		if (this.panel) panel.dispose();
		else this.adopt(panel, Array.isArray(open) ? open.filter((id) => typeof id === 'string') : []);
	}

	/** Paints a panel for the first time and listens to it. */
	private adopt(panel: vscode.WebviewPanel, open: readonly string[] = []): void {
		this.panel = panel;
		prepareWebview(panel, this.extensionUri);
		panel.onDidDispose(() => {
			if (this.panel !== panel) return;
			this.panel = undefined;
			this.contents.open(undefined);
			this.changes.rest();
			this.closed.fire();
		});
		panel.onDidChangeViewState(() => {
			if (panel.visible) void this.update();
			// The editor drops a hidden page and reloads it later: it should show what it showed last, not first.
			else if (this.ready) this.paint(panel);
		});
		panel.webview.onDidReceiveMessage((message: PageMessage) => this.receive(message));
		this.paint(panel, open);
	}

	private paint(panel: vscode.WebviewPanel, open: readonly string[] = []): void {
		const { contents } = this;
		this.ready = false;
		this.painted = contents.html(open);
		this.shown = this.painted;
		panel.title = contents.title();
		const about = { name: 'panel', language: contents.language(), title: panel.title } as const;
		panel.webview.html = pageAround(this.painted, panel, this.extensionUri, about);
	}

	/** While a form is open the panel stays with its charter: what goes in it is often read in another one. */
	private follow(): void {
		const uri = activeCharter();
		if (!this.panel || this.contents.form || !uri || uri === this.contents.uri) return;
		this.contents.turnTo(uri, this.contents.page);
		void this.update();
	}

	/** Fetches and draws what is shown, when somebody sees it. */
	private async update(): Promise<void> {
		if (!this.panel?.visible) return;
		await this.contents.load();
		this.draw();
	}

	/** Gives the page what changed. */
	private draw(): void {
		if (!this.panel) return;
		const title = this.contents.title();
		if (this.panel.title !== title) this.panel.title = title;
		if (!this.ready) return;
		const html = this.contents.html();
		if (html !== this.shown) {
			this.shown = html;
			this.post({ type: 'render', html });
		}
		// Once the figures are there: they never wait for git.
		const { page, report } = this.contents;
		if (page.kind === 'coverage' && report) this.changes.load(report);
	}

	private announce(key: Parameters<PanelContents['say']>[0]): void {
		this.post({ type: 'announce', text: this.contents.say(key) });
	}

	private post(message: HostMessage): void {
		void this.panel?.webview.postMessage(message);
	}

	/** What the page asks for is asked of the charter that it shows, whichever editor was used last. */
	private own(): string | undefined {
		return this.contents.uri ?? activeCharter();
	}

	private revealPending(): void {
		if (!this.ready || !this.revealing) return;
		this.post({ type: 'reveal', id: this.revealing });
		this.revealing = undefined;
	}

	private async receive(message: PageMessage): Promise<void> {
		const { uri } = this.contents;
		switch (message.type) {
			case 'ready':
				this.server.seenFrom(message.timeZone);
				this.ready = true;
				this.shown = this.painted;
				this.draw();
				if (this.focusing) this.post({ type: 'focus', id: this.focusing });
				this.focusing = undefined;
				if (this.holding) this.acts.holdForm();
				this.holding = false;
				return this.revealPending();
			case 'goTo':
				return this.acts.goTo(message.from, message.to);
			case 'declare':
				return this.acts.declare(message.action, message.status, message.place);
			case 'details':
				return this.acts.openDetails(message.action, message.place, message.field, message.index);
			case 'closeDetails':
				return this.acts.closeDetails();
			case 'typing':
				return this.contents.type(message.action, message.typed);
			case 'saveDetails':
				return this.acts.saveDetails(message.action, message);
			case 'removeEvidence':
				return this.acts.removeEvidence(message.action, message.index);
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
				return this.openPractice(this.own(), message.id, message.action, this.contents.isAtQuestion);
			case 'learn':
				return this.openLearning(this.own(), this.contents.isAtQuestion ? 'learning-practice' : this.learning.focus());
			case 'learnTheme':
			case 'learnAgain':
			case 'answer': {
				const focus = this.learning.receive(message);
				this.draw();
				return this.post({ type: 'focus', id: focus });
			}
			case 'back':
				return this.show(uri === undefined ? undefined : vscode.Uri.parse(uri));
			case 'copy':
				return this.copy();
			case 'export':
				await vscode.commands.executeCommand('charte.exporterCouverture', { uri });
				return;
			case 'view': {
				const kept = this.contents.look(message.view);
				this.draw();
				await kept;
				return;
			}
			case 'command':
				if (pageCommands.includes(message.id)) await vscode.commands.executeCommand(message.id);
		}
	}

	private async copy(): Promise<void> {
		const { report } = this.contents;
		if (!report) return this.announce('notCopied');
		// A browser may keep its clipboard to itself.
		const outcome = await vscode.env.clipboard.writeText(coverageToMarkdown(report)).then(
			() => 'copied' as const,
			() => 'copyRefused' as const,
		);
		this.announce(outcome);
	}
}

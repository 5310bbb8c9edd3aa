import * as vscode from 'vscode';
import { type Language, say, sayCount } from '../../server/engine/texts/text';
import { oneLine } from '../../views/one-line';
import type { CurrentCharter } from '../charter/current';
import { languageOf } from '../language';
import { treeTexts } from '../texts/tree';
import { type Grouping, practicesWithGap, type TreeRow, treeRows } from './model';

const viewId = 'charte.pratiques';
/** The condition of the menus and what the workspace remembers: what stands first in the tree. */
const groupingKey = 'charte.arbre';
/** How both name it. */
const groupingNames: Readonly<Record<Grouping, string>> = { theme: 'theme', status: 'etat' };
/** The condition of what needs a charter. */
const charterKey = 'charte.charteEnVue';

/** The tree of the practices of the charter that one works on, in its own container of the activity bar. */
export class PracticesTree implements vscode.Disposable, vscode.TreeDataProvider<TreeRow> {
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly #view: vscode.TreeView<TreeRow>;
	readonly #listeners: vscode.Disposable[];
	#grouping: Grouping;
	#rows: readonly TreeRow[] = [];
	#shown = '';

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(
		private readonly current: CurrentCharter,
		private readonly memory: vscode.Memento,
	) {
		this.#grouping = memory.get(groupingKey) === groupingNames.status ? 'status' : 'theme';
		void vscode.commands.executeCommand('setContext', groupingKey, groupingNames[this.#grouping]);
		this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
		this.#listeners = [this.#changed, this.#view, current.onDidChange(() => this.#update())];
		this.#update();
	}

	/** Puts the themes or the statuses first; remembered for the workspace. */
	async group(grouping: Grouping): Promise<void> {
		this.#grouping = grouping;
		this.#update();
		await vscode.commands.executeCommand('setContext', groupingKey, groupingNames[grouping]);
		await this.memory.update(groupingKey, groupingNames[grouping]);
	}

	getChildren(row?: TreeRow): TreeRow[] {
		return [...(row?.children ?? this.#rows)];
	}

	getTreeItem(row: TreeRow): vscode.TreeItem {
		const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
		const item = new vscode.TreeItem(row.label, row.children.length === 0 ? None : row.expanded ? Expanded : Collapsed);
		const { name, color } = row.icon;
		item.id = row.id;
		item.description = row.description;
		item.iconPath = new vscode.ThemeIcon(name, color === undefined ? undefined : new vscode.ThemeColor(color));
		item.tooltip = new vscode.MarkdownString(row.tooltip);
		item.accessibilityInformation = { label: row.spoken };
		item.contextValue = row.context;
		// A click on a row that has others unfolds them.
		if (row.children.length === 0) item.command = { command: 'charte.allerAction', title: row.label, arguments: [row] };
		return item;
	}

	dispose(): void {
		vscode.Disposable.from(...this.#listeners).dispose();
	}

	#update(): void {
		const { uri, report, waiting } = this.current;
		// From one charter to the next, the rows stay until the others are there: what is unfolded stays so.
		if (waiting && this.#rows.length > 0) return;
		const language = report?.language ?? languageOf(uri === undefined ? undefined : vscode.Uri.parse(uri));
		const gaps = report ? practicesWithGap(report) : 0;
		this.#view.badge = gaps > 0 ? { value: gaps, tooltip: sayCount(treeTexts, 'gaps', language, gaps) } : undefined;
		this.#view.description = report ? oneLine(report.initiative.name) : '';
		// An empty message would still take the place of what is offered where there is no charter.
		(this.#view as { message: string | undefined }).message = this.#message(language);
		void vscode.commands.executeCommand('setContext', charterKey, uri !== undefined);
		const rows = report ? treeRows(report, this.#grouping) : [];
		const shown = JSON.stringify(rows);
		if (shown === this.#shown) return;
		this.#shown = shown;
		this.#rows = rows;
		this.#changed.fire(undefined);
	}

	/** What stands above the rows: that there are none yet, or that the charter cannot be read. */
	#message(language: Language): string | undefined {
		const { uri, report, waiting } = this.current;
		if (uri === undefined) return undefined;
		if (!report) return say(treeTexts, waiting ? 'reading' : 'noFigures', language);
		return report.current ? undefined : say(treeTexts, 'unread', language);
	}
}

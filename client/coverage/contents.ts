import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { CoverageReport, StandardResult } from '../../server/protocol';
import { oneLine } from '../../views/one-line';
import { renderCoverage } from '../../views/panel/coverage-page';
import type { OpenForm } from '../../views/panel/details-form';
import type { Page } from '../../views/panel/pages';
import { renderPractice } from '../../views/panel/practice-page';
import { type PanelView, readView } from '../../views/panel/view';
import type { Language } from '../../views/words';
import type { CharterApi } from '../charter/api';
import { openDocument } from '../charter/documents';
import { languageOf } from '../language';
import { actTexts } from '../texts/acts';
import type { PanelChanges } from './changes';
import type { CharterFile } from './file';
import type { PanelLearning } from './learning';

const viewKey = 'charte.vue';

/** What the panel shows: a charter and a page, all that is known of them, and its markup. It knows no webview. */
export class PanelContents {
	#uri: string | undefined;
	#page: Page = { kind: 'coverage' };
	#view: PanelView;
	#report: CoverageReport | null = null;
	#standard: StandardResult | undefined;
	#form: OpenForm | undefined;
	#typed = false;
	#loading: Promise<void> | undefined;
	#again = false;

	/** `failed` is called where the server gave no answer. */
	constructor(
		private readonly server: CharterApi,
		private readonly memory: vscode.Memento,
		private readonly changes: PanelChanges,
		private readonly learning: PanelLearning,
		private readonly file: CharterFile,
		private readonly failed: () => void,
	) {
		this.#view = readView(memory.get(viewKey));
	}

	/** The charter; undefined where there is none. */
	get uri(): string | undefined {
		return this.#uri;
	}

	get page(): Page {
		return this.#page;
	}

	/** The coverage of the charter, as last known; null where it is not. */
	get report(): CoverageReport | null {
		return this.#report;
	}

	/** Whether a question is read, or a practice that was opened from one. */
	get isAtQuestion(): boolean {
		return this.#page.kind === 'learning' || (this.#page.kind === 'practice' && this.#page.fromQuestion === true);
	}

	/** The form that is open on the page. */
	get form(): OpenForm | undefined {
		return this.#form;
	}

	/** Opens a form in place of the one that was; undefined closes it. */
	open(form: OpenForm | undefined): void {
		this.#form = form;
		this.#typed = false;
	}

	/** Whether the form holds what is not written yet. */
	get isTyping(): boolean {
		return this.#form !== undefined && this.#typed;
	}

	/** Keeps what the page says of the form of an action. */
	type(action: string, typed: boolean): void {
		if (this.#form?.action === action) this.#typed = typed;
	}

	/**
	 * Turns to a charter and a page, before what is known of them is loaded.
	 * @returns false, and nothing is turned, where that would lose what is typed in the form
	 */
	turnTo(uri: string | undefined, page: Page): boolean {
		const leaves = uri !== this.#uri || JSON.stringify(page) !== JSON.stringify(this.#page);
		if (leaves && this.isTyping) return false;
		if (uri !== this.#uri) this.#report = null;
		if (leaves) this.open(undefined);
		this.#uri = uri;
		this.#page = page;
		this.file.watch(uri);
		return true;
	}

	/** The charter has another name: what is known of it stays until it is judged there. */
	moveTo(uri: string): void {
		this.#uri = uri;
		this.file.watch(uri);
	}

	/** Looks at the coverage in another way; resolves when that is remembered for the workspace. */
	look(change: Partial<PanelView>): Thenable<void> {
		this.#view = readView({ ...this.#view, ...change });
		return this.memory.update(viewKey, this.#view);
	}

	/** One fetch at a time: a change during a fetch makes one more, however many changes there were. */
	load(): Promise<void> {
		this.#again = true;
		this.#loading ??= this.#loadAll();
		return this.#loading;
	}

	async #loadAll(): Promise<void> {
		try {
			while (this.#again) {
				this.#again = false;
				await this.#fetch();
			}
		} finally {
			this.#loading = undefined;
		}
	}

	async #fetch(): Promise<void> {
		const uri = this.#uri;
		const page = this.#page;
		try {
			if (uri !== undefined) {
				const isOpen = openDocument(uri) !== undefined;
				// The server knows only open documents. Another charter without a file may bear that name by now.
				if (!isOpen && (!this.#report || !uri.startsWith('untitled:')))
					await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(undefined, () => {});
				const report = await this.server.coverage(uri);
				if (uri !== this.#uri) return;
				if (report ? !this.#isOlder(report) : isOpen) this.#report = report;
			}
			if (page.kind === 'practice' && !this.#hasStandard()) this.#standard = await this.server.standard(uri);
		} catch {
			this.failed();
		}
	}

	#isOlder(report: CoverageReport): boolean {
		const [shown, current] = [this.#report?.version ?? null, report.version];
		// Versions restart when a document is opened again: a report is late only if it is behind both.
		const opened = openDocument(report.uri)?.version ?? 0;
		return shown !== null && current !== null && current < shown && current < opened;
	}

	#hasStandard(): boolean {
		const [report, standard] = [this.#report, this.#standard];
		return standard !== undefined && report?.language === standard.language && report.edition === standard.edition;
	}

	/** The page's `<main>`. `open`: the ids of the `<details>` that are open. */
	html(open: readonly string[] = []): string {
		const [uri, page, report, language] = [this.#uri, this.#page, this.#report, this.language()];
		if (page.kind === 'learning') return this.learning.html(language, uri, report);
		if (page.kind === 'practice') return this.#practice(page.id, page.fromQuestion === true);
		const name = this.#fileName();
		const changes = this.changes.of(report?.uri);
		return renderCoverage(report, {
			language,
			open,
			view: this.#view,
			form: this.#form,
			...(uri ? { uri } : {}),
			...(changes ? { changes } : {}),
			...(name ? { file: name } : {}),
			...(this.file.gone ? { gone: true } : {}),
		});
	}

	#practice(id: string, fromQuestion: boolean): string {
		const [uri, report, standard] = [this.#uri, this.#report, this.#standard];
		const practices = standard?.practices ?? [];
		const initiative = this.#initiative();
		const index = practices.findIndex((practice) => practice.id === id);
		return renderPractice(
			practices[index],
			report?.practices.find((practice) => practice.id === id),
			{
				language: standard?.language ?? this.language(),
				edition: standard?.edition ?? '',
				...(standard ? { standard: standard.words } : {}),
				fromQuestion,
				acting: { form: this.#form, people: report?.people ?? [] },
				previous: practices[index - 1],
				following: index < 0 ? undefined : practices[index + 1],
				...(uri ? { uri } : {}),
				...(initiative ? { initiative } : {}),
				...(this.file.gone ? { gone: true } : {}),
				...(report?.current === false ? { stale: report.fault ? { fault: report.fault } : {} } : {}),
				...(standard ? { officialPage: standard.page } : {}),
			},
		);
	}

	#fileName(): string | undefined {
		return this.#uri && (vscode.Uri.parse(this.#uri).path.split('/').pop() ?? this.#uri);
	}

	/** What the initiative is called, else its file; undefined without a charter. */
	#initiative(): string | undefined {
		return oneLine(this.#report?.initiative.name ?? '') || this.#fileName();
	}

	/** What the editor's tab says. */
	title(): string {
		const page = this.#page;
		if (page.kind === 'learning') return this.learning.title(this.language());
		if (page.kind === 'practice') {
			const number = this.#standard?.practices.find(({ id }) => id === page.id)?.number;
			const initiative = this.#initiative();
			if (number !== undefined && initiative) return `${number} · ${initiative}`;
		}
		const name = this.#fileName();
		return name ? `${this.say('panelTitle')} · ${name}` : this.say('panelTitle');
	}

	/** That of the report, else of the charter's settings. */
	language(): Language {
		return this.#report?.language ?? languageOf(this.#uri === undefined ? undefined : vscode.Uri.parse(this.#uri));
	}

	say(key: keyof typeof actTexts, ...args: (string | number)[]): string {
		return say(actTexts, key, this.language(), ...args);
	}
}

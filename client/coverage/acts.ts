import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import type { ActionCoverage, CoverageReport, Details, EvidenceView, Status } from '../../server/protocol';
import { isOpenable } from '../../views/openable';
import {
	asksFor,
	type FormField,
	fieldId,
	firstFieldId,
	formFields,
	type OpenForm,
} from '../../views/panel/details-form';
import type { HostMessage } from '../../views/panel/messages';
import type { ActsPlace } from '../../views/panel/place';
import { wordsIn } from '../../views/words';
import type { CharterApi } from '../charter/api';
import { openDocument } from '../charter/documents';
import { addEvidence, changeDetails, declareInCharter, insertStart, type Outcome } from '../charter/edit';
import { citedPath } from '../charter/relative-path';
import { columnOf, revealInCharter } from '../charter/reveal';
import { refusalOf, undoable } from '../charter/writable';
import { showFolderCommand } from '../links/folders';
import { actTexts } from '../texts/acts';
import { askEvidence } from './evidence';

/** What the acts need of the panel that they are asked in. */
export interface ActingPanel {
	/** The charter shown; undefined where there is none. */
	uri(): string | undefined;
	report(): CoverageReport | null;
	language(): Language;
	post(message: HostMessage): void;
	/** Gives the keyboard back to the panel. */
	focus(): void;
	/** The form of a declaration that is open; undefined where none is. */
	form(): OpenForm | undefined;
	/** Whether the open form holds what is not written yet. */
	isTyping(): boolean;
	/** Draws the page with a form in place of the one that was open, or with none. */
	open(form: OpenForm | undefined): void;
}

type Position = readonly [line: number, character: number];

/** What can be done to the charter from its panel. Each edit is one undoable edit; each act says what came of it. */
export class PanelActs {
	/** The charter as the panel's last edit left it. */
	#own: { readonly uri: string; readonly version: number } | undefined;

	constructor(
		private readonly api: CharterApi,
		private readonly panel: ActingPanel,
	) {}

	/** Shows a place of the charter, selected. */
	async goTo(from: Position, to: Position): Promise<void> {
		const uri = this.panel.uri();
		if (uri === undefined) return;
		const range = new vscode.Range(...from, ...to);
		if (!(await revealInCharter(vscode.Uri.parse(uri), range))) this.#announce('notOpened');
	}

	/** Declares an action, then asks in its place for what its status needs; all of it can wait. */
	async declare(id: string, status: Status, place: ActsPlace): Promise<void> {
		const { uri, action } = this.#target(id);
		if (!action || uri === undefined) return;
		if (this.panel.isTyping()) return this.holdForm();
		const current = this.panel.report()?.current;
		const outcome = await declareInCharter(this.api, { uri, action: id, status }, 'withoutFocus');
		// The figures of a charter that cannot be read stay as they were.
		const written = current === false ? 'declaredUnread' : 'declaredDone';
		if (outcome === 'done')
			this.#announceEdit(uri, written, action.number, wordsIn(this.panel.language()).status(status));
		else this.#announce(outcome);
		if (!isSaid(outcome) || this.panel.isTyping()) return;
		if (asksFor(status)) this.#open(action, { action: id, place, status, whole: false });
		else if (this.panel.form()?.action === id) this.closeDetails();
	}

	/** Opens the form of a declaration, at a field. */
	openDetails(id: string, place: ActsPlace, field?: FormField, index?: number): void {
		const { action } = this.#target(id);
		if (!action) return;
		const open = this.panel.form();
		if (open && this.panel.isTyping()) {
			const isThere = open.action === id && open.place === place && field && formFields(action, open).includes(field);
			if (isThere) this.panel.post({ type: 'focus', id: fieldId(open, field, index) });
			else this.holdForm();
			return;
		}
		this.#open(action, { action: id, place, status: action.status, whole: field === undefined }, field, index);
	}

	/** Says that the open form comes first, and gives it the keyboard: what is typed in it would be lost. */
	holdForm(): void {
		const form = this.panel.form();
		const { action } = this.#target(form?.action ?? '');
		this.#announce('formOpen');
		if (form && action) this.panel.post({ type: 'focus', id: firstFieldId(action, form) });
	}

	/** Closes the form without writing anything. */
	closeDetails(): void {
		const form = this.panel.form();
		this.panel.open(undefined);
		if (form) this.panel.post({ type: 'focusMenu', action: form.action });
	}

	/** Writes what the form says, as one edit; what cannot be written stays in the form. */
	async saveDetails(id: string, details: Details): Promise<void> {
		const { uri, action } = this.#target(id);
		if (!action || uri === undefined) return;
		const { fields = {}, evidence = [] } = details;
		const outcome = await changeDetails(this.api, { uri, action: id, fields, evidence }, 'withoutFocus');
		// Meanwhile another one may have been opened.
		if (isSaid(outcome) && this.panel.form()?.action === id) this.closeDetails();
		if (outcome === 'done') this.#announceEdit(uri, 'detailsWritten', action.number);
		else this.#announce(outcome === 'notDeclared' ? 'detailsNotWritten' : outcome);
	}

	/** Takes a piece of evidence away from a declaration. */
	async removeEvidence(id: string, index: number): Promise<void> {
		const { uri, action } = this.#target(id);
		const was = action?.evidence[index]?.text;
		if (was === undefined || !action || uri === undefined) return;
		const evidence = [{ was, becomes: '' }];
		const outcome = await changeDetails(this.api, { uri, action: id, evidence }, 'withoutFocus');
		this.panel.post({ type: 'focusMenu', action: id });
		if (outcome === 'done') this.#announceEdit(uri, 'evidenceRemoved', action.number, was);
		else this.#announce(outcome === 'notDeclared' ? 'detailsNotWritten' : outcome);
	}

	#open(action: ActionCoverage, form: OpenForm, field?: FormField, index?: number): void {
		this.panel.open(form);
		const id = field ? fieldId(form, field, index) : firstFieldId(action, form);
		this.panel.post({ type: 'focus', id });
	}

	/** Inserts a starting point for an action; the keyboard goes there, for it is to be filled in. */
	async insert(id: string): Promise<void> {
		const { uri, action } = this.#target(id);
		if (!action || uri === undefined) return;
		const outcome = await insertStart(this.api, { uri, action: id });
		if (outcome === 'done') this.#announceEdit(uri, 'inserted', action.number);
		else this.#announce(outcome === 'notDeclared' ? 'notInserted' : outcome);
	}

	/** Adds a piece of evidence to an action's declaration, after asking which. */
	async addEvidence(id: string): Promise<void> {
		const { uri, action } = this.#target(id);
		if (!action || uri === undefined || (await this.#isRefused(uri))) return;
		if (this.panel.report()?.current === false) return this.#announce('evidenceNotAdded');
		const charter = vscode.Uri.parse(uri);
		const evidence = await askEvidence(action, charter, this.panel.language());
		this.panel.post({ type: 'focusMenu', action: id });
		if (evidence === undefined) return;
		const outcome = await addEvidence(this.api, { uri, action: id, evidence }, 'withoutFocus');
		if (outcome === 'done') this.#announceEdit(uri, 'evidenceAdded', action.number, evidence);
		else this.#announce(outcome === 'notDeclared' ? 'evidenceNotAdded' : outcome);
	}

	/** Opens a piece of evidence: a file in the editor, a folder in the explorer, an address in the browser. */
	async openEvidence(id: string, index: number): Promise<void> {
		const { uri, action } = this.#target(id);
		const evidence = action?.evidence[index];
		if (!evidence || uri === undefined) return;
		const opened = await this.#show(vscode.Uri.parse(uri), evidence).catch(() => false);
		if (!opened) this.#announce('evidenceNotOpened', evidence.text);
	}

	/** Undoes or redoes the last edit of the charter; with `own`, only where it is the panel's own. */
	async undo(kind: 'undo' | 'redo', own = false): Promise<void> {
		const uri = this.panel.uri();
		if (uri === undefined) return;
		const charter = vscode.Uri.parse(uri);
		const refusal = await refusalOf(uri, this.api.disk);
		if (refusal && !undoable.has(refusal)) return this.#announce(refusal);
		const open = openDocument(uri);
		if (!open) return this.#announce('notOpened');
		if (own && (this.#own?.uri !== uri || this.#own.version !== open.version)) return this.#announce('changedSince');
		try {
			// The commands are those of the editor that has the keyboard.
			await vscode.window.showTextDocument(open, { viewColumn: columnOf(charter) });
		} catch {
			return this.#announce('notOpened');
		}
		const before = open.version;
		await vscode.commands.executeCommand(kind);
		// The keyboard may have come to the editor a little late.
		if (open.version === before) await vscode.commands.executeCommand(kind);
		this.panel.focus();
		const changed = open.version !== before;
		// One without changes was found to be writable; of others the editor tells nothing.
		const nothing = open.isDirty
			? (['notUndone', 'notRedone'] as const)
			: (['nothingToUndo', 'nothingToRedo'] as const);
		// What its form asked for may not be declared any more; what was typed is the person's to throw away.
		if (changed && !this.panel.isTyping()) this.panel.open(undefined);
		if (kind === 'undo') this.#announce(changed ? 'undone' : nothing[0]);
		else this.#announce(changed ? 'redone' : nothing[1]);
	}

	/** Whether the charter cannot be written now, which is then said: nothing is asked of a person in vain. */
	async #isRefused(uri: string): Promise<boolean> {
		const refusal = await refusalOf(uri, this.api.disk);
		if (refusal) this.#announce(refusal);
		return refusal !== undefined;
	}

	#target(id: string): { readonly uri: string | undefined; readonly action: ActionCoverage | undefined } {
		const actions = this.panel.report()?.practices.flatMap((practice) => practice.actions);
		return { uri: this.panel.uri(), action: actions?.find((action) => action.id === id) };
	}

	/** False where it cannot be opened, or may not. */
	async #show(charter: vscode.Uri, { kind, text, range, place }: EvidenceView): Promise<boolean> {
		if (kind === 'pointer') return place !== undefined && revealInCharter(charter, place);
		if (kind === 'url') return isOpenable(text) && vscode.env.openExternal(vscode.Uri.parse(text.trim(), true));
		const { start, end } = range;
		const cited = new vscode.Range(start.line, start.character, end.line, end.character);
		await vscode.workspace.openTextDocument(charter);
		// The server knows in which folders a path is looked for: the charter's links say what it found.
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[] | undefined>(
			'vscode.executeLinkProvider',
			charter,
		);
		const target = links?.find((link) => cited.contains(link.range))?.target;
		if (!target) return false;
		if (target.scheme === 'command' && target.path === showFolderCommand)
			await vscode.commands.executeCommand(showFolderCommand, ...(JSON.parse(target.query) as unknown[]));
		else if (isWithinReach(target, charter)) await vscode.commands.executeCommand('vscode.open', target);
		else return false;
		return true;
	}

	#say(key: keyof typeof actTexts, ...args: (string | number)[]): string {
		return say(actTexts, key, this.panel.language(), ...args);
	}

	#announce(key: keyof typeof actTexts, ...args: (string | number)[]): void {
		this.panel.post({ type: 'announce', text: this.#say(key, ...args) });
	}

	/** Says what was written, beside the way back. */
	#announceEdit(uri: string, key: keyof typeof actTexts, ...args: (string | number)[]): void {
		const version = openDocument(uri)?.version;
		this.#own = version === undefined ? undefined : { uri, version };
		this.panel.post({ type: 'announce', text: this.#say(key, ...args), undo: this.#say('undo') });
	}
}

/** Whether the charter says by now what it was to say. */
const isSaid = (outcome: Outcome): boolean => outcome === 'done' || outcome === 'unchanged';

/** Whether a link may be followed: the editor and other extensions find links too, `file:///…` for one, that lead anywhere. */
function isWithinReach(target: vscode.Uri, charter: vscode.Uri): boolean {
	if (/^https?$/.test(target.scheme) || vscode.workspace.getWorkspaceFolder(target)) return true;
	// A charter that was opened without its folder has files beside it all the same.
	const path = target.scheme === charter.scheme ? citedPath(charter, target) : undefined;
	return path !== undefined && !path.startsWith('../');
}

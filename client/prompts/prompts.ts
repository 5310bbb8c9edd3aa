import * as vscode from 'vscode';
import { sayCount } from '../../server/engine/texts/text';
import type { TextRange } from '../../server/protocol';
import type { CharterApi } from '../charter/api';
import { charterInView, charterOf, openDocument } from '../charter/documents';
import { revealInCharter } from '../charter/reveal';
import { tellNoCharter } from '../commands/no-charter';
import { languageOf, tell } from '../language';
import { clientTexts } from '../texts/extension';
import { endsAnswer, promptFrom } from './way';

interface Known {
	readonly version: number;
	readonly ranges: readonly TextRange[];
}

/** How often the prompts are asked for again while somebody types. */
const mostAttempts = 5;

/** The prompts that are left in the charters in view: how they look, how many there are, and the way from one to the next. */
export class CharterPrompts implements vscode.Disposable {
	readonly #known = new Map<string, Known>();
	readonly #item = vscode.window.createStatusBarItem('charte.invites', vscode.StatusBarAlignment.Left, 49);
	readonly #look = vscode.window.createTextEditorDecorationType({
		color: new vscode.ThemeColor('charte.invite'),
		fontStyle: 'italic',
		// What is typed over a prompt, or at its end, is an answer at once.
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	});
	/** The colour of a selection is for the editor to choose: dimmed on it, a prompt could not be read. */
	readonly #selectedLook = vscode.window.createTextEditorDecorationType({
		fontStyle: 'italic',
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	});
	/** Which prompts each editor was last drawn with as selected. */
	readonly #drawn = new WeakMap<vscode.TextEditor, string>();
	readonly #contexts = new Map<string, boolean>();
	readonly #listeners: vscode.Disposable[];

	constructor(private readonly api: CharterApi) {
		this.#item.name = tell('promptsName');
		this.#item.command = 'charte.inviteSuivante';
		const lookAgain = () => this.#lookAgain();
		this.#listeners = [
			api.onCoverageChanged(({ uri }) => void this.#load(vscode.Uri.parse(uri).toString())),
			vscode.window.onDidChangeVisibleTextEditors(lookAgain),
			vscode.window.onDidChangeActiveTextEditor(lookAgain),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
				if (textEditor === vscode.window.activeTextEditor) this.#tellKeys();
				// At every key press: nothing is drawn anew unless a prompt is selected, or no longer.
				if (this.#selectedIn(textEditor) !== this.#drawn.get(textEditor)) this.#dressEditor(textEditor);
			}),
			vscode.workspace.onDidOpenTextDocument(lookAgain),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('charte.langue')) this.#tell();
			}),
		];
		this.#lookAgain();
	}

	dispose(): void {
		vscode.Disposable.from(this.#item, this.#look, this.#selectedLook, ...this.#listeners).dispose();
	}

	/** The command « Invite suivante », and the other way: selects a prompt of the charter in view; past the last comes the first. */
	async go(way: 'next' | 'previous'): Promise<void> {
		const document = charterInView();
		if (!document) return tellNoCharter();
		const known = await this.#load(document.uri.toString());
		const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
		const index = known && promptFrom(known.ranges, editor?.selection ?? top, way);
		const prompt = index === undefined ? undefined : known?.ranges[index];
		if (!known || index === undefined || !prompt) {
			vscode.window.setStatusBarMessage(tell('noPrompts'), 4000);
			return;
		}
		await revealInCharter(document.uri, prompt);
		vscode.window.setStatusBarMessage(tell('promptOf', index + 1, known.ranges.length), 4000);
	}

	/** Asks for the prompts of a charter as it is now; undefined where nobody knows them. */
	async #load(key: string): Promise<Known | undefined> {
		for (let attempt = 0; attempt < mostAttempts; attempt++) {
			const found = await this.api.prompts(key).catch(() => null);
			const document = openDocument(key);
			if (!found || !document) return undefined;
			if (found.version !== document.version) continue;
			this.#known.set(key, found);
			this.#dress(key);
			this.#tell();
			return found;
		}
		return undefined;
	}

	#lookAgain(): void {
		for (const editor of vscode.window.visibleTextEditors) {
			const document = charterOf(editor);
			if (!document) {
				editor.setDecorations(this.#look, []);
				editor.setDecorations(this.#selectedLook, []);
				continue;
			}
			const key = document.uri.toString();
			if (this.#known.get(key)?.version === document.version) this.#dress(key);
			else void this.#load(key);
		}
		this.#tell();
	}

	#dress(key: string): void {
		for (const editor of vscode.window.visibleTextEditors)
			if (charterOf(editor)?.uri.toString() === key) this.#dressEditor(editor);
	}

	/** Dresses one editor, where the prompts are known of the version that it shows. */
	#dressEditor(editor: vscode.TextEditor): void {
		const ranges = this.#shownIn(editor);
		if (!ranges) return;
		const selected = ranges.filter((range) => isSelected(editor, range));
		editor.setDecorations(
			this.#look,
			ranges.filter((range) => !selected.includes(range)),
		);
		editor.setDecorations(this.#selectedLook, selected);
		this.#drawn.set(editor, this.#selectedIn(editor));
	}

	/** The prompts of the version that an editor shows; undefined where they are not known. */
	#shownIn(editor: vscode.TextEditor): readonly vscode.Range[] | undefined {
		const known = this.#known.get(charterOf(editor)?.uri.toString() ?? '');
		return known?.version === editor.document.version ? known.ranges.map(asRange) : undefined;
	}

	/** Which prompts are selected in an editor, as a text to compare; that of none where they are not known. */
	#selectedIn(editor: vscode.TextEditor): string {
		if (editor.selections.every((selection) => selection.isEmpty)) return '';
		return (this.#shownIn(editor) ?? []).flatMap((range, index) => (isSelected(editor, range) ? [index] : [])).join();
	}

	/** Says how many prompts are left, and which keys go from one to the next. */
	#tell(): void {
		const document = charterInView();
		const count = document ? (this.#known.get(document.uri.toString())?.ranges.length ?? 0) : 0;
		if (document && count > 0) {
			const language = languageOf(document.uri);
			const label = sayCount(clientTexts, 'promptsTooltip', language, count);
			this.#item.text = sayCount(clientTexts, 'prompts', language, count);
			this.#item.tooltip = label;
			this.#item.accessibilityInformation = { label, role: 'button' };
			this.#item.show();
		} else this.#item.hide();
		this.#tellKeys();
	}

	#tellKeys(): void {
		const editor = vscode.window.activeTextEditor;
		const document = charterOf(editor);
		const ranges = document ? (this.#known.get(document.uri.toString())?.ranges ?? []) : [];
		const left = ranges.length > 0;
		const selection = editor?.selections.length === 1 ? editor.selection : undefined;
		const onPrompt = left && ranges.some((one) => selection?.isEqual(asRange(one)));
		const atEnd =
			left &&
			document !== undefined &&
			selection?.isEmpty === true &&
			endsAnswer(document.lineAt(selection.active.line).text, selection.active.character);
		this.#context('charte.invites', left);
		this.#context('charte.surInvite', onPrompt);
		this.#context('charte.finDeReponse', atEnd);
	}

	#context(key: string, value: boolean): void {
		if ((this.#contexts.get(key) ?? false) === value) return;
		this.#contexts.set(key, value);
		void vscode.commands.executeCommand('setContext', key, value);
	}
}

const top: TextRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const isSelected = ({ selections }: vscode.TextEditor, range: vscode.Range): boolean =>
	selections.some((selection) => !selection.isEmpty && selection.intersection(range)?.isEmpty === false);

const asRange = ({ start, end }: TextRange) => new vscode.Range(start.line, start.character, end.line, end.character);

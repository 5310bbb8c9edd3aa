import * as vscode from 'vscode';
import { isCharter, isPast } from './documents';

/** What is known of the files of open charters beside what the editor shows of them. */
export class ChartersOnDisk implements vscode.Disposable {
	/** What the file of each open charter said when the editor last had the same; nothing for those that were never seen so. */
	readonly #bases = new WeakMap<vscode.TextDocument, string>();
	readonly #listeners: vscode.Disposable;

	/** `protectedFile`: whether the machine keeps a file from being written, where that can be told. */
	constructor(private readonly protectedFile?: (uri: vscode.Uri) => Promise<boolean>) {
		const keep = (document: vscode.TextDocument) => {
			if (isWatched(document) && !document.isDirty) this.#bases.set(document, textOf(document));
		};
		for (const document of vscode.workspace.textDocuments) keep(document);
		this.#listeners = vscode.Disposable.from(
			vscode.workspace.onDidOpenTextDocument(keep),
			vscode.workspace.onDidSaveTextDocument(keep),
			// The editor read the file anew, or the first change was made to it: that one is told before it counts as a change.
			vscode.workspace.onDidChangeTextDocument(async ({ document }) => {
				if (!isWatched(document) || document.isDirty) return;
				const text = textOf(document);
				if ((await textOnDisk(document)) === text) this.#bases.set(document, text);
			}),
		);
	}

	/** Whether the machine keeps a file from being written; false where nobody can tell. */
	async isProtected(uri: vscode.Uri): Promise<boolean> {
		return (await this.protectedFile?.(uri).catch(() => false)) ?? false;
	}

	/** Whether somebody else wrote the file of a charter with changes that are not saved; false where nobody can tell. */
	async isChanged(document: vscode.TextDocument): Promise<boolean> {
		const base = document.isDirty ? this.#bases.get(document) : undefined;
		if (base === undefined) return false;
		const text = await textOnDisk(document);
		return text !== undefined && text !== base && text !== textOf(document);
	}

	dispose(): void {
		this.#listeners.dispose();
	}
}

const isWatched = (document: vscode.TextDocument): boolean =>
	isCharter(document) && !document.isUntitled && !isPast(document.uri);

/** What the file of a document says; undefined where it cannot be read. */
async function textOnDisk({ uri }: vscode.TextDocument): Promise<string | undefined> {
	try {
		return plain(await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri }));
	} catch {
		return undefined;
	}
}

const textOf = (document: vscode.TextDocument): string => plain(document.getText());

/** A text without what the editor keeps beside it: the mark at its head, and which line ends it has. */
const plain = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

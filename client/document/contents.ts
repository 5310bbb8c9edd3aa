import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { CharterDocument } from '../../server/protocol';
import type { DocumentLook } from '../../views/document/messages';
import { renderReading } from '../../views/document/reading';
import type { Language } from '../../views/words';
import type { CharterApi } from '../charter/api';
import { openDocument } from '../charter/documents';
import { languageOf } from '../language';
import { documentActTexts } from '../texts/document';

const lookKey = 'charte.document';

/** How documents are looked at, out of what was kept or sent: what is none of it is as by default. */
function readLook(kept: unknown): DocumentLook {
	const { empty, coverage, language } = (
		typeof kept === 'object' && kept !== null ? kept : {}
	) as Partial<DocumentLook>;
	return {
		empty: empty !== false,
		coverage: coverage === true,
		...(language === 'fr' || language === 'en' ? { language } : {}),
	};
}

/** What the reading view shows: a charter, its document and its markup. It knows no webview. */
export class ReadingContents {
	#uri: string | undefined;
	#look: DocumentLook;
	#document: CharterDocument | null = null;
	#loading: Promise<void> | undefined;
	#again = false;
	#asked = false;
	#cancel: vscode.CancellationTokenSource | undefined;

	/** `failed` is called where the server gave no answer. */
	constructor(
		private readonly server: CharterApi,
		private readonly memory: vscode.Memento,
		private readonly failed: () => void,
	) {
		this.#look = readLook(memory.get(lookKey));
	}

	/** The charter, in the editor's own form; undefined where there is none. */
	get uri(): string | undefined {
		return this.#uri;
	}

	get look(): DocumentLook {
		return this.#look;
	}

	/** Turns to a charter, before its document is loaded. */
	turnTo(uri: string | undefined): void {
		if (uri === this.#uri) return;
		this.#uri = uri;
		this.#document = null;
		this.#asked = false;
	}

	/** The charter has another name: its document stays until it is made there. */
	moveTo(uri: string): void {
		this.#uri = uri;
	}

	/** Looks at documents otherwise; that is remembered for the workspace. */
	async turn(change: Partial<DocumentLook>): Promise<void> {
		this.#look = readLook({ ...this.#look, ...change });
		await Promise.all([this.memory.update(lookKey, this.#look), this.load()]);
	}

	/** One request at a time: what changes meanwhile ends it, and makes one more. */
	load(): Promise<void> {
		this.#again = true;
		this.#cancel?.cancel();
		this.#loading ??= this.#loadAll().finally(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #loadAll(): Promise<void> {
		while (this.#again) {
			this.#again = false;
			const uri = this.#uri;
			if (uri === undefined) continue;
			const cancel = new vscode.CancellationTokenSource();
			this.#cancel = cancel;
			try {
				// The server knows only open documents.
				if (!openDocument(uri))
					await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(undefined, () => {});
				const { language, empty, coverage } = this.#look;
				const asked = { uri, options: { empty, coverage }, ...(language ? { language } : {}) };
				const document = await this.server.document(asked, cancel.token);
				if (uri !== this.#uri || cancel.token.isCancellationRequested) continue;
				this.#document = document;
				this.#asked = true;
			} catch {
				if (!cancel.token.isCancellationRequested) this.failed();
			} finally {
				cancel.dispose();
				if (this.#cancel === cancel) this.#cancel = undefined;
			}
		}
	}

	/** The page's `<main>`. */
	html(): string {
		return renderReading(this.#document, {
			uri: this.#uri,
			language: this.language(),
			look: this.#look,
			loading: this.#uri !== undefined && !this.#asked,
		});
	}

	/** What the editor's tab says. */
	title(): string {
		const name = this.#uri && (vscode.Uri.parse(this.#uri).path.split('/').pop() ?? this.#uri);
		return name ? `${this.say('panelTitle')} · ${name}` : this.say('panelTitle');
	}

	language(): Language {
		return this.#look.language ?? languageOf(this.#uri === undefined ? undefined : vscode.Uri.parse(this.#uri));
	}

	say(key: keyof typeof documentActTexts, ...args: (string | number)[]): string {
		return say(documentActTexts, key, this.language(), ...args);
	}
}

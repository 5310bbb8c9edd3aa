import * as vscode from 'vscode';
import { namesBelow } from '../charter/relative-path';
import { isGone } from '../charter/writable';

/** Whether the file of the charter that the panel shows is still there, and where it went. */
export class CharterFile implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #moved = new vscode.EventEmitter<string>();
	readonly #listeners: vscode.Disposable[];
	#watcher: vscode.Disposable | undefined;
	#uri: string | undefined;
	#gone = false;

	/** It came or went. */
	readonly onDidChange = this.#changed.event;
	/** It was renamed in the editor: its new URI. */
	readonly onDidMove = this.#moved.event;

	constructor() {
		const check = () => void this.#check();
		this.#listeners = [
			this.#changed,
			this.#moved,
			vscode.workspace.onDidDeleteFiles(check),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => {
				if (uri.toString() === this.#uri) check();
			}),
			vscode.workspace.onDidRenameFiles(({ files }) => {
				for (const { oldUri, newUri } of files) {
					const to = this.#uri === undefined ? undefined : movedTo(vscode.Uri.parse(this.#uri), oldUri, newUri);
					if (to !== undefined) this.#moved.fire(to);
				}
			}),
		];
	}

	/** Nobody has it any more, under the name that the panel knows. False where that cannot be told. */
	get gone(): boolean {
		return this.#gone;
	}

	/** Follows the file of another charter. */
	watch(key: string | undefined): void {
		if (key === this.#uri) return;
		this.#uri = key;
		this.#gone = false;
		this.#watcher?.dispose();
		this.#watcher = undefined;
		if (key === undefined) return;
		const uri = vscode.Uri.parse(key);
		if (uri.scheme !== 'untitled') {
			const name = uri.path.split('/').at(-1) ?? '';
			const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name.replace(/[[\]{}*?]/g, '?'));
			const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
			const check = () => void this.#check();
			this.#watcher = vscode.Disposable.from(watcher, watcher.onDidCreate(check), watcher.onDidDelete(check));
		}
		void this.#check();
	}

	dispose(): void {
		this.#watcher?.dispose();
		vscode.Disposable.from(...this.#listeners).dispose();
	}

	async #check(): Promise<void> {
		const key = this.#uri;
		if (key === undefined) return;
		const gone = await isGone(vscode.Uri.parse(key));
		if (key !== this.#uri || gone === this.#gone) return;
		this.#gone = gone;
		this.#changed.fire();
	}
}

/** Where a file is once a file or a folder was renamed; undefined where it is not concerned. */
function movedTo(uri: vscode.Uri, from: vscode.Uri, to: vscode.Uri): string | undefined {
	const names = uri.scheme === from.scheme ? namesBelow(from, uri) : undefined;
	return names && (names.length > 0 ? vscode.Uri.joinPath(to, ...names) : to).toString();
}

/** Keeps the evidence of charters pointing where it did when files and folders get other names. */
import type { CancellationToken, FileRename, ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocument as Texts } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Charter, evidenceFiles } from '../../engine/index';
import { evidenceRenames } from '../../features/evidence-renames';
import { textEdits } from '../../features/shared/text-edits';
import { folderOf, keyOf, nameOf, normal, relativePath, resolved, within } from '../../judging/uris';
import type { Client } from '../client';
import type { ServerContext } from '../context';

/** Clients that ask before a rename do so for all files: any may be somebody's evidence. */
export function renameCapabilities({ supports }: Client): ServerCapabilities['workspace'] {
	return supports.fileRenames ? { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } } : {};
}

export function registerRenames(context: ServerContext): void {
	context.connection.workspace.onWillRenameFiles(({ files }, token) => renameEdits(files, context, token));
}

/**
 * The edits that keep the evidence of all charters of the workspace pointing where it did, before files and folders get
 * other names. Null where nothing has to change.
 */
async function renameEdits(
	renames: readonly FileRename[],
	context: ServerContext,
	token: CancellationToken,
): Promise<WorkspaceEdit | null> {
	const moves = new Moves(renames);
	const edits: TextDocumentEdit[] = [];
	const seen = new Set<string>();
	const add = (document: TextDocument, version: number | null, changes: ReturnType<typeof evidenceRenames>) => {
		if (changes.length > 0)
			edits.push({ textDocument: { uri: document.uri, version }, edits: textEdits(document, changes) });
	};
	for (const { uri } of context.documents.all()) {
		seen.add(keyOf(uri));
		const judged = await context.charters.get(uri, token);
		if (!judged) continue;
		const { document, analysis } = judged;
		add(document, document.version, await changesIn(uri, analysis.charter, moves, context));
	}
	for (const [key, uri] of await context.workspace.list()) {
		if (token.isCancellationRequested) return null;
		if (seen.has(key)) continue;
		const charter = await context.workspace.read(uri, (text) => moves.concern(uri) || moves.mayBeNamedIn(text));
		if (!charter) continue;
		add(Texts.create(uri, 'charte', 0, charter.text), null, await changesIn(uri, charter, moves, context));
	}
	if (edits.length === 0) return null;
	if (context.client.supports.versionedEdits) return { documentChanges: edits };
	return {
		changes: Object.fromEntries(edits.map(({ textDocument, edits }) => [textDocument.uri, edits])),
	} as WorkspaceEdit;
}

/** The changes of one charter: for its evidence that moves, and for all that exists where it moves itself. */
async function changesIn(
	uri: string,
	charter: Charter,
	moves: Moves,
	{ files, settings }: ServerContext,
): Promise<ReturnType<typeof evidenceRenames>> {
	const here = normal(uri);
	const there = moves.of(here);
	const folder = folderOf(here, files.folders);
	const { evidenceRoots } = await settings.get(folder ?? uri);
	const paths = evidenceFiles(charter).filter(
		(path) => there !== here || files.candidates(uri, path, evidenceRoots).some((one) => moves.of(one) !== one),
	);
	if (paths.length === 0) return [];
	const looked = await files.look(uri, paths, evidenceRoots);
	const moved = new Map<string, string>();
	for (const path of paths) {
		const candidates = files.candidates(uri, path, evidenceRoots);
		// Where the server cannot see files, what is being renamed exists.
		const from =
			looked.locate(path) ?? candidates.find((one) => looked.exists(path) === 'unknown' && moves.of(one) !== one);
		if (from === undefined) continue;
		const to = moves.of(from);
		if (to === from && there === here) continue;
		if (files.folders.length > 0 && !files.folders.some((one) => within(to, one))) continue;
		const base = baseOf(from, here, folder, evidenceRoots, to) ?? parentOf(there);
		const relative = relativePath(base, to);
		if (relative !== undefined && relative !== '' && relative !== path.replace(/\/$/, ''))
			moved.set(path, path.endsWith('/') ? `${relative}/` : relative);
	}
	return evidenceRenames(charter, (path) => moved.get(path));
}

/** The root that a file was found under and stays in; undefined where its path is written beside the charter. */
function baseOf(
	from: string,
	charter: string,
	folder: string | undefined,
	roots: readonly string[],
	to: string,
): string | undefined {
	if (folder === undefined || within(from, parentOf(charter))) return undefined;
	return roots.map((root) => resolved(folder, root)).find((root) => within(from, root) && within(to, root));
}

const parentOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/'));

/** Where files and folders go. Uris in their one spelling. */
class Moves {
	readonly #moves: ReadonlyMap<string, string>;
	readonly #names: readonly string[];

	constructor(renames: readonly FileRename[]) {
		this.#moves = new Map(renames.map(({ oldUri, newUri }) => [keyOf(oldUri), normal(newUri)]));
		this.#names = [...new Set(renames.map(({ oldUri }) => loose(nameOf(oldUri))))];
	}

	/** Where a file will be: it moves itself, or a folder that it lies in does. */
	of(uri: string): string {
		for (let at = uri.length; at > 0; at = uri.lastIndexOf('/', at - 1)) {
			const to = this.#moves.get(keyOf(uri.slice(0, at)));
			if (to !== undefined) return to + uri.slice(at);
		}
		return uri;
	}

	/** Whether a file moves; as the client writes its uri. */
	concern(uri: string): boolean {
		const here = normal(uri);
		return this.of(here) !== here;
	}

	/** Whether a text may name something that moves; certainly not where this says no. */
	mayBeNamedIn(text: string): boolean {
		// A backslash may hide letters of a name.
		if (text.includes('\\')) return true;
		const all = loose(text);
		return this.#names.some((name) => all.includes(name));
	}
}

/** A text as it is compared where case and the form of accents may not count. */
const loose = (text: string) => text.normalize('NFC').toLowerCase();

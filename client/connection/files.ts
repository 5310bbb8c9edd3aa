import * as vscode from 'vscode';
import {
	charterGlob,
	type FileParams,
	type FileState,
	type FolderEntry,
	type ListChartersParams,
} from '../../server/protocol';

// As much as the server reads of a charter.
const sizeLimit = 2 * 1024 * 1024;

/** Answers `charte/lireFichier`: the text of a file of the workspace, null where there is none or it may not be read. */
export async function readWorkspaceFile({ uri }: FileParams): Promise<string | null> {
	const file = inWorkspace(uri);
	if (!file) return null;
	try {
		const { size, type } = await vscode.workspace.fs.stat(file);
		if (!(type & vscode.FileType.File) || size > sizeLimit) return null;
		return await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { encoding: 'utf8' });
	} catch {
		return null;
	}
}

// Charters of packages and of the past of a repository are not the workspace's own.
const leftOut = '**/{node_modules,.git}/**';

/** Answers `charte/listerChartes`: what `files.exclude` leaves out is left out. */
export async function listCharters({ limit }: ListChartersParams, token: vscode.CancellationToken): Promise<string[]> {
	const most = typeof limit === 'number' && limit > 0 ? limit : undefined;
	const found = await vscode.workspace.findFiles(charterGlob, leftOut, most, token);
	return found.map((uri) => uri.toString());
}

/** Answers `charte/listerDossier`: what lies in a folder of the workspace, null where it is none or cannot be listed. */
export async function listFolder({ uri }: FileParams): Promise<FolderEntry[] | null> {
	const folder = inWorkspace(uri);
	if (!folder) return null;
	try {
		const entries = await vscode.workspace.fs.readDirectory(folder);
		return entries.map(([name, type]) => ({ name, folder: (type & vscode.FileType.Directory) !== 0 }));
	} catch {
		return null;
	}
}

/** Answers `charte/existe`. `unknown` outside the workspace's folders and where the file system cannot tell. */
export async function workspaceFileExists({ uri }: FileParams): Promise<FileState> {
	const file = inWorkspace(uri);
	if (!file) return 'unknown';
	try {
		const { type } = await vscode.workspace.fs.stat(file);
		return type & vscode.FileType.Directory ? 'folder' : 'file';
	} catch (error) {
		const missing = error instanceof vscode.FileSystemError && /^(FileNotFound|FileNotADirectory)$/.test(error.code);
		return missing ? 'none' : 'unknown';
	}
}

/** The URI when it lies in a folder of the workspace. Parent segments are refused, for they lead outside unseen. */
function inWorkspace(uri: unknown): vscode.Uri | undefined {
	if (typeof uri !== 'string') return undefined;
	try {
		const file = vscode.Uri.parse(uri, true);
		if (file.path.split('/').includes('..')) return undefined;
		return vscode.workspace.getWorkspaceFolder(file) && file;
	} catch {
		return undefined;
	}
}

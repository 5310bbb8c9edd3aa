import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type * as vscode from 'vscode';

/**
 * Whether this machine keeps a file from being written: by its permissions, as the editor goes by them, or because it is
 * somebody else's. Rejects where the file cannot be looked at.
 */
export async function isProtected({ scheme, fsPath }: vscode.Uri): Promise<boolean> {
	if (scheme !== 'file') return false;
	const { mode } = await stat(fsPath);
	if ((mode & 0o222) === 0) return true;
	return access(fsPath, constants.W_OK).then(
		() => false,
		(error: NodeJS.ErrnoException) => /^(?:EACCES|EPERM|EROFS)$/.test(error.code ?? ''),
	);
}

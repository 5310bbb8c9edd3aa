import * as vscode from 'vscode';
import type { DocxLoader, DocxWriter } from './docx';

/**
 * Loads the bundle that writes DOCX files, once, from the extension’s own folder. It is read and run as a script: that is the one
 * way that both hosts have, for the web’s loads no second file.
 */
export function docxLoader(extension: vscode.Uri): DocxLoader {
	let loaded: Promise<DocxWriter> | undefined;
	return () => {
		loaded ??= load(vscode.Uri.joinPath(extension, 'dist', 'docx.js')).catch((error) => {
			// The next one tries again.
			loaded = undefined;
			throw error;
		});
		return loaded;
	};
}

async function load(file: vscode.Uri): Promise<DocxWriter> {
	const code = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { encoding: 'utf8' });
	const module = { exports: {} as { readonly documentToDocx: DocxWriter } };
	new Function('module', 'exports', code)(module, module.exports);
	return module.exports.documentToDocx;
}

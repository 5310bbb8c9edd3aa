import type * as vscode from 'vscode';
import { loadBundle } from '../bundle';
import type { DocxLoader, DocxWriter } from './docx';

/** Loads the bundle that writes DOCX files, once. */
export function docxLoader(extension: vscode.Uri): DocxLoader {
	let loaded: Promise<DocxWriter> | undefined;
	return () => {
		loaded ??= load(extension).catch((error) => {
			// The next one tries again.
			loaded = undefined;
			throw error;
		});
		return loaded;
	};
}

async function load(extension: vscode.Uri): Promise<DocxWriter> {
	const { documentToDocx } = await loadBundle<{ readonly documentToDocx: DocxWriter }>(extension, 'docx.js');
	return documentToDocx;
}

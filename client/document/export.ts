import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { CharterDocument, DocumentOptions } from '../../server/protocol';
import { documentToHtml } from '../../views/document/html';
import { documentToMarkdown } from '../../views/document/markdown';
import type { Language } from '../../views/words';
import type { CharterApi } from '../charter/api';
import { slug } from '../charter/names';
import { showPage } from '../commands/export-page';
import { languageOf } from '../language';
import { documentActTexts } from '../texts/document';
import type { DocxLoader, Paper } from './docx';

const extensions = { docx: 'docx', html: 'html', markdown: 'md' } as const;
type DocumentFormat = keyof typeof extensions;

const optionNames = ['empty', 'coverage', 'draft'] as const;

/** What the command is given by the reading view, the panel, a keybinding or another extension; what is missing is asked for. */
export interface DocumentExportArguments extends Partial<DocumentOptions> {
	/** The charter; without it, the one in view. */
	readonly uri?: string;
	readonly format?: DocumentFormat;
	/** The file to write, without asking, over one that is there. */
	readonly target?: string;
	readonly language?: Language;
	/** Of a DOCX file; letter without it. The browser asks for it when a page is printed. */
	readonly paper?: Paper;
}

type Tell = (key: keyof typeof documentActTexts, ...args: string[]) => string;

/**
 * The command « Exporter le document de la charte… »: asks for a format, what the document holds and a file, and writes it.
 * Where no file can be written, a text opens as a new document.
 * @param loadDocx none where DOCX cannot be made: it is then not offered
 * @returns the file that was written; undefined where there is none
 */
export async function exportDocument(
	server: CharterApi,
	loadDocx: DocxLoader | undefined,
	given: unknown,
	inView: string | undefined,
): Promise<vscode.Uri | undefined> {
	const asked = argumentsOf(given);
	const charter = asked.uri ?? (inView === undefined ? undefined : vscode.Uri.parse(inView));
	const tell: Tell = (key, ...args) => say(documentActTexts, key, asked.language ?? languageOf(charter), ...args);
	const first = charter && (await documentOf(server, charter, {}, asked.language));
	if (!charter || !first) {
		void vscode.window.showWarningMessage(tell('nothing'));
		return undefined;
	}
	const format = asked.format ?? (await pickFormat(loadDocx !== undefined, tell));
	if (!format) return undefined;
	// A file that is named means that nobody is there to answer.
	const { options, paper } =
		asked.target || asked.hasOptions ? asked : ((await pickOptions(format, asked.paper, tell)) ?? {});
	if (!options) return undefined;
	const file = asked.target ?? (await askFile(charter, first, format, tell));
	if (!file) return undefined;
	const document = await documentOf(server, charter, options, asked.language);
	const content = document && (await contentOf(document, format, paper, loadDocx).catch(() => undefined));
	if (!document || content === undefined || content === null) {
		void vscode.window.showWarningMessage(tell('noServer'));
		return undefined;
	}
	if (!(await written(file, content))) {
		if (typeof content === 'string') {
			const language = format === 'html' ? 'html' : 'markdown';
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
		}
		void vscode.window.showWarningMessage(tell(typeof content === 'string' ? 'notWritten' : 'notWrittenAtAll'));
		return undefined;
	}
	// The answer is not waited for: the command is done when the file is.
	void offerToOpen(file, format, content, tell(document.fault ? 'doneFaulty' : 'done', nameOf(file)), tell('open'));
	return file;
}

function argumentsOf(given: unknown) {
	const { uri, format, target, language, paper, ...rest } = (
		given instanceof vscode.Uri ? { uri: given } : typeof given === 'object' && given !== null ? given : {}
	) as Record<string, unknown>;
	const uriOf = (value: unknown) => (typeof value === 'string' ? vscode.Uri.parse(value) : value);
	const [charter, file] = [uriOf(uri), uriOf(target)];
	const named = optionNames.filter((name) => typeof rest[name] === 'boolean');
	const options = Object.fromEntries(named.map((name) => [name, rest[name]])) as Partial<DocumentOptions>;
	return {
		uri: charter instanceof vscode.Uri ? charter : undefined,
		target: file instanceof vscode.Uri ? file : undefined,
		format: typeof format === 'string' && Object.hasOwn(extensions, format) ? (format as DocumentFormat) : undefined,
		language: language === 'fr' || language === 'en' ? (language as Language) : undefined,
		hasOptions: named.length > 0,
		options,
		paper: paper === 'a4' || paper === 'letter' ? (paper as Paper) : undefined,
	};
}

/** The document of a charter, opened if it is not: the server knows only open ones. Null where there is none. */
async function documentOf(
	server: CharterApi,
	charter: vscode.Uri,
	options: Partial<DocumentOptions>,
	language: Language | undefined,
): Promise<CharterDocument | null> {
	try {
		await vscode.workspace.openTextDocument(charter);
		return await server.document({ uri: charter.toString(), options, ...(language ? { language } : {}) });
	} catch {
		return null;
	}
}

async function contentOf(
	document: CharterDocument,
	format: DocumentFormat,
	paper: Paper | undefined,
	loadDocx: DocxLoader | undefined,
): Promise<string | Uint8Array | undefined> {
	if (format === 'html') return documentToHtml(document);
	if (format === 'markdown') return documentToMarkdown(document);
	const write = await loadDocx?.();
	return write?.(document, { paper: paper ?? 'letter' });
}

const nameOf = (uri: vscode.Uri): string => uri.path.split('/').pop() ?? uri.path;

async function pickFormat(withDocx: boolean, tell: Tell): Promise<DocumentFormat | undefined> {
	const formats = (Object.keys(extensions) as DocumentFormat[]).filter((format) => format !== 'docx' || withDocx);
	const items = formats.map((format) => ({
		format,
		label: tell(`format.${format}`),
		description: `.${extensions[format]}`,
		detail: tell(`format.${format}.detail`),
	}));
	const texts = { title: tell('pickFormat'), placeHolder: tell('pickFormatHint'), matchOnDetail: true };
	return (await vscode.window.showQuickPick(items, texts))?.format;
}

interface Picked {
	readonly options: DocumentOptions;
	readonly paper: Paper;
}

async function pickOptions(format: DocumentFormat, paper: Paper | undefined, tell: Tell): Promise<Picked | undefined> {
	const names = format === 'docx' ? ([...optionNames, 'a4'] as const) : optionNames;
	const items = names.map((name) => ({
		name,
		label: tell(`option.${name}`),
		detail: tell(`option.${name}.detail`),
		picked: name === 'coverage' || (name === 'a4' && paper === 'a4'),
	}));
	const texts = { title: tell('pickOptions'), placeHolder: tell('pickOptionsHint'), canPickMany: true } as const;
	const picked = await vscode.window.showQuickPick(items, texts);
	const has = (wanted: (typeof names)[number]) => picked?.some(({ name }) => name === wanted) ?? false;
	const options = { empty: has('empty'), coverage: has('coverage'), draft: has('draft') };
	return picked && { options, paper: has('a4') ? 'a4' : 'letter' };
}

/** Asks where to write; a place that cannot be asked for, on some of the web, is none. */
async function askFile(
	charter: vscode.Uri,
	document: CharterDocument,
	format: DocumentFormat,
	tell: Tell,
): Promise<vscode.Uri | undefined> {
	const isNew = charter.scheme === 'untitled';
	const base = isNew
		? slug(document.cover.title.text)
		: nameOf(charter)
				.replace(/\.ya?ml$/i, '')
				.replace(/\.(?:charte|charter)$/i, '');
	const name = `${base || 'charte'}.${extensions[format]}`;
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	const beside = isNew ? folder && vscode.Uri.joinPath(folder.uri, name) : vscode.Uri.joinPath(charter, '..', name);
	try {
		return await vscode.window.showSaveDialog({
			title: tell('pickFormat'),
			saveLabel: tell('save'),
			filters: { [tell(`format.${format}`)]: [extensions[format]] },
			...(beside ? { defaultUri: beside } : {}),
		});
	} catch {
		return beside;
	}
}

async function written(file: vscode.Uri, content: string | Uint8Array): Promise<boolean> {
	try {
		const bytes = typeof content === 'string' ? await vscode.workspace.encode(content, { encoding: 'utf8' }) : content;
		await vscode.workspace.fs.writeFile(file, bytes);
		return true;
	} catch {
		return false;
	}
}

/** Says that the file is written, with a button that opens it where something can: Word on this machine alone, a page in the browser or else in the editor. */
async function offerToOpen(
	file: vscode.Uri,
	format: DocumentFormat,
	content: string | Uint8Array,
	message: string,
	open: string,
): Promise<void> {
	// Programs of this machine read files of this machine alone.
	const isHere = file.scheme === 'file' && !vscode.env.remoteName && vscode.env.uiKind === vscode.UIKind.Desktop;
	const buttons = format === 'docx' && !isHere ? [] : [open];
	if ((await vscode.window.showInformationMessage(message, ...buttons)) !== open) return;
	if (format !== 'markdown' && isHere && (await vscode.env.openExternal(file))) return;
	if (format === 'html' && typeof content === 'string') showPage('html', content, nameOf(file));
	else if (format === 'markdown') await vscode.commands.executeCommand('vscode.open', file);
}

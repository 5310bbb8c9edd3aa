import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { CoverageReport } from '../../server/protocol';
import { type ExportFormat, exportFormats, exportName, isExportFormat } from '../../views/export/formats';
import { exportTexts } from '../../views/texts/export';
import type { CharterApi } from '../charter/api';
import { slug } from '../charter/names';
import { languageOf } from '../language';
import { isPage, showPage } from './export-page';

/** What the command is given by the panel, a keybinding or another extension; what is missing is asked for. */
export interface ExportArguments {
	/** The charter; without it, the one in view. */
	readonly uri?: string;
	readonly format?: ExportFormat;
	/** A report that says where all stands in the charter, and what is left to do. */
	readonly locations?: boolean;
	/** The file to write, without asking, over one that is there. */
	readonly target?: string;
}

/**
 * The command « Exporter la couverture… »: asks for a format and a file, and writes what the panel shows there. Where no
 * file can be written, the content opens as a new document.
 * @param inView the charter that counts where none is given
 * @returns the file that was written; undefined where there is none
 */
export async function exportCoverage(
	server: CharterApi,
	given: unknown,
	inView: string | undefined,
): Promise<vscode.Uri | undefined> {
	const asked = await exportAsked(server, given, inView, 'export.pick');
	if (!asked) return undefined;
	const { charter, format, name, content, tell } = asked;
	const { target } = argumentsOf(given);
	const file = target ?? (await askFile(besideCharter(charter, name), tell));
	if (file === 'cancelled') return undefined;
	if (file === 'nowhere' || !(await written(file, content))) {
		await openContent(format, content);
		void vscode.window.showWarningMessage(tell('export.notWritten'));
		return undefined;
	}
	// The answer is not waited for: the command is done when the file is.
	const message = tell(asked.report.current ? 'export.done' : 'export.doneOld', nameOf(file));
	void offerToOpen(file, { format, content, message, open: tell('export.open') });
	return file;
}

/** An export that was asked for: its content, and what it is of. */
export interface AskedExport {
	readonly charter: vscode.Uri;
	readonly report: CoverageReport;
	readonly format: ExportFormat;
	/** The name of its file, without folders. */
	readonly name: string;
	readonly content: string;
	/** Says something of it in the charter's language. */
	readonly tell: (key: keyof typeof exportTexts, ...args: string[]) => string;
}

/**
 * The export of a charter, its format asked for where none is given, under a title. Says why where there is nothing to
 * export.
 * @returns undefined there, and where the question is escaped
 */
export async function exportAsked(
	server: CharterApi,
	given: unknown,
	inView: string | undefined,
	title: 'export.pick' | 'export.preview',
): Promise<AskedExport | undefined> {
	const { uri, format: wanted, locations } = argumentsOf(given);
	const charter = uri ?? (inView === undefined ? undefined : vscode.Uri.parse(inView));
	const language = languageOf(charter);
	const tell = (key: keyof typeof exportTexts, ...args: string[]) => say(exportTexts, key, language, ...args);
	const report = charter && (await reportOf(server, charter));
	if (!report) {
		void vscode.window.showWarningMessage(tell('export.nothing'));
		return undefined;
	}
	const picked = wanted ? { format: wanted, locations } : await pickFormat(tell, title);
	if (!picked) return undefined;
	const { format } = picked;
	const name = fileNameOf(charter, report, format);
	const content = exportFormats[format].write(report, { file: shownName(charter), locations: picked.locations });
	return { charter, report, format, name, content, tell };
}

interface ReadArguments {
	readonly uri?: vscode.Uri;
	readonly format?: ExportFormat;
	readonly locations: boolean;
	readonly target?: vscode.Uri;
}

function argumentsOf(given: unknown): ReadArguments {
	if (given instanceof vscode.Uri) return { uri: given, locations: false };
	const { uri, format, target, locations } = (typeof given === 'object' && given !== null ? given : {}) as Record<
		string,
		unknown
	>;
	const uriOf = (value: unknown) => (typeof value === 'string' ? vscode.Uri.parse(value) : value);
	const [charter, file] = [uriOf(uri), uriOf(target)];
	return {
		...(charter instanceof vscode.Uri ? { uri: charter } : {}),
		...(isExportFormat(format) ? { format } : {}),
		locations: locations === true,
		...(file instanceof vscode.Uri ? { target: file } : {}),
	};
}

/** The coverage of a charter, opened if it is not: the server knows only open documents. */
async function reportOf(server: CharterApi, charter: vscode.Uri): Promise<CoverageReport | null> {
	try {
		await vscode.workspace.openTextDocument(charter);
		return await server.coverage(charter.toString());
	} catch {
		return null;
	}
}

const nameOf = (uri: vscode.Uri): string => uri.path.split('/').pop() ?? uri.path;

/** The charter as people know it: by its path in the workspace, else by its name; never by a path of this machine. */
function shownName(charter: vscode.Uri): string {
	return vscode.workspace.getWorkspaceFolder(charter) ? vscode.workspace.asRelativePath(charter) : nameOf(charter);
}

function fileNameOf(charter: vscode.Uri, report: CoverageReport, format: ExportFormat): string {
	return exportName(charter.scheme === 'untitled' ? slug(report.initiative.name) : nameOf(charter), format);
}

/** Where to propose the file; undefined where no folder is known. */
function besideCharter(charter: vscode.Uri, name: string): vscode.Uri | undefined {
	if (charter.scheme !== 'untitled') return vscode.Uri.joinPath(charter, '..', name);
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	return folder && vscode.Uri.joinPath(folder.uri, name);
}

/** What is offered: the formats, and the reports once more for who works on the charter. */
const offers = [
	...(Object.keys(exportFormats) as ExportFormat[]).map((format) => ({ format, locations: false, key: format })),
	{ format: 'html', locations: true, key: 'htmlLocations' },
	{ format: 'markdown', locations: true, key: 'markdownLocations' },
] as const satisfies readonly Offer[];

interface Offer {
	readonly format: ExportFormat;
	readonly locations: boolean;
	/** Of its texts. */
	readonly key: ExportFormat | 'htmlLocations' | 'markdownLocations';
}

async function pickFormat(
	tell: (key: keyof typeof exportTexts) => string,
	title: 'export.pick' | 'export.preview',
): Promise<Pick<Offer, 'format' | 'locations'> | undefined> {
	const items = offers.map(({ format, locations, key }) => ({
		format,
		locations,
		label: tell(`format.${key}`),
		description: `.${exportFormats[format].extension}`,
		detail: tell(`format.${key}.detail`),
	}));
	return vscode.window.showQuickPick(items, {
		title: tell(title),
		placeHolder: tell('export.pickHint'),
		matchOnDetail: true,
	});
}

/** Asks where a file is to be written, with a proposal; `nowhere` where the editor knows no place that can be written. */
export async function askFile(
	proposed: vscode.Uri | undefined,
	tell: (key: keyof typeof exportTexts) => string,
): Promise<vscode.Uri | 'cancelled' | 'nowhere'> {
	// A workspace of the web may have no file that can be written.
	if (proposed && vscode.workspace.fs.isWritableFileSystem(proposed.scheme) === false) return 'nowhere';
	try {
		const chosen = await vscode.window.showSaveDialog({
			title: tell('export.pick'),
			saveLabel: tell('export.save'),
			...(proposed ? { defaultUri: proposed } : {}),
		});
		return chosen ?? 'cancelled';
	} catch {
		return 'nowhere';
	}
}

/** Writes a file as UTF-8, over one that is there; false where it cannot be. */
export async function written(file: vscode.Uri, content: string): Promise<boolean> {
	try {
		await vscode.workspace.fs.writeFile(file, await vscode.workspace.encode(content, { encoding: 'utf8' }));
		return true;
	} catch {
		return false;
	}
}

/** Opens an export as a new document, where no file could be written. */
export async function openContent(format: ExportFormat, content: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument({ language: exportFormats[format].language, content });
	await vscode.window.showTextDocument(document);
}

/** What was written, and what is said of it. */
export interface WrittenExport {
	readonly format: ExportFormat;
	readonly content: string;
	/** That it is written. */
	readonly message: string;
	/** The button that opens it. */
	readonly open: string;
}

/** Says that the file is written, with a button that opens it: nothing opens uninvited. */
export async function offerToOpen(file: vscode.Uri, { format, content, message, open }: WrittenExport): Promise<void> {
	if ((await vscode.window.showInformationMessage(message, open)) !== open) return;
	// The browser reads files of this machine alone.
	const isHere = file.scheme === 'file' && !vscode.env.remoteName && vscode.env.uiKind === vscode.UIKind.Desktop;
	if (format === 'html' && isHere && (await vscode.env.openExternal(file))) return;
	if (isPage(format)) showPage(format, content, nameOf(file));
	else await vscode.commands.executeCommand('vscode.open', file);
}

import * as vscode from 'vscode';
import { capital, say } from '../../server/engine/texts/text';
import { templateSizeHelpWords, templateSizeWords } from '../../server/engine/texts/words';
import {
	type PhaseId,
	type StandardParams,
	type StandardResult,
	standardRequest,
	type TemplateParams,
	type TemplateResult,
	type TemplateSize,
	templateRequest,
} from '../../server/protocol';
import { charterFileNames, firstPlaceholder, isSnippet } from '../charter/names';
import type { CharterServer } from '../connection/server';
import { languageOf, tell } from '../language';

/** What a new charter starts from. */
export interface NewCharterAnswers {
	readonly name: string;
	readonly organisation: string;
	readonly phase: PhaseId;
	readonly size: TemplateSize;
}

const organisationKey = 'charte.organisme';
const lengthLimit = 200;
const sizes = Object.keys(templateSizeWords) as readonly TemplateSize[];

/**
 * The command « Nouvelle charte d’initiative ». Asks what it needs and opens a charter ready to be filled in: a new file
 * of the folder that is open, else an untitled one.
 * @param given the answers, from a keybinding or another extension; what is missing or malformed is asked, but for the
 *   size: a charter is the complete one where none is given.
 * @param place the folder that it is made in, or a file beside it; without it, that of the workspace
 */
export async function newCharter(
	context: vscode.ExtensionContext,
	server: CharterServer,
	given?: unknown,
	place?: vscode.Uri,
): Promise<vscode.TextEditor | undefined> {
	let answers: NewCharterAnswers | undefined;
	try {
		answers = (await answersOf(given, server)) ?? (await ask(context, server));
	} catch {
		return failed();
	}
	if (!answers) return undefined;
	const folder = place ? await folderAt(place) : await pickFolder();
	if (folder === 'cancelled') return undefined;
	const chosen = vscode.workspace.getConfiguration('charte', folder ?? null).get<string>('langue');
	const params: TemplateParams = {
		...answers,
		eol: '\n',
		language: chosen === 'fr' || chosen === 'en' ? chosen : 'auto',
	};
	let template: TemplateResult;
	try {
		template = await server.request<TemplateResult>(templateRequest, params);
	} catch {
		return failed();
	}
	await context.globalState.update(organisationKey, answers.organisation);
	const file = folder && (await createFile(folder, answers.name));
	const document = await (file
		? vscode.workspace.openTextDocument(file)
		: vscode.workspace.openTextDocument({ language: 'charte', content: '' }));
	const editor = await vscode.window.showTextDocument(document);
	await fill(editor, template.text);
	if (file) await document.save();
	return editor;
}

/** The message where the server does not answer. */
function failed(): undefined {
	void vscode.window.showErrorMessage(tell('templateFailed'));
	return undefined;
}

/** The phases that the standard has, in words. Rejects when the server cannot run. */
async function phasesOf(server: CharterServer): Promise<StandardResult['words']['phases']> {
	const { words } = await server.request<StandardResult>(standardRequest, {} satisfies StandardParams);
	return words.phases;
}

async function answersOf(given: unknown, server: CharterServer): Promise<NewCharterAnswers | undefined> {
	if (typeof given !== 'object' || given === null) return undefined;
	const { name, organisation, phase, size } = given as Record<string, unknown>;
	const known = (await phasesOf(server)).find(({ id }) => id === phase)?.id;
	if (typeof name !== 'string' || typeof organisation !== 'string' || !known) return undefined;
	if (problem(name) !== undefined || problem(organisation) !== undefined) return undefined;
	return {
		name: name.trim(),
		organisation: organisation.trim(),
		phase: known,
		size: sizes.find((one) => one === size) ?? 'complet',
	};
}

async function ask(context: vscode.ExtensionContext, server: CharterServer): Promise<NewCharterAnswers | undefined> {
	const name = await askText(1, tell('askName'), tell('askNameExample'));
	if (name === undefined) return undefined;
	const organisation = await askText(
		2,
		tell('askOrganisation'),
		tell('askOrganisationExample'),
		context.globalState.get<string>(organisationKey),
	);
	if (organisation === undefined) return undefined;
	const items = (await phasesOf(server)).map(({ id, name, help }) => ({
		id,
		label: `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}`,
		detail: help,
	}));
	const phase = await vscode.window.showQuickPick(items, {
		title: tell('newCharterStep', 3),
		placeHolder: tell('askPhase'),
		ignoreFocusOut: true,
	});
	const size = phase && (await askSize());
	return size && { name, organisation, phase: phase.id, size };
}

/** The size of the template; the smaller one is chosen by Enter. */
async function askSize(): Promise<TemplateSize | undefined> {
	const language = languageOf();
	const items = sizes.map((id) => ({
		id,
		label: capital(say(templateSizeWords, id, language), language),
		detail: capital(say(templateSizeHelpWords, id, language), language),
	}));
	const size = await vscode.window.showQuickPick(items, {
		title: tell('newCharterStep', 4),
		placeHolder: tell('askSize'),
		ignoreFocusOut: true,
	});
	return size?.id;
}

async function askText(step: number, prompt: string, placeHolder: string, value = ''): Promise<string | undefined> {
	const answer = await vscode.window.showInputBox({
		title: tell('newCharterStep', step),
		prompt,
		placeHolder,
		value,
		ignoreFocusOut: true,
		validateInput: problem,
	});
	return answer?.trim();
}

function problem(answer: string): string | undefined {
	if (answer.trim() === '') return tell('answerEmpty');
	if (answer.length > lengthLimit) return tell('answerLong', lengthLimit);
	return undefined;
}

/** A folder, or that of a file; undefined where it cannot be written to: the charter is then untitled. */
async function folderAt(place: vscode.Uri): Promise<vscode.Uri | undefined> {
	if (vscode.workspace.fs.isWritableFileSystem(place.scheme) === false) return undefined;
	const isFolder = await vscode.workspace.fs.stat(place).then(
		({ type }) => (type & vscode.FileType.Directory) !== 0,
		() => false,
	);
	return isFolder ? place : vscode.Uri.joinPath(place, '..');
}

async function pickFolder(): Promise<vscode.Uri | undefined | 'cancelled'> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const active = vscode.window.activeTextEditor?.document.uri;
	const own = active && vscode.workspace.getWorkspaceFolder(active);
	if (folders.length > 1 && !own) return (await vscode.window.showWorkspaceFolderPick())?.uri ?? 'cancelled';
	const folder = own ?? folders[0];
	// A folder that cannot be written to gives an untitled charter, to be saved elsewhere.
	return folder && vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) !== false ? folder.uri : undefined;
}

/** Makes an empty file that did not exist. Undefined when none could be made. */
async function createFile(folder: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
	for (const fileName of charterFileNames(name)) {
		const uri = vscode.Uri.joinPath(folder, fileName);
		if (await exists(uri)) continue;
		const edit = new vscode.WorkspaceEdit();
		edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
		return (await vscode.workspace.applyEdit(edit)) ? uri : undefined;
	}
	return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	// A charter that is open but not saved yet counts too.
	if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return true;
	return vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}

/** Puts the template's text into the empty editor, the cursor on the first place to fill in. */
async function fill(editor: vscode.TextEditor, text: string): Promise<void> {
	if (isSnippet(text)) {
		await editor.insertSnippet(new vscode.SnippetString(text), new vscode.Position(0, 0));
		return;
	}
	await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
	const { document } = editor;
	// The document may have other ends of lines than the template.
	const { start, end } = firstPlaceholder(document.getText());
	editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

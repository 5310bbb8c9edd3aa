import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import type { ActionCoverage } from '../../server/protocol';
import { wordingOf } from '../../views/wording';
import { wordsIn } from '../../views/words';
import { citedPath } from '../charter/relative-path';
import { actTexts } from '../texts/acts';

type Say = (key: keyof typeof actTexts, ...args: (string | number)[]) => string;
interface Choice extends vscode.QuickPickItem {
	/** The evidence itself, or how it is to be chosen. */
	readonly evidence?: string;
	readonly ask?: 'file' | 'text';
}

/**
 * Asks for a piece of evidence for an action: a place of the charter that speaks of it, a file of the workspace, or what
 * the person types. Undefined when given up.
 */
export async function askEvidence(
	action: ActionCoverage,
	charter: vscode.Uri,
	language: Language,
): Promise<string | undefined> {
	const words: Say = (key, ...args) => say(actTexts, key, language, ...args);
	const pick = vscode.window.createQuickPick<Choice>();
	pick.title = words('askEvidence', action.number);
	pick.placeholder = words('askEvidenceHint');
	pick.matchOnDetail = true;
	pick.matchOnDescription = true;
	pick.items = choices(action, charter, language, words);
	pick.show();
	const picked = await new Promise<Choice | undefined>((resolve) => {
		pick.onDidAccept(() => resolve(pick.selectedItems[0]));
		pick.onDidHide(() => resolve(undefined));
	});
	// Closed before the next question, the list would give the keyboard back to the panel, which takes it a little late.
	const asked = picked?.ask === 'text' ? typed(action, language, words) : undefined;
	pick.dispose();
	if (asked) return asked;
	return picked?.ask === 'file' ? chosenFile(charter, words) : picked?.evidence;
}

function choices(action: ActionCoverage, charter: vscode.Uri, language: Language, words: Say): Choice[] {
	const cited = new Set(action.evidence.map(({ text }) => text.trim()));
	const places = action.detected.map(({ path, pointer = path, title = pointer, range }) => ({ pointer, title, range }));
	const each = new Map(places.filter(({ pointer }) => !cited.has(pointer)).map((place) => [place.pointer, place]));
	const found = [...each.values()].map(({ pointer, title, range }) => ({
		label: title,
		description: `${pointer} · ${wordsIn(language).line(range)}`,
		evidence: pointer,
	}));
	const separator = (key: 'inTheCharter' | 'elsewhere') => ({
		label: words(key),
		kind: vscode.QuickPickItemKind.Separator,
	});
	const file: Choice[] = vscode.workspace.getWorkspaceFolder(charter)
		? [{ label: `$(file) ${words('chooseFile')}`, detail: words('chooseFileDetail'), ask: 'file' }]
		: [];
	return [
		...(found.length > 0 ? [separator('inTheCharter'), ...found, separator('elsewhere')] : []),
		...file,
		{ label: `$(edit) ${words('typeEvidence')}`, detail: words('typeEvidenceDetail'), ask: 'text' },
	];
}

async function typed(action: ActionCoverage, language: Language, words: Say): Promise<string | undefined> {
	const answer = await vscode.window.showInputBox({
		title: words('askEvidence', action.number),
		prompt: `${wordingOf(action, language)} · ${words('typeEvidencePrompt')}`,
		placeHolder: 'https://…, docs/bilan.pdf, usagers.recherche',
		// An address is copied from elsewhere.
		ignoreFocusOut: true,
		validateInput: (value) => {
			const text = value.trim();
			if (text === '' || /[\r\n]/.test(text)) return words('evidenceEmpty');
			return action.evidence.some((one) => one.text.trim() === text) ? words('evidenceThere') : undefined;
		},
	});
	return answer?.trim();
}

async function chosenFile(charter: vscode.Uri, words: Say): Promise<string | undefined> {
	const files = await vscode.window.showOpenDialog({
		title: words('chooseFile'),
		openLabel: words('chooseThisFile'),
		defaultUri: vscode.Uri.joinPath(charter, '..'),
		canSelectMany: false,
	});
	const file = files?.[0];
	if (!file) return undefined;
	const inside = vscode.workspace.getWorkspaceFolder(file) && file.scheme === charter.scheme;
	const path = inside ? citedPath(charter, file) : undefined;
	if (path === undefined) void vscode.window.showWarningMessage(words('fileOutside'));
	return path;
}

import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { InsertResult } from '../../server/protocol';
import type { PanelServer } from '../charter/api';
import { editCharter } from '../charter/edit';
import { revealInCharter } from '../charter/reveal';
import { language } from '../language';
import { treeTexts } from '../texts/tree';
import { tellNoCharter } from './no-charter';
import { tellOutcome } from './outcome';
import { pickAction } from './pick-action';
import { targetOf } from './targets';

/**
 * Inserts a starting point for an action as one undoable edit, and shows it, selected: it is there to be filled in.
 * @returns the key of the text to say where it could not
 */
export async function insertStart(
	server: PanelServer,
	uri: string,
	action: string,
): Promise<Awaited<ReturnType<typeof editCharter>>> {
	const charter = vscode.Uri.parse(uri);
	let inserted: InsertResult | null = null;
	const outcome = await editCharter(charter, async () => {
		inserted = await server.insert({ uri, action });
		return inserted;
	});
	if (outcome === 'done' && inserted) await revealInCharter(charter, placeOf(inserted));
	return outcome;
}

/**
 * The command « Insérer un point de départ… ».
 * @param given `{ uri, actions }`: the charter and the actions to choose from; without it, the charter in view and all its actions
 * @param fallback the charter in view
 */
export async function insertStartOf(server: PanelServer, given: unknown, fallback: string | undefined): Promise<void> {
	const { uri, ids } = targetOf(given, fallback);
	if (uri === undefined) return tellNoCharter();
	const words = language(vscode.Uri.parse(uri));
	const report = await server.coverage(uri).catch(() => null);
	if (!report) return tellOutcome('notOpened', words);
	const practices = report.practices.map((practice) => ({
		...practice,
		actions: practice.actions.filter(({ id, canInsert }) => canInsert && (!ids || ids.includes(id))),
	}));
	if (practices.every(({ actions }) => actions.length === 0)) {
		void vscode.window.showInformationMessage(say(treeTexts, 'nothingToInsert', words));
		return;
	}
	const action = await pickAction(practices, words, say(treeTexts, 'pickToInsert', words));
	if (!action) return;
	const outcome = await insertStart(server, uri, action.id);
	if (outcome !== 'done') tellOutcome(outcome, words);
}

/** Where what was inserted stands now, without the ends of lines around it. */
function placeOf({ at, edits }: InsertResult): InsertResult['edits'][number]['range'] {
	const own = edits.find(({ range }) => range.start.line === at.line && range.start.character === at.character);
	const text = own?.newText ?? '';
	const before = /^(?:[ \t]*\r?\n)+/.exec(text)?.[0] ?? '';
	const start = advance(at, before);
	return { start, end: advance(at, text.trimEnd() || before) };
}

/** The position after a text that begins at a position. */
function advance(at: InsertResult['at'], text: string): InsertResult['at'] {
	const lines = text.split(/\r?\n/);
	const last = lines.at(-1) ?? '';
	return lines.length === 1
		? { line: at.line, character: at.character + last.length }
		: { line: at.line + lines.length - 1, character: last.length };
}

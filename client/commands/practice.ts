import * as vscode from 'vscode';
import type { PracticeView, StandardResult } from '../../server/protocol';
import type { CharterApi } from '../charter/api';
import { charterInView } from '../charter/documents';
import { tell } from '../language';
import { type PracticePlace, practicePlace } from '../links/practices';

/** Where a practice's page is shown. */
export interface PracticePages {
	/** Of `uri`, else of the charter in view. */
	showPractice(id: string, action?: string, uri?: vscode.Uri): Promise<void>;
}

/**
 * The command « Ouvrir une pratique… ».
 * @param id a practice (`valeur`, or its number), an action (`valeur.pmv`) or a row of the tree; without it the user picks one.
 */
export async function openPractice(
	server: CharterApi,
	pages: PracticePages,
	id?: unknown,
	action?: unknown,
): Promise<void> {
	const wanted = placeOfRow(id) ?? id;
	// A row's charter need not be in view.
	const charter = wanted === id ? undefined : charterOfRow(id);
	const standard = await standardOf(server, charter);
	if (!standard) return;
	if (id === undefined || id === null) {
		const picked = await pickPractice(standard.practices);
		if (picked) await pages.showPractice(picked.id);
		return;
	}
	const byNumber = standard.practices.find((practice) => String(practice.number) === String(wanted));
	const place = byNumber ? { practice: byNumber.id } : practicePlace(wanted, wanted === id ? action : undefined);
	if (place) await showPlace(standard, pages, place, charter);
	else void vscode.window.showWarningMessage(tell('unknownPractice', String(wanted)));
}

/** The practice or action of a row of the tree, as the menus of the editor hand it over. */
export function placeOfRow(given: unknown): string | undefined {
	const { place } = (given ?? {}) as { place?: unknown };
	return typeof place === 'string' ? place : undefined;
}

function charterOfRow(given: unknown): vscode.Uri | undefined {
	const { uri } = (given ?? {}) as { uri?: unknown };
	return typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
}

/** Opens the page that a link names; a warning when the standard has no such practice or action. */
export async function openPlace(server: CharterApi, pages: PracticePages, place: PracticePlace): Promise<void> {
	const standard = await standardOf(server);
	if (standard) await showPlace(standard, pages, place);
}

async function showPlace(
	{ practices }: StandardResult,
	pages: PracticePages,
	{ practice: id, action }: PracticePlace,
	charter?: vscode.Uri,
): Promise<void> {
	const practice = practices.find((candidate) => candidate.id === id);
	if (!practice) {
		void vscode.window.showWarningMessage(tell('unknownPractice', action ?? id));
		return;
	}
	// An action of another edition still opens its practice.
	const known = action !== undefined && practice.actions.some((candidate) => candidate.id === action);
	await pages.showPractice(id, known ? action : undefined, charter);
}

// The server's own message says why it does not run.
function standardOf(server: CharterApi, charter = charterInView()?.uri): Promise<StandardResult | undefined> {
	return server.standard(charter?.toString()).catch(() => undefined);
}

async function pickPractice(practices: readonly PracticeView[]): Promise<PracticeView | undefined> {
	const items = practices.map((practice) => ({
		label: `${practice.number} · ${practice.title}`,
		description: practice.theme,
		practice,
	}));
	const picked = await vscode.window.showQuickPick(items, {
		title: tell('pickPractice'),
		placeHolder: tell('pickPracticeHint'),
		matchOnDescription: true,
	});
	return picked?.practice;
}

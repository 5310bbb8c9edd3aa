import * as vscode from 'vscode';
import type { PracticeView, StandardResult } from '../../server/protocol';
import { charterInView } from '../documents';
import { tell } from '../language';
import { type PracticePlace, practicePlace } from '../links';
import type { PanelServer } from '../panel-server';

/** Where a practice's page is shown. */
export interface PracticePages {
	showPractice(id: string, action?: string): Promise<void>;
}

/**
 * The command « Ouvrir une pratique… ».
 * @param id a practice (`valeur`, or its number) or an action (`valeur.pmv`); without it the user picks one of the 18.
 */
export async function openPractice(
	server: PanelServer,
	pages: PracticePages,
	id?: unknown,
	action?: unknown,
): Promise<void> {
	const standard = await standardOf(server);
	if (!standard) return;
	if (id === undefined || id === null) {
		const picked = await pickPractice(standard.practices);
		if (picked) await pages.showPractice(picked.id);
		return;
	}
	const byNumber = standard.practices.find((practice) => String(practice.number) === String(id));
	const place = byNumber ? { practice: byNumber.id } : practicePlace(id, action);
	if (place) await showPlace(standard, pages, place);
	else void vscode.window.showWarningMessage(tell('unknownPractice', String(id)));
}

/** Opens the page that a link names; a warning when the standard has no such practice or action. */
export async function openPlace(server: PanelServer, pages: PracticePages, place: PracticePlace): Promise<void> {
	const standard = await standardOf(server);
	if (standard) await showPlace(standard, pages, place);
}

async function showPlace(
	{ practices }: StandardResult,
	pages: PracticePages,
	{ practice: id, action }: PracticePlace,
): Promise<void> {
	const practice = practices.find((candidate) => candidate.id === id);
	if (!practice) {
		void vscode.window.showWarningMessage(tell('unknownPractice', action ?? id));
		return;
	}
	// An action of another edition still opens its practice.
	const known = action !== undefined && practice.actions.some((candidate) => candidate.id === action);
	await pages.showPractice(id, known ? action : undefined);
}

// The server's own message says why it does not run.
function standardOf(server: PanelServer): Promise<StandardResult | undefined> {
	return server.standard(charterInView()?.uri.toString()).catch(() => undefined);
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

import * as vscode from 'vscode';
import { say } from '../../server/engine/texts/text';
import type { IgnoreArguments } from '../../server/protocol';
import { panelTexts } from '../../views/texts/panel';
import type { PanelServer } from '../charter/api';
import { editCharter } from '../charter/edit';
import { language } from '../language';
import { tellOutcome } from './outcome';
import { pickAction } from './pick-action';

/**
 * The command behind « Ignorer … ici… »: asks for the reason, without which nothing is left out, then writes the comment.
 * @param given what the code action was offered for; anything else is left alone
 */
export async function ignoreFinding(server: PanelServer, given: unknown): Promise<void> {
	const target = argumentsOf(given);
	if (!target) return;
	const uri = vscode.Uri.parse(target.uri);
	const words = language(uri);
	const code = await pickCode(server, target, words);
	if (code === undefined) return;
	const reason = await vscode.window.showInputBox({
		title: say(panelTexts, target.wholeFile ? 'askIgnoreFile' : 'askIgnore', words, code),
		prompt: say(panelTexts, 'askIgnorePrompt', words),
		ignoreFocusOut: true,
		validateInput: (value) => (value.trim() === '' ? say(panelTexts, 'ignoreNeedsReason', words) : undefined),
	});
	if (reason === undefined || reason.trim() === '') return;
	const { position, wholeFile } = target;
	const outcome = await editCharter(uri, () => server.ignore({ uri: target.uri, code, position, wholeFile, reason }));
	if (outcome !== 'done') tellOutcome(outcome, words);
}

function argumentsOf(given: unknown): IgnoreArguments | undefined {
	const { uri, codes, position, wholeFile } = (given ?? {}) as Partial<Record<keyof IgnoreArguments, unknown>>;
	if (typeof uri !== 'string' || !Array.isArray(codes) || codes.length === 0) return undefined;
	const { line, character } = (position ?? {}) as { line?: unknown; character?: unknown };
	if (typeof line !== 'number' || typeof character !== 'number') return undefined;
	return { uri, codes: codes.map(String), position: { line, character }, wholeFile: wholeFile === true };
}

/** The only code, or, of several, the action that the person chooses. */
async function pickCode(
	server: PanelServer,
	{ uri, codes }: IgnoreArguments,
	words: 'fr' | 'en',
): Promise<string | undefined> {
	if (codes.length < 2) return codes[0];
	const report = await server.coverage(uri).catch(() => null);
	const practices = (report?.practices ?? []).map((practice) => ({
		...practice,
		actions: practice.actions.filter(({ id }) => codes.includes(id)),
	}));
	return (await pickAction(practices, words, say(panelTexts, 'pickToIgnore', words)))?.id;
}

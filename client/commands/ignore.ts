import * as vscode from 'vscode';
import { type Language, say } from '../../server/engine/texts/text';
import type { IgnoreArguments } from '../../server/protocol';
import type { CharterApi } from '../charter/api';
import { ignoreInCharter } from '../charter/edit';
import { refusalOf } from '../charter/writable';
import { languageOf } from '../language';
import { actTexts } from '../texts/acts';
import { tellOutcome } from './outcome';
import { pickAction } from './pick-action';

/**
 * The command behind « Ignorer … ici… »: asks for the reason, without which nothing is left out, then writes the comment.
 * @param given what the code action was offered for; anything else is left alone
 */
export async function ignoreFinding(server: CharterApi, given: unknown): Promise<void> {
	const target = argumentsOf(given);
	if (!target) return;
	const uri = vscode.Uri.parse(target.uri);
	const language = languageOf(uri);
	const refusal = await refusalOf(target.uri, server.disk);
	if (refusal) return tellOutcome(refusal, language);
	const code = await pickCode(server, target, language);
	if (code === undefined) return;
	const reason = await vscode.window.showInputBox({
		title: say(actTexts, target.wholeFile ? 'askIgnoreFile' : 'askIgnore', language, code),
		prompt: say(actTexts, 'askIgnorePrompt', language),
		ignoreFocusOut: true,
		validateInput: (value) => (value.trim() === '' ? say(actTexts, 'ignoreNeedsReason', language) : undefined),
	});
	if (reason === undefined || reason.trim() === '') return;
	const { position, wholeFile } = target;
	const outcome = await ignoreInCharter(server, { uri: target.uri, code, position, wholeFile, reason });
	if (outcome !== 'done') tellOutcome(outcome, language);
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
	server: CharterApi,
	{ uri, codes }: IgnoreArguments,
	language: Language,
): Promise<string | undefined> {
	if (codes.length < 2) return codes[0];
	const report = await server.coverage(uri).catch(() => null);
	const practices = (report?.practices ?? []).map((practice) => ({
		...practice,
		actions: practice.actions.filter(({ id }) => codes.includes(id)),
	}));
	return (await pickAction(practices, language, say(actTexts, 'pickToIgnore', language)))?.id;
}

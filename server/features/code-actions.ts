import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analyse';
import type { Environment } from '../engine/env';
import { declareDetected } from './code-actions/declare-detected';
import { declareOne } from './code-actions/declare-one';
import { fixAllSafe } from './code-actions/fix-all';
import { ignore } from './code-actions/ignore';
import { notApplicable } from './code-actions/not-applicable';
import { type ActionContext, isWanted, type Provider } from './code-actions/provider';
import { quickFixes } from './code-actions/quick-fixes';
import { upgradeEdition } from './code-actions/upgrade';

export { textEdits } from './code-actions/provider';

/** In the order in which they are shown. */
const providers: readonly Provider[] = [
	quickFixes,
	fixAllSafe,
	declareOne,
	declareDetected,
	notApplicable,
	upgradeEdition,
	ignore,
];

/** Every kind of code action that is given, for the server to declare. */
export const codeActionKinds: readonly string[] = [...new Set(providers.flatMap(({ kinds }) => kinds))];

/** The code actions for a range of a charter, the most useful first; of the wanted kinds and no other. */
export function codeActions(
	document: TextDocument,
	analysis: Analysis,
	env: Environment,
	range: Range,
	context: ActionContext,
): CodeAction[] {
	return providers
		.filter(({ kinds }) => kinds.some((kind) => isWanted(kind, context.only)))
		.flatMap((provider) => [...provider.actions(document, analysis, env, range, context)])
		.filter(({ kind }) => isWanted(kind ?? '', context.only));
}

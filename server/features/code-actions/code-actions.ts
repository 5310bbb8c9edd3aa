import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Analysis, Environment } from '../../engine/index';
import { declareDetected } from './declare-detected';
import { declareOne } from './declare-one';
import { fixAllSafe } from './fix-all';
import { foldLongTexts } from './fold-texts';
import { ignore } from './ignore';
import { notApplicable } from './not-applicable';
import { type ActionContext, isWanted, type Provider } from './provider';
import { quickFixes } from './quick-fixes';
import { upgradeEdition } from './upgrade';

/** In the order in which they are shown. */
const providers: readonly Provider[] = [
	quickFixes,
	fixAllSafe,
	declareOne,
	declareDetected,
	notApplicable,
	upgradeEdition,
	foldLongTexts,
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

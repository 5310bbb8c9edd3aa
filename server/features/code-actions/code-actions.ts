import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { type Analysis, type Environment, finished, type Steps } from '../../engine/index';
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
	return finished(codeActionSteps(document, analysis, env, range, context));
}

/** As {@link codeActions}, in steps: each edit that is offered was read again, which takes some time in a large file. */
export function* codeActionSteps(
	document: TextDocument,
	analysis: Analysis,
	env: Environment,
	range: Range,
	context: ActionContext,
): Steps<CodeAction[]> {
	const found: CodeAction[] = [];
	for (const { kinds, actions } of providers) {
		if (!kinds.some((kind) => isWanted(kind, context.only))) continue;
		for (const action of actions(document, analysis, env, range, context)) {
			if (action && isWanted(action.kind ?? '', context.only)) found.push(action);
			yield;
		}
		yield;
	}
	return found;
}

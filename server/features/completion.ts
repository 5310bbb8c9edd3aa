import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionList } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analyse';
import type { Environment } from '../engine/env';
export const completionTriggerCharacters = [' '];
export function complete(_d: TextDocument, _a: Analysis, _e: Environment, _o: number): CompletionList {
	return { isIncomplete: false, items: [] };
}

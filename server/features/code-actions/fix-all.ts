import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { fixAll, safeFix } from '../../engine/edits/fix-all';
import { actionTexts } from '../../texts/actions';
import { say } from '../../texts/text';
import { asksForSource, editOf, type Provider } from './provider';

/** For `editor.codeActionsOnSave`, which names it. */
const kind = `${CodeActionKind.SourceFixAll}.charte`;

/** All fixes of a file whose result is certain. */
export const fixAllSafe: Provider = {
	kinds: [kind],
	*actions(document, analysis, env, _range, context): Iterable<CodeAction> {
		if (!asksForSource(context) || !analysis.findings.some(safeFix)) return;
		const changes = fixAll(analysis, env);
		if (changes.length === 0) return;
		yield { title: say(actionTexts, 'fixAll', env.language), kind, edit: editOf(document, changes) };
	},
};

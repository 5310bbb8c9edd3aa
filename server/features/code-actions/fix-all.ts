import { CodeActionKind } from 'vscode-languageserver-types';
import { type Analysis, fixAllSteps, safeFix, say, type TextChange } from '../../engine/index';
import { actionTexts } from '../texts/actions';
import { asksForSource, editOf, type Offers, type Provider } from './provider';

/** For `editor.codeActionsOnSave`, which names it. */
const kind = `${CodeActionKind.SourceFixAll}.charte`;

/** Of a larger file, in UTF-16 code units, it takes seconds: it is then made where it is asked for by its kind. */
const large = 200_000;

/** Each menu asks for it, and it costs several analyses: one answer a version of the file. */
const known = new WeakMap<Analysis, readonly TextChange[]>();

/** All fixes of a file whose result is certain. */
export const fixAllSafe: Provider = {
	kinds: [kind],
	*actions(document, analysis, env, _range, context): Offers {
		if (!asksForSource(context) || (analysis.charter.text.length > large && !context.only)) return;
		if (!analysis.findings.some(safeFix)) return;
		const changes = known.get(analysis) ?? (yield* fixAllSteps(analysis, env));
		known.set(analysis, changes);
		if (changes.length === 0) return;
		yield { title: say(actionTexts, 'fixAll', env.language), kind, edit: editOf(document, changes) };
	},
};

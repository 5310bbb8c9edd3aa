import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Environment,
	type Finding,
	hasLineToSuppress,
	isSuppressible,
	joinSuppressions,
	say,
	suppressSteps,
} from '../../engine/index';
import { ignoreCommand } from '../../protocol';
import { actionTexts } from '../texts/actions';
import { commandAction, has } from './commands';
import { type ActionContext, editOf, findingsAt, knownAs, type Offers, type Provider } from './provider';

const joinKind = `${CodeActionKind.RefactorRewrite}.charte.reunir`;
/** Findings at one place for which it is offered, and members of one where the client cannot ask which. */
const most = 3;
/** Of a larger file, in UTF-16 code units, the first alone: each comment is read again with the whole of it. */
const large = 200_000;
const mostOf = ({ charter }: Analysis): number => (charter.text.length > large ? 1 : most);

/**
 * Leaving a finding out, here or in the whole file, or one member of a grouped finding; and joining two comments that do
 * so for the same reason. A client that can ask for the reason is handed a command, any other a text to be completed.
 */
export const ignore: Provider = {
	kinds: [CodeActionKind.QuickFix, joinKind],
	*actions(document, analysis, env, range, context): Offers {
		const offset = document.offsetAt(range.start);
		for (const finding of findingsAt(document, analysis, range).filter(isSuppressible).slice(0, mostOf(analysis)))
			yield* ofFinding(document, analysis, env, context, finding);
		const joined = context.automatic ? undefined : joinSuppressions(analysis.charter, offset);
		if (joined)
			yield {
				title: say(actionTexts, 'join', env.language),
				kind: joinKind,
				edit: editOf(document, [joined]),
			};
	},
};

function* ofFinding(
	document: TextDocument,
	analysis: Analysis,
	{ language }: Environment,
	context: ActionContext,
	finding: Finding,
): Offers {
	const kind = CodeActionKind.QuickFix;
	const { charter } = analysis;
	const diagnostics = [knownAs(document, analysis, finding, context.diagnostics)];
	const offer = function* (
		key: 'ignoreHere' | 'ignoreFile' | 'ignoreMember',
		named: string,
		codes: readonly string[],
	): Offers {
		const title = say(actionTexts, key, language, named);
		const wholeFile = key === 'ignoreFile';
		if (has(context, ignoreCommand)) {
			const position = document.positionAt(finding.start);
			yield commandAction(title, kind, ignoreCommand, { uri: document.uri, codes, position, wholeFile }, diagnostics);
			return;
		}
		for (const code of codes.slice(0, mostOf(analysis))) {
			const reason = say(actionTexts, 'toJustify', language);
			const change = yield* suppressSteps(charter, { code, offset: finding.start, wholeFile, reason });
			const own =
				key === 'ignoreMember'
					? say(actionTexts, 'ignoreHere', language, charter.catalogue.action(code)?.number ?? code)
					: title;
			if (change) yield { title: own, kind, diagnostics, edit: editOf(document, [change]) };
		}
	};
	if (hasLineToSuppress(charter, finding.start)) {
		yield* offer('ignoreHere', finding.code, [finding.code]);
		if ((finding.actions?.length ?? 0) > 1) yield* offer('ignoreMember', finding.code, finding.actions ?? []);
	}
	yield* offer('ignoreFile', finding.code, [finding.code]);
}

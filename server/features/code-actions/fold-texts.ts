import { CodeActionKind } from 'vscode-languageserver-types';
import { foldedWidth, foldTexts, say } from '../../engine/index';
import { actionTexts } from '../texts/actions';
import { asksForSource, editOf, type Offers, type Provider } from './provider';

const ofText = `${CodeActionKind.RefactorRewrite}.charte.replier`;
const ofFile = `${CodeActionKind.Source}.charte.replier`;

/** Long texts folded over several lines: the one at the cursor, and, where actions on the file are asked for, all. */
export const foldLongTexts: Provider = {
	kinds: [ofText, ofFile],
	*actions(document, { charter }, { language }, range, context): Offers {
		if (!asksForSource(context)) return;
		const width = String(foldedWidth);
		const here = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
		const changes = foldTexts(charter, foldedWidth, here);
		if (changes)
			yield { title: say(actionTexts, 'foldText', language, width), kind: ofText, edit: editOf(document, changes) };
		const all = foldTexts(charter, foldedWidth);
		if (all) yield { title: say(actionTexts, 'foldAll', language, width), kind: ofFile, edit: editOf(document, all) };
	},
};

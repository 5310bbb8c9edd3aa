import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { type Analysis, declareSteps, type Environment, say } from '../../engine/index';
import { notApplicableCommand } from '../../protocol';
import { locate } from '../shared/locate';
import { actionTexts } from '../texts/actions';
import { commandAction, has } from './commands';
import { type ActionContext, editOf, findingsAt, knownAs, type Offers, type Provider } from './provider';

const keyKind = `${CodeActionKind.RefactorRewrite}.charte.sansObjet`;
/** More actions than this are one entry, which asks which of them is meant. */
const mostNamed = 3;

/**
 * Marking an action not applicable, on a finding that stands for it or on its key. The reason is the person's to give:
 * a client that can ask is handed a command, any other a text to be completed.
 */
export const notApplicable: Provider = {
	kinds: [CodeActionKind.QuickFix, keyKind],
	*actions(document, analysis, env, range, context): Offers {
		for (const finding of findingsAt(document, analysis, range)) {
			if (!finding.actions) continue;
			const diagnostic = knownAs(document, analysis, finding, context.diagnostics);
			yield* offers(document, analysis, env, context, CodeActionKind.QuickFix, finding.actions, [diagnostic]);
		}
		if (!context.automatic)
			yield* offers(document, analysis, env, context, keyKind, idsAt(analysis, document.offsetAt(range.start)));
	},
};

/** The action on whose key an offset is, or those of the practice. */
function idsAt({ charter }: Analysis, offset: number): string[] {
	const { path, on } = locate(charter, offset) ?? {};
	const [section, practice, key, ...more] = path ?? [];
	if (section !== 'pratiques' || practice === undefined || on !== 'key' || more.length > 0) return [];
	return key === undefined
		? (charter.catalogue.practice(practice)?.actions.map(({ id }) => id) ?? [])
		: [`${practice}.${key}`];
}

function* offers(
	document: TextDocument,
	{ charter, assessment }: Analysis,
	{ language }: Environment,
	context: ActionContext,
	kind: string,
	ids: readonly string[],
	diagnostics?: Diagnostic[],
): Offers {
	const open = assessment.actions
		.filter(({ action, status }) => ids.includes(action.id) && status !== 'sans_objet')
		.map(({ action }) => action);
	const title = (key: keyof typeof actionTexts, word: string | number) => say(actionTexts, key, language, word);
	if (has(context, notApplicableCommand) && open.length > mostNamed) {
		const practices = new Set(open.map(({ practice }) => practice));
		const number = practices.size === 1 ? (charter.catalogue.practice(open[0]?.practice ?? '')?.number ?? '') : '';
		const text = title(number === '' ? 'notApplicableAny' : 'notApplicableOf', number);
		const argument = { uri: document.uri, actions: open.map(({ id }) => id) };
		yield commandAction(text, kind, notApplicableCommand, argument, diagnostics);
		return;
	}
	for (const action of open.slice(0, mostNamed)) {
		const text = title('notApplicable', action.number);
		if (has(context, notApplicableCommand)) {
			const argument = { uri: document.uri, actions: [action.id] };
			yield commandAction(text, kind, notApplicableCommand, argument, diagnostics);
			continue;
		}
		const justification = say(actionTexts, 'toComplete', language);
		const declaration = { action, status: 'sans_objet', reason: 'hors_portee', justification } as const;
		const changes = yield* declareSteps(charter, assessment, declaration);
		if (changes) yield { title: text, kind, ...(diagnostics ? { diagnostics } : {}), edit: editOf(document, changes) };
	}
}

import { CodeActionKind } from 'vscode-languageserver-types';
import { declareSteps, fixTexts, mostMembersFixed, say, statusWords } from '../../engine/index';
import { declareCommand } from '../../protocol';
import { actionTexts } from '../texts/actions';
import { commandAction, has } from './commands';
import { editOf, findingsAt, knownAs, type Offers, type Provider } from './provider';

/** Declaring a member of a finding that stands for too many to name each among its fixes: a command that asks which. */
export const declareOne: Provider = {
	kinds: [CodeActionKind.QuickFix],
	*actions(document, analysis, env, range, context): Offers {
		for (const finding of findingsAt(document, analysis, range)) {
			const ids = finding.actions ?? [];
			if (ids.length <= mostMembersFixed) continue;
			const diagnostics = [knownAs(document, analysis, finding, context.diagnostics)];
			if (has(context, declareCommand)) {
				const title = say(actionTexts, 'declareOne', env.language);
				const argument = { uri: document.uri, actions: ids };
				yield commandAction(title, CodeActionKind.QuickFix, declareCommand, argument, diagnostics);
				continue;
			}
			for (const id of ids.slice(0, mostMembersFixed)) {
				const action = analysis.charter.catalogue.action(id);
				if (!action) continue;
				const declaration = { action, status: 'planifiee' } as const;
				const changes = yield* declareSteps(analysis.charter, analysis.assessment, declaration);
				if (!changes) continue;
				yield {
					title: say(fixTexts, 'declareAs', env.language, action.number, statusWords.planifiee[env.language]),
					kind: CodeActionKind.QuickFix,
					diagnostics,
					edit: editOf(document, changes),
				};
			}
		}
	},
};

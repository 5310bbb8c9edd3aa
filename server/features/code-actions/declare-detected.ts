import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import {
	type Analysis,
	declareAll,
	detectedDeclarations,
	type Environment,
	entryOf,
	type NewDeclaration,
	sayCount,
} from '../../engine/index';
import { declareDetectedKind } from '../../protocol';
import { locate } from '../shared/locate';
import { actionTexts } from '../texts/actions';
import { asksForSource, editOf, type Offers, type Provider } from './provider';

const hereKind = `${CodeActionKind.RefactorRewrite}.charte.declarer`;

/** Declarations of what the charter's own sections answer, for a person to accept: of the whole file, or of what is at the cursor. */
export const declareDetected: Provider = {
	kinds: [hereKind, declareDetectedKind],
	*actions(document, analysis, env, range, context): Offers {
		const offer = (title: string, kind: string, declarations: readonly NewDeclaration[]): CodeAction[] => {
			const { charter, assessment } = analysis;
			const changes = declareAll(charter, assessment, declarations);
			return changes.length > 0 ? [{ title, kind, edit: editOf(document, changes) }] : [];
		};
		if (!context.automatic) {
			const here = detectedAt(analysis, env, document.offsetAt(range.start));
			if (here) yield* offer(here.title, hereKind, here.declarations);
		}
		if (!asksForSource(context)) return;
		const all = detectedDeclarations(analysis.charter, analysis.assessment, env);
		yield* offer(sayCount(actionTexts, 'declareDetected', env.language, all.length), declareDetectedKind, all);
	},
};

/** What the section at an offset answers; on `pratiques`, all; on a practice's key, what is detected of it. */
function detectedAt(
	{ charter, assessment }: Analysis,
	env: Environment,
	offset: number,
): { title: string; declarations: NewDeclaration[] } | undefined {
	const { language } = env;
	const { path, on } = locate(charter, offset) ?? {};
	const [section, practice] = path ?? [];
	if (section === undefined) return undefined;
	if (section !== 'pratiques') {
		const entry = entryOf(charter.root, section);
		const declarations = entry ? detectedDeclarations(charter, assessment, env, entry.value) : [];
		const title = sayCount(actionTexts, 'declareHere', language, declarations.length, section);
		return declarations.length > 0 ? { title, declarations } : undefined;
	}
	if (on !== 'key' || (path?.length ?? 0) > 2) return undefined;
	const declarations = detectedDeclarations(charter, assessment, env).filter(
		({ action }) => practice === undefined || action.practice === practice,
	);
	if (declarations.length === 0) return undefined;
	const title =
		practice === undefined
			? sayCount(actionTexts, 'declareDetected', language, declarations.length)
			: sayCount(
					actionTexts,
					'declareOf',
					language,
					declarations.length,
					charter.catalogue.practice(practice)?.number ?? '',
				);
	return { title, declarations };
}

import { CodeActionKind } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Environment,
	fixTogetherSteps,
	type Mended,
	mayBePreferredSteps,
	type Steps,
	safeFix,
	say,
} from '../../engine/index';
import { actionTexts } from '../texts/actions';
import { editOf, findingsAt, knownAs, type Offers, type Provider } from './provider';

/** The findings of a range whose fixes are offered one by one: nobody reads a longer list. */
const mostAtOnce = 100;
/** Of more of them together, none is the one to be made by a single key: its result need not be read again. */
const mostPreferred = 10;

/**
 * The quick fixes of the findings at a place, the most severe first, then the one that mends all findings of their kind. What the client says
 * of its diagnostics is matched by code and place, never by message: the fixes come from the document as it is now.
 */
export const quickFixes: Provider = {
	kinds: [CodeActionKind.QuickFix],
	*actions(document, analysis, env, range, context): Offers {
		const here = findingsAt(document, analysis, range);
		const offered = here.filter(({ fixes }) => fixes).slice(0, mostAtOnce);
		for (const finding of offered) {
			const diagnostic = knownAs(document, analysis, finding, context.diagnostics);
			for (const fix of finding.fixes ?? []) {
				const changes = fix.changes();
				yield;
				if (!changes || changes.length === 0) continue;
				const isPreferred =
					offered.length <= mostPreferred && (yield* mayBePreferredSteps(analysis.charter, fix, changes));
				yield {
					title: fix.title,
					kind: CodeActionKind.QuickFix,
					diagnostics: [diagnostic],
					...(isPreferred ? { isPreferred: true } : {}),
					edit: editOf(document, changes),
				};
			}
		}
		for (const code of new Set(here.filter(safeFix).map((finding) => finding.code))) {
			const { changes, findings } = yield* allOfKind(analysis, code, env);
			if (findings.length < 2) continue;
			yield {
				title: say(actionTexts, 'fixAllOfKind', env.language, findings.length, code),
				kind: CodeActionKind.QuickFix,
				diagnostics: findings.map((finding) => knownAs(document, analysis, finding, context.diagnostics)),
				edit: editOf(document, changes),
			};
		}
	},
};

/** An editor asks at every move of the cursor, and each answer costs an analysis: one a version of the file. */
const known = new WeakMap<Analysis, Map<string, Mended>>();

/** The safe fixes of all findings of a code, where there are two or more. */
function* allOfKind(analysis: Analysis, code: string, env: Environment): Steps<Mended> {
	const byCode = known.get(analysis) ?? new Map<string, Mended>();
	known.set(analysis, byCode);
	const found = byCode.get(code);
	if (found) return found;
	const alike = analysis.findings.filter((finding) => finding.code === code && safeFix(finding));
	const mended = alike.length < 2 ? { changes: [], findings: [] } : yield* fixTogetherSteps(analysis, alike, env);
	byCode.set(code, mended);
	return mended;
}

import type { Assessed } from '../assess';
import type { Finding } from '../finding';
import type { Span } from '../parse/tree';
import type { FindingView, TextRange } from './types';

/**
 * The findings that concern each practice, by its id and in the order of the text. One that stands for actions of
 * several practices is in each of them; what is wrong with the file itself is in none.
 */
export function findingsByPractice(
	findings: readonly Finding[],
	actions: readonly Assessed[],
	rangeOf: (span: Span) => TextRange,
): ReadonlyMap<string, readonly FindingView[]> {
	const found = new Map<string, FindingView[]>();
	const practices = new Map(actions.map(({ action }) => [action.id, action.practice]));
	for (const finding of findings) {
		const { code, severity, message } = finding;
		const named = new Set(finding.actions ?? (finding.action === undefined ? [] : [finding.action]));
		// An action that the edition lacks is no action of the report.
		const ids = [...practices.keys()].filter((id) => named.has(id));
		const concerned = finding.practice === undefined ? ids.map((id) => practices.get(id) ?? '') : [finding.practice];
		for (const practice of new Set(concerned)) {
			const own = ids.filter((id) => practices.get(id) === practice);
			const view = { code, severity, message, range: rangeOf(finding), actions: own };
			const known = found.get(practice);
			if (known) known.push(view);
			else found.set(practice, [view]);
		}
	}
	return found;
}

import type { ActionCoverage, CoverageReport, PracticeCoverage, TextRange } from '../../server/engine/coverage/types';

/** An action and the practice that it belongs to. */
export interface PlacedAction {
	readonly practice: PracticeCoverage;
	readonly action: ActionCoverage;
}

/** Why something could not be resolved, the most serious first. */
export const unresolvedKinds = ['broken', 'lacks', 'late', 'stale', 'unknown', 'notVerified'] as const;
export type UnresolvedKind = (typeof unresolvedKinds)[number];

/** One thing that is declared and that could not be resolved. */
export interface Unresolved {
	readonly kind: UnresolvedKind;
	readonly action: ActionCoverage;
	/** The evidence, the key that is lacking, or the date; charter text, empty where there is none. */
	readonly detail: string;
	/** Where it stands; undefined where nobody knows. */
	readonly range?: TextRange;
}

/** What the exports name one by one. Each list is as long as the count of the same name. */
export interface ExportLists {
	/** Applicable and declared. */
	readonly declared: readonly PlacedAction[];
	readonly notApplicable: readonly PlacedAction[];
	/** Applicable, detected and not declared. */
	readonly detectedOnly: readonly PlacedAction[];
	/** By kind, then in the order of the standard. */
	readonly unresolved: readonly Unresolved[];
}

/** The actions of a report in the order of the standard. */
export function placedActions(report: CoverageReport): readonly PlacedAction[] {
	return report.practices.flatMap((practice) => practice.actions.map((action) => ({ practice, action })));
}

/** What is declared, what is only detected, and what could not be resolved. */
export function listsOf(report: CoverageReport): ExportLists {
	const all = placedActions(report);
	const applicable = all.filter(({ action }) => action.countedStatus !== 'sans_objet');
	return {
		declared: applicable.filter(({ action }) => action.status !== 'a_evaluer'),
		notApplicable: all.filter(({ action }) => action.countedStatus === 'sans_objet'),
		detectedOnly: applicable.filter(({ action }) => action.status === 'a_evaluer' && action.indication !== 'absent'),
		unresolved: all
			.flatMap(({ action }) => unresolvedOf(action))
			.sort((a, b) => unresolvedKinds.indexOf(a.kind) - unresolvedKinds.indexOf(b.kind)),
	};
}

function unresolvedOf(action: ActionCoverage): Unresolved[] {
	const at = action.declaration ? { range: action.declaration } : {};
	const one = (kind: UnresolvedKind, detail = ''): Unresolved => ({ kind, action, detail, ...at });
	const evidence = action.evidence.flatMap(({ state, text, range }) =>
		state === 'resolved' ? [] : [{ kind: state, action, detail: text, range }],
	);
	const lacks = action.lacks.map((key) => one('lacks', key));
	const explained = lacks.length > 0 || evidence.some(({ kind }) => kind === 'broken');
	return [
		...evidence,
		...lacks,
		...(action.broken && !explained ? [one('lacks')] : []),
		...(action.late ? [one('late', action.dueDate)] : []),
		...(action.stale && action.countedStatus !== 'sans_objet' ? [one('stale', action.assessedOn)] : []),
	];
}

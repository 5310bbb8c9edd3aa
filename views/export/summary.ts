/** What a committee needs of a report before all else: what is in place, the gaps, what is planned, what it is asked. */
import type {
	ActionCoverage,
	CoverageReport,
	PendingDecision,
	PracticeCoverage,
} from '../../server/engine/coverage/types';
import { placedActions } from './lists';

/** Why an action of a gap is one, the gravest first. `detected`: the charter speaks of it, nobody declared it. */
const reasons = ['broken', 'late', 'partial', 'planned', 'undeclared', 'detected'] as const;
export type GapReason = (typeof reasons)[number];

/** A practice with a gap, or something to assess, and its actions by what is wrong with them. */
export interface Gap {
	readonly practice: PracticeCoverage;
	readonly actions: readonly (readonly [reason: GapReason, actions: readonly ActionCoverage[]])[];
}

/** What a committee is asked to decide, derived from the charter: the charter itself asks for nothing. */
export type Decision =
	/** What the charter leaves to be approved. */
	| { readonly kind: PendingDecision['subject']; readonly pending: readonly PendingDecision[] }
	/** Planned, and past their due date. */
	| { readonly kind: 'late'; readonly actions: readonly ActionCoverage[] }
	/** Not retained, with their justification. */
	| { readonly kind: 'notRetained'; readonly actions: readonly ActionCoverage[] }
	/** Set aside without a reason or a justification. */
	| { readonly kind: 'unjustified'; readonly actions: readonly ActionCoverage[] }
	/** Expected now, and nothing answers any of their actions. */
	| { readonly kind: 'unanswered'; readonly practices: readonly PracticeCoverage[] };

export interface Summary {
	/** Practices without a gap. */
	readonly settled: readonly PracticeCoverage[];
	/** Those with a gap first, then those to assess. */
	readonly gaps: readonly Gap[];
	/** Practices of which nothing is expected yet. */
	readonly later: readonly PracticeCoverage[];
	/** Planned, or late: the late ones first, then by due date; those without one last. */
	readonly planned: readonly ActionCoverage[];
	readonly decisions: readonly Decision[];
}

function gapReason(action: ActionCoverage): GapReason | undefined {
	if (!action.expectedNow) return undefined;
	if (action.broken) return 'broken';
	if (action.late) return 'late';
	if (action.countedStatus === 'partielle') return 'partial';
	if (action.countedStatus === 'planifiee') return 'planned';
	if (action.countedStatus !== 'a_evaluer') return undefined;
	return action.indication === 'absent' ? 'undeclared' : 'detected';
}

function gapOf(practice: PracticeCoverage): Gap {
	const actions = reasons.flatMap((reason) => {
		const some = practice.actions.filter((action) => gapReason(action) === reason);
		return some.length > 0 ? [[reason, some] as const] : [];
	});
	return { practice, actions };
}

/** Derives what a committee needs from a report. */
export function summaryOf(report: CoverageReport): Summary {
	const { practices } = report;
	const of = (state: PracticeCoverage['state']) => practices.filter((practice) => practice.state === state);
	const actions = placedActions(report).map(({ action }) => action);
	const open = actions.filter(
		({ countedStatus, late }) => countedStatus === 'planifiee' || (late && countedStatus !== 'sans_objet'),
	);
	return {
		settled: of('noGap'),
		gaps: [...of('gap'), ...of('toAssess')].map(gapOf),
		later: of('notYetExpected'),
		planned: [...open].sort((a, b) => Number(b.late) - Number(a.late) || whenOf(a).localeCompare(whenOf(b))),
		decisions: decisionsOf(report, actions),
	};
}

const subjects = ['charter', 'scope', 'change', 'option'] as const satisfies readonly PendingDecision['subject'][];

/** Sorts what has no date behind what has one. */
const whenOf = ({ dueDate = '' }: ActionCoverage): string => (/^\d{4}-\d\d-\d\d$/.test(dueDate) ? dueDate : '\uffff');

function decisionsOf({ about, practices }: CoverageReport, actions: readonly ActionCoverage[]): Decision[] {
	const setAside = actions.filter(({ status }) => status === 'non_retenue' || status === 'sans_objet');
	const lacks = ({ lacks: keys }: ActionCoverage) => keys.includes('motif') || keys.includes('justification');
	const listed = (kind: 'late' | 'notRetained' | 'unjustified', some: readonly ActionCoverage[]): Decision[] =>
		some.length > 0 ? [{ kind, actions: some }] : [];
	const unanswered = practices.filter((practice) => {
		const expected = practice.actions.filter(({ expectedNow }) => expectedNow);
		return expected.length > 0 && !expected.some(({ answered }) => answered);
	});
	return [
		...subjects.flatMap((kind): Decision[] => {
			const pending = (about?.pending ?? []).filter(({ subject }) => subject === kind);
			return pending.length > 0 ? [{ kind, pending }] : [];
		}),
		...listed(
			'late',
			actions.filter(({ late }) => late),
		),
		...listed(
			'notRetained',
			setAside.filter((action) => action.status === 'non_retenue' && !lacks(action)),
		),
		...listed('unjustified', setAside.filter(lacks)),
		...(unanswered.length > 0 ? [{ kind: 'unanswered' as const, practices: unanswered }] : []),
	];
}

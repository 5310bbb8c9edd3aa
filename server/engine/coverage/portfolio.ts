/** One charter among many. Plain data: it travels as JSON. */
import type { EditionId, PhaseId } from '../catalogue/types';
import { daysBetween } from '../model/dates';
import type { ActionCoverage, Counts, PracticeState } from './types';

/** Whom an overdue action waits for: named by its declaration, as who assessed it, or as who answers for the initiative. */
export type PersonSource = 'action' | 'assessment' | 'initiative';

/** An action of one charter whose due date is past, or whose assessment is too old. One that is both is there twice. */
export interface OverdueAction {
	/** Its id: `valeur.pmv`. */
	readonly action: string;
	readonly kind: 'late' | 'stale';
	/** `YYYY-MM-DD`: the due date that is past, the day of the assessment that is too old. */
	readonly date: string;
	/** From that date to today. */
	readonly days: number;
	/** As written; undefined where the charter names nobody. */
	readonly person?: string;
	/** Where the person is named; undefined without one. */
	readonly personFrom?: PersonSource;
}

/** One charter of the portfolio. */
export interface PortfolioRow {
	readonly uri: string;
	/** False where the file cannot be read as a charter: then only `uri` and what could be read of it count. */
	readonly readable: boolean;
	readonly name: string;
	readonly organisation: string;
	readonly phase?: PhaseId;
	readonly type?: string;
	readonly edition: EditionId;
	readonly counts: Counts;
	readonly practicesWithoutGap: number;
	/** Its practices, in order. */
	readonly practices: readonly { readonly state: PracticeState; readonly counts: Counts }[];
	/** Ids of the actions that are expected now and not in place, not retained nor not applicable. */
	readonly gaps: readonly string[];
	/** What is late or to be assessed again: as many as `counts.late` and `counts.stale` say, in the order of the standard. */
	readonly overdue: readonly OverdueAction[];
}

/** What {@link overdueOf} reads of an action. */
export type OverdueFacts = Pick<
	ActionCoverage,
	'id' | 'late' | 'stale' | 'dueDate' | 'assessedOn' | 'responsible' | 'assessedBy'
>;

/**
 * What of some actions is late or to be assessed again; without those that do not apply, which are to be left out before.
 * @param today `YYYY-MM-DD`
 * @param responsible who answers for the initiative, where it says so
 */
export function overdueOf(actions: readonly OverdueFacts[], today: string, responsible?: string): OverdueAction[] {
	return actions.flatMap((action): OverdueAction[] => {
		const { id, late, stale, dueDate = '', assessedOn = '' } = action;
		const whom = (kind: OverdueAction['kind']) => {
			const named: readonly (readonly [PersonSource, string | undefined])[] = [
				['action', action.responsible],
				...(kind === 'stale' ? ([['assessment', action.assessedBy]] as const) : []),
				['initiative', responsible],
			];
			const [from, person] = named.find(([, name]) => name !== undefined && name.trim() !== '') ?? [];
			return person === undefined || from === undefined ? {} : { person: person.trim(), personFrom: from };
		};
		const one = (kind: OverdueAction['kind'], date: string): OverdueAction => ({
			action: id,
			kind,
			date: date.trim(),
			days: daysBetween(date.trim(), today),
			...whom(kind),
		});
		return [...(late ? [one('late', dueDate)] : []), ...(stale ? [one('stale', assessedOn)] : [])];
	});
}

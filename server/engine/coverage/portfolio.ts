/** One charter among many. Plain data: it travels as JSON. */
import type { EditionId, PhaseId } from '../catalogue/types';
import type { Counts, PracticeState } from './types';

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
}

/** The findings of a charter as reports for other programs list them. Plain data: it travels as JSON. */
import type { PortfolioRow } from '../../server/engine/coverage/portfolio';
import type { FindingView, TextRange } from '../../server/engine/coverage/types';

export type Severity = FindingView['severity'];

/** The severities, the most serious first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A replacement of part of the text. */
export interface Replacement {
	readonly range: TextRange;
	readonly newText: string;
}

/** An edit that answers a finding. */
export interface CheckedFix {
	readonly title: string;
	/** Its result is certain: it may be made without asking. */
	readonly safe: boolean;
	readonly changes: readonly Replacement[];
}

/** One finding. */
export interface CheckedFinding {
	/** Stable: `format/cle_inconnue`. */
	readonly code: string;
	readonly severity: Severity;
	/** One sentence that says what to do. */
	readonly message: string;
	/** Zero-based lines, UTF-16 columns. */
	readonly range: TextRange;
	/** The line that it begins on, without its end; cut where it is very long. */
	readonly line: string;
	/** Id of the practice it concerns. */
	readonly practice?: string;
	/** Id of the action it concerns. */
	readonly action?: string;
	/** For grouped findings: the ids of the actions that it stands for. */
	readonly actions?: readonly string[];
	readonly related?: readonly { readonly range: TextRange; readonly message: string }[];
	/** Left out where nobody asked for them. */
	readonly fixes?: readonly CheckedFix[];
	/** Whether one of its fixes is made by `--corriger`. */
	readonly fixable: boolean;
	/** The same as long as what it is about is, wherever its line moves in the file: hexadecimal digits. */
	readonly fingerprint: string;
	/** The same without the file, to compare a charter with itself. */
	readonly mark: string;
}

/** A finding that is not told, and why. */
export interface SilencedFinding extends CheckedFinding {
	readonly reason: string;
}

/** A charter that was judged. */
export interface CheckedCharter {
	/** As people know it, with `/`: `permis/charte.yaml`. */
	readonly file: string;
	/** In the order of the text. */
	readonly findings: readonly CheckedFinding[];
	/** What comments leave out. */
	readonly silenced: readonly SilencedFinding[];
	/** Its figures. */
	readonly row: PortfolioRow;
	/** What it does not reach, in a sentence each; none where no threshold is set. */
	readonly shortfalls: readonly string[];
}

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts some findings by severity. */
export function countBySeverity(findings: readonly Pick<CheckedFinding, 'severity'>[]): SeverityCounts {
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const { severity } of findings) counts[severity]++;
	return counts;
}

/** What all charters of a run add up to. */
export interface CheckedTotals {
	readonly charters: number;
	readonly severities: SeverityCounts;
	/** Findings that a safe fix answers. */
	readonly fixable: number;
	/** Findings that comments leave out. */
	readonly silenced: number;
	/** Findings that are left out because a reference has them. */
	readonly known: number;
	/** Charters that could not be read, each with why. */
	readonly unreadable: readonly { readonly file: string; readonly message: string }[];
}

/** Writes a report piece by piece: what is written of a charter is not kept. */
export interface FindingsReport {
	/** What stands before the first charter. */
	readonly begin: () => string;
	readonly charter: (one: CheckedCharter) => string;
	/** What stands after the last one. */
	readonly end: (totals: CheckedTotals) => string;
}

/** Whether a finding is at least so serious; never, where none is. */
export function reaches(severity: Severity, least: Severity | undefined): boolean {
	return least !== undefined && severities.indexOf(severity) <= severities.indexOf(least);
}

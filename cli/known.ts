/** Which findings of a charter are known already: those of a reference, or of another version of it. */
import type { CheckedFinding } from '../views/findings/checked';

/** The findings of one charter, as far as it takes to know them again. Plain data. */
export interface KnownFindings {
	/** The marks of findings. */
	readonly marks: readonly string[];
	/** The actions of grouped findings, whichever group they were in. */
	readonly actions: readonly string[];
}

/** What it takes to know some findings again. */
export function knownOf(findings: readonly CheckedFinding[]): KnownFindings {
	return {
		marks: findings.filter(({ actions }) => !actions).map(({ mark }) => mark),
		actions: [...new Set(findings.flatMap(({ actions = [] }) => actions))],
	};
}

/**
 * The findings that are not known. A group is new as soon as one of its actions is: groups part and join again as
 * charters are answered, and what is left of one is no news.
 */
export function newAmong<F extends CheckedFinding>(findings: readonly F[], known: KnownFindings | undefined): F[] {
	if (!known) return [...findings];
	const [marks, actions] = [new Set(known.marks), new Set(known.actions)];
	return findings.filter(({ mark, actions: members }) =>
		members ? members.some((id) => !actions.has(id)) : !marks.has(mark),
	);
}

import type { PhaseId } from '../catalogue/types';
import type { Finding } from '../finding';
import type { Standard } from '../standard';

/** The actions that findings speak of already, so that nothing weaker is said of them beside. */
export interface Told {
	/** What is incomplete is said, more closely than a partial answer would. */
	readonly partial: ReadonlySet<string>;
	/** That nothing answers is said. */
	readonly absent: ReadonlySet<string>;
}

/** What the findings of the checks say of actions, at a phase: what only a later phase expects says nothing of this one. */
export function toldBy(findings: readonly Finding[], phase: PhaseId | undefined, standard: Standard): Told {
	const now = standard.rankOf(phase);
	const codes = findings
		.map(({ code }) => code)
		.filter((code) => {
			const description = standard.description(code);
			const from = description?.phase;
			// What a setting switches as a whole is an expectation beside the action, not a closer word on it.
			return code.includes('/') && description?.group === undefined && (!from || standard.rankOf(from) <= now);
		});
	return {
		partial: new Set(codes.map(actionOf)),
		absent: new Set(codes.filter((code) => standard.tellAbsence.has(code)).map(actionOf)),
	};
}

/** `valeur.pmv/en_fin` is about `valeur.pmv`. */
const actionOf = (code: string): string => code.slice(0, code.indexOf('/'));

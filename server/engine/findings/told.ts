import type { PhaseId } from '../catalogue/types';
import { absencesToldBy } from '../checks/absences';
import type { Finding } from '../finding';
import type { Span } from '../parse/tree';
import type { Standard } from '../standard';

/** What findings say already, so that nothing weaker is said of it beside. */
export interface Told {
	/** The actions of which it is said that nothing answers. */
	readonly absent: ReadonlySet<string>;
	/** What the checks say, where, of which actions, and the fields whose absence they tell. */
	readonly checks: readonly ToldCheck[];
	/** Where the text is not as the format wants it: what is lacking there follows from that. */
	readonly format: readonly Span[];
}

interface ToldCheck extends Span {
	readonly action: string;
	readonly fields: readonly string[];
	/** Whether it speaks of words alone: of what a whole answer lacks, not of a key. */
	readonly ofWords: boolean;
}

export const nothingTold: Told = { absent: new Set(), checks: [], format: [] };

/** What the findings of the checks say of actions, at a phase: what only a later phase expects says nothing of this one. */
export function toldBy(
	findings: readonly Finding[],
	format: readonly Finding[],
	phase: PhaseId | undefined,
	standard: Standard,
): Told {
	const now = standard.rankOf(phase);
	const closer = findings.filter(({ code }) => {
		const description = standard.description(code);
		const from = description?.phase;
		// What a setting switches as a whole is an expectation beside the action, not a closer word on it.
		return code.includes('/') && description?.group === undefined && (!from || standard.rankOf(from) <= now);
	});
	return {
		absent: new Set([
			...closer.filter(({ code }) => standard.tellAbsence.has(code)).map(({ code }) => actionOf(code)),
			...absencesToldBy(closer),
		]),
		checks: closer.map(({ code, start, end, action }) => ({
			start,
			end,
			action: code.startsWith('formulation/') ? (action ?? '') : actionOf(code),
			fields: standard.description(code)?.fields ?? [],
			ofWords: code.startsWith('formulation/'),
		})),
		format: format.filter(({ severity }) => severity === 'error' || severity === 'warning'),
	};
}

/** `valeur.pmv/en_fin` is about `valeur.pmv`. */
export const actionOf = (code: string): string => code.slice(0, code.indexOf('/'));

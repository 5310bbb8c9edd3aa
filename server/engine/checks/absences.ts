import type { Finding } from '../finding';

const told = new WeakMap<Finding, string>();

/** Keeps of a finding that it says, with more words, that nothing answers another action than its own, by id. */
export function tellAbsenceOf(action: string | undefined, finding: Finding): void {
	if (action !== undefined) told.set(finding, action);
}

/** The actions, by id, of which these findings say that nothing answers: the grouped findings leave them out. */
export const absencesToldBy = (findings: readonly Finding[]): readonly string[] =>
	findings.flatMap((finding) => told.get(finding) ?? []);

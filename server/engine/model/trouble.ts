import type { Charter } from './charter';

/** How much is wrong with a charter as a file: what an edit that the author did not ask for must never add to. */
export function troubleOf(charter: Charter): number {
	return charter.faults.length + charter.problems.length;
}

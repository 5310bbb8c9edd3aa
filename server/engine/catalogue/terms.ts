/** The terms that go against a practice, by the codes of their findings. */
import wording from 'practices:formulation';
import type { Term } from './types';

/** The id of the settings' own terms: one for all of them. */
export const ownTermId = 'terme';

/** The code of the finding that a term makes. */
export function codeOfTerm({ id }: Pick<Term, 'id'>): string {
	return `formulation/${id}`;
}

/** All known terms, by code; the settings' own are not among them. */
export const terms: ReadonlyMap<string, Term> = new Map(wording.terms.map((term) => [codeOfTerm(term), term]));

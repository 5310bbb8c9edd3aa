/** How the decision on a change says that it was refused. */
// cspell:disable: the beginnings of words, without accents
import { plainly } from './words';

const refused =
	/^(?:[a-z]+ ){0,3}?(?:refus|rejet|declin|turned down|ecarte|non (?:retenu|accepte|approuve)|not (?:accepted|approved|retained)|ruled out|denied)/;
const notGiven = /\b(?:non|pas|not) (?:retenu|accepte|approuve|accepted|approved|retained)/g;
/** Decided anew since, in part, or to be decided again. */
const notForGood =
	/\bpuis\b|\bthen\b|\baccept|\bapprouv|\bapprov|\badopt|\ba revoir|\bto be reviewed|\breconsider|\brevis|\brevu|\bpour l'instant|\bfor now|\ben partie|\bin part\b|\bpartly|\bcette (?:annee|saison)|\bthis (?:year|season)/;

/** Whether a decision refuses for good what was asked. */
export function isRefused(decision: string | undefined): boolean {
	const plain = plainly(decision);
	return refused.test(plain) && !notForGood.test(plain.replace(notGiven, ' '));
}

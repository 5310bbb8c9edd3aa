/** The words of a text that tell what it is about, by how they begin. */
import { plainOf, remembering, stemOf } from '../../server/engine/index';

const empty =
	/^(?:les|des|une|un|du|de|la|le|pour|par|sur|dans|avec|sans|aux|dont|que|qui|the|and|for|with|from|into|that|not|par|an|annee|year|month|mois|service|systeme|system|cout|cost|costs|coute|saving|savings|save|economie|evite|evitee|avoided|moins|fewer|less)$/;

/** Enough of a word to know it by, its endings left out. */
const firstLetters = 6;

/** Of three letters or more; words of every text are left out. */
export const wordsOf = remembering((text): ReadonlySet<string> => {
	const words = plainOf(text).plain.match(/[a-z]{3,}/g) ?? [];
	return new Set(words.filter((word) => !empty.test(stemOf(word))).map((word) => stemOf(word).slice(0, firstLetters)));
});

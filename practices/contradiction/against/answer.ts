/** An answer that is clear, and is the opposite of what the action asks: how one is described. */

/** What an answer to some fields says against its practice. */
export interface Against {
	/** The variant of the message. */
	readonly kind: string;
	/** The practice whose action asks otherwise. */
	readonly practice: string;
	/** Where such an answer stands, as paths of keys: `gouvernance.methode`. */
	readonly at: readonly string[];
	/** Its words, plain: without accents or capitals. */
	readonly words: RegExp;
	/** Words with which it is no such answer. */
	readonly unless?: RegExp;
	/** Whether `unless` is looked for in the sentence of the words alone. */
	readonly nearby?: true;
	/** Whether its words stand whatever else the clause tells as over. */
	readonly certain?: true;
	/** It is one only where it is said outright: what stands about its words denies nothing. */
	readonly outright?: true;
	/** It is none where the words before it, in its part of the sentence, deny it. */
	readonly stated?: true;
}

/** Whatever denies, refuses or puts something else in its place. */
const denial =
	/\b(?:ne|ni|non|nul|nulle|pas|jamais|aucune?s?|rien|sans|au lieu|a la place|plutot|no|not|never|nobody|none|neither|nor|nothing|without|cannot|instead|rather than|turned down)\b|\bn'|n't\b|\b(?:ecart|refus|interdi|defendu|renonc|forb)[a-z]*|(?<!\b(?:la|une|chaque|toute|cette|seule|par|autre) )\bpersonne\b/;

/** Whether the words at these offsets of a plain text are said outright: the part between commas or stops that they stand in denies nothing. */
export function isOutright(plain: string, start: number, end: number): boolean {
	const before = Math.max(...[',', ';', '.', ':', '('].map((stop) => plain.lastIndexOf(stop, start)));
	const [rest = ''] = /^[^,;.:)]*/.exec(plain.slice(end)) ?? [];
	return !denial.test(plain.slice(before + 1, start)) && !denial.test(rest);
}

/** Where another part of a sentence begins. */
const parting =
	/[,;.:(]|\b(?:mais|donc|puis|car|parce que|but|so|then|because)\b|\b(?:et|and) (?=(?:on|nous|il|elle|ils|elles|le|la|les|un|une|we|it|they|the|he|she|an?|is|are|est|sont)\b|l')/g;
/** « Qui ne répond pas », "unless they call", « sans réponse »: in which case, and no denial of what follows. */
const inCase =
	/\b(?:qui|whoever|who|if|si|quand|lorsqu[a-z']*|when|tant que?|as long as|unless|faute d|(?:sans|without) (?:an? |any |une? )?(?:reponse|avis contraire|objection|opposition|nouvelles?|refus|reply|answer|word))\b.*$/;
const denying =
	/\b(?:ne|ni|nul|nulle|pas|jamais|aucune?s?|rien|sans|au lieu|plutot qu[a-z']*|no|not|never|nobody|none|neither|nor|nothing|without|cannot|instead of|rather than)\b|\bn'|n't\b|(?<!\b(?:la|une|chaque|cette|seule|par|autre) )\bpersonne n/;

/** Whether nothing, in the part of a sentence that these words end, denies them: « rien n’est coché d’avance », "nobody has to". */
export function isStated(plain: string, start: number): boolean {
	const [last = ''] = plain.slice(0, start).split(parting).slice(-1);
	return !denying.test(last.replace(inCase, ''));
}

/** That something is over, was mended, or is denied: what was wrong is told as gone. */
export const over =
	/\bn'(?:[a-z]+ ){1,3}plus\b|\bne (?:[a-z]+ ){1,3}plus\b|\bplus (?:aucune?|jamais|besoin|personne)\b|\bfini(?:e|s|es)?\b|\bfin d(?!e (?:semaine|journee|mois))|\bterminee?s?\b|\bau lieu d|\bretiree?s? (?:en|depuis|le)\b|\bcorrig|\bjamais\b|\bdebloqu|\bremplac|\brefait|\bno longer\b|\binstead of\b|\bfixed\b|\bended\b|\bremoved\b|\bstop(?:s|ped)? [a-z]+ing\b|\bnever\b|\bnot any ?more\b|\brather than\b|\bplutot que\b|\bfermee?s? depuis\b|\bavant la date\b/;

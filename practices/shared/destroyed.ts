/** How texts say that information is destroyed. */
// cspell:disable: the beginnings of words, without accents

/** In the plain letters of a text: that it is destroyed. */
export const destruction = /\b(?:detrui|destruct|effac|supprim|purge|destroy|eras|delet)/;

/** « Une fois la demande fermée », and not « une fois par an ». */
const atOnce =
	/\b(?:lendemain|le jour meme|le jour de la|meme jour|aussitot|immediatement|sur-le-champ|sitot|des (?:la|le|l'|que|qu')|a la (?:fermeture|fin|decision|cloture)|une fois(?! (?:par|tous|toutes|aux|chaque|l'an|la semaine)\b)|the (?:next|same|very) day|day after|(?:on|the) (?:the )?(?:day of the )?closing|(?:on |the same )?the day of (?:the|their|its)|at once|immediately|as soon as|once(?! (?:a|an|per|every|each|in)\b)|the moment|when .{0,30} (?:ends?|closes?)|at the (?:end|close))\b/;
/** Whoever asks for it has it destroyed: what nobody asks for is kept. */
const asked =
	/\b(?:sur|a la) (?:sa |leur )?demande\b(?! (?:est|sera) )|\b(?:le|les|l'en|en) demande(?:nt)?\b|\b(?:fait|font) la demande\b|\b(?:on|upon|at (?:the|their)) (?:\w+ )?request\b|\b(?:asks?|asked|requests? (?:it|this|so|deletion))\b|\bconsent/;

/** Whether a text, in plain letters, says that information is destroyed at once, or once something ends. */
export const isDestroyedAtOnce = (plain: string): boolean =>
	destruction.test(plain) && atOnce.test(plain) && !asked.test(plain);

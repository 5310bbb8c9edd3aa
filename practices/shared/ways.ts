/** The two ways of a service, as prose tells them, in plain words. */

/** Without going anywhere. */
export const online = /\ben ligne\b|numerique|\bsur le web\b|\ba distance\b|\bonline\b|\bdigital|remote/;

/** Where somebody goes. */
export const inPerson =
	/\ben personne\b|\bau comptoir\b|\bsur place\b|\bau guichet\b|\bau bureau\b|\bin person\b|\bat (?:the|a) counter\b|\bon site\b/;

/** Something done beforehand, or chosen, of what will happen elsewhere: « prendre rendez-vous au comptoir », "book a time at the counter". */
export const beforehand =
	/^(?:prendre|fixer|choisir|reserver|demander|changer|annuler|confirmer|trouver|chercher|payer) (?:un |une |son |sa |le |la |l')?(?:rendez-vous|heure|plage|moment|jour|date|place|visite|appel|frais|billet)\b|^(?:book|choose|pick|reserve|find|ask for|request|change|cancel|confirm|schedule) (?:a |an |the |one's |your |their )?(?:[a-z]+ )?(?:time|slot|day|date|appointment|place|visit|call|seat|moment|hour)\b|\b(?:plutot|au lieu|instead|rather)\b|\b(?:sans|without) /;

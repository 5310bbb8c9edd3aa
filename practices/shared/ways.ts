/** The two ways of a service, as prose tells them, in plain words. */

/** Without going anywhere. */
export const online = /\ben ligne\b|numerique|\bsur le web\b|\ba distance\b|\bonline\b|\bdigital|remote/;

/** Where somebody goes. */
export const inPerson =
	/\ben personne\b|\bau comptoir\b|\bsur place\b|\bau guichet\b|\bau bureau\b|\bin person\b|\bat (?:the|a) counter\b|\bon site\b/;

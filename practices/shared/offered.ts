/** What the government already offers to every body, and how a platform is named that does it. */

/** Letting people in. */
export const signIn = /authentif|ouverture de session|\blogin\b|sign-?in\b/;

/** Taking people's money; to pay benefits or staff is another matter. */
export const payment =
	/paiements?(?! (?:des? |d'|aux? |de la |de l')?(?:prestation|aide|subvention|indemnit|allocation|pension|salaire|employe|personnel|fournisseur|bourse|rente|versement))|payments?\b(?! (?:of|to) )/;

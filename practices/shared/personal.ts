/** What is personal whatever the service. */

/** Information that is personal by its very name. */
export const plainlyPersonal =
	/assurance sociale|\bnas\b|assurance maladie|\bnam\b|date de naissance|permis de conduire|dossier medical|diagnosti|etat de sante|casier judiciaire|antecedents judiciaires|empreintes? digitale|biometri|orientation sexuelle|numero de passeport|compte bancaire|carte de credit|social insurance|\bsin\b|health (?:card|insurance) number|date of birth|medical (?:record|file)|criminal record|bank account|credit card/;

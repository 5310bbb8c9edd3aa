/** What is personal whatever the service. */

/** Information that is personal by its very name. */
export const plainlyPersonal =
	/assurance sociale|\bnas\b|assurance maladie|\bnam\b|date de naissance|permis de conduire|dossier medical|diagnosti|etat de sante|casier judiciaire|antecedents judiciaires|empreintes? digitale|biometri|orientation sexuelle|numero de passeport|compte bancaire|carte de credit|social insurance|\bsin\b|health (?:card|insurance) number|date of birth|medical (?:record|file)|criminal record|bank account|credit card/;

const reach =
	/^(?:(?:adresse|numero de telephone|telephone|courriel|adresse (?:postale|courriel|electronique))|(?:postal |e-?mail )?address(?:es)?|(?:phone|telephone)(?: number)?|e-?mail) (?:de la|de l'|d'une? |des?|du|of the|of an?|of) ?(?:personnes?|eleves?|enfants?|parents?|demandeu(?:r|se)s?|citoyen(?:ne)?s?|patient(?:e)?s?|locataires?|usag(?:er|ere)s?|membres?|travailleu(?:r|se)s?|pupils?|child(?:ren)?|applicants?|residents?|tenants?|users?|members?|workers?|persons?|people)$/;
const ofHome =
	/^(?:(?:adresse )?(?:du domicile|residentielle|de residence)|(?:home|residential) address(?:es)?|(?:numero de )?cellulaire|cell(?:phone)? number)\b/;
const plate =
	/\bplaques? d'immatriculation$|\b(?:numero de (?:la )?|vehicules? et (?:de )?(?:sa|leur) )plaques?$|\b(?:licen[cs]e|number) plates?$/;

/** Whether a name is that of where somebody lives, how somebody is reached, or what somebody drives: folded. */
export const reachesSomebody = (name: string): boolean => reach.test(name) || ofHome.test(name) || plate.test(name);

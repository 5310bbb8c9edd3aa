import type { Both } from '../../engine/index';

/** The coverage in a few words: code lenses and the outline. Keys that end in `.one` and `.other` are the two numbers of one text. */
export const lensTexts = {
	'answered.one': { fr: '{0} avec réponse', en: '{0} addressed' },
	'answered.other': { fr: '{0} avec réponse', en: '{0} addressed' },
	'declared.one': { fr: '{0} déclarée', en: '{0} declared' },
	'declared.other': { fr: '{0} déclarées', en: '{0} declared' },
	inPlace: { fr: '{0} en place', en: '{0} in place' },
	notApplicable: { fr: '{0} sans objet', en: '{0} not applicable' },
	'applicable.one': { fr: 'sur {0} applicable', en: 'of {0} applicable' },
	'applicable.other': { fr: 'sur {0} applicables', en: 'of {0} applicable' },
	'withoutGap.one': { fr: '{0} pratique sur {1} sans écart', en: '{0} practice of {1} without a gap' },
	'withoutGap.other': { fr: '{0} pratiques sur {1} sans écart', en: '{0} practices of {1} without a gap' },
	'detected.one': { fr: '{0} action détectée ({1})', en: '{0} action detected ({1})' },
	'detected.other': { fr: '{0} actions détectées ({1})', en: '{0} actions detected ({1})' },
	unread: { fr: 'Le fichier ne peut pas être lu en ce moment', en: 'The file cannot be read right now' },
	showCoverage: { fr: 'Afficher la couverture', en: 'Show the coverage' },
} as const satisfies Record<string, Both>;

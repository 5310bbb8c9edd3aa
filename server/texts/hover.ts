import type { Both } from './text';

/** The words of hovers. */
export const hoverTexts = {
	required: { fr: 'obligatoire', en: 'required' },
	example: { fr: 'Exemple', en: 'Example' },
	values: { fr: 'Valeurs', en: 'Values' },
	serves: { fr: 'Répond à', en: 'Answers' },
	detected: { fr: 'détectée : {0}', en: 'detected: {0}' },
	declared: { fr: 'déclarée : {0}', en: 'declared: {0}' },
	expected: { fr: 'attendue dès la phase {0} (notre jugement)', en: 'expected from the {0} phase on (our judgement)' },
	practice: { fr: 'Pratique {0} · {1}', en: 'Practice {0} · {1}' },
	action: { fr: 'Action {0} · {1}', en: 'Action {0} · {1}' },
	official: { fr: 'Libellé officiel : {0}', en: 'Official wording: {0}' },
	translation: { fr: '', en: 'working translation, not official' },
	why: { fr: 'Pourquoi', en: 'Why' },
	review: { fr: 'Lors d’une révision', en: 'In a review' },
	todo: { fr: 'À faire', en: 'To do' },
	next: { fr: 'Prochaine étape', en: 'Next step' },
	evidence: { fr: 'Preuve', en: 'Evidence' },
	open: { fr: 'Ouvrir la pratique', en: 'Open the practice' },
	absentFromEdition: {
		fr: 'Absente de l’édition {0} : elle n’est pas comptée.',
		en: 'Absent from the {0} edition: it is not counted.',
	},
	group: { fr: 'Groupe d’usagers déclaré dans usagers.groupes.', en: 'User group declared in usagers.groupes.' },
	indicator: { fr: 'Indicateur déclaré dans indicateurs.', en: 'Indicator declared in indicateurs.' },
	unknownName: {
		fr: 'Ce nom n’est déclaré nulle part dans la charte.',
		en: 'This name is declared nowhere in the charter.',
	},
	evidencePointer: { fr: 'Section de la charte', en: 'Section of the charter' },
	evidenceFile: { fr: 'Fichier de l’espace de travail', en: 'File in the workspace' },
	evidenceUrl: { fr: 'Adresse, jamais consultée : non vérifiée', en: 'Address, never fetched: not verified' },
	resolved: { fr: 'résolue', en: 'resolved' },
	broken: { fr: 'introuvable', en: 'not found' },
	empty: { fr: 'vide', en: 'empty' },
	outside: { fr: 'hors de l’espace de travail', en: 'outside the workspace' },
	unknown: { fr: 'non vérifiable ici', en: 'cannot be checked here' },
	notVerified: { fr: 'non vérifiée', en: 'not verified' },
	own: {
		fr: 'Clé propre à votre organisme : elle est laissée telle quelle.',
		en: 'Your organization’s own key: it is left alone.',
	},
	targets: {
		fr: 'Cible de la stratégie 2019-2023 (horizon passé)',
		en: 'Target of the 2019-2023 strategy (now past)',
	},
} as const satisfies Record<string, Both>;

import { head } from './findings';

/** Charters with faults that fixes mend, by what is wrong; the text, and the same once all that is safe is mended. */
export const faulty: readonly (readonly [name: string, before: string, after: string])[] = [
	['accented keys', 'bénéfices: [] # note\ncontraintes: []\n', 'benefices: [] # note\ncontraintes: []\n'],
	[
		'keys but for one letter',
		'contrainte:\n  - Un budget\nrefernces: []\n',
		'contraintes:\n  - Un budget\nreferences: []\n',
	],
	[
		'numbers in place of the ids of practices and actions',
		'pratiques:\n  8:\n    8.1:\n      etat: a_evaluer\n',
		'pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer\n',
	],
	[
		'oui and non',
		'parcours:\n  - nom: Demander\n    etapes:\n      - nom: Payer\n        numerique: Oui # bientôt\n',
		'parcours:\n  - nom: Demander\n    etapes:\n      - nom: Payer\n        numerique: true # bientôt\n',
	],
	[
		'values with accents and capitals, or but for one letter',
		'risques:\n  - enonce: Le service tarde à venir\n    impact: Élevé\n    categorie: livraizon\n    reponse: Livrer par lots\n',
		'risques:\n  - enonce: Le service tarde à venir\n    impact: eleve\n    categorie: livraison\n    reponse: Livrer par lots\n',
	],
	[
		'dates that are only written otherwise',
		'livrables:\n  - nom: Guide\n    date: 30/09/2026\n  - nom: Plan\n    date: 3 octobre 2026\n  - nom: Avis\n    date: 2026/10/5\n',
		'livrables:\n  - nom: Guide\n    date: 2026-09-30\n  - nom: Plan\n    date: 2026-10-03\n  - nom: Avis\n    date: 2026-10-05\n',
	],
	[
		'prose with a colon or a number sign',
		'contraintes:\n  - Le budget : 2 M$ sur deux ans\n  - Le lot #2 vient après\nhypotheses:\n  - Note : le plan\n',
		'contraintes:\n  - "Le budget : 2 M$ sur deux ans"\n  - "Le lot #2 vient après"\nhypotheses:\n  - "Note : le plan"\n',
	],
	[
		'a text that begins with a character of YAML',
		'contexte: @equipe numérique\nportee:\n  inclus: [Un permis]\n',
		'contexte: "@equipe numérique"\nportee:\n  inclus: [Un permis]\n',
	],
	[
		'bullets where a list is expected',
		'contraintes: • Le délai est court\n  • Le budget est fixe\n',
		'contraintes:\n  - Le délai est court\n  - Le budget est fixe\n',
	],
	['no-break spaces', 'portee\u00a0:\n  inclus: [Un permis]\n', 'portee:\n  inclus: [Un permis]\n'],
	['numbers as they are written in French', 'budget:\n  total: 185 000 $\n', 'budget:\n  total: 185000\n'],
	[
		'a comment that silences nothing',
		'# charte-ignorer format/valeur : plus besoin\nportee:\n  inclus: [Un permis]\n',
		'portee:\n  inclus: [Un permis]\n',
	],
	[
		'one fault behind the other',
		'bénéfices:\n  - nom: Délai\n    valeur: 3 jours\n    échéance: 30/09/2027\n',
		'benefices:\n  - nom: Délai\n    valeur: 3 jours\n    echeance: 2027-09-30\n',
	],
	[
		'between braces and brackets',
		'budget: {total: 185 000 $, dévise: CAD} # à revoir\nlivrables: [{nom: Guide, date: 30/09/2026}]\n',
		'budget: {total: 185000, devise: CAD} # à revoir\nlivrables: [{nom: Guide, date: 2026-09-30}]\n',
	],
];

/** Charters with faults of which no fix is certain: nothing is done without asking. */
export const doubtful: readonly (readonly [name: string, text: string])[] = [
	['a date in either order', 'livrables:\n  - nom: Guide\n    date: 03/04/2026\n'],
	['a day that does not exist', 'livrables:\n  - nom: Guide\n    date: 2026-02-30\n'],
	['a month without a day', 'livrables:\n  - nom: Guide\n    date: 2026-02\n'],
	['a value that is none of the list', 'risques:\n  - enonce: Un retard\n    impact: critique\n'],
	['a key that is near several', 'portee:\n  clus: [Un permis]\n'],
	['a short key', 'besoins:\n  - enonce: Payer\n    idd: B1\n'],
	['a half-typed key', 'contraint\n'],
	['a quote left open', 'contexte: "Le service\nportee:\n  inclus: [Un permis]\n'],
	[
		'a name but for one letter',
		'usagers:\n  groupes: [{nom: Groupe 1}]\nbesoins:\n  - enonce: Payer\n    groupes: [Groupe 2]\n',
	],
	['a comment without its reason', 'contraintes: [] # charte-ignorer format/cle_inconnue\n'],
	[
		'a comment on what another day brings',
		'# charte-ignorer declaration/en_retard : accordé\nportee:\n  inclus: [Un permis]\n',
	],
	['a comment that may be one', 'contexte: Payer #(simple)\n'],
	['a declaration without its evidence', 'pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n'],
	['the misspelt name of an anchor', 'x-a: &base 1\ncontexte: *bas\n'],
];

/** All of them, with the head of a charter. */
export const faultyTexts: readonly (readonly [name: string, text: string])[] = [
	...faulty.map(([name, text]) => [name, head + text] as const),
	...doubtful.map(([name, text]) => [name, head + text] as const),
	['nothing at all', ''],
	['only a comment', '# à venir\n'],
	['no section', 'charte: 1\n'],
	['required keys that are missing', 'charte: 1\ninitiative:\n  nom: Permis\nbesoins:\n  - groupes: []\n'],
];

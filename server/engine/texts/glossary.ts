/** The terms of the glossary of a document, and what they mean in plain words of ours. */
import type { Both } from './text';

export const glossaryTexts = {
	'term.action': { fr: 'Action', en: 'Action' },
	'means.action': {
		fr: 'Geste concret par lequel une pratique numérique est respectée. L’édition du standard dit lesquelles s’appliquent.',
		en: 'A concrete step by which a digital practice is followed. The edition of the standard says which ones apply.',
	},
	'term.api': { fr: 'API', en: 'API' },
	'means.api': {
		fr: 'Interface de programmation : ce par quoi un système en interroge un autre.',
		en: 'Application programming interface: the means by which one system asks another.',
	},
	'term.edition': { fr: 'Édition', en: 'Edition' },
	'means.edition': {
		fr: 'Version du Standard des pratiques numériques contre laquelle la charte est lue.',
		en: 'The version of the digital practices standard that the charter is read against.',
	},
	'term.pia': { fr: 'EFVP', en: 'PIA' },
	'means.pia': {
		fr: 'Évaluation des facteurs relatifs à la vie privée : examen, avant les travaux, des effets d’un projet sur les renseignements personnels.',
		en: 'Privacy impact assessment: a study, ahead of the work, of what a project does to personal information.',
	},
	'term.fte': { fr: 'Équivalent temps complet (ETC)', en: 'Full-time equivalent (FTE)' },
	'means.fte': {
		fr: 'Mesure du temps consacré à un rôle : 1 vaut une personne à temps complet.',
		en: 'A measure of the time given to a role: 1 is one person, full time.',
	},
	'term.cloud': { fr: 'Infonuagique', en: 'Cloud computing' },
	'means.cloud': {
		fr: 'Usage de serveurs et de services informatiques que l’on loue à distance, selon les besoins.',
		en: 'Use of servers and computing services rented at a distance, as needs go.',
	},
	'term.iteration': { fr: 'Itération', en: 'Iteration' },
	'means.iteration': {
		fr: 'Période courte, à dates fixes, au bout de laquelle quelque chose d’utile est livré.',
		en: 'A short period with set dates, at the end of which something useful is delivered.',
	},
	'term.stakeholders': { fr: 'Parties prenantes', en: 'Stakeholders' },
	'means.stakeholders': {
		fr: 'Personnes et organismes que l’initiative touche ou dont elle dépend.',
		en: 'People and organizations that the initiative affects or depends on.',
	},
	'term.phase': { fr: 'Phase', en: 'Phase' },
	'means.phase': {
		fr: 'Étape de la vie de l’initiative : amorce, conception, réalisation ou exploitation. Elle dit ce que l’on attend de la charte.',
		en: 'A stage in the life of the initiative: initiation, design, delivery or operation. It says what the charter is expected to answer.',
	},
	'term.mvp': { fr: 'PMV (produit minimum viable)', en: 'MVP (minimum viable product)' },
	'means.mvp': {
		fr: 'La plus petite version du service qui sert déjà de vraies personnes et dont on apprend.',
		en: 'The smallest version of the service that already helps real people and that teaches something.',
	},
	'term.practice': { fr: 'Pratique', en: 'Practice' },
	'means.practice': {
		fr: 'Façon de faire que le standard du gouvernement du Québec demande à toute initiative numérique.',
		en: 'A way of working that the standard of the Québec government asks of every digital initiative.',
	},
	'term.evidence': { fr: 'Preuve', en: 'Evidence' },
	'means.evidence': {
		fr: 'Ce qui appuie une déclaration : un passage de la charte, un document ou une adresse.',
		en: 'What supports a declaration: a passage of the charter, a document or an address.',
	},
	'term.sgqri': { fr: 'SGQRI 008', en: 'SGQRI 008' },
	'means.sgqri': {
		fr: 'Standard du gouvernement du Québec sur l’accessibilité du Web.',
		en: 'Standard of the Québec government on web accessibility.',
	},
	'term.wcag': { fr: 'WCAG', en: 'WCAG' },
	'means.wcag': {
		fr: 'Règles internationales pour l’accessibilité des contenus Web; A, AA et AAA en sont les niveaux.',
		en: 'International guidelines for accessible web content; A, AA and AAA are its levels.',
	},
} as const satisfies Record<string, Both>;

/** The terms of the glossary of a document, and what shows that it uses them. The meanings are ours, in plain words. */
import type { Both } from './text';

export interface GlossaryTerm {
	readonly term: Both;
	readonly means: Both;
	/** What is looked for in the document's texts, whichever their language. */
	readonly seen: RegExp;
}

/** An abbreviation, in capitals and as a whole word. */
const whole = (...words: readonly string[]): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');

const term = (fr: string, en: string, means: Both, seen: RegExp): GlossaryTerm => ({ term: { fr, en }, means, seen });

export const glossaryTerms: readonly GlossaryTerm[] = [
	term(
		'Action',
		'Action',
		{
			fr: 'Geste concret par lequel une pratique numérique est respectée. L’édition du standard dit lesquelles s’appliquent.',
			en: 'A concrete step by which a digital practice is followed. The edition of the standard says which ones apply.',
		},
		/./,
	),
	term(
		'API',
		'API',
		{
			fr: 'Interface de programmation : ce par quoi un système en interroge un autre.',
			en: 'Application programming interface: the means by which one system asks another.',
		},
		whole('API'),
	),
	term(
		'Édition',
		'Edition',
		{
			fr: 'Version du Standard des pratiques numériques contre laquelle la charte est lue.',
			en: 'The version of the digital practices standard that the charter is read against.',
		},
		/./,
	),
	term(
		'EFVP',
		'PIA',
		{
			fr: 'Évaluation des facteurs relatifs à la vie privée : examen, avant les travaux, des effets d’un projet sur les renseignements personnels.',
			en: 'Privacy impact assessment: a study, ahead of the work, of what a project does to personal information.',
		},
		/(?<![\p{L}\p{N}])(?:EFVP|PIA)(?![\p{L}\p{N}])|vie privée|privacy/iu,
	),
	term(
		'Équivalent temps complet (ETC)',
		'Full-time equivalent (FTE)',
		{
			fr: 'Mesure du temps consacré à un rôle : 1 vaut une personne à temps complet.',
			en: 'A measure of the time given to a role: 1 is one person, full time.',
		},
		/équivalents? temps complet|full-time equivalent|(?<![\p{L}\p{N}])(?:ETC|ETP|FTE)(?![\p{L}\p{N}])/iu,
	),
	term(
		'Infonuagique',
		'Cloud computing',
		{
			fr: 'Usage de serveurs et de services informatiques que l’on loue à distance, selon les besoins.',
			en: 'Use of servers and computing services rented at a distance, as needs go.',
		},
		/infonuagique|nuage|cloud/iu,
	),
	term(
		'Itération',
		'Iteration',
		{
			fr: 'Période courte, à dates fixes, au bout de laquelle quelque chose d’utile est livré.',
			en: 'A short period with set dates, at the end of which something useful is delivered.',
		},
		/itération|iteration/iu,
	),
	term(
		'Parties prenantes',
		'Stakeholders',
		{
			fr: 'Personnes et organismes que l’initiative touche ou dont elle dépend.',
			en: 'People and organizations that the initiative affects or depends on.',
		},
		/parties? prenantes?|stakeholder/iu,
	),
	term(
		'Phase',
		'Phase',
		{
			fr: 'Étape de la vie de l’initiative : amorce, conception, réalisation ou exploitation. Elle dit ce que l’on attend de la charte.',
			en: 'A stage in the life of the initiative: initiation, design, delivery or operation. It says what the charter is expected to answer.',
		},
		/./,
	),
	term(
		'PMV (produit minimum viable)',
		'MVP (minimum viable product)',
		{
			fr: 'La plus petite version du service qui sert déjà de vraies personnes et dont on apprend.',
			en: 'The smallest version of the service that already helps real people and that teaches something.',
		},
		/produit minimum viable|minimum viable product|(?<![\p{L}\p{N}])(?:PMV|MVP)(?![\p{L}\p{N}])/iu,
	),
	term(
		'Pratique',
		'Practice',
		{
			fr: 'Façon de faire que le standard du gouvernement du Québec demande à toute initiative numérique.',
			en: 'A way of working that the standard of the Québec government asks of every digital initiative.',
		},
		/./,
	),
	term(
		'Preuve',
		'Evidence',
		{
			fr: 'Ce qui appuie une déclaration : un passage de la charte, un document ou une adresse.',
			en: 'What supports a declaration: a passage of the charter, a document or an address.',
		},
		/preuve|evidence/iu,
	),
	term(
		'SGQRI 008',
		'SGQRI 008',
		{
			fr: 'Standard du gouvernement du Québec sur l’accessibilité du Web.',
			en: 'Standard of the Québec government on web accessibility.',
		},
		/SGQRI/u,
	),
	term(
		'WCAG',
		'WCAG',
		{
			fr: 'Règles internationales pour l’accessibilité des contenus Web; A, AA et AAA en sont les niveaux.',
			en: 'International guidelines for accessible web content; A, AA and AAA are its levels.',
		},
		whole('WCAG'),
	),
];

/** A standard that is not Québec's: 3 practices, 7 actions, 2 editions, 3 phases, one check. Nothing of it is in the engine. */
import type { Action, Practice } from '../../../server/engine/catalogue/types';
import { addKey } from '../../../server/engine/checks/fixes';
import { placeOf, says } from '../../../server/engine/checks/places';
import { Standard } from '../../../server/engine/standard';

const both = (fr: string, en = fr) => ({ fr, en });

function action(
	practice: string,
	number: string,
	key: string,
	phase: string,
	fields: readonly string[],
	{ near = [], old = true }: { near?: readonly string[]; old?: boolean } = {},
): Action {
	const text = `Faire ${key}`;
	return {
		number,
		id: `${practice}.${key}`,
		key,
		practice,
		wording: { an1: old ? text : null, an2: `${text} bien` },
		translation: { an1: old ? `Do ${key}` : null, an2: `Do ${key} well` },
		phase,
		fields,
		nearFields: near,
		todo: both(text),
		example: both(text),
		lacks: {},
		nextStep: both(`Commencez par ${key}.`, `Begin with ${key}.`),
		evidence: both(text),
		needsTrace: false,
	};
}

function practice(number: number, id: string, title: string, actions: readonly Action[]): Practice {
	const text = both(title);
	return {
		number,
		id,
		title: text,
		theme: 'tout',
		orientation: 'ici',
		summary: text,
		why: text,
		review: text,
		actions,
	};
}

/** Made of the same parts as `practices/` is. */
export const secondStandard = new Standard(
	{
		catalogue: {
			practices: [
				practice(1, 'ecoute', 'Écouter', [
					action('ecoute', '1.1', 'groupes', 'idee', ['usagers.groupes'], { near: ['besoins.groupes'] }),
					action('ecoute', '1.2', 'recherche', 'idee', [
						'usagers.recherche[methode=entrevue]',
						'usagers.essais[].groupes',
					]),
				]),
				practice(2, 'mesure', 'Mesurer', [
					action('mesure', '2.1', 'indicateurs', 'idee', ['indicateurs']),
					action('mesure', '2.2', 'benefices', 'service', ['benefices'], { old: false }),
					action('mesure', '2.3', 'donnees', 'service', ['donnees.diffusion']),
				]),
				practice(3, 'equipe', 'Travailler ensemble', [
					action('equipe', '3.1', 'roles', 'essai', ['equipe.roles']),
					action('equipe', '3.2', 'budget', 'essai', ['budget.total']),
				]),
			],
			themes: [{ id: 'tout', title: both('Tout', 'All'), practices: [1, 2, 3] }],
			orientations: [{ id: 'ici', title: both('Ici', 'Here'), practices: [1, 2, 3] }],
			ambitions: [{ number: 1, title: both('Mieux', 'Better') }],
			targets: [
				{
					id: 'tous',
					ambition: 1,
					rate: 90,
					statement: both('90\u00a0% des personnes sont servies', '90% of people are served'),
					help: both('Servir chaque personne.', 'Serve everyone.'),
					level: 'initiative',
					practices: [1],
				},
			],
			horizon: both('pour l’an 3', 'by year 3'),
			phases: [
				['idee', 'idée', 'idea', 'phase de l’idée', 'dès l’idée'],
				['essai', 'essai', 'trial', 'phase d’essai', 'dès l’essai'],
				['service', 'service', 'service', 'phase de service', 'dès le service'],
			].map(([id = '', name = '', english = '', named = '', from = '']) => ({
				id,
				name: both(name, english),
				named: both(named, `${english} phase`),
				from: both(from, `from ${english} on`),
				help: both(`L’initiative en est à ${name}.`, `The initiative is at its ${english}.`),
			})),
			edition: 'an2',
			editions: ['an1', 'an2'].map((id) => ({
				id,
				name: both(id.replace('an', 'de l’an '), id.replace('an', 'year ')),
				help: both(`L’édition ${id}.`, `The ${id} edition.`),
				title: both(id),
				description: both(id),
				source: 'nous',
			})),
			groups: ['delicat'],
			chapters: [{ id: 'ailleurs', title: both('Ailleurs'), help: both('Ce qui est ailleurs.') }],
			sources: [{ id: 'nous', title: 'Nos pratiques', publisher: 'Nous', date: '2026' }],
			expectedOf: { amelioration: ['ecoute.groupes'] },
			page: 'https://exemple.org/pratiques',
		},
		findings: [
			{
				code: 'mesure.indicateurs/sans_cible',
				practice: 'mesure',
				action: 'mesure.indicateurs',
				severity: 'warning',
				phase: 'essai',
				group: 'delicat',
				messages: { principal: both('Donnez une cible à « {0} »', 'Give “{0}” a target') },
				fixes: { ajouter: both('Ajouter la cible', 'Add the target') },
				meaning: both('Sans cible, rien ne se juge.', 'Nothing can be judged without a target.'),
				satisfy: both('Écrivez la cible.', 'Write the target.'),
				fields: ['indicateurs.cible'],
			},
		],
		wording: {
			fields: ['portee.inclus'],
			reversers: [],
			nearReversers: [],
			conversions: [],
			terms: [{ id: 'pigeon', practice: 'ecoute', forms: ['pigeon'], unless: [], better: both('écrivez', 'write') }],
		},
		snippets: [
			{
				id: 'charte-idee',
				kind: 'charter',
				prefix: 'charte-idee',
				// biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders of a snippet
				body: both('charte: 1\ninitiative:\n  nom: ${1:Nom}\n  organisme: ${2:Organisme}\n  phase: idee\n'),
				description: both('Une idée', 'An idea'),
			},
		],
	},
	{
		mesure: {
			indications: {},
			checks: {
				'mesure.indicateurs/sans_cible': function* ({ charter, value }) {
					for (const one of value.indicateurs ?? []) {
						if (!says(charter, one, 'nom') || says(charter, one, 'cible')) continue;
						const place = placeOf(charter, one, 'nom');
						if (place) yield { ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, 'cible') };
					}
				},
			},
		},
	},
);

/** A charter that answers to it. */
export const secondCharter = `charte: 1
initiative:
  nom: Vélos partagés
  organisme: Ville
  phase: essai
portee:
  inclus: [Envoi par pigeon]
usagers:
  groupes:
    - nom: Cyclistes
      description: Les personnes qui roulent chaque jour
indicateurs:
  - nom: Trajets
    unite: trajets par jour
pratiques:
  ecoute:
    recherche:
      etat: planifiee
`;

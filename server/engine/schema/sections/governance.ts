/** How decisions are made and reported, and what is delivered. */
import {
	date,
	field,
	frequency,
	label,
	labels,
	list,
	object,
	oneOf,
	prose,
	required,
	says,
	sentences,
	t,
	value,
} from '../build';

export const gouvernance = field(
	object({
		instance: field(
			label(),
			says(
				'Instance qui tranche quand l’équipe ne le peut pas, et qui approuve la portée.',
				'Committee or authority that decides when the team cannot, and that approves the scope.',
				t('Comité directeur', 'Steering committee'),
			),
		),
		methode: field(
			prose(),
			says(
				'Démarche de conception suivie, de la découverte à l’amélioration continue.',
				'Design approach that is followed, from discovery to continuous improvement.',
				t(
					'Cycles de deux semaines qui finissent par un essai avec des usagers.',
					'Two-week cycles that end with a test with users.',
				),
			),
		),
		delegation: field(
			prose({ anchored: true }),
			says(
				'Décisions confiées à l’équipe et délai pour les autres.',
				'Decisions entrusted to the team and time allowed for the others.',
				t(
					'La responsable de produit tranche sur le contenu; le comité répond en cinq jours.',
					'The product owner decides on content; the committee answers within five days.',
				),
			),
		),
		decisions: field(
			sentences(),
			says(
				'Décisions prises, ou endroit où elles sont consignées et visibles.',
				'Decisions taken, or the place where they are recorded and can be seen.',
				t('[Registre public tenu à jour après chaque comité]', '[Public record updated after each committee]'),
			),
		),
	}),
	says(
		'Gouvernance de l’initiative : qui décide, comment, et avec quelle délégation.',
		'Governance of the initiative: who decides, how, and with what delegation.',
	),
);

export const communications = field(
	object({
		etat_situation: field(
			object({
				frequence: required(
					frequency(),
					says(
						'Rythme auquel l’état de la situation est communiqué.',
						'How often the state of the initiative is reported.',
						t('mensuelle', 'monthly'),
					),
				),
				destinataires: field(
					labels({ substance: 'audience' }),
					says(
						'Qui le reçoit.',
						'Who receives it.',
						t('[Comité directeur, Partenaires]', '[Steering committee, Partners]'),
					),
				),
				support: field(
					label({ substance: 'name' }),
					says(
						'Forme et endroit : tableau de bord, courriel, page publique.',
						'Form and place: dashboard, email, public page.',
						t('Tableau de bord public', 'Public dashboard'),
					),
				),
			}),
			says(
				'État de la situation communiqué à date fixe, bonnes et mauvaises nouvelles comprises.',
				'State of the initiative, reported on a regular date, good and bad news alike.',
			),
		),
		promotion: field(
			sentences(),
			says(
				'Moyens de faire connaître et préférer le service en ligne.',
				'Ways to make the online service known and preferred.',
				t(
					'[Mention sur chaque avis de renouvellement, Démonstration au comptoir]',
					'[Note on every renewal notice, Demonstration at the counter]',
				),
			),
		),
	}),
	says('Ce que l’initiative dit d’elle-même, et à qui.', 'What the initiative says about itself, and to whom.'),
);

const partage = field(
	object({
		quoi: field(
			oneOf(
				value('code_source', 'Le code source du livrable.', 'The source code of the deliverable.'),
				value('resultats', 'Les résultats d’expérimentation ou d’essais.', 'The results of experiments or tests.'),
				value(
					'documentation',
					'La documentation, les guides, les modèles.',
					'The documentation, guides and templates.',
				),
			),
			says('Ce qui est partagé.', 'What is shared.'),
		),
		licence: field(
			label({
				substance: 'name',
				suggestions: [
					value('LiLiQ-P 1.1', 'Licence libre du Québec, permissive.', 'Québec free licence, permissive.'),
					value('LiLiQ-R 1.1', 'Licence libre du Québec, avec réciprocité.', 'Québec free licence, with reciprocity.'),
					value('MIT', 'Licence permissive et courte.', 'Short permissive licence.'),
					value(
						'CC BY 4.0',
						'Pour les textes et les données, avec mention de la source.',
						'For texts and data, with attribution.',
					),
				],
			}),
			says('Licence sous laquelle c’est partagé.', 'Licence under which it is shared.', 'LiLiQ-P 1.1'),
		),
		depot: field(
			label(),
			says(
				'Dépôt ou page où le trouver.',
				'Repository or page where it can be found.',
				'https://exemple.gouv.qc.ca/depots/permis',
			),
		),
	}),
	says(
		'Ce que d’autres organismes peuvent reprendre de ce livrable, et où.',
		'What other organizations can take from this deliverable, and where.',
	),
);

export const livrables = field(
	list(
		object(
			{
				nom: required(
					label({ substance: 'name' }),
					says(
						'Ce qui est remis, et que l’on peut voir ou utiliser.',
						'What is handed over, and can be seen or used.',
						t('Service de renouvellement', 'Renewal service'),
					),
				),
				date: field(date(), says('Jour de livraison prévu ou réel.', 'Planned or actual delivery day.', '2027-01-29')),
				responsable: field(
					label({ substance: 'person' }),
					says(
						'Personne ou équipe qui en répond.',
						'Person or team that answers for it.',
						t('Équipe Permis', 'Permit team'),
					),
				),
				partage,
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Livrables de l’initiative, et ce qui en est partagé avec l’écosystème.',
		'Deliverables of the initiative, and what is shared of them with the ecosystem.',
	),
);

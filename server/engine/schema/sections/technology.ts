/** The technical half of `solution`: options weighed, reuse, standards, hosting, architecture. */
import { boolean, field, label, labels, list, object, oneOf, prose, required, says, t, value } from '../build';

export const options = field(
	list(
		object(
			{
				nom: required(
					label(),
					says(
						'L’option étudiée, y compris celle de ne rien changer.',
						'The option studied, including that of changing nothing.',
						t('Plateforme de formulaires existante', 'Existing forms platform'),
					),
				),
				retenue: field(
					boolean(),
					says('`true` pour l’option choisie.', '`true` for the option that was chosen.', 'true'),
					{ beside: 'motif' },
				),
				motif: field(
					prose({ substance: 'reason' }),
					says(
						'Ce qui a fait retenir ou écarter l’option : valeur, coût, délai, risque.',
						'What made it chosen or rejected: value, cost, time, risk.',
						t(
							'Déjà exploitée par trois organismes, prête en deux mois.',
							'Already run by three agencies, ready in two months.',
						),
					),
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Options comparées, dont au moins une technologie récente du marché, avec la raison de chaque choix.',
		'Options compared, at least one of them a recent technology from the market, with the reason for each choice.',
	),
);

export const reutilisation = field(
	list(
		object(
			{
				nom: required(
					label({ substance: 'name' }),
					says(
						'Solution, composant ou modèle qui existe déjà ailleurs.',
						'Solution, component or template that already exists elsewhere.',
						t('Module de prise de rendez-vous', 'Appointment booking module'),
					),
				),
				source: field(
					label({ substance: 'name' }),
					says(
						'Organisme ou communauté d’où elle vient.',
						'Organization or community it comes from.',
						t('Un organisme voisin', 'A neighbouring agency'),
					),
				),
				decision: field(
					prose(),
					says(
						'Réutilisée, adaptée ou écartée, et pourquoi.',
						'Reused, adapted or set aside, and why.',
						t('Réutilisé tel quel, sauf les textes.', 'Reused as is, except for the texts.'),
					),
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Solutions existantes que l’équipe a regardées avant de construire.',
		'Existing solutions the team looked at before building.',
	),
);

export const standards = field(
	labels({ substance: 'name' }),
	says(
		'Standards ouverts que la solution suit, pour échanger avec d’autres et ne pas s’enfermer.',
		'Open standards the solution follows, so that it can exchange with others and not be locked in.',
		'[OpenAPI 3.1, OpenID Connect]',
	),
);

export const hebergement = field(
	object({
		mode: field(
			oneOf(
				value('infonuagique_publique', 'Nuage d’un fournisseur du marché.', 'Cloud of a market provider.'),
				value('infonuagique_gouvernementale', 'Nuage exploité par le gouvernement.', 'Cloud run by the government.'),
				value('hybride', 'Une part en nuage, l’autre sur place.', 'Part in the cloud, part on premises.'),
				value('sur_place', 'Serveurs de l’organisme; à justifier.', 'Servers of the organization; to be justified.'),
			),
			says(
				'Où le service est hébergé. L’infonuagique vient d’abord.',
				'Where the service is hosted. The cloud comes first.',
			),
			{ beside: 'justification' },
		),
		justification: field(
			prose({ substance: 'reason', anchored: true }),
			says(
				'Pourquoi ce mode, surtout s’il n’est pas infonuagique : sensibilité des données, coûts, contraintes.',
				'Why this mode, above all when it is not the cloud: sensitive data, costs, constraints.',
				t(
					'Les données sont de niveau moyen et la charge double au printemps.',
					'The data is of medium sensitivity and the load doubles in spring.',
				),
			),
		),
	}),
	says('Hébergement du service et raison de ce choix.', 'Hosting of the service and the reason for that choice.'),
);

export const architecture = field(
	object({
		api: field(
			boolean(),
			says(
				'`true` si les fonctions du service sont offertes par des interfaces de programmation dès le départ.',
				'`true` if the functions of the service are offered through programming interfaces from the start.',
				'true',
			),
			{ beside: 'description' },
		),
		modules: field(
			labels({ substance: 'name' }),
			says(
				'Parties qui peuvent évoluer ou être remplacées séparément.',
				'Parts that can change or be replaced separately.',
				t('[Dossier, Paiement, Avis]', '[File, Payment, Notices]'),
			),
		),
		description: field(
			prose(),
			says(
				'Comment les parties se parlent, et ce qui rend la solution durable.',
				'How the parts talk to each other, and what makes the solution last.',
				t(
					'Trois modules qui s’échangent des messages par des interfaces publiées.',
					'Three modules that exchange messages through published interfaces.',
				),
			),
		),
	}),
	says(
		'Architecture de la solution : ses modules, ses interfaces, sa capacité d’évoluer.',
		'Architecture of the solution: its modules, its interfaces, its capacity to change.',
	),
);

export const automatisation = field(
	list(
		object(
			{
				nom: required(
					label({ substance: 'name' }),
					says(
						'L’opération administrative, manuelle et récurrente, qui est automatisée.',
						'The administrative operation, manual and recurring, that is automated.',
						t('Recopier les demandes dans le registre', 'Copy the requests into the register'),
					),
				),
				moyen: field(
					label({
						substance: 'name',
						suggestions: [
							value(
								'robot logiciel',
								'Refait les gestes d’une personne à l’écran.',
								'Repeats what a person does on screen.',
							),
							value(
								'échange entre systèmes',
								'Les systèmes se parlent directement.',
								'The systems talk to each other directly.',
							),
							value(
								'règle d’affaires',
								'Une règle écrite tranche les cas simples.',
								'A written rule settles the simple cases.',
							),
						],
					}),
					says('Ce qui fait l’opération.', 'What does the operation.', t('robot logiciel', 'software robot')),
				),
				reaffectation: field(
					prose(),
					says(
						'Les tâches plus complexes auxquelles le personnel consacre le temps libéré.',
						'The more complex tasks to which the staff give the time that is freed.',
						t(
							'Deux préposées appellent les personnes dont le dossier est incomplet.',
							'Two clerks call the people whose file is incomplete.',
						),
					),
				),
				reprise: field(
					prose(),
					says(
						'Qui reprend l’opération quand l’automate échoue ou que le cas sort de l’ordinaire.',
						'Who takes the operation over when the automation fails or the case is out of the ordinary.',
						t(
							'Le service à la clientèle traite le jour même ce que le robot rejette.',
							'Client services handle the same day what the robot rejects.',
						),
					),
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Opérations administratives automatisées, robots logiciels compris : ce qu’elles libèrent, et qui prend la relève.',
		'Administrative operations that are automated, software robots included: what they free up, and who takes over.',
	),
);

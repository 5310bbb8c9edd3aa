/** Time and money. */
import { date, field, frequency, label, list, number, object, prose, required, says, t, value } from '../build';

export const echeancier = field(
	object({
		iterations: field(
			list(
				object(
					{
						nom: required(
							label(),
							says('Nom de l’itération.', 'Name of the iteration.', {
								example: t('Itération 1', 'Iteration 1'),
								actions: ['valeur.iterations'],
							}),
						),
						debut: field(
							date(),
							says('Premier jour de l’itération.', 'First day of the iteration.', {
								example: '2026-10-05',
								actions: ['valeur.iterations'],
							}),
						),
						fin: field(
							date(),
							says(
								'Dernier jour. Au-delà de trois mois, l’itération apprend trop tard.',
								'Last day. Beyond three months, the iteration learns too late.',
								{ example: '2026-11-27', actions: ['valeur.iterations'] },
							),
						),
						valeur: field(
							prose(),
							says(
								'Ce que les usagers peuvent faire de plus à la fin de l’itération.',
								'What more users can do at the end of the iteration.',
								{
									example: t(
										'Une personne peut suivre sa demande en ligne.',
										'People can follow their request online.',
									),
									actions: ['valeur.iterations'],
								},
							),
						),
					},
					{ nameKey: 'nom' },
				),
			),
			says(
				'Itérations courtes, chacune avec la valeur qu’elle livre.',
				'Short iterations, each with the value it delivers.',
				{ actions: ['valeur.iterations'] },
			),
		),
		jalons: field(
			list(
				object(
					{
						nom: required(
							label(),
							says('L’événement attendu.', 'The event awaited.', {
								example: t('Ouverture au public', 'Public opening'),
							}),
						),
						date: required(date(), says('Jour du jalon.', 'Day of the milestone.', { example: '2027-03-01' })),
					},
					{ nameKey: 'nom' },
				),
			),
			says(
				'Dates importantes : décisions, ouvertures, échéances légales.',
				'Important dates: decisions, openings, legal deadlines.',
			),
		),
		experimentations: field(
			list(
				object({
					hypothese: required(
						prose(),
						says(
							'Ce que l’on croit, formulé pour pouvoir être démenti.',
							'What is believed, put so that it can be proved wrong.',
							{
								example: t(
									'Un rappel par message texte double les renouvellements à temps.',
									'A text message reminder doubles renewals made on time.',
								),
								actions: ['valeur.experimentation'],
							},
						),
					),
					date: field(
						date(),
						says('Jour de l’expérience ou de la maquette.', 'Day of the experiment or prototype.', {
							example: '2026-08-20',
							actions: ['valeur.experimentation'],
						}),
					),
					resultat: field(
						prose(),
						says(
							'Ce que l’expérience a montré, et ce qui a été décidé ensuite.',
							'What the experiment showed, and what was decided next.',
							{
								example: t(
									'Hypothèse confirmée auprès de 200 personnes; le rappel est retenu.',
									'Hypothesis confirmed with 200 people; the reminder is kept.',
								),
								actions: ['valeur.experimentation'],
							},
						),
					),
				}),
			),
			says(
				'Expériences et maquettes qui vérifient une idée avant d’y investir.',
				'Experiments and prototypes that check an idea before investing in it.',
				{ actions: ['valeur.experimentation'] },
			),
		),
	}),
	says('Échéancier : itérations, jalons et expérimentations.', 'Schedule: iterations, milestones and experiments.', {
		actions: ['valeur.iterations', 'valeur.experimentation'],
	}),
);

export const budget = field(
	object({
		total: field(
			number(),
			says(
				'Montant total, en chiffres seulement : ni espace, ni symbole.',
				'Total amount, in digits only: no space, no symbol.',
				{ example: '1250000' },
			),
		),
		devise: field(
			label({ suggestions: [value('CAD', 'Dollar canadien.', 'Canadian dollar.')] }),
			says(
				'Devise des montants, par son code de trois lettres.',
				'Currency of the amounts, by its three-letter code.',
				{
					example: 'CAD',
				},
			),
		),
		postes: field(
			list(
				object(
					{
						nom: required(
							label(),
							says('Le poste de dépense.', 'The expense item.', {
								example: t('Recherche utilisateur', 'User research'),
							}),
						),
						montant: required(
							number(),
							says('Montant du poste, en chiffres seulement.', 'Amount of the item, in digits only.', {
								example: '85000',
							}),
						),
					},
					{ nameKey: 'nom' },
				),
			),
			says('Répartition du budget.', 'Breakdown of the budget.'),
		),
		suivi: field(
			object({
				frequence: field(
					frequency(),
					says('Rythme du suivi budgétaire.', 'How often the budget is followed up.', {
						example: t('trimestrielle', 'quarterly'),
						actions: ['gouvernance.etat_situation'],
					}),
				),
				publication: field(
					prose(),
					says(
						'Où le suivi est publié, et qui peut le voir.',
						'Where the follow-up is published, and who can see it.',
						{
							example: t('Tableau de bord des projets, ouvert à tous.', 'Project dashboard, open to all.'),
							actions: ['gouvernance.etat_situation'],
						},
					),
				),
			}),
			says('Comment les dépenses sont suivies et rendues publiques.', 'How spending is followed and made public.', {
				actions: ['gouvernance.etat_situation'],
			}),
		),
	}),
	says(
		'Budget de l’initiative, sa répartition et son suivi.',
		'Budget of the initiative, its breakdown and its follow-up.',
		{ actions: ['gouvernance.etat_situation'] },
	),
);

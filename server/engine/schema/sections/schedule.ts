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
							says('Nom de l’itération.', 'Name of the iteration.', t('Itération 1', 'Iteration 1')),
						),
						debut: field(date(), says('Premier jour de l’itération.', 'First day of the iteration.', '2026-10-05')),
						fin: field(
							date(),
							says(
								'Dernier jour. Au-delà de trois mois, l’itération apprend trop tard.',
								'Last day. Beyond three months, the iteration learns too late.',
								'2026-11-27',
							),
						),
						valeur: field(
							prose({ substance: 'gain' }),
							says(
								'Ce que les usagers peuvent faire de plus à la fin de l’itération.',
								'What more users can do at the end of the iteration.',
								t('Une personne peut suivre sa demande en ligne.', 'People can follow their request online.'),
							),
						),
					},
					{ nameKey: 'nom' },
				),
			),
			says(
				'Itérations courtes, chacune avec la valeur qu’elle livre.',
				'Short iterations, each with the value it delivers.',
			),
		),
		jalons: field(
			list(
				object(
					{
						nom: required(
							label(),
							says('L’événement attendu.', 'The event awaited.', t('Ouverture au public', 'Public opening')),
						),
						date: required(date(), says('Jour du jalon.', 'Day of the milestone.', '2027-03-01')),
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
							t(
								'Un rappel par message texte double les renouvellements à temps.',
								'A text message reminder doubles renewals made on time.',
							),
						),
					),
					date: field(
						date(),
						says('Jour de l’expérience ou de la maquette.', 'Day of the experiment or prototype.', '2026-08-20'),
					),
					resultat: field(
						prose({ substance: 'result', apartFrom: 'hypothese' }),
						says(
							'Ce que l’expérience a montré, et ce qui a été décidé ensuite.',
							'What the experiment showed, and what was decided next.',
							t(
								'Hypothèse confirmée auprès de 200 personnes; le rappel est retenu.',
								'Hypothesis confirmed with 200 people; the reminder is kept.',
							),
						),
					),
				}),
			),
			says(
				'Expériences et maquettes qui vérifient une idée avant d’y investir.',
				'Experiments and prototypes that check an idea before investing in it.',
			),
		),
	}),
	says('Échéancier : itérations, jalons et expérimentations.', 'Schedule: iterations, milestones and experiments.'),
);

export const budget = field(
	object({
		total: field(
			number(),
			says(
				'Montant total, en chiffres seulement : ni espace, ni symbole.',
				'Total amount, in digits only: no space, no symbol.',
				'1250000',
			),
		),
		devise: field(
			label({ suggestions: [value('CAD', 'Dollar canadien.', 'Canadian dollar.')] }),
			says(
				'Devise des montants, par son code de trois lettres.',
				'Currency of the amounts, by its three-letter code.',
				'CAD',
			),
		),
		postes: field(
			list(
				object(
					{
						nom: required(
							label(),
							says('Le poste de dépense.', 'The expense item.', t('Recherche utilisateur', 'User research')),
						),
						montant: required(
							number(),
							says('Montant du poste, en chiffres seulement.', 'Amount of the item, in digits only.', '85000'),
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
					says('Rythme du suivi budgétaire.', 'How often spending is tracked.', t('trimestrielle', 'quarterly')),
				),
				publication: field(
					prose(),
					says(
						'Où le suivi est publié, et qui peut le voir.',
						'Where the tracking is published, and who can see it.',
						t('Tableau de bord des projets, ouvert au public.', 'Project dashboard, open to the public.'),
					),
				),
			}),
			says('Comment les dépenses sont suivies et rendues publiques.', 'How spending is tracked and made public.'),
		),
	}),
	says(
		'Budget de l’initiative, sa répartition et son suivi.',
		'Budget of the initiative, its breakdown and how it is tracked.',
	),
);

/** Data, and the measures by which the initiative will be judged. */
import {
	date,
	field,
	frequency,
	label,
	labels,
	list,
	object,
	ofStandard,
	prose,
	required,
	says,
	t,
	textOrNumber,
	value,
} from '../build';

const diffusion = field(
	list(
		object(
			{
				jeu: required(
					label({ substance: 'name' }),
					says(
						'Jeu de données publié.',
						'Data set that is published.',
						t('Permis délivrés par région', 'Permits issued by region'),
					),
				),
				licence: field(
					label({
						substance: 'name',
						suggestions: [
							value('CC BY 4.0', 'Réutilisation libre, avec mention de la source.', 'Free reuse, with attribution.'),
							value('CC0 1.0', 'Aucune condition de réutilisation.', 'No condition of reuse.'),
						],
					}),
					says('Licence de réutilisation.', 'Licence for reuse.', 'CC BY 4.0'),
				),
				portail: field(
					label({
						substance: 'name',
						suggestions: [value('Données Québec', 'Portail commun des données ouvertes.', 'Common open data portal.')],
					}),
					says('Portail ou adresse où le trouver.', 'Portal or address where it can be found.', 'Données Québec'),
				),
				frequence: field(
					frequency(),
					says('Rythme de mise à jour.', 'How often it is updated.', t('mensuelle', 'monthly')),
				),
			},
			{ tellsApart: 'jeu' },
		),
	),
	says(
		'Données à haut potentiel de réutilisation que l’initiative rend au public.',
		'Highly reusable data that the initiative gives back to the public.',
	),
);

export const donnees = field(
	object({
		diffusion,
		exploitation: field(
			list(
				object({
					source: required(
						label({ substance: 'name' }),
						says(
							'Donnée ou système d’où vient l’information.',
							'Data or system the information comes from.',
							t('Journal des abandons de formulaire', 'Log of abandoned forms'),
						),
					),
					decision: field(
						prose(),
						says(
							'Décision que cette donnée éclaire, et qui la prend.',
							'Decision that this data informs, and who takes it.',
							t('Choisir l’étape à simplifier à chaque itération.', 'Choose the step to simplify in each iteration.'),
						),
					),
				}),
			),
			says(
				'Données que l’équipe exploite pour décider, et ce qu’elles permettent de décider.',
				'Data the team uses to decide, and what it helps to decide.',
			),
		),
	}),
	says(
		'Valorisation des données : ce qui est diffusé et ce qui sert à décider.',
		'Making the most of data: what is published and what serves decisions.',
	),
);

export const indicateurs = field(
	list(
		object(
			{
				nom: required(
					label({ declares: 'indicator' }),
					says(
						'Ce qui est mesuré. Les objectifs et l’alignement y renvoient par ce nom.',
						'What is measured. Objectives and alignment refer to it by this name.',
						t('Délai de renouvellement', 'Renewal time'),
					),
				),
				base: field(
					textOrNumber({ substance: 'measure' }),
					says('Valeur de départ, avant que le service change.', 'Starting value, before the service changes.', '21'),
				),
				cible: field(textOrNumber({ substance: 'measure' }), says('Valeur visée.', 'Value aimed at.', '2')),
				unite: field(
					label(),
					says('Unité de la base et de la cible.', 'Unit of the baseline and the target.', t('jours', 'days')),
				),
				frequence: field(
					frequency(),
					says('Rythme de la mesure.', 'How often it is measured.', t('mensuelle', 'monthly')),
				),
				debut: field(
					date(),
					says(
						'Jour de la première mesure, au plus tard à la première livraison.',
						'Day of the first measurement, no later than the first delivery.',
						'2026-10-01',
					),
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Indicateurs clés de performance, choisis dès le début, avec un point de départ et une cible.',
		'Key performance indicators, chosen from the start, with a starting point and a target.',
	),
);

export const benefices = field(
	list(
		object(
			{
				nom: required(
					label(),
					says(
						'Le bénéfice attendu, et pour qui.',
						'The benefit expected, and for whom.',
						t('Heures d’attente évitées aux usagers', 'Waiting hours spared to users'),
					),
				),
				valeur: field(
					textOrNumber({ substance: 'measure' }),
					says('Ampleur attendue, chiffrée si possible.', 'Expected size, in figures if possible.', '30000'),
				),
				echeance: field(
					date(),
					says('Jour où le bénéfice devrait être constaté.', 'Day by which the benefit should be seen.', '2028-03-31'),
				),
				mesure: field(
					prose({ apartFrom: 'nom' }),
					says(
						'Comment on saura que le bénéfice est réel.',
						'How it will be known that the benefit is real.',
						t(
							'Comparer la durée des appels avant et après l’ouverture.',
							'Compare call durations before and after the opening.',
						),
					),
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Bénéfices attendus, et la façon de vérifier qu’ils se réalisent.',
		'Expected benefits, and the way to check that they come true.',
	),
);

export const alignement = field(
	list(
		object(
			{
				cible: required(
					ofStandard('target'),
					says(
						'Cible de la Stratégie de transformation numérique gouvernementale 2019-2023 à laquelle l’initiative contribue, ou cible propre à l’organisme, déclarée dans son fichier de configuration (`cibles`) ou dans la charte (`x-cibles`).',
						'Target of the 2019-2023 government digital transformation strategy to which the initiative contributes, or one of the organization’s own, declared in its config file (`cibles`) or in the charter (`x-cibles`).',
					),
				),
				valeur_visee: field(
					textOrNumber({ substance: 'measure' }),
					says(
						'Ce que l’initiative vise pour cette cible, à son échelle.',
						'What the initiative aims at for this target, on its own scale.',
						'80 %',
					),
				),
				mesure: field(
					prose({ anchored: true }),
					says(
						'Comment la contribution est mesurée.',
						'How the contribution is measured.',
						t(
							'Part des renouvellements faits en ligne chaque trimestre.',
							'Share of renewals made online each quarter.',
						),
					),
				),
				indicateurs: field(
					labels({ refersTo: 'indicator' }),
					says(
						'Indicateurs qui suivent cette contribution, par leur nom dans `indicateurs`.',
						'Indicators that follow this contribution, by their name in `indicateurs`.',
						t('[Taux d’utilisation en ligne]', '[Online usage rate]'),
					),
				),
				plan: field(
					label({ substance: 'name' }),
					says(
						'Plan de transformation numérique de l’organisme où se trouve la cible, et la mesure dont l’initiative fait partie.',
						'Digital transformation plan of the organization in which the target stands, and the measure that the initiative belongs to.',
						t('Plan de transformation 2026-2029, mesure 12', '2026-2029 transformation plan, measure 12'),
					),
				),
			},
			{ tellsApart: 'cible' },
		),
	),
	says(
		'Contribution de l’initiative aux cibles de la Stratégie de transformation numérique gouvernementale 2019-2023, dont l’horizon est passé.',
		'Contribution of the initiative to the targets of the 2019-2023 government digital transformation strategy, now past.',
	),
);

/** Who does the work, what they learn, and who has a say. */
import { date, field, label, list, number, object, oneOf, prose, required, says, scale, t, value } from '../build';

const roles = field(
	list(
		object({
			role: required(
				label(),
				says(
					'Le rôle tenu dans l’équipe, plutôt que le nom d’une personne.',
					'The role held in the team, rather than a person’s name.',
					t('Conceptrice de l’expérience utilisateur', 'User experience designer'),
				),
			),
			famille: field(
				oneOf(
					value(
						'affaires',
						'Responsabilité du produit, analyse, connaissance du métier.',
						'Product ownership, analysis, knowledge of the business.',
					),
					value(
						'experience_utilisateur',
						'Recherche, conception, rédaction, accessibilité.',
						'Research, design, content, accessibility.',
					),
					value(
						'technologie',
						'Développement, architecture, essais, exploitation.',
						'Development, architecture, testing, operations.',
					),
					value('donnees', 'Analyse, qualité et diffusion des données.', 'Data analysis, quality and publication.'),
					value('securite', 'Sécurité de l’information et vie privée.', 'Information security and privacy.'),
					value('juridique', 'Droit, conformité, contrats.', 'Law, compliance, contracts.'),
					value(
						'communication',
						'Communications et promotion du service.',
						'Communications and promotion of the service.',
					),
					value(
						'gestion',
						'Coordination, gestion du changement, suivi.',
						'Coordination, change management, follow-up.',
					),
				),
				says(
					'Famille d’expertise du rôle. Une équipe qui n’en a qu’une voit mal le service en entier.',
					'Field of expertise of the role. A team that has only one does not see the whole service.',
				),
			),
			etp: field(
				number(),
				says(
					'Temps consacré, en équivalents temps complet (ETC).',
					'Time given, in full-time equivalents (FTE).',
					'0.5',
				),
				{ synonyms: ['etc'] },
			),
		}),
	),
	says(
		'Rôles de l’équipe et leur famille d’expertise, dont au moins un en expérience utilisateur.',
		'Roles of the team and their field of expertise, at least one of them in user experience.',
	),
);

export const equipe = field(
	object({
		roles,
		environnement: field(
			prose(),
			says(
				'Lieu, outils et façons de travailler ensemble, à distance ou sur place.',
				'Place, tools and ways of working together, remotely or on site.',
				t(
					'Une salle réservée le mardi, un tableau partagé et des outils ouverts aux partenaires.',
					'A room booked on Tuesdays, a shared board and tools open to partners.',
				),
			),
		),
		autonomie: field(
			prose(),
			says(
				'Ce que l’équipe décide seule, et comment elle s’organise.',
				'What the team decides alone, and how it organizes itself.',
				t(
					'L’équipe choisit l’ordre de son carnet et ses outils de développement.',
					'The team chooses the order of its backlog and its development tools.',
				),
			),
		),
	}),
	says(
		'L’équipe : ses expertises, son milieu de travail et sa liberté de décider.',
		'The team: its expertise, its working environment and its freedom to decide.',
	),
);

export const competences = field(
	object({
		plan: field(
			prose({ substance: 'plan', anchored: true }),
			says(
				'Comment l’équipe acquiert les compétences numériques dont elle a besoin, et à quel moment.',
				'How the team acquires the digital skills it needs, and when.',
				t(
					'Chaque membre consacre une demi-journée par mois à une compétence du bilan.',
					'Each member gives half a day a month to a skill from the assessment.',
				),
			),
		),
		activites: field(
			list(
				object(
					{
						nom: required(
							label({ substance: 'name' }),
							says(
								'L’activité d’apprentissage.',
								'The learning activity.',
								t('Rédiger en langage clair', 'Writing in plain language'),
							),
						),
						forme: field(
							label({
								substance: 'name',
								suggestions: [
									value('atelier', 'Apprentissage en groupe, par la pratique.', 'Learning in a group, by doing.'),
									value('formation en ligne', 'Cours suivi à son rythme.', 'Course taken at one’s own pace.'),
									value(
										'mentorat',
										'Accompagnement par une personne d’expérience.',
										'Guidance from an experienced person.',
									),
									value('jumelage', 'Travail à deux sur une vraie tâche.', 'Work in pairs on a real task.'),
								],
							}),
							says(
								'Façon d’apprendre, choisie selon le besoin.',
								'Way of learning, chosen for the need.',
								t('atelier', 'workshop'),
							),
						),
						date: field(
							date(),
							says(
								'Jour de l’activité, près du moment où elle servira.',
								'Day of the activity, close to when it will be of use.',
								'2026-10-21',
							),
						),
						public: field(
							label({ substance: 'name' }),
							says(
								'À qui l’activité s’adresse.',
								'Whom the activity is for.',
								t('Personnel aux renseignements', 'Information agents'),
							),
						),
					},
					{ nameKey: 'nom', sessionsBy: 'date' },
				),
			),
			says(
				'Activités d’apprentissage offertes, liées à des besoins réels de l’initiative.',
				'Learning activities on offer, tied to real needs of the initiative.',
			),
		),
		ecarts: field(
			list(
				object(
					{
						competence: required(
							label(),
							says(
								'Compétence qui manque, ou qui est trop rare dans l’équipe.',
								'Skill that is missing, or too rare in the team.',
								t('Essais d’accessibilité', 'Accessibility testing'),
							),
						),
						mesure: field(
							prose({ substance: 'remedy', apartFrom: 'competence' }),
							says(
								'Ce qu’on fait pour combler l’écart : former, embaucher, emprunter, acheter.',
								'What is done to close the gap: train, hire, borrow, buy.',
								t(
									'Une spécialiste d’un organisme voisin accompagne les deux premières itérations.',
									'A specialist from a neighbouring agency supports the first two iterations.',
								),
							),
						),
					},
					{ tellsApart: 'competence' },
				),
			),
			says(
				'Bilan des compétences : ce qui manque à l’équipe et comment on y répond.',
				'Skills assessment: what the team lacks and how it is answered.',
			),
		),
		gestion_changement: field(
			list(
				object(
					{
						nom: required(
							label({ substance: 'name' }),
							says(
								'Les personnes dont le travail change, par leur métier ou leur équipe.',
								'The people whose work changes, by their trade or team.',
								t('Préposées à la saisie', 'Data entry clerks'),
							),
						),
						effet: field(
							prose(),
							says(
								'Ce que l’initiative change à leur travail.',
								'What the initiative changes in their work.',
								t(
									'La saisie disparaît; elles répondent aux dossiers incomplets.',
									'Data entry goes away; they answer incomplete files.',
								),
							),
						),
						accompagnement: field(
							prose({ substance: 'plan', apartFrom: 'nom', anchored: true }),
							says(
								'Comment elles sont préparées et soutenues, par qui et à quel moment.',
								'How they are prepared and supported, by whom and when.',
								t(
									'Deux ateliers en janvier, puis une collègue formée par équipe pendant trois mois.',
									'Two workshops in January, then one trained colleague per team for three months.',
								),
							),
						),
					},
					{ nameKey: 'nom' },
				),
			),
			says(
				'Gestion du changement : les personnes dont le travail change, et comment elles sont accompagnées.',
				'Change management: the people whose work changes, and how they are supported.',
			),
		),
	}),
	says(
		'Compétences numériques : le plan, les activités et les écarts à combler.',
		'Digital skills: the plan, the activities and the gaps to close.',
	),
);

export const parties_prenantes = field(
	list(
		object(
			{
				nom: required(
					label({ substance: 'name' }),
					says(
						'Personne, groupe ou organisme que l’initiative touche ou dont elle dépend.',
						'Person, group or organization that the initiative affects or depends on.',
						t('Municipalités', 'Municipalities'),
					),
				),
				interet: field(
					prose({ substance: 'interest', apartFrom: 'nom' }),
					says(
						'Ce qu’elle attend de l’initiative, ou en craint.',
						'What it expects from the initiative, or fears.',
						t('Recevoir la liste à jour des permis valides.', 'Receive the current list of valid permits.'),
					),
				),
				influence: field(scale(), says('Poids qu’elle a sur les décisions.', 'Weight it has on decisions.'), {
					beside: 'participation',
				}),
				participation: field(
					prose({ substance: 'part' }),
					says(
						'Comment et quand elle prend part aux travaux.',
						'How and when it takes part in the work.',
						t('Deux personnes déléguées à chaque examen d’itération.', 'Two representatives at each iteration review.'),
					),
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Parties prenantes, leur intérêt et la façon dont elles participent.',
		'Stakeholders, their interest and the way they take part.',
	),
);

/** What is learned from the people served: research, tests, feedback, consultation. */
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
	textOrNumber,
	value,
} from '../build';

export const recherche = field(
	list(
		object({
			methode: required(
				oneOf(
					value(
						'entrevue',
						'Conversation menée avec une personne à la fois.',
						'A conversation led with one person at a time.',
					),
					value(
						'observation',
						'Regarder les gens faire, dans leur milieu ou devant le service.',
						'Watching people do it, where they live or work, or in front of the service.',
					),
					value(
						'sondage',
						'Questionnaire envoyé à un grand nombre de personnes.',
						'A questionnaire sent to many people.',
					),
					value(
						'groupe_discussion',
						'Échange animé entre plusieurs personnes.',
						'A moderated exchange among several participants.',
					),
					value(
						'analyse_donnees',
						'Étude des traces d’usage : visites, abandons, appels, délais.',
						'A study of traces of use: visits, drop-outs, calls, delays.',
					),
					value(
						'autre',
						'Une autre méthode, à préciser dans les constats.',
						'Another method, to be explained in the findings.',
					),
				),
				says(
					'Façon de faire. Observer, ou analyser des données d’usage, montre ce que les gens font plutôt que ce qu’ils disent.',
					'The way it was done. Observing, or analysing usage data, shows what people do rather than what they say.',
				),
			),
			date: field(
				date(),
				says('Jour de l’activité, passé ou prévu.', 'Day of the activity, past or planned.', '2026-06-11'),
			),
			participants: field(
				textOrNumber({ substance: 'count' }),
				says('Nombre de personnes rencontrées, ou qui elles sont.', 'Number of people met, or who they are.', '12'),
			),
			groupes: field(
				labels({ refersTo: 'group' }),
				says(
					'Groupes représentés, par leur nom dans `usagers.groupes`.',
					'Groups represented, by their name in `usagers.groupes`.',
					t('[Personnes aînées, Personnes proches aidantes]', '[Older adults, Caregivers]'),
				),
			),
			constats: field(
				sentences({ substance: 'result', anchored: true }),
				says(
					'Ce que l’activité a appris et qui change quelque chose au service.',
					'What the activity taught that changes something in the service.',
					t(
						'[Les personnes cherchent le numéro de dossier dans leurs courriels]',
						'[People look for the file number in their email]',
					),
				),
			),
			preuve: field(
				label({ evidence: true }),
				says(
					'Compte rendu ou rapport : un fichier du dossier ou une adresse.',
					'Notes or report: a file in the folder or an address.',
					'docs/entrevues-juin.md',
				),
			),
		}),
	),
	says(
		'Activités de recherche menées ou prévues avec les personnes à servir, à toutes les étapes du service.',
		'Research done or planned with the people to serve, at every stage of the service.',
	),
);

export const essais = field(
	list(
		object({
			type: required(
				oneOf(
					value(
						'utilisabilite',
						'Des usagers accomplissent une tâche pendant qu’on observe.',
						'Users carry out a task while someone observes.',
					),
					value(
						'accessibilite',
						'Vérification avec des technologies d’assistance et selon une norme.',
						'A check with assistive technologies and against a standard.',
					),
					value(
						'bout_en_bout',
						'Le service entier, de la demande à la décision, comme en vrai.',
						'The whole service, from request to decision, as in real life.',
					),
					value(
						'charge',
						'Tenue du service quand beaucoup de gens l’utilisent à la fois.',
						'How the service holds when many people use it at once.',
					),
					value(
						'autre',
						'Un autre essai, à préciser dans le résultat.',
						'Another test, to be explained in the result.',
					),
				),
				says('Ce que l’essai vérifie.', 'What the test checks.'),
			),
			date: field(date(), says('Jour de l’essai, passé ou prévu.', 'Day of the test, past or planned.', '2026-11-19')),
			participants: field(
				textOrNumber({ substance: 'count' }),
				says(
					'Nombre de personnes qui ont fait l’essai, ou qui elles sont.',
					'Number of people who took the test, or who they are.',
					'8',
				),
			),
			groupes: field(
				labels({ refersTo: 'group' }),
				says(
					'Groupes qui ont pris part à l’essai, par leur nom dans `usagers.groupes`.',
					'Groups that took part in the test, by their name in `usagers.groupes`.',
					t('[Personnes aînées, Personnes nouvellement arrivées]', '[Older adults, Newcomers]'),
				),
			),
			resultat: field(
				prose({ substance: 'result', anchored: true }),
				says(
					'Ce que l’essai a montré : taux de réussite, blocages, suites données.',
					'What the test showed: success rate, sticking points, what was done about it.',
					t(
						'Six personnes sur huit terminent seules; le paiement est à revoir.',
						'Six people in eight finish alone; the payment step needs work.',
					),
				),
			),
			preuve: field(
				label({ evidence: true }),
				says(
					'Rapport d’essai : un fichier du dossier ou une adresse.',
					'Test report: a file in the folder or an address.',
					'docs/essais-novembre.md',
				),
			),
		}),
	),
	says(
		'Essais du service avec de vraies personnes ou en conditions réelles.',
		'Tests of the service with real people or in real conditions.',
	),
);

export const retroaction = field(
	object({
		canaux: field(
			labels({ substance: 'name' }),
			says(
				'Moyens par lesquels les gens disent ce qu’ils pensent du service.',
				'Ways in which people say what they think of the service.',
				t('[Formulaire en fin de parcours, Appels au soutien]', '[Form at the end of the journey, Support calls]'),
			),
		),
		frequence: field(
			frequency(),
			says(
				'À quel rythme les commentaires sont lus et analysés.',
				'How often the comments are read and analysed.',
				t('mensuelle', 'monthly'),
			),
		),
		usage: field(
			prose({ anchored: true }),
			says(
				'Ce que l’équipe fait des commentaires : qui décide, et comment les gens le voient.',
				'What the team does with the comments: who decides, and how people see the result.',
				t(
					'Les trois irritants les plus cités entrent dans l’itération suivante.',
					'The three most cited pain points go into the next iteration.',
				),
			),
		),
	}),
	says(
		'Comment la rétroaction des usagers est recueillie, et ce qu’elle change.',
		'How user feedback is collected, and what it changes.',
	),
);

export const consultation = field(
	object({
		moyens: field(
			labels({ substance: 'name' }),
			says(
				'Façons de participer à la consultation, dont au moins une en ligne.',
				'Ways to take part in the consultation, at least one of them online.',
				t('[Questionnaire en ligne, Soirée d’échange]', '[Online questionnaire, Evening meeting]'),
			),
		),
		date: field(
			date(),
			says(
				'Jour de la consultation, ou de son ouverture.',
				'Day of the consultation, or of its opening.',
				'2026-05-06',
			),
		),
		resultat: field(
			prose({ substance: 'result' }),
			says(
				'Ce qui est ressorti de la consultation et ce que l’initiative en retient.',
				'What came out of the consultation and what the initiative keeps of it.',
				t(
					'Les personnes consultées demandent un rappel un mois avant l’échéance; il est ajouté à la portée.',
					'Participants ask for a reminder one month before the due date; it joins the scope.',
				),
			),
		),
	}),
	says(
		'Consultation du public au sujet du service, s’il y en a une.',
		'Public consultation about the service, if there is one.',
	),
);

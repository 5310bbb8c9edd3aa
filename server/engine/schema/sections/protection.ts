/** What is known about people, how it is protected, and what the service owes them. */
import {
	boolean,
	date,
	field,
	label,
	labels,
	list,
	note,
	object,
	oneOf,
	prose,
	required,
	says,
	scale,
	t,
	value,
} from '../build';

export const renseignements = field(
	list(
		object(
			{
				nom: required(
					label(),
					says(
						'Le renseignement recueilli ou utilisé, un par entrée.',
						'The piece of information collected or used, one per entry.',
						t('Date de naissance', 'Date of birth'),
					),
				),
				necessite: field(
					prose({ substance: 'necessity', apartFrom: 'nom' }),
					says(
						'Pourquoi le service ne peut pas être rendu sans lui.',
						'Why the service cannot be given without it.',
						t('L’âge détermine la durée de validité du permis.', 'Age decides how long the permit is valid.'),
					),
				),
				personnel: field(
					boolean(),
					says(
						'`true` si le renseignement permet d’identifier une personne, directement ou non.',
						'`true` if the information can identify a person, directly or not.',
						'true',
					),
				),
				source: field(
					oneOf(
						value('usager', 'La personne le fournit elle-même.', 'The person who uses the service provides it.'),
						value(
							'deja_connu',
							'L’administration l’a déjà; on ne le redemande pas.',
							'The administration already has it; it is not asked again.',
						),
						value('partenaire', 'Un autre organisme le transmet.', 'Another organization passes it on.'),
					),
					says(
						'D’où vient le renseignement. Ce qui est déjà connu n’a pas à être redemandé.',
						'Where the information comes from. What is already known need not be asked again.',
					),
				),
				consentement: field(
					prose({ substance: 'consent' }),
					says(
						'Comment la personne consent, ou ce qui dispense de le lui demander.',
						'How the person consents, or what makes asking unnecessary.',
						t('Case à cocher distincte, retirable en tout temps.', 'Separate check box, revocable at any time.'),
					),
				),
				conservation: field(
					prose({ substance: 'duration' }),
					says(
						'Combien de temps le renseignement est gardé, et ce qui se passe ensuite.',
						'How long the information is kept, and what happens next.',
						t('Deux ans après l’échéance, puis détruit.', 'Two years after expiry, then destroyed.'),
					),
				),
				acces: field(
					prose({ substance: 'access' }),
					says(
						'Comment la personne consulte son renseignement et le fait corriger.',
						'How the person consults the information and has it corrected.',
						t('Dans son dossier en ligne, ou par téléphone.', 'In the online file, or by phone.'),
					),
				),
				mandat: field(
					prose({ substance: 'basis' }),
					says(
						'Loi, règlement ou mandat qui autorise à le recueillir.',
						'Law, regulation or mandate that allows collecting it.',
						t('Article 12 du règlement sur les permis', 'Section 12 of the permit regulation'),
					),
				),
			},
			{ nameKey: 'nom', repeatsUnless: ['source', 'usager'] },
		),
	),
	says(
		'Renseignements dont le service a besoin : pourquoi, d’où ils viennent, et comment ils sont traités.',
		'Information the service needs: why, where it comes from, and how it is handled.',
	),
);

const categorisation = field(
	object({
		disponibilite: field(
			scale(),
			says(
				'Gravité d’une panne pour les gens et l’organisation.',
				'How serious an outage is for people and the organization.',
			),
		),
		integrite: field(scale(), says('Gravité d’une donnée altérée ou perdue.', 'How serious altered or lost data is.')),
		confidentialite: field(
			scale(),
			says(
				'Gravité d’une donnée vue par quelqu’un qui n’y a pas droit.',
				'How serious it is when someone sees data they have no right to.',
			),
		),
	}),
	says(
		'Catégorisation de l’information : ce qui arriverait si elle manquait, changeait ou fuyait.',
		'Categorization of the information: what would happen if it were missing, altered or leaked.',
	),
);

export const securite = field(
	object({
		normes: field(
			labels({ substance: 'basis' }),
			says(
				'Normes, lois et directives de sécurité et de protection des renseignements que le service applique.',
				'Security and privacy standards, laws and directives the service applies.',
				t('[Loi sur l’accès, ISO/IEC 27001]', '[Access Act, ISO/IEC 27001]'),
			),
		),
		efvp: field(
			object({
				date: field(
					date(),
					says(
						'Jour où l’évaluation est faite ou prévue.',
						'Day on which the assessment is done or planned.',
						'2026-11-30',
					),
					{ beside: 'commentaire' },
				),
				document: field(
					label({ evidence: true }),
					says(
						'L’évaluation ou son sommaire : un fichier du dossier ou une adresse.',
						'The assessment or its summary: a file in the folder or an address.',
						'docs/efvp-sommaire.pdf',
					),
				),
				etat: field(
					oneOf(
						value('planifiee', 'L’évaluation a une date.', 'The assessment has a date.'),
						value('en_cours', 'L’évaluation est commencée.', 'The assessment has begun.'),
						value(
							'terminee',
							'L’évaluation est faite et ses suites sont connues.',
							'The assessment is done and its outcome is known.',
						),
					),
					says('Où en est l’évaluation.', 'How far along the assessment is.'),
					{ beside: 'commentaire' },
				),
				commentaire: field(
					note(),
					says(
						'Ce qui mérite d’être dit de l’évaluation : révisions, réserves, suites.',
						'What is worth saying of the assessment: revisions, reservations, follow-up.',
						t('Révisée en mai, après l’ajout du paiement.', 'Revised in May, once payment was added.'),
					),
				),
			}),
			says(
				'Évaluation des facteurs relatifs à la vie privée, dès qu’un renseignement est personnel.',
				'Privacy impact assessment, as soon as a piece of information is personal.',
			),
		),
		categorisation,
		effets_usagers: field(
			prose(),
			says(
				'Ce que les mesures de sécurité demandent aux gens, et comment on allège ce fardeau.',
				'What the security measures ask of people, and how that burden is lightened.',
				t(
					'Le second facteur n’est demandé qu’à la première connexion d’un appareil.',
					'The second factor is asked only when a device first signs in.',
				),
			),
		),
		journal_acces: field(
			prose(),
			says(
				'Comment la personne sait qui a consulté son dossier, quand, et à quelle fin.',
				'How people know who consulted their file, when, and for what purpose.',
				t(
					'La page Mon dossier montre chaque consultation des deux dernières années, avec le service en cause.',
					'The My file page shows each consultation of the last two years, with the unit concerned.',
				),
			),
		),
	}),
	says(
		'Sécurité de l’information et protection des renseignements personnels.',
		'Information security and protection of personal information.',
	),
);

export const ethique = field(
	object({
		droits: field(
			prose(),
			says(
				'Droits et responsabilités en jeu : égalité, recours, langue, cultures autochtones, décision automatisée.',
				'Rights and responsibilities at stake: equality, recourse, language, Indigenous cultures, automated decisions.',
				t(
					'Tout refus est expliqué par écrit et réexaminé par une personne sur demande.',
					'Every refusal is explained in writing and reviewed by a person on request.',
				),
			),
		),
		developpement_durable: field(
			prose({ anchored: true }),
			says(
				'Principes de développement durable pris en compte, et les choix qu’ils ont changés.',
				'Sustainable development principles taken into account, and the choices they changed.',
				t(
					'Le service en région évite des déplacements de deux heures aux usagers.',
					'Regional service spares users trips of two hours.',
				),
			),
		),
		empreinte: field(
			prose({ anchored: true }),
			says(
				'Empreinte écologique du service au fil de sa vie : pages légères, durée des équipements, conservation des données.',
				'Ecological footprint of the service over its life: light pages, equipment lifetime, data retention.',
				t(
					'Chaque page pèse moins de 300 ko et les dossiers fermés sont archivés après un an.',
					'Each page weighs less than 300 kB and closed files are archived after a year.',
				),
			),
		),
		neutralite: field(
			prose({ anchored: true }),
			says(
				'Comment un service qui personnalise ou prend les devants reste neutre et équitable, aussi pour qui n’est pas en ligne.',
				'How a service that personalizes or takes the first step stays neutral and fair, also for those who are not online.',
				t(
					'Chaque programme proposé l’est à toutes les personnes admissibles, et le même avis part par la poste.',
					'Each program is proposed to everyone who is eligible, and the same notice goes by mail.',
				),
			),
		),
	}),
	says(
		'Ce que le service doit aux personnes et au milieu. Chaque champ demande une vraie phrase.',
		'What the service owes to people and to the environment. Each field asks for a real sentence.',
	),
);

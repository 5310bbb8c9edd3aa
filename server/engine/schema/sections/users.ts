/** The needs, and the people who have them. */
import {
	field,
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
import { consultation, essais, recherche, retroaction } from './research';

export const besoins = field(
	list(
		object(
			{
				enonce: required(
					prose(),
					says(
						'Le besoin, dit du point de vue de la personne et sans nommer de solution.',
						'The need, told from the person’s point of view and without naming a solution.',
						t(
							'Savoir où en est ma demande sans devoir téléphoner.',
							'Know where my request stands without having to phone.',
						),
					),
				),
				groupes: field(
					labels({ refersTo: 'group' }),
					says(
						'Groupes d’usagers qui ont ce besoin, par leur nom dans `usagers.groupes`.',
						'User groups that have this need, by their name in `usagers.groupes`.',
						t('[Personnes aînées]', '[Older adults]'),
					),
				),
				source: field(
					prose({ substance: 'source' }),
					says(
						'Ce qui fait connaître le besoin : observation, plainte, statistique, étude.',
						'What made the need known: observation, complaint, statistic, study.',
						t('Motifs des appels reçus en 2025', 'Reasons for the calls received in 2025'),
					),
				),
				regles: field(
					list(
						object({
							regle: field(
								prose(),
								says(
									'La règle ou l’exigence d’affaires telle qu’elle s’applique aujourd’hui.',
									'The business rule or requirement as it applies today.',
									t(
										'Joindre une copie certifiée du certificat de naissance à chaque renouvellement.',
										'Attach a certified copy of the birth certificate to every renewal.',
									),
								),
							),
							simplification: field(
								prose(),
								says(
									'Ce que l’initiative propose d’en faire : la retirer, l’alléger ou l’automatiser.',
									'What the initiative proposes to do with it: drop it, lighten it or automate it.',
									t('Ne demander la copie qu’à la première demande.', 'Ask for the copy with the first request only.'),
								),
							),
						}),
					),
					says(
						'Règles d’affaires qui pèsent sur ce besoin, et comment les simplifier.',
						'Business rules that weigh on this need, and how to simplify them.',
					),
				),
			},
			{ nameKey: 'enonce' },
		),
	),
	says(
		'Les besoins des personnes à servir, leur origine et les règles qui les compliquent.',
		'The needs of the people to serve, where they come from and the rules that complicate them.',
	),
);

const groupes = field(
	list(
		object(
			{
				nom: required(
					label({ declares: 'group' }),
					says(
						'Nom court du groupe. La recherche, les essais et les besoins y renvoient par ce nom.',
						'Short name of the group. Research, tests and needs refer to it by this name.',
						t('Personnes aînées', 'Older adults'),
					),
				),
				description: field(
					prose(),
					says(
						'Qui sont ces personnes et ce qui les distingue devant le service.',
						'Who these people are and what sets them apart when they use the service.',
						t(
							'Personnes de 70 ans et plus qui renouvellent leur permis elles-mêmes.',
							'People aged 70 and over who renew their permit themselves.',
						),
					),
				),
				situations: field(
					sentences({ substance: 'situation' }),
					says(
						'Réalités dont la conception doit tenir compte : handicap, langue, connexion lente, urgence, faible littératie.',
						'Realities the design must account for: disability, language, slow connection, urgency, low literacy.',
						t(
							'[Lit avec une loupe d’écran, Partage un téléphone avec un proche]',
							'[Reads with a screen magnifier, Shares a phone with a relative]',
						),
					),
				),
				taille: field(
					textOrNumber({ substance: 'count', anchored: true }),
					says(
						'Combien de personnes, ou quelle part de la clientèle.',
						'How many people, or what share of the clientele.',
						'42000',
					),
				),
				nature: field(
					oneOf(
						value(
							'public',
							'Des personnes ou des entreprises que le service sert.',
							'People or businesses that the service serves.',
						),
						value(
							'representant',
							'Des personnes qui agissent pour quelqu’un d’autre.',
							'People who act for somebody else.',
						),
						value(
							'personnel',
							'Des membres du personnel qui rendent le service avec le même outil.',
							'Members of the staff who give the service with the same tool.',
						),
						value(
							'partenaire',
							'Des gens d’un autre organisme qui y travaillent.',
							'People of another organization who work with it.',
						),
					),
					says(
						'Ce que ces personnes sont pour le service. Le personnel qui s’en sert est aussi un groupe d’usagers.',
						'What these people are to the service. Staff who use it are a user group too.',
					),
					{ beside: 'description' },
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Groupes d’usagers que le service doit servir, y compris ceux qu’on oublie facilement.',
		'User groups the service must serve, including those easily forgotten.',
	),
);

const representation = field(
	object(
		{
			representants: field(
				labels({ substance: 'name' }),
				says(
					'Qui peut agir pour quelqu’un d’autre.',
					'Who may act for somebody else.',
					t('[Personne proche aidante, Mandataire]', '[Caregiver, Mandatary]'),
				),
			),
			designation: field(
				prose(),
				says(
					'Comment la personne désigne qui agit pour elle, ou ce qui le prouve, et à qui la preuve est montrée une seule fois.',
					'How people name who acts for them, or what proves it, and to whom the proof is shown only once.',
					t(
						'Le parent désigne sa fille dans son dossier; le mandat est vérifié une fois pour trois ans.',
						'The parent names a daughter in the online file; the mandate is checked once for three years.',
					),
				),
			),
			limites: field(
				prose(),
				says(
					'Les transactions permises au nom de l’autre, jusqu’à quand, et comment la personne y met fin.',
					'The transactions allowed in the other’s name, until when, and how the person puts an end to it.',
					t(
						'Suivre et compléter une demande; le retrait prend effet le jour même.',
						'Follow and complete a request; withdrawal takes effect the same day.',
					),
				),
			),
		},
		{ orText: 'designation' },
	),
	says(
		'Comment une personne agit au nom d’une autre : proche aidante, mandataire, tutrice. En quelques mots, ou par ces champs.',
		'How somebody acts in the name of another: caregiver, mandatary, tutor. In a few words, or with these fields.',
		t(
			'La personne désigne sa fille dans son dossier, et la retire quand elle le veut.',
			'The person names a daughter in the online file, and removes her at will.',
		),
	),
);

export const usagers = field(
	object({
		groupes,
		plan_recherche: field(
			object(
				{
					document: field(
						label({ evidence: true }),
						says(
							'Le plan, s’il vit dans son propre document : un fichier du dossier ou une adresse.',
							'The plan, when it lives in its own document: a file in the folder or an address.',
							'docs/plan-recherche.md',
						),
					),
				},
				{ orText: true, substance: 'plan', anchored: true },
			),
			says(
				'Plan de recherche et d’essais : questions à éclaircir, méthodes, moments, groupes à rejoindre. En quelques phrases, ou par un `document`.',
				'Research and test plan: questions to clear up, methods, moments, groups to reach. In a few sentences, or as a `document`.',
				t(
					'Huit entrevues avant la maquette, puis un essai avec cinq personnes à chaque itération.',
					'Eight interviews before the prototype, then a test with five people in each iteration.',
				),
			),
		),
		recherche,
		essais,
		retroaction,
		consultation,
		representation,
	}),
	says(
		'Les personnes servies, ce que la recherche et les essais en ont appris, et comment elles sont écoutées.',
		'The people served, what research and tests have taught about them, and how they are listened to.',
	),
);

/** What the charter is, and what initiative it is about. */
import {
	date,
	field,
	integer,
	label,
	list,
	object,
	ofStandard,
	oneOf,
	prose,
	required,
	says,
	t,
	textOrNumber,
	value,
} from '../build';

export const charte = required(
	integer(),
	says(
		'Version du format de la charte. Ce fichier suit le format 1.',
		'Version of the charter format. This file follows format 1.',
		'1',
	),
);

export const version = field(
	textOrNumber(),
	says(
		'Version de cette charte, à augmenter à chaque modification approuvée.',
		'Version of this charter, to be raised with each approved change.',
		'1.2',
	),
);

export const edition = field(
	ofStandard('edition'),
	says(
		'Édition du standard à laquelle la charte répond; la première de la liste, si rien n’est écrit.',
		'Edition of the standard that the charter addresses; the first of the list, if nothing is written.',
	),
);

export const initiative = required(
	object({
		nom: required(
			label(),
			says(
				'Nom de l’initiative, tel que l’équipe et la gouvernance la désignent.',
				'Name of the initiative, as the team and its governance call it.',
				t('Renouvellement de permis en ligne', 'Online permit renewal'),
			),
		),
		organisme: required(
			label(),
			says(
				'Ministère ou organisme responsable de l’initiative.',
				'Department or agency responsible for the initiative.',
				t('Régie des permis', 'Permits Board'),
			),
		),
		phase: required(
			ofStandard('phase'),
			says(
				'Où en est l’initiative. La phase décide des actions du standard qui sont attendues dès maintenant.',
				'Where the initiative stands. The phase decides which actions of the standard are expected now.',
			),
			{ beside: 'description' },
		),
		description: field(
			prose(),
			says(
				'Ce que l’initiative change, et pour qui, en deux ou trois phrases qu’une personne de l’extérieur comprend.',
				'What the initiative changes, and for whom, in two or three sentences that an outsider understands.',
				t(
					'Le renouvellement se fait en dix minutes sur un téléphone, sans formulaire à imprimer.',
					'Renewal takes ten minutes on a phone, with no form to print.',
				),
			),
		),
		type: field(
			oneOf(
				value('nouveau_service', 'Un service qui n’existait pas.', 'A service that did not exist.'),
				value('refonte', 'Un service existant repensé en profondeur.', 'An existing service rethought in depth.'),
				value(
					'amelioration',
					'Un service existant que l’on bonifie sans le refaire.',
					'An existing service that is improved without being rebuilt.',
				),
				value(
					'politique',
					'Une politique publique que l’on élabore ou que l’on révise.',
					'A public policy that is drawn up or revised.',
				),
				value(
					'programme',
					'Un programme public que l’on élabore ou que l’on révise.',
					'A public program that is drawn up or revised.',
				),
				value(
					'retrait',
					'La fin d’un service; les attentes du standard sont alors réduites.',
					'The end of a service; the standard then expects less.',
				),
			),
			says(
				'Nature de l’initiative : un service, une politique ou un programme public. Un `retrait` a ses propres attentes, plus courtes.',
				'Nature of the initiative: a service, a public policy or a program. A `retrait` (withdrawal) has its own, shorter expectations.',
			),
			{ beside: 'description' },
		),
		debut: field(
			date(),
			says(
				'Date de début de l’initiative, idéation comprise.',
				'Start date of the initiative, ideation included.',
				'2026-04-01',
			),
			{ beside: 'description' },
		),
		debut_travaux: field(
			date(),
			says(
				'Date où les travaux proprement dits commencent. La portée doit être approuvée avant ce jour.',
				'Date on which the work proper starts. The scope must be approved before that day.',
				'2026-10-05',
			),
			{ beside: 'description' },
		),
		fin: field(
			date(),
			says(
				'Date de fin prévue. Les itérations, les jalons et les livrables se placent avant elle.',
				'Planned end date. Iterations, milestones and deliverables fall before it.',
				'2027-12-17',
			),
			{ beside: 'description' },
		),
		responsable: field(
			label(),
			says(
				'Personne ou rôle qui répond de l’initiative au quotidien.',
				'Person or role that answers for the initiative day to day.',
				t('Responsable de produit, Service des permis', 'Product owner, Permit Services'),
			),
		),
		parrain: field(
			label(),
			says(
				'Membre de la direction qui soutient l’initiative et lève les obstacles.',
				'Executive who backs the initiative and removes obstacles.',
				t('Direction générale des services', 'Executive Director, Services'),
			),
		),
	}),
	says(
		'Carte d’identité de l’initiative : son nom, qui en répond, sa phase et ses dates.',
		'The initiative at a glance: its name, who is responsible for it, its phase and its dates.',
	),
);

export const approbations = field(
	list(
		object({
			qui: required(
				label(),
				says(
					'Personne ou instance qui a approuvé la charte.',
					'Person or committee that approved the charter.',
					t('Comité directeur', 'Steering committee'),
				),
			),
			date: required(date(), says('Jour de l’approbation.', 'Day of the approval.', '2026-09-15')),
			document: field(
				label({ evidence: true }),
				says(
					'Trace de l’approbation : un fichier du dossier ou une adresse.',
					'Trace of the approval: a file in the folder or an address.',
					'docs/pv-2026-09-15.pdf',
				),
			),
		}),
	),
	says(
		'Approbations de la charte elle-même : qui l’a acceptée, quand, et où c’est consigné.',
		'Approvals of the charter itself: who accepted it, when, and where it is recorded.',
	),
);

export const contexte = field(
	prose(),
	says(
		'D’où vient l’initiative : la situation actuelle, ce qu’elle coûte aux gens et à l’organisation, ce qui oblige à agir.',
		'Where the initiative comes from: today’s situation, what it costs people and the organization, what calls for action.',
		t(
			'Quatre demandes sur dix sont retournées parce qu’une pièce manque au dossier.',
			'Four requests in ten are sent back because a document is missing.',
		),
	),
);

export const references = field(
	list(
		object(
			{
				titre: required(
					label(),
					says(
						'Titre du document cité.',
						'Title of the document referred to.',
						t('Étude de satisfaction 2025', 'Satisfaction study 2025'),
					),
				),
				url: field(
					label(),
					says(
						'Adresse où lire le document. Elle n’est jamais visitée par l’outil.',
						'Address where the document can be read. The tool never visits it.',
						'https://exemple.gouv.qc.ca/etude-2025',
					),
				),
			},
			{ nameKey: 'titre' },
		),
	),
	says(
		'Documents sur lesquels la charte s’appuie : lois, études, plans, politiques internes.',
		'Documents the charter rests on: laws, studies, plans, internal policies.',
	),
);

/** The solution: what is built first, through which channels, with what. `technology.ts` holds its technical half. */
import {
	boolean,
	date,
	dateOrText,
	field,
	label,
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
import { channelType } from './channels';
import { architecture, automatisation, hebergement, options, reutilisation, standards } from './technology';

const pmv = field(
	object({
		fonctionnalites: field(
			sentences({ substance: 'name' }),
			says(
				'Le plus petit ensemble de fonctions qui rend déjà service à quelqu’un.',
				'The smallest set of features that is already of use to someone.',
				t('[Renouveler un permis, Payer par carte]', '[Renew a permit, Pay by card]'),
			),
		),
		date: field(
			date(),
			says(
				'Jour où ce premier produit est entre les mains de vrais usagers.',
				'Day on which this first product is in the hands of real users.',
				'2027-01-29',
			),
		),
		objectifs: field(
			sentences(),
			says(
				'Ce que le produit minimum doit faire apprendre ou prouver.',
				'What the minimum product must teach or prove.',
				t('[La moitié des renouvellements se font sans appel]', '[Half of the renewals need no call]'),
			),
		),
	}),
	says(
		'Produit minimum viable : ce qui est livré en premier, quand, et ce qu’on veut en apprendre avant de poursuivre.',
		'Minimum viable product: what is delivered first, when, and what is to be learned from it before going on.',
	),
);

const canaux = field(
	list(
		object({
			type: required(
				channelType(),
				says(
					'Le canal. Le standard privilégie le service en ligne, accessible sur les appareils mobiles.',
					'The channel. The standard favours online service that is accessible on mobile devices.',
				),
				{ beside: 'soutien' },
			),
			principal: field(
				boolean(),
				says(
					'`true` pour le canal offert en premier. Un seul canal l’est, `web` ou `mobile` de préférence.',
					'`true` for the channel offered first. Only one is, preferably `web` or `mobile`.',
					'true',
				),
				{ beside: 'soutien' },
			),
			soutien: field(
				prose(),
				says(
					'Aide offerte sur ce canal, et comment on passe d’un canal à l’autre sans tout recommencer.',
					'Help offered on this channel, and how people move between channels without starting over.',
					t(
						'La personne préposée voit le dossier en ligne et reprend là où la personne s’est arrêtée.',
						'The agent sees the online file and picks up where the person stopped.',
					),
				),
			),
		}),
	),
	says(
		'Canaux par lesquels le service est offert, et celui qui vient en premier.',
		'Channels through which the service is offered, and the one that comes first.',
	),
);

const plateformes = field(
	list(
		object(
			{
				nom: required(
					label(),
					says(
						'Nom de la plateforme ou du modèle.',
						'Name of the platform or template.',
						t('Service d’authentification gouvernementale', 'Government authentication service'),
					),
				),
				nature: field(
					oneOf(
						value('commune', 'Partagée par plusieurs organismes publics.', 'Shared by several public organizations.'),
						value(
							'fondation_gouvernementale',
							'Brique transversale offerte à tout le gouvernement (authentification, paiement, avis).',
							'Cross-cutting building block offered to the whole government (sign-in, payment, notices).',
						),
						value(
							'organisme',
							'Propre à l’organisme responsable de l’initiative.',
							'Belongs to the organization responsible for the initiative.',
						),
						value('externe', 'Produit ou service du marché.', 'Product or service from the market.'),
					),
					says('À qui appartient la plateforme.', 'Whose platform it is.'),
					{ beside: 'usage' },
				),
				usage: field(
					// « Demande et suivi » names what is used.
					prose({ substance: 'name', apartFrom: 'nom' }),
					says(
						'Ce que l’initiative en utilise.',
						'What the initiative uses of it.',
						t('Connexion des citoyennes et citoyens et preuve d’identité.', 'Citizen sign-in and proof of identity.'),
					),
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Plateformes et modèles sur lesquels le service se construit, communs et gouvernementaux d’abord.',
		'Platforms and templates the service is built on, common and government ones first.',
	),
);

const accessibilite = field(
	object({
		norme: field(
			label({
				substance: 'basis',
				suggestions: [
					value(
						'SGQRI 008 3.0',
						'Standard du gouvernement du Québec sur l’accessibilité des sites.',
						'Québec government standard on site accessibility.',
					),
					value(
						'WCAG 2.1',
						'Règles internationales pour les contenus Web.',
						'International guidelines for web content.',
					),
					value(
						'WCAG 2.2',
						'Règles internationales pour les contenus Web, version de 2023.',
						'International guidelines for web content, 2023 version.',
					),
				],
			}),
			says('Norme d’accessibilité suivie.', 'Accessibility standard that is followed.', 'SGQRI 008 3.0'),
		),
		niveau: field(
			label({
				substance: 'name',
				suggestions: [
					value('A', 'Le minimum de la norme.', 'The minimum of the standard.'),
					value(
						'AA',
						'Le niveau visé d’habitude par les services publics.',
						'The level public services usually aim at.',
					),
					value('AAA', 'Le niveau le plus exigeant.', 'The most demanding level.'),
				],
			}),
			says('Niveau de conformité visé ou atteint.', 'Level of conformance aimed at or reached.', 'AA'),
		),
		audit: field(
			dateOrText(),
			says(
				'Vérification faite ou prévue : sa date, ou qui la fait et ce qu’elle a montré.',
				'Audit done or planned: its date, or who does it and what it showed.',
				'2027-03-12',
			),
		),
	}),
	says(
		'Accessibilité du service : la norme, le niveau, et la preuve qu’on l’a vérifiée.',
		'Accessibility of the service: the standard, the level, and the proof that it was checked.',
	),
);

const identite = field(
	object({
		systeme_design: field(
			label({ substance: 'name' }),
			says(
				'Système de design qui donne au service son apparence et ses composants.',
				'Design system that gives the service its look and components.',
				t('Système de design gouvernemental', 'Government design system'),
			),
		),
		description: field(
			prose(),
			says(
				'À quoi les gens reconnaissent un service du gouvernement : adresse, logo, ton, composants.',
				'How people recognize a government service: address, logo, tone, components.',
				t(
					'Bandeau et pied de page gouvernementaux, adresse en gouv.qc.ca.',
					'Government header and footer, gouv.qc.ca address.',
				),
			),
		),
	}),
	says('Identité visuelle et rédactionnelle du service.', 'Visual and editorial identity of the service.'),
);

export const solution = field(
	object({
		options,
		pmv,
		canaux,
		plateformes,
		reutilisation,
		standards,
		hebergement,
		architecture,
		automatisation,
		accessibilite,
		identite,
	}),
	says(
		'La solution retenue et pourquoi : premier produit, canaux, plateformes, technologies, accessibilité, identité.',
		'The chosen solution and why: first product, channels, platforms, technologies, accessibility, identity.',
	),
);

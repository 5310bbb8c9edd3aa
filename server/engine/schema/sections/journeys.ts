/** The road people travel, what the initiative aims at, and where it stops. */
import {
	boolean,
	date,
	field,
	label,
	labels,
	list,
	object,
	prose,
	required,
	says,
	sentences,
	t,
	textOrNumber,
} from '../build';
import { channelType } from './channels';

const etapes = field(
	list(
		object(
			{
				nom: required(
					label(),
					says(
						'Ce que la personne fait à cette étape, avec un verbe.',
						'What the person does at this step, with a verb.',
						t('Payer les droits', 'Pay the fees'),
					),
				),
				numerique: field(
					boolean(),
					says(
						'`true` si l’étape se fait entièrement en numérique, y compris du côté de l’administration.',
						'`true` if the step is fully digital, on the administration’s side too.',
						'true',
					),
					{ beside: 'motif' },
				),
				canal: field(
					channelType(),
					says('Canal par lequel l’étape se fait.', 'Channel through which the step is done.'),
					{ beside: 'motif' },
				),
				motif: field(
					prose({ substance: 'reason' }),
					says(
						'Pourquoi l’étape n’est pas numérique, et ce qui le permettrait un jour.',
						'Why the step is not digital, and what would one day make it so.',
						t('La loi exige une inspection des lieux.', 'The law requires an on-site inspection.'),
					),
				),
				irritants: field(
					sentences({ substance: 'name', noneAnswers: true }),
					says(
						'Ce qui ralentit ou décourage les gens à cette étape.',
						'What slows people down or puts them off at this step.',
						t('[Le code reçu par la poste expire en dix jours]', '[The code sent by mail expires in ten days]'),
					),
				),
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Étapes du parcours, dans l’ordre vécu par la personne, avant et après le service compris.',
		'Steps of the journey, in the order the person goes through them, including before and after the service.',
	),
);

const promesse = field(
	object({
		delai: field(
			textOrNumber({ substance: 'duration', anchored: true }),
			says(
				'Délai annoncé à la personne, du dépôt jusqu’au résultat.',
				'Time announced to the person, from the request to the result.',
				t('10 jours ouvrables', '10 business days'),
			),
		),
		suivi: field(
			prose({ substance: 'follow' }),
			says(
				'Comment la personne voit où en est sa demande, et ce qui vient ensuite.',
				'How the person sees where the request stands, and what comes next.',
				t(
					'Le dossier en ligne montre l’étape en cours et la date prévue de la décision.',
					'The online file shows the current step and the expected date of the decision.',
				),
			),
		),
		avis: field(
			list(
				object(
					{
						nom: required(
							label({ substance: 'name' }),
							says(
								'Ce que l’avis annonce, et à quel moment. Rien de sensible n’y est écrit.',
								'What the notice announces, and when. Nothing sensitive is written in it.',
								t('Pièce manquante, le jour où on la constate', 'Missing document, the day it is noticed'),
							),
						),
						canaux: field(
							labels({ substance: 'name' }),
							says(
								'Moyens de communication entre lesquels la personne choisit.',
								'Means of communication that the person chooses among.',
								t('[courriel, message texte]', '[email, text message]'),
							),
						),
						consentement: field(
							prose(),
							says(
								'Comment la personne demande d’être avisée, et comment elle y met fin.',
								'How the person asks to be notified, and how to put an end to it.',
								t(
									'Case à cocher au dépôt de la demande; un lien de désabonnement suit chaque message.',
									'Check box when the request is made; each message ends with an unsubscribe link.',
								),
							),
						),
					},
					{ nameKey: 'nom', orText: 'nom' },
				),
				{ single: true },
			),
			says(
				'Avis envoyés en cours de route à qui le désire : ce qu’ils annoncent, par quel moyen, avec quel consentement.',
				'Notices sent along the way to those who want them: what they announce, by what means, with what consent.',
			),
		),
	}),
	says(
		'Ce que le service promet à la personne : le délai annoncé, l’état de sa demande, les avis qu’elle reçoit.',
		'What the service promises the person: the time announced, the status of the request, the notices received.',
	),
);

export const parcours = field(
	list(
		object(
			{
				nom: required(
					label(),
					says(
						'L’événement ou la démarche vécue, du point de vue de la personne.',
						'The life event or task, from the person’s point of view.',
						t('Renouveler mon permis', 'Renew my permit'),
					),
				),
				etapes,
				services_connexes: field(
					labels({ substance: 'name' }),
					says(
						'Autres services que la personne croise dans la même situation et vers lesquels la guider.',
						'Other services that people meet in the same situation, and should be guided to.',
						t('[Changement d’adresse, Crédit pour personne proche aidante]', '[Change of address, Caregiver credit]'),
					),
				),
				rappels: field(
					sentences({ substance: 'name' }),
					says(
						'Messages envoyés au bon moment, sans attendre que la personne y pense.',
						'Messages sent at the right moment, without waiting for the person to think of it.',
						t('[Message texte trente jours avant l’échéance]', '[Text message thirty days before the due date]'),
					),
				),
				promesse,
			},
			{ nameKey: 'nom' },
		),
	),
	says(
		'Parcours des usagers d’un bout à l’autre : étapes, irritants, services voisins et rappels.',
		'User journeys from end to end: steps, pain points, neighbouring services and reminders.',
	),
);

export const objectifs = field(
	list(
		object(
			{
				enonce: required(
					prose({ substance: 'aim' }),
					says(
						'Le résultat recherché, assez précis pour savoir un jour s’il est atteint.',
						'The result sought, precise enough to know one day whether it is reached.',
						t('Réduire à deux jours le délai de renouvellement.', 'Bring the renewal time down to two days.'),
					),
				),
				indicateurs: field(
					labels({ refersTo: 'indicator' }),
					says(
						'Indicateurs qui diront si l’objectif est atteint, par leur nom dans `indicateurs`.',
						'Indicators that will tell whether the objective is reached, by their name in `indicateurs`.',
						t('[Délai de renouvellement]', '[Renewal time]'),
					),
				),
			},
			{ nameKey: 'enonce', orText: 'enonce' },
		),
		{ single: true },
	),
	says(
		'Objectifs de l’initiative. Chacun est un simple texte, ou un énoncé avec ses indicateurs.',
		'Objectives of the initiative. Each is a plain text, or a statement with its indicators.',
	),
);

export const portee = field(
	object({
		inclus: field(
			sentences({ substance: 'name' }),
			says(
				'Ce que l’initiative livre ou touche.',
				'What the initiative delivers or touches.',
				t('[Renouvellement, Paiement en ligne]', '[Renewal, Online payment]'),
			),
		),
		exclus: field(
			sentences({ substance: 'name', noneAnswers: true }),
			says(
				'Ce qu’elle ne fait pas, dit clairement pour éviter les malentendus.',
				'What it does not do, said plainly to avoid misunderstandings.',
				t('[Première demande, Permis d’entreprise]', '[First request, Business permits]'),
			),
		),
		approbation: field(
			object({
				instance: required(
					label(),
					says(
						'Instance de gouvernance qui a approuvé la portée globale.',
						'Governance committee that approved the overall scope.',
						t('Comité directeur', 'Steering committee'),
					),
				),
				date: field(
					date(),
					says(
						'Jour de l’approbation, avant le début des travaux.',
						'Day of the approval, before the work starts.',
						'2026-09-15',
					),
				),
				document: field(
					label({ evidence: true }),
					says(
						'Procès-verbal ou décision : un fichier du dossier ou une adresse.',
						'Minutes or decision: a file in the folder or an address.',
						'docs/pv-2026-09-15.pdf',
					),
				),
			}),
			says(
				'Approbation de la portée globale par la gouvernance : qui, quand, où c’est écrit.',
				'Approval of the overall scope by governance: who, when, where it is written.',
			),
		),
		changements: field(
			list(
				object({
					date: field(
						date(),
						says('Jour de la demande ou de la décision.', 'Day of the request or of the decision.', '2027-02-02'),
						{ beside: 'decision' },
					),
					description: required(
						prose(),
						says(
							'Ce qui entre dans la portée, ou en sort.',
							'What enters the scope, or leaves it.',
							t('Ajout du paiement par virement.', 'Payment by bank transfer is added.'),
						),
					),
					decision: field(
						prose(),
						says(
							'Ce qui a été décidé, par qui, et à quel prix.',
							'What was decided, by whom, and at what cost.',
							t(
								'Accepté par le comité; l’impression de reçus est reportée.',
								'Accepted by the committee; printing receipts is put off.',
							),
						),
					),
				}),
			),
			says(
				'Registre des changements de portée. Il montre que la portée est suivie au fil des itérations.',
				'Record of scope changes. It shows that the scope is followed through the iterations.',
			),
		),
	}),
	says(
		'Les frontières de l’initiative, leur approbation et leur évolution.',
		'The boundaries of the initiative, their approval and how they change.',
	),
);

/** What limits the initiative, and what could go wrong. */
import { field, label, list, object, oneOf, prose, required, says, scale, sentences, t, value } from '../build';

export const contraintes = field(
	sentences({ noneAnswers: true }),
	says(
		'Ce que l’initiative ne peut pas changer : loi, date, système en place, ressources.',
		'What the initiative cannot change: law, date, existing system, resources.',
		t('[Le registre actuel reste en service jusqu’en 2028]', '[The current register stays in use until 2028]'),
	),
);

export const hypotheses = field(
	sentences({ noneAnswers: true }),
	says(
		'Ce que l’on tient pour vrai sans l’avoir encore vérifié, à mettre à l’épreuve tôt.',
		'What is held true without having been checked yet, to be put to the test early.',
		t('[La moitié des usagers ont un téléphone récent]', '[Half of the users have a recent phone]'),
	),
);

export const dependances = field(
	sentences({ noneAnswers: true }),
	says(
		'Ce qui doit venir d’ailleurs pour que l’initiative avance.',
		'What must come from elsewhere for the initiative to move forward.',
		t('[Ouverture du service d’authentification en mars]', '[Opening of the sign-in service in March]'),
	),
);

export const risques = field(
	list(
		object(
			{
				enonce: required(
					prose(),
					says(
						'Ce qui pourrait arriver, sa cause et son effet.',
						'What could happen, its cause and its effect.',
						t(
							'Un hameçonnage imite nos rappels et vole des comptes.',
							'A phishing campaign imitates our reminders and steals accounts.',
						),
					),
				),
				categorie: field(
					oneOf(
						value('cybersecurite', 'Attaque, fuite, panne provoquée.', 'Attack, leak, induced outage.'),
						value('renseignements_personnels', 'Atteinte à la vie privée.', 'Harm to privacy.'),
						value('livraison', 'Retard, qualité, dépendance à d’autres.', 'Delay, quality, dependence on others.'),
						value('adoption', 'Les gens n’utilisent pas le service.', 'People do not use the service.'),
						value('financier', 'Coûts, financement.', 'Costs, funding.'),
						value('technologique', 'Choix technique, désuétude.', 'Technical choice, obsolescence.'),
						value('autre', 'Tout autre risque.', 'Any other risk.'),
					),
					says(
						'Famille du risque. Au moins un risque de cybersécurité est attendu si des renseignements sont personnels.',
						'Family of the risk. At least one cybersecurity risk is expected when information is personal.',
					),
				),
				probabilite: field(scale(), says('Chances que cela arrive.', 'Chances of it happening.')),
				impact: field(scale(), says('Gravité si cela arrive.', 'How serious it is if it happens.')),
				reponse: field(
					prose({ substance: 'answer', apartFrom: 'enonce', anchored: true }),
					says(
						'Ce que l’on fait pour éviter, réduire, transférer ou accepter le risque.',
						'What is done to avoid, reduce, transfer or accept the risk.',
						t(
							'Aucun lien dans les messages; une page explique comment les reconnaître.',
							'No link in messages; a page explains how to recognize them.',
						),
					),
				),
				responsable: field(
					label({ substance: 'person' }),
					says(
						'Qui surveille le risque et agit.',
						'Who watches the risk and acts.',
						t('Responsable de la sécurité', 'Security officer'),
					),
				),
			},
			{ nameKey: 'enonce' },
		),
	),
	says(
		'Risques connus, leur gravité et la réponse prévue.',
		'Known risks, how serious they are and the planned response.',
	),
);

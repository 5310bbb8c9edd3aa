/** What the charter declares of each action of the standard. */
import {
	date,
	declarations,
	field,
	label,
	labels,
	note,
	object,
	oneOf,
	prose,
	required,
	says,
	t,
	value,
} from '../build';

const declaration = object({
	etat: required(
		oneOf(
			value(
				'a_evaluer',
				'Personne ne s’est encore prononcé. C’est aussi ce que veut dire le silence.',
				'Nobody has taken a position yet. Silence means the same.',
			),
			value(
				'planifiee',
				'L’action se fera : dites qui en répond (`responsable`) et pour quand (`echeance`).',
				'The action will be done: say who answers for it (`responsable`) and by when (`echeance`).',
			),
			value(
				'partielle',
				'Une part est faite : donnez au moins une preuve de ce qui existe.',
				'Part of it is done: give at least one piece of evidence of what exists.',
			),
			value(
				'en_place',
				'L’action est réalisée : donnez au moins une preuve que l’on peut retrouver.',
				'The action is done: give at least one piece of evidence that can be found.',
			),
			value(
				'non_retenue',
				'L’action s’applique, mais on a choisi de ne pas la faire : donnez un motif et une justification.',
				'The action applies, but the choice is not to do it: give a reason and a justification.',
			),
			value(
				'sans_objet',
				'L’action ne s’applique pas à cette initiative : donnez un motif et une justification.',
				'The action does not apply to this initiative: give a reason and a justification.',
			),
		),
		says(
			'Où en est l’action, selon la personne qui l’évalue.',
			'How the action stands, according to the person who assesses it.',
		),
		{ beside: 'commentaire' },
	),
	motif: field(
		oneOf(
			value(
				'hors_portee',
				'L’action touche ce que l’initiative ne fait pas.',
				'The action concerns what the initiative does not do.',
			),
			value('priorite', 'D’autres travaux passent avant.', 'Other work comes first.'),
			value(
				'contrainte',
				'Une loi, un système ou un manque de moyens l’empêche.',
				'A law, a system or a lack of resources prevents it.',
			),
			value('autre', 'Une autre raison, dite dans la justification.', 'Another reason, told in the justification.'),
		),
		says('Genre de raison, pour `non_retenue` et `sans_objet`.', 'Kind of reason, for `non_retenue` and `sans_objet`.'),
		{ beside: 'justification' },
	),
	justification: field(
		prose(),
		says(
			'L’explication qu’un comité lira : pourquoi l’action n’est pas retenue ou ne s’applique pas.',
			'The explanation a committee will read: why the action is not retained or does not apply.',
			t(
				'Le service remplace un formulaire dont l’usage est déjà bien mesuré.',
				'The service replaces a form whose use is already well measured.',
			),
		),
	),
	preuves: field(
		labels({ evidence: true }),
		says(
			'Ce qui appuie la déclaration : un endroit de la charte, un fichier du dossier ou une adresse.',
			'What supports the declaration: a place in the charter, a file in the folder or an address.',
			'[solution.pmv, docs/pmv.md]',
		),
	),
	responsable: field(
		label({ substance: 'person' }),
		says(
			'Personne ou équipe qui répond de l’action.',
			'Person or team that answers for the action.',
			t('Équipe Permis', 'Permit team'),
		),
	),
	echeance: field(
		date(),
		says('Jour où l’action doit être en place.', 'Day by which the action must be in place.', '2027-01-31'),
		{ beside: 'commentaire' },
	),
	evaluee_le: field(
		date(),
		says(
			'Jour de la dernière évaluation. Une évaluation ancienne est à refaire.',
			'Day of the last assessment. An old assessment is to be done again.',
			'2026-09-30',
		),
		{ beside: 'commentaire' },
	),
	evaluee_par: field(
		label(),
		says('Qui a fait cette évaluation.', 'Who made this assessment.', t('Bureau de projet', 'Project office')),
	),
	commentaire: field(
		note(),
		says(
			'Précision utile à la prochaine personne qui évaluera l’action.',
			'A note useful to the next person who assesses the action.',
			t('À revoir après les essais de novembre.', 'To be looked at again after the November tests.'),
		),
	),
});

export const pratiques = field(
	declarations(declaration),
	says(
		'Déclarations : sous chaque pratique, puis chaque action, l’état que l’équipe lui donne et ce qui l’appuie.',
		'Declarations: under each practice, then each action, the status the team gives it and what supports it.',
	),
);

/** The sentences of the findings on practices, their actions and their checks, by code (and variant). `{0}`, `{1}`… are replaced. */
import type { Both } from './text';

export const practiceTexts = {
	'pratique/absente.one': {
		fr: 'Répondez à l’action {2} de la pratique {0} · {1}, attendue à cette phase.',
		en: 'Address action {2} of practice {0} · {1}, expected at this phase.',
	},
	'pratique/absente.other': {
		fr: 'Répondez aux actions {2} de la pratique {0} · {1}, attendues à cette phase.',
		en: 'Address actions {2} of practice {0} · {1}, expected at this phase.',
	},
	'pratique/future.one': {
		fr: 'Prévoyez l’action {2} de la pratique {0} · {1}, attendue {3}.',
		en: 'Plan for action {2} of practice {0} · {1}, expected {3}.',
	},
	'pratique/future.other': {
		fr: 'Prévoyez les actions {2} de la pratique {0} · {1}, attendues {3}.',
		en: 'Plan for actions {2} of practice {0} · {1}, expected {3}.',
	},
	'pratique/future_phases': {
		fr: 'Prévoyez les actions de la pratique {0} · {1}, attendues plus tard : {2}.',
		en: 'Plan for the actions of practice {0} · {1}, expected later: {2}.',
	},
	'pratique/future_phase': { fr: '{0} {1}', en: '{0} {1}' },
	'pratique/partielle': {
		fr: 'Complétez l’action {0} « {1} » (pratique {2} · {3}) : {4}.',
		en: 'Complete action {0} “{1}” (practice {2} · {3}): {4}.',
	},
	'pratique/manque_champ': { fr: 'écrivez {0}', en: 'write {0}' },
	'pratique/manque_cle': { fr: 'ajoutez {0} à {1}', en: 'add {0} to {1}' },
	'pratique/manque_cle_de_tous': {
		fr: 'ajoutez {0} à chacun des {2} éléments, comme {1}',
		en: 'add {0} to each of the {2} items, such as {1}',
	},
	'pratique/manque_plus': {
		fr: 'développez {0}, en une phrase ou deux',
		en: 'say more under {0}, in a sentence or two',
	},
	'pratique/manque_mince': { fr: 'dites-en plus sous {0}, pour {1}', en: 'say more under {0}, for {1}' },
	'pratique/manque_mince_de_tous': {
		fr: 'dites-en plus sous {0}, pour chacun des {2} éléments, comme {1}',
		en: 'say more under {0}, for each of the {2} items, such as {1}',
	},
	'pratique/manque_reponse': { fr: 'répondez sous {0}, pour {1}', en: 'answer under {0}, for {1}' },
	'pratique/manque_reponse_de_tous': {
		fr: 'répondez sous {0}, pour chacun des {2} éléments, comme {1}',
		en: 'answer under {0}, for each of the {2} items, such as {1}',
	},
	'pratique/manque_et': { fr: '{0} et {1}', en: '{0} and {1}' },
	'pratique/manque_ou': { fr: '{0} ou {1}', en: '{0} or {1}' },
	'pratique/manque_nomme': { fr: '« {0} »', en: '“{0}”' },
	'pratique/etape': { fr: '{0} – {1} : {2}', en: '{0} – {1}: {2}' },
	'pratique/sommaire': {
		fr: 'Commencez par la pratique {3} · {4} : {0} pratiques ont des actions sans réponse à la {1}, soit {2}.',
		en: 'Begin with practice {3} · {4}: {0} practices have actions not addressed in the {1}, namely {2}.',
	},
	'pratique/sommaire_future': {
		fr: 'Commencez par la pratique {3} · {4} : {0} pratiques restent à prévoir après la {1}, soit {2}.',
		en: 'Begin with practice {3} · {4}: {0} practices remain to be planned for after the {1}, namely {2}.',
	},
	// Checks on several fields: their sentences are in the checks.yaml of practices/
	check: { fr: '{0}.', en: '{0}.' },
	'check/practice': { fr: '{0} (pratique {1} · {2}).', en: '{0} (practice {1} · {2}).' },
	'check/again': { fr: '{0} plus loin', en: '{0} further on' },
	'check/later': { fr: '{0}, {1}', en: '{0}, {1}' },
	'pratique/formulation': {
		fr: 'Revoyez « {0} » : {1} (pratique {2} · {3}).',
		en: 'Think again about “{0}”: {1} (practice {2} · {3}).',
	},
} as const satisfies Record<string, Both>;

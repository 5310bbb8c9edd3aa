import { fold } from '../model/fold';
import type { Check, PracticeChecks } from './check';
import { addKey } from './fixes';
import { placeOf, says } from './places';
import { itemWith } from './rules';

const masked =
	/anonym|agreg|depersonn|denominal|statisti|nombre|volume|delai|taux|total|par region|par mois|aggregat|count|average|moyen/;

/** A data set to publish that bears the name of a personal information. */
const personalPublished: Check = function* ({ charter, value: { donnees, renseignements } }) {
	const personal = (renseignements ?? []).filter(({ nom, personnel }) => personnel === true && (nom ?? '').length >= 4);
	for (const set of donnees?.diffusion ?? []) {
		const name = fold(set.jeu ?? '');
		const held = masked.test(name)
			? undefined
			: personal.find(({ nom }) => ` ${name} `.includes(` ${fold(nom ?? '')} `) || name === fold(nom ?? ''));
		const place = placeOf(charter, set, 'jeu');
		const related = placeOf(charter, held, 'nom');
		if (held && place && related) yield { ...place, args: [held.nom ?? ''], related: [related] };
	}
};

/** A data set without the licence that lets others use it. */
const withoutLicence: Check = function* ({ charter, value: { donnees } }) {
	for (const set of donnees?.diffusion ?? []) {
		const place =
			says(charter, set, 'jeu') && !says(charter, set, 'licence') ? placeOf(charter, set, 'jeu') : undefined;
		if (place) yield { ...place, args: [set.jeu ?? ''], fixes: addKey(charter, set, 'licence') };
	}
};

/** A source that leads to no decision, beside others that do. */
const withoutDecision: Check = function* ({ charter, value: { donnees } }) {
	const sources = donnees?.exploitation ?? [];
	if (!sources.some((one) => says(charter, one, 'decision'))) return;
	for (const one of sources) {
		const place =
			says(charter, one, 'source') && !says(charter, one, 'decision') ? placeOf(charter, one, 'source') : undefined;
		if (place) yield { ...place, args: [one.source ?? ''], fixes: addKey(charter, one, 'decision') };
	}
};

/** Feedback that is gathered, while no source of data takes it up and nothing says what it is for. */
const feedbackUnused: Check = function* ({ charter, value: { usagers, donnees } }) {
	const feedback = usagers?.retroaction;
	if (
		!says(charter, feedback, 'canaux') ||
		says(charter, feedback, 'usage') ||
		(donnees?.exploitation ?? []).length === 0
	)
		return;
	const taken = (donnees?.exploitation ?? []).some(({ source }) =>
		/retroaction|commentaire|sondage|satisfaction|avis|plainte|appel|questionnaire|feedback|survey|comment/.test(
			fold(source ?? ''),
		),
	);
	const place = placeOf(charter, feedback, 'canaux');
	if (!taken && place) yield { ...place, fixes: addKey(charter, feedback, 'usage') };
};

export const donnees: PracticeChecks = {
	indications: {
		'donnees.diffusion': itemWith(['jeu'], ['licence', 'portail']),
		'donnees.exploitation': itemWith(['decision']),
	},
	checks: {
		'donnees.diffusion/renseignement_personnel': personalPublished,
		'donnees.diffusion/sans_licence': withoutLicence,
		'donnees.exploitation/sans_decision': withoutDecision,
		'donnees.exploitation/retroaction_oubliee': feedbackUnused,
	},
};

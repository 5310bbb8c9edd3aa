import {
	addKey,
	type CharterValue,
	type Check,
	fold,
	itemWith,
	type PracticeChecks,
	placeOf,
	says,
	wordsOf,
} from '../../server/engine/index';
import { contradictions } from './contradictions';

const masked =
	/anonym|agreg|depersonn|denominal|statisti|nombre|volume|delai|taux|total|par region|par mois|aggregat|count|average|moyen/;

const people =
	/personne|deman|citoy|usager|client|patient|eleve|etudiant|parent|titulaire|beneficiaire|benevole|abonne|membre|employe|resident|proprietaire|people|person|applicant|user|student|holder|employee/;

const stemsOf = (text: string): readonly string[] => wordsOf(fold(text)).map(({ stem }) => stem);

/** Whether a data set is named after an information: « Adresses des demandeurs », not « Adresse des points de service ». */
function isNamedAfter(set: readonly string[], information: readonly string[]): boolean {
	const at = set.findIndex((_, index) => information.every((word, offset) => set[index + offset] === word));
	const after = at < 0 ? [] : set.slice(at + information.length);
	return at >= 0 && (after.length === 0 || people.test(after.join(' ')));
}

/** A data set to publish that bears the name of a personal information. */
const personalPublished: Check = function* ({ charter, value }) {
	for (const { set, held } of publishedPersonal(value)) {
		const place = placeOf(charter, set, 'jeu');
		const related = placeOf(charter, held, 'nom');
		if (place && related) yield { ...place, args: [held.nom ?? ''], related: [related] };
	}
	const named = new Set(publishedPersonal(value).map(({ set }) => set));
	for (const { set, told } of listsOfPeople(value)) {
		const place = named.has(set) ? undefined : placeOf(charter, set, 'jeu');
		if (place) yield { ...place, variant: 'liste', args: [told] };
	}
};

/** Personal information, by the names that everybody gives it. */
const ofPerson =
	// cspell:disable-next-line
	/\b(?:noms?(?! de (?:lieux?|rues?|sites?))|prenoms?|adresses?|courriels?|telephones?|numeros? d'assurance|date de naissance|etat de sante|diagnostics?|incapacites?|handicaps?|revenus?|names?|addresses|e-?mails?|phone numbers?|social insurance|date of birth|diagnos[ei]s|disabilit(?:y|ies)|incomes?)\b/g;

/** The data sets to publish whose own name says that they list people, with two things at least that tell who they are. */
function listsOfPeople({ donnees }: CharterValue) {
	return (donnees?.diffusion ?? []).flatMap((set) => {
		const name = fold(set.jeu ?? '');
		const told = new Set(name.match(ofPerson));
		return told.size < 2 || masked.test(name) || !people.test(name) ? [] : [{ set, told: [...told].join(', ') }];
	});
}

/** « Nom » is in the name of many things. */
const shortestName = 4;

/** The data sets to publish that bear the name of a personal information, with that information. */
function publishedPersonal({ donnees, renseignements }: CharterValue) {
	const personal = (renseignements ?? [])
		.filter(({ nom, personnel }) => personnel === true && (nom ?? '').length >= shortestName)
		.map((held) => ({ held, stems: stemsOf(held.nom ?? '') }))
		.filter(({ stems }) => stems.length > 0);
	return (donnees?.diffusion ?? []).flatMap((set) => {
		const name = stemsOf(set.jeu ?? '');
		if (masked.test(fold(set.jeu ?? ''))) return [];
		const named = personal.find(({ stems }) => isNamedAfter(name, stems));
		return named ? [{ set, held: named.held }] : [];
	});
}

/** A data set without the licence that lets others use it. */
const withoutLicence: Check = function* ({ charter, value }) {
	const personal = new Set([...publishedPersonal(value), ...listsOfPeople(value)].map(({ set }) => set));
	for (const set of value.donnees?.diffusion ?? []) {
		if (personal.has(set)) continue;
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
const feedbackUnused: Check = function* ({ charter, phase, value: { usagers, donnees } }) {
	const feedback = usagers?.retroaction;
	// Once the service is open, practice 1 asks what the feedback is for.
	if (phase === 'exploitation') return;
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
		...contradictions,
	},
};

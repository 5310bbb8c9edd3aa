import {
	addKey,
	type Check,
	everyItem,
	fold,
	itemWith,
	type PracticeChecks,
	placeOf,
	says,
	sentence,
	wordsIn,
} from '../../server/engine/index';
import { knownEnd } from '../shared/delivery';
import { change } from './change';
import { contradictions } from './contradictions';

/** A gap that nothing is planned for. Where 12.3 exists and is not declared, its partial answer says so already. */
const gapWithoutMeasure: Check = function* ({ charter, value, edition, declared }) {
	if (edition === 'beta' && declared('formation.confirmation') === 'a_evaluer') return;
	for (const gap of value.competences?.ecarts ?? []) {
		if (!says(charter, gap, 'competence') || says(charter, gap, 'mesure')) continue;
		const place = placeOf(charter, gap, 'competence');
		if (place) yield { ...place, args: [gap.competence ?? ''], fixes: addKey(charter, gap, 'mesure') };
	}
};

/** Those who build the service learn while they build; only those who give it must be ready when it opens. */
const builders =
	// cspell:disable-next-line
	/\b(?:developpeu|programmeu|informaticien|architecte|testeu|concept(?:eur|rice)|equipes? (?:technique|de (?:realisation|developpement|livraison|projet))|developers?\b|programmers?\b|designers?\b|testers?\b|(?:development|delivery|project|product|technical) team)/;

/**
 * Learning that comes too late to be of use: all of it once the first version is open, or one activity after the
 * initiative's end. In exploitation, the activities of that time may have left the list.
 */
const tooLate: Check = function* ({ charter, value, phase }) {
	const dated = (value.competences?.activites ?? []).flatMap((activity) => {
		const place = activity.date === undefined ? undefined : placeOf(charter, activity, 'date');
		return place ? [{ place, date: activity.date ?? '', given: !builders.test(fold(activity.public ?? '')) }] : [];
	});
	const end = knownEnd(value);
	const opening = value.solution?.pmv?.date;
	const undated = (value.competences?.activites ?? []).length > dated.length;
	const [first] = dated.filter(({ given }) => given).sort((a, b) => (a.date < b.date ? -1 : 1));
	if (first && opening && !undated && phase !== 'exploitation' && first.date > opening) {
		yield { ...first.place, args: [first.date, opening] };
		return;
	}
	for (const { place, date } of dated)
		if (end && date > end) yield { ...place, variant: 'apres_fin', args: [date, end] };
};

/** Several activities, all of one form. */
const oneForm: Check = function* ({ charter, value }) {
	const activities = value.competences?.activites ?? [];
	if (activities.length < 3 || !activities.every((one) => says(charter, one, 'forme'))) return;
	if (new Set(activities.map(({ forme }) => fold(forme ?? ''))).size > 1) return;
	const place = placeOf(charter, value.competences, 'activites');
	if (place) yield { ...place, args: [activities[0]?.forme ?? ''] };
};

/** A text as short as this that names a catalogue says nothing else. */
const shortText = 15;

/** A plan that is the organisation's general offer, and nothing of this service. */
const offerOnly: Check = function* ({ charter, value }) {
	const text = value.competences?.plan ?? '';
	if (wordsIn(text, shortText + 1) > shortText) return;
	const offer =
		// cspell:disable-next-line
		/\b(?:catalogue|banque|programme|offre|plan|calendrier) (?:annuel(?:le)? |general(?:e)? |ministeriel(?:le)? )?(?:de |des |d')(?:cours|formations?|perfectionnement|developpement des ressources humaines)\b|\b(?:training|course) (?:catalogue|catalog|program|offer)\b/;
	const own =
		// cspell:disable-next-line
		/\b(?:du|de l'|de la|des) (?:ministere|organisme|organisation|direction|societe|agence|office|regie|ville|ressources humaines|drh)\b|\bministeriel|\bdepartment|\borganization's|\bcorporate\b|\bhr\b/;
	if (!offer.test(fold(text)) || !own.test(fold(text))) return;
	const place = placeOf(charter, value.competences, 'plan');
	if (place) yield { ...place };
};

export const formation: PracticeChecks = {
	indications: {
		// A title of plan names neither people nor skills.
		'formation.plan': sentence,
		'formation.apprentissage': itemWith(['nom'], ['forme', 'date', 'public']),
		'formation.confirmation': (found) => everyItem(found, 'mesure'),
	},
	checks: {
		'formation.plan/renvoi': offerOnly,
		'formation.apprentissage/trop_tard': tooLate,
		'formation.apprentissage/forme_unique': oneForm,
		'formation.confirmation/sans_mesure': gapWithoutMeasure,
		...change,
		...contradictions,
	},
};

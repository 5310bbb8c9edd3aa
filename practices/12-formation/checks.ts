import {
	addDays,
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
import { openingsOf } from '../shared/openings';
import { wordRoots } from '../shared/stems';
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

/** So long after the opening, learning is of something else, in days. Our threshold. */
const lateAtMost = 240;
/** Of a service in use, what is learned later than this keeps people up to date, in days. */
const soonAfter = 100;

/** The service itself is learned anew only where it has changed: within so many days, what came before may not have left the list. */
const muchLater = 480;

/** A second time, or for those who come later. */
const comesBack =
	/\b(?:rappel|suite|avance|recyclage|perfectionnement|second|deuxieme|vague|bilan|retour|continu|refresher|follow-?up|advanced|second|wave|next|lessons|mensuel|monthly)/;
const newcomers = /\b(?:nouveaux?|nouvelles?|seconde?|deuxieme|vague|autres?|suivant|new|second|wave|next|others?)\b/;

/** To learn the service itself, whenever it comes: « Prendre en main les ententes en ligne », "Using the new list". */
const ofService =
	// cspell:disable-next-line
	/\b(?:prise|prendre) en main\b|\bfirst steps\b|\bgetting started\b|\b(?:traiter|repondre|utiliser|se servir|utilisation|handling|processing|answering|using)\b.*\b(?:en ligne|online|nouve(?:l|au|lle) (?:liste|service|portail|site|dossier|ecran)|new (?:list|service|portal|site|file|screen)|portail|portal|plateforme|platform)\b/;

/** What can be read once there is use to read. */
const ofUse = /\btableaux? de bord\b|\bdashboards?\b|\bstatisti|\bdonnees d'usage\b|\busage (?:data|figures)\b/;

interface Dated {
	readonly date: string;
	readonly whom: string;
	readonly what: string;
	/** Whether it is to learn the service itself. */
	readonly basic: boolean;
}

/** Whether none of the earlier activities is for the same people; of the service itself, another subject is none. */
function isFirst({ date, whom, what, basic }: Dated, all: readonly Dated[]): boolean {
	const [people, subject] = [wordRoots(whom), wordRoots(what)];
	return !all.some(
		(one) =>
			one.date < date &&
			([...wordRoots(one.whom)].some((root) => people.has(root)) || one.whom === '') &&
			(!basic || one.basic || [...wordRoots(one.what)].some((root) => subject.has(root))),
	);
}

/**
 * Learning that comes too late to be of use: all of it once the first version is open, or one activity after the
 * initiative's end. In exploitation, the activities of that time may have left the list.
 */
const tooLate: Check = function* ({ charter, value, phase, type }) {
	const dated = (value.competences?.activites ?? []).flatMap((activity) => {
		const place = activity.date === undefined ? undefined : placeOf(charter, activity, 'date');
		const whom = activity.public ?? '';
		const given = !builders.test(fold(whom)) && whom !== '' && !/\b(?:equipe|team)\b/.test(fold(whom));
		const again =
			comesBack.test(fold(`${activity.nom ?? ''} ${activity.forme ?? ''}`)) ||
			newcomers.test(fold(whom)) ||
			ofUse.test(fold(activity.nom ?? ''));
		const what = activity.nom ?? '';
		return place
			? [{ place, date: activity.date ?? '', given, again, whom, what, basic: ofService.test(fold(what)) }]
			: [];
	});
	const end = knownEnd(value);
	const opening = value.solution?.pmv?.date;
	const undated = (value.competences?.activites ?? []).length > dated.length;
	const [first] = dated.filter(({ whom }) => !builders.test(fold(whom))).sort((a, b) => (a.date < b.date ? -1 : 1));
	if (first && opening && !undated && phase !== 'exploitation' && first.date > opening) {
		yield { ...first.place, args: [first.date, opening] };
		return;
	}
	const last = openingsOf(value).at(-1);
	for (const one of dated) {
		const { place, date } = one;
		// A retirement whose learning all comes once it has closed is told of by its closing.
		const afterClosing = type === 'retrait' && first !== undefined && end !== undefined && first.date > end;
		if (end && date > end && !afterClosing) yield { ...place, variant: 'apres_fin', args: [date, end] };
		// One that comes once all is open, to people who had none before, comes too late for them; a retirement opens nothing.
		else if (
			last &&
			type !== 'retrait' &&
			one.given &&
			date > addDays(last, 7) &&
			date < addDays(last, one.basic ? muchLater : phase === 'exploitation' ? soonAfter : lateAtMost) &&
			!one.again &&
			isFirst(one, dated)
		)
			yield { ...place, variant: 'ces_personnes', args: [date, last] };
	}
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

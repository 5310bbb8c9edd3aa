import {
	addDays,
	addKey,
	type Check,
	childOf,
	fold,
	grade,
	type Hit,
	has,
	insertAt,
	isTold,
	items,
	itemsAt,
	judged,
	judgeItems,
	keyPlace,
	lacking,
	nodeAt,
	nothingCertain,
	objectWith,
	type PracticeChecks,
	placeOf,
	says,
	textOf,
} from '../../server/engine/index';
import { isAwaited } from '../shared/awaited';
import { activities, firstAndLast, meetsPeople, mentions, named, staff } from '../shared/citizens';
import { firstDelivery } from '../shared/delivery';
import { comesBack } from '../shared/regularly';
import { contradictions } from './contradictions';
import { unanswered } from './unanswered';

/** What tells that a research activity is more than a word. */
const details = ['date', 'participants', 'constats', 'groupes'] as const;

/** Everyone is met for the first time once something was delivered. In exploitation, what came before may have left the list. */
const metAfterDelivery: Check = function* ({ charter, value, phase }) {
	const delivery = firstDelivery(value);
	const consultation = value.usagers?.consultation;
	if (phase === 'exploitation' || !delivery || !value.usagers?.recherche?.some(meetsPeople)) return;
	if (consultation && !consultation.date) return;
	const met = firstAndLast([...activities(value), ...(consultation ? [consultation] : [])]);
	if (!met?.first.date || met.first.date <= delivery) return;
	const place = placeOf(charter, met.first, 'date');
	if (place) yield { ...place, args: [met.first.date, delivery] };
};

/** Findings are given of an activity that is still to come. */
const findingsToCome: Check = function* ({ charter, value, today }) {
	for (const activity of value.usagers?.recherche ?? []) {
		if (!activity.date || activity.date <= today || !says(charter, activity, 'constats')) continue;
		if (isAwaited(activity.constats)) continue;
		const place = placeOf(charter, activity, 'date');
		if (place) yield { ...place, args: [activity.date] };
	}
};

/** An activity that took place more than a month ago, and of which nothing is kept: no finding, no report. */
const nothingLearned: Check = function* ({ charter, value, today }) {
	for (const activity of value.usagers?.recherche ?? []) {
		if (!activity.date || activity.date > addDays(today, -30)) continue;
		if (says(charter, activity, 'constats') || says(charter, activity, 'preuve')) continue;
		const place = placeOf(charter, activity, 'methode');
		if (place) yield { ...place, args: [activity.date], fixes: addKey(charter, activity, 'constats') };
	}
};

/** The service is open, and nobody was met in the last year, nor is to be. */
const nobodyMetSince: Check = function* (context) {
	const { charter, value, today } = context;
	const met = firstAndLast(activities(value));
	const lately = addDays(today, -365);
	if (!met?.last.date || met.last.date >= lately || comesBack(context, 'meetings')) return;
	// An end-to-end test to hold again will meet people: the practice of tests says so.
	if (context.type !== 'retrait' && 'type' in met.last && met.last.type === 'bout_en_bout') return;
	// What was tried on people since then has met them.
	if (value.echeancier?.experimentations?.some(({ date }) => date !== undefined && date >= lately)) return;
	const place = placeOf(charter, met.last, 'date');
	if (place) yield { ...place, args: [met.last.date] };
};

/** The organization's own people, as those who were heard. */
const ownPeople =
	/\b(?:analystes?|gestionnaires?|cadres?|employee?s?|membres|collegues|directeurs?|conseille(?:re|r)s?|analysts?|managers?|staff|members|colleagues|executives?|employees) (?:de la |de l'|du |de notre |of the |of our )(?:division|direction|service|equipe|bureau|ministere|organisme|projet|branch|team|office|department|ministry|agency|project|unit)\b|\bnos (?:analystes|gestionnaires|cadres|employes|collegues)\b|\bour (?:analysts|managers|staff|colleagues|executives)\b/;

/** Those who sell the solution, or try it for a living. */
const ofSeller =
	// cspell:disable-next-line
	/\b(?:experts?|testeu(?:rs?|ses?)|consultante?s?|conseill(?:ers?|eres?)|analystes?|equipe|employes?|personnel) (?:[a-z]+ ){0,2}?(?:de l'|du |de la |des )(?:integrateur|fournisseur|firme|editeur)|\b(?:vendor|supplier|integrator)(?:'?s)? (?:[a-z]+ )?(?:experts?|testers?|team|staff|consultants?|analysts?)\b|\b(?:experts?|testers?|consultants?|analysts?|staff) (?:of|from) the (?:vendor|supplier|integrator|firm)\b|\b(?:nos|our) (?:[a-z]+ )?(?:testeu(?:rs?|ses?)|experts?|consultants?|testers?)\b/;
/** Users among them, or only helped by them. */
const withUsers =
	/benevol|volunteer|usag|citoyen|\bavec un|observ|recrut|recruit|\bby the\b|\bpar (?:le|la|l'|les)\b|\d+ (?:parents|personnes|people|users)/;

/** Declared in place, and all who were heard are the organization's own people; or people of the vendor stand for those who use the service. */
const amongOurselves: Check = function* ({ charter, value, declared }) {
	for (const one of [...(value.usagers?.recherche ?? []), ...(value.usagers?.essais ?? [])]) {
		const told = String(one.participants ?? '');
		if (!ofSeller.test(fold(told)) || withUsers.test(fold(told))) continue;
		const at = placeOf(charter, one, 'participants');
		if (at) yield { ...at, variant: 'fournisseur', args: [told] };
	}
	const declaration = value.pratiques?.comprendre?.participation;
	if (declared('comprendre.participation') !== 'en_place') return;
	const { recherche = [], essais = [] } = value.usagers ?? {};
	if (recherche.length === 0 || essais.length > 0) return;
	const own = recherche.every(
		({ participants, constats, groupes }) =>
			(groupes ?? []).length === 0 && ownPeople.test(fold(`${participants ?? ''} ${[constats].flat().join(' ')}`)),
	);
	const place = own && placeOf(charter, declaration, 'etat');
	const heard = placeOf(charter, value.usagers, 'recherche');
	if (place) yield { ...place, ...(heard ? { related: [heard] } : {}) };
};

const online =
	/en ligne|numerique|virtuel|\bweb|internet|\bsites?\b|plateforme|plate-forme|courriel|questionnaire|formulaire|sondage|clavardage|webinaire|visio|video|application|mobile|reseaux? socia|texto|infolettre|intranet|extranet|portail|facebook|\bteams\b|\bzoom\b|online|digital|email|newsletter|survey|forum|social media|\bchat\b/;

const onPaper = /papier|imprim|par la poste|postal|a la main|\bpaper\b|printed|by mail/;

/** A consultation that nobody can take part in online; or a new service without any. */
const consultationOffline: Check = function* ({ charter, value, type, phase }): Iterable<Hit> {
	const { usagers } = value;
	const means = named(charter, usagers?.consultation?.moyens);
	if (means.length > 0) {
		const place = placeOf(charter, usagers?.consultation, 'moyens');
		// A questionnaire on paper is none online.
		if (place && !means.some((one) => mentions(online, one) && !mentions(onPaper, one))) yield place;
		return;
	}
	// Dates and results are told of a consultation whose means are left unsaid: it cannot be told how it is held.
	if (type !== 'nouveau_service' || !isTold(charter, usagers) || isTold(charter, usagers?.consultation)) return;
	// Once the service is open, its feedback is where people speak; and a survey has asked them already.
	if (phase === 'exploitation' || usagers?.recherche?.some(({ methode }) => methode === 'sondage')) return;
	// A tool of the staff's own is no matter for the public.
	const groups = usagers?.groupes ?? [];
	if (groups.length > 0 && groups.every((group) => mentions(staff, group.nom))) return;
	const plan = usagers?.plan_recherche;
	if (typeof plan === 'string' && mentions(/consultation/, plan)) return;
	const place = keyPlace(charter, ['usagers']);
	if (!place) return;
	const changes = () => {
		const change = insertAt(charter, ['usagers', 'consultation'], ['consultation:', '  moyens: […]']);
		return change && [change];
	};
	const begun = nodeAt(charter, usagers, 'consultation') !== undefined;
	yield { ...place, variant: 'absente', fixes: begun ? [] : [{ name: 'ajouter', preferred: true, changes }] };
};

const questionnaire =
	/questionnaire|sondage|questions?\b|formulaire|evaluation|satisfaction|\bnotes?\b|\bavis\b|\bpouces?\b|\betoiles?\b|commentaire|retroaction|opinion|survey|feedback|rating|comment|poll/;

/** Feedback that asks nothing of people after they used the service, or whose answers serve nothing. */
const noQuestionnaire: Check = function* ({ charter, value }) {
	const feedback = value.usagers?.retroaction;
	const channels = named(charter, feedback?.canaux);
	const place = placeOf(charter, feedback, 'canaux');
	if (!place || channels.length === 0) return;
	if (mentions(questionnaire, ...channels, feedback?.usage)) {
		if (!says(charter, feedback, 'usage'))
			yield { ...place, variant: 'sans_suite', fixes: addKey(charter, feedback, 'usage') };
		return;
	}
	const delivery = firstDelivery(value);
	const asked = (value.usagers?.recherche ?? []).some(
		({ methode, date }) => methode === 'sondage' && (!date || !delivery || date >= delivery),
	);
	if (!asked) yield place;
};

export const comprendre: PracticeChecks = {
	indications: {
		// The standard asks that people take part: the study of figures alone is only part of an answer.
		'comprendre.participation': (found) => {
			const list = items(found);
			const met = list.filter((item) => textOf(childOf(item, 'methode')) !== 'analyse_donnees');
			const { content, gaps } = judgeItems(found.charter, list, ['methode'], details);
			const full = met.length > 0 && content === 'full';
			return judged(grade(full, list.length > 0), ...gaps, met.length === 0 && { node: list[0], word: 'rencontre' });
		},
		// Behaviour is seen, not asked about; figures of use show only a part of it.
		'comprendre.observation': (found) => {
			const list = itemsAt(found, 'usagers.recherche[]');
			const by = (method: string) => list.filter((item) => textOf(childOf(item, 'methode')) === method);
			const observed = by('observation');
			const [figures] = by('analyse_donnees');
			// That some of several observations tell nothing is told of what they have in common with other research.
			const judgement = judged(
				grade(
					observed.some((item) => details.some((key) => has(found.charter, item, key))),
					observed.length > 0 || figures !== undefined,
				),
				...observed.flatMap((item) => lacking(found.charter, item, details) ?? []),
				observed.length === 0 && { node: figures, word: 'observation' },
			);
			// Usage shows what people do; it may be all that there is to see.
			const learned = figures !== undefined && has(found.charter, figures, 'constats');
			return observed.length === 0 && learned ? nothingCertain(judgement) : judgement;
		},
		// A button that nobody reads is no feedback: a channel, and how often or for what it is read.
		'comprendre.retroaction': objectWith(['canaux'], ['usage', 'frequence']),
	},
	checks: {
		'comprendre.participation/apres_livraison': metAfterDelivery,
		'comprendre.participation/constats_a_venir': findingsToCome,
		'comprendre.participation/sans_constats': nothingLearned,
		'comprendre.participation/interrompue': nobodyMetSince,
		'comprendre.participation/entre_collegues': amongOurselves,
		'comprendre.participation/consultation_en_ligne': consultationOffline,
		'comprendre.retroaction/questionnaire': noQuestionnaire,
		...contradictions,
		...unanswered,
	},
};

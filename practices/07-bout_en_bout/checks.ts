import {
	addDays,
	addKey,
	addMonths,
	type CharterValue,
	type Check,
	childOf,
	contentOf,
	grade,
	has,
	itemsAt,
	itemWith,
	judged,
	nodeAt,
	type PracticeChecks,
	placeOf,
	plainOf,
	type Rule,
	says,
	textOf,
} from '../../server/engine/index';
import { stillAsked } from '../contradiction/dropped';
import { bornOnPaper } from '../personne/checks';
import { isOfToday, journeysToCome } from '../shared/journeys';
import { comesBack } from '../shared/regularly';
import { automation } from './automation';
import { contradictions } from './contradictions';

const stepsOf = (value: CharterValue) => journeysToCome(value).flatMap(({ etapes }) => etapes ?? []);

/** The end-to-end tests that have a date, the first one first. */
const testsOf = (value: CharterValue) =>
	(value.usagers?.essais ?? [])
		.filter((test) => test.type === 'bout_en_bout' && test.date !== undefined)
		.map((test) => ({ test, date: test.date ?? '' }))
		.sort((a, b) => (a.date < b.date ? -1 : 1));

/** A step that is not digital, and does not say why. */
const withoutReason: Check = function* ({ charter, value }) {
	for (const step of stepsOf(value)) {
		if (step.numerique !== false || !says(charter, step, 'nom') || says(charter, step, 'motif')) continue;
		const place = placeOf(charter, step, 'numerique');
		if (place) yield { ...place, args: [step.nom ?? ''], fixes: addKey(charter, step, 'motif') };
	}
};

/** A step that is said to be fully digital and goes through the mail. A counter or a telephone may be: the agent uses the same service. */
const byMail: Check = function* ({ charter, value }) {
	for (const step of stepsOf(value)) {
		if (step.numerique !== true || step.canal !== 'poste') continue;
		const place = placeOf(charter, step, 'canal');
		if (place) yield { ...place, args: [step.nom ?? ''] };
	}
};

/** Paper, a pen or a fax in the words of a step or of its channel. */
const paper =
	/\bpapiers?\b|\bpaper\b|imprim(?:e|ee|es|ees|er|ent|ez)?\b|\bprint(?:ed|s|out)?\b|\bmanuscrit|handwrit|a la main\b|\bby hand\b|tele-?copi|\bfax|timbre|\bseal(?:ed)?\b|signed (?:form|note|letter|copy)|(?:formulaire|lettre|billet|copie|note|document|contrat)s?\b[^,;.]{0,24}\bsignee?s?\b/;
/** Without paper, as a file, or what a machine or the person may do of it. */
const noPaper =
	/\b(?:sans|no|not|zero|moins de|plus de|ni|fin du|au lieu du?|instead of|without|less|rather than|remplace\w*|replac\w*|numeris\w*|scann?\w*|photo\w*|photograph\w*) (?:\w+ ){0,3}(?:papier|paper|imprim|print|fax|telecop|timbre|seal)|paperless|electroni|en ligne|online|\bpdf\b|imprimante|printer|\bpeu(?:t|vent)\b|\bcan\b|\bmay\b|si (?:elle|il|la personne|desire|voulu)|if (?:they|wanted)|papiers? (?:d'identite|officiels?)|identity papers?|copie (?:pour|chez)/;
/** Whom paper is kept for, or the law that asks for it. */
const keptFor =
	/\bloi\b|\bcode (?:civil|de)|\barticle\b|\blaw\b|\bact\b|statut|sans (?:internet|ordinateur|telephone)|internet|en ligne|prefer|choi[xs]|choose|chose|n'ont pas (?:acces|d)|pas a l'aise|detenu|incarcer|reseau|connexion|offline|online|\boriginal|tribunal|court\b|jusqu'|until|d'ici/;

/** A step of the service to come that is still taken on paper, signed by hand or faxed. */
const onPaper: Check = function* (context) {
	const { charter, value } = context;
	// That a relief ends this very step is told of there.
	const told = new Set(stillAsked(context).map(({ start }) => start));
	for (const step of stepsOf(value)) {
		const name = plainOf(step.nom ?? '').plain;
		const byFax = /^(?:fax|telecopieu?r?|papier|paper)/.test(plainOf(textOf(nodeAt(charter, step, 'canal'))).plain);
		if (step.numerique !== false || !(byFax || (paper.test(name) && !noPaper.test(name)))) continue;
		// One that does not say why is asked for its reason; one that does for somebody's sake has it.
		if (!says(charter, step, 'motif') || (!byFax && keptFor.test(plainOf(step.motif ?? '').plain))) continue;
		const place = placeOf(charter, step, 'nom');
		if (place && !told.has(place.start)) yield { ...place, args: [step.nom ?? ''] };
	}
};

/** An end-to-end test that was held more than a month ago, and of which nothing is known. */
const withoutResult: Check = function* ({ charter, value, phase, today }) {
	for (const { test, date } of testsOf(value)) {
		// Of a service in use, a test this old is to be held again.
		if (phase === 'exploitation' && addMonths(date, 12) < today) continue;
		if (date > addDays(today, -30) || says(charter, test, 'resultat') || says(charter, test, 'preuve')) continue;
		const place = placeOf(charter, test, 'date');
		if (place) yield { ...place, args: [date], fixes: addKey(charter, test, 'resultat') };
	}
};

/** The first end-to-end test comes once the first version is open. In exploitation, the tests of that time may have left the list. */
const testedAfterOpening: Check = function* ({ charter, value, phase }) {
	const pmv = value.solution?.pmv;
	const first = testsOf(value)[0];
	const undated = (value.usagers?.essais ?? []).some((test) => test.type === 'bout_en_bout' && test.date === undefined);
	if (phase === 'exploitation' || undated || !first || !pmv?.date || first.date <= pmv.date) return;
	const place = placeOf(charter, first.test, 'date');
	const opening = placeOf(charter, pmv, 'date');
	if (place) yield { ...place, args: [first.date, pmv.date], related: opening ? [opening] : [] };
};

/** A service in use whose last end-to-end test is more than a year old. */
const testedLongAgo: Check = function* (context) {
	const { charter, value, today } = context;
	const last = testsOf(value).at(-1);
	if (!last || addMonths(last.date, 12) >= today || comesBack(context, 'trials')) return;
	const place = placeOf(charter, last.test, 'date');
	if (place) yield { ...place, args: [last.date] };
};

/** Every step of the way says whether it is digital, and why where it is not; one step alone is no way from end to end. */
const wholeWay: Rule = (found) => {
	const all = itemsAt(found, 'parcours[]');
	const toCome = all.filter((journey) => !isOfToday({ nom: textOf(childOf(journey, 'nom')) }));
	// How things go today is what will change; a charter that tells nothing else is judged by that.
	const steps = (toCome.length > 0 ? toCome : all).flatMap((journey) => {
		const list = childOf(journey, 'etapes');
		return list?.kind === 'list' ? list.items.filter((step) => contentOf(found.charter, step) !== 'none') : [];
	});
	const told = steps.filter((step) => {
		const digital = childOf(step, 'numerique');
		return (
			digital?.kind === 'scalar' &&
			(digital.value === true || (digital.value === false && has(found.charter, step, 'motif')))
		);
	});
	const gaps = steps
		.filter((step) => !told.includes(step))
		.map((node) => ({ node, keys: [[childOf(node, 'numerique') ? 'motif' : 'numerique']] }));
	return judged(
		grade(steps.length > 1 && gaps.length === 0, told.length > 0),
		...gaps,
		steps.length === 1 && { node: steps[0], word: 'une_etape' },
	);
};

export const boutEnBout: PracticeChecks = {
	indications: {
		'bout_en_bout.ensemble_prestation': wholeWay,
		'bout_en_bout.essais': itemWith(['date', 'resultat', 'participants']),
	},
	tellAbsence: ['bout_en_bout.ensemble_prestation/sans_motif'],
	checks: {
		'bout_en_bout.ensemble_prestation/sans_motif': withoutReason,
		'bout_en_bout.ensemble_prestation/poste': byMail,
		'bout_en_bout.ensemble_prestation/papier': onPaper,
		'bout_en_bout.ensemble_prestation/ne_numerique': bornOnPaper,
		'bout_en_bout.essais/sans_resultat': withoutResult,
		'bout_en_bout.essais/apres_ouverture': testedAfterOpening,
		'bout_en_bout.essais/ancien': testedLongAgo,
		...automation,
		...contradictions,
	},
};

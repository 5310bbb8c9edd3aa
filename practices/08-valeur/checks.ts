import {
	addDays,
	addKey,
	addMonths,
	type Check,
	childOf,
	fold,
	grade,
	has,
	items,
	itemWith,
	judged,
	lacking,
	nothingCertain,
	objectWith,
	type PracticeChecks,
	placeOf,
	type Rule,
	type Span,
	says,
	textOf,
	thingOf,
	writtenTexts,
} from '../../server/engine/index';
import { wholeProduct } from '../contradiction/dropped';
import { knownEnd } from '../shared/delivery';
import { overlong } from '../shared/iterations';
import { contradictions } from './contradictions';

/** The iterations that are longer than what one may last. */
const tooLong: Check = function* (context) {
	const { charter } = context;
	for (const iteration of overlong(context)) {
		const { debut = '', fin = '' } = iteration;
		const place = placeOf(charter, iteration, 'fin');
		const start = placeOf(charter, iteration, 'debut');
		if (place) yield { ...place, args: [debut, fin], related: start ? [start] : [] };
	}
};

/** Iterations, milestones and deliverables outside the initiative's dates. */
const outsideDates: Check = function* ({ charter, value }) {
	const { debut } = value.initiative ?? {};
	const fin = knownEnd(value);
	if (value.initiative?.fin && !fin) return;
	const at = (object: object, key: string): Span[] => {
		const place = placeOf(charter, object, key);
		return place ? [place] : [];
	};
	for (const iteration of value.echeancier?.iterations ?? []) {
		const [first, last] = [iteration.debut ?? iteration.fin, iteration.fin ?? iteration.debut];
		if (!first || !last || first > last) continue;
		if (debut && first < debut)
			for (const place of at(iteration, iteration.debut ? 'debut' : 'fin'))
				yield { ...place, variant: 'avant', args: [first, debut] };
		if (fin && last > fin)
			for (const place of at(iteration, iteration.fin ? 'fin' : 'debut'))
				yield { ...place, variant: 'apres', args: [last, fin] };
	}
	for (const dated of [...(value.echeancier?.jalons ?? []), ...(value.livrables ?? [])]) {
		const { date } = dated;
		if (!date) continue;
		if (debut && date < debut)
			for (const place of at(dated, 'date')) yield { ...place, variant: 'avant', args: [date, debut] };
		if (fin && date > fin)
			for (const place of at(dated, 'date')) yield { ...place, variant: 'apres', args: [date, fin] };
	}
};

/** An iteration that has begun and does not say what it brings, while others do. */
const withoutValue: Check = function* ({ charter, value, today }) {
	const iterations = value.echeancier?.iterations ?? [];
	if (iterations.filter((iteration) => says(charter, iteration, 'valeur')).length < 2) return;
	for (const iteration of iterations) {
		const begun = iteration.debut !== undefined && iteration.debut <= today;
		if (!begun || !says(charter, iteration, 'nom') || says(charter, iteration, 'valeur')) continue;
		const place = placeOf(charter, iteration, 'nom');
		if (place) yield { ...place, args: [iteration.nom ?? ''], fixes: addKey(charter, iteration, 'valeur') };
	}
};

/** A name that is a stage of a single delivery and nothing more: « Analyse », « Phase 2 : développement », « Tests d’acceptation ». */
const stage =
	// cspell:disable-next-line
	/^(?:(?:phase|etape|lot|bloc|iteration|sprint|stage)\s*)?(?:\d+\s*)?(?:[:.–—-]\s*)?(?:(?:de la|de|des|du|d'|l'|la|le|les)\s*)?(?:analyse|analysis|conception|design|architecture|specifications?|requirements|developpement|development|programmation|codage|coding|realisation|tests?|testing|essais|recette|integration|deploiement|deployment|implantation)(?: (?:detaillee?|fonctionnelle?s?|organique|technique|preliminaire|generale|unitaires?|d'acceptation|d'integration|des besoins|du systeme|de la solution|informatique|et essais|et tests|acceptance))*$/;

/** Two iterations or more named after the stages of a single delivery, and none of these says what it brings. */
const stages: Check = function* ({ charter, value }) {
	const named = (value.echeancier?.iterations ?? []).filter(
		(iteration) => stage.test(fold(iteration.nom ?? '')) && !says(charter, iteration, 'valeur'),
	);
	const [first, ...others] = named.flatMap((iteration) => placeOf(charter, iteration, 'nom') ?? []);
	if (!first || new Set(named.map(({ nom }) => fold(nom ?? ''))).size < 2) return;
	const names = named.slice(0, 3).map(({ nom }) => nom);
	yield { ...first, args: [names.join(', ')], related: others.slice(0, 10) };
};

/** Fewer inclusions than this may all be what nobody could be served without. */
const leastToChoose = 4;

/** A minimum viable product that takes up all that the scope includes. */
const wholeScope: Check = function* ({ charter, value }) {
	const pmv = value.solution?.pmv;
	const scope = writtenTexts(charter, value.portee?.inclus);
	const features = new Set(writtenTexts(charter, pmv?.fonctionnalites).map(({ text }) => thingOf(text)));
	if (scope.length < leastToChoose || !scope.every(({ text }) => features.has(thingOf(text)))) return;
	const place = placeOf(charter, pmv, 'fonctionnalites');
	const included = placeOf(charter, value.portee, 'inclus');
	if (place) yield { ...place, args: [scope.length], related: included ? [included] : [] };
};

/** A first version that opens as the initiative ends: within a month of the end of one that lasts six or more; or later, however long it lasts. */
const atTheEnd: Check = function* ({ charter, value }) {
	const { debut } = value.initiative ?? {};
	const fin = knownEnd(value);
	const pmv = value.solution?.pmv;
	if (!fin || !pmv?.date || fin >= addMonths(pmv.date, 1)) return;
	if (pmv.date <= fin && (!debut || fin < addMonths(debut, 6))) return;
	const place = placeOf(charter, pmv, 'date');
	const end = placeOf(charter, value.initiative, 'fin');
	if (place) yield { ...place, args: [pmv.date, fin], related: end ? [end] : [] };
};

/** An experiment that was held more than a month ago, and of which nothing is concluded. */
const withoutConclusion: Check = function* ({ charter, value, today }) {
	for (const experiment of value.echeancier?.experimentations ?? []) {
		const { date } = experiment;
		if (
			!date ||
			date > addDays(today, -30) ||
			!says(charter, experiment, 'hypothese') ||
			says(charter, experiment, 'resultat')
		)
			continue;
		const place = placeOf(charter, experiment, 'date');
		if (place) yield { ...place, args: [date], fixes: addKey(charter, experiment, 'resultat') };
	}
};

/** What a prototype is called. */
const prototype =
	// cspell:disable-next-line
	/prototyp|maquett|\bpilote?s?\b|simul|\bmock-?ups?\b|wireframe|croquis|esquisse|ebauche|preuve de concept|proof of concept|\bcliquable|\bfactice|\bdemo\b|demonstrateur|demonstration|bac a sable|sandbox|banc d'essai|version (?:d'essai|de test|alpha|beta|papier)|\balpha\b|\bbeta\b|\bessai(?:s|e|ee)?\b|\btest(?:s|e|ee)? (?:a\/b|sur|avec|aupres)|premier jet|\bscenarimage|storyboard|\bmagicien d'oz|wizard of oz|\btrial|\bdummy\b|\bclickable|\bdraft/;

/**
 * An experiment that has a date or a result; « ou » in the beta edition became « et »: the current edition wants a
 * prototype too, which the hypothesis or the result names. Of one whose result is told, words alone do not tell that
 * nothing was shown to anyone: it is not asked for.
 */
const experiments: Rule = (found) => {
	const judgement = itemWith(['hypothese'], ['date', 'resultat'])(found);
	if (found.edition === 'beta' || judgement.content !== 'full') return judgement;
	const texts = items(found).flatMap((item) => ['hypothese', 'resultat'].map((key) => textOf(childOf(item, key))));
	const told = texts.some((text) => prototype.test(fold(text)));
	const judgementNow = judged(grade(told, true), { node: items(found)[0], word: 'prototype' });
	return items(found).some((item) => has(found.charter, item, 'resultat'))
		? nothingCertain(judgementNow)
		: judgementNow;
};

/** Two iterations or more that say what they bring: one alone is a single delivery. */
const iterations: Rule = (found) => {
	const list = items(found);
	const gaps = list.flatMap((item) => lacking(found.charter, item, ['valeur']) ?? []);
	return judged(
		grade(list.length - gaps.length >= 2, list.length > 0),
		...gaps,
		list.length === 1 && gaps.length === 0 && { node: list[0], word: 'deux' },
	);
};

export const valeur: PracticeChecks = {
	indications: {
		'valeur.pmv': objectWith(['fonctionnalites'], ['date', 'objectifs']),
		'valeur.iterations': iterations,
		'valeur.experimentation': experiments,
	},
	checks: {
		'valeur.pmv/toute_la_portee': wholeScope,
		'valeur.pmv/tout': wholeProduct,
		'valeur.pmv/en_fin': atTheEnd,
		'valeur.iterations/trop_longue': tooLong,
		'valeur.iterations/hors_dates': outsideDates,
		'valeur.iterations/sans_valeur': withoutValue,
		'valeur.iterations/cascade': stages,
		'valeur.experimentation/sans_conclusion': withoutConclusion,
		...contradictions,
	},
};

import {
	addKey,
	addMonths,
	type Check,
	childOf,
	fold,
	grade,
	has,
	items,
	judged,
	lacking,
	type PracticeChecks,
	placeOf,
	type Span,
	says,
	sentence,
	textOf,
	wordsIn,
} from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { overlong } from '../shared/iterations';
import { contradictions, interfaces, optionInCloud } from './contradictions';

/** Premises of one's own, without a word on why. */
const onPremises: Check = function* ({ charter, value: { solution } }) {
	const hosting = solution?.hebergement;
	const place = placeOf(charter, hosting, 'mode');
	// Hosting that the options contradict is told of that first.
	if (optionInCloud(solution)) return;
	if (hosting?.mode === 'sur_place' && place && !says(charter, hosting, 'justification'))
		yield { ...place, fixes: addKey(charter, hosting, 'justification') };
};

/** The option that was retained is in the cloud, the hosting is not. */
const hostedElsewhere: Check = function* ({ charter, value: { solution } }) {
	if (solution?.hebergement?.mode !== 'sur_place') return;
	const option = optionInCloud(solution);
	const place = placeOf(charter, solution.hebergement, 'mode');
	const related = placeOf(charter, option, 'nom');
	if (place && related) yield { ...place, args: [option?.nom ?? ''], related: [related] };
};

/** An option that was set aside without a reason, beside others that have one. */
const asideUnexplained: Check = function* ({ charter, value: { solution } }) {
	const options = solution?.options ?? [];
	if (!options.some((option) => says(charter, option, 'motif'))) return;
	for (const option of options) {
		const place = placeOf(charter, option, 'nom');
		if (option.retenue === false && place && !says(charter, option, 'motif'))
			yield { ...place, args: [option.nom ?? ''], fixes: addKey(charter, option, 'motif') };
	}
};

/** Every option is set aside while the work is under way: what is made is none of them. */
const noneRetained: Check = function* ({ charter, value: { solution }, reached }) {
	const options = solution?.options ?? [];
	if (!reached('realisation') || options.length < 2 || options.some(({ retenue }) => retenue !== false)) return;
	const place = placeOf(charter, options[0], 'retenue');
	const related = options.slice(1, 10).flatMap((option) => placeOf(charter, option, 'retenue') ?? []);
	if (place) yield { ...place, args: [options.length], related };
};

/** The same reason for the option retained and for one set aside: it tells them apart no more than none would. */
const sameReason: Check = function* ({ charter, value: { solution } }) {
	const seen = new Map<string, { readonly place: Span; readonly retenue: boolean | undefined }>();
	for (const option of solution?.options ?? []) {
		const place = placeOf(charter, option, 'motif');
		if (!place || !says(charter, option, 'motif')) continue;
		const before = seen.get(fold(option.motif ?? ''));
		if (!before) seen.set(fold(option.motif ?? ''), { place, retenue: option.retenue });
		// Two may be set aside for one and the same reason.
		else if (before.retenue !== false || option.retenue !== false)
			yield { ...place, args: [option.nom ?? ''], related: [before.place] };
	}
};

/** What tells how information comes in, where there is no interface. */
const exchange =
	/echange|transfert|transmi|fichier|\blots?\b|import|recoit|recu|requete|synchron|passerelle|exchange|transfer|\bfiles?\b|batch|receive|\bsync/;

/** No interface and no word on the exchange, while information comes from another body. What is known may be at hand. */
const exchangesWithoutApi: Check = function* ({ charter, value: { solution, renseignements } }) {
	if (solution?.architecture?.api !== false) return;
	const place = placeOf(charter, solution.architecture, 'api');
	const { description } = solution.architecture;
	// An interface that the words have, and the field has not, is a contradiction.
	if (mentions(exchange, description) || mentions(interfaces, description)) return;
	const fetched = (renseignements ?? []).find(({ source }) => source === 'partenaire');
	const related = placeOf(charter, fetched, 'source');
	if (place && fetched && related) yield { ...place, args: [fetched.nom ?? ''], related: [related] };
};

const iterative = /\bagil|iterati|\bscrum\b|\bkanban\b|\bsprint/;

/** How long a turn of the work takes. */
const pace =
	/\b(?:\d+|une?|deux|trois|quatre|one|two|three|four)[- ](?:semaines?|jours?|weeks?|days?)\b|hebdomadaire|weekly|bimensuel|fortnight/;

/** A method said to be iterative, and a schedule of a single iteration; one that leaves time for others is only the next. */
const singleIteration: Check = function* (context) {
	const { initiative, gouvernance, echeancier } = context.value;
	const { charter } = context;
	const method = fold(gouvernance?.methode ?? '');
	const [only, other] = echeancier?.iterations ?? [];
	if (!only || other || !iterative.test(method) || /\bkanban\b/.test(method)) return;
	if (only.fin && initiative?.fin && addMonths(only.fin, 1) < initiative.fin) return;
	// Of one that is too long it is said that it must be cut; how long it is cannot be told without its beginning.
	if ((only.fin && !only.debut) || overlong(context).length > 0) return;
	const place = placeOf(charter, only, 'nom');
	const related = placeOf(charter, gouvernance, 'methode');
	if (place && related) yield { ...place, related: [related] };
};

/** One delivery at the end, whatever it is called. */
const waterfall = /\bcascade|\bcycle en v\b|\bwaterfall\b|\bbig bang\b|\bv-model\b/;

export const technologies: PracticeChecks = {
	indications: {
		'technologies.innovation': (found) => {
			const list = items(found);
			const kept = list.filter((item) => {
				const flag = childOf(item, 'retenue');
				return flag?.kind === 'scalar' && flag.value === true;
			});
			const untold = kept.flatMap((item) => lacking(found.charter, item, ['motif']) ?? []);
			return judged(
				grade(list.length >= 2 && untold.length < kept.length, list.length > 0),
				list.length < 2 && { word: 'deux' },
				...(untold.length === kept.length ? untold : []),
				kept.length === 0 && { word: 'retenue' },
			);
		},
		'technologies.infonuagique': (found) => {
			const modes = found.nodes.map((node) => textOf(childOf(node, 'mode')));
			const justified = found.nodes.some((node) => has(found.charter, node, 'justification'));
			// « Privilégier » leaves room for premises of one's own, for a reason told in a sentence.
			const exception = found.nodes.some(
				(node) => has(found.charter, node, 'justification') && wordsIn(textOf(childOf(node, 'justification')), 5) >= 5,
			);
			const preferred = modes.some((mode) => mode.startsWith('infonuagique'));
			const [node] = found.nodes;
			return judged(
				grade(
					preferred || (modes.includes('hybride') && justified) || (modes.includes('sur_place') && exception),
					modes.some((mode) => mode !== '') || justified,
				),
				node !== undefined && (lacking(found.charter, node, ['mode'], ['justification']) ?? false),
				justified && !modes.includes('') && { node: childOf(node, 'justification'), word: 'raison' },
			);
		},
		'technologies.modularite': (found) => {
			const object = found.nodes[0];
			const api = object && childOf(object, 'api');
			const open =
				(api?.kind === 'scalar' && api.value === true) ||
				(object !== undefined && has(found.charter, object, 'modules'));
			const full =
				open &&
				object !== undefined &&
				(has(found.charter, object, 'description') || has(found.charter, object, 'modules'));
			const keys = open ? ['description', 'modules'] : ['modules'];
			return judged(grade(full, found.nodes.length > 0), object !== undefined && { node: object, keys: [keys] });
		},
		// The approach of the standard is iterative: a cascade is a method, but not that one.
		'technologies.demarche': (found) => {
			const content = sentence(found);
			const texts = found.nodes.map((node) => fold(textOf(node)));
			const single = texts.some((text) => waterfall.test(text) && !iterative.test(text));
			// « Service design, two-week iterations »: the approach and its pace are all there is to say.
			if (content !== 'none' && texts.some((text) => iterative.test(text) && pace.test(text))) return 'full';
			return content !== 'none' && single ? judged('some', { node: found.nodes[0], word: 'cascade' }) : content;
		},
	},
	checks: {
		'technologies.infonuagique/sur_place': onPremises,
		'technologies.infonuagique/contredite': hostedElsewhere,
		'technologies.innovation/ecartee_sans_motif': asideUnexplained,
		'technologies.innovation/aucune_retenue': noneRetained,
		'technologies.innovation/motif_repete': sameReason,
		'technologies.modularite/echanges_sans_api': exchangesWithoutApi,
		'technologies.demarche/une_seule_iteration': singleIteration,
		...contradictions,
	},
};

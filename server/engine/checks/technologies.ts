import { fold } from '../model/fold';
import { childOf, type Span, textOf } from '../parse/tree';
import type { Check, PracticeChecks } from './check';
import { addKey } from './fixes';
import { placeOf, says } from './places';
import { grade, has, items, sentence } from './rules';

/** Premises of one's own, without a word on why. */
const onPremises: Check = function* ({ charter, value: { solution } }) {
	const hosting = solution?.hebergement;
	const place = placeOf(charter, hosting, 'mode');
	if (hosting?.mode === 'sur_place' && place && !says(charter, hosting, 'justification'))
		yield { ...place, fixes: addKey(charter, hosting, 'justification') };
};

const cloud = /infonuag|\bnuage|\bcloud\b|\bsaas\b|logiciel service/;

/** The option that was retained is in the cloud, the hosting is not. */
const hostedElsewhere: Check = function* ({ charter, value: { solution } }) {
	if (solution?.hebergement?.mode !== 'sur_place') return;
	const option = (solution.options ?? []).find(({ nom, retenue }) => retenue === true && cloud.test(fold(nom ?? '')));
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

/** The same reason for two options: it tells them apart no more than none would. */
const sameReason: Check = function* ({ charter, value: { solution } }) {
	const seen = new Map<string, Span>();
	for (const option of solution?.options ?? []) {
		const place = placeOf(charter, option, 'motif');
		if (!place || !says(charter, option, 'motif')) continue;
		const before = seen.get(fold(option.motif ?? ''));
		if (before) yield { ...place, args: [option.nom ?? ''], related: [before] };
		else seen.set(fold(option.motif ?? ''), place);
	}
};

/** No interface, while information comes from elsewhere in the administration. */
const exchangesWithoutApi: Check = function* ({ charter, value: { solution, renseignements } }) {
	if (solution?.architecture?.api !== false) return;
	const place = placeOf(charter, solution.architecture, 'api');
	const fetched = (renseignements ?? []).find(({ source }) => source === 'deja_connu' || source === 'partenaire');
	const related = placeOf(charter, fetched, 'source');
	if (place && fetched && related) yield { ...place, args: [fetched.nom ?? ''], related: [related] };
};

const iterative = /\bagil|iterati|\bscrum\b|\bkanban\b|\bsprint/;

/** A method said to be iterative, and a schedule of a single iteration. */
const singleIteration: Check = function* ({ charter, value: { gouvernance, echeancier } }) {
	const method = fold(gouvernance?.methode ?? '');
	const iterations = echeancier?.iterations;
	if (iterations?.length !== 1 || !iterative.test(method) || /\bkanban\b/.test(method)) return;
	const place = placeOf(charter, iterations[0], 'nom');
	const related = placeOf(charter, gouvernance, 'methode');
	if (place && related) yield { ...place, related: [related] };
};

export const technologies: PracticeChecks = {
	indications: {
		'technologies.innovation': (found) => {
			const list = items(found);
			const chosen = list.some((item) => {
				const kept = childOf(item, 'retenue');
				return kept?.kind === 'scalar' && kept.value === true && has(found.charter, item, 'motif');
			});
			return grade(list.length >= 2 && chosen, list.length > 0);
		},
		'technologies.infonuagique': (found) => {
			const modes = found.nodes.map((node) => textOf(childOf(node, 'mode')));
			const justified = found.nodes.some((node) => has(found.charter, node, 'justification'));
			const cloud = modes.some((mode) => mode.startsWith('infonuagique'));
			return grade(cloud || (modes.includes('hybride') && justified), modes.some((mode) => mode !== '') || justified);
		},
		'technologies.modularite': (found) => {
			const object = found.nodes[0];
			const api = object && childOf(object, 'api');
			const open =
				(api?.kind === 'scalar' && api.value === true) ||
				(object !== undefined && has(found.charter, object, 'modules'));
			return grade(
				open &&
					object !== undefined &&
					(has(found.charter, object, 'description') || has(found.charter, object, 'modules')),
				found.nodes.length > 0,
			);
		},
		'technologies.demarche': sentence,
	},
	checks: {
		'technologies.infonuagique/sur_place': onPremises,
		'technologies.infonuagique/contredite': hostedElsewhere,
		'technologies.innovation/ecartee_sans_motif': asideUnexplained,
		'technologies.innovation/motif_repete': sameReason,
		'technologies.modularite/echanges_sans_api': exchangesWithoutApi,
		'technologies.demarche/une_seule_iteration': singleIteration,
	},
};

import {
	addKey,
	type Check,
	type CheckContext,
	isTold,
	nodeAt,
	type PracticeChecks,
	placeOf,
	quoteIfNeeded,
	says,
	textOf,
	wordsIn,
} from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { isOfToday } from '../shared/journeys';
import { contradictions } from './contradictions';
import { ownTargetChecks } from './own';

/** A target that no indicator follows. */
const withoutIndicator: Check = function* ({ charter, value: { alignement, indicateurs } }) {
	for (const one of alignement ?? []) {
		// A target whose name is misspelt is one all the same.
		const name = textOf(nodeAt(charter, one, 'cible'));
		// One that says how it is measured is followed, if not by an indicator.
		const open =
			name !== '' && isTold(charter, one) && !says(charter, one, 'indicateurs') && !says(charter, one, 'mesure');
		const place = open ? placeOf(charter, one, 'cible') : undefined;
		if (!place) continue;
		// One indicator is the one that is meant; several leave the choice to whoever writes.
		const [only, other] = (indicateurs ?? []).map(({ nom }) => nom ?? '').filter((text) => text !== '');
		const value = only && other === undefined ? `[${quoteIfNeeded(only, true)}]` : '[…]';
		yield { ...place, args: [name], fixes: addKey(charter, one, 'indicateurs', 'ajouter', value) };
	}
};

/** The strategy's own rate is all there is: its horizon, 2023, is past. */
const pastHorizon: Check = function* ({ charter, reached, value: { alignement } }) {
	for (const one of alignement ?? []) {
		// A target that nothing follows either is told of that first.
		if (reached('conception') && !says(charter, one, 'indicateurs')) continue;
		const target = charter.catalogue.target(one.cible ?? '');
		const place = target && !says(charter, one, 'valeur_visee') ? placeOf(charter, one, 'cible') : undefined;
		if (target && place) yield { ...place, args: [target.rate] };
	}
};

/** The percentages that a text names. */
const rates = (text: unknown): number[] =>
	[...String(text ?? '').matchAll(/(\d+(?:[.,]\d+)?)[\s\u00a0\u202f]*(?:%|pour[\s\u00a0]?cent|per ?cent)/g)].map(
		([, rate]) => Number(rate?.replace(',', '.')),
	);

/** The rate of a target that measures organizations, aimed at by one initiative. */
const organizationRate: Check = function* ({ charter, value: { alignement } }) {
	for (const one of alignement ?? []) {
		const target = charter.catalogue.target(one.cible ?? '');
		if (target?.level !== 'organisme' || !rates(one.valeur_visee).includes(target.rate)) continue;
		const place = placeOf(charter, one, 'valeur_visee');
		if (place) yield { ...place, args: [target.rate, target.id] };
	}
};

/** A change, not a level: « 10 % de plus », « hausse de 20 points ». */
const change = /de plus|hausse|augment|gain|points?\b|croissance|de moins|baisse|reduction|increase|more|growth|fewer/;

/** A value of this many words says why it is what it is. */
const explanation = 10;
/** Why something is as it is. */
const reason =
	/parce qu|\bcar\b|puisqu|faute d|en raison|\bvu\b|because|\bsince\b|\bas (?:a|one|many|the|\d)|owing to|due to/;

/**
 * Usage is the one target whose rate an initiative can be held against. « De 40 % à 80 % » aims
 * for the higher.
 */
const usageBelow: Check = function* ({ charter, value: { alignement } }) {
	for (const one of alignement ?? []) {
		const target = charter.catalogue.target(one.cible ?? '');
		if (target?.id !== 'taux_utilisation') continue;
		const all = rates(one.valeur_visee);
		if (all.length === 0 || mentions(change, one.valeur_visee) || wordsIn(String(one.valeur_visee)) >= explanation)
			continue;
		if (mentions(reason, one.valeur_visee, one.mesure)) continue;
		const rate = Math.max(...all);
		const place = rate < target.rate ? placeOf(charter, one, 'valeur_visee') : undefined;
		if (place) yield { ...place, args: [rate, target.rate] };
	}
};

/** By target: whether the charter's own sections go the other way. Silent where the section is not there to tell. */
const contrary: Readonly<Record<string, (context: CheckContext) => boolean>> = {
	implication_citoyens: ({ reached, indication }) =>
		reached('realisation') && indication('comprendre.participation') === 'absent',
	une_seule_fois: ({ value: { renseignements = [] } }) =>
		renseignements.length >= 2 && renseignements.every(({ source }) => source === 'usager'),
	rappels_numeriques: ({ charter, reached, value: { parcours = [] } }) =>
		reached('realisation') && parcours.length > 0 && !parcours.some((one) => says(charter, one, 'rappels')),
	sans_papier: ({ charter, value: { parcours = [] } }) =>
		parcours.some(
			(journey) =>
				!isOfToday(journey) &&
				(journey.etapes ?? []).some((step) => step.canal === 'poste' && !says(charter, step, 'motif')),
		),
	diffusion_donnees: ({ charter, reached, value }) =>
		reached('exploitation') && !says(charter, value.donnees, 'diffusion'),
};

/** A target that the journeys, the information or the data of the same charter contradict. */
const contradicted: Check = function* (context) {
	for (const one of context.value.alignement ?? []) {
		const id = isTold(context.charter, one) ? (one.cible ?? '') : '';
		const place =
			Object.hasOwn(contrary, id) && contrary[id]?.(context) ? placeOf(context.charter, one, 'cible') : undefined;
		if (place) yield { ...place, variant: id };
	}
};

/** What the strategy's targets ask of a charter: `alignement/…`. */
export const alignement: PracticeChecks = {
	indications: {},
	checks: {
		'alignement/sans_indicateur': withoutIndicator,
		'alignement/horizon_passe': pastHorizon,
		'alignement/taux_organisme': organizationRate,
		'alignement/utilisation': usageBelow,
		'alignement/contredite': contradicted,
		...ownTargetChecks,
		...contradictions,
	},
};

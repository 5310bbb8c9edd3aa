/** A list of the charter, and how many things a text says it has. */
import { type Check, type CheckContext, countedIn, plainOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { proseOf } from '../shared/prose';
import { contradiction, type FieldPlace } from '../shared/said';

/** What a list holds, as prose counts it. */
interface Listed {
	readonly head: RegExp;
	/** What must stand in the clause for it to be that list. */
	readonly about: RegExp;
	readonly count: number;
	readonly at: FieldPlace;
}

function listsOf({ value }: CheckContext): readonly Listed[] {
	const { solution, usagers, echeancier, livrables, indicateurs } = value;
	const journeys = journeysToCome(value);
	const [journey] = journeys;
	const all: readonly Listed[] = [
		{
			head: /^(?:option|scenario|solution)$/,
			about: /compar|etudi|evalu|analys|considered|assessed|weighed|studied|compared/,
			count: solution?.options?.length ?? 0,
			at: [solution, 'options'],
		},
		{
			head: /^(?:etape|step)$/,
			about: /\ben \w+ etapes\b|\bin \w+ steps\b/,
			count: journeys.length === 1 ? (journey?.etapes?.length ?? 0) : 0,
			at: [journey, 'etapes'],
		},
		{
			head: /^(?:groupe|group)$/,
			about: /groupes? d'(?:usagers|utilisateurs|utilisatrices)|user groups|groups of users/,
			count: usagers?.groupes?.length ?? 0,
			at: [usagers, 'groupes'],
		},
		{
			head: /^(?:jalon|milestone)$/,
			about: /jalons|milestones/,
			count: echeancier?.jalons?.length ?? 0,
			at: [echeancier, 'jalons'],
		},
		{
			head: /^(?:indicateur|indicator)$/,
			about: /indicateurs|indicators/,
			count: indicateurs?.length ?? 0,
			at: [value, 'indicateurs'],
		},
		{
			head: /^(?:livrable|deliverable)$/,
			about: /livrables|deliverables/,
			count: livrables?.length ?? 0,
			at: [value, 'livrables'],
		},
	];
	return all.filter(({ count }) => count > 0);
}

const where =
	/^(?:initiative\.description|contexte|objectifs|gouvernance|contraintes|solution\.(?:pmv\.objectifs|options\.motif)|competences\.plan|pratiques\..*(?:commentaire|justification))/;
/** Some of them, or as many for each. */
const partly =
	/\bpasse(?:r|ra)? de\b|\bau lieu\b|\binstead\b|\bfrom \w+ to\b|\bchaque\b|\bpar\b|\beach\b|\bper\b|\baujourd'hui\b|\btoday\b|\bactuel|\bcurrent/;

const isOfMethod = /^(?:gouvernance|equipe|competences|portee)\b/;

/** A number of things in prose, and another in their list. */
export const listed: Check = function* (context) {
	const lists = listsOf(context);
	if (lists.length === 0) return;
	for (const prose of proseOf(context.charter)) {
		if (!where.test(prose.path)) continue;
		for (const told of countedIn(prose.text)) {
			const { clause, head, reach, narrowed, qualifiers } = told;
			const list = lists.find((one) => one.head.test(head));
			// The steps of a method, or of a sale, are those of no journey.
			if (list && isOfMethod.test(prose.path) && list.head.test('etape')) continue;
			if (!list || told.bound !== 'exact' || narrowed || partly.test(clause) || told.value === list.count) continue;
			// « Deux jalons restent » are some of them.
			const whole = /^(?:option|scenario|solution|etape|step|groupe|group)$/.test(head)
				? list.about.test(clause)
				: reach !== 'some' && qualifiers.length === 0;
			if (whole && list.about.test(plainOf(prose.text).plain))
				yield* contradiction(context, prose, [list.at], { variant: 'liste', args: [told.quote, list.count] });
		}
	}
};

/** What every item of a list says but one. */
import { addKey, type Check, type CheckContext, fold, isWritten, placeOf } from '../../server/engine/index';

/** Items of one list, and what each of them is called by. */
interface ListRead<T extends object = object> {
	readonly items: readonly T[];
	/** The field that names an item. */
	readonly name: string;
	/** Fields that no other check asks for. */
	readonly asked: readonly string[];
}

/** A trial by whoever knows the rules, or by a machine, has no participants. */
const byExperts = /^(?:accessibilite|charge|securite)$/;

/** Whoever is paid by the task, or called when needed, has no share of the week. */
const byTheTask =
	/pigiste|freelance|contractuel|consultant|fournisseur|firme|au besoin|sur appel|contractor|vendor|on call/;

function listsOf({ value }: CheckContext): readonly ListRead[] {
	const { usagers, competences, livrables, benefices, indicateurs, parties_prenantes: parties, echeancier } = value;
	const { equipe } = value;
	const trials = usagers?.essais ?? [];
	return [
		{ items: usagers?.groupes ?? [], name: 'nom', asked: ['description'] },
		{ items: usagers?.recherche ?? [], name: 'methode', asked: ['date'] },
		{ items: trials, name: 'type', asked: ['date'] },
		{ items: trials.filter(({ type }) => !byExperts.test(type ?? '')), name: 'type', asked: ['participants'] },
		{ items: competences?.activites ?? [], name: 'nom', asked: ['date', 'public'] },
		{ items: parties ?? [], name: 'nom', asked: ['interet'] },
		{
			items: (equipe?.roles ?? []).filter(({ role }) => !byTheTask.test(fold(role ?? ''))),
			name: 'role',
			asked: ['etp'],
		},
		{ items: livrables ?? [], name: 'nom', asked: ['date'] },
		{ items: echeancier?.iterations ?? [], name: 'nom', asked: ['fin'] },
		{ items: benefices ?? [], name: 'nom', asked: ['echeance'] },
		{ items: indicateurs ?? [], name: 'nom', asked: ['frequence'] },
	];
}

/** Of so many items that say it, one that does not was forgotten. */
const enough = 2;

/** The one item of a list that leaves blank what all the others say. */
export const leftBlank: Check = function* (context) {
	const { charter } = context;
	for (const { items, name, asked } of listsOf(context))
		for (const key of asked) {
			const [blank, another] = items.filter((item) => !isWritten(charter, item, key));
			if (!blank || another || items.length <= enough) continue;
			const place = placeOf(charter, blank, name);
			const called = Object.entries(blank).find(([field]) => field === name)?.[1];
			const fixes = addKey(charter, blank, key).map((fix) => ({ ...fix, args: [key] }));
			if (place) yield { ...place, args: [key, String(called ?? '')], fixes };
		}
};

/** What every item of a list says but one. */
import {
	addKey,
	type Check,
	type CheckContext,
	contentOf,
	fold,
	isWritten,
	nodeAt,
	placeOf,
} from '../../server/engine/index';

/** Items of one list, and what each of them is called by. */
interface ListRead<T extends object = object> {
	readonly items: readonly T[];
	/** The field that names an item. */
	readonly name: string;
	/** Fields that no other check asks for. */
	readonly asked: readonly string[];
	/** Of so many items that say it, one that does not was forgotten: two, unless told otherwise. */
	readonly beside?: number;
	/** Whether one that leaves it blank has to say it; any does where there is no such rule. */
	owes?(item: T): boolean;
}

/** Gives the rule of a list the type of its items. */
const list = <T extends object>(read: ListRead<T>): ListRead => read;

/** A trial by whoever knows the rules, or by a machine, has no participants. */
const byExperts = /^(?:accessibilite|charge|securite)$/;

/** Whoever is paid by the task, or called when needed, has no share of the week. */
const byTheTask =
	/pigiste|freelance|contractuel|consultant|fournisseur|firme|au besoin|sur appel|contractor|vendor|on call/;

function listsOf(context: CheckContext): readonly ListRead[] {
	const { value } = context;
	const { usagers, competences, livrables, benefices, indicateurs, parties_prenantes: parties, echeancier } = value;
	const { equipe } = value;
	const trials = usagers?.essais ?? [];
	return [
		{ items: usagers?.groupes ?? [], name: 'nom', asked: ['description'] },
		{ items: usagers?.recherche ?? [], name: 'methode', asked: ['date'] },
		{
			items: (usagers?.recherche ?? []).filter(({ methode }) => methode !== 'analyse_donnees' && methode !== 'autre'),
			name: 'methode',
			asked: ['participants'],
		},
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
		...soonForgotten(context),
	];
}

/** Lists of a few items, where one that says it is enough to know that another should. */
function soonForgotten(context: CheckContext): readonly ListRead[] {
	const { charter, value } = context;
	const { besoins, objectifs, parcours, parties_prenantes: parties, portee, renseignements, risques } = value;
	const personal = (renseignements ?? []).filter(({ personnel }) => personnel === true);
	const early = !context.reached('conception');
	// One that is to be written again is told of already.
	const isClear = (one: object) => contentOf(charter, nodeAt(charter, one, 'enonce')) === 'full';
	return [
		list({ items: besoins ?? [], name: 'enonce', asked: ['source'], beside: 1, owes: isClear }),
		list({
			// A plain sentence has no indicator either.
			items: (objectifs ?? []).some((one) => typeof one === 'string')
				? []
				: (objectifs ?? []).filter((one) => typeof one !== 'string'),
			name: 'enonce',
			asked: ['indicateurs'],
			beside: 1,
			owes: isClear,
		}),
		list({
			items: risques ?? [],
			name: 'enonce',
			asked: ['responsable'],
			beside: 1,
			// Of a small risk, its answer is enough; of a likely one, and of one without an answer, the practice tells.
			owes: (one) =>
				one.impact === 'eleve' &&
				one.probabilite !== 'eleve' &&
				one.probabilite !== 'moyen' &&
				isWritten(charter, one, 'reponse'),
		}),
		// A date of its own has it told elsewhere that nobody has decided it.
		list({
			items: portee?.changements ?? [],
			name: 'description',
			asked: ['decision'],
			beside: 1,
			owes: ({ date }) => date === undefined,
		}),
		list({
			items: parties ?? [],
			name: 'nom',
			asked: ['participation'],
			owes: ({ influence }) => influence !== 'eleve',
		}),
		// What the body knows already, or gets from another, is told of by the practice.
		{
			items: personal.filter(({ source }) => source === 'usager'),
			name: 'nom',
			asked: ['consentement'],
		},
		// From the next phase on, the practices ask for these.
		{ items: early ? personal : [], name: 'nom', asked: ['necessite'], beside: 1 },
		...(early ? (parcours ?? []) : []).map(({ etapes = [] }) => ({
			items: etapes.filter(({ numerique }) => numerique === false),
			name: 'nom',
			asked: ['motif'],
			beside: 1,
		})),
	];
}

/** Of so many items that say it, one that does not was forgotten. */
const enough = 2;

/** The one item of a list that leaves blank what all the others say. */
export const leftBlank: Check = function* (context) {
	const { charter } = context;
	for (const { items, name, asked, beside = enough, owes } of listsOf(context))
		for (const key of asked) {
			const [blank, another] = items.filter((item) => !isWritten(charter, item, key));
			if (!blank || another || items.length <= beside || owes?.(blank) === false) continue;
			const place = placeOf(charter, blank, name);
			const called = Object.entries(blank).find(([field]) => field === name)?.[1];
			const fixes = addKey(charter, blank, key).map((fix) => ({ ...fix, args: [key] }));
			if (place) yield { ...place, args: [key, String(called ?? '')], fixes };
		}
};

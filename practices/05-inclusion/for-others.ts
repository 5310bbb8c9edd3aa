/** People who act for somebody else, and the staff among the users. */
import { addKey, type Check, fold, type Hit, placeOf, says } from '../../server/engine/index';
import { mentions, named, toldOf } from '../shared/citizens';
import { proseOf } from '../shared/prose';

/** Somebody who does things for another. */
const forOthers =
	/\bproches? aidante?s?\b|\baidante?s? naturel|\bpersonnes? aidantes?\b|\bmandataires?\b|\bcurat(?:eur|rice|elle)|\btutelle\b|\bprocuration|\bau nom d(?:e (?:son|sa|leur|quelqu|la personne|l'aine|l'usag)|'(?:un|autrui|une autre))|\bpour le compte d(?:e (?:son|sa|leur|quelqu|la personne)|'(?:un|autrui))|\bagi(?:r|t|ssent) pour (?:son|sa|leur|un|une)\b|\bcaregivers?\b|\bcarers?\b|\bon behalf of\b|\bpower of attorney\b|\blegal representatives?\b|\bact(?:s|ing)? for (?:a|an|their|his|her|somebody|someone)\b/;

/** How one comes to act for another, or that one does not. */
const settled =
	/\bmandat|\bprocuration|\brepresent|\bdesign(?:e|er|ent|ation)\b|\bautoris|\bconsent|\bdelegu|\bdelegation|\btutelle|\bcurat|\bhomologu|\bau nom d|\bpour le compte|\bcompte (?:partage|lie|jumele)|\bacces (?:partage|delegue)|\bpower of attorney|\bproxy|\bproxies|\bmandate|\bauthori[sz]|\bdelegat|\bon behalf|\bshared (?:access|account)|\blinked account|\bname[sd]? (?:a|their|who)\b|\bappoint/;

/** Where the answer may stand: what is done, what is asked of people and why, what is left out. */
const answers =
	/^(?:portee\.|solution\.|parcours\.|renseignements\.|securite\.|ethique\.|livrables|echeancier|risques\.reponse|besoins\.regles|contraintes|hypotheses|usagers\.(?:representation|essais))/;

/** Groups or needs of people who act for others, in a charter that says nothing of how; or a way to do so of which only the people are told. */
const actingForOthers: Check = function* ({ charter, value }) {
	const way = value.usagers?.representation;
	if (way !== undefined && typeof way === 'object') {
		if (!says(charter, way, 'representants') || says(charter, way, 'designation')) return;
		const place = placeOf(charter, way, 'representants');
		if (place) yield { ...place, variant: 'designation', fixes: addKey(charter, way, 'designation') };
		return;
	}
	if (way !== undefined) return;
	const groups = (value.usagers?.groupes ?? []).filter(
		(group) =>
			says(charter, group, 'nom') && (group.nature === 'representant' || mentions(forOthers, ...toldOf(group))),
	);
	const needs = (value.besoins ?? []).filter(
		(need) => says(charter, need, 'enonce') && mentions(forOthers, need.enonce),
	);
	const told = groups[0] ? placeOf(charter, groups[0], 'nom') : placeOf(charter, needs[0], 'enonce');
	if (!told) return;
	if (proseOf(charter).some(({ path, text }) => answers.test(path) && mentions(settled, text))) return;
	yield {
		...told,
		args: [groups[0]?.nom ?? needs[0]?.enonce ?? ''],
		fixes: addKey(charter, value.usagers, 'representation'),
	};
};

/** Staff counted among the users, of whom no need is told while those of other groups are. Told once, on the first. */
const staffWithoutNeed: Check = function* ({ charter, value }) {
	const staff = (value.usagers?.groupes ?? []).filter(
		(group) => group.nature === 'personnel' && says(charter, group, 'nom'),
	);
	const needs = (value.besoins ?? []).map(({ groupes }) => named(charter, groupes).map(fold));
	if (needs.flat().length === 0 || needs.some((names) => names.length === 0)) return;
	// A name that no group has may be meant for theirs; it is told of itself.
	const known = new Set((value.usagers?.groupes ?? []).map(({ nom = '' }) => fold(nom)));
	if (needs.flat().some((name) => !known.has(name))) return;
	// What their work becomes, and how they are helped with it, is told where the change is.
	const changing = (value.competences?.gestion_changement ?? []).map(({ nom = '' }) => fold(nom));
	const left = staff.filter(({ nom = '' }) => !needs.flat().includes(fold(nom)) && !changing.includes(fold(nom)));
	const hits = left.flatMap((group): Hit[] => {
		const place = placeOf(charter, group, 'nom');
		return place ? [{ ...place, args: [group.nom ?? ''] }] : [];
	});
	const [first, ...others] = hits;
	if (first) yield { ...first, related: others.map(({ start, end }) => ({ start, end })) };
};

/** By code. */
export const forOthersChecks: Readonly<Record<string, Check>> = {
	'inclusion.conception_inclusive/agir_pour_autrui': actingForOthers,
	'inclusion.conception_inclusive/personnel': staffWithoutNeed,
};

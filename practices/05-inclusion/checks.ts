import {
	addKey,
	type Charter,
	type CharterValue,
	type Check,
	childOf,
	contentOf,
	distinct,
	fold,
	grade,
	has,
	itemsAt,
	judged,
	keyPlace,
	lacking,
	nodeAt,
	nothingCertain,
	type PracticeChecks,
	placeOf,
	says,
	textOf,
	writtenTexts,
} from '../../server/engine/index';
import { activities, type Group, isTried, meetsPeople, mentions, named, offline, toldOf } from '../shared/citizens';
import { contradictions } from './contradictions';
import { forOthersChecks } from './for-others';
import { unmetLimits } from './limits';

/** So many letters tell one word from another, whatever its ending: « Aînés », « Personnes aînées ». */
const tellingLetters = 4;

/** Whether two folded names have a word that begins alike. */
function shareAWord(a: string, b: string): boolean {
	const beginnings = (name: string) => (name.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, tellingLetters));
	const ofB = new Set(beginnings(b));
	return beginnings(a).some((beginning) => ofB.has(beginning));
}

/** A group that neither research nor a test counts. Silent where an activity does not say who took part. */
const leftOut: Check = function* ({ charter, value }) {
	const groups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	if (activities(value).some(({ groupes }) => named(charter, groupes).length === 0)) return;
	const involved = new Set(
		[...(value.usagers?.recherche ?? []), ...(value.usagers?.essais ?? [])].flatMap(({ groupes }) =>
			named(charter, groupes).map(fold),
		),
	);
	const known = new Set(groups.map(({ nom = '' }) => fold(nom)));
	if (involved.size === 0) return;
	const unknown = [...involved].filter((name) => !known.has(name));
	for (const group of groups) {
		if (involved.has(fold(group.nom ?? ''))) continue;
		// A name that is no group's, and has a word of this one, is perhaps this one misspelled.
		if (unknown.some((name) => shareAWord(name, fold(group.nom ?? '')))) continue;
		const place = placeOf(charter, group, 'nom');
		if (place) yield { ...place, args: [group.nom ?? ''] };
	}
};

/**
 * A group that research met and no test tries, or the other way round: the standard names both. Silent where an activity
 * does not say who took part, and where the other kind has not begun.
 */
const halfMet: Check = function* ({ charter, value, declared }) {
	// A declaration that says so itself is honest, and told of as what it is.
	if (declared('inclusion.diversite') === 'partielle') return;
	const groups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	const research = (value.usagers?.recherche ?? []).filter(meetsPeople);
	const tests = (value.usagers?.essais ?? []).filter(isTried);
	const all = [...research, ...tests].map(({ groupes }) => named(charter, groupes).map(fold));
	const known = new Set(groups.map(({ nom = '' }) => fold(nom)));
	if (research.length === 0 || tests.length === 0) return;
	if (all.some((names) => names.length === 0 || names.some((name) => !known.has(name)))) return;
	const met = new Set(all.slice(0, research.length).flat());
	const tried = new Set(all.slice(research.length).flat());
	// What a group does was studied, if not its people.
	const studied = (value.usagers?.recherche ?? []).flatMap(({ groupes }) => named(charter, groupes).map(fold));
	for (const variant of ['essais', 'recherche'] as const) {
		const [there, missing] = variant === 'essais' ? [met, tried] : [tried, new Set([...met, ...studied])];
		const left = groups.filter(({ nom = '' }) => there.has(fold(nom)) && !missing.has(fold(nom)));
		const places = left.flatMap((group) => {
			const place = placeOf(charter, group, 'nom');
			return place ? [{ place, nom: group.nom ?? '' }] : [];
		});
		const [first, ...others] = places;
		if (!first) continue;
		// That several are left out is one matter.
		const names = places.map(({ nom }) => nom).join(', ');
		yield { ...first.place, variant, args: [names], related: others.map(({ place }) => place) };
	}
};

/** Whether a test says that people took part: not « Aucun, un robot suit les adresses ». */
const meets = (charter: Charter, test: object): boolean =>
	says(charter, test, 'participants') &&
	!/^(?:aucune?|personne|nobody|no one|none|0)\b/.test(fold(textOf(nodeAt(charter, test, 'participants'))));

/** An activity that does not say which groups took part, beside others that do. */
const groupsUntold: Check = function* ({ charter, value, today }) {
	const groups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	const all = activities(value);
	if (groups.length < 2 || !all.some(({ groupes }) => named(charter, groupes).length > 0)) return;
	for (const activity of all) {
		if (named(charter, activity.groupes).length > 0) continue;
		// One that is to come has a day before it has people.
		if (activity.date !== undefined && activity.date > today && !says(charter, activity, 'participants')) continue;
		// One of which nothing at all is told is told of by the practice that it answers.
		if (!['date', 'participants', 'constats', 'resultat', 'preuve'].some((key) => says(charter, activity, key)))
			continue;
		// Records that were compared, machines that were switched over: nobody took part.
		if ('type' in activity && activity.type === 'autre' && !meets(charter, activity)) continue;
		const place = placeOf(charter, activity, 'methode' in activity ? 'methode' : 'type');
		if (place) yield { ...place, fixes: addKey(charter, activity, 'groupes', 'ajouter', '[…]') };
	}
};

const staff =
	/employe|\bpersonnel\b|collegue|membres de l'equipe|fonctionnaire|\bstaff\b|coworker|colleague|a l'interne|stagiaires? de l/;
const worksThere =
	/agent|employe|\bpersonnel\b|prepose|fonctionnaire|conseill|intervenant|professionnel|gestionnaire|inspect|technicien|analyste|infirmi|enseignant|equipe|staff|clerk|worker/;
/** Those who lead; among the people of a business, they may well be its users. */
const leaders =
	/\bcadres?\b|gestionnaires?|dirigeante?s?|directeurs?|directrices?|\bexecutives?\b|\bmanagers?\b|\bdirectors?\b/;
const everybody =
	/citoyen|citizen|\bpublic\b|resident|usager|\busers?\b|\bpeople\b|patient|parent|eleve|student|\baines?|senior|famil|jeune|locataire|tenant/;
const mixed = /,| et |\bdont\b|\bplus\b|\band\b/;

/** Employees stand in for the groups that an activity is said to involve. */
const employeesOnly: Check = function* ({ charter, value }) {
	const described = new Map(
		(value.usagers?.groupes ?? []).map(({ nom = '', description }) => [fold(nom), description]),
	);
	for (const activity of activities(value)) {
		const { participants } = activity;
		const groups = named(charter, activity.groupes);
		const isStaff =
			mentions(staff, participants) ||
			(mentions(leaders, participants) && groups.every((name) => mentions(everybody, name)));
		if (!isStaff || mentions(mixed, participants) || groups.length === 0) continue;
		if (groups.some((name) => mentions(worksThere, name, described.get(fold(name))))) continue;
		const place = placeOf(charter, activity, 'participants');
		if (place) yield { ...place, args: [groups.join(', ')] };
	}
};

const disability =
	/lecteurs? d'ecran|aveugle|non[- ]voyant|malvoy|basse vision|deficien|handicap|\bsourde?s?\b|malentendant|perte auditive|mobilite reduite|au clavier|fauteuil roulant|synthese vocale|dyslex|screen reader|\bblind\b|\bdeaf\b|low vision|disabilit/;

/** A group lives with a disability, and neither its people, nor a test, nor an audit tell whether it can use the service. */
const accessUntested: Check = function* ({ charter, value }) {
	const tests = value.usagers?.essais ?? [];
	// A test of accessibility that names its groups is theirs alone.
	if (tests.some(({ type, groupes }) => type === 'accessibilite' && named(charter, groupes).length === 0)) return;
	if (says(charter, value.solution?.accessibilite, 'audit')) return;
	const tested = new Set(tests.flatMap(({ groupes }) => named(charter, groupes).map(fold)));
	for (const group of value.usagers?.groupes ?? []) {
		if (!says(charter, group, 'nom') || !mentions(disability, ...toldOf(group))) continue;
		if (tested.has(fold(group.nom ?? ''))) continue;
		const place = writtenTexts(charter, group.situations).find(({ text }) => mentions(disability, text));
		const at = place ?? placeOf(charter, group, 'nom');
		if (at) yield { start: at.start, end: at.end, args: [group.nom ?? ''] };
	}
};

const everyone =
	/^(?:(?:le |la |les |l'|tous les |toutes les |toute la |tout le |l'ensemble (?:de la |des |du ))?(?:grand public|public|monde|population(?: generale| quebecoise| du quebec)?|citoyens(?: et citoyennes)?|citoyennes(?: et citoyens)?|utilisateurs?|usagers?|clients?|clienteles?|quebecois(?:es)?)|tous|toutes et tous|toute personne|le citoyen|la citoyenne|anyone|all (?:citizens|users|quebecers)|general public|everyone|everybody|citizens|users|the public)$/;

/** « Le grand public » for a group: it tells of nobody's situation. */
const generalPublic: Check = function* ({ charter, value }) {
	const groups = value.usagers?.groupes ?? [];
	const isEveryone = ({ nom }: Group) => nom !== undefined && everyone.test(fold(nom));
	// Beside groups that are told by their situations, it says who else may come.
	if (groups.some((group) => says(charter, group, 'situations'))) return;
	for (const group of groups) {
		const place = isEveryone(group) && placeOf(charter, group, 'nom');
		if (place) yield { ...place, args: [group.nom ?? ''], fixes: addKey(charter, group, 'situations', 'situations') };
	}
};

const human =
	/telephon|appel|comptoir|guichet|point de service|bureau|agent|prepose|en personne|accompagn|\bposte\b|rendez-vous|phone|counter|in person|call/;
const onScreen = /^(?:web|mobile|courriel|clavardage)$/;

/** The groups that cannot or will not go online. */
function offlineGroups(value: CharterValue): readonly Group[] {
	return (value.usagers?.groupes ?? []).filter((group) => mentions(offline, ...toldOf(group)));
}

/** People who are not online, and a service that is offered nowhere else. */
const noOtherWay: Check = function* ({ charter, value }) {
	const channels = value.solution?.canaux ?? [];
	if (channels.length === 0) return;
	if (channels.some(({ type, soutien }) => !type || !onScreen.test(type) || mentions(human, soutien))) return;
	const steps = (value.parcours ?? []).flatMap(({ etapes }) => etapes ?? []);
	if (steps.some(({ canal }) => canal !== undefined && !onScreen.test(canal))) return;
	const list = keyPlace(charter, ['solution', 'canaux']);
	for (const group of offlineGroups(value)) {
		const situation = writtenTexts(charter, group.situations).find(({ text }) => mentions(offline, text));
		const at = situation ?? placeOf(charter, group, mentions(offline, group.description) ? 'description' : 'nom');
		if (at) yield { start: at.start, end: at.end, args: [group.nom ?? ''], ...(list ? { related: [list] } : {}) };
	}
};

const withSomeone = /^(?:telephone|comptoir|clavardage)$/;

/** Channels on a screen, and nobody to turn to: neither a support, nor a channel where someone answers. */
const nobodyToTurnTo: Check = function* (context) {
	const { charter, value } = context;
	const channels = (value.solution?.canaux ?? []).filter(({ type }) => type !== undefined);
	const main = channels.find(({ principal }) => principal === true) ?? channels[0];
	// A group that needs somebody is told of with what it needs.
	if (!main || offlineGroups(value).length > 0 || unmetLimits(context).length > 0) return;
	if (channels.some((channel) => withSomeone.test(channel.type ?? '') || says(charter, channel, 'soutien'))) return;
	const place = placeOf(charter, main, 'type');
	if (place) yield { ...place, args: [main.type ?? ''], fixes: addKey(charter, main, 'soutien') };
};

/** Accessibility set aside for a service that people use on a screen, the organization's own among them. */
const accessSetAside: Check = function* ({ charter, value, declared }) {
	if (!/^(?:sans_objet|non_retenue)$/.test(declared('simplicite.accessibilite'))) return;
	const declaration = value.pratiques?.simplicite?.accessibilite;
	const onScreens = (value.solution?.canaux ?? []).find(({ type }) => onScreen.test(type ?? ''));
	const step = (value.parcours ?? []).flatMap(({ etapes }) => etapes ?? []).find(({ numerique }) => numerique === true);
	const place = placeOf(charter, declaration, says(charter, declaration, 'justification') ? 'justification' : 'etat');
	const other = onScreens ? placeOf(charter, onScreens, 'type') : placeOf(charter, step, 'nom');
	const told = says(charter, value.solution?.accessibilite, 'norme');
	if (place && other) yield { ...place, ...(told ? { variant: 'dite' } : {}), related: [other] };
};

export const inclusion: PracticeChecks = {
	indications: {
		// Situations, not names: half of the groups at least are told by what their people live with.
		'inclusion.conception_inclusive': (found) => {
			const groups = itemsAt(found, 'usagers.groupes[]');
			const untold = groups.flatMap((group) => lacking(found.charter, group, ['situations']) ?? []);
			const told = groups.length - untold.length;
			// Words that would suit any group are told of where they stand.
			const some =
				told > 0 || groups.some((group) => contentOf(found.charter, childOf(group, 'situations')) !== 'none');
			return judged(grade(told > 0 && told * 2 >= groups.length, some), ...untold);
		},
		// Two groups at least, in research and tests taken together; and some in each, for the standard names both.
		'inclusion.diversite': (found) => {
			const all = ['usagers.recherche[]', 'usagers.essais[]']
				.flatMap((path) => itemsAt(found, path))
				.flatMap((item) => {
					const names = childOf(item, 'groupes');
					return names && has(found.charter, item, 'groupes') ? [names] : [];
				});
			// Of a second group that is left out it is told where the group stands.
			const groups = itemsAt(found, 'usagers.groupes[]').filter((group) => has(found.charter, group, 'nom'));
			const judgement = judged(grade(distinct(all) >= 2, found.nodes.length > 0), {
				node: found.nodes[0],
				word: 'deux',
			});
			return groups.length < 2 ? judgement : nothingCertain(judgement);
		},
	},
	tellAbsence: ['inclusion.conception_inclusive/grand_public'],
	checks: {
		'inclusion.diversite/groupe_absent': leftOut,
		'inclusion.diversite/groupe_partiel': halfMet,
		'inclusion.diversite/groupes_non_dits': groupsUntold,
		'inclusion.diversite/echantillon_interne': employeesOnly,
		'inclusion.diversite/essai_accessibilite': accessUntested,
		'inclusion.conception_inclusive/grand_public': generalPublic,
		'inclusion.conception_inclusive/sans_autre_canal': noOtherWay,
		'inclusion.conception_inclusive/accompagnement': nobodyToTurnTo,
		'inclusion.conception_inclusive/accessibilite_ecartee': accessSetAside,
		...forOthersChecks,
		...contradictions,
	},
};

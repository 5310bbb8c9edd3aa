import {
	type Charter,
	type CharterValue,
	type Check,
	childOf,
	distinct,
	entryOf,
	fold,
	grade,
	type HitFix,
	items,
	judged,
	lacking,
	nothingCertain,
	type PracticeChecks,
	placeOf,
	put,
	type Rule,
	says,
	sentence,
	textOf,
	wordsIn,
} from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { contradictions } from './contradictions';

const rolesOf = (value: CharterValue) => value.equipe?.roles ?? [];

/** Below this share of time, nobody belongs to the team first; a small service may need no more of anyone. */
const aThird = 0.33;

/** A team in which everybody has a fraction of their time, and nobody a third of it. */
const fractions: Check = function* ({ charter, value }) {
	const times = rolesOf(value).map(({ etp }) => etp);
	if (times.length < 3 || !times.every((time) => time !== undefined && time > 0 && time < aThird)) return;
	const place = placeOf(charter, value.equipe, 'roles');
	const total = times.reduce((sum: number, time) => sum + (time ?? 0), 0);
	if (place) yield { ...place, args: [times.length, Math.round(total * 100) / 100] };
};

/** No team of one charter has this many people in one role: it is a percentage. */
const mostPeople = 50;

/** Nor has it this many in each of its roles. */
const manyPeople = 10;

/** A time that is no number of people: none, or a percentage. */
const oddTime: Check = function* ({ charter, value, indication }) {
	// That nobody works at the experience of users is told of by practice 2.
	const toldElsewhere = indication('experience.fonction_ux') === 'partial';
	const times = rolesOf(value).flatMap(({ etp }) => (etp !== undefined && etp > 0 ? [etp] : []));
	const percents = times.length > 1 && times.every((time) => time >= manyPeople && time <= 100);
	for (const role of rolesOf(value)) {
		if (role.etp === undefined) continue;
		const percent = role.etp % 5 === 0 && role.etp <= 100 && role.etp >= (percents ? manyPeople : mostPeople);
		if (role.etp > 0 && !percent) continue;
		if (role.etp === 0 && role.famille === 'experience_utilisateur' && toldElsewhere) continue;
		const place = placeOf(charter, role, 'etp');
		const share = role.etp / 100;
		const fixes = percent ? setTime(charter, role, share) : [];
		if (place) yield { ...place, variant: percent ? 'pourcentage' : 'nul', args: [role.etp, String(share)], fixes };
	}
};

/** The fix that gives a role another time. */
function setTime(charter: Charter, role: object, time: number): HitFix[] {
	const entry = entryOf(charter.nodeOf(role), 'etp');
	if (!entry || entry.merged) return [];
	return [{ name: 'etp', args: [String(time)], preferred: true, changes: () => [put(charter, entry, String(time))] }];
}

/** Titles of roles that look after data, whatever their family. */
const dataRole = /\b(?:donnees?|data|statisti|geomati|intelligence d'affaires|business intelligence)/;

/** What somebody is called who answers for a family, wherever the charter names them. */
const answersFor: Readonly<Record<string, RegExp>> = {
	affaires: /proprietaire|pilote|\baffaires\b|product owner|business|programme|directrice|directeur|gestionnaire/,
	technologie:
		/developp|programmeu|architecte|technolog|\binformati|\bti\b|devops|integrateur|fournisseur|developer|engineer|\bit\b|vendor/,
	securite:
		/securit|\bprp\b|renseignements personnels|vie privee|acces a l'information|juridique|avocat|\brssi\b|\bcisd?o?\b|security|privacy|legal/,
	donnees: dataRole,
};

/** Whether somebody is named for a family elsewhere than by the family of a role. */
function isNamedFor(
	family: string,
	{ equipe, parties_prenantes, risques, livrables, initiative }: CharterValue,
): boolean {
	const words = answersFor[family];
	return (
		words !== undefined &&
		mentions(
			words,
			...(equipe?.roles ?? []).map(({ role }) => role),
			...(parties_prenantes ?? []).flatMap(({ nom, participation }) => [nom, participation]),
			...(risques ?? []).map(({ responsable }) => responsable),
			...(livrables ?? []).map(({ responsable }) => responsable),
			initiative?.responsable,
		)
	);
}

/** Whether privacy was assessed and a risk of cybersecurity has its answer and somebody who answers for it: somebody looks after both. */
const isCaredFor = ({ securite, risques }: CharterValue): boolean =>
	securite?.efvp?.etat === 'terminee' &&
	(risques ?? []).some(
		({ categorie, reponse, responsable }) => categorie === 'cybersecurite' && Boolean(reponse) && Boolean(responsable),
	);

/** The families that this charter cannot do without, and that no role has. The experience of users has its own action. */
const missingFamilies: Check = function* ({ charter, value, indication, type }) {
	const roles = rolesOf(value);
	// A retirement left to machines and management is told of as such.
	if (type === 'retrait' && roles.every(({ famille }) => famille === 'technologie' || famille === 'gestion')) return;
	if (indication('equipe.diversite_roles') !== 'present' || roles.some(({ famille }) => famille === undefined)) return;
	const present = new Set<string>(roles.map(({ famille }) => famille ?? ''));
	// Somebody leads the closing: there is nothing more to decide of the service.
	const needed = type === 'retrait' && present.has('gestion') ? ['technologie'] : ['affaires', 'technologie'];
	const missing = needed.filter((family) => !present.has(family));
	const personal = (value.renseignements ?? []).some(({ personnel }) => personnel === true);
	if (personal && !present.has('securite') && !present.has('juridique') && !isCaredFor(value)) missing.push('securite');
	const sets = (value.donnees?.diffusion ?? []).filter((one) => says(charter, one, 'jeu'));
	// One data set may well be published by whoever develops the service.
	if (sets.length > 1 && !present.has('donnees')) missing.push('donnees');
	const open = missing.filter((family) => !isNamedFor(family, value));
	const place = open.length > 0 && placeOf(charter, value.equipe, 'roles');
	if (place) yield { ...place, args: [open.join(', ')] };
};

/** « Toute décision est soumise au comité »: nothing is left to the team. */
const everythingGoesUp =
	// cspell:disable-next-line
	/\b(?:tout(?:e|es)? (?:les )?|tous les |chaque |all |every |any )(?:decision|changement|choix|demande|depense|mise en (?:ligne|production|service)|livraison|publication|deploiement|version|achat|change|choice|request|release|deployment|purchase)s?\b.*\b(?:approuv|autoris|soumi|remont|valid|enterin|pass|relev|approv|submit|authoriz|go|escalat).*\b(?:comite|direction|instance|gestion|bureau|sous-ministre|vice-presiden|parrain|committee|board|management|executive|sponsor)|\b(?:toutes les decisions|toute decision|tout|all decisions|every decision|everything)\b(?: est| sont| is| are)? (?:vont?|passent?|pris(?:es?)?|revien(?:t|nent)|remontent?|attend(?:ent)?|go(?:es)?|waits?|taken|made|left|belongs?)\b.{0,40}\b(?:conseil|council|board|comite|committee|direction|sous-ministre|cabinet)\b|\baucune decision (?:n'est prise|ne se prend) sans\b|\baucune delegation\b|\bno delegation\b/;

/** A limit, below which the team does decide. */
const limit =
	// cspell:disable-next-line
	/\d|\bau-dela\b|\bdepass|\bsuperieur|\bplus de\b|\bhors\b|\bsauf\b|\bqui (?:change|touche|modifie|engage|affecte|augmente)|\bmajeur|\bimportant|\bsi\b|\bporte(?:e)?\b|\babove\b|\bover\b|\bunless\b|\bexcept\b|\bthat (?:change|affect)|\bmajor\b|\bscope\b|\bpour information\b|\ba titre d'information\b|\b(?:par|en) (?:l')?equipe\b|\bl'equipe (?:decide|tranche|choisit)|\bfor information\b|\bby the team\b/;

/** A longer sentence says more than that. */
const longestSentence = 300;

/** A team that is said to decide, and a delegation that sends everything up. */
const everythingUp: Check = function* (context) {
	const { charter, value } = context;
	const belied = [...(contradictions['equipe.autonomie/contredite']?.(context) ?? [])].flatMap((hit) => [
		hit,
		...(hit.related ?? []),
	]);
	const places = [
		{ object: value.gouvernance, key: 'delegation', text: value.gouvernance?.delegation },
		{ object: value.equipe, key: 'autonomie', text: value.equipe?.autonomie },
	];
	for (const { object, key, text } of places) {
		const sentence = fold(text ?? '')
			.split(/[.;]/)
			.find((one) => one.length <= longestSentence && everythingGoesUp.test(one));
		if (sentence === undefined || limit.test(sentence)) continue;
		const place = placeOf(charter, object, key);
		// That another place says the contrary tells it already.
		if (place && !belied.some(({ start }) => place.start <= start && start <= place.end)) yield { ...place };
	}
};

/** A text as short as this that names the policy says nothing else. */
const shortText = 15;

/** Places, times and tools of a team's own. */
const ownWays =
	/\b(?:salle|local|bureau|tableau|outils?|canal|jours?|matin|matinee|lundi|mardi|mercredi|jeudi|vendredi|heures?|semaine|rencontres?|ateliers?|ensemble|partage|room|office|board|tools?|channel|days?|week|together|shared|monday|tuesday|wednesday|thursday|friday)\b/;

/** A working environment that is the organisation's general policy, and nothing of this team. */
const policyOnly: Check = function* ({ charter, value }) {
	const text = value.equipe?.environnement ?? '';
	if (wordsIn(text, shortText + 1) > shortText) return;
	// cspell:disable-next-line
	if (!/\b(?:politique|directive|cadre|policy)\b.*\b(?:teletravail|travail|telework|work)\b/.test(fold(text))) return;
	if (ownWays.test(fold(text))) return;
	const place = placeOf(charter, value.equipe, 'environnement');
	if (place) yield { ...place };
};

/** A team, or somebody in it, who decides. */
const decides =
	// cspell:disable-next-line
	/\b(?:decid|tranche(?:nt)?\b|choisi|priorise|ordonne|prend(?:re|ront|nent)? (?:seule?s? )?(?:ses|les|leurs|toutes|ces)\b|publie|livre(?:nt)?\b|met(?:tent)? en (?:ligne|production)|accepte|\bseule?s?\b|sans (?:rien )?demander|sans (?:passer|attendre|autorisation|approbation)|a sa discretion|jusqu'a|chooses?\b|decides?\b|orders?\b|prioriti[sz]es?\b|picks?\b|sets its\b|releases?\b|ships?\b|accepts?\b|on (?:its|their) own\b|alone\b|without (?:asking|approval|waiting|permission)|up to \$?\d)/;

/** Somebody above, who has the last word all the same. */
const approvedAbove =
	/approuv|autoris(?:e|ation) (?:par|d)|valide(?:es?|s)? par|soum(?:is|et)|approv(?:ed|al) (?:by|of|from)|signed off|submit/;

/** That only one thing goes up leaves the rest to the team. */
const onlyThat = /seulement|uniquement|\bseule?s? (?:un|le|la|les|l'|ce)|\bne\b.*\bque\b|\bsauf\b|\bonly\b|\bexcept\b/;

/** Whether the autonomy of the team says what it decides: the delegation is then written, under another key. */
const saysWhatIsDecided = ({ equipe: team }: CharterValue): boolean =>
	mentions(decides, team?.autonomie) &&
	(!mentions(approvedAbove, team?.autonomie) || mentions(onlyThat, team?.autonomie));

/** Three roles or more, of two families or more: fewer is a pair of specialists. */
const diverse: Rule = (found) => {
	const list = items(found);
	const families = distinct(list.map((item) => childOf(item, 'famille')).filter((node) => node !== undefined));
	const untold = list.flatMap((item) => lacking(found.charter, item, ['famille']) ?? []);
	// The role that is missing beside two is the one of the users' experience, which has its own action.
	const hasExperience = list.some((item) => textOf(childOf(item, 'famille')) === 'experience_utilisateur');
	const judgement = judged(
		grade(list.length >= 3 && families >= 2, list.length > 0),
		list.length < 3 && { word: 'trois' },
		...(list.length >= 3 ? untold : []),
		list.length >= 3 && untold.length === 0 && { word: 'familles' },
	);
	return list.length === 2 && !hasExperience && untold.length === 0 ? nothingCertain(judgement) : judgement;
};

export const equipe: PracticeChecks = {
	indications: {
		'equipe.diversite_roles': diverse,
		// A word or two (« équipe agile ») tell neither how people work together nor who decides.
		'equipe.environnement': sentence,
		'equipe.autonomie': sentence,
	},
	optional: {
		'equipe.autonomie gouvernance.delegation': ({ value }) => saysWhatIsDecided(value),
	},
	checks: {
		'equipe.diversite_roles/temps_partiel': fractions,
		'equipe.diversite_roles/temps_invraisemblable': oddTime,
		'equipe.diversite_roles/famille_absente': missingFamilies,
		'equipe.environnement/politique_seule': policyOnly,
		'equipe.autonomie/tout_remonte': everythingUp,
		...contradictions,
	},
};

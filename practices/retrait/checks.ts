/** What a retirement owes to the people who lose a service, and to what is kept of them. */
import {
	addKey,
	type Charter,
	type CharterValue,
	type Check,
	fold,
	type Hit,
	keyPlace,
	type PracticeChecks,
	placeOf,
	says,
} from '../../server/engine/index';
import { asOne } from '../shared/as-one';
import { mentions, named } from '../shared/citizens';

const retirement = 'retrait';

type Texts = readonly (string | undefined)[];

/** What a charter says will be done, told in words. */
function planned({
	initiative,
	contexte,
	besoins,
	parcours,
	portee,
	solution,
	communications,
	livrables,
	echeancier,
	risques,
	parties_prenantes: parties,
	dependances,
	hypotheses,
}: CharterValue): Texts {
	return [
		initiative?.nom,
		initiative?.description,
		contexte,
		...(besoins ?? []).map(({ enonce }) => enonce),
		...(parcours ?? []).flatMap(({ nom, etapes, services_connexes: near, rappels }) => [
			nom,
			...(etapes ?? []).flatMap((step) => [step.nom, step.motif]),
			...(near ?? []),
			...(rappels ?? []),
		]),
		...(portee?.inclus ?? []),
		...(solution?.canaux ?? []).map(({ soutien }) => soutien),
		...(solution?.plateformes ?? []).map(({ usage }) => usage),
		...(communications?.promotion ?? []),
		...(livrables ?? []).map(({ nom }) => nom),
		...(echeancier?.jalons ?? []).map(({ nom }) => nom),
		...(echeancier?.iterations ?? []).flatMap(({ nom, valeur }) => [nom, valeur]),
		...(risques ?? []).flatMap(({ enonce, reponse }) => (reponse === undefined ? [] : [enonce, reponse])),
		...(parties ?? []).map(({ participation }) => participation),
		...(dependances ?? []),
		...(hypotheses ?? []),
	];
}

/** Where the type is said, else the first section of these that is there. */
const atType = ({ charter, value }: { charter: Charter; value: CharterValue }) =>
	placeOf(charter, value.initiative, 'type') ?? keyPlace(charter, ['initiative']);

const destination =
	/\bvers (?:le|la|les|l'|un|une|d'autres?)\b|redirig|redirection|\bdirig(?:e|es|ees|er|ent)\b|remplac|transfer|\brelais\b|\breleve\b|desormais|bascul|migr|orient(?:e|es|er|ees)\b|accompagn|service commun|nouveau (?:service|portail|guichet)|redirect|replac|\bmov(?:e|ed|ing) (?:\w+ )?to\b|\bguided? to\b|switch(?:ed|ing)? (?:over )?to\b|\binstead\b|new (?:service|portal)/;
const deserted =
	/plus (?:personne|aucun)|aucun (?:usager|utilisateur)|n'est plus utilise|n'a plus d'(?:usager|utilisateur)|nobody uses|no longer used|no (?:users|one) left/;

/** Not a word on where people go. A journey told step by step is one. */
const noDestination: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement || (value.parcours ?? []).some(({ etapes }) => (etapes ?? []).length > 0)) return;
	const texts = planned(value);
	if (mentions(destination, ...texts) || mentions(deserted, ...texts)) return;
	const place = keyPlace(charter, ['solution', 'canaux']) ?? atType(context);
	if (place) yield place;
};

/** The words of a name that tell it apart. */
const wordsOfName = (name: string): string[] =>
	fold(name)
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length >= 4)
		.map((word) => word.replace(/[sx]$/, ''));

/** A group of several, of which nothing says what becomes of it: no need, no step, no notice, no risk names it. */
const groupForgotten: Check = function* ({ charter, value, type }) {
	const groups = (value.usagers?.groupes ?? []).filter((group) => says(charter, group, 'nom'));
	if (type !== retirement || groups.length < 2) return;
	const told = fold(planned(value).join('\n'));
	const needed = new Set((value.besoins ?? []).flatMap(({ groupes }) => named(charter, groupes).map(fold)));
	const common = groups.map(({ nom = '' }) => wordsOfName(nom));
	for (const [index, group] of groups.entries()) {
		// A word that several groups share tells none of them.
		const own = common[index]?.filter((word) => common.filter((words) => words.includes(word)).length === 1) ?? [];
		if (own.length === 0 || needed.has(fold(group.nom ?? '')) || own.some((word) => told.includes(word))) continue;
		if (mentions(destination, group.description)) continue;
		const place = placeOf(charter, group, 'nom');
		if (place) yield { ...place, args: [group.nom ?? ''] };
	}
};

const fate =
	/detrui|destruct|archiv|\bvers(?:e|es|er|ement|ements)\b|conserv|anonymis|effac|purge|\b(?:donnees|dossiers|registres?|renseignements)\b.*(?:transf|migr|remis|repris)|(?:transf|migr|remise|reprise)\w*.*\b(?:donnees|dossiers|registres?|renseignements)\b|calendrier de (?:conservation|disposition)|destroy|delet|archiv|retention|\bkept\b|wip(?:e|ing)|(?:data|files|records).*(?:transfer|mov|migrat)|(?:transfer|mov|migrat)\w*.*(?:data|files|records)/;

/** Information of which nothing says whether it is kept, handed over or destroyed. */
const dataUntold: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement || mentions(fate, ...planned(value), ...(value.securite?.normes ?? []))) return;
	const held = (value.renseignements ?? []).filter((one) => says(charter, one, 'nom'));
	if (held.length === 0) {
		const place = atType(context);
		if (place) yield { ...place, variant: 'aucun' };
		return;
	}
	yield* asOne(
		held.flatMap((one): Hit[] => {
			if (says(charter, one, 'conservation') || mentions(fate, one.necessite)) return [];
			const place = placeOf(charter, one, 'nom');
			return place ? [{ ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, 'conservation') }] : [];
		}),
	);
};

const closing =
	/fermet|fermer|\bferme\b|arret|\bfin\b|dernier|retrait|extinction|eteint|debranch|cloture|hors service|desactiv|decommission|shut|clos(?:e|ing|ure)|\bend\b|\blast\b|retire|switch(?:ed)? off/;

/** The day on which the service closes: the initiative's end, else the first milestone that says so. */
function closingDay({ initiative, echeancier }: CharterValue): string | undefined {
	const days = (echeancier?.jalons ?? []).flatMap(({ nom, date }) => (date && mentions(closing, nom) ? [date] : []));
	return days.sort()[0] ?? initiative?.fin;
}

/** No day on which the service closes. */
const noEnd: Check = function* (context) {
	if (context.type !== retirement || closingDay(context.value)) return;
	const place = atType(context);
	const fixes = addKey(context.charter, context.value.initiative, 'fin', 'ajouter', 'AAAA-MM-JJ');
	if (place) yield { ...place, fixes };
};

const leading =
	/redirection|redirig|\brenvo(?:i|ie|yer)|\bliens?\b|page (?:qui mene|d'accueil)|\badresses? (?:web|url|du site|actuelle)|\burl\b|message (?:d'accueil|vocal|telephonique)|boite vocale|\bbandeau|redirect|\blinks?\b|landing page|\bbanner|voice ?mail|forward/;

/** Addresses, numbers and forms that lead to the service, and not a word on where they lead now. */
const noRedirection: Check = function* (context) {
	const { value, type } = context;
	if (type !== retirement || mentions(leading, ...planned(value))) return;
	const place = atType(context);
	if (place) yield place;
};

const notice =
	/\bavis\b|aviser|prevenir|previen|annonc|inform(?:er|e|ation|ent)\b|\blettre|courriel|infolettre|communique|message|bandeau|rencontre|seance|accompagn|\bappels? a\b|notice|notif|announc|\binform\b|letter|email|newsletter|banner|session|\bcall(?:s|ed)?\b/;

/** Nobody is told that the service closes, or once it has. */
const noNotice: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	const end = closingDay(value);
	for (const milestone of value.echeancier?.jalons ?? []) {
		if (!end || !milestone.date || milestone.date <= end || !mentions(notice, milestone.nom)) continue;
		const place = placeOf(charter, milestone, 'date');
		if (place) yield { ...place, variant: 'tardif', args: [milestone.nom ?? '', end] };
	}
	if (says(charter, value.communications, 'promotion') || mentions(notice, ...planned(value))) return;
	const place = keyPlace(charter, ['communications']) ?? atType(context);
	if (place) yield place;
};

const away = /^(?:comptoir|telephone|poste)$/;

/** A step that was online and goes to a counter, the telephone or the mail, for no reason that is told. */
const movedAway: Check = function* ({ charter, value, type, reached }) {
	if (type !== retirement) return;
	for (const step of (value.parcours ?? []).flatMap(({ etapes }) => etapes ?? [])) {
		if (!away.test(step.canal ?? '') || step.numerique === true || says(charter, step, 'motif')) continue;
		// What is said not to be digital is told of with the reason that it lacks.
		if (step.numerique === false && reached('realisation')) continue;
		const place = placeOf(charter, step, 'canal');
		if (place) yield { ...place, args: [step.nom ?? ''], fixes: addKey(charter, step, 'motif') };
	}
};

/** What is asked of a charter whose initiative retires a service. */
export const retrait: PracticeChecks = {
	indications: {},
	checks: {
		'experience.parcours/retrait_destination': noDestination,
		'experience.parcours/retrait_redirection': noRedirection,
		'inclusion.conception_inclusive/retrait_groupe': groupForgotten,
		'en_ligne.priorite_en_ligne/retrait_hors_ligne': movedAway,
		'securite.normes/retrait_donnees': dataUntold,
		'portee.respect/retrait_fin': noEnd,
		'gouvernance.parties_prenantes/retrait_avis': noNotice,
	},
};

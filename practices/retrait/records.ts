/** What becomes of the information that a retired service holds: who keeps it, how long, and when it is destroyed. */
import {
	addKey,
	type Charter,
	type CharterValue,
	type Check,
	datesIn,
	durationsIn,
	fold,
	type Hit,
	namesIn,
	placeOf,
	plainOf,
	says,
} from '../../server/engine/index';
import { asOne } from '../shared/as-one';
import { mentions } from '../shared/citizens';
import { type Saying, sayings } from '../shared/said';
import { wordsOfName } from '../shared/words';
import { atType, closingOf, plannedIn, retirement, serviceNames, told } from './closing';
import { also, handedUnasked, undecided } from './unsettled';

type Information = NonNullable<CharterValue['renseignements']>[number];

const fate =
	/detrui|destruct|archiv|\bvers(?:e|es|er|ement|ements)\b|conserv|anonymis|effac|purge|\b(?:donnees|dossiers|registres?|renseignements|demandes|historiques?|carnets?)\b.*(?:transf|migr|remis|repris)|(?:transf|migr|remise|reprise)\w*.*\b(?:donnees|dossiers|registres?|renseignements|demandes|historiques?|carnets?)\b|calendrier de (?:conservation|disposition)|destroy|delet|eras|archiv|retention|\bkept\b|wip(?:e|ing)|(?:data|files|records|histor|applications).*(?:transfer|mov|migrat)|(?:transfer|mov|migrat)\w*.*(?:data|files|records|histor|applications)/;
/** The machines, and not what is in them. */
const machines =
	/\b(?:disques?|serveurs?|baies?|equipements?|postes|materiel|drives?|dis[kc]s|servers?|hardware|equipment|racks?)\b/;
const contents =
	/donnees|dossiers?|registre|renseignement|copies|fichiers|archiv|data|files?\b|records?|backups?|sauvegardes/;

/** Texts that say what becomes of what is held; to wipe the disks says it of the machines alone. */
const fateTold = (texts: readonly Saying[]): boolean =>
	texts.some(({ text }) => {
		const { plain } = plainOf(text);
		return fate.test(plain) && !(machines.test(plain) && !contents.test(plain));
	});

/** Whether a piece of information says how long it is kept; that this is still to be decided says it of none. */
const isSettled = (charter: Charter, one: Information): boolean =>
	says(charter, one, 'conservation') &&
	!(
		mentions(undecided, one.conservation) &&
		!mentions(fate, one.conservation) &&
		durationsIn(one.conservation ?? '').length === 0
	);

/** Information of which nothing says whether it is kept, handed over or destroyed. */
const dataUntold: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	const texts = [
		...plannedIn(context),
		...sayings(context, 'contexte', 'besoins.enonce', 'dependances', 'hypotheses', 'securite.normes'),
	];
	const all = (value.renseignements ?? []).filter((one) => says(charter, one, 'nom'));
	const plan = fateTold(texts);
	const kept = all.filter((one) => says(charter, one, 'conservation'));
	// Where the plan tells of the rest, what is personal and has no rule of its own beside others that have one.
	if (plan && kept.length === 0) return;
	const fates = texts.filter(({ text }) => mentions(fate, text)).map(({ text }) => fold(text));
	const held = plan
		? all.filter(
				({ personnel, nom = '' }) =>
					personnel === true && !wordsOfName(nom).some((word) => fates.some((text) => text.includes(word))),
			)
		: all;
	if (plan && held.length === 0) return;
	if (held.length === 0) {
		const place = atType(context);
		if (place) yield { ...place, variant: 'aucun' };
		return;
	}
	yield* asOne(
		held.flatMap((one): Hit[] => {
			if (isSettled(charter, one) || mentions(fate, one.necessite)) return [];
			const place = placeOf(charter, one, 'nom');
			return place ? [{ ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, 'conservation') }] : [];
		}),
	);
};

const lasting =
	/toute la vie|\ba vie\b|permanen|indefini|toujours|a perpetuite|tant que|jusqu'a (?:sa|la|leur)|lifetime|for life|permanent|indefinite|forever|as long as|until (?:the|age)/;
/** Where it is kept once the service is gone: an archive, another system, somebody. */
const keeper =
	/archiv|\bbanq\b|\bvers(?:e|es|er|ement|ements|ees?)\b|transf|migr|remis|repris|confie|depos|\bdans (?:le|la|l'|un|une)\b|\bchez\b|\bau (?:nouveau|ministere|greffe|registre|coffre|service|bureau)|\ba la (?:direction|commission|ville)|\bpar (?:le|la|l'|les)\b|nouveau (?:service|systeme|portail|guichet)|guichet commun|handed|transferred|moved|migrat|held (?:by|in)|kept (?:by|in)|stored|deposit|new (?:service|system|portal)/;
const gone = /detrui|destruct|effac|supprim|anonymis|purg|destroy|delet|eras|wip|anonymi/;

const yearlyOrMore = 300;

/** How long a piece of information is to be kept beyond the closing: a long time, or without end. */
function isKeptLong({ conservation }: Information): boolean {
	const text = conservation ?? '';
	return lasting.test(fold(text)) || durationsIn(text).some(({ value }) => value >= yearlyOrMore);
}

/** What closes, as a retention names it, and that it is kept there beyond the closing. */
const leftThere =
	/\b(?:sur|dans|on|in) (?:le |la |l'|les |the |its |their )?(?:memes? )?(?:serveurs?|systeme|site|portail|application|plateforme|base de donnees|server|servers|system|portal|app|platform|database)\b(?! (?:d'archiv|des archiv|de la banq|commun|central|du minist|of the arch))[a-z' ]{0,25}\b(?:apres|after|une fois|once)\b[a-z' ]{0,20}\b(?:ferm|arret|fin\b|clos|shut|end\b|retir)|\b(?:restent?|demeurent?|laissee?s?|stays?|remains?|left) (?:[a-z]+ )?(?:sur|dans|on|in) (?:le |la |l'|the )?(?:ancien |old )?(?:serveurs?|systeme|site|portail|application|plateforme|server|servers|system|portal|app|platform)\b/;

/** What is left where it is, in what closes. */
const leftBehind: Check = function* ({ charter, value, type }) {
	if (type !== retirement) return;
	for (const one of value.renseignements ?? []) {
		const text = one.conservation ?? '';
		if (!mentions(leftThere, text) || mentions(gone, text) || mentions(/archiv|transf|migr|vers\b/, text)) continue;
		const place = placeOf(charter, one, 'conservation');
		if (place) yield { ...place, variant: 'sur_place', args: [one.nom ?? '', text] };
	}
};

/** What is to be kept long after the closing, though what holds it is erased, or nobody is said to keep it. */
const keptByNobody: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	const platforms = (value.solution?.plateformes ?? []).flatMap(({ nom }) => nom ?? []);
	const kept = (value.renseignements ?? []).filter(
		(one) =>
			isKeptLong(one) &&
			!mentions(keeper, one.conservation) &&
			// What takes over holds it.
			namesIn(`${one.acces ?? ''}. ${one.conservation ?? ''}`, platforms).length === 0 &&
			!(
				mentions(keeper, one.acces) &&
				!there.test(fold(one.acces ?? '')) &&
				namesIn(one.acces ?? '', serviceNames(context)).length === 0
			) &&
			!mentions(gone, one.conservation),
	);
	const plans = [...plannedIn(context), ...sayings(context, 'dependances', 'contexte')];
	const handing =
		/archiv(?!es?\b)|\bbanq\b|versement|\bvers(?:e|es|er)\b (?:aux?|a la|les|la|le|l')|transf|migr|reprise|reprend|confi(?:e|er)\b|remis|hand(?:ed|ing)? over|\bmov(?:e|es|ed|ing) (?:of\b|(?:[\w',]+ ){0,12}?(?:to|into)\b)|custod/;
	const [first, ...others] = kept;
	if (!first || told(handing, plans)) return;
	const erased = plans.find(({ text }) => gone.test(plainOf(text).plain));
	const place = placeOf(charter, first, 'conservation');
	const related = others.flatMap((one) => placeOf(charter, one, 'conservation') ?? []);
	if (!place) return;
	if (erased)
		yield {
			...place,
			variant: 'efface',
			args: [first.nom ?? '', first.conservation ?? '', erased.text],
			related: [{ start: erased.start, end: erased.end }, ...related],
		};
	else yield { ...place, args: [first.nom ?? '', first.conservation ?? ''], related };
};

/** What is deleted at the closing, though what it is for takes years. */
const deletedTooSoon: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	for (const one of value.renseignements ?? []) {
		const [long] = durationsIn(one.necessite ?? '').filter(({ value: days }) => days >= yearlyOrMore);
		const text = one.conservation ?? '';
		if (!long || !mentions(gone, text) || durationsIn(text).length > 0 || mentions(keeper, text)) continue;
		const place = placeOf(charter, one, 'conservation');
		if (place) yield { ...place, args: [one.nom ?? '', text, long.quote] };
	}
};

/** What closes, as an access names it: « sur le site », "in their account". */
const there =
	/\b(?:sur|dans|depuis|par) (?:le|la|l'|son|leur|mon) ?(?:site|portail|compte|application|espace|profil|page|plateforme|dossier en ligne)\b|\b(?:on|in|from|through|via) (?:the|their|your|my|her|his) ?(?:site|portal|account|app|profile|page|platform|website)\b/;
const afterwards =
	/jusqu'|avant|until|before|puis\b|then\b|ensuite|apres|after|nouve|commun|unique|regional|national|\bnew\b|shared|common/;

/** Access that goes through what closes. */
const accessLost: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	const names = serviceNames(context);
	const others = (value.solution?.plateformes ?? []).flatMap(({ nom }) => (nom ? [nom] : []));
	for (const one of value.renseignements ?? []) {
		const access = one.acces ?? '';
		const { plain } = plainOf(access);
		const none =
			/^(?:(?:plus )?(?:none|aucune?|nobody|personne|impossible|nul)\b|no (?:access|more|longer)\b|not (?:available|possible|accessible)|non (?:accessible|disponible)|inaccessible|plus (?:accessible|disponible|possible)|(?:non|no)\.?$)/.test(
				plain.trim(),
			)
				? placeOf(charter, one, 'acces')
				: undefined;
		if (none) yield { ...none, variant: 'aucun', args: [one.nom ?? '', access] };
		if (none || afterwards.test(plain) || namesIn(access, others).length > 0) continue;
		if (namesIn(access, names).length === 0 && !there.test(plain)) continue;
		const place = placeOf(charter, one, 'acces');
		if (place) yield { ...place, args: [one.nom ?? '', access] };
	}
};

const given =
	/\b(?:donne|remis|cede|vendu|offert|transmis|laisse|gard(?:e|era|ent)|conserve|keeps?|kept|retains?|given|sold|handed|left|shared)(?:e?s?)?\b/;
const outsider =
	/consultant|fournisseur|firme|entreprise|integrateur|hebergeur|courtier|partenaire prive|vendor|supplier|contractor|company|broker|third part/;

/** For its own ends. */
const owned = /s'en servir|entrain|ses produits|train its|its (?:own )?products|marketing|reuse|reutilis|copie|copy/;

/** Information given to an outsider as the service closes. */
const givenAway: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	for (const { text, start, end } of sayings(
		context,
		'solution.hebergement.justification',
		'solution.plateformes.usage',
	))
		if (mentions(outsider, text) && /(?:garde|keep|conserve|retain)\w*/.test(fold(text)) && mentions(owned, text))
			yield { start, end, variant: 'garde', args: [text] };
	for (const one of value.renseignements ?? []) {
		const text = one.conservation ?? '';
		if (!mentions(outsider, text) || !mentions(given, text) || mentions(/detrui|destroy|delet|effac|eras/, text))
			continue;
		const place = placeOf(charter, one, 'conservation');
		if (place) yield { ...place, args: [one.nom ?? '', text] };
	}
};

/** The privacy of what is handed over or destroyed, assessed once the service has closed. */
const assessedAfter: Check = function* (context) {
	const { charter, value, type } = context;
	const closed = closingOf(context);
	const efvp = value.securite?.efvp;
	if (type !== retirement || !closed || !efvp?.date || efvp.date <= closed.day) return;
	const place = placeOf(charter, efvp, 'date');
	if (place) yield { ...place, args: [efvp.date, closed.day], related: closed.place ? [closed.place] : [] };
};

const destroying =
	/destruct|detrui|effac|suppress|supprim|purge|wip(?:e|ing)|eras|destroy|delet|demantel|dismantl|(?:arret|extinction|debranchement|mise hors tension) des serveurs|servers? (?:switched off|shut ?down|turned off|off\b)|switching off the servers/;
const partial =
	/doublons?|essais?|tests?|temporair|inactif|perime|expired|duplicate|inactive|plan\b|proces-verbal|attestation|certificate|report/;
const handing =
	/extraction|extrait|extract|derniere sauvegarde|sauvegarde (?:finale|des? |du )|(?:last|final) backup|backup of|\bsaved\b|\bversement|\bcop(?:ie|y) (?:de|d'|of)|transfert|transfer\b|migration|archiv|reprise|export|deposit|depot aux/;

/** What is destroyed before the service closes, or before it is handed over. */
const destroyedTooSoon: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	const end = closingOf(context);
	const dated = [...(value.echeancier?.jalons ?? []), ...(value.livrables ?? [])].flatMap((one) =>
		one.date ? [{ one, date: one.date, plain: plainOf(one.nom ?? '').plain }] : [],
	);
	const allHanded = dated.filter(({ plain }) => handing.test(plain) && !destroying.test(plain));
	const handed = allHanded.at(-1);
	let outOfOrder = false;
	for (const { one, date, plain } of dated) {
		if (!destroying.test(plain) || partial.test(plain)) continue;
		const place = placeOf(charter, one, 'date');
		if (!place) continue;
		if (end?.said && date < end.day)
			yield { ...place, args: [one.nom ?? '', date, end.day], related: end.place ? [end.place] : [] };
		for (const late of allHanded.filter((each) => date < each.date)) {
			const other = placeOf(charter, late.one, 'date');
			if (!other) continue;
			outOfOrder = true;
			yield {
				...other,
				variant: 'avant_transfert',
				args: [late.one.nom ?? '', late.date, one.nom ?? '', date],
				related: [place],
			};
		}
	}
	if (!handed || outOfOrder) return;
	// Destroyed by its own retention, before what is said to save it.
	for (const one of value.renseignements ?? []) {
		const text = one.conservation ?? '';
		const [date, another] = datesIn(text);
		const words = wordsOfName(`${one.nom ?? ''} ${one.necessite ?? ''}`).map((word) => word.slice(0, 6));
		if (!date || another || date.bound === 'after' || date.to >= handed.date || !mentions(gone, text)) continue;
		if (!words.some((word) => word.length >= 5 && handed.plain.includes(word))) continue;
		const place = placeOf(charter, handed.one, 'date');
		const told_ = placeOf(charter, one, 'conservation');
		if (!place) continue;
		yield {
			...place,
			variant: 'avant_transfert',
			args: [handed.one.nom ?? '', handed.date, text, date.to],
			related: told_ ? [told_] : [],
		};
		return;
	}
};

/** By code. */
export const ofRecords: Readonly<Record<string, Check>> = {
	'securite.normes/retrait_donnees': dataUntold,
	'securite.normes/retrait_gardien': function* (context) {
		yield* keptByNobody(context);
		yield* leftBehind(context);
	},
	'securite.normes/retrait_trop_tot': deletedTooSoon,
	'securite.normes/retrait_acces': accessLost,
	'securite.normes/retrait_cede': also(givenAway, handedUnasked),
	'securite.normes/retrait_efvp': assessedAfter,
	'securite.normes/retrait_destruction': destroyedTooSoon,
};

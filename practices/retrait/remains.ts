/** What a retirement leaves behind: accounts that stay open, devices that hold data, and contracts that are paid for a closed service. */
import {
	addDays,
	type CharterValue,
	type Check,
	type CheckContext,
	datesIn,
	durationsIn,
	fold,
	placeOf,
	plainOf,
} from '../../server/engine/index';
import { mentions } from '../shared/citizens';
import { contradiction, type Saying, sayings, sentencesThat } from '../shared/said';
import { closingOf, plannedIn, retirement } from './closing';
import { speaksOfSuccessor } from './replacement';
import { notAtOnce } from './schedule';

/** Those who run the service, and not those whom it serves. */
const holders =
	/administrat|\badmins?\b|fournisseur|vendor|supplier|\bfirmes?\b|consultant|contractor|prestataire|sous-traitant|technici|employe|\bstaff\b|mentors?\b|volunteers?|benevoles?|comptes? de service|service accounts?|integrat|developpeu|developer|hebergeur|hosting company/;
const keys =
	/\bcomptes?\b|\bacces\b|mots? de passe|identifiants?\b|\bcles?\b|privileges?|accounts?\b|access\b|passwords?|credentials?|logins?\b|\bkeys?\b|tokens?\b|jetons?\b/;
const stay =
	/\brest(?:e|ent|era|eront)\b|\bgard(?:e|ent|era|eront)\b|\bconserv(?:e|ent|era|eront)\b|\bdemeur\w*|toujours|maintenus?\b|\bpas (?:retire|ferme|desactive|revoque|supprime)|\bstay|\bremain|\bkeeps?\b|\bretains?\b|\bstill\b|left (?:open|active|on)|\bnot (?:be )?(?:removed|closed|revoked|disabled)/;
/** Until something that is told, or elsewhere. */
const bounded =
	/(?<!\bpas )(?:revoqu|retires?\b|desactiv|supprim)|(?<!\bnot )(?<!\bnot be )(?:revoked|removed|disabled)|jusqu'(?:a|au) (?:la |l')?(?:destruction|versement|transfert|fermeture|arret|fin)|until the|lecture seule|read-only|nouve|\bnew\b|guichet commun|archiv/;

const whereKept = [
	'renseignements.acces',
	'renseignements.conservation',
	'solution.architecture.description',
	'solution.hebergement.justification',
	'solution.plateformes.usage',
	'initiative.description',
	'contexte',
	'contraintes',
	'hypotheses',
	'securite.effets_usagers',
	'risques.reponse',
	'portee.exclus',
] as const;

/** The last day of a retirement: its end, or what is dated last. */
function lastDayOf({ value }: CheckContext, closed: string): string {
	const days = [closed, value.initiative?.fin, ...(value.echeancier?.jalons ?? []).map(({ date }) => date)];
	return days.filter((day) => day !== undefined).reduce((a, b) => (a > b ? a : b));
}

const devices =
	/\bdisques?\b|tablettes?\b|(?:ordinateurs? )?portables?\b|cles? usb|ordinateurs?\b|\bbandes?\b|cartes? memoire|classeurs?\b|\bdis[kc]s?\b|\bdrives?\b|\btablets?\b|laptops?\b|\busb\b|\btapes?\b|\bdevices?\b|computers?\b|memory cards?/;
const left =
	/\brest(?:e|ent|era|eront)\b|laiss|\bleft\b|\bstays?\b|\bremains?\b|gardee?s?\b|\bgard(?:e|ent|eront)\b|\bkept?\b|remise?s? (?:a|aux|au)\b|donnee?s? (?:a|aux|au)\b|vendue?s?\b|\bsold\b|given (?:to|away)|revend|oubli|entrepos|sous-sol|basement|tiroir|drawer|armoire|cupboard/;
const holding =
	/dossiers?|donnees|renseignement|copies?\b|sauvegarde|\bdata\b|records?\b|\bfiles?\b|backups?|histor|enregistre/;
const holds = /\bcontien|\bporte(?:nt)?\b|\bhold|\bcontain|\bstore[ds]?\b|enregistre[es]* (?:sur|dans)/;
const wiped =
	/effac|detrui|destruct|\bwip|\beras|destroy|shred|chiffr|encrypt|formate|broy|degauss|nettoy|verse|archiv|recuper|retourn|collect|return/;

/** Access that stays with those who ran the service, and devices that hold its data still. */
const leftOpen: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement) return;
	const last = end && lastDayOf(context, end.day);
	const texts = sayings(context, ...whereKept);
	for (const { text, start, end: at } of sentencesThat(keys, texts)) {
		const { plain } = plainOf(text);
		if (!holders.test(plain) || !stay.test(plain) || bounded.test(plain)) continue;
		const dates = datesIn(text).filter(({ bound }) => bound !== 'after');
		if (last && dates.length > 0 && dates.every(({ to }) => to <= last)) continue;
		yield { start, end: at, args: [text] };
	}
	const kept = new Set(sayings(context, 'renseignements.conservation').map(({ start }) => start));
	const told = [...texts, ...sayings(context, 'portee.inclus', 'livrables.nom', 'echeancier.jalons.nom')];
	const plans = plannedIn(context);
	for (const { text, start, end: at } of sentencesThat(devices, told)) {
		const { plain } = plainOf(text);
		const [device = ''] = devices.exec(plain) ?? [];
		if (wiped.test(plain) || !(kept.has(start) || holding.test(plain))) continue;
		const stem = device.replace(/s$/, '');
		if (!left.test(plain) && !holds.test(plain)) continue;
		if (plans.some((one) => fold(one.text).includes(stem) && wiped.test(fold(one.text)))) continue;
		yield { start, end: at, variant: 'appareil', args: [text] };
	}
};

const paid =
	/hebergement|\bhosting\b|contrats?\b|licences?\b|\bbail\b|abonnements? (?:au|a la|aux|du)|soutien technique|entretien|maintenance|contracts?\b|licen[cs]es?\b|\blease\b|subscription|support plan|\bsupport\b|serveurs?\b|servers?\b/;
/** Who is paid for it. */
const payee =
	/heberg|hosting|fournisseur|vendor|supplier|landlord|\bbail\b|\blease\b|licen|serveur|server|entretien|maintenance|logiciel|software/;
const renewed =
	/renouvel|reconduit|reconduction|prolong|\brenew|\bextend|\bsigned? (?:for|until|through)|signe (?:pour|jusqu)/;
/** Not for the service that closes, or not any more. */
const otherwise =
	/nouve(?:au|lle|l)\b|remplac|releve|\bnew\b|replac|successor|resili|cancel|terminat|garanti|guarant|(?:pas|plus) (?:ete )?(?:renouvel|reconduit)|not (?:be )?(?:renew|extend)|never renew|sans renouvel|domaine|domain|redirec|redirig|archiv|lecture|read-only/;
const ends =
	/se termine|prend(?:ra)? fin|\bcourt jusqu|\bfactur|jusqu'|\bends?\b|\bruns? (?:to|until|through)|\bbilled\b|until|expire/;
const saving = /econom|evite|reduction|baisse|\bsav(?:e|es|ed|ing|ings)\b|avoided|\bcut(?:s|ting)?\b|reduc/;

/** The day until which a text has something paid: its date, or so long from it. */
function paidUntil(text: string): string | undefined {
	const [date] = datesIn(text).filter(({ bound }) => bound !== 'after');
	if (!date) return undefined;
	const [time] = durationsIn(text);
	return time && date.bound !== 'by' ? addDays(date.from, Math.round(time.value)) : date.to;
}

/** The first benefit or reason that counts a saving from a day before the contract is over. */
function savedBefore(context: CheckContext, until: string): Saying | undefined {
	const { charter, value } = context;
	const benefits = (value.benefices ?? []).flatMap((one): Saying[] => {
		const text = `${one.nom ?? ''} ${one.valeur ?? ''}`;
		const [from = one.echeance] = datesIn(String(one.valeur ?? '')).map((date) => date.from);
		const place = placeOf(charter, one, one.valeur === undefined ? 'nom' : 'valeur');
		return place && mentions(saving, text) && from !== undefined && addDays(from, 31) < until
			? [{ ...place, text: String(one.valeur ?? one.nom ?? '') }]
			: [];
	});
	const reasons = sentencesThat(
		saving,
		sayings(context, 'solution.options.motif', 'objectifs', 'objectifs.enonce'),
	).filter(({ text }) => mentions(paid, text) && datesIn(text).some(({ from }) => addDays(from, 31) < until));
	return benefits[0] ?? reasons[0];
}

/** What is paid or renewed for a service that is closed, and the saving counted meanwhile. */
const paidClosed: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement || !end) return;
	const last = lastDayOf(context, end.day);
	const isSuccessor = speaksOfSuccessor(context);
	const texts = sayings(
		context,
		'contexte',
		'initiative.description',
		'contraintes',
		'dependances',
		'hypotheses',
		'solution.hebergement.justification',
	);
	for (const saying of sentencesThat(paid, texts)) {
		const { plain } = plainOf(saying.text);
		const until = otherwise.test(plain) || isSuccessor(plain) ? undefined : paidUntil(saying.text);
		if (until === undefined || until <= last) continue;
		const saved = savedBefore(context, until);
		if (saved && (renewed.test(plain) || (payee.test(plain) && ends.test(plain))))
			yield* contradiction(context, saved, [saying], { variant: 'gain', args: [saved.text, saying.text] });
		else if (renewed.test(plain)) yield* contradiction(context, saying, [], { args: [saying.text, end.day] });
		else continue;
		return;
	}
	for (const item of context.value.budget?.postes ?? []) {
		const name = fold(item.nom ?? '');
		const years = [...name.matchAll(/\b20\d\d\b/g)].map(([year]) => year);
		if (!paid.test(name) && !/abonnement|renouvel|renew/.test(name)) continue;
		if (otherwise.test(name) || !years.some((year) => year > last.slice(0, 4))) continue;
		const place = placeOf(context.charter, item, 'nom');
		if (place) yield { ...place, args: [item.nom ?? '', end.day] };
	}
};

const hollow =
	/\b(?:on|we|nous)? ?(?:debranch|eteind?r?e?\b|eteint\b|coupe(?:r|ra)? le courant|ferme(?:r|ra)? la lumiere|tire(?:r|ra)? la prise|appuie\w* sur)|\b(?:switch|turn|shut)(?:ing|ed|es)? (?:it|everything|the \w+)? ?off\b|\bpull(?:ing)? the plug|\bflip(?:ping)? the switch|\bunplug|\bpower(?:ing)? (?:it )?(?:off|down)\b|lights? out/;
/** What a method does besides: order, proof, or a way back. */
const considered =
	/\bapres (?:le|la|les|l'|un|une|avoir|que)|une fois|etapes?\b|vagues?\b|verifi|repetition|essai|retour en arriere|liste de controle|plan de|avis\b|transfer|versement|archiv|sauvegard|seulement|checklist|rollback|roll back|\bafter (?:the|a|each|every)\b|\bonce\b|stages?\b|waves?\b|phases?\b|verif|rehears|\btest|notice|transfer|backup|only when|step by step|jamais|sans debranch|\bnot\b|never/;

/** A method that is to turn it off. */
const switchedOff: Check = function* (context) {
	if (context.type !== retirement) return;
	const [saying] = sayings(context, 'gouvernance.methode').filter(({ text }) => {
		const { plain } = plainOf(text);
		return hollow.test(plain) && !considered.test(plain);
	});
	// All at once, where the schedule says otherwise, is told of with it.
	if (!saying || [...notAtOnce(context)].some(({ start }) => start === saying.start)) return;
	yield { start: saying.start, end: saying.end, args: [saying.text] };
};

const nobodyYet =
	/^(?:a (?:determiner|nommer|confirmer|designer|identifier|venir|preciser|trouver|combler)|(?:pas|non) (?:encore )?(?:nommee?|designee?|connue?)|tbd|tba|tbc|to be (?:determined|named|confirmed|appointed|assigned|announced|decided)|not (?:yet )?(?:named|appointed|known|assigned)|nobody yet|personne|inconnue?|unknown)\b/;

/** A closing of which nobody is in charge yet. */
const nobodyInCharge: Check = function* ({ charter, value, type }: CheckContext) {
	if (type !== retirement) return;
	type Owned = { readonly responsable?: string | undefined };
	const owned: readonly (Owned | undefined)[] = [
		value.initiative as CharterValue['initiative'] & Owned,
		...((value.livrables ?? []) as readonly Owned[]),
	];
	const places = owned.flatMap((one) =>
		one?.responsable !== undefined && nobodyYet.test(fold(one.responsable))
			? (placeOf(charter, one, 'responsable') ?? [])
			: [],
	);
	const [first, ...related] = places;
	if (first) yield { ...first, related };
};

/** By code. */
export const ofRemains: Readonly<Record<string, Check>> = {
	'securite.normes/retrait_reste_ouvert': leftOpen,
	'gouvernance.etat_situation/retrait_paye_encore': paidClosed,
	'gouvernance.etat_situation/retrait_responsable': nobodyInCharge,
	'portee.respect/retrait_methode': switchedOff,
};

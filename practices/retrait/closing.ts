/** The day on which a retired service closes, and the texts that say what will be done about it. */
import {
	type Charter,
	type CheckContext,
	type DateRead,
	datesIn,
	fold,
	placeOf,
	plainOf,
	type Span,
} from '../../server/engine/index';
import { type Saying, sayings, sentencesThat } from '../shared/said';

/** The type of an initiative that closes a service. */
export const retirement = 'retrait';

/** Where a charter says what will be done, and not how things are, what is hoped, or what is left out. */
const plans = [
	'initiative.nom',
	'initiative.description',
	'parcours.nom',
	'parcours.etapes.nom',
	'parcours.etapes.motif',
	'parcours.services_connexes',
	'parcours.rappels',
	'portee.inclus',
	'solution.canaux.soutien',
	'solution.plateformes.usage',
	'communications.promotion',
	'livrables.nom',
	'echeancier.jalons.nom',
	'echeancier.iterations.nom',
	'echeancier.iterations.valeur',
	'risques.reponse',
	'parties_prenantes.participation',
	'objectifs',
	'objectifs.enonce',
	'securite.effets_usagers',
	'ethique.droits',
] as const;

/** What will be done, in words. */
export function plannedIn(context: CheckContext): readonly Saying[] {
	const before = planned.get(context.charter);
	if (before) return before;
	const texts = sayings(context, ...plans);
	planned.set(context.charter, texts);
	return texts;
}

/** By charter: most checks of a retirement read them. */
const planned = new WeakMap<Charter, readonly Saying[]>();

/** Whether one of these texts has words, written plain. */
export const told = (words: RegExp, texts: readonly Saying[]): boolean =>
	texts.some(({ text }) => words.test(plainOf(text).plain));

/** A count in a text with the word behind it, as they are written: « 61 000 personnes ». */
export function withWord(text: string, { start, end }: Span): string {
	const { text: written } = plainOf(text);
	return written.slice(start, end + (/^[ '’]*[^ ,.;:()]*/.exec(written.slice(end))?.[0].length ?? 0));
}

/** Whether a milestone’s name is of the machines of the service. */
export const ofMachines = (name: string): boolean => servers.test(plainOf(name).plain);

/** Where the type is said. */
export const atType = ({ charter, value }: CheckContext): Span | undefined =>
	placeOf(charter, value.initiative, 'type');

/** A closing, as it is named. */
export const closing =
	/fermet|fermer|\bferme\b|arret|\bfin\b|dernier|retrait|extinction|etein|debranch|cloture|hors service|desactiv|decommission|shut|clos(?:e|es|ed|ing|ure)\b|\bend(?:s|ing)?\b|\blast\b|retir|switch(?:ed|ing)? off|\boff\b|goes? dark|taken? down|sunset|hors ligne|\bstop(?:s|ped|ping)?\b|\bcess(?:e|er|ation)\b|retire[es]?\b/;

/** The whole of what closes. */
const whole =
	/\b(?:sites?|portail|portal|guichet|services?|systemes?|system|applications?|plateforme|platform|logiciel|software|outil|tool|registre|registry|extranet)\b/;

/** A part of it, or something beside it: its closing is not that of the service. */
export const part =
	/interface|\bapi\b|echange|\bflux\b|help ?line|boite|d'aide\b|(?<!hors |en )\blignes?\b|telephon|\bphone|comptoir|counter|inscription|registration|nouvelles? |\bnew\b|depots?\b|demandes?\b|applications? mobiles?|mobile app|paiement|payment|\bcomptes?\b|accounts?|module|lecture|read-only|contrat|contract|disques?|\bdis[kc]s?\b|licence|donnees|\bdata\b|\bacces\b|access|copies?\b|archiv|soutien|support|essais?|\btests?\b|transfert|transfer|vague|\bwave|projet|project|migration|consultation|periode|period|pilote|pilot|embauche|hotline|assistance|help ?desk|domain|backups?|sauvegard|feed\b|\bupdates?\b|mises? a jour|correctifs?|\bpatch|entretien|maintenance/;

const end = /\bfin\b|dernier|\blast\b|\bend\b|cloture/;

const endOfWhole =
	/(?:\bfin\b|cloture|\bend)(?: (?:de|du|des|of|the|l'ancien|la|le))* (?:l'|d')?(?:ancien |old )?(?:site|portail|portal|guichet|service|systeme|system|application|plateforme|platform)\b/;

/** News of a closing is none: « Message de fermeture », "Notice of closing". */
const news =
	/^(?:(?:la |le |les |the )?(?:premiere?s? |derniere?s? |first |last )?)(?:message|avis|annonce|lettre|courriel|bandeau|affiche|rappel|communique|infolettre|notice|letter|e-?mail|banner|announcement|reminder|poster)s?\b/;

/** The names of the service in that of its retirement: « Retrait de Clic-Vaccin » closes `clic-vaccin`. */
export function serviceNames({ value }: CheckContext): readonly string[] {
	const name = (value.initiative?.nom ?? '').replace(act, '');
	const proper = name.match(/(?<![\p{L}\d])[\p{Lu}][\p{L}\d]*(?:[-' ][\p{Lu}\d][\p{L}\d]*)*/gu) ?? [];
	return proper.map((one) => fold(one)).filter((one) => one.length >= 4 && !/^(?:ancien|ancienne|the|old)$/.test(one));
}

/** What the name of a retirement begins with, before that of the service. */
const act =
	/^(?:le |la |l['’]|the )?(?:retrait|retirer|fermeture|fermer|arrêt|arrêter|fin|mettre hors service|mise (?:hors service|hors ligne|à l['’]arrêt)|décommissionnement|démantèlement|extinction|éteindre|débrancher|retirement|retiring|retire|closing|closure|close|shutdown|shutting down|shut down|switching off|turning off|winding (?:up|down)|phasing out|ending|end|decommissioning|decommission|sunset(?:ting)?)(?![\p{L}\d])/iu;

/** The machines of the service, which may run on once it has stopped for people. */
const servers = /\bserveurs?\b|\bservers?\b/;

/** The last day on which people may do what the service is for. To read or to fetch one’s things may last longer. */
const lastDay =
	/\b(?:dernier jour|derniere journee|derniere date|date limite) (?:pour|de|d'|ou)\b|\blast (?:day|date) (?:to|for|on which|when)\b|\b(?:peuvent|pourront|peut|pourra) (?:\w+ ){1,4}jusqu'au\b|\b(?:can|may|able to) (?:\w+ ){1,4}(?:until|up to|through)\b/;
const fetches =
	/telecharg|recuper|consult|contest|reclam|rembours|appel|\bavis|\bvot|download|retriev|collect|claim|refund|appeal|view|\bsee\b|read\b|object|inscri|regist|subscri|abonn|sign/;
const stopOfService =
	/\bfin d[eu] (?:la |l')?(?:service|prestation)|\bservices?\b[^.;]{0,60}\b(?:cesse|prend(?:ra)? fin|s'arrete|stops?|ends?)\b|\bend of (?:the )?service\b|\b(?:a cesse|cessera|cesse|cessait) de (?:prendre|accepter|recevoir|traiter|offrir|repondre|fonctionner)\b|\b(?:stopped|stops|will stop) (?:taking|accepting|receiving|processing|working|answering)\b|\bno longer (?:takes|accepts|receives|works)\b/;

/** Whether a text tells the stop of the service for people, and not of its machines. */
const stopsForPeople = (plain: string): boolean =>
	!servers.test(plain) && (stopOfService.test(plain) || (lastDay.test(plain) && !fetches.test(plain)));

/** The day on which the service stops for people, as a milestone or a text tells it: its stop, else the last day to use it. */
function stopForPeople(context: CheckContext): Closing | undefined {
	const { charter, value } = context;
	const milestones = (value.echeancier?.jalons ?? []).flatMap((one) => {
		const { plain } = plainOf(one.nom ?? '');
		return one.date && stopsForPeople(plain) ? [{ day: one.date, plain, place: placeOf(charter, one, 'date') }] : [];
	});
	const texts = sentencesThat(
		/\d{4}/,
		sayings(context, 'initiative.description', 'contexte', 'communications.promotion', 'portee.inclus'),
	).flatMap(({ text, start, end: last }) => {
		const { plain } = plainOf(text);
		if (!stopsForPeople(plain)) return [];
		const words = lastDay.exec(plain) ?? stopOfService.exec(plain);
		const date = datesIn(text).find(({ start: at }) => words && at >= words.index);
		return date && date.from === date.to && date.bound !== 'after'
			? [{ day: date.from, plain, place: { start, end: last } }]
			: [];
	});
	const all = [...milestones, ...texts];
	const found = all.find(({ plain }) => stopOfService.test(plain)) ?? all[0];
	return found && { day: found.day, place: found.place, said: true };
}

/** The day on which the service closes, and what says so. */
export interface Closing {
	readonly day: string;
	/** Where the day is written. */
	readonly place: Span | undefined;
	/** Whether it is said of the service itself: else it is the end of the initiative. */
	readonly said: boolean;
}

const known = new WeakMap<Charter, Closing | undefined>();

/**
 * The day on which the service closes: the milestone that closes the whole of it, else the day when it stops for people
 * where the machines run on, else another milestone that closes something,
 * else the day that the text gives, else the end of the initiative. Undefined where none is told.
 */
export function closingOf(context: CheckContext): Closing | undefined {
	if (!known.has(context.charter)) known.set(context.charter, findClosing(context));
	return known.get(context.charter);
}

/** A text without the words of the retirement’s own name: « Débrancher la ligne » closes a line, and that is the whole of it. */
function withoutWordsOf(name = ''): (plain: string) => string {
	const words = plainOf(name).plain.match(/[a-z]{4,}/g) ?? [];
	const own = words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})s?\\b`, 'g') : undefined;
	return (plain) => (own ? plain.replace(own, ' ') : plain);
}

function findClosing(context: CheckContext): Closing | undefined {
	const { charter, value } = context;
	const names = serviceNames(context);
	const withoutOwn = withoutWordsOf(value.initiative?.nom);
	const milestones = (value.echeancier?.jalons ?? []).flatMap(({ nom = '', date }, index) => {
		const { plain } = plainOf(nom);
		const milestone = value.echeancier?.jalons?.[index];
		return date && closing.test(plain) && !part.test(withoutOwn(plain)) && !news.test(plain)
			? [{ day: date, plain, place: placeOf(charter, milestone, 'date') }]
			: [];
	});
	// « Fin des ventes sur le site » ends the sales.
	const ofWhole = milestones
		.filter(({ plain }) => whole.test(plain) || names.some((name) => plain.includes(name)))
		.filter(({ plain }) => !end.test(plain) || endOfWhole.test(plain));
	const ofServers = milestones.filter(({ plain }) => servers.test(plain));
	// The machines stop when they will: what people live is the stop of the service.
	if (ofWhole.every(({ plain }) => servers.test(plain))) {
		const stop = stopForPeople(context);
		const [machines] = ofServers.map(({ day }) => day).sort();
		if (stop && (machines === undefined || stop.day < machines)) return stop;
	}
	const others = milestones.filter(({ plain }) => !end.test(plain));
	const [first] = [...([ofWhole, ofServers].find((list) => list.length > 0) ?? others)].sort((a, b) =>
		a.day < b.day ? -1 : 1,
	);
	if (first) return { day: first.day, place: first.place, said: true };
	const [saying] = closingsSaid(context).filter(({ date }) => date.from === date.to);
	if (saying) return { day: saying.date.from, place: { start: saying.start, end: saying.end }, said: true };
	const day = value.initiative?.fin;
	return day === undefined ? undefined : { day, place: placeOf(charter, value.initiative, 'fin'), said: false };
}

/** A text that says when the service closes. */
export interface ClosingSaid extends Saying {
	readonly date: DateRead;
	/** Whether what stops is its machines. */
	readonly ofMachines: boolean;
}

/** What closes, in a sentence; « retrait » is the initiative, and « fin » is of anything. */
const closes =
	// cspell:disable-next-line
	/\b(?:mett(?:re|ra|ons) fin|mise? fin|ferm(?:e|era|er|eront|ent|ee?s?|eture)|arret(?:e|er|era|ee?s?)?|cess(?:e|er|era)|etein(?:t|dre|dra|te)|extinction|debranch\w*|desactiv\w*|mise? hors service|decommission\w*|shut(?:s|ting)?(?:down| down)?|clos(?:e|es|ed|ing|ure)|retire[sd]?|switch(?:ed|es)? off|goes? dark|taken down|hors ligne|stop(?:s|ped)?)\b/g;

/** What part a closing from the date behind it: something else happens that day. */
const otherwise =
	/[.;:()]|\b(?:avis|aviser|annonc\w*|lettre|courriel|prevenu\w*|approuv\w*|decid\w*|adopt\w*|notice|letter|email|announc\w*|approved|decided|told|depuis|since|prevue? (?:d'abord|initialement)|apres|after|avant|before|archiv\w*|transf\w*|versement|destruction|sept|dix|ouverte?s?|opened|lancee?s?|launched|creee?s?|created)\b/;
/** What was wanted once, and not done. */
const notDone = /\b(?:aurai(?:t|ent)|devai(?:t|ent)|voulai(?:t|ent)|would have|was to|were to|wanted to)\b/;

/** What others stop doing for the service is not its closing. */
const othersStop =
	/\b(?:supplier|vendor|fournisseur|editeur|firme|publisher|microsoft|oracle)\b|\b(?:updates|patches|mises a jour|correctifs|maintenance|entretien)\b/;

/** The texts that say on which day the service closes, the day right behind the closing. */
export function closingsSaid(context: CheckContext): readonly ClosingSaid[] {
	const before = saidBy.get(context.charter);
	if (before) return before;
	const said = sayings(
		context,
		'initiative.description',
		'contexte',
		'objectifs',
		'objectifs.enonce',
		'portee.inclus',
		'communications.promotion',
		'contraintes',
		'gouvernance.methode',
		'solution.canaux.soutien',
		'solution.identite.description',
		'parcours.rappels',
		'ethique.droits',
		'risques.reponse',
		'hypotheses',
		'usagers.retroaction.usage',
	).flatMap((saying) => {
		const { plain } = plainOf(saying.text);
		return datesIn(saying.text).flatMap((date): ClosingSaid[] => {
			const before = plain.slice(Math.max(0, date.start - 70), date.start);
			const words = [...before.matchAll(closes)].at(-1);
			if (!words || date.bound === 'after' || date.bound === 'from') return [];
			const between = before.slice(words.index + words[0].length);
			const ahead = before.slice(Math.max(0, words.index - 25), words.index);
			if (othersStop.test(ahead + words[0] + between) || notDone.test(ahead)) return [];
			if (
				/\bdates?\b|\d/.test(between) ||
				otherwise.test(between) ||
				part.test(between) ||
				part.test(ahead.replace(/^.*\b(?:avant|jusqu'a|before|until|d'ici)\b/, '')) ||
				/\d{4}/.test(between)
			)
				return [];
			if (/\b(?:avis|annonc\w*|lettre|notice|letter) (?:de|d'|of|du|sur)[^,]*$/.test(ahead)) return [];
			return [{ ...saying, date, ofMachines: servers.test(ahead) || servers.test(between) }];
		});
	});
	saidBy.set(context.charter, said);
	return said;
}

/** By charter: the day of the closing and its contradictions read them. */
const saidBy = new WeakMap<Charter, readonly ClosingSaid[]>();

/** « Ne peut être prolongé d'un seul jour », "cannot be renewed": nothing is. */
const notProlonged =
	// cspell:disable-next-line
	/\b(?:ne|n') ?(?:peut|peuvent|pourra|sera|seront|est|a)\b[a-z' ]{0,24}?(?:prolong|renouvel|reconduit)[a-z]*(?! qu[e'])|\b(?:sans|aucune?|pas de|ni) (?:[a-z]+ )?(?:prolong|renouvel|reconduct)[a-z]*|\b(?:cannot|can't|can not|may not|will not|won't|not|never|without) (?:be |any )?(?:extend|extension|renew|prolong)[a-z]*|\bno (?:extension|renewal)\b/g;

/** A plain text without what it says will not be prolonged. */
export const withoutRefusals = (plain: string): string => plain.replace(notProlonged, ' ');

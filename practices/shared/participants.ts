/** How many people took part in an activity, and what its findings say of them. */
import { type CharterValue, countsOf, numbersIn, plainOf, sharesIn } from '../../server/engine/index';
import { bare } from './words';

/** What a person who takes part is called. */
const person =
	/^(?:personnes?|participant(?:e?s?)|parents?|usag[a-z]+|citoyen[a-z]*|utilisat[a-z]+|gens|agente?s?|aine?s?|eleves?|etudiante?s?|repondante?s?|cliente?s?|proches?|conjointe?s?|hommes?|femmes?|enseignante?s?|employee?s?|prepose?e?s?|familles?|jeunes?|adultes?|meres?|peres?|enfants?|patiente?s?|locataires?|proprietaires?|entrepreneure?s?|commercante?s?|travailleu[a-z]+|residente?s?|people|persons?|users?|adults?|seniors?|students?|clients?|families|women|men|officers?|clerks?|teachers?|mothers?|fathers?|tenants?|owners?|workers?|residents?|applicants?)$/;

/** Whether a plain word is what people are called, here by the groups too. */
export const isPersonNoun = (noun: string, groups: readonly string[]): boolean =>
	person.test(noun) || groups.includes(bare(noun));

/** What leaves the number of people open: « et leurs proches », « environ », « une dizaine ». */
const vague =
	/environ|plusieurs|quelques|dizaine|vingtaine|centaine|leurs|about|several|some|their|dozen|plus de|over|\+/;

/** What else is counted beside the people: « 4 commis, deux journées ». */
const otherThing =
	/^[ -]*(?:demi-?)?(?:journees?|jours?|heures?|h|minutes?|semaines?|mois|matinees?|apres-midi|soirees?|seances?|rencontres?|visites?|fois|sites?|lieux?|regions?|villes?|half-?days?|days?|hours?|minutes?|weeks?|months?|mornings?|afternoons?|evenings?|sessions?|meetings?|visits?|times|places?|towns?)\b/;

/** All of those whom some were taken from: « 4 techniciens sur 14 ». */
const isTotal = /\S (?:sur|of|out of|parmi|among)(?: (?:les|the|all|nos|our|leurs|their))? $/;
/** How they were shared out: « un par quart ». */
const shared = /^(?:une?|one) (?:par|per|chaque|each|from each|de chaque)\b/;
/** What is counted in place of people. */
export const noPeople =
	/\b(?:comptes?|dossiers?|demandes?|requetes?|appels?|courriels?|commentaires?|visites?|sessions?|formulaires?|plaintes?|billets?|accounts?|files?|cases?|records?|requests?|applications?|calls?|e?-?mails?|comments?|visits?|forms?|complaints?|tickets?|transactions?|permis|permits?|licen[cs]es?|certificats?)\b/;

/** The number of people that `participants` says took part; undefined where it leaves it open. */
export function participantsOf(value: string | number | undefined): number | undefined {
	if (value === undefined) return undefined;
	// « 13 (8 résidents, 5 infirmières) » are thirteen.
	const text = String(value).replace(/^(\d+\b[^()\d]*)\([^()]*\d[^()]*\)/, '$1');
	const { plain } = plainOf(text);
	const numbers = numbersIn(text).filter(
		({ start, end }) =>
			!otherThing.test(plain.slice(end)) && !isTotal.test(plain.slice(0, start)) && !shared.test(plain.slice(start)),
	);
	if (numbers.length === 0 || vague.test(plain)) return undefined;
	return numbers.reduce((sum, { value: number }) => sum + number, 0);
}

/** The words by which the people of the groups are called, without their plural. */
export function groupNouns(value: CharterValue): readonly string[] {
	return (value.usagers?.groupes ?? []).flatMap(({ nom }) =>
		(plainOf(nom ?? '').plain.match(/[a-z]{4,}/g) ?? []).map(bare),
	);
}

/** Those who took part, as findings count them. */
const whoTookPart =
	/participant(?:e?s?)|personnes (?:rencontrees|interrogees|observees)|people (?:met|interviewed|observed)/;

/** A number of people that a text tells of, as it is quoted. */
export interface People {
	readonly count: number;
	readonly quote: string;
}

/** Whether a number counts things, and no people, elsewhere in a text: « Seize demandes… seize sur seize ». */
function isOfThings(text: string, count: number, isPerson: (noun: string) => boolean): boolean {
	const { plain } = plainOf(text);
	const shares = sharesIn(text);
	return numbersIn(text).some(({ value, start, end }) => {
		if (shares.some((share) => start >= share.start && start < share.end)) return false;
		const noun = value === count ? /^ ([a-z]{4,})/.exec(plain.slice(end))?.[1] : undefined;
		return noun !== undefined && !isPerson(noun);
	});
}

/**
 * The largest number of people that a text says took part: the whole of a share (« sept parents sur huit » is of eight),
 * or a count (« les douze participants »). Shares of cases, tasks or files are of no people. Undefined where it tells none.
 */
export function peopleToldOf(text: string, groups: readonly string[]): People | undefined {
	const isPerson = (noun: string) => noun === '' || person.test(noun) || groups.some((word) => bare(noun) === word);
	const shares = sharesIn(text)
		// « Une personne sur cinq » is a proportion.
		.filter(
			({ part, whole, noun }) => part > 1 && isPerson(noun) && !(noun === '' && isOfThings(text, whole, isPerson)),
		)
		.map(({ whole, quote }) => ({ count: whole, quote }));
	const counts = countsOf(text, whoTookPart)
		.filter(({ bound }) => bound !== 'most')
		.map(({ value, quote, behind }) => ({
			count: value,
			quote: `${quote} ${behind.trim().split(' ')[0] ?? ''}`.trim(),
		}));
	return [...shares, ...counts].reduce<People | undefined>(
		(most, one) => (most && most.count >= one.count ? most : one),
		undefined,
	);
}

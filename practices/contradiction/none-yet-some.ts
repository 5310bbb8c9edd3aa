/** A text that says that there is none of a thing, and then counts some; information that is never kept, and can be seen. */
// cspell:disable: words without accents
import {
	type Check,
	clausesOf,
	datesIn,
	durationsIn,
	numbersIn,
	placeOf,
	plainOf,
	stemOf,
} from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { stemsOf, wordRoots } from '../shared/stems';

const none = /\b(?:aucune?|no) ([a-z]{5,}?)s?\b/;
/** Two of them may be of two times, or of two kinds. */
const apart =
	/\bautres?\b|\bother\b|\bcorrig|\bregl|\bresolu|\bfixed\b|\bresolved|\bmaintenant|\bdesormais|\bnow\b|\bdepuis\b|\bsince\b|\bpremier|\bfirst\b|\bsecond|\bde plus\b|\bmajeur|\bmajor\b|\bcritical|\bcritique|\bnouve|\bnew\b|\bsauf|\bexcept|\bavant\b|\bbefore\b|\bapres\b|\bafter\b/;

/** What a text denies and counts: its two clauses. */
export function noneYetSome(text: string): readonly [denied: string, counted: string] | undefined {
	if (apart.test(plainOf(text).plain)) return undefined;
	const clauses = clausesOf(text).map(({ quote }) => ({ quote, plain: plainOf(quote).plain }));
	for (const { quote, plain } of clauses) {
		const [, thing = ''] = none.exec(plain) ?? [];
		if (thing === '') continue;
		const some = clauses.find(
			(one) =>
				one.quote !== quote &&
				numbersIn(one.quote).some(({ value, end }) => {
					const [word = ''] = /^[ a-z]*?([a-z]{4,})/.exec(one.plain.slice(end)) ?? [];
					return value > 0 && word.split(' ').some((each) => each.length > 3 && stemOf(each) === stemOf(thing));
				}),
		);
		if (some) return [quote, some.quote];
	}
	return undefined;
}

/** Whether two bodies share no word of their names. */
function differ(one: string, other: string): boolean {
	const told = stemsOf(other);
	return ![...stemsOf(one)].some((stem) => told.has(stem));
}

const noneOf =
	/\b(?:aucune?|nul(?:le)?|no|not one|none of the) ([a-z -]{4,40}?) (?:n'a\b|n'ont\b|n'y|n'est|ne |was\b|were\b|took\b|could\b|has\b|have\b)[^.;]{0,40}\b(?:invite|particip|pris part|rencontre|venue?|present|joint|recrute|invited|part\b|met\b|came|present|recruited|available)/;

/** A group that an activity names, and that its own words say was not there. */
function absentGroup(text: string, groups: readonly string[]): readonly [said: string, group: string] | undefined {
	for (const { quote } of clausesOf(text)) {
		const [, whom = ''] = noneOf.exec(plainOf(quote).plain) ?? [];
		const wanted = wordRoots(whom);
		const group = wanted.size > 0 && groups.find((one) => [...wanted].every((root) => wordRoots(one).has(root)));
		if (group) return [quote, group];
	}
	return undefined;
}

const destroyed = /\b(?:effac|detrui|supprim|eras|delet|destroy)/;
const atOnce =
	/\ble lendemain\b|\ble jour meme\b|\ble soir (?:meme|du)\b|\baussitot\b|\bimmediatement\b|\bsur-le-champ\b|\bthe next day\b|\bthe same day\b|\bimmediately\b|\bat once\b|\bon closing day\b/;
const forYears =
	/\b(?:pendant|durant|des|over|for|the last|depuis|ces) (?:les )?(?:\d+|deux|trois|quatre|cinq|six|sept|dix|two|three|four|five|six|seven|ten) (?:dernieres? |last |past )?(?:ans|annees|years)\b|\b(?:\d+|deux|trois|quatre|cinq|six|sept|dix|two|three|four|five|six|seven|ten) (?:dernieres annees|last years)\b/;

/** Destroyed on a day or at once, and consulted long after; or destroyed where the law that is named keeps it for years. */
function keptAndDestroyed({ conservation = '', acces = '', mandat = '' }: Held): readonly [string, string] | undefined {
	const kept = plainOf(conservation).plain;
	if (!destroyed.test(kept)) return undefined;
	const [day] = datesIn(conservation);
	const later = day && datesIn(acces).some(({ to, bound }) => to > day.to && bound !== 'after');
	if (later || ((atOnce.test(kept) || day) && forYears.test(plainOf(acces).plain))) return [conservation, acces];
	const law = plainOf(mandat).plain;
	const lasts =
		/\b(?:garder|conserver|conservation|keep|kept|retain)/.test(law) &&
		durationsIn(mandat).some(({ value }) => value >= 365);
	const said = durationsIn(conservation).some(({ value }) => value >= 365);
	return lasts && !said && (atOnce.test(kept) || day !== undefined || /\bsans copie\b|\bno copy\b/.test(kept))
		? [conservation, mandat]
		: undefined;
}

type Held = {
	readonly conservation?: string | undefined;
	readonly acces?: string | undefined;
	readonly mandat?: string | undefined;
};

const neverKept =
	/^(?:jamais (?:conserve|garde|enregistre)|(?:non|pas) (?:conserve|garde|enregistre)|aucune conservation|never (?:kept|recorded|stored)|not (?:kept|recorded|stored))/;
const seen =
	/\b(?:reecoute|revoi[rt]|consulte|relit|retrouve|telecharge|listens?|views?|sees?|reads?|downloads?|finds?)\b.{0,80}\b(?:pendant|durant|for|jusqu|until|\d+|un|deux|trois|two|three|five) ?(?:[a-z]+ )?(?:ans?|mois|jours|years?|months?|days?)/;

/** By the practice that each section serves. */
const practiceOf = (path: string): string => (path.startsWith('usagers.essais') ? 'experience' : 'comprendre');

/** None of a thing, and some of it in the same result or finding; never kept, and seen for years. */
export const takenBack: Check = function* ({ charter, value }) {
	for (const { text, path, start, end } of proseOf(charter)) {
		if (!/^usagers\.(?:essais|recherche|consultation)/.test(path)) continue;
		const clash = noneYetSome(text);
		if (clash) yield { start, end, variant: 'meme_texte', practice: practiceOf(path), args: clash };
	}
	// One document of one day is the decision of one body.
	const { approbation } = value.portee ?? {};
	const same = (value.approbations ?? []).find(
		({ qui, document }) =>
			document !== undefined &&
			document === approbation?.document &&
			qui &&
			approbation.instance &&
			differ(qui, approbation.instance),
	);
	const place_ = same && placeOf(charter, approbation, 'instance');
	if (same && place_)
		yield {
			...place_,
			variant: 'meme_document',
			practice: 'portee',
			args: [approbation?.instance ?? '', same.qui ?? ''],
		};
	for (const one of value.renseignements ?? []) {
		const { conservation = '', acces = '' } = one;
		if (!neverKept.test(plainOf(conservation).plain) || !seen.test(plainOf(acces).plain)) continue;
		const place = placeOf(charter, one, 'conservation');
		if (place) yield { ...place, variant: 'meme_texte', practice: 'securite', args: [conservation, acces] };
	}
	for (const one of value.renseignements ?? []) {
		const clash = keptAndDestroyed(one);
		const place = clash && placeOf(charter, one, 'conservation');
		if (place) yield { ...place, variant: 'meme_texte', practice: 'securite', args: clash };
	}
	for (const one of [...(value.usagers?.essais ?? []), ...(value.usagers?.recherche ?? [])]) {
		const texts = 'resultat' in one ? [one.resultat] : 'constats' in one ? [one.constats].flat() : [];
		const clash = texts.map((text) => absentGroup(text ?? '', one.groupes ?? [])).find((found) => found !== undefined);
		const place = clash && placeOf(charter, one, 'groupes');
		if (place) yield { ...place, variant: 'meme_texte', practice: 'inclusion', args: clash };
	}
};

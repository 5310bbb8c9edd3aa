/** Counts in prose with the thing that is counted: « les 640 pourvoyeurs du Québec », « nos quatre bureaux », "both pilot regions". */

import { remembering } from '../remember';
import { singular } from '../wording/forms';
import { number, pieceAt, worthOf } from './numbers';
import { clausesOf, type Piece, pieceOf, plainOf } from './plain';
import { type Bound, boundOf } from './quantities';

/** A count and what is counted, by stems: words without their plural. */
export interface CountRead extends Piece {
	readonly value: number;
	readonly bound: Bound;
	/** The noun: `pourvoyeur`. */
	readonly head: string;
	/** What narrows it down, in the order of the alphabet: `titulaire`. */
	readonly qualifiers: readonly string[];
	/** What is named right behind, with an article: « du Nord » is `nord`; '' where nothing is. */
	readonly of: string;
	/** A clause narrows it down: « qui… », "with…". */
	readonly narrowed: boolean;
	/** `all`: said to be all there are (« tous les », « nos », "there are"); `the`: these ones; `some`: any of them. */
	readonly reach: 'all' | 'the' | 'some';
	/** What it comes back by: `an` for « par an », '' where it does not. */
	readonly per: string;
	/** The plain clause around it. */
	readonly clause: string;
}

const all =
	/(?:\btou(?:te)?s (?:l|n|s)es|\bl'ensemble (?:des|de nos|de ses)|\bnos|\bses|\bleurs|\ben tout,?|\bau total,?|\bil y a|\bon (?:y )?compte|\bcompte(?:nt)?|\ball(?: (?:the|of the|our|its))?|\bour|\bits|\bthere are|\bin all,?|\ba total of|\beach of the|\bchac[a-z]+ des) $/;
const the = /(?:\bles|\baux|\bdes|\bces|\bthe|\bthese|\bthose) $/;

/** Verbs that say all there is of a thing, a few words before. */
const whole =
	/\b(?:dessert|couvre|gere|regroupe|reunit|exploite|administre|possede|repartis? (?:dans|entre)|serves?|covers?|runs|operates?|manages?|spread over)(?: [a-z']+){0,4} $|\b(?:ville|municipalite|ministere|agence|organisme|regie|office|societe|reseau|commission|ciusss|cisss) (?:a|possede) $|\b(?:city|town|ministry|agency|department|network|board|office|authority|service) has $/;

/** What stands before a number that is no count: a share, a version, an ordinal, an hour. */
const notCounted =
	/(?:\bsur|\bout of|\bversion|\bphase|\blot|\bvague|\barticle|\bno|\bn°|\bniveau|\blevel|\bwave) $|(?:\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|two|three|four|five|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand)|%|\b(?:ans|mois|jours|heures|minutes|years|months|days|hours|minutes)|[a-z](?= (?:ou|or|-) ?$)) (?:a|to|ou|or|-) ?$/;

/** Words that part a noun from what follows it. */
const parting = new Set(
	(
		"a au aux en dans sur sous par pour qui que ou et avec sans du des la le les l chaque sont ont est dont entre chez vers lors apres avant depuis mais puis plus moins comme ne n y se s'y ayant " +
		'of in on at by for who that which with without and or to are is have has had will would can may we they you i were was from the an each every per into through before after since but then as than under over not do does did'
	).split(' '),
);

/** Adjectives that come before the noun in French, and what is only a part. */
const before =
	/^(?:grand|petit|principal|vieux|vieil|jeune|different|differente|grande|petite|principale|vieille|meme|seul|seule)$/;
const partOnly =
	/^(?:premier|premiere|dernier|derniere|autre|nouveau|nouvelle|prochain|prochaine|suivant|suivante|restant|restante|first|last|other|new|next|more|remaining|extra|additional|further|supplementaire)$/;

/** What is no thing that one counts again: times, money, a way of speaking. */
const noThing =
	/^(?:an|annee|mois|semaine|jour|heure|minute|seconde|day|week|month|year|hour|minute|second|trimestre|quarter|saison|season|\$|dollar|million|milliard|thousand|fois|time|pour|percent|degre|km|metre|metr|kilometre|page|ko|mo|go|tiers|third|half|quart|dizaine|centaine|millier|foi)$/;

const plural = /(?:[^s]s|x|z)$/;
const many = /^(?:people|men|women|children|gens|staff)$/;
const same: ReadonlyMap<string, string> = new Map([
	['people', 'person'],
	['women', 'woman'],
	['men', 'man'],
	['children', 'child'],
]);

/** A word by its stem: « bureaux » is `bureau`, "counties" `county`. */
export function stemOf(word: string): string {
	const known = same.get(word);
	if (known) return known;
	return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : singular(word);
}

/** What comes back: « par an », "a year". */
const period =
	/^(?:(?! (?:et|and|qui|that) )[^,;\d]){0,40}?\b(?:par|per|chaque|each|every|a|l'(?=an))(?: |(?<='))(an|annee|mois|semaine|jour|trimestre|year|month|week|day|quarter|ete|hiver|saison|season|session)s?\b/;
const perWord: ReadonlyMap<string, string> = new Map([
	['annee', 'an'],
	['year', 'an'],
	['month', 'mois'],
	['week', 'semaine'],
	['day', 'jour'],
	['quarter', 'trimestre'],
]);

interface NounPhrase {
	readonly head: string;
	readonly qualifiers: readonly string[];
	readonly of: string;
	readonly narrowed: boolean;
	/** How many characters it takes. */
	readonly length: number;
}

const narrowing = /^(?:qui|dont|ayant|avec|sans|who|that|which|with|without|whose|having)$/;

/** The noun phrase at the head of a plain text; undefined where none is plural. */
export function nounPhraseOf(plain: string): NounPhrase | undefined {
	const words = [...plain.matchAll(/(?:(?<=^| )[ld]')?([a-z][a-z-]*)('?)(?= |$|[,;.:()!?])|[,;.:()!?]/g)];
	const stems: string[] = [];
	let head: string | undefined;
	let index = 0;
	let end = 0;
	for (; index < words.length && index < 4; index++) {
		const word = words[index]?.[1];
		if (!word || words[index]?.[0].startsWith("l'") || (parting.has(word) && word !== 'de')) return undefined;
		if (word === 'de') continue;
		const stem = stemOf(word);
		const next = words[index + 1]?.[1] ?? '';
		end = (words[index]?.index ?? 0) + word.length;
		if (before.test(stem) && plural.test(next) && !parting.has(next)) continue;
		if (partOnly.test(stem)) return undefined;
		if (plural.test(word) || many.test(word)) {
			head = stem;
			break;
		}
		stems.push(stem);
	}
	if (head === undefined || noThing.test(head) || head.length < 3) return undefined;
	// « Points de service », not points of a rate.
	if (head === 'point' && !/^points? (?:de (?:service|vente|chute)|of (?:service|sale))/.test(plain)) return undefined;
	let of = '';
	let narrowed = false;
	for (index++; index < words.length; index++) {
		const word = words[index]?.[1];
		const whole = words[index]?.[0] ?? '';
		if (!word) break;
		if (word === 'de' || whole.startsWith("d'")) {
			const next = word === 'de' ? words[index + 1] : words[index];
			if (!next?.[1] || /^(?:une?|ici|abord|autres?)$/.test(next[1])) break;
			if (parting.has(next[1]) || next[0].startsWith("l'")) {
				of = stemOf((parting.has(next[1]) ? words[index + 2]?.[1] : next[1]) ?? '');
				break;
			}
			stems.push(stemOf(next[1]));
			end = (next.index ?? 0) + next[0].length;
			if (word === 'de') index++;
			continue;
		}
		if (parting.has(word)) {
			// « À temps plein » narrows down; « à la même file » goes on.
			narrowed = narrowing.test(word) || (word === 'a' && !parting.has(words[index + 1]?.[1] ?? 'la'));
			if (/^(?:du|des|of|in|en|dans)$/.test(word)) {
				const next = words[index + 1]?.[1] ?? '';
				of = stemOf(/^(?:the|our|la|le|les|nos|notre)$/.test(next) ? (words[index + 2]?.[1] ?? '') : next);
			}
			break;
		}
		if (partOnly.test(stemOf(word))) return undefined;
		// In French, what agrees with the noun; a verb does not.
		if (!/[^s]s$|aux$/.test(word) || stems.length > 3) break;
		stems.push(stemOf(word));
		end = (words[index]?.index ?? 0) + word.length;
	}
	return { head, qualifiers: [...new Set(stems)].sort(), of, narrowed, length: end };
}

const counted = new RegExp(
	`(?<![\\w.,$/-])(${number})(?= [a-z]| d')|\\b(?:un seul|une seule|a single|only one)(?= ([a-z-]{3,}))|\\bboth(?: of)?(?: the| our)?(?= [a-z])`,
	'g',
);

/** The counts of a text whose thing is told, in order. Times, amounts, shares and ordinals are none. */
export const countedIn = remembering((text): readonly CountRead[] => {
	const prose = plainOf(text);
	const clauses = clausesOf(text);
	return [...prose.plain.matchAll(counted)].flatMap((match): CountRead[] => {
		const single = match[2];
		const both = match[1] === undefined && single === undefined;
		const value = both ? 2 : single === undefined ? worthOf(match[1] ?? '') : 1;
		const end = match.index + match[0].length;
		const leading = prose.plain.slice(Math.max(0, match.index - 40), match.index);
		const ahead = prose.plain.slice(end + 1, end + 90);
		const behind = ahead.replace(/^(?:de |d'|of )/, '');
		const skipped = ahead.length - behind.length;
		if (
			Number.isNaN(value) ||
			(value < 2 && single === undefined) ||
			!Number.isInteger(value) ||
			notCounted.test(leading)
		)
			return [];
		const phrase = nounPhraseOf(single === undefined ? behind : behind.replace(/^[a-z-]+/, '$&s'));
		if (!phrase) return [];
		const { length: taken, ...what } = phrase;
		const length = single === undefined ? taken : Math.max(0, taken - 1);
		const around = clauses.find(({ start, end: last }) => match.index >= start && match.index < last);
		const rest = behind.slice(length);
		const per = period.exec(rest)?.[1] ?? '';
		const piece = pieceOf(prose, match.index, end + 1 + skipped + length);
		return [
			{
				...(piece.quote === '' ? pieceAt(prose, match) : piece),
				value,
				bound: boundOf(leading, behind),
				...what,
				reach: both || all.test(leading) || whole.test(leading) ? 'all' : the.test(leading) ? 'the' : 'some',
				per: perWord.get(per) ?? per,
				clause: around ? plainOf(around.quote).plain : prose.plain,
			},
		];
	});
});

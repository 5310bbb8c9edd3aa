/** Whether a sentence is held by nothing of its charter: whatever its words, it would do for any other. */
// cspell:disable: words without accents
import type { SubstanceWords } from '../catalogue/types';
import { fold } from '../fold';
import type { Charter } from '../model/charter';
import { walk } from '../model/walk';
import type { SubstanceKind } from '../schema/types';
import { type Lexicon, lexiconOf, type WrittenWord, writtenWords } from './lexicon';
import { isName, wholeOf } from './vague';

/** Fewer words are a short answer: they are weighed one by one. */
const fewest = 8;
const fewestOfHowMuch = 4;
/** A longer text, in UTF-16 code units, has some hold; and it need not be taken to pieces. */
const longest = 400;
/** So much of a word is shared by those of its family: « inspection », « inspecteur ». */
const rootLength = 7;
const shortest = 4;
/** A charter that declares fewer words is being begun: whatever it says may be what it is about. */
const fewestRoots = 80;
/** No charter that people read declares more words. */
const mostRoots = 4000;

/** The keys under which a charter says what it is about: what it names, makes, offers, needs and fears. */
const declaring: ReadonlySet<string> = new Set([
	'nom',
	'role',
	'fonctionnalites',
	'competence',
	'jeu',
	'inclus',
	'exclus',
	'services_connexes',
	'rappels',
	'public',
	'destinataires',
	'hypothese',
	'instance',
	'regle',
	'enonce',
	'canaux',
	'support',
	'organisme',
	'responsable',
]);

/** What is asked how often or how long. */
const asksHowMuch: ReadonlySet<SubstanceKind> = new Set(['rhythm', 'duration']);

/** How much time, and when. « Chaque » is no time by itself. */
const ofTime =
	/^(?:semaines?|mois|jours?|journees?|ans?|annees?|heures?|minutes?|secondes?|trimestr\w*|mensuel\w*|hebdo\w*|annuel\w*|quotidien\w*|printemps|automne|hiver|saisons?|weeks?|months?|days?|years?|hours?|seconds?|quarterly|monthly|weekly|daily|yearly|twice|once|summers?|winters?|seasons?)$/;

/** That there is none, or not yet: more is said of it elsewhere. */
const saysNone = /\b(?:aucune?|pas de|quand|no|none|when)\b/;
/** Why it is so, where it stops or what was done: somebody looked. */
const tellsMore =
	/\b(?:parce qu[e']|car|seul(?:e|s|es|ement)?|sauf|jamais|plutot|d'abord|a venir|because|only|except|never|rather|instead|faute d[e']|malgre|puisque?|lack of|for want of|despite|since)\b|\bajoute|\bcorrig|\bremplac|\bretir|\bverifi|\b(?:added|fixed|corrected|replaced|removed|checked|reworded|rewritten)\b/;
/** Acts that nobody praises: what people, or the service, do with their hands, a paper or a screen. */
const acts =
	/\b(?:attribu|bloqu|imprim|televers|photograph|abandonn|cliqu|retap|recopi|coch(?:e|ent|er)|effac|detrui|supprim|rembours|refus|tranch|verrouill|masqu|numerot|class(?:e|ent|ees?|es)\b|trie|tirees? au sort|gliss|agrafe|rature|relanc|rappell|telephon|trompe|hesit|cherch(?:e|ent|aient)\b|oubli|relit|relis|devin|confond)[a-z]*|\bn'(?:a|ont|avaient|avait) pas (?:d'|de )|\blaiss[a-z]* tomber\b|\bpass(?:e|ent) (?:en (?:tete|premier)|devant|d'abord)\b|\b(?:print|upload|click|scroll|retyp|delet|eras|refund|refus|lock|block|hid(?:e|den)|skip|guess|confus|staple|sort|call(?:s|ed)? back|forg[eo]t|misread|hesitat)[a-z]*|\b(?:gave|gives?|giving) up\b|\b(?:had|have|has) no\b|\blook(?:ed|s)? for\b|\bfirst come\b|\bgo(?:es)? first\b/;

/** The roots of the words by which a charter says what it is about. Those that the lists know say it of any. */
function rootsOf(charter: Charter, lexicon: Lexicon): ReadonlySet<string> {
	const roots = new Set<string>();
	for (const { node, path, entry } of walk(charter)) {
		const key = entry?.key ?? path.at(-1) ?? '';
		if (node.kind !== 'scalar' || path[0] === 'pratiques' || !declaring.has(key)) continue;
		const words = [...writtenWords(node.text)];
		for (const [at, { stem }] of words.entries())
			if (stem.length >= shortest && !lexicon.at(words, at)) roots.add(stem.slice(0, rootLength));
		if (roots.size > mostRoots) break;
	}
	return roots;
}

/** Where a sentence, or a part that stands by itself, ends. */
const ends = /[.;!?…](?=\s)/;

const known = new WeakMap<Charter, ReadonlySet<string>>();

/**
 * Whether a text of a charter has no figure, no time, no name, no word that an answer of its kind is known by, and no
 * word of what the charter says that it is about. False for a text of a few words, and for a
 * long one.
 */
export function isAdrift(charter: Charter, text: string, kind: SubstanceKind): boolean {
	if (text.length > longest) return false;
	const words: SubstanceWords = charter.catalogue.substance;
	const all = [...writtenWords(text)];
	// Short sentences are short answers, one after the other.
	const longestPart = Math.max(...text.split(ends).map((part) => [...writtenWords(part)].length));
	const least = asksHowMuch.has(kind) ? fewestOfHowMuch : fewest;
	const plain = fold(text);
	if (
		longestPart < least ||
		tellsMore.test(plain) ||
		acts.test(plain) ||
		(asksHowMuch.has(kind) && saysNone.test(plain))
	)
		return false;
	// How much, how often or how long: no word of the charter answers.
	const own = asksHowMuch.has(kind) ? undefined : ownRoots(charter, words);
	if (own && own.size < fewestRoots) return false;
	const [lexicon, whole] = [lexiconOf(words, kind, false), wholeOf(text)];
	for (let at = 0; at < all.length; ) {
		const one = all[at] as WrittenWord;
		const found = lexicon.at(all, at);
		if (found?.worth === 'anchor' || found?.worth === 'concrete') return false;
		if (/\p{N}/u.test(one.text) || ofTime.test(one.folded)) return false;
		// The English « I » is no name.
		if (own && ((one.text.length > 1 && isName(one, whole)) || (!found && isIn(own, one)))) return false;
		at += found?.length ?? 1;
	}
	return true;
}

const isIn = (roots: ReadonlySet<string>, { stem }: WrittenWord): boolean =>
	stem.length >= shortest && roots.has(stem.slice(0, rootLength));

function ownRoots(charter: Charter, words: SubstanceWords): ReadonlySet<string> {
	const roots = known.get(charter) ?? rootsOf(charter, lexiconOf(words, 'statement', false));
	known.set(charter, roots);
	return roots;
}

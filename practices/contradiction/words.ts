/** How a thing is said not to be there, or to be there, in plain words: French and English, whatever the thing is. */
// cspell:disable: the beginnings of words, without accents
import { clausesOf, type Piece, plainOf, remembering } from '../../server/engine/index';

const article = "(?:d(?:e |')|du |des |le |la |les |l'|un |une |an? |the |any |son |sa |ses |their |your )?";
/** One word may stand between: « aucun autre papier ». */
const gap = '(?:[a-z-]+ )?';

/** What denies the thing that follows. */
const before = [
	'\\bsans (?:aucune? |le moindre |la moindre |plus |avoir a |devoir )?',
	'\\baucune?s? ',
	'\\bzero ',
	"\\bpas d(?:e |')",
	"\\bni (?:de |d')?",
	"\\b(?:plus|pas) besoin d(?:e |')",
	"\\bn'est (?:pas|plus) (?:necessaire|requis|oblige|obligatoire|utile) d(?:e |')",
	'\\bplus aucune? ',
	"\\bn(?:e |')(?:[a-z]+ ){1,2}(?:plus|pas|jamais|ni) ",
	'\\bne (?:plus|pas|jamais) [a-z]+ ',
	'\\b(?:fini|finie|finis|finies|adieu) ',
	"\\b(?:fin|abolition|elimination|suppression|abandon) d(?:e |u |es |')",
	'\\b(?:supprim|aboli|elimin|remplac|abandonn|banni|abolish|replac|remov|drop)[a-z]* ',
	'\\bno (?:more |longer any )?',
	"\\bsans qu(?:e |')[a-z' ]{1,30}(?:ait|aient|doive|doivent) (?:a )?",
	'\\bwithout any(?:one|body) (?:having to |needing to )',
	'\\bwithout (?:any )?(?:having to )?(?:need(?:ing)? )?',
	"\\b(?:no longer|never|not|don't|doesn't|won't|need not) (?:[a-z]+ )?(?:for )?",
	'\\bnothing (?:[a-z]+ ){0,4}',
].join('|');

/** What denies the thing before it. */
const behind = [
	"(?:n'(?:est|etait)|ne (?:sont|sera|seront)) (?:plus|pas|jamais) ",
	'(?:is|are|will be) (?:no longer|not|never) ',
	'(?:est|sont|sera|seront|is|are|will be|a ete|ont ete|has been|have been) (?:desormais |now )?(?:supprim|aboli|elimin|remplac|abandonn|retire|interdit|exclu|dropped|removed|replaced|banned|forbidden|eliminated|abolished|prohibited|gone)',
	'(?:disparai|disappear)',
].join('|');

/** What finds words in a plain text: a pattern, or one that is made of others. */
export type Words = Pick<RegExp, 'exec' | 'test'>;

/**
 * The texts that deny a thing, or say one of what `otherwise` has; both are sources of patterns over plain words. Most texts
 * name no such thing: the long pattern of the ways to deny it is made for the first that does.
 */
export function denying(thing: string, otherwise?: string): Words {
	const more = otherwise === undefined ? '' : `|${otherwise}`;
	const named = new RegExp(`${thing}${more}`);
	let denied: RegExp | undefined;
	const exec = (text: string) => {
		if (!named.test(text)) return null;
		denied ??= new RegExp(
			`(?:${before})${article}${gap}(?:${thing})|(?:${thing})(?: [a-z'-]+){0,3}? (?:${behind})|\\b(?:${thing})[- ]free\\b${more}`,
		);
		return denied.exec(text);
	};
	return { exec, test: (text) => exec(text) !== null };
}

/** What makes an exception, wherever the clause does. */
const excepting = /\b(?:sauf|hormis|excepte|a l'exception|except|unless|other than|autres? que)\b/;

/** What takes a denial back, or leaves it for later: nothing can be told of it. */
const hedged =
	/\b(?:presque|quasi|autant que possible|si possible|a moins|reduire|diminu[a-z]*|limiter|la plupart|souvent|parfois|certaine?s?|eventuel[a-z]*|possibles?|possibly|aussi|also|un jour|a terme|depuis|avant|jusqu'(?:ici|a present)|aujourd'hui|actuel[a-z]*|present(?:ement)?|temporaire[a-z]*|si (?:le|la|les|l'|on|un|une|elle|il)|almost|nearly|where possible|most|often|sometimes|some|fewer|less|reduc[a-z]*|until|today|current[a-z]*|eventual[a-z]*|temporar[a-z]*|if|not only|pas seulement|non seulement)\b/;

/** People who lack the thing are no promise: « résidents sans ordinateur », "people with no phone". */
const ofPeople =
	/(?:personnes?|gens|ceux|celles|usag[a-z]+|citoyen[a-z]*|clients?|clientes?|familles?|menages|residents?|residentes?|aines?|ainees?|parents?|jeunes|adultes|patients?|eleves?|locataires?|demandeu[a-z]+|\bqui|people|those|users?|residents|seniors|families|households|students|someone|\bwho|anyone|for want of)(?: [a-z]+)? (?:n'ont |n'a |n'ayant |have |has |with |do |does |are |sont |vivant |restent? )?$/;

/** What is left to choose, done for some, or made to end: no sign that the thing is part of the service. */
const optional =
	/\b(?:sur demande|au besoin|au choix|si (?:le|la|les|l'|on|un|une|elle|il|ils|elles)|peut|peuvent|pourra|facultati[a-z]*|optionnel[a-z]*|plutot que|au lieu|a la place|pour (?:ceux|celles|qui|les personnes)|qui (?:n'ont|preferent|le prefere)|ou (?:par|en|au|a|sur|la|le|un|une)|moins d|numeris[a-z]*|ancien[a-z]*|actuel[a-z]*|existant[a-z]*|archiv[a-z]*|on request|as needed|optional|may|can|if|instead|rather than|for those|who (?:prefer|have)|or (?:by|at|in|on|an?|the)|scann?[a-z]*|digiti[a-z]*|legacy|existing|current)\b|\d ?% (?:de |d')?moins|\bfin d/;

/** A part of a text that says something, as it is quoted. */
export interface Said extends Piece {
	/** The words between the commas about it, plain: what tempers them stands there. */
	readonly clause: string;
	/** Where what was found begins in it. */
	readonly index: number;
	/** The words before it, as far as the clause goes. */
	readonly before: string;
	/** The whole clause, plain. */
	readonly whole: string;
}

/** The part of a clause between the commas about an offset. */
function partAt(quote: string, at: number): { readonly from: number; readonly text: string } {
	const from = quote.lastIndexOf(',', at) + 1;
	const comma = quote.indexOf(',', at);
	return { from, text: quote.slice(from, comma < 0 ? quote.length : comma) };
}

/** A longer clause is quoted by the words between its commas. */
const longestQuote = 90;

/** What was found in each text: most texts of a charter stay from one key press to the next. */
const foundIn = remembering((_text) => new Map<Words, readonly Said[]>(), 1000);
const nothing: readonly Said[] = [];

function clausesThat(text: string, words: Words): readonly Said[] {
	const found = foundIn(text);
	const before = found.get(words);
	if (before) return before;
	// Most texts say nothing of most things.
	const said = words.test(plainOf(text).plain) ? [...readClauses(text, words)] : nothing;
	found.set(words, said);
	return said;
}

function* readClauses(text: string, words: Words): Iterable<Said> {
	for (const { quote, start, end } of clausesOf(text)) {
		const found = words.exec(plainOf(quote).plain);
		if (!found) continue;
		const last = found.index + found[0].length - 1;
		const begin = partAt(quote, found.index);
		// What is found may itself hold a comma.
		const part = last < begin.from + begin.text.length ? begin : { from: 0, text: quote };
		const trimmed = part.text.trim();
		const whole = quote.length <= longestQuote;
		const from = start + part.from + part.text.length - part.text.trimStart().length;
		yield {
			...(whole ? { quote, start, end } : { quote: trimmed, start: from, end: from + trimmed.length }),
			clause: plainOf(part.text).plain,
			index: found.index - part.from,
			before: quote.slice(0, found.index),
			whole: plainOf(quote).plain,
		};
	}
}

/** Where a text denies a thing, without taking it back. */
export function* denials(text: string, words: Words): Iterable<Said> {
	for (const said of clausesThat(text, words))
		if (!excepting.test(said.whole) && !hedged.test(said.clause) && !ofPeople.test(said.clause.slice(0, said.index)))
			yield said;
}

/** Where a text says that a thing is there, or is done. `denied`: how it is said not to be. */
export function* assertions(text: string, words: Words, denied?: Words): Iterable<Said> {
	for (const said of clausesThat(text, words))
		if (!excepting.test(said.whole) && !optional.test(said.clause) && !denied?.test(said.clause)) yield said;
}

/** Where a text says a thing in so many words, whatever else it says. */
export function* sayingsOf(text: string, words: Words): Iterable<Said> {
	for (const said of clausesThat(text, words)) if (!excepting.test(said.whole)) yield said;
}

/** What the sentences of a charter deny, whatever it is of: « aucune ligne téléphonique n'est offerte », "no fax is sent". */
// cspell:disable: words without accents
import { clausesOf, type Piece, plainOf, remembering, sentencesOf } from '../../../server/engine/index';
import { linking, parting, stem, stemsOf, type Token, tells, tokensOf } from '../../shared/stems';

/** A thing that a sentence says is not there, or not done. */
export interface Denial extends Piece {
	/** The stems of what is denied, in the order of the words; never empty. */
	readonly thing: readonly string[];
	/** The stem of what is not done with it: `keep`; undefined where the thing itself is denied. */
	readonly act: string | undefined;
	/** The stems of what the denial is limited to: « sans compte pour consulter l'horaire ». */
	readonly limits: readonly string[];
	/** The stems of what stands before it in its part: « renouveler un permis sans… ». */
	readonly before: readonly string[];
	/** « Sans », "without": it may be of those who use the thing that stands before. */
	readonly without: boolean;
	/** A way of doing is denied: « sans appeler ». */
	readonly way: boolean;
}

const determiners = new Set(['aucun', 'aucune', 'nul', 'nulle', 'zero', 'no']);
const without = new Set(['sans', 'without', 'ni', 'nor']);
/** Behind « ne… », what denies. */
const negations = new Set(['pas', 'plus', 'jamais', 'ni']);
const auxiliaries = new Set(
	'est sont sera seront etait etaient soit soient a ont aura auront avait ete etre is are was were be been will has have had'.split(
		' ',
	),
);
const englishNot = new Set(['not', 'never', "don't", "doesn't", 'cannot']);

/** What is there, asked for or offered: to deny it is to deny the thing. */
const existing =
	/^(?:fai|fais|faison|fait|do|make|have|donn|giv|laiss|fourni|tell|dir|poss|possibl|pu|hold|held|tenu|tien|men|organis|lanc|run|emploi|employ|offr|offert|exig|requi|requis|recuei|recueill|recueilli|collect|gather|necess|needed|need|requir|required|ask|offer|provid|prevu|prevoi|propos|fourni|fourn|install|ajout|add|went|goe|go|pass|circul|transit|creat|crea|cre|ouvr|open|demand|exist|utilis|use|used|saisi|sais|enter|involv|impliqu|employ|emploi|accept|receiv|recu|recoi|recev|expect|attend|support|serv|comport|contien|contain|includ|inclu|inclus|prevoir|compt|count|handl|trait|collecte|remain|subsist|rest|demeur|plann|plan|compr)$/;
const exists = (act: string | undefined): boolean => act === undefined || existing.test(act) || act === 'open';

/** What takes a denial back, puts it in another time, or makes it of a part: nothing can be told of it. */
const tempered =
	/\b(?:(?:to|by|from|a|par) (?:no|aucune?)|sans (?:l')?aide|without (?:any |the )?help|the (?:19|20)\d\d [a-z]+|(?:site|systeme|portail|formulaire|service) de (?:19|20)\d\d|n'y|(?:ans?|mois|jours|semaines|years?|months?|days?|weeks?) (?:sans|without)|without (?:it|that|them|this)|sans (?:cela|ca|quoi|elle|lui|eux)|(?:frais|couts?|delais?|fees?|costs?|charges?) de plus|(?:additional|extra|further) (?:fees?|costs?|charges?|delays?)|(?:frais|couts?|delais?) (?:additionnels?|supplementaires?)|moitie|half|tiers|third|quarter|presque|quasi|autant que possible|si possible|a moins|souvent|parfois|certaine?s?|eventuel[a-z]*|whether|voir si|sous \d|under \d|below \d|moins de|seulement|seuls|seules|(?<!\bune? )seule?|uniquement|aussi|also|un jour|a terme|jusqu'[a-z]*|aujourd'hui|actuel[a-z]*|presentement|temporaire[a-z]*|avant|sauf|hormis|excepte|exception|autres?|autant|tant|si|s'il|s'ils|encore|pour l'instant|plus tard|peut-etre|devrai[a-z]*|pourrai[a-z]*|pas seulement|non seulement|pas que|almost|nearly|where possible|most|often|sometimes|some|until|today|current[a-z]*|eventual[a-z]*|temporar[a-z]*|if|unless|except|other|others|not only|yet|before|so far|at first|for now|later|should|might|could|when|quand|lorsque|until|par defaut|by default|needlessly|inutile[a-z]*|longer than|plus de [a-z]+ fois|more than|plus qu|plus d'un[a-z]*|than)\b/;
/** What is done without for a part of the cases only: « 70 % des demandes », « neuf fois sur dix ». */
const partly =
	/(?<!\b100 ?)%|\bpour ?cent\b|\bper ?cent\b|\bsur (?:dix|cent|10|100|deux|trois|quatre|cinq)\b|\bout of (?:ten|\d|three|four|five)|\bin (?:ten|10|three|four|five|3|4|5)\b|\bplupart\b|\bmajorit[ey]\b/;
/** What is said of people, and not of the service. */
const ofPeople =
	/\b(?:personnes?|gens|ceux|celles|usagers?|usageres?|citoyen[a-z]*|client[a-z]*|familles?|menages?|residents?|residentes?|aine[a-z]*|parents?|jeunes|adultes|patients?|eleves?|locataires?|demandeu[a-z]+|employes?|agents?)(?: (?!\w+ent )(?:[a-z]+(?:s|x)|n'ont|vivant|vivent|qui vivent|qui sont))? $|\b(?:people|those|users?|residents?|seniors?|travell?ers?|visitors?|owners?|drivers?|riders?|farmers?|hunters?|workers?|members?|tenants?|applicants?|families|households|students?|someone|anyone|everyone|clerks?|staff)(?: living| who live| left| who are)? $|\b(?:have|has|had|lack|live|vivent|who have|who has|qui ont|qui a|qui n'ont|qui n'a|who|qui|with|avec) $/;

/** What leaves the thing itself be. */
const kindOnly =
	/^(?:autres?|nouve(?:au|aux|l|lle|lles)|doubles?|premi(?:er|ere|ers|eres)|second|supplementaires?|other|another|new|further|additional|extra|first|double|duplicates?|unnecessary|inutiles?|superflue?s?)$/;

interface Noun {
	readonly thing: readonly string[];
	/** The token behind it. */
	readonly next: number;
}

const isStop = (word: string | undefined): boolean => word === undefined || /^[,;:()]$/.test(word);

/** "No outside firm writes code": behind a noun in the singular, an English verb ends in -s, and something follows it. */
function isVerb(tokens: readonly Token[], at: number): boolean {
	const [before = '', word = '', next] = [at - 1, at, at + 1].map((each) => tokens[each]?.word);
	return (
		/[a-z]{3}[^s]s$/.test(word) &&
		!/s$/.test(before) &&
		tokens[0] !== undefined &&
		tokens.some((one, index) => one.word === 'no' && index < at) &&
		next !== undefined &&
		!isStop(next) &&
		!auxiliaries.has(next)
	);
}

/** The name of the thing that begins at a token; at most three words that tell. */
function nounAt(tokens: readonly Token[], from: number): Noun | undefined {
	const thing: string[] = [];
	let at = from;
	for (; at < tokens.length && thing.length < 3; at++) {
		const word = (tokens[at]?.word ?? '').replace(/'$/, '');
		if (word === 'a' && at === from) continue;
		if (isStop(word) || auxiliaries.has(word) || negations.has(word)) break;
		if (linking.has(word) || word === 'plus') continue;
		if (parting.has(word)) break;
		// « Aucune autre pièce », « plus de double saisie »: of one kind only.
		if (kindOnly.test(word)) return undefined;
		if (thing.length > 0 && isVerb(tokens, at)) break;
		const own = stem(word);
		if (own.length >= 3) thing.push(own);
	}
	return thing.some(tells) ? { thing: thing.filter(tells), next: at } : undefined;
}

/** The name of the thing that ends before a token: the last one or two groups of words. */
function nounBefore(tokens: readonly Token[], to: number): readonly string[] {
	const thing: string[] = [];
	for (let at = to - 1; at >= 0 && thing.length < 3; at--) {
		const word = (tokens[at]?.word ?? '').replace(/'$/, '');
		if (isStop(word) || parting.has(word)) {
			// « Qui n'est pas… » tells of part of the things.
			if (/^(?:qui|que|dont|who|which|that|on|il|ils|elle|elles|nous|we|they|it|you|i)$/.test(word)) return [];
			break;
		}
		if (linking.has(word)) continue;
		const own = stem(word);
		if (tells(own)) thing.unshift(own);
	}
	return thing;
}

const stemsBetween = (tokens: readonly Token[], from: number, to: number): string[] =>
	tokens
		.slice(from, to)
		.map(({ word }) => word.replace(/'$/, ''))
		.filter((word) => word.length > 2 && !linking.has(word) && !parting.has(word) && !isStop(word))
		.map(stem)
		.filter(tells);

/** Where the clause begins that a token stands in: « la charge est faible parce que… ». */
function clauseStart(tokens: readonly Token[], to: number): number {
	// « Poser ma candidature, sans ouvrir de compte »: of all that comes before.
	if (tokens[to - 1]?.word === ',') return to;
	const conjunctions = /^(?:because|car|puisque?|parce|since|so|;|:)$/;
	for (let at = to - 1; at >= 0; at--) if (conjunctions.test((tokens[at]?.word ?? '').replace(/'$/, ''))) return at + 1;
	return 0;
}

/** Words that put what follows somewhere, or in some time. */
const placing = new Set('dans en au aux chez sur à pour pendant in at for during'.split(' '));

/** The first verb behind a token, its auxiliaries and small words left out: « n'est jamais [conservé] ». */
function actAt(tokens: readonly Token[], from: number): { readonly act: string; readonly next: number } | undefined {
	for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
		const word = (tokens[at]?.word ?? '').replace(/'$/, '');
		if (isStop(word)) return undefined;
		if (
			auxiliaries.has(word) ||
			negations.has(word) ||
			/^(?:ne|n|y|se|s|en|l|le|la|les|lui|leur|do|does|did|can|longer|ever|be|fully|deja|already|meme|even)$/.test(word)
		)
			continue;
		return { act: stem(word), next: at + 1 };
	}
	return undefined;
}

/** Acts that are a way of doing: to call is to use the phone. */
const wayOf = new Set(['phone', 'call', 'mailing', 'email', 'print', 'signature', 'signin', 'travel']);

/** The denial that begins at a token. */
function denialAt(tokens: readonly Token[], at: number): Omit<Denial, keyof Piece> | undefined {
	const word = (tokens[at]?.word ?? '').replace(/'$/, '');
	const next = (tokens[at + 1]?.word ?? '').replace(/'$/, '');
	const make = (thing: readonly string[], act: string | undefined, from: number): Omit<Denial, keyof Piece> => {
		const stop = tokens.findIndex(({ word: one }, index) => index >= from && isStop(one));
		const begin = clauseStart(tokens, at);
		const before = stemsBetween(tokens, begin, at).filter((one) => one !== act && !thing.includes(one));
		// « Ni photos ni pièces »: the next thing limits nothing.
		const more = /^(?:or|ou|and|et|nor|ni)$/.test(tokens[from]?.word ?? '');
		const behind = more ? [] : stemsBetween(tokens, from, stop < 0 ? tokens.length : stop);
		// « Dans six postes, il n'y a pas de réseau »: there alone.
		const there = placing.has(tokens[begin]?.word ?? '');
		return {
			thing,
			act: exists(act) ? undefined : act,
			limits: there ? [...before, ...behind] : behind,
			way: false,
			without: without.has(word),
			before: there ? [] : before,
		};
	};
	// « Plus de serment » is none; « plus de demandes » are more.
	const none = at === 0 && word === 'plus' && /^(?:de|d)$/.test(next) && !/[sx]$/.test(tokens[2]?.word ?? 's');
	if (determiners.has(word) || none || (word === 'pas' && /^(?:de|d)$/.test(next))) {
		if (word === 'no' && /^(?:longer|more|one|matter|doubt)$/.test(next)) {
			const done = next === 'longer' ? actAt(tokens, at + 2) : undefined;
			return done ? ofVerb(tokens, at, done, make) : undefined;
		}
		const noun = nounAt(tokens, at + 1);
		if (!noun) return undefined;
		// « Le service n'envoie aucun rappel »: what is not done stands before.
		const [before = ''] = stemsBetween(tokens, Math.max(0, at - 1), at);
		const hasNe = tokens.slice(Math.max(0, at - 4), at).some(({ word: one }) => /^(?:ne|n')$/.test(one));
		// « L'équipe ne compte aucun développeur » counts nobody.
		const counts = /^compt(?:e|ent|era|eront)$/.test(tokens[at - 1]?.word ?? '');
		if (hasNe) return make(noun.thing, before === '' || counts ? undefined : before, noun.next);
		const act = actBehind(tokens, noun.next);
		return make(noun.thing, act?.act, act?.next ?? noun.next);
	}
	if (without.has(word)) {
		const verb = /(?:er|ir|re|ing)$/.test(next) && next.length > 4 && next !== 'papier' ? stem(next) : undefined;
		// « Sans appeler la municipalité »: no call.
		if (verb !== undefined && wayOf.has(verb))
			return { ...make([verb], undefined, nounAt(tokens, at + 2)?.next ?? at + 2), way: true };
		const noun = nounAt(tokens, verb === undefined || !tells(verb) ? at + 1 : at + 2);
		if (noun) return make(noun.thing, verb, noun.next);
		// « Sans designer »: a noun may end as a verb does.
		const alone = verb === undefined ? undefined : nounAt(tokens, at + 1);
		return alone && make(alone.thing, undefined, alone.next);
	}
	if (/^(?:ne|n)$/.test(word)) {
		const window = tokens.slice(at + 1, at + 6).map(({ word: one }) => one);
		const negation = window.findIndex((one) => /^(?:pas|plus|jamais)$/.test(one));
		if (negation < 0 || /^(?:de|d')$/.test(window[negation + 1] ?? '')) return undefined;
		const done = actAt(tokens, at + 1);
		return done ? ofVerb(tokens, at, done, make) : undefined;
	}
	if (englishNot.has(word)) {
		const done = actAt(tokens, at + 1);
		return done ? ofVerb(tokens, at, done, make) : undefined;
	}
	return undefined;
}

/** What is not done, and to what: the subject of « n'est pas conservé », the object of « n'imprime pas ». */
function ofVerb(
	tokens: readonly Token[],
	at: number,
	{ act, next }: { readonly act: string; readonly next: number },
	make: (thing: readonly string[], act: string | undefined, from: number) => Omit<Denial, keyof Piece>,
): Omit<Denial, keyof Piece> | undefined {
	const around = tokens.slice(Math.max(0, at - 2), next).map(({ word }) => word.replace(/'$/, ''));
	const passive = around.some((word) => auxiliaries.has(word));
	if (passive) {
		let from = at;
		while (from > 0 && auxiliaries.has((tokens[from - 1]?.word ?? '').replace(/'$/, ''))) from--;
		const thing = nounBefore(tokens, from);
		return thing.length > 0 ? make(thing, act, next) : undefined;
	}
	const noun = nounAt(tokens, next);
	return noun ? make(noun.thing, act, noun.next) : undefined;
}

/** The verb behind the name of a thing: « aucun courriel [n'est envoyé] », "no fax [is sent]". */
function actBehind(tokens: readonly Token[], from: number) {
	const [first = '', second = ''] = tokens.slice(from, from + 2).map(({ word }) => word.replace(/'$/, ''));
	// "No developer and will have none".
	if (/^(?:and|et|or|ou|but|mais)$/.test(first)) return undefined;
	const verb = /^(?:ne|n|can|may|must)$/.test(first) || auxiliaries.has(first) || auxiliaries.has(second);
	// "No number goes through the service": a preposition follows the verb.
	const bare = /[^s]s$/.test(first) && /^(?:through|by|to|in|into|out|with|from|on)$/.test(second);
	return verb || bare || isVerb(tokens, from) ? actAt(tokens, from) : undefined;
}

const negative =
	/^plus d(?:e |')|\b(?:n'|(?:ne|pas|aucune?|sans|jamais|ni|zero|nulle?|no|not|never|without|nor|don't|doesn't|cannot|longer)\b)/;

/** « Aucune décision sans consultation », "nobody leaves without…": what is denied twice is the case. */
const twice =
	/\b(?:aucune?|pas|jamais|rien|personne|ne|n'|no|not|never|nobody|nothing|none|cannot)\b[^,]* (?:sans|without)\b|\b(?:rien|personne|nothing|nobody)\b/;

const nothingKept =
	/\b(?:rien|nothing) (?:[a-z']+ ){0,3}?(?:n'est |ne sera |is |are |will be |gets |est )(?:(?:jamais|ever) )?(?:[a-z]+ (?:ni|or|ou|nor) )?(conserve|garde|enregistre|stocke|kept|stored|saved|retained|recorded)[a-z]*\b/;

/** « Les réponses restent dans l'appareil, rien n'est conservé »: nothing of what the sentence speaks of. */
function nothingOf(text: string): Denial[] {
	return sentencesOf(text).flatMap(({ quote, start, end }): Denial[] => {
		const found = nothingKept.exec(plainOf(quote).plain);
		if (!found || tempered.test(found[0])) return [];
		const thing = [...stemsOf(quote.slice(0, found.index))].filter((one) => one !== 'keep');
		return thing.length < 2
			? []
			: [{ start, end, quote, thing, act: stem(found[1] ?? ''), limits: [], before: [], without: false, way: false }];
	});
}

/** The denials of a text, in its order; those that are tempered, or are of people, are left out. */
export const denialsIn = remembering((text): readonly Denial[] => [
	...nothingOf(text),
	...clausesOf(text).flatMap(({ quote, start, end }): Denial[] => {
		const { plain } = plainOf(quote);
		if (!negative.test(plain) || tempered.test(plain) || partly.test(plain)) return [];
		const tokens = tokensOf(quote);
		const found: Denial[] = [];
		for (const [at, token] of tokens.entries()) {
			if (found.length > 0 && !without.has(token.word)) continue;
			if (ofPeople.test(plain.slice(0, token.start))) continue;
			const denial = denialAt(tokens, at);
			if (denial) found.push({ start, end, quote, ...denial });
		}
		return twice.test(plain) ? [] : found;
	}),
]);

/** Whether a plain text denies something: it affirms nothing. */
export const isNegative = (plain: string): boolean => negative.test(plain);

/** What the scope leaves out, and a promise, a step, a module or money holds all the same. */
// cspell:disable: the beginnings of words, without accents
import { type Check, type CheckContext, clausesOf, plainOf, remembering, type Span } from '../../server/engine/index';
import { portee } from '../10-portee/checks';
import { startsOf } from '../shared/once';
import { proseOf } from '../shared/prose';
import { type Saying, sayings } from '../shared/said';
import { linking, parting, stem, stemsOf, tokensOf } from '../shared/stems';
import { plainly } from '../shared/words';

/** An exclusion, read. */
interface Exclusion extends Saying {
	/** The stems of what it names, in the order of the words; never empty. */
	readonly stems: readonly string[];
	/** « Toute forme de… », "of any kind": whatever is more said of the thing. */
	readonly whole: boolean;
	/** A single word names it. */
	readonly single: boolean;
}

/** What leaves a part of the thing, or puts it off: it may well come back. */
const inPart =
	/\b(?:sauf|hors|hormis|excepte[a-z]*|exception|autres?|au-dela|plus tard|ulterieur[a-z]*|phases?|lots?|version \d|anci(?:en|enne)s?|actuel[a-z]*|sans|plus de (?:\d|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|vingt|trente|la moitie)\b|moins de|more than|longer than|sous \d|other|others|except|beyond|outside|later|old|existing|current|without|under \d|over \d|only|seulement|uniquement)\b/;
/** Behind a parenthesis, why it is left out: « (relève des municipalités) », "(extra fee)". */
const reason = /^\((?:[a-z' ]+ )?(?:releve|confie|assum|deja|option|extra|facultati|handled|done by|already|fait par)/;

const everyKind = [
	"\\b(?:toute?s?|tous|n'importe quel(?:le)?s?|any|every|all) (?:les |nos |the )?(?:formes?|sortes?|types?|genres?|especes?|kinds?|sorts?) (?:de |d'|of )",
	'\\b(?:de|en|of|in) (?:toute?s?|tous|any|every|all) (?:les )?(?:formes?|sortes?|types?|genres?|natures?|provenances?|kinds?|sorts?)\\b',
	"\\b(?:quel(?:le)?s? qu(?:e |'))[a-z' ]*",
	'^(?:toute?s?|tous|any|all|every)(?: (?:les|nos|the))?\\b',
].join('|');
const wholly = new RegExp(everyKind);
const allKinds = new RegExp(everyKind, 'g');
/** « , y compris celle des retards », ": none will be issued". */
const alsoThat = /,? (?:y compris|incluant|including|even)\b.*| ?: (?:aucune?|none|no|rien|nothing)\b.*/;

/** What an exclusion names; undefined where it leaves a part. */
const readExclusion = remembering((text): Pick<Exclusion, 'stems' | 'whole' | 'single'> | undefined => {
	const { plain } = plainOf(text);
	const aside = /\(.*$/.exec(plain)?.[0] ?? '';
	if (plain.length > longest || (aside !== '' && !reason.test(aside))) return undefined;
	const named = plain.replace(aside, ' ').replace(alsoThat, ' ').replace(allKinds, ' ').trim();
	if (inPart.test(named) || /[:;]/.test(named)) return undefined;
	const [thing = ''] = named.split(',');
	const stems = [...newOrNot(thing)];
	const words = tokensOf(thing).filter(({ word }) => !linking.has(word.replace(/'$/, '')) && !parting.has(word));
	return stems.length === 0
		? undefined
		: { stems, whole: wholly.test(plain) || alsoThat.test(plain), single: words.length === 1 };
});

/** The stems of a text; « nouveau » tells those that are not there yet from the others. */
function newOrNot(text: string): ReadonlySet<string> {
	const stems = stemsOf(text);
	return /\b(?:nouve(?:au|aux|l|lles?)|new)\b/i.test(text) ? new Set([...stems, 'new']) : stems;
}

/** A longer text is a sentence: it names nothing. */
const longest = 120;
/** No charter that people read has more of a kind: time is bounded. */
const most = 100;

/** Where what is made, promised or paid for is told, part by part. */
const promises =
	/^(?:portee\.inclus|solution\.(?:pmv\.(?:fonctionnalites|objectifs)|architecture\.modules|canaux\.soutien)|initiative\.description|echeancier\.(?:iterations\.(?:nom|valeur)|jalons\.nom)|communications\.promotion|budget\.postes\.nom|indicateurs\.nom|objectifs(?:\.enonce)?|benefices\.nom|competences\.activites\.nom|livrables\.nom|parcours\.(?:etapes\.nom|rappels|promesse\.suivi))$/;
/** The names of what is made. */
const names = /^(?:portee\.inclus|solution\.(?:pmv\.fonctionnalites|architecture\.modules)|livrables\.nom)$/;

/** What a thing put aside is said to be, where it is not made: in a denial, later, by others, or only told of. */
const spared =
	/\b(?:pas|sans|aucune?|jamais|hors|exclu[a-z]*|sauf|ni|plus tard|ulterieur[a-z]*|ecarte[a-z]*|refuse[a-z]*|rejete[a-z]*|reporte[a-z]*|remplac[a-z]*|actuel[a-z]*|ancien[a-z]*|aujourd'hui|autre|ailleurs|reste(?:nt)?|demeure(?:nt)?|avec|vers|depuis|lien|renvoi|quand|lors(?:que|qu'[a-z]+)?|when|once|a (?:demander|obtenir|faire)|to (?:apply for|ask for|get)|no|not|never|without|outside|excluded?|except|later|rejected|postponed|replac[a-z]*|current|old|today|other|elsewhere|remains?|stays?|from|with|link|links|n'[a-z]+|fin d[eu]|retrait d[eu])\b/;
/** Whom it is for, and what they lack. */
const forWhom = /\b(?:for|pour) (?:anyone|those|people|someone|ceux|celles|les (?:gens|personnes)|qui)\b.*$/;

/** Part of a promise, with the stems of its words. */
interface Part extends Span {
	readonly quote: string;
	readonly path: string;
	readonly stems: ReadonlySet<string>;
}

const readParts = remembering((text) =>
	clausesOf(text).flatMap(({ quote }) =>
		spared.test(plainly(quote).replace(forWhom, ' ')) ? [] : [{ quote, stems: newOrNot(quote) }],
	),
);

const partsOf = ({ charter }: CheckContext): readonly Part[] =>
	proseOf(charter)
		.filter(({ path }) => promises.test(path))
		.slice(0, most * 2)
		.flatMap(({ text, path, start, end }) => readParts(text).map((one) => ({ ...one, path, start, end })));

/** What a channel is called, as a stem. */
const channel = /^(?:clavard|chat|texto|sms|robot|visio|video|kiosk|borne|telecop|fax)/;

/** Whether a part of a promise holds what is left out. */
function holds({ stems, whole, single }: Exclusion, part: Part): boolean {
	const shared = stems.filter((one) => part.stems.has(one)).length;
	if (shared === stems.length && (stems.length > 1 || whole)) return true;
	// « Toute avance d'argent avant le déplacement », and an advance before leaving.
	if (whole && stems.length > 2 && part.stems.has(stems[0] ?? '')) return shared * 3 >= stems.length * 2;
	// A channel has one name.
	if (single && shared > 0 && channel.test(stems[0] ?? '')) return true;
	if (!single || shared === 0 || !/^(?:solution\.pmv|solution\.arch|parcours\.etapes)/.test(part.path)) return false;
	const [first] = tokensOf(part.quote).filter(({ word }) => !linking.has(word.replace(/'$/, '')));
	return first !== undefined && stem(first.word) === stems[0];
}

/** Where the practice tells of what is left out and held. */
const closer = [
	'portee.respect/element_exclu',
	'portee.respect/inclus_et_exclu',
	'portee.respect/exclu_ailleurs',
	'portee.respect/exclu_a_l_echeancier',
].map((code) => portee.checks?.[code]);

/** What the scope leaves out, and the rest of the charter holds; each exclusion and each text is told of once. */
export const leftOut: Check = function* (context) {
	const exclusions = sayings(context, 'portee.exclus')
		.slice(0, most)
		.flatMap((saying): Exclusion[] => {
			const read = readExclusion(saying.text);
			return read ? [{ ...saying, ...read }] : [];
		});
	if (exclusions.length === 0) return;
	const parts = partsOf(context);
	const included = sayings(context, 'portee.inclus').map((one) => stemsOf(one.text));
	const told = new Set(closer.flatMap((check) => startsOf([...(check?.(context) ?? [])])));
	for (const exclusion of exclusions) {
		if (told.has(exclusion.start)) continue;
		// « Paiement par chèque » left out of what « paiement » is kept in leaves the rest.
		const apart = !exclusion.whole && included.some((stems) => exclusion.stems.some((one) => stems.has(one)));
		const hit = parts.find(
			(part) => !told.has(part.start) && (!apart || names.test(part.path)) && holds(exclusion, part),
		);
		if (!hit) continue;
		told.add(hit.start);
		const { start, end, quote } = hit;
		yield { start, end, practice: 'portee', args: [quote, exclusion.text], variant: 'exclu', related: [exclusion] };
	}
};

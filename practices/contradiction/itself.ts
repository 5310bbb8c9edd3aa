/** What one text says and takes back: a thing denied and used, two words that exclude each other. */
// cspell:disable: the beginnings of words, without accents
import { type Check, type Piece, plainOf, remembering, stemOf } from '../../server/engine/index';
import { proseOf } from '../shared/prose';

/** What is denied, and the thing behind it: « aucun mot de passe », "without any password". */
const denial =
	/\b(?:aucune?s?|sans(?: aucune?)?|pas d(?:e |')|zero|no|without(?: any| an?)?)(?: |(?<='))((?:[a-z][a-z'-]*(?: |$)?){1,5})/g;

/** Words that end the name of a thing. */
const ends = new Set(
	(
		'a au aux en dans sur sous par pour qui que ou et avec sans chaque sont ont est dont entre chez vers lors apres avant depuis mais puis plus moins comme ne n y se s ni pas ' +
		'in on at by for who that which with without and or to are is have has had will would can may we they you i were was from each every per into through before after since but then as than under over not do does did no nor needed required asked left'
	).split(' '),
);
const small = new Set('de du des d l le la les un une of the an'.split(' '));
/** What any denial may be of, and tells nothing apart. */
const vagueThing =
	/^(?:besoin|effet|moyen|chose|cas|fois|personne|service|demande|autre|delai|frais|cout|probleme|risque|changement|doute|exception|limite|suite|thing|need|way|case|effect|time|service|request|other|cost|change|doubt|exception|limit|one|more|longer|plan|raison|reason|donnee|data|information|renseignement|aide|help|temps|outil|tool|vous|you|lui|eux|them|suivi|soutien|support|option|choix|choice)$/;

/** The thing that a denial is of, by the stems of its words; empty where nothing is told of it. */
function thingOf(words: string): readonly string[] {
	const stems: string[] = [];
	for (const word of words.trim().split(/[ ]+/)) {
		const bare = word.replace(/^[ldn]'/, '');
		if (small.has(bare)) continue;
		if (ends.has(bare) || bare.length < 3) break;
		stems.push(stemOf(bare));
		if (stems.length === 2) break;
	}
	return stems[0] === undefined || vagueThing.test(stems[0]) ? [] : stems;
}

/** What says of whom, when or in which case one of the two holds: both may then be true. */
const apart =
	/\b(?:sauf|hormis|excepte|except|unless|other|autres?|ancien[a-z]*|actuel[a-z]*|existant[a-z]*|current[a-z]*|existing|old|former|aujourd'hui|today|avant|before|jusqu'[a-z]*|until|apres|after|puis|ensuite|then|later|plus tard|desormais|maintenant|now|si|if|when|quand|lorsque|where|pour les?|pour la|pour ceux|agents?|prepose[a-z]*|employe[a-z]*|personnel|staff|officers?|clerks?|for the|pour celles|for those|for people|chez|facultati[a-z]*|optional[a-z]*|au besoin|as needed|peut|peuvent|pourra|may|can|remplac[a-z]*|replac[a-z]*|au lieu|instead|plutot|rather|moins|fewer|less|seul[a-z]*|only|reste[a-z]*|remains?|stays?|still|encore|toujours|premi[a-z]*|first|deuxieme|second|ailleurs|elsewhere|depuis|since|tous|toutes|toute|every|any|disai(?:t|ent)|disent|ont dit|renonc[a-z]*|abandonn[a-z]*|said|told us|gave up|give up|entrevues?|interviews?)\b|\d ?%/;
const negated =
	/\b(?:pas|aucune?s?|sans|jamais|ni|rien|personne|ne|no|not|never|without|none|nor|nobody|nothing)\b|\bn'|n't\b|\bzero\b/;

/** Words that cannot both be said of one thing. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
	[
		/\b(?:entierement|totalement|toute?|100 ?%|fully|entirely|all) (?:[a-z]+ )?(?:a distance|en teletravail|remote(?:ly)?|from home)\b/,
		/\b(?:meme|seule?|single|shared|same|une?) (?:[a-z]+ )?(?:salle|bureau|local|etage|room|office|floor)\b|\bsur place\b|\bon[- ]site\b/,
	],
	[
		/\ben temps reel\b|\breal[- ]time\b|\binstantane|\bimmediate(?:ment|ly)\b|\bsur-le-champ\b|\bon the spot\b/,
		/\b(?:chaque|every|each) (?:nuit|night|semaine|week)\b|\bune fois par (?:jour|semaine|mois)\b|\bonce a (?:day|week|month)\b|\bovernight\b|\bpar lots?\b|\bin batches\b/,
	],
	[
		/\b(?:entierement|completement|tout|100 ?%|entirely|fully|completely) (?:[a-z]+ )?(?:en ligne|online|numerique|digital)\b/,
		/\b(?:au|un|le|a chaque) (?:comptoir|guichet|bureau|point de service)\b|\bpar la poste\b|\bformulaires? papier\b|\bat (?:the|a) (?:counter|office|service point)\b|\bby mail\b|\bpaper forms?\b/,
	],
	[
		/\b(?:entierement|completement|tout(?:es?)?|fully|entirely|completely|all) (?:[a-z]+ )?(?:automatis|automatique|automated|automatic)[a-z]*/,
		/\ba la main\b|\bmanuellement\b|\bsaisie manuelle\b|\bby hand\b|\bmanually\b|\b(?:chaque|each) [a-z]+ (?:est|is) (?:lue?|verifiee?|approuvee?|read|checked|approved|retyped) par\b/,
	],
	[
		/\bouverte?s? a (?:tous|toutes|tout le monde)\b|\bopen to (?:all|everyone|anyone)\b/,
		/\breservee?s? aux?\b|\breserved for\b|\bsur invitation\b|\bby invitation\b/,
	],
	[
		/\b(?:publie|diffuse|publique|accessible au public|public|published)[a-z]* (?:en entier|integralement|in full)\b|\b(?:entierement|fully) (?:public|publique)s?\b/,
		/\bconfidentiel(?:le)?s?\b|\bdiffusion interne\b|\bconfidential\b|\binternal (?:use|only)\b/,
	],
	[
		/\bcode (?:source )?(?:ouvert|libre)\b|\blogiciel libre\b|\bopen[- ]source\b/,
		/\bproprietaire\b(?! de| du| d')|\bproprietary\b|\bcode ferme\b|\bclosed[- ]source\b/,
	],
	[
		/\b(?:d'un|en un) seul (?:bloc|tenant)\b|\bmonolith|\bindivisible\b|\ba single block\b/,
		/\bmodul(?:es|aire|ar)\b|\bmicroservices?\b/,
	],
	[
		/\b(?:donnees|renseignements|tout|all|data|everything)[a-z' ]{0,25}(?:au quebec|au canada|in quebec|in canada)\b/,
		/\b(?:heberge[a-z]*|stockee?s?|conserve[a-z]*|hosted|stored|kept)[a-z' ]{0,25}(?:aux etats-unis|en europe|en irlande|in the united states|in europe|in ireland|in virginia|en virginie|a l'etranger|abroad)\b/,
	],
];

/** What is told of others, of another time or of what may happen is not what is. */
const notRead =
	/^(?:risques|hypotheses|contexte|usagers\.(?:recherche|essais|groupes|consultation)|besoins|solution\.options|portee|echeancier\.experimentations|pratiques|parties_prenantes|benefices|indicateurs|dependances|contraintes)/;

/** Two pieces of one text that cannot both be true. */
export interface Clash {
	readonly denied: string;
	readonly said: string;
}

/** The parts of a text: what stands between its stops, and between its commas where a verb may follow. */
function partsOf(text: string): readonly Piece[] {
	const prose = plainOf(text);
	const parts: Piece[] = [];
	let start = 0;
	const push = (end: number) => {
		const quote = prose.text.slice(start, end).trim();
		if (quote !== '') parts.push({ start, end, quote });
	};
	for (const { index, 0: border } of prose.plain.matchAll(/[.!?…](?= |$)|[;:]|,? (?:mais|but|et|and) |, /g)) {
		push(index);
		start = index + border.length;
	}
	push(prose.plain.length);
	return parts;
}

/** Where a text takes back what it says; undefined where it does not. */
export const clashIn = remembering((text): Clash | undefined => {
	const { plain } = plainOf(text);
	if (plain.length < 20 || excuses.test(plain)) return undefined;
	return deniedYetUsed(text) ?? opposed(text);
});

/** Of a whole text, what makes any two of its parts hold together. */
const excuses = /\b(?:au choix|or|ou bien|soit|selon|depending|hybride?|sauf|except|unless)\b/;

/** What somebody does or does not know, want or see. */
const known =
	/ (?:ne |n')?(?:savai|sait|save|conna|compren|compri|pens|croy|croi|remarqu|voul|veu|aimai|knew|knows?|underst|notice|wanted|thought|reali[sz]ed)/;

function deniedYetUsed(text: string): Clash | undefined {
	const parts = partsOf(text);
	if (parts.length < 2) return undefined;
	for (const part of parts) {
		const { plain } = plainOf(part.quote);
		if (apart.test(plain)) continue;
		for (const { 1: words = '' } of plain.matchAll(denial)) {
			const thing = thingOf(words);
			if (thing.length === 0) continue;
			// « Aucun propriétaire ne savait… » denies the knowing, and not that there are some.
			if (known.test(words)) continue;
			const other = parts.find((one) => one !== part && uses(one.quote, thing));
			if (other) return { denied: part.quote, said: other.quote };
		}
	}
	return undefined;
}

/** Whether a part says that a thing is there, with every word of it. */
function uses(quote: string, thing: readonly string[]): boolean {
	const { plain } = plainOf(quote);
	if (negated.test(plain) || apart.test(plain)) return false;
	const stems = new Set((plain.match(/[a-z][a-z-]+/g) ?? []).map(stemOf));
	return stems.size > thing.length + 1 && thing.every((stem) => stems.has(stem));
}

function opposed(text: string): Clash | undefined {
	const { plain, text: written } = plainOf(text);
	for (const [one, other] of opposites) {
		const [a, b] = [one.exec(plain), other.exec(plain)];
		if (!a || !b || apart.test(plain.replace(one, ' ').replace(other, ' ')) || negated.test(plain)) continue;
		return {
			denied: written.slice(a.index, a.index + a[0].length),
			said: written.slice(b.index, b.index + b[0].length),
		};
	}
	return undefined;
}

/** What a section is about, by the practice that answers it. */
const practices: Readonly<Record<string, string>> = {
	initiative: 'experience',
	parcours: 'bout_en_bout',
	solution: 'technologies',
	renseignements: 'securite',
	securite: 'securite',
	ethique: 'ethique',
	equipe: 'equipe',
	competences: 'formation',
	gouvernance: 'gouvernance',
	communications: 'gouvernance',
	echeancier: 'valeur',
	donnees: 'donnees',
	budget: 'gouvernance',
	livrables: 'reutilisation',
	objectifs: 'performance',
	usagers: 'comprendre',
};

/** A text that takes back what it says. */
export const textBelied: Check = function* ({ charter, type }) {
	for (const { text, path, start, end } of proseOf(charter)) {
		if (notRead.test(path) || type === 'retrait') continue;
		const clash = clashIn(text);
		const practice = practices[(path.split('.')[0] ?? '') as string];
		if (clash && practice) yield { start, end, variant: 'meme_texte', practice, args: [clash.denied, clash.said] };
	}
};

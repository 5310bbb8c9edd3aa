/** One matter that two people are each said to decide alone. */
// cspell:disable: words without accents
import { type CheckContext, clausesOf, type Hit, plainOf, type Span } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { stem, stemsOf } from '../shared/stems';

interface Decider extends Span {
	readonly quote: string;
	readonly path: string;
	readonly who: ReadonlySet<string>;
	readonly what: ReadonlySet<string>;
	/** Nobody else does. */
	readonly alone: boolean;
}

const verbs =
	'(?:decide|accepte|accepts|fixe|choisi|arrete|autorise|approuve|etabli|determine|tranche|donne|set|sets|given|decides|choose|chosen|approve|authoriz|authoris|fixes|pick)[a-z]*';
/** « L'équipe fixe seule la date », "the Director alone sets the date". */
const active = new RegExp(
	`^(?<who>[a-z' -]{3,50}?) (?:(?:alone|seule?s?),? (?:qui )?(?<a>${verbs})|(?<b>${verbs}) (?:(?:[a-z' ]{3,40} )?(?:seule?s?|alone)|(?:by )?(?:itself|themselves|herself|himself)|(?:elle|lui|eux|elles)-memes?))\\b(?<what>[^.;]{3,80})`,
);
/** « L'équipe est la seule à fixer la priorité ». */
const sole =
	/^(?<who>[a-z' -]{3,50}?) (?:est|is) (?:la |le |the )?(?:seule?|only (?:one|person|body)) (?:a|to) (?:fixer|decider|choisir|approuver|autoriser|etablir|determiner|set|decide|choose|approve|authori[sz]e)\b(?<what>[^.;]{3,80})/;
/** « Seul le conseil peut approuver la portée », "only the board may approve the scope". */
const only =
	/^(?:seule?s?|only) (?:le |la |les |l'|the )?(?<who>[a-z' -]{3,50}?) (?:peu(?:t|vent)|may|can) (?:decider|fixer|choisir|approuver|autoriser|accepter|etablir|determiner|changer|decide|set|choose|approve|authori[sz]e|accept|change)\b(?<what>[^.;]{3,80})/;
/** « La date est fixée par la direction seule », "the date is set by the Director alone". */
const passive = new RegExp(
	`^(?<what>[a-z' -]{3,60}?) (?:est|sont|sera|seront|is|are|will be) (?<a>${verbs}) (?:par|by) (?<who>[^.,;]{3,50})`,
);
/** « Aucune mise en ligne sans la signature de la direction »: she decides of it too. */
const needed =
	/^(?:aucune?|nulle?|no) (?<what>[a-z' -]{3,50}?) (?:ne |n'|goes|is|can|may|without|sans)[a-z' ]{0,30}?(?:sans|without) (?:l'|la |le |the |an? |une? )?(?:signature|accord|approbation|autorisation|aval|approval|agreement|consent|authorization|say) (?:de |du |de la |de l'|des |d'|of )(?:the )?(?<who>[^.,;]{3,50})/;

const alone =
	/\b(?:nobody else|no one else|personne d'autre|alone|only|seule?s?|uniquement|seulement|elle-meme|lui-meme)\b/;
const small =
	/\b(?:on the [a-z' ]+ advice|sur avis [a-z' ]+|by nobody else|seule?s?|alone|only|uniquement|seulement|et personne d'autre|and nobody else)\b/g;
const negated =
	/\b(?:pas|jamais|aucune?|not|never|no|sauf|except|unless|si|if|moins de|sous|under|below|jusqu'a|up to|plus de|au-dela|over|above|courante?s?|petite?s?|mineure?s?|small|routine|everyday|minor)\b/;
/** A pronoun stands for whoever was named; a rule, a draw and whoever is served are nobody else who decides. */
const nobodyElse =
	/^(?:(?:la|le|l'|les|un|une|the|an?) ?)?(?:elles?|lui|eux|ils?|it|her|him|them|she|he|they|loi|law|reglement|regulations?|by-?laws?|decret|decree|statute|tirage|sort|hasard|draw|lottery|lots?|chance|consensus|entente|agreement|contrat|contract|defaut|default)\b|\b(?:chaque|each|every|usag[a-z]+|personnes?|citoy[a-z]+|clients?|cliente?s?|visiteu[a-z]+|visitors?|users?|people|applicants?|demandeu[a-z]+)\b/;

/** What is decided everywhere, and tells nothing apart. */
const general = new Set(['decis', 'choix', 'choic', 'matter', 'point', 'rest'].map(stem));

function deciderOf(quote: string): Pick<Decider, 'who' | 'what' | 'alone'> | undefined {
	const { plain } = plainOf(quote);
	const required = needed.exec(plain)?.groups;
	if (!required && negated.test(plain)) return undefined;
	const sure = only.exec(plain)?.groups ?? sole.exec(plain)?.groups;
	const found = required ?? sure ?? active.exec(plain)?.groups ?? passive.exec(plain)?.groups;
	if (!found || nobodyElse.test((found.who ?? '').trim())) return undefined;
	const who = stemsOf((found.who ?? '').replace(small, ' '));
	const what = new Set([...stemsOf((found.what ?? '').replace(small, ' '))].filter((one) => !general.has(one)));
	return what.size === 0 ? undefined : { who, what, alone: !required && alone.test(plain) };
}

/** « La date d'ouverture » is the date of an opening, and not « la date des essais ». */
function isOneMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const shared = [...one].filter((word) => other.has(word)).length;
	return shared > 1 || (shared === 1 && Math.min(one.size, other.size) === 1);
}

/** Where it is told who decides. */
const whereTold =
	/^(?:gouvernance\.|equipe\.(?:autonomie|environnement)|initiative\.description|contraintes|hypotheses|dependances|portee\.approbation|risques\.reponse|parties_prenantes\.participation|solution\.automatisation)/;

/** Two texts that each give one matter to somebody else alone; who decides of releases and budgets is told of by the practice. */
export function* decidedByTwo(context: CheckContext): Iterable<Hit> {
	const all = proseOf(context.charter).flatMap(({ path, text, start, end }): Decider[] =>
		!whereTold.test(path)
			? []
			: clausesOf(text).flatMap(({ quote }): Decider[] => {
					const found = deciderOf(quote);
					return found ? [{ quote, path, start, end, ...found }] : [];
				}),
	);
	for (const [index, one] of all.entries()) {
		const other = all
			.slice(0, index)
			.find(
				(each) =>
					each.start !== one.start &&
					(each.alone || one.alone) &&
					isOneMatter(each.what, one.what) &&
					![...each.who].some((word) => one.who.has(word)) &&
					(each.who.size > 0 || one.who.size > 0),
			);
		if (!other) continue;
		yield {
			...{ start: one.start, end: one.end, args: [one.quote, other.quote] },
			related: [{ start: other.start, end: other.end }],
		};
	}
}

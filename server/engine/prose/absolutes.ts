/** Words that leave no exception: « jamais », « uniquement », « toujours », "only", "never". */
import { remembering } from '../remember';
import { clausesOf, type Piece, plainOf } from './plain';

/** A part of a text that leaves no exception. */
export interface Absolute extends Piece {
	/** `never`: what it speaks of does not happen; `only`: nothing else does; `always`: it does each time. */
	readonly kind: 'never' | 'only' | 'always';
	/** The same, plain. */
	readonly clause: string;
}

const kinds: readonly (readonly [kind: Absolute['kind'], words: RegExp])[] = [
	['never', /\b(?:jamais|aucune?s?|nulle part|never|no longer|none|no)\b/],
	[
		'only',
		/\b(?:uniquement|seulement|seule?s?|exclusivement|strictement|que(?= (?:par|en|au|sur|a) )|only|exclusively|solely)\b/,
	],
	[
		'always',
		/\b(?:toujours|entierement|totalement|100 ?%|tout(?:e|es)? |tous|chaque|systematiquement|always|entirely|fully|all|every|each)\b/,
	],
];

/** What takes an absolute back: « pas seulement », « presque toujours », « sauf », « sauf exception ». */
const takenBack =
	/\b(?:pas (?:seulement|uniquement|toujours|exclusivement|entierement|que)|non seulement|presque|quasi|sauf|hormis|excepte|exception|autant que possible|si possible|plus jamais|not (?:only|always|all|every)|almost|nearly|except|unless|where possible)\b/;

/** The parts of a text, between commas too, that leave no exception, each with its first such word. */
export const absolutesIn = remembering((text): readonly Absolute[] =>
	clausesOf(text)
		.filter(({ quote }) => !takenBack.test(plainOf(quote).plain))
		.flatMap(({ quote, start }) =>
			[...quote.matchAll(/[^,]+/g)].flatMap((match): Absolute[] => {
				const part = match[0].trim();
				const { plain } = plainOf(part);
				const found = kinds.find(([, words]) => words.test(plain));
				const from = start + match.index + match[0].length - match[0].trimStart().length;
				return found ? [{ start: from, end: from + part.length, quote: part, kind: found[0], clause: plain }] : [];
			}),
		),
);

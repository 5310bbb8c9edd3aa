/** Who reads what, said in one place and denied in another: of one role, and of one piece of information. */
// cspell:disable: the beginnings of words, without accents
import { type Check, plainOf, sentencesOf } from '../../server/engine/index';
import { type Saying, sayings } from '../shared/said';
import { stemsOf } from '../shared/stems';

/** What one sentence says of who reads what. */
interface Reading extends Saying {
	readonly who: ReadonlySet<string>;
	readonly what: ReadonlySet<string>;
	/** Read, not read, or read in part and no more. */
	readonly how: 'read' | 'all' | 'part' | 'not';
}

const reads =
	/\b(?:voi(?:t|ent|ra|ront)|li(?:t|sent|ra|ront)|consulte(?:nt|ra|ront)?|ouvre(?:nt)?|ouvrir(?:a|ont)|voir|lire|consulter|ouvrir|sees?|reads?|opens?|views?)\b/;
const negated = /\b(?:ne|n'[a-z]*|never|not|cannot|can't|nor|no)\b[^,]*$/;
const onlyPart = /^ ?(?:que |qu'|only\b|just\b)|\b(?:seulement|uniquement|only)\b/;
const whole =
	/\b(?:au complet|en entier|tout|toute|tous|toutes|comprise?s?|y compris|all|whole|entire|every|everything|including)\b/;
/** In some case, or with somebody's leave. */
const sometimes =
	/\b(?:si|s'il|s'ils|sauf|quand|lorsqu[e']|apres|avant|jusqu|accord|consent\w*|permission|autoris\w*|hors|sans|peut|peuvent|if|unless|except|when|after|before|until|agree\w*|allow\w*|without|may|might)\b/;
const pronoun = /^ ?(?:et |mais |and |but )?(?:il|elle|ils|elles|he|she|they|it)\b/;

const opening = 3;
const closest = 7;

/** What the sentences of a text say of who reads what. */
function readingsIn({ text, start, end }: Saying): Reading[] {
	let before = '';
	return sentencesOf(text).flatMap(({ quote }): Reading[] => {
		const { plain } = plainOf(quote);
		const previous = before;
		before = plain;
		const verb = reads.exec(plain);
		if (!verb || sometimes.test(plain)) return [];
		const subject = plain.slice(0, verb.index);
		const object = plain.slice(verb.index + verb[0].length);
		const named = pronoun.test(plain)
			? previous.split(' ').slice(0, opening)
			: subject.trim().split(' ').slice(-closest);
		const isNegated = negated.test(subject);
		const part = onlyPart.test(object) || /\bonly $/.test(subject);
		const how = part ? 'part' : isNegated ? 'not' : whole.test(object) ? 'all' : 'read';
		const who = stemsOf(named.join(' '));
		return who.size > 0 ? [{ text: quote, start, end, who, what: stemsOf(object), how }] : [];
	});
}

/** Whether all that the shorter names is in the other: « le dossier médical » is not « le dossier scolaire ». */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const [short, long] = one.size <= other.size ? [one, other] : [other, one];
	return short.size > 0 && [...short].every((stem) => long.has(stem));
}

/** A role that reads something in one place, and does not, or reads only a part of it, in another. */
export const readByOthers: Check = function* (context) {
	const all = sayings(
		context,
		'usagers.representation.limites',
		'renseignements.acces',
		'securite.journal_acces',
		'ethique.droits',
	).flatMap(readingsIn);
	for (const one of all) {
		if (one.how !== 'not' && one.how !== 'part') continue;
		const other = all.find(
			({ how, who, what, start }) =>
				start !== one.start &&
				(how === 'all' || (how === 'read' && one.how === 'not')) &&
				[...who].some((stem) => one.who.has(stem)) &&
				isSame(what, one.what),
		);
		if (other)
			yield {
				start: one.start,
				end: one.end,
				practice: 'ethique',
				args: [one.text, other.text],
				related: [{ start: other.start, end: other.end }],
			};
	}
};

/** How those who took part are reckoned in what was found: out of how many, and how many did each thing. */
// cspell:disable: the beginnings of words, without accents
import { type Check, countedIn, numbersIn, plainOf, type Share, sharesIn } from '../../server/engine/index';
import { groupNouns, participantsOf, peopleToldOf } from '../shared/participants';
import { contradiction } from '../shared/said';
import { bare } from '../shared/words';

/** People, of no group in particular. */
const anybody =
	/^(?:personne|participant|participante|repondant|repondante|people|person|respondent|tester|testeur|testeuse)s?$/;

/** Some of those who took part, by what they have or where they are: « quatre aînés sur cinq », "of the six with a phone". */
const partOf =
	/^[^,;.]{0,30}\b(?:qui (?:ont|avaient|vivent|utilisent)|avec|chez|parmi|des plus|with|who (?:have|had|live|use)|among|aged|over \d|de plus de|agee?s)\b/;
/** Times, and another way of counting: trials, questions, tasks. */
const ofOther =
	/\b(?:essais?|fois|taches?|ecrans?|pages?|questions?|semaines?|jours?|annees?|mois|appels?|demandes?|dossiers?|formulaires?|times|tasks?|screens?|days?|weeks?|months?|years?|calls?|requests?|forms?|files?)\b/;

/** Whether the whole of a share is all of those who took part: « sept personnes sur huit », "seven of eight finished". */
function isOfAll({ part, whole, noun, end }: Share, plain: string, groups: readonly string[]): boolean {
	if (part < 2 || whole < 4 || whole === 10 || whole === 100) return false;
	if (noun !== '' && !anybody.test(noun) && !groups.some((one) => one === bare(noun))) return false;
	return !partOf.test(plain.slice(end)) && !ofOther.test(plain.slice(end, end + 20));
}

/** The whole that all shares of people have, and it is less than took part: « sept sur huit », of ten. */
function otherWhole(text: string, met: number, groups: readonly string[]): string | undefined {
	const { plain } = plainOf(text);
	const shares = sharesIn(text);
	const [first] = shares;
	if (
		!first ||
		met > first.whole * 3 ||
		shares.some((one) => one.whole !== first.whole || !isOfAll(one, plain, groups))
	)
		return undefined;
	return first.whole < met ? first.quote : undefined;
}

const succeeded =
	/^(?: [a-z'-]+){0,2} (?:ont (?:tous |toutes )?(?:reussi|termine|complete|fini)|reussi(?:t|ssent|rent)|termin(?:ent|erent)|finished|succeeded|completed|made it|got to the end)\b(?! (?:la |the )?(?:premi|first))/;
const failed =
	/^(?: [a-z'-]+){0,2} (?:ont (?:abandonne|echoue|renonce)|a (?:abandonne|echoue|renonce)|n'ont pas (?:reussi|termine|fini)|n'y sont pas arrive|gave up|failed|dropped out|did not (?:finish|succeed)|could not finish|abandonn(?:ent|erent))\b/;
/** Some did both, or one thing after another. */
const overlapping =
	/\b(?:puis|ensuite|d'abord|aussi|parmi|dont|finalement|first|then|also|of them|of these|later|among|(?:deuxieme|seconde?|second) (?:fois|essai|tentative|try|time|attempt)|tache|task)\b/;

/** Those who finished and those who gave up, more together than took part. */
function tooMany(text: string, met: number, groups: readonly string[]): string | undefined {
	const { plain } = plainOf(text);
	if (overlapping.test(plain) || sharesIn(text).some((one) => isOfAll(one, plain, groups))) return undefined;
	const counts = numbersIn(text).filter(({ value }) => Number.isInteger(value));
	const of = (words: RegExp) => counts.filter(({ end }) => words.test(plain.slice(end)));
	const [[good, another], [bad, more]] = [of(succeeded), of(failed)];
	if (!good || !bad || another || more || good.value + bad.value <= met || good.value > met || bad.value > met)
		return undefined;
	return `${good.quote} + ${bad.quote}`;
}

const answered = /^(?:repondant|repondante|respondent)$/;

/** Those who answered, said to be all of them and fewer or more than took part: "of the 210 respondents". */
const otherAnswers = (text: string, met: number): string | undefined =>
	countedIn(text).find(
		({ head, value, bound, reach, qualifiers }) =>
			answered.test(head) &&
			bound === 'exact' &&
			reach !== 'some' &&
			qualifiers.length < 2 &&
			value !== met &&
			value > 1,
	)?.quote;

/** Those who took part, reckoned otherwise in what was found; more of them, told as such, is told of elsewhere. */
export const reckoned: Check = function* (context) {
	const { usagers } = context.value;
	const groups = groupNouns(context.value);
	for (const [activity, key, text] of [
		...(usagers?.recherche ?? []).flatMap((one) =>
			[one.constats].flat().map((text) => [one, 'constats', text] as const),
		),
		...(usagers?.essais ?? []).map((one) => [one, 'resultat', one.resultat] as const),
	]) {
		const met = participantsOf(activity.participants);
		if (!met || !text || (peopleToldOf(text, groups)?.count ?? 0) > met) continue;
		const alone = (activity.groupes ?? []).length < 2;
		const told =
			(alone ? otherWhole(text, met, groups) : undefined) ?? tooMany(text, met, groups) ?? otherAnswers(text, met);
		if (told)
			yield* contradiction(context, [activity, 'participants'], [[activity, key]], {
				args: [told, String(activity.participants)],
			});
	}
};

/** A handful of people, of whom a text makes the voice of thousands. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, type Hit, numbersIn, plainOf, sentencesOf } from '../../../server/engine/index';
import { sayings } from '../../shared/said';

/** What the few are taken to tell of all the others. */
const concludes =
	/\bvolonte|\bopinion|\bavis d|\bvoix\b|\bsouhait|\bdesir|\bparl(?:e|ent) (?:pour|au nom)|\brepresent|\bse li(?:t|sent)\b|\breflet|\bdonc\b|\bprouv|\bdemontr|\bconfirm|\bveulent\b|\bprefer|\bapprouv|\bwill of\b|\bvoice|\bwish|\bwant\b|\bspeaks? for\b|\bstands? for\b|\breflect|\brepresent|\bso (?:all|the)\b|\bproves?\b|\bshows? (?:that|what)\b|\bconfirms?\b|\bsupport\b|\bagree/;
/** A caution, or how the few were drawn out of the many. */
const cautious =
	/\btrop peu|\bpas (?:assez|representatif)|\bn'(?:est|en)\b|\bne (?:[a-z]+ ){1,2}pas\b|\bseulement\b|\bsans (?:valoir|pretendre|representer)|\bmalgre\b|\bmais\b|\bencore\b|\bchois[a-z]*\b|\btire(?:e|s|es)? au (?:sort|hasard)|\bparmi\b|\btoo few|\bnot\b|\bonly\b|\bjust\b|\bbut\b|\bcannot\b|\bdrawn\b|\bpicked\b|\bamong\b|\bso far\b/;
/** People who answer are counted, and not the days or the fields of a form. */
const counted =
	/\b(?:feuilles?|reponses?|formulaires?|questionnaires?|personnes?|voix|lettres?|commentaires?|courriels?|memoires?|participant[a-z]*|repondant[a-z]*|sheets?|answers?|replies|responses?|forms?|people|letters?|comments?|emails?|respondents?|participants?|submissions?|cards?|cartes?|votes?)\b/;

const [few, many, apart] = [60, 1000, 100] as const;
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** Findings, and results of a consultation, in which one sentence counts a few and concludes for all. */
export function* fewForAll(context: CheckContext): Iterable<Hit> {
	for (const saying of sayings(context, 'usagers.recherche.constats', 'usagers.consultation.resultat'))
		for (const { quote } of sentencesOf(saying.text)) {
			const { plain } = plainOf(quote);
			if (!concludes.test(plain) || cautious.test(plain)) continue;
			const numbers = numbersIn(quote).filter(({ value }) => !isYear(value));
			const some = numbers.find(
				({ value, end }) => value >= 1 && value <= few && counted.test(plain.slice(end, end + 24)),
			);
			const all = numbers.find(({ value }) => some && value >= many && value / some.value >= apart);
			if (!some || !all) continue;
			yield { start: saying.start, end: saying.end, variant: 'peu_pour_tous', practice: 'comprendre', args: [quote] };
			break;
		}
}

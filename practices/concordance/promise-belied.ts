/** A time that people are promised, and that what was measured, agreed or told beside it does not allow. */
// cspell:disable: the beginnings of words, without accents
import {
	type CheckContext,
	durationsIn,
	type Hit,
	percentagesIn,
	placeOf,
	plainOf,
	type Span,
	sentencesOf,
	sharesIn,
} from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { type Prose, proseOf } from '../shared/prose';
import { stemsOf } from '../shared/stems';
import { waitIn } from './promised';

/** None of them was faster. */
const noneSooner =
	/\b(?:aucune?s?|jamais|personne|pas une?|nul|none|no|never|nobody|not one)\b[^.;]{0,60}\b(?:en |avant |a )?(?:moins d(?:e |')|fewer than|less than|under|sooner than|within)|\b(?:aucune?s?|none|no one|nothing|jamais) (?:n'a ete |ne fut |was |were |came )?(?:plus (?:vite|tot|rapide)|faster|sooner|quicker|earlier)/;
/** At the best, on average, or for all of them. */
const atBest =
	/\ben moyenne\b|\bon average\b|\b(?:chaque|chacune?|each|every) (?:[a-z]+ ){1,4}(?:a |ont |est |took|takes|a mis|a pris|arrive)|\bau mieux\b|\bau plus (?:vite|tot)\b|\bles? plus rapides?\b|\bau moins\b|\bminimum\b|\bat best\b|\bat (?:the )?(?:least|fastest|soonest)\b|\bthe (?:fastest|quickest)\b/;
const onAverage = /\ben moyenne\b|\bon average\b/;
/** More than so long, where it is a wait that is told. */
const moreThan = /\bplus d(?:e|') ?\d|\bmore than\b|\bover \d/;
const ofWait =
	/\battend|\battent|\bdelai|\bpris\b|\bprend|\brecu|\brecoi|\barriv|\brevenu|\bwait|\bdelay|\btook|\btakes?\b|\breceiv|\barriv|\bcame\b|\bto be confirmed|\bconfirm/;
/** What a law allows at most, and what is delivered once. */
const otherTerm =
	/\bloi\b|\breglement|\bact\b|\blaw\b|\bregulation|\bmodule|\bsysteme|\blogiciel|\bplateforme|\bsystem\b|\bsoftware|\bplatform/;
/** Mended since, or to come; or how it was before. */
const mended =
	/\bcorrig|\braccourci|\bdepuis\b(?! (?:l'ouverture|le lancement|la mise en))|\bsera\b|\bseront\b|\bprevu|\bajout|\bdesormais\b|\bmaintenant\b|\bpuis\b|\bavant (?:la|le|l')|\bautrefois\b|\bancien|\bactuel|\baujourd'hui\b|\bfix|\bshorten|\bsince\b(?! (?:the )?(?:opening|launch|it opened))|\bwill\b|\bnow\b|\bthen\b|\bbefore\b|\bformer|\bcurrent|\btoday\b/;
/** A partner has so long to do its part. */
const hasSoLong =
	/\b(?:donn|laiss|accord|prevoi|allou|dispos|a droit|demand|exig|impos|gives?|grants?|allows?|has|have|leaves?|provides?|needs?|takes?|asks?)[a-z]*\b/;
const itsPart =
	/\b(?:pour|to|before|avant de) (?:nous |lui |leur )?(?:rend|livr|transm|repond|remet|envoy|produi|analys|trait|decid|verifi|valid|confirm|retourn|fourn|return|deliver|send|answer|repl|report|provid|process|check|issue|approv|give|hand)/;
/** What somebody who hears nothing may do. */
const noNews =
	/\bsans (?:nouvelles?|reponse|signe|avis)|\bn'a (?:rien|pas) (?:recu|eu)|\bqui (?:n'a|ne recoit|attend)|\bno (?:news|answer|reply|response|word)|\bheard nothing|\bnot (?:heard|received)|\bhas(?:n't| not) (?:heard|received)|\bwithout (?:news|an answer|a reply)|\bstill waiting/;
/** So often, and not before. */
const untilThen =
	/\b(?:jusqu'|until\b|till\b|avant que\b|tant que\b|not before\b|pas avant\b|seulement (?:une fois|quand)|only (?:once|when|every))/;
const soOften =
	/\b(?:une fois (?:par|tous les|aux|en)|tous les|toutes les|aux|chaque|once (?:every|a|in)|every|each)\b/;

/** Days that one of these words stands for where no figure does. */
const periods: readonly (readonly [words: RegExp, days: number])[] = [
	[/\b(?:par trimestre|chaque trimestre|(?:a|every|each|per) quarter)\b/, 91],
	[/\b(?:par mois|chaque mois|(?:a|every|each|per) month)\b/, 30],
	[/\b(?:par an|chaque annee|(?:a|every|each|per) year)\b/, 365],
];

/** The least that a text gives, in days; undefined where it gives none, or another that would do. */
function leastIn(text: string, promised: number): number | undefined {
	const { plain } = plainOf(text);
	const working = /\bouvr(?:able|e)s?\b|\b(?:working|business) days?\b/.test(plain) ? 7 / 5 : 1;
	const all = durationsIn(text).map(({ value }) => value * working);
	return all.length === 0 || all.some((value) => value <= promised) ? undefined : Math.min(...all);
}

/** What was measured where the service is tried: tests, trials, and research once it is open. */
function isMeasured({ path, start }: Prose, { charter, value }: CheckContext): boolean {
	if (path === 'usagers.essais.resultat' || path === 'echeancier.experimentations.resultat') return true;
	const opened = value.solution?.pmv?.date;
	if (path !== 'usagers.recherche.constats' || !opened) return false;
	return (value.usagers?.recherche ?? []).some((one) => {
		const node = charter.nodeOf(one);
		return node && node.start <= start && start < node.end && (one.date ?? '') > opened;
	});
}

const agreed = /^(?:dependances|contraintes|parties_prenantes\.participation)$/;

/** Whether a sentence says that the time of a promise is not kept, and that it is of the same thing. */
function belies(sentence: string, prose: Prose, context: CheckContext): boolean {
	const { plain } = plainOf(sentence);
	if (agreed.test(prose.path)) return hasSoLong.test(plain) && itsPart.test(plain) && !otherTerm.test(plain);
	// What was mended is told behind what was wrong.
	const onwards = plainOf(prose.text.slice(Math.max(0, prose.text.indexOf(sentence)))).plain;
	if (!isMeasured(prose, context) || mended.test(onwards)) return false;
	// A few that took longer leave the promise to the others.
	const few = [
		...sharesIn(sentence).map(({ part, whole }) => part / whole),
		...percentagesIn(sentence).map(({ value }) => value / 100),
	];
	const longer = atBest.test(plain) || (moreThan.test(plain) && ofWait.test(plain));
	return noneSooner.test(plain) || (longer && few.every((share) => share >= 0.5));
}

/** An indicator of the same wait that aims at a longer one, and the place of its target. */
function aimedLonger({ charter, value }: CheckContext, promise: string, most: number) {
	const about = stemsOf(promise);
	for (const one of value.indicateurs ?? []) {
		const aimed = waitIn(`${one.cible ?? ''} ${one.unite ?? ''}`);
		const shared = [...stemsOf(one.nom ?? '')].filter((stem) => about.has(stem)).length;
		const place = aimed && aimed.value > most && shared > 1 && placeOf(charter, one, 'cible');
		if (place) return { place, quote: `${one.nom ?? ''} : ${one.cible ?? ''} ${one.unite ?? ''}`.trim() };
	}
	return undefined;
}

/** So much longer is no rounding. */
const far = 1.3;

/** No charter that people read promises more times: time is bounded. */
const mostPromises = 60;

/** A sentence, and the text that it is of. */
interface Sentence {
	readonly prose: Prose;
	readonly quote: string;
	readonly plain: string;
}

const sentencesIn = (texts: readonly Prose[]): readonly Sentence[] =>
	texts.flatMap((prose) => sentencesOf(prose.text).map(({ quote }) => ({ prose, quote, plain: plainOf(quote).plain })));

/** A promise that is belied where people tried the service, by what a partner has agreed to, by an indicator or by the journey itself. */
export function* promiseBelied(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const promises = journeysToCome(value)
		.filter(({ promesse }) => promesse?.delai !== undefined)
		.slice(0, mostPromises);
	if (promises.length === 0) return;
	const all = proseOf(charter);
	// What belies a promise does so whatever it promises: it is read once, for all of them.
	const told = sentencesIn(all).filter(({ quote, prose }) => belies(quote, prose, context));
	const ofJourneys = sentencesIn(all.filter(({ path }) => path.startsWith('parcours.')));
	for (const { nom = '', promesse, etapes } of promises) {
		const delay = String(promesse?.delai);
		const promised = waitIn(delay);
		const place = placeOf(charter, promesse, 'delai');
		const node = promesse && charter.nodeOf(promesse);
		if (!promised || !place || !node || promised.value <= 0) continue;
		const most = promised.most * far;
		const aimed = aimedLonger(context, delay, most);
		if (aimed) {
			yield { ...place, args: [delay, aimed.quote], related: [aimed.place] };
			continue;
		}
		const about = new Set([...stemsOf(delay), ...stemsOf(nom)]);
		const isOfIt = (text: string): boolean => [...stemsOf(text)].some((one) => about.has(one));
		const steps = (etapes ?? []).flatMap((step) => charter.nodeOf(step) ?? []);
		const within = (prose: Prose, { start, end }: Span): boolean => prose.start >= start && prose.end <= end;
		const unheard = ofJourneys.find(
			({ prose, plain, quote }) =>
				within(prose, node) &&
				prose.path.endsWith('.suivi') &&
				noNews.test(plain) &&
				(leastIn(quote, most) ?? 0) > most,
		);
		const seldom = ofJourneys.find(({ prose, plain, quote }) => {
			if (!untilThen.test(plain) || !soOften.test(plain) || !steps.some((step) => within(prose, step))) return false;
			const [, period = 0] = periods.find(([words]) => words.test(plain)) ?? [];
			return (leastIn(quote, most) ?? period) > most && isOfIt(quote);
		});
		// Where there is one promise, what people wait for on average is that.
		const isIts = ({ quote, plain }: Sentence): boolean =>
			isOfIt(quote) || (promises.length === 1 && ofWait.test(plain) && onAverage.test(plain));
		const found =
			unheard ??
			seldom ??
			told.find((one) => !within(one.prose, node) && isIts(one) && (leastIn(one.quote, most) ?? 0) > most);
		if (found)
			yield {
				...place,
				args: [delay, found.quote],
				related: [{ start: found.prose.start, end: found.prose.end }],
			};
	}
}

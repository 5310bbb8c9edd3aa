/** What people are promised, and what the service aims at. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, durationsIn, type Hit, placeOf, plainOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { proseOf } from '../shared/prose';
import { stemsOf } from '../shared/stems';

/** An aim that tells how long people wait for what they asked. */
const waits =
	/\b(?:remett|remis|livr|repon|obten|recev|recoi|recu|connai|savoir|sait|decid|decision|delivr|emett|emis|traite|vers(?:er|e|ee)\b|pay|accord|confirm|regl|answer|repl|receiv|receipt|deliver|get|gets|know|decide|decided|issue|process|settle|grant|approv|hand|entend|heard|hear\b|serv)/;
/** What is counted in the same days, and is no wait. */
const otherTime =
	/\b(?:ramen|raccourc|passer de|reduire|diminuer|couper|retrancher|reduce|cut|lower|de moins|fewer|less|plus tot|earlier|avant (?:la|le|l')|before the|conserv|gard|keep|kept)/;

/** So much may be between the two where they are said roundly. */
const slack = 1.1;

/** No wait at all. */
const atOnce =
	/\bsur-le-champ\b|\bsans (?:aucune )?attente\b|\binstantane|\bimmediatement\b|\baussitot\b|\bseance tenante\b|\bat once\b|\binstant(?:ly)?\b|\bimmediately\b|\bon the spot\b|\bwithout (?:any )?wait/;

/** Another wait, told with its figure alone: « 30 jours jusqu'en décembre, puis 20 ». */
const later = /\b(?:puis|ensuite|then|afterwards) (?:de |en |in )?\d/;

/** The one wait that a text tells, in days; undefined where it tells none, several, or at least so much. */
export function waitIn(text: string): { readonly value: number; readonly most: number } | undefined {
	const [one, another] = durationsIn(text);
	if (another || !one || one.bound === 'least' || later.test(plainOf(text).plain)) return undefined;
	// Five working days are a week.
	const working = /\bouvr(?:able|e)s?\b|\b(?:working|business) days?\b/.test(plainOf(text).plain) ? 7 / 5 : 1;
	return { value: one.value * working, most: one.most * working };
}

/** What a rule allows at most. */
const allowed =
	/\bau plus tard|\bau plus\b|\bmaximum|\bwithin\b|\bno later than|\bat most\b|\bimpose|\boblige|\bdelai de rigueur|\brequires?\b/;
/** What people are told to count on, in the same charter. */
const reckon = /\b(?:compte[rz]|prevoi[rt]|attend(?:re|ez)|allow|expect|takes?|prend|prennent|il faut)\b/;
const answer =
	/\breponse|\bdecision|\banswer|\breply|\bresultat|\bresult\b|\bversement|\bpayment|\bpermis|\bpermit|\bcarte|\bcard\b|\bcertificat/;

/** A promise that a rule does not allow, or that another text belies: « 30 jours », where the law gives ten. */
export function* promisedAgainst(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const promises = journeysToCome(value).flatMap(({ promesse }) => (promesse?.delai === undefined ? [] : [promesse]));
	const [promise, another] = promises;
	const promised = promise && waitIn(String(promise.delai));
	if (!promised || another) return;
	const place = placeOf(charter, promise, 'delai');
	for (const { text, path, start, end } of proseOf(charter)) {
		const { plain } = plainOf(text);
		const rule = path === 'contraintes' && allowed.test(plain) && waits.test(plain);
		const told =
			/^solution\.canaux\.soutien|^ethique\.droits|^communications\.promotion/.test(path) &&
			reckon.test(plain) &&
			answer.test(plain);
		if (!place || !(rule || told)) continue;
		const other = waitIn(text);
		if (!other || promised.value <= 0) continue;
		const wrong = rule ? promised.value > other.most * slack : other.value > promised.most * 1.5;
		if (wrong) yield { ...place, args: [String(promise.delai), text], related: [{ start, end }] };
	}
}

/** Whether both tell from when, or what, in the same words: « dans les 60 jours de l’audience ». */
function shareWords(promise: string, aim: string): boolean {
	const told = stemsOf(aim);
	return [...stemsOf(promise)].some((one) => told.has(one));
}

/** « Première visite en 25 jours », « Faire la première visite en 5 jours » : the wait is of what the promise begins with. */
function namesAlike(promised: string | number | undefined, aim: string): boolean {
	const [head = ''] = plainOf(String(promised ?? '')).plain.split(/\b(?:en|dans|within|in|apres|after|d'ici)\b/);
	const [told] = durationsIn(aim);
	return told !== undefined && told.value >= 1 && head.trim() !== '' && shareWords(head, aim);
}

/** The only promise of the journeys, longer than the only aim that says how long people wait; or shorter, where both name the same thing. */
export function* promisedOtherwise(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const promises = journeysToCome(value).flatMap(({ promesse }) => (promesse?.delai === undefined ? [] : [promesse]));
	const [promise, another] = promises;
	if (!promise || another) return;
	const aims = proseOf(charter).filter(({ path, text }) => {
		if (!/^objectifs\b/.test(path)) return false;
		const { plain } = plainOf(text);
		const told = durationsIn(text).length > 0 || atOnce.test(plain);
		return (
			told && (waits.test(plain) || atOnce.test(plain) || namesAlike(promise.delai, text)) && !otherTime.test(plain)
		);
	});
	const [aim, other] = aims;
	if (!aim || other) return;
	const now = atOnce.test(plainOf(aim.text).plain) && durationsIn(aim.text).length === 0;
	const [promised, aimed] = [waitIn(String(promise.delai)), now ? { value: 0, most: 0.9 } : waitIn(aim.text)];
	if (!promised || !aimed) return;
	const longer = promised.value > aimed.most * slack;
	const shorter = promised.most * slack < aimed.value && shareWords(String(promise.delai), aim.text);
	if (!longer && !shorter) return;
	const place = placeOf(charter, promise, 'delai');
	if (place) yield { ...place, args: [String(promise.delai), aim.text], related: [{ start: aim.start, end: aim.end }] };
}

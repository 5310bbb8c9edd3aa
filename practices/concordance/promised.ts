/** What people are promised, and what the service aims at. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, durationsIn, type Hit, placeOf, plainOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { proseOf } from '../shared/prose';

/** An aim that tells how long people wait for what they asked. */
const waits =
	/\b(?:remett|remis|livr|repon|obten|recev|recoi|recu|connai|savoir|sait|decid|decision|delivr|emett|emis|traite|vers(?:er|e|ee)\b|pay|accord|confirm|regl|answer|repl|receiv|receipt|deliver|get|gets|know|decide|decided|issue|process|settle|grant|approv|hand)/;
/** What is counted in the same days, and is no wait. */
const otherTime =
	/\b(?:reduire|diminuer|couper|retrancher|reduce|cut|lower|de moins|fewer|less|plus tot|earlier|avant (?:la|le|l')|before the|conserv|gard|keep|kept)/;

/** So much may be between the two where they are said roundly. */
const slack = 1.1;

/** The one wait that a text tells, in days. */
function waitIn(text: string): { readonly value: number; readonly most: number } | undefined {
	const [one, another] = durationsIn(text);
	return another || !one || one.bound === 'least' ? undefined : one;
}

/** The only promise of the journeys, longer than the only aim that says how long people wait. */
export function* promisedLonger(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const promises = journeysToCome(value).flatMap(({ promesse }) => (promesse?.delai === undefined ? [] : [promesse]));
	const aims = proseOf(charter).filter(({ path, text }) => {
		const { plain } = plainOf(text);
		return /^objectifs\b/.test(path) && waits.test(plain) && !otherTime.test(plain) && durationsIn(text).length > 0;
	});
	const [[promise, another], [aim, other]] = [promises, aims];
	if (!promise || another || !aim || other) return;
	const [promised, aimed] = [waitIn(String(promise.delai)), waitIn(aim.text)];
	if (!promised || !aimed || promised.value <= aimed.most * slack) return;
	const place = placeOf(charter, promise, 'delai');
	if (place) yield { ...place, args: [String(promise.delai), aim.text], related: [{ start: aim.start, end: aim.end }] };
}

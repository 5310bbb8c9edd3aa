/** What is destroyed, and is still seen or corrected afterwards. */
// cspell:disable: words without accents
import { type CheckContext, durationsIn, type Hit, placeOf, plainOf } from '../../server/engine/index';

const atOnce =
	/\b(?:lendemain|le jour meme|aussitot|immediatement|sur-le-champ|des (?:la|le|l')|a la (?:fermeture|fin|decision|cloture)|the (?:next|same) day|day after|at once|immediately|as soon as|when .{0,30} (?:ends|closes)|at the (?:end|close))\b/;
const gone = /\b(?:detrui|destruct|effac|supprim|destroy|eras|delet)/;
const during = /\b(?:pendant|durant|jusqu'a|au cours des|for|during|up to|until)\b/;

/** A month: what is kept so long may well be seen for some days more. */
const margin = 30;

/** An item of information that people see for longer than it is kept. */
export function* seenAfterwards({ charter, value }: CheckContext): Iterable<Hit> {
	for (const one of value.renseignements ?? []) {
		const [kept, seen] = [plainOf(one.conservation ?? '').plain, plainOf(one.acces ?? '').plain];
		if (!during.test(seen) || /\bdemande\b.{0,10}\bdelai|repond|answer|reply/.test(seen)) continue;
		const [length, another] = durationsIn(one.conservation ?? '');
		const ends = length && !another ? length.most : gone.test(kept) && atOnce.test(kept) ? 0 : undefined;
		const [access] = durationsIn(one.acces ?? '');
		if (ends === undefined || !access || access.value <= ends + margin) continue;
		const [place, other] = [placeOf(charter, one, 'acces'), placeOf(charter, one, 'conservation')];
		if (place && other)
			yield {
				...{ start: place.start, end: place.end, args: [one.acces ?? '', one.conservation ?? ''] },
				related: [{ start: other.start, end: other.end }],
			};
	}
}

/** What is destroyed, and is still seen or corrected afterwards. */
// cspell:disable: words without accents
import {
	type CharterValue,
	type CheckContext,
	datesIn,
	durationsIn,
	type Hit,
	placeOf,
	plainOf,
	sentencesOf,
} from '../../server/engine/index';
import { destruction, isDestroyedAtOnce } from '../shared/destroyed';

type Information = NonNullable<CharterValue['renseignements']>[number];

const during = /\b(?:pendant|durant|jusqu'a(?:ux?)?|au cours des|for|during|up to|until)\b/;

/** A month: what is kept so long may well be seen for some days more. */
const margin = 30;

/** An item of information that people see for longer than it is kept. */
export function* seenAfterwards({ charter, value }: CheckContext): Iterable<Hit> {
	for (const one of value.renseignements ?? []) {
		yield* seenInside(charter, one);
		const [kept, seen] = [plainOf(one.conservation ?? '').plain, plainOf(one.acces ?? '').plain];
		if (!during.test(seen) || /\bdemande\b.{0,10}\bdelai|repond|answer|reply/.test(seen)) continue;
		const [length, another] = durationsIn(one.conservation ?? '');
		const [destroyed, last] = [datesIn(one.conservation ?? ''), datesIn(one.acces ?? '')].map((dates) =>
			dates.length === 1 ? dates[0] : undefined,
		);
		// Beside a duration, a day is of a part of it: « sept ans, puis destruction; l’année 2019 part en janvier ».
		const seenTooLate = destroyed && last && !length && destruction.test(kept) && last.from > destroyed.to;
		const ends = length && !another ? length.most : isDestroyedAtOnce(kept) ? 0 : undefined;
		const [access] = durationsIn(one.acces ?? '');
		if (!seenTooLate && (ends === undefined || !access || access.value <= ends + margin)) continue;
		const [place, other] = [placeOf(charter, one, 'acces'), placeOf(charter, one, 'conservation')];
		if (place && other)
			yield {
				...{ start: place.start, end: place.end, args: [one.acces ?? '', one.conservation ?? ''] },
				related: [{ start: other.start, end: other.end }],
			};
	}
}

/** « Détruits le 26 mars; on les télécharge jusqu’au 30 avril »: one text, and two ends. */
function* seenInside(charter: CheckContext['charter'], one: Information): Iterable<Hit> {
	const parts = sentencesOf(one.conservation ?? '');
	const place = parts.length > 1 ? placeOf(charter, one, 'conservation') : undefined;
	if (!place) return;
	const told = parts.flatMap(({ quote }) => {
		const [when, another] = datesIn(quote);
		return when && !another ? [{ quote, when, plain: plainOf(quote).plain }] : [];
	});
	const destroyed = told.find(({ plain }) => destruction.test(plain) && !during.test(plain));
	const seen = told.find(
		({ plain, when }) => during.test(plain) && !destruction.test(plain) && when.from > (destroyed?.when.to ?? '9'),
	);
	if (destroyed && seen) yield { start: place.start, end: place.end, args: [seen.quote, destroyed.quote] };
}

/** How long something takes on average, told where the context tells how things are, and an indicator that starts elsewhere. */
// cspell:disable: words without accents
import { type Check, type CheckContext, plainOf, sentencesOf } from '../../server/engine/index';
import { allows, nearly, readers } from '../shared/measures';
import { proseOf } from '../shared/prose';
import { contradiction, type FieldPlace } from '../shared/said';
import { holds, type Measured, measuredOf, rootsOf } from './figures';

/** An indicator of how long something takes, by its name. */
const ofTime = /\b(?:delais?|durees?|attente|temps|wait(?:ing)?|times?|delays?|durations?)\b/;
/** How a sentence tells it. */
const takes =
	/\ben moyenne\b|\bs'ecoule|\bpren(?:d|nent|ait)\b|\bdur(?:e|ent|ait)\b|\battend(?:ent|ait)?\b|\bdemandait\b|\ba pris\b|\bon average\b|\btakes?\b|\btook\b|\blasts?\b|\blasted\b|\bwaits?\b|\bsits?\b/;
const onAverage = /\ben moyenne\b|\bon average\b/;
/** How long something is kept, foreseen, tried or allowed; a part of the people; or something else than the usual. */
const otherwise =
	/\bdepuis\b|\bsince\b|valid|\bvaut\b|rempli|\bfill|conserv|\bgard(?:e|ee|es|er)\b|\bkept\b|rappel|remind|\bd'avance\b|in advance|\bahead\b|\ben place\b|\bin place\b|certain|parfois|sometimes|jusqu'|up to|au plus|at most|\bchez\b|\bparmi\b|\bamong\b|\bd'ici\b|incomplet|incomplete|\bmanqu|\bmissing\b|contest|appel(?:s|e)?\b|\bcalls?\b|telephon|\bphone\b|\ben ligne\b|\bonline\b/;

/** The texts that tell how things are, before anything is changed. */
const ofToday = /^(?:contexte|initiative\.description)$/;

/** So many times as long is the time of something else. */
const farApart = 20;

/** Whether the figure that a sentence gives is one that the indicator has, or one on the way from its base to its target. */
function isKnown(sentence: string, { base = 0, target }: Measured, context: CheckContext): boolean {
	const [told, another] = readers.days(sentence);
	if (!told || another) return true;
	// Minutes spent on a form are not the months that it takes to be answered.
	if (told.value * farApart < base || told.value > base * farApart) return true;
	if (allows(told, base) || (target !== undefined && allows(told, target))) return true;
	// Working days are seven for every five.
	if (nearly(told.value, base * 1.4) || nearly(told.value * 1.4, base)) return true;
	if (context.phase !== 'exploitation') return false;
	return target === undefined || (told.value > Math.min(base, target) && told.value < Math.max(base, target));
}

/** The time that a context gives, and another where its indicator starts. */
export const averageTimes: Check = function* (context) {
	const timed = measuredOf(context).filter(
		({ one, kind, base }) => kind === 'days' && base !== undefined && ofTime.test(plainOf(one.nom ?? '').plain),
	);
	if (timed.length === 0) return;
	const told = proseOf(context.charter)
		.filter(({ path }) => ofToday.test(path))
		.flatMap((prose) =>
			sentencesOf(prose.text).flatMap(({ quote }) => quote.split(';').map((sentence) => ({ prose, sentence }))),
		)
		.filter(({ sentence }) => {
			const { plain } = plainOf(sentence);
			return takes.test(plain) && !otherwise.test(plain) && readers.days(sentence).length > 0;
		});
	for (const measured of timed) {
		const { one, roots } = measured;
		const found = told.find(({ sentence }) => {
			const words = rootsOf(sentence);
			const shared = roots.filter((root) => holds(words, root)).length;
			// One word of several may be of another step: an average is of the whole.
			return shared > 1 || (shared === 1 && (roots.length === 1 || onAverage.test(plainOf(sentence).plain)));
		});
		if (!found || isKnown(found.sentence, measured, context)) continue;
		yield* contradiction(context, [one, 'base'] as FieldPlace, [found.prose], {
			args: [
				readers.days(found.sentence)[0]?.quote ?? found.sentence.trim(),
				one.nom ?? '',
				`${one.base} ${one.unite ?? ''}`.trim(),
			],
		});
	}
};

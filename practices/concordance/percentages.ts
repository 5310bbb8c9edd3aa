/** A share and the percentage that is given for it. */
// cspell:disable: words without accents
import { type Check, clausesOf, plainOf, sharesIn } from '../../server/engine/index';
import { readers } from '../shared/measures';
import { proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';

/** What links a share to its own percentage: « neuf sur douze, soit 60 % », "nine of twelve, that is 60%". */
const means =
	/^[a-z' ]{0,40}?,? ?\(?(?:soit|c'est-a-dire|donc|ou|that is|that's|i\.e\.|or|which is|being|=)? ?(?:environ |about |some )?$/;
const linked = /,|\(|soit|c'est-a-dire|that is|that's|i\.e\.|which is|=/;

/** As many points apart, a percentage is not rounded. */
const rounding = 2.5;

/** A percentage that is not that of the share right before it. */
export const wrongPercentage: Check = function* (context) {
	for (const prose of proseOf(context.charter)) {
		if (!prose.text.includes('%')) continue;
		for (const { quote } of clausesOf(prose.text)) {
			const [[share, another], [percent, other]] = [sharesIn(quote), readers.percent(quote)];
			if (!share || another || !percent || other || percent.start < share.end) continue;
			const between = plainOf(quote).plain.slice(share.end, percent.start);
			if (!means.test(between) || !linked.test(between)) continue;
			if (Math.abs((share.part / share.whole) * 100 - percent.value) <= rounding || percent.bound !== 'exact') continue;
			yield* contradiction(context, prose, [], { variant: 'pourcentage', args: [share.quote, percent.quote] });
		}
	}
};

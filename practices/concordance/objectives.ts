/** An objective that no indicator is tied to, and the target of the one that measures the same thing. */
import { type Check, plainOf } from '../../server/engine/index';
import { isChange } from '../shared/measures';
import { contradiction, sayings } from '../shared/said';
import { figuresOf, holds, linkedTo, measuredOf, rootsOf } from './figures';

/** How things are, or how they were. */
const notAimed = /\b(?:aujourd'hui|actuel|passe|ramen|from \d|today|current|au lieu|instead|plutot|rather)/;

/** The figure of an objective fits neither the target of the indicator of the same words, nor where it starts. */
export const otherObjective: Check = function* (context) {
	const all = measuredOf(context);
	for (const saying of sayings(context, 'objectifs', 'objectifs.enonce')) {
		const { plain } = plainOf(saying.text);
		if (notAimed.test(plain) || isChange(saying.text)) continue;
		const told = rootsOf(saying.text);
		const [one, another] = all.filter(
			({ roots, phrase }) => phrase === undefined && roots.every((root) => holds(told, root)),
		);
		// One that is tied to its objective is told of by the practice.
		if (!one?.kind || another || one.target === undefined || linkedTo(context, one.one).size > 0) continue;
		const { target, base } = one;
		const [figure, more] = figuresOf(saying.text, one);
		if (!figure || more || figure.fits(target) || (base !== undefined && figure.fits(base))) continue;
		yield* contradiction(context, [one.one, 'cible'], [saying], {
			args: [figure.quote, one.one.nom ?? '', String(one.one.cible)],
		});
	}
};

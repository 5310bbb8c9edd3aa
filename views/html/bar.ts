import type { Counts } from '../../server/engine/coverage/types';
import { type Segment, segments } from '../marks';
import type { Words } from '../words';
import { type Html, html } from './tag';

/** The patterns that bars and their legend use; once per page. */
export const patterns = html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="pattern-partielle" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink" d="M1 0v5" stroke-width="2"/></pattern>
<pattern id="pattern-planifiee" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="ink-fill" cx="2.5" cy="2.5" r="1.3"/></pattern>
<pattern id="pattern-non_retenue" width="4" height="4" patternUnits="userSpaceOnUse"><path class="ink" d="M0 2h4" stroke-width="1.6"/></pattern>
<pattern id="pattern-detected" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="ink" d="M1 0v6" stroke-width="3.6"/></pattern>
</defs></svg>`;

const patterned = new Set<Segment['mark']>(['partielle', 'planifiee', 'non_retenue', 'detected']);

function block(mark: Segment['mark'], x: string, width: string): Html {
	const pattern =
		patterned.has(mark) && html`<rect x="${x}" width="${width}" height="100%" fill="url(#pattern-${mark})"/>`;
	return html`<rect class="segment segment-${mark}" x="${x}" width="${width}" height="100%"/>${pattern}`;
}

/** A bar of the applicable actions by status. All it shows is also its name. */
export function bar(counts: Counts, words: Words): Html {
	const parts = segments(counts).filter((segment) => segment.count > 0);
	const total = parts.reduce((sum, segment) => sum + segment.count, 0);
	if (total === 0) return html``;
	const percent = (n: number) => `${+((100 * n) / total).toFixed(3)}%`;
	const label = parts
		.map((part) => `${words.number(part.count)} ${words.count(`bar.${part.mark}`, part.count)}`)
		.join(', ');
	let before = 0;
	const blocks = parts.map((part) => {
		const x = percent(before);
		before += part.count;
		// The gap between segments is drawn, so that two neighbours never melt into one where colours are few.
		const gap =
			before < total &&
			html`<rect class="gap" x="${percent(before)}" width="2" height="100%" transform="translate(-1)"/>`;
		return html`${block(part.mark, x, percent(part.count))}${gap}`;
	});
	return html`<svg class="bar" role="img" aria-label="${words.say('barLabel', label)}" width="100%" height="10">${blocks}</svg>`;
}

/** The words of a bar's segments, with their numbers. */
export function barLegend(counts: Counts, words: Words): Html {
	const items = segments(counts)
		.filter((segment) => segment.count > 0)
		.map(
			(segment) =>
				html`<li><svg class="swatch" width="14" height="10" aria-hidden="true" focusable="false">${block(segment.mark, '0', '100%')}</svg><span><b>${words.number(segment.count)}</b> ${words.count(`bar.${segment.mark}`, segment.count)}</span></li>`,
		);
	return html`<ul class="bar-legend" aria-hidden="true">${items}</ul>`;
}

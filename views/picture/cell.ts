import { type Html, html } from '../html/tag';
import type { Mark } from '../marks';

/** The outlines that draw one action, as SVG path data. */
export interface CellShape {
	readonly whole: string;
	/** What is filled of an action that is partly in place. */
	readonly half: string;
	/** From corner to corner. */
	readonly strike: string;
}

const filled = (mark: Mark, path: string) => html`<path class="segment segment-${mark}" d="${path}"/>`;
const patterned = (mark: Mark, path: string) =>
	html`${filled(mark, path)}<path d="${path}" fill="url(#pattern-${mark})"/>`;

/**
 * One action by how it counts. Each looks unlike the others without its colour: full, half full and hatched, dotted, striped
 * with a dashed edge, empty, ruled, struck out.
 */
export function cell(mark: Mark, { whole, half, strike }: CellShape): Html {
	const edge = html`<path class="edge edge-${mark}" d="${whole}"/>`;
	switch (mark) {
		case 'en_place':
			return html`${filled(mark, whole)}${edge}`;
		case 'partielle':
			return html`${patterned(mark, half)}${edge}`;
		case 'planifiee':
		case 'detected':
		case 'non_retenue':
			return html`${patterned(mark, whole)}${edge}`;
		case 'sans_objet':
			return html`${edge}<path class="strike" d="${strike}"/>`;
		case 'a_evaluer':
			return edge;
	}
}

const sample: CellShape = { whole: 'M1 1h10v16H1z', half: 'M1 9h10v8H1z', strike: 'M1 17L11 1' };

/** A small drawing of a status, for beside its word. */
export function cellSample(mark: Mark): Html {
	return html`<svg class="cell-sample" viewBox="0 0 12 18" width="12" height="18" aria-hidden="true" focusable="false">${cell(mark, sample)}</svg>`;
}

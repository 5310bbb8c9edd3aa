/** The geometry of the wheel. Angles are degrees clockwise from the top, lengths are units of its drawing, around 0,0. */

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Never −0, which reads as 0 but is not equal to it. */
const rounded = (n: number): number => +n.toFixed(2) + 0;

/** The point at an angle and a distance from the centre. */
export function point(radius: number, angle: number): readonly [x: number, y: number] {
	return [rounded(radius * Math.sin(radians(angle))), rounded(-radius * Math.cos(radians(angle)))];
}

const at = (radius: number, angle: number): string => point(radius, angle).join(' ');

/** How many degrees `length` takes at a distance from the centre. */
const degreesOf = (length: number, radius: number): number => (Math.asin(Math.min(1, length / radius)) * 180) / Math.PI;

/** A piece of a ring. `gap` is left free along its two straight sides together, as wide inside as outside. */
export function wedge(inner: number, outer: number, from: number, to: number, gap = 0): string {
	const near = degreesOf(gap / 2, inner);
	const far = degreesOf(gap / 2, outer);
	const large = to - from > 180 ? 1 : 0;
	return [
		`M${at(inner, from + near)}L${at(outer, from + far)}`,
		`A${outer} ${outer} 0 ${large} 1 ${at(outer, to - far)}`,
		`L${at(inner, to - near)}`,
		`A${inner} ${inner} 0 ${large} 0 ${at(inner, from + near)}Z`,
	].join('');
}

/** The line from the near corner of a piece of a ring to its far one. */
export function diagonal(inner: number, outer: number, from: number, to: number, gap = 0): string {
	const near = degreesOf(gap / 2, inner);
	const far = degreesOf(gap / 2, outer);
	return `M${at(inner, from + near)}L${at(outer, to - far)}`;
}

/** The line that words follow between two angles; below the centre it runs the other way, so that they stand upright. */
export function lineOfText(radius: number, from: number, to: number): string {
	const middle = (from + to) / 2;
	const below = middle > 95 && middle < 265;
	const large = to - from > 180 ? 1 : 0;
	const [start, end] = below ? [to, from] : [from, to];
	return `M${at(radius, start)}A${radius} ${radius} 0 ${large} ${below ? 0 : 1} ${at(radius, end)}`;
}

/** A place on the wheel. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** Shares the turn among items that stand in runs of `lengths`, with `gap` degrees between two runs. */
export function shareTurn(lengths: readonly number[], gap: number): readonly (readonly Span[])[] {
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const width = total > 0 ? (360 - gap * lengths.length) / total : 0;
	let angle = gap / 2;
	return lengths.map((length) => {
		const spans = Array.from({ length }, (_, index) => ({
			from: angle + index * width,
			to: angle + (index + 1) * width,
		}));
		angle += length * width + gap;
		return spans;
	});
}

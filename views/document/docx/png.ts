/** A drawing as PNG, for programs that show no SVG, made without a browser. */
import { encode } from 'fast-png';
import { type Drawing, type Ink, type Point, palette, type Shape } from '../pictures/drawing';
import { advanceOf, polygonsOfText } from './glyphs';
import { type Colour, Raster } from './raster';

/** Pixels of the picture for each one of the drawing: sharp on paper. */
const density = 2;

const colourOf = (ink: Ink): Colour => {
	const number = Number.parseInt(palette[ink].slice(1), 16);
	return [number >> 16, (number >> 8) & 255, number & 255];
};

/** The drawing’s bytes as PNG, twice as many pixels across and down as it has. Characters beyond Latin’s are boxes. */
export function toPng(drawing: Drawing): Uint8Array {
	const raster = new Raster(drawing.width * density, drawing.height * density);
	for (const shape of drawing.shapes) draw(shape, raster);
	return encode({ width: raster.width, height: raster.height, data: raster.data, channels: 3, depth: 8 });
}

const scaled = ([x, y]: Point): Point => [x * density, y * density];

function draw(shape: Shape, raster: Raster): void {
	if (shape.is === 'text') {
		const { text, size, anchor, bold, ink } = shape;
		const width = advanceOf(text, size);
		const left = shape.at[0] - { start: 0, middle: width / 2, end: width }[anchor];
		// Bold is the same letters, drawn twice a little apart.
		for (const shift of bold ? [0, 0.035 * size] : [0])
			raster.fill(polygonsOfText(text, scaled([left + shift, shape.at[1]]), size * density), colourOf(ink));
		return;
	}
	const points = outlineOf(shape);
	const { fill, opacity, stroke, width = 1, dash } = shape;
	if (fill && shape.is !== 'line') raster.fill([points.map(scaled)], colourOf(fill), opacity);
	if (!stroke) return;
	const closed = shape.is === 'line' ? points : [...points, points[0] ?? [0, 0]];
	const quads = closed.slice(1).flatMap((to, index) => strokeOf(closed[index] ?? to, to, width, dash));
	raster.fill(
		quads.map((quad) => quad.map(scaled)),
		colourOf(stroke),
	);
}

function outlineOf(shape: Exclude<Shape, { is: 'text' }>): readonly Point[] {
	if (shape.is !== 'circle') return shape.points;
	const count = Math.max(16, Math.round(shape.radius * 4));
	return Array.from({ length: count }, (_, index): Point => {
		const angle = (index / count) * 2 * Math.PI;
		return [shape.at[0] + shape.radius * Math.cos(angle), shape.at[1] + shape.radius * Math.sin(angle)];
	});
}

/** The line from one point to another as polygons, one for each dash. */
function strokeOf(from: Point, to: Point, width: number, dash: readonly [number, number] | undefined): Point[][] {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	if (length === 0) return [];
	const [along, across]: readonly [Point, Point] = [
		[dx / length, dy / length],
		[(-dy / length) * (width / 2), (dx / length) * (width / 2)],
	];
	const at = (distance: number, side: number): Point => [
		from[0] + along[0] * distance + across[0] * side,
		from[1] + along[1] * distance + across[1] * side,
	];
	// What is not dashed goes on a little, so that corners are closed.
	const stretches: [number, number][] = [];
	if (!dash) stretches.push([-width / 2, length + width / 2]);
	else
		for (let start = 0; start < length; start += dash[0] + dash[1])
			stretches.push([start, Math.min(start + dash[0], length)]);
	return stretches.map(([start, end]) => [at(start, -1), at(end, -1), at(end, 1), at(start, 1)]);
}

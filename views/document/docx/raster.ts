/** Polygons to pixels: what is filled, with smooth edges, row by row. */
import type { Point } from '../pictures/drawing';

export type Colour = readonly [red: number, green: number, blue: number];

/** Lines of samples in a row of pixels. */
const lines = 4;

interface Edge {
	readonly top: number;
	readonly bottom: number;
	readonly x: number;
	readonly slope: number;
	readonly winding: 1 | -1;
}

/** Pixels of three bytes, white at first. */
export class Raster {
	readonly data: Uint8Array;
	readonly #cover: Float32Array;

	constructor(
		readonly width: number,
		readonly height: number,
	) {
		this.data = new Uint8Array(width * height * 3).fill(255);
		this.#cover = new Float32Array(width + 1);
	}

	/** Fills what any of the closed polygons goes around, in a colour that covers it from 0 to 1. */
	fill(polygons: readonly (readonly Point[])[], colour: Colour, opacity = 1): void {
		const edges = polygons.flatMap(edgesOf);
		if (edges.length === 0) return;
		const first = Math.max(0, Math.floor(Math.min(...edges.map(({ top }) => top))));
		const last = Math.min(this.height - 1, Math.floor(Math.max(...edges.map(({ bottom }) => bottom))));
		const xs = polygons.flatMap((points) => points.map(([x]) => x));
		const left = Math.max(0, Math.floor(Math.min(...xs)));
		const right = Math.min(this.width - 1, Math.floor(Math.max(...xs)));
		for (let row = first; row <= last; row++) {
			const near = edges.filter(({ top, bottom }) => top < row + 1 && bottom > row);
			if (near.length === 0) continue;
			this.#cover.fill(0, left, right + 2);
			for (let line = 0; line < lines; line++) this.#sample(near, row + (line + 0.5) / lines);
			this.#blend(row, left, right, colour, opacity);
		}
	}

	#sample(edges: readonly Edge[], y: number): void {
		const crossings = edges
			.filter(({ top, bottom }) => top <= y && y < bottom)
			.map(({ x, slope, top, winding }) => ({ x: x + (y - top) * slope, winding }))
			.sort((a, b) => a.x - b.x);
		let winding = 0;
		let from = 0;
		for (const crossing of crossings) {
			if (winding === 0) from = crossing.x;
			winding += crossing.winding;
			if (winding === 0) this.#span(from, crossing.x);
		}
	}

	/** Adds a line of samples from one place to another, the ends by the part of their pixel. */
	#span(from: number, to: number): void {
		const [start, end] = [Math.max(0, from), Math.min(this.width, to)];
		if (start >= end) return;
		const cover = this.#cover;
		const [left, right] = [Math.floor(start), Math.floor(end)];
		const add = (at: number, amount: number) => {
			cover[at] = (cover[at] ?? 0) + amount / lines;
		};
		if (left === right) {
			add(left, end - start);
			return;
		}
		add(left, left + 1 - start);
		for (let at = left + 1; at < right; at++) add(at, 1);
		add(right, end - right);
	}

	#blend(row: number, left: number, right: number, [red, green, blue]: Colour, opacity: number): void {
		const { data, width } = this;
		for (let column = left; column <= right; column++) {
			const alpha = Math.min(1, this.#cover[column] ?? 0) * opacity;
			if (alpha <= 0) continue;
			const at = (row * width + column) * 3;
			data[at] = mixed(data[at], red, alpha);
			data[at + 1] = mixed(data[at + 1], green, alpha);
			data[at + 2] = mixed(data[at + 2], blue, alpha);
		}
	}
}

const mixed = (under = 0, over: number, alpha: number): number => Math.round(under * (1 - alpha) + over * alpha);

function edgesOf(points: readonly Point[]): Edge[] {
	return points.flatMap((point, index) => {
		const next = points[(index + 1) % points.length] ?? point;
		if (point[1] === next[1]) return [];
		const [upper, lower] = point[1] < next[1] ? [point, next] : [next, point];
		const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
		return [{ top: upper[1], bottom: lower[1], x: upper[0], slope, winding: point === upper ? 1 : -1 }];
	});
}

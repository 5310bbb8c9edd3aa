/** Text as polygons, by the outlines of Arimo, whose letters are as wide as those of Arial. */
import outlines from '@fontsource/arimo/files/arimo-latin-400-normal.woff';
import type { Point } from '../pictures/drawing';

/** Straight pieces that a curve becomes: enough for letters that are read small. */
const pieces = 5;

type Outline = readonly [advance: number, path: string];

/** A box, for a character that the font lacks. */
const missing: Outline = [640, 'M60 0L580 0L580 -700L60 -700M120 -60L120 -640L520 -640L520 -60'];

function outlineOf(character: string): Outline {
	const own = outlines[character];
	if (own) return own;
	if (/\p{M}|\p{Cf}/u.test(character)) return [0, ''];
	if (/\s/u.test(character)) return outlines[' '] ?? [278, ''];
	return outlines[character.normalize('NFD').charAt(0)] ?? missing;
}

/** How far a text advances, in pixels. */
export function advanceOf(text: string, size: number): number {
	let sum = 0;
	for (const character of text) sum += outlineOf(character)[0];
	return (sum * size) / 1000;
}

/** The polygons of a text whose base line begins at a place, in pixels. */
export function polygonsOfText(text: string, [x, y]: Point, size: number): Point[][] {
	const all: Point[][] = [];
	let at = x;
	for (const character of text.normalize('NFC')) {
		const [advance, path] = outlineOf(character);
		const scale = size / 1000;
		for (const polygon of polygonsOfPath(path)) all.push(polygon.map(([px, py]) => [at + px * scale, y + py * scale]));
		at += advance * scale;
	}
	return all;
}

function polygonsOfPath(path: string): Point[][] {
	const all: Point[][] = [];
	let current: Point[] = [];
	for (const [, command, list = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
		const numbers = list.split(' ').map(Number);
		const points = Array.from(
			{ length: Math.floor(numbers.length / 2) },
			(_, index): Point => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0],
		);
		if (command === 'M') {
			current = points.slice(0, 1);
			all.push(current);
		} else if (command === 'L') current.push(...points);
		else current.push(...curve([current.at(-1) ?? [0, 0], ...points]));
	}
	return all.filter(({ length }) => length > 2);
}

/** The points of a curve by its control points, without its first. */
function curve(controls: readonly Point[]): Point[] {
	return Array.from({ length: pieces }, (_, index) => {
		const part = (index + 1) / pieces;
		// Between neighbours, until one point is left.
		let points = controls;
		while (points.length > 1)
			points = points.slice(1).map((point, at): Point => {
				const before = points[at] ?? point;
				return [before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part];
			});
		return points[0] ?? [0, 0];
	});
}

/** What a picture is made of, before it becomes SVG or pixels. Lengths are CSS pixels, from the top left. */

/** The colours by what they mean: a theme gives them on screen, `palette` on paper and in Word. */
export const palette = {
	text: '#1f2328',
	muted: '#57606a',
	line: '#8a939d',
	raised: '#eef1f4',
	accent: '#0b5cad',
	good: '#1a7f37',
	warn: '#9a5b00',
	back: '#ffffff',
} as const;
export type Ink = keyof typeof palette;

export type Point = readonly [x: number, y: number];

interface Inked {
	readonly fill?: Ink | undefined;
	/** How much the fill covers, from 0 to 1. */
	readonly opacity?: number | undefined;
	readonly stroke?: Ink | undefined;
	/** Width of the stroke; 1 without. */
	readonly width?: number | undefined;
	/** Lengths of dash and gap. */
	readonly dash?: readonly [number, number] | undefined;
}

export type Shape =
	| (Inked & { readonly is: 'polygon'; readonly points: readonly Point[] })
	| (Inked & { readonly is: 'line'; readonly points: readonly [Point, Point] })
	| (Inked & { readonly is: 'circle'; readonly at: Point; readonly radius: number })
	| {
			readonly is: 'text';
			/** The left, middle or right of its base line. */
			readonly at: Point;
			readonly text: string;
			readonly size: number;
			readonly ink: Ink;
			readonly anchor: 'start' | 'middle' | 'end';
			readonly bold: boolean;
	  };

export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
}

/** Sizes of text. */
export const sizes = { name: 13, note: 11 } as const;
/** From one base line to the next, for a size of text. */
export const lineHeight = (size: number): number => Math.ceil(size * 1.3);

const rounded = (n: number): number => Math.round(n * 100) / 100;

/** Puts shapes on a drawing of a width; its height follows from what is put on it. */
export class Pen {
	readonly #shapes: Shape[] = [];

	constructor(readonly width: number) {}

	rect(x: number, y: number, width: number, height: number, inked: Inked): void {
		const [left, top, right, bottom] = [x, y, x + width, y + height].map(rounded) as [number, number, number, number];
		this.polygon(
			[
				[left, top],
				[right, top],
				[right, bottom],
				[left, bottom],
			],
			inked,
		);
	}

	polygon(points: readonly Point[], inked: Inked): void {
		this.#shapes.push({ is: 'polygon', points: points.map(([x, y]) => [rounded(x), rounded(y)]), ...inked });
	}

	line(from: Point, to: Point, inked: Inked): void {
		const points = [from.map(rounded), to.map(rounded)] as unknown as readonly [Point, Point];
		this.#shapes.push({ is: 'line', points, ...inked });
	}

	circle([x, y]: Point, radius: number, inked: Inked): void {
		this.#shapes.push({ is: 'circle', at: [rounded(x), rounded(y)], radius, ...inked });
	}

	/** A diamond around a point. */
	diamond([x, y]: Point, radius: number, inked: Inked): void {
		this.polygon(
			[
				[x, y - radius],
				[x + radius, y],
				[x, y + radius],
				[x - radius, y],
			],
			inked,
		);
	}

	text(
		text: string,
		[x, y]: Point,
		{
			size = sizes.name,
			ink = 'text',
			anchor = 'start',
			bold = false,
		}: { size?: number; ink?: Ink; anchor?: 'start' | 'middle' | 'end'; bold?: boolean } = {},
	): void {
		if (text !== '') this.#shapes.push({ is: 'text', at: [rounded(x), rounded(y)], text, size, ink, anchor, bold });
	}

	/** Lines of text below `y`, the top of the first; gives where the next thing may stand. */
	lines(
		lines: readonly string[],
		[x, y]: Point,
		options: { size?: number; ink?: Ink; anchor?: 'start' | 'middle' | 'end'; bold?: boolean } = {},
	): number {
		const size = options.size ?? sizes.name;
		lines.forEach((line, index) => {
			this.text(line, [x, y + index * lineHeight(size) + size], options);
		});
		return y + lines.length * lineHeight(size);
	}

	/** The drawing, with all that was put on it. */
	done(height: number): Drawing {
		return { width: this.width, height: Math.ceil(height), shapes: this.#shapes };
	}
}

import type { ActionCoverage, CoverageReport } from '../../../server/engine/coverage/types';
import { type Mark, markOf } from '../../marks';
import { point, type Span, shareTurn } from '../../picture/wheel-shape';
import { runsOf } from '../../picture/words';
import { wordsIn } from '../../words';
import { type Drawing, Pen, type Point, sizes } from './drawing';
import { textWidth } from './text-width';
import type { Picture } from './types';
import type { PictureWords } from './words';

/** Distances from the centre, from the inside out, in a drawing 480 pixels across. */
const rings = { hub: 66, actions: [76, 158], practice: [162, 190], theme: [194, 200] } as const;
const reach = 204;

/** How the marks are drawn, in the order of the legend. */
const marks = ['en_place', 'partielle', 'planifiee', 'detected', 'a_evaluer', 'non_retenue', 'sans_objet'] as const;

/**
 * The wheel of the practices for paper: each practice a sector with its number, each of its actions a cell by how it counts.
 * The table of the practices says the same.
 */
export function wheelPicture(report: CoverageReport, words: PictureWords): Omit<Picture, 'kind' | 'table'> {
	const own = wordsIn(words.language, report.standard);
	return {
		title: words.say('wheel.title', report.practices.length),
		description: words.say('wheel.description', report.practices.length, own.fractions(report.counts)),
		draw: (width) => draw(report, width, (mark) => own.status(mark), words),
		left: [],
	};
}

/** The corners of a piece of a ring, its curves in short straight lines. */
function piece(inner: number, outer: number, { from, to }: Span, centre: Point): Point[] {
	const steps = Math.max(2, Math.ceil((to - from) / 4));
	const arc = (radius: number) =>
		Array.from({ length: steps + 1 }, (_, index): Point => {
			const [x, y] = point(radius, from + ((to - from) * index) / steps);
			return [centre[0] + x, centre[1] + y];
		});
	return [...arc(outer), ...arc(inner).reverse()];
}

function draw(report: CoverageReport, width: number, nameOf: (mark: Mark) => string, words: PictureWords): Drawing {
	const pen = new Pen(width);
	const centre: Point = [width / 2, reach + 2];
	const runs = runsOf(report.practices, ({ theme }) => theme);
	const spans = shareTurn(
		runs.map(({ members }) => members.length),
		3,
	);
	runs.forEach(({ members }, run) => {
		members.forEach((practice, index) => {
			const span = spans[run]?.[index];
			if (!span) return;
			const inset = { from: span.from + 0.5, to: span.to - 0.5 };
			pen.polygon(piece(rings.practice[0], rings.practice[1], inset, centre), { fill: 'raised', stroke: 'line' });
			pen.polygon(piece(rings.theme[0], rings.theme[1], span, centre), { fill: 'accent', opacity: run % 2 ? 0.45 : 1 });
			const [x, y] = point((rings.practice[0] + rings.practice[1]) / 2, (span.from + span.to) / 2);
			const at: Point = [centre[0] + x, centre[1] + y + sizes.name / 2.8];
			pen.text(String(practice.number), at, { anchor: 'middle', bold: true });
			cells(pen, practice.actions, inset, centre);
		});
	});
	const { counts } = report;
	pen.text(String(counts.inPlace), [centre[0], centre[1] + 2], { size: 34, anchor: 'middle' });
	pen.text(words.say('wheel.inPlace'), [centre[0], centre[1] + 20], { size: sizes.note, anchor: 'middle' });
	pen.text(words.say('wheel.of', counts.applicable), [centre[0], centre[1] + 35], {
		size: sizes.note,
		anchor: 'middle',
		ink: 'muted',
	});
	return pen.done(legend(pen, centre[1] + reach + 14, width, nameOf));
}

function cells(pen: Pen, actions: readonly ActionCoverage[], { from, to }: Span, centre: Point) {
	const each = (to - from) / Math.max(1, actions.length);
	actions.forEach((action, index) => {
		const span = { from: from + index * each + 0.4, to: from + (index + 1) * each - 0.4 };
		const [inner, outer] = rings.actions;
		const shape = (near: number, far: number) => piece(near, far, span, centre);
		cell(pen, markOf(action), shape(inner, outer), shape(inner, (inner + outer) / 2));
	});
}

/** A cell by how its action counts, by shape as well as by colour. */
function cell(pen: Pen, mark: Mark, whole: readonly Point[], half: readonly Point[]) {
	const middle: Point = [
		whole.reduce((sum, [x]) => sum + x, 0) / whole.length,
		whole.reduce((sum, [, y]) => sum + y, 0) / whole.length,
	];
	const corner = (index: number): Point => whole[Math.floor(index * (whole.length - 1))] ?? middle;
	switch (mark) {
		case 'en_place':
			pen.polygon(whole, { fill: 'good', stroke: 'good' });
			return;
		case 'partielle':
			pen.polygon(half, { fill: 'good' });
			pen.polygon(whole, { stroke: 'good' });
			return;
		case 'planifiee':
			pen.polygon(whole, { fill: 'accent', opacity: 0.2 });
			pen.polygon(whole, { stroke: 'accent' });
			pen.circle(middle, 3.5, { fill: 'accent' });
			return;
		case 'detected':
			pen.polygon(whole, { stroke: 'warn', dash: [3, 2] });
			pen.circle(middle, 2.5, { stroke: 'warn' });
			return;
		case 'a_evaluer':
			pen.polygon(whole, { stroke: 'line', dash: [1, 2] });
			return;
		case 'non_retenue':
			pen.polygon(whole, { fill: 'raised', stroke: 'muted' });
			pen.line(corner(0), corner(0.5), { stroke: 'muted' });
			return;
		case 'sans_objet':
			pen.polygon(whole, { fill: 'raised', stroke: 'line' });
	}
}

/** What the drawings of cells mean; gives where it ends. */
function legend(pen: Pen, top: number, width: number, nameOf: (mark: Mark) => string): number {
	let [x, y] = [0, top];
	for (const mark of marks) {
		const name = nameOf(mark);
		const room = textWidth(name, sizes.note) + 40;
		if (x > 0 && x + room > width) [x, y] = [0, y + 26];
		const box = (height: number): Point[] => [
			[x + 1, y + 18 - height],
			[x + 13, y + 18 - height],
			[x + 13, y + 18],
			[x + 1, y + 18],
		];
		cell(pen, mark, box(18), box(9));
		pen.text(name, [x + 20, y + 13], { size: sizes.note });
		x += room;
	}
	return y + 24;
}

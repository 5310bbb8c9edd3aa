import { type Day, dateOf, dayOf, ticks } from './days';
import { type Drawing, lineHeight, Pen, sizes } from './drawing';
import { kept, leftOut } from './kept';
import { textWidth, wrap } from './text-width';
import type { Picture, TimelineData, TimelinePoint, TimelineSpan } from './types';
import type { PictureWords } from './words';

/** A row of the timeline: something with one known day at least. */
interface Row {
	readonly name: string;
	readonly kind: 'whole' | 'span' | TimelinePoint['kind'];
	readonly from?: Day | undefined;
	readonly to?: Day | undefined;
	/** Its dates in words. */
	readonly note: string;
}

interface Scale {
	readonly from: Day;
	readonly to: Day;
	readonly today: Day | undefined;
}

const kinds = ['whole', 'span', 'firstDelivery', 'milestone', 'deliverable'] as const;
const headings = {
	whole: 'timeline.whole',
	span: 'timeline.spans',
	firstDelivery: 'timeline.firstDeliveries',
	milestone: 'timeline.milestones',
	deliverable: 'timeline.deliverables',
} as const;

function rowOfSpan({ name, from, to }: TimelineSpan, words: PictureWords): Row | 'undated' | 'disordered' {
	const [start, end] = [dayOf(from), dayOf(to)];
	if (start === undefined && end === undefined) return 'undated';
	if (start !== undefined && end !== undefined) {
		if (start > end) return 'disordered';
		return { name, kind: 'span', from: start, to: end, note: words.say('timeline.dates', dateOf(start), dateOf(end)) };
	}
	const note = words.say(
		start === undefined ? 'timeline.toOnly' : 'timeline.fromOnly',
		dateOf(start ?? (end as number)),
	);
	return { name, kind: 'span', from: start, to: end, note };
}

/** The rows that can be drawn, the earliest first in each kind, and the names of what cannot. */
function rowsOf(data: TimelineData, words: PictureWords) {
	const undated: string[] = [];
	const disordered: string[] = [];
	const rows: Row[] = [];
	const whole = rowOfSpan({ name: words.say('timeline.all'), from: data.from, to: data.to }, words);
	if (typeof whole === 'object' && data.from && data.to) rows.push({ ...whole, kind: 'whole' });
	for (const span of data.spans) {
		const row = rowOfSpan(span, words);
		if (row === 'undated') undated.push(span.name);
		else if (row === 'disordered') disordered.push(span.name);
		else rows.push(row);
	}
	for (const { name, kind, date } of data.points) {
		const day = dayOf(date);
		if (day === undefined) undated.push(name);
		else rows.push({ name, kind, from: day, to: day, note: dateOf(day) });
	}
	const place = (row: Row) => row.from ?? row.to ?? 0;
	rows.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || place(a) - place(b));
	return { rows, undated, disordered };
}

/** A timeline of iterations, milestones and deliverables; undefined where no date is known. */
export function timelinePicture(data: TimelineData, words: PictureWords): Picture | undefined {
	const { rows: all, undated, disordered } = rowsOf(data, words);
	if (all.length === 0) return undefined;
	const { shown: rows, more } = kept(all, words);
	const days = [...all.flatMap(({ from, to }) => [from, to]), dayOf(data.from), dayOf(data.to)].filter(
		(day) => day !== undefined,
	);
	const scale: Scale = { from: Math.min(...days), to: Math.max(...days), today: dayOf(data.today) };
	return {
		kind: 'timeline',
		title: words.say('timeline.title'),
		description: describe(all, scale, data, words),
		draw: (width) => draw(rows, scale, width, words),
		table: {
			caption: words.say('timeline.caption'),
			columns: (['timeline.kind', 'timeline.name', 'timeline.from', 'timeline.to'] as const).map((key) => ({
				title: words.say(key),
			})),
			rows: [
				...(data.from || data.to
					? [[words.say('timeline.whole'), words.say('timeline.all'), data.from ?? '', data.to ?? '']]
					: []),
				...data.spans.map(({ name, from, to }) => [words.say('timeline.kind.span'), name, from ?? '', to ?? '']),
				...data.points.map(({ name, kind, date }) => [words.say(`timeline.kind.${kind}`), name, '', date ?? '']),
			],
		},
		left: leftOut([words.say('timeline.undated'), undated], [words.say('timeline.disordered'), disordered], more),
	};
}

/** What the dates say, in a sentence: nothing of iterations whose dates are not told, nor that one is over whose end is not. */
function describe(rows: readonly Row[], { from, to, today }: Scale, data: TimelineData, words: PictureWords): string {
	const counts = kinds.flatMap((kind) => {
		if (kind === 'whole') return [];
		const n = rows.filter((row) => row.kind === kind).length;
		return n > 0 ? [words.count(`timeline.${kind}`, n)] : [];
	});
	const day = today ?? from;
	const placedSpans = rows.filter((row) => row.kind === 'span');
	// What an iteration does not say, the initiative may: none goes on when that is over.
	const [least, most] = [dayOf(data.from) ?? day, dayOf(data.to) ?? day];
	const around = placedSpans.filter((row) => (row.from ?? least) <= day && day <= (row.to ?? most));
	const names = (some: readonly Row[]) => words.list(some.map(({ name }) => name));
	const running = around.filter((row) => row.from !== undefined && row.to !== undefined);
	const perhaps = around.filter((row) => !running.includes(row));
	const now = () => {
		const said = [
			...(running.length > 0 ? [words.say('timeline.running', names(running))] : []),
			...(perhaps.length > 0 ? [words.say('timeline.perhaps', names(perhaps))] : []),
		];
		if (said.length > 0) return said.join(', ');
		if (day < from) return words.say('timeline.before');
		if (day > to) return words.say('timeline.after');
		return words.say(placedSpans.length === data.spans.length ? 'timeline.none' : 'timeline.nonePlaced');
	};
	return words.say(
		'timeline.description',
		dateOf(from),
		dateOf(to),
		words.list(counts) || words.say('timeline.all').toLowerCase(),
		dateOf(day),
		now(),
	);
}

const bar = 14;

function draw(rows: readonly Row[], scale: Scale, width: number, words: PictureWords): Drawing {
	const pen = new Pen(width);
	const aside = width >= 520;
	const labels = aside ? Math.round(width * 0.36) : width - 4;
	const left = aside ? labels + 20 : 10;
	const right = width - 10;
	// Of one day, there is nothing to spread.
	const span = Math.max(scale.to - scale.from, 1);
	const x = (day: Day) => left + ((day - scale.from) / span) * (right - left);

	const top = 40;
	const laid = layOut(rows, labels, aside, top, words);
	const bottom = laid.height;
	const marks = ticks(scale.from, scale.to, Math.max(1, Math.floor((right - left) / 62)));
	for (const { day, year, month } of marks) {
		const text = month === undefined ? String(year) : `${words.say(`month.${month as 0}`)} ${year}`;
		pen.line([x(day), top - 8], [x(day), bottom], { stroke: 'line', width: 0.5 });
		placed(pen, text, x(day), top - 12, [left - 10, width], { size: sizes.note, ink: 'muted' });
	}
	pen.line([left, top - 8], [right, top - 8], { stroke: 'line' });
	today(pen, scale, x, { left: left - 10, right: width, top, bottom }, words);
	for (const { row, lines, at, barAt, heading } of laid.rows) {
		if (heading) {
			ground(pen, [heading.text], [0, heading.at], sizes.note, !aside);
			pen.text(heading.text, [0, heading.at + sizes.note], { size: sizes.note, bold: true, ink: 'muted' });
		}
		ground(pen, lines, [0, at], sizes.name, !aside);
		const below = pen.lines(lines, [0, at]);
		ground(pen, [row.note], [0, below], sizes.note, !aside);
		pen.lines([row.note], [0, below], { size: sizes.note, ink: 'muted' });
		mark(pen, row, x, barAt, scale.today);
	}
	return pen.done(bottom + 4);
}

/** Where rows stand, one below the other; each kind begins with a heading. */
function layOut(rows: readonly Row[], labels: number, aside: boolean, top: number, words: PictureWords) {
	let y = top;
	let kind: Row['kind'] | undefined;
	const placedRows = rows.map((row) => {
		let heading: { text: string; at: number } | undefined;
		if (row.kind !== kind) {
			kind = row.kind;
			heading = { text: words.say(headings[kind]), at: y + 4 };
			y += lineHeight(sizes.note) + 8;
		}
		const lines = wrap(row.name, labels, sizes.name, 3);
		const at = y;
		const text = lines.length * lineHeight(sizes.name) + lineHeight(sizes.note);
		const barAt = aside ? at + text / 2 - bar / 2 : at + text + 4;
		y += (aside ? text : text + 4 + bar) + 10;
		return { row, lines, at, barAt, heading };
	});
	return { rows: placedRows, height: y };
}

/** A ground under text that lines pass behind. */
function ground(pen: Pen, lines: readonly string[], [x, y]: readonly [number, number], size: number, wanted: boolean) {
	if (!wanted || lines.length === 0) return;
	const widest = Math.max(...lines.map((line) => textWidth(line, size)));
	pen.rect(x, y, widest + 2, lines.length * lineHeight(size), { fill: 'back' });
}

/** Text above a place of the axis, pushed in from the edges. */
function placed(
	pen: Pen,
	text: string,
	x: number,
	y: number,
	[least, most]: readonly [number, number],
	options: Parameters<Pen['text']>[2] & { size: number },
) {
	const half = textWidth(text, options.size) / 2;
	const anchor = x - half < least ? 'start' : x + half > most ? 'end' : 'middle';
	pen.text(text, [anchor === 'start' ? Math.max(least, 0) : anchor === 'end' ? most : x, y], { ...options, anchor });
}

function today(
	pen: Pen,
	{ from, to, today: day }: Scale,
	x: (day: Day) => number,
	box: { left: number; right: number; top: number; bottom: number },
	words: PictureWords,
) {
	if (day === undefined) return;
	const options = { size: sizes.note, bold: true, ink: 'warn' } as const;
	if (day < from)
		pen.text(words.say('timeline.todayBefore', dateOf(day)), [Math.max(box.left, 0), sizes.note], options);
	else if (day > to)
		pen.text(words.say('timeline.todayAfter', dateOf(day)), [box.right, sizes.note], { ...options, anchor: 'end' });
	else {
		pen.line([x(day), box.top - 8], [x(day), box.bottom], { stroke: 'warn', width: 2, dash: [5, 3] });
		placed(pen, words.say('timeline.today'), x(day), sizes.note, [box.left, box.right], options);
	}
}

/** The shape of a row: a bar, full as far as time has gone; a triangle, a diamond, a square; a stroke where one end is not known. */
function mark(pen: Pen, row: Row, x: (day: Day) => number, y: number, day: Day | undefined) {
	const middle = y + bar / 2;
	const { from, to } = row;
	if (row.kind === 'milestone') pen.diamond([x(from ?? 0), middle], bar / 2 + 1, { fill: 'accent', stroke: 'back' });
	else if (row.kind === 'firstDelivery')
		pen.polygon(
			[
				[x(from ?? 0), middle - bar / 2 - 1],
				[x(from ?? 0) + bar / 2 + 1, middle + bar / 2],
				[x(from ?? 0) - bar / 2 - 1, middle + bar / 2],
			],
			{ fill: 'warn', stroke: 'back' },
		);
	else if (row.kind === 'deliverable')
		pen.rect(x(from ?? 0) - 5.5, middle - 5.5, 11, 11, { fill: 'good', stroke: 'back' });
	else if (from !== undefined && to !== undefined) {
		const [start, end] = [x(from), Math.max(x(to), x(from) + 3)];
		const gone = day === undefined ? start : Math.min(Math.max(x(day), start), end);
		pen.rect(start, y, end - start, bar, { fill: 'raised' });
		if (gone > start) pen.rect(start, y, gone - start, bar, { fill: 'accent' });
		pen.rect(start, y, end - start, bar, { stroke: 'accent' });
	} else {
		const known = x(from ?? to ?? 0);
		const towards = from === undefined ? -1 : 1;
		pen.line([known, y], [known, y + bar], { stroke: 'accent', width: 3 });
		pen.line([known, middle], [known + towards * 10, middle], { stroke: 'accent', dash: [2, 2] });
	}
}

import { type Drawing, lineHeight, Pen, sizes } from './drawing';
import { kept, leftOut } from './kept';
import { textWidth, wrap } from './text-width';
import type { Indicator, Picture } from './types';
import type { PictureWords } from './words';

interface Placed {
	readonly name: string;
	readonly base: number;
	readonly target: number;
	/** As the charter says them, with the unit. */
	readonly baseText: string;
	readonly targetText: string;
}

/**
 * The number that a value is: a number, or a text that is one but for spaces, a decimal comma, a percent sign or the unit
 * behind it. Undefined for all else: “three times fewer” and “12 to 15” are not guessed at.
 */
export function numberIn(value: number | string | undefined, unit?: string): number | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	if (value === undefined) return undefined;
	const found = /^([-−]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|[-−]?\d+)(?:[.,](\d+))?[\s\u00a0\u202f]*(.*)$/u.exec(
		value.trim(),
	);
	if (!found) return undefined;
	const [, whole = '', decimals = '', behind = ''] = found;
	const known = behind === '' || /^[%$]$/.test(behind) || behind.toLowerCase() === unit?.trim().toLowerCase();
	return known ? Number(`${whole.replace(/\s/g, '').replace('−', '-')}.${decimals || '0'}`) : undefined;
}

/** Indicators from base to target, each on a scale of its own; undefined where none has two numbers. */
export function indicatorsPicture(indicators: readonly Indicator[], words: PictureWords): Picture | undefined {
	const placed: Placed[] = [];
	const left: string[] = [];
	for (const { name, base, target, unit, baseText, targetText } of indicators) {
		const [from, to] = [numberIn(base, unit), numberIn(target, unit)];
		const text = (value: number | string | undefined) => valueText(value, unit, words);
		if (from === undefined || to === undefined) left.push(name);
		else
			placed.push({
				name,
				base: from,
				target: to,
				baseText: baseText ?? text(base),
				targetText: targetText ?? text(target),
			});
	}
	if (placed.length === 0) return undefined;
	const { shown, more } = kept(placed, words);
	const cell = (value: number | string | undefined) =>
		typeof value === 'number' ? words.number(value) : (value ?? '');
	return {
		kind: 'indicators',
		title: words.say('indicators.title'),
		description: words.count(
			'indicators.description',
			placed.length,
			words.list(placed.map((one) => words.say('indicators.change', one.name, one.baseText, one.targetText))),
		),
		draw: (width) => draw(shown, width, words),
		table: {
			caption: words.say('indicators.title'),
			columns: [
				{ title: words.say('indicators.name') },
				{ title: words.say('indicators.base'), numeric: true },
				{ title: words.say('indicators.target'), numeric: true },
				{ title: words.say('indicators.unit') },
			],
			rows: indicators.map(({ name, base, target, unit, baseText, targetText }) => [
				name,
				baseText ?? cell(base),
				targetText ?? cell(target),
				unit ?? '',
			]),
		},
		left: leftOut([words.say('indicators.left'), left], more),
	};
}

function valueText(value: number | string | undefined, unit: string | undefined, words: PictureWords): string {
	if (typeof value === 'string') return value;
	const number = words.number(value ?? 0);
	return unit ? words.say('indicators.value', number, unit) : number;
}

function draw(indicators: readonly Placed[], width: number, words: PictureWords): Drawing {
	const pen = new Pen(width);
	const [left, right] = [8, width - 8];
	let y = 0;
	for (const { name, base, target, baseText, targetText } of indicators) {
		y = pen.lines(wrap(name, width - 2, sizes.name, 3), [0, y]);
		const least = Math.min(0, base, target);
		const span = Math.max(0, base, target) - least || 1;
		const x = (value: number) => left + ((value - least) / span) * (right - left);
		const line = y + 12;
		pen.line([left, line], [right, line], { stroke: 'line' });
		pen.line([x(0), line - 5], [x(0), line + 5], { stroke: 'line' });
		const [from, to] = [x(base), x(target)];
		const towards = Math.sign(to - from);
		if (Math.abs(to - from) > 16) {
			pen.line([from + towards * 6, line], [to - towards * 12, line], { stroke: 'accent', width: 3 });
			pen.polygon(
				[
					[to - towards * 6, line],
					[to - towards * 14, line - 5],
					[to - towards * 14, line + 5],
				],
				{ fill: 'accent' },
			);
		}
		pen.circle([from, line], 6, { fill: 'back', stroke: 'accent', width: 2 });
		pen.diamond([to, line], 7, { fill: 'accent', stroke: 'back' });
		y = values(pen, line + 12, width, [
			{ x: from, text: `${words.say('indicators.base')} ${baseText}`, bold: false },
			{ x: to, text: `${words.say('indicators.target')} ${targetText}`, bold: true },
		]);
		y += 12;
	}
	if (indicators.length > 1)
		y = pen.lines(wrap(words.say('indicators.own'), width, sizes.note), [0, y], { size: sizes.note, ink: 'muted' });
	return pen.done(y + 2);
}

/** The two values below their places; one below the other where there is no room for both. */
function values(
	pen: Pen,
	y: number,
	width: number,
	both: readonly { readonly x: number; readonly text: string; readonly bold: boolean }[],
): number {
	const boxes = both.map(({ x, text, bold }) => {
		const room = Math.min(width, textWidth(text, sizes.note) + (bold ? 8 : 4));
		return { text, bold, room, at: Math.min(Math.max(0, x - room / 2), width - room) };
	});
	const [first, second] = [...boxes].sort((a, b) => a.at - b.at);
	const beside = first && second && first.at + first.room + 6 <= second.at;
	boxes.forEach((box, index) => {
		const at = beside ? 0 : index;
		const [text = ''] = wrap(box.text, width, sizes.note, 1);
		pen.lines([text], [box.at, y + at * lineHeight(sizes.note)], {
			size: sizes.note,
			bold: box.bold,
			ink: box.bold ? 'text' : 'muted',
		});
	});
	return y + (beside ? 1 : 2) * lineHeight(sizes.note);
}

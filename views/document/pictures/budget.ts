import { type Drawing, lineHeight, Pen, sizes } from './drawing';
import { kept, leftOut } from './kept';
import { textWidth, wrap } from './text-width';
import type { BudgetData, Picture } from './types';
import type { PictureWords } from './words';

interface Row {
	readonly name: string;
	readonly amount: number;
	/** It is what no item takes, not an item. */
	readonly rest?: true;
}

/** The budget by item with its total; undefined where no item has an amount that can be drawn. */
export function budgetPicture({ items, total, currency }: BudgetData, words: PictureWords): Picture | undefined {
	const drawable = (amount: number | undefined): amount is number =>
		amount !== undefined && Number.isFinite(amount) && amount >= 0;
	const placed = items.flatMap(({ name, amount }) => (drawable(amount) ? [{ name, amount }] : []));
	const sum = placed.reduce((all, { amount }) => all + amount, 0);
	if (sum <= 0) return undefined;
	const left = items.filter(({ amount }) => !drawable(amount)).map(({ name }) => name);
	const given = drawable(total) && total > 0 ? total : undefined;
	const whole = Math.max(sum, given ?? sum);
	const money = (amount: number) => words.money(amount, currency);
	const share = (amount: number) => words.say('budget.percent', words.number(Math.round((amount / whole) * 1000) / 10));
	const { shown, more } = kept(placed, words);
	// What has no amount may take what is left: nothing is said of it then.
	const rest: readonly Row[] =
		given !== undefined && given > sum && left.length === 0
			? [{ name: words.say('budget.rest'), amount: given - sum, rest: true }]
			: [];
	const totals: readonly (readonly [string, number])[] =
		given === undefined
			? [[words.say('budget.sum'), sum]]
			: given === sum
				? [[words.say('budget.total'), given]]
				: [
						[words.say('budget.given'), given],
						[words.say('budget.sum'), sum],
					];
	const over = given !== undefined && sum > given ? words.say('budget.over', money(sum - given)) : undefined;
	const row = ({ name, amount }: Row) => ({ name, amount, text: `${money(amount)} · ${share(amount)}` });
	const drawn = [...shown, ...rest].map((one: Row) => ({ ...one, ...row(one) }));
	return {
		kind: 'budget',
		title: words.say('budget.title'),
		description: words.count(
			'budget.description',
			placed.length,
			money(given ?? sum),
			words.list(
				placed.map(({ name, amount }) => words.say('budget.part', name, `${money(amount)} (${share(amount)})`)),
			),
		),
		draw: (width) =>
			draw(
				drawn,
				totals.map(([name, amount]) => ({ name, text: money(amount) })),
				over,
				whole,
				width,
			),
		table: {
			caption: words.say('budget.title'),
			columns: [
				{ title: words.say('budget.item') },
				{ title: words.say('budget.amount'), numeric: true },
				{ title: words.say('budget.share'), numeric: true },
			],
			rows: [
				...items.map(({ name, amount }) => [
					name,
					amount === undefined || !Number.isFinite(amount) ? '' : money(amount),
					drawable(amount) ? share(amount) : '',
				]),
				...rest.map(({ name, amount }) => [name, money(amount), share(amount)]),
			],
			foot: [words.say(given === undefined ? 'budget.sum' : 'budget.total'), money(given ?? sum), ''],
		},
		left: leftOut([words.say('budget.left'), left], more),
	};
}

const bar = 12;

function draw(
	rows: readonly (Row & { readonly text: string })[],
	totals: readonly { readonly name: string; readonly text: string }[],
	over: string | undefined,
	whole: number,
	width: number,
): Drawing {
	const pen = new Pen(width);
	const aside = width >= 520;
	let y = 0;
	for (const { name, amount, text, rest } of rows) {
		const lines = wrap(
			name,
			aside ? Math.max(width - textWidth(text, sizes.name) - 16, 200) : width - 2,
			sizes.name,
			3,
		);
		const below = pen.lines(lines, [0, y]);
		if (aside) pen.text(text, [width, y + sizes.name], { anchor: 'end', ink: 'muted' });
		y = aside ? below : pen.lines([text], [0, below], { size: sizes.note, ink: 'muted' });
		pen.rect(0.5, y + 2.5, width - 1, bar, { fill: 'raised' });
		const length = Math.max(1, (amount / whole) * (width - 1));
		pen.rect(
			0.5,
			y + 2.5,
			length,
			bar,
			rest ? { stroke: 'accent', dash: [4, 3] } : { fill: 'accent', stroke: 'accent' },
		);
		y += bar + 14;
	}
	pen.line([0, y - 2], [width, y - 2], { stroke: 'text' });
	y += 4;
	for (const { name, text } of totals) {
		pen.text(name, [0, y + sizes.name], { bold: true });
		pen.text(text, [width, y + sizes.name], { bold: true, anchor: 'end' });
		y += lineHeight(sizes.name) + 2;
	}
	if (over) y = pen.lines(wrap(over, width, sizes.note), [0, y], { size: sizes.note, ink: 'warn', bold: true });
	return pen.done(y + 2);
}

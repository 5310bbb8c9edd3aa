import { type Drawing, lineHeight, Pen, sizes } from './drawing';
import { kept, leftOut } from './kept';
import { drawMatrix, names } from './matrix';
import { wrap } from './text-width';
import { type Level, levels, type Picture, type Stakeholder } from './types';
import type { PictureWords } from './words';

type Placed = Stakeholder & { readonly influence: Level };

/**
 * The stakeholders by influence, and by interest where the charter says it by levels; otherwise each has its interest in
 * words beside its name. Undefined where no influence is known.
 */
export function stakeholdersPicture(all: readonly Stakeholder[], words: PictureWords): Picture | undefined {
	const both = all.some(({ influence, interestLevel }) => influence && interestLevel);
	const isPlaced = (one: Stakeholder): one is Placed =>
		one.influence !== undefined && (!both || one.interestLevel !== undefined);
	const placed = all.filter(isPlaced);
	if (placed.length === 0) return undefined;
	const { shown, more } = kept(placed, words);
	const influence = (level: Level) => words.say(`probability.${level}`);
	const interest = (level: Level) => words.say(`impact.${level}`);
	const down = [...levels].reverse();
	const parts = down.flatMap((level) => {
		const n = placed.filter((one) => one.influence === level).length;
		return n > 0 ? [words.say('stakeholders.in', n, influence(level).toLowerCase())] : [];
	});
	const title = words.say(both ? 'stakeholders.titleBoth' : 'stakeholders.title');
	return {
		kind: 'stakeholders',
		title,
		description: words.count('stakeholders.description', placed.length, words.list(parts)),
		draw: (width) =>
			both
				? drawMatrix({
						width,
						rows: { title: words.say('stakeholders.influence'), name: influence },
						columns: { title: words.say('stakeholders.interest'), name: interest },
						cell: (row, column, room) => {
							const here = shown.filter((one) => one.influence === row && one.interestLevel === column);
							return names(
								here.map(({ name }) => name),
								room,
							);
						},
					})
				: drawBands(shown, width, words),
		table: {
			caption: title,
			columns: (['stakeholders.name', 'stakeholders.influence', 'stakeholders.interest'] as const).map((key) => ({
				title: words.say(key),
			})),
			rows: all.map((one) => [
				one.name,
				one.influence ? influence(one.influence) : '',
				one.interest ?? (one.interestLevel ? interest(one.interestLevel) : ''),
			]),
		},
		left: leftOut(
			[
				words.say(both ? 'stakeholders.leftBoth' : 'stakeholders.left'),
				all.filter((one) => !isPlaced(one)).map(({ name }) => name),
			],
			more,
		),
	};
}

const shades: Record<Level, number> = { faible: 0.05, moyen: 0.14, eleve: 0.26 };

/** A band for each level, from the highest down, with the names and interests of who is in it. */
function drawBands(placed: readonly Placed[], width: number, words: PictureWords): Drawing {
	const pen = new Pen(width);
	let y = 0;
	for (const level of [...levels].reverse()) {
		const here = placed.filter((one) => one.influence === level);
		const columns = width >= 520 && here.length > 1 ? 2 : 1;
		const room = (width - 16 - (columns - 1) * 16) / columns;
		const cards = here.map(({ name, interest }) => ({
			name: wrap(name, room - 16, sizes.name, 3),
			interest: interest ? wrap(interest, room - 16, sizes.note, 3) : [],
		}));
		const heights = cards.map(
			(card) => card.name.length * lineHeight(sizes.name) + card.interest.length * lineHeight(sizes.note) + 8,
		);
		const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
			Math.max(...heights.slice(row * columns, (row + 1) * columns)),
		);
		const head = lineHeight(sizes.note) + 8;
		const height = head + rows.reduce((sum, one) => sum + one, 0) + 6;
		pen.rect(0.5, y + 0.5, width - 1, height - 1, { fill: 'accent', opacity: shades[level] });
		pen.rect(0.5, y + 0.5, width - 1, height - 1, { stroke: 'line' });
		const heading = words.say(
			'notPlaced',
			words.say('stakeholders.influence'),
			words.say(`probability.${level}`).toLowerCase(),
		);
		pen.text(heading, [8, y + sizes.note + 5], { size: sizes.note, bold: true, ink: 'muted' });
		cards.forEach((card, index) => {
			const x = 8 + (index % columns) * (room + 16);
			const at = y + head + rows.slice(0, Math.floor(index / columns)).reduce((sum, one) => sum + one, 0);
			pen.circle([x + 4, at + 9], 3, { fill: 'accent' });
			const below = pen.lines(card.name, [x + 14, at]);
			pen.lines(card.interest, [x + 14, below], { size: sizes.note, ink: 'muted' });
		});
		y += height + 4;
	}
	return pen.done(y);
}

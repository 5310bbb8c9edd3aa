import { kept, leftOut } from './kept';
import { chips, drawMatrix } from './matrix';
import { type Level, levels, type Picture, type Risk } from './types';
import type { PictureWords } from './words';

interface Placed {
	readonly name: string;
	readonly number: string;
	readonly probability: Level;
	readonly impact: Level;
}

/** The risks by probability and impact; undefined where none has both. */
export function risksPicture(risks: readonly Risk[], words: PictureWords): Picture | undefined {
	const numberOf = (risk: Risk, index: number) => String(risk.number ?? index + 1);
	const placed: Placed[] = [];
	const left: string[] = [];
	risks.forEach((risk, index) => {
		const number = numberOf(risk, index);
		const { probability, impact, statement } = risk;
		if (probability && impact) placed.push({ name: `${number}. ${statement}`, number, probability, impact });
		else left.push(`${number}. ${statement}`);
	});
	if (placed.length === 0) return undefined;
	// Numbers take little room: more of them than of names.
	const { shown, more } = kept(placed, words, 99);
	const inCell = (all: readonly Placed[], probability: Level, impact: Level) =>
		all.filter((risk) => risk.probability === probability && risk.impact === impact);
	const probability = (level: Level) => words.say(`probability.${level}`);
	const impact = (level: Level) => words.say(`impact.${level}`);
	const down = [...levels].reverse();
	const cells = down.flatMap((row) => down.map((column) => [row, column] as const));
	const parts = cells.flatMap(([row, column]) => {
		const n = inCell(placed, row, column).length;
		return n > 0 ? [words.say('risks.in', n, probability(row).toLowerCase(), impact(column).toLowerCase())] : [];
	});
	return {
		kind: 'risks',
		title: words.say('risks.title'),
		description: words.count('risks.description', placed.length, words.list(parts)),
		draw: (width) =>
			drawMatrix({
				width,
				rows: { title: words.say('risks.probability'), name: probability },
				columns: { title: words.say('risks.impact'), name: impact },
				cell: (row, column, room) =>
					chips(
						inCell(shown, row, column).map(({ number }) => number),
						room,
					),
			}),
		table: {
			caption: words.say('risks.title'),
			columns: [
				{ title: words.say('risks.number'), numeric: true },
				{ title: words.say('risks.risk') },
				{ title: words.say('risks.probability') },
				{ title: words.say('risks.impact') },
			],
			rows: risks.map((risk, index) => [
				numberOf(risk, index),
				risk.statement,
				risk.probability ? probability(risk.probability) : '',
				risk.impact ? impact(risk.impact) : '',
			]),
		},
		left: leftOut([words.say('risks.left'), left], more),
	};
}

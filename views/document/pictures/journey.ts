import { type Drawing, lineHeight, Pen, type Point, sizes } from './drawing';
import { kept, leftOut } from './kept';
import { textWidth, wrap } from './text-width';
import type { JourneyData, JourneyStep, Picture } from './types';
import type { PictureWords } from './words';

/** A journey's steps, one below the other, each in the lane of its channel; undefined where it has none. */
export function journeyPicture({ name, steps }: JourneyData, words: PictureWords): Picture | undefined {
	if (steps.length === 0) return undefined;
	const { shown, more } = kept(steps, words);
	const channelOf = ({ channel }: JourneyStep) => channel ?? words.say('journey.noChannel');
	const yesNo = (value: boolean | undefined) =>
		value === undefined ? '' : words.say(value ? 'journey.yes' : 'journey.no');
	const title = words.say('journey.title', name);
	return {
		kind: 'journey',
		title,
		description: words.count(
			'journey.description',
			steps.length,
			name,
			steps.map((step) => words.say('journey.step', step.name, channelOf(step).toLowerCase())).join(', '),
		),
		draw: (width) => draw(shown, channelOf, width, words),
		table: {
			caption: title,
			columns: [
				{ title: words.say('journey.number'), numeric: true },
				{ title: words.say('journey.name') },
				{ title: words.say('journey.channel') },
				{ title: words.say('journey.digital') },
				{ title: words.say('journey.irritant') },
			],
			rows: steps.map((step, index) => [
				String(index + 1),
				step.name,
				step.channel ?? '',
				yesNo(step.digital),
				yesNo(step.irritant),
			]),
		},
		left: leftOut(more),
	};
}

const radius = 12;

function draw(
	steps: readonly JourneyStep[],
	channelOf: (step: JourneyStep) => string,
	width: number,
	words: PictureWords,
): Drawing {
	const pen = new Pen(width);
	const channels = [...new Set(steps.map(channelOf))];
	const headed = Math.max(...channels.map((channel) => textWidth(channel, sizes.note))) + 12;
	// The names of lanes are at their head where there is room; each step names its own in any case.
	const lane = Math.max(headed, 40) * channels.length <= width * 0.5 ? Math.max(headed, 40) : 30;
	const heads = lane >= headed;
	const shownLanes = Math.min(channels.length, Math.max(1, Math.floor((width * 0.5) / lane)));
	const x = (step: JourneyStep) => (Math.min(channels.indexOf(channelOf(step)), shownLanes - 1) + 0.5) * lane;
	const text = shownLanes * lane + 10;
	const top = heads ? lineHeight(sizes.note) + 8 : 0;
	let y = top;
	const laid = steps.map((step, index) => {
		const lines = wrap(step.name, width - text - 2, sizes.name, 4);
		const note = [
			channelOf(step),
			...(step.digital === false ? [words.say('journey.notDigital')] : []),
			...(step.irritant ? [words.say('journey.hasIrritant')] : []),
		].join(' · ');
		const notes = wrap(note, width - text - 2, sizes.note, 3);
		const height = Math.max(
			lines.length * lineHeight(sizes.name) + notes.length * lineHeight(sizes.note),
			radius * 2 + 2,
		);
		const at = y;
		y += height + 12;
		return { step, number: String(index + 1), lines, notes, at, place: [x(step), at + radius + 1] as Point };
	});
	for (let index = 0; index < shownLanes; index++) {
		const at = (index + 0.5) * lane;
		pen.line([at, top], [at, y - 8], { stroke: 'line', dash: [2, 4] });
		if (heads) pen.text(channels[index] ?? '', [at, sizes.note], { size: sizes.note, anchor: 'middle', ink: 'muted' });
	}
	laid.forEach(({ place }, index) => {
		const next = laid[index + 1];
		if (next) pen.line(place, next.place, { stroke: 'accent', width: 2 });
	});
	for (const { step, number, lines, notes, at, place } of laid) {
		const edge = { fill: 'back', stroke: 'accent', width: 2 } as const;
		// A step that is not digital is square.
		if (step.digital === false) pen.rect(place[0] - radius, place[1] - radius, radius * 2, radius * 2, edge);
		else pen.circle(place, radius, edge);
		pen.text(number, [place[0], place[1] + 4], { size: sizes.note, anchor: 'middle', bold: true });
		const below = pen.lines(lines, [text, at]);
		pen.lines(notes, [text, below], { size: sizes.note, ink: 'muted' });
	}
	return pen.done(y);
}

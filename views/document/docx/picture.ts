/** Pictures: SVG, and PNG for programs that show none. */
import { ImageRun, Paragraph } from 'docx';
import type { Drawing } from '../pictures/drawing';
import { type Picture, toSvg } from '../pictures/pictures';
import type { Writing } from './context';
import { textHeightOf, twipsPerPixel } from './page';
import { toPng } from './png';
import { styleIds } from './styles';
import { runs } from './texts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A picture over the width of the text, with its alternative text, its number and title, and what it leaves out. */
export function pictureParagraphs(
	writing: Writing,
	{ title, description, draw, left }: Pick<Picture, 'title' | 'description' | 'draw' | 'left'>,
): Paragraph[] {
	const { words, pictureWords } = writing;
	const number = writing.nextFigure();
	const drawing: Drawing = draw(Math.floor(writing.width / twipsPerPixel));
	// A page holds it whole, with its caption.
	const room = textHeightOf(writing.paper) / twipsPerPixel - 140;
	const scale = Math.min(1, room / drawing.height);
	const transformation = {
		width: Math.round(drawing.width * scale),
		height: Math.round(drawing.height * scale),
	};
	const image = new ImageRun({
		type: 'svg',
		data: bytesOf(toSvg(drawing, `figure-${number}`, { title, description }).toString()),
		transformation,
		fallback: { type: 'png', data: toPng(drawing) },
		altText: { title, description, name: words.say('figure', number) },
	});
	return [
		new Paragraph({ style: styleIds.figure, children: [image] }),
		new Paragraph({ style: 'Caption', children: runs(words.say('figureTitle', number, title)) }),
		...left.map(
			({ title: what, names }) =>
				new Paragraph({
					style: styleIds.note,
					children: runs(`${pictureWords.say('notPlaced', what, names.join(', '))}`),
				}),
		),
	];
}

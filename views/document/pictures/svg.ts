import { type Html, html } from '../../html/tag';
import { type Drawing, type Ink, type Point, palette, type Shape } from './drawing';

const fonts = 'Arial, Helvetica, Liberation Sans, sans-serif';

const points = (all: readonly Point[]): string => all.map(([x, y]) => `${x},${y}`).join(' ');

/** Attributes stand for themselves wherever the picture goes; the classes let a style sheet give the colours of a theme. */
function inked(shape: Exclude<Shape, { is: 'text' }>): Html {
	const { fill, opacity, stroke, width, dash } = shape;
	const classes = [fill && `ink-${fill}`, stroke && `edge-${stroke}`].filter(Boolean).join(' ');
	return html` class="${classes}" fill="${fill ? palette[fill] : 'none'}"${opacity !== undefined && html` fill-opacity="${opacity}"`}${stroke && html` stroke="${palette[stroke]}"`}${width !== undefined && html` stroke-width="${width}"`}${dash && html` stroke-dasharray="${dash.join(' ')}"`}`;
}

const inkOf = (ink: Ink): Html => html` class="ink-${ink}" fill="${palette[ink]}"`;

function element(shape: Shape): Html {
	switch (shape.is) {
		case 'polygon':
			return html`<polygon points="${points(shape.points)}"${inked(shape)}/>`;
		case 'line': {
			const [[x1, y1], [x2, y2]] = shape.points;
			return html`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${inked(shape)}/>`;
		}
		case 'circle':
			return html`<circle cx="${shape.at[0]}" cy="${shape.at[1]}" r="${shape.radius}"${inked(shape)}/>`;
		case 'text': {
			const { at, text, size, ink, anchor, bold } = shape;
			return html`<text x="${at[0]}" y="${at[1]}" font-size="${size}"${anchor !== 'start' && html` text-anchor="${anchor}"`}${bold && html` font-weight="bold"`}${inkOf(ink)}>${text}</text>`;
		}
	}
}

/**
 * A drawing as SVG that stands alone: in a page, in a file, in Word.
 * @param id of the element, unlike any other of its page; its title and description have ids that begin with it
 */
export function toSvg(
	drawing: Drawing,
	id: string,
	{ title, description }: { title: string; description: string },
): Html {
	const { width, height, shapes } = drawing;
	return html`<svg xmlns="http://www.w3.org/2000/svg" class="picture" id="${id}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" focusable="false" font-family="${fonts}"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
${shapes.map(element)}
</svg>`;
}

/** The blocks of a document as HTML. */
import type {
	Block,
	DefinitionsBlock,
	HeadingBlock,
	MissingBlock,
	PictureBlock,
	SignatureBlock,
} from '../../server/engine/document/types';
import { charterText, type Html, html, type Part } from '../html/tag';
import { legend } from '../picture/legend';
import { wheel } from '../picture/wheel';
import { pictureWords as wheelWordsOf } from '../picture/words';
import { wordsIn } from '../words';
import { cellHtml, valueHtml } from './cells';
import { asks, type Drawing, marked, placed } from './context';
import { drawnPicture, pictureFigure } from './pictures/pictures';
import { tableHtml } from './tables';

/** The blocks of a section, in order. What nobody has written stands together where it follows one another. */
export function blocksHtml(drawing: Drawing, blocks: readonly Block[]): readonly Html[] {
	const result: Html[] = [];
	let missing: MissingBlock[] = [];
	const close = () => {
		if (missing.length > 0) result.push(missingHtml(drawing, missing));
		missing = [];
	};
	for (const block of blocks) {
		if (block.kind === 'missing') missing.push(block);
		else {
			close();
			result.push(blockHtml(drawing, block));
		}
	}
	close();
	return result;
}

function blockHtml(drawing: Drawing, block: Exclude<Block, MissingBlock>): Html {
	switch (block.kind) {
		case 'heading':
			return headingHtml(drawing, block);
		case 'note':
			return html`<p class="note">${block.text}</p>
`;
		case 'paragraph': {
			const label =
				block.label !== undefined && html`<span class="label">${drawing.words.say('labelled', block.label)}</span>`;
			const texts = block.values.map(
				(value, index) => html`<p>${index === 0 && label}${valueHtml(drawing, value, block.label)}</p>`,
			);
			return framed(drawing, block.at, 'text', texts);
		}
		case 'list': {
			const items = block.items.map(
				(item) =>
					html`<li${placed(drawing, item.at)}>${valueHtml(drawing, item, block.label)}${marked(drawing, drawing.marks.take(item.at))}</li>`,
			);
			const label = block.label !== undefined && html`<p class="label">${block.label}</p>`;
			return framed(drawing, block.at, 'list', html`${label}<ul>${items}</ul>`);
		}
		case 'definitions':
			return definitionsHtml(drawing, block);
		case 'table':
			return framed(drawing, block.at, 'tabled', tableHtml(drawing, block.table));
		case 'picture':
			return pictureHtml(drawing, block);
		case 'signature':
			return signatureHtml(drawing, block);
	}
}

/** A block in its frame, with the mark of what is found in it. */
function framed(drawing: Drawing, at: HeadingBlock['at'], name: string, content: Part): Html {
	return html`<div class="block ${name}"${placed(drawing, at)}>${content}${marked(drawing, drawing.marks.take(at))}</div>
`;
}

/** The button by which a heading leads to its line. */
export function toLine(drawing: Drawing, at: HeadingBlock['at']): Html | undefined {
	if (!drawing.live || !at) return undefined;
	const { line, character } = at.start;
	return html` <button type="button" class="to-line"${asks({ type: 'goTo', line, character })} aria-label="${drawing.words.say('goToLine', line + 1)}" title="${drawing.words.say('goToLine', line + 1)}">${line + 1}</button>`;
}

function headingHtml(drawing: Drawing, { level, title, number, id, at }: HeadingBlock): Html {
	const inner = html`${number !== undefined && html`<span class="number">${number}</span> `}${charterText(title)}${toLine(drawing, at)}`;
	return level === 2
		? html`<h3 id="${id}"${placed(drawing, at)}>${inner}</h3>
`
		: html`<h4 id="${id}"${placed(drawing, at)}>${inner}</h4>
`;
}

/** Labels and what stands behind them. */
export function definitionsHtml(drawing: Drawing, { rows, at }: DefinitionsBlock): Html {
	const inner = rows.map(({ label, cell, at: where }) => {
		const mark = marked(drawing, drawing.marks.take(where));
		return html`<div${placed(drawing, where)}><dt>${label}</dt><dd>${cellHtml(drawing, cell, label)}${mark}</dd></div>`;
	});
	return framed(drawing, at, 'facts', html`<dl>${inner}</dl>`);
}

function missingHtml(drawing: Drawing, missing: readonly MissingBlock[]): Html {
	const { words, live } = drawing;
	const items = missing.map(({ label, at }) => {
		const { line, character } = at.start;
		const name = live
			? html`<button type="button" class="missing"${asks({ type: 'goTo', line, character })} aria-label="${words.say('goToMissing', label, line + 1)}">${label}</button>`
			: html`<span class="missing">${label}</span>`;
		return html`<li>${name}</li>`;
	});
	return html`<div class="block awaited"><p class="label">${words.say('toComplete')}</p><ul>${items}</ul></div>
`;
}

function pictureHtml(drawing: Drawing, { picture, table, at }: PictureBlock): Html {
	const { document, pictureWords, words } = drawing;
	const id = drawing.newId();
	const twin = table && tableHtml(drawing, table);
	if (picture.kind === 'wheel') {
		const own = wordsIn(document.language, document.coverage.standard);
		const drawn = html`<figure class="picture-of-wheel wheel-figure" id="${id}">${wheel(document.coverage, own)}${legend(wheelWordsOf(own), own)}</figure>`;
		return framed(
			drawing,
			at,
			'tabled',
			html`${drawn}${twin && !drawing.live ? twin : html`<details id="${id}-table"><summary>${words.say('asTable')}</summary>${twin}</details>`}`,
		);
	}
	const drawn = drawnPicture(picture, pictureWords);
	return framed(
		drawing,
		at,
		'tabled',
		html`${drawn && pictureFigure(drawn, id, pictureWords, table === undefined)}${twin}`,
	);
}

/** A box for each who signs, with room for a hand. */
function signatureHtml(drawing: Drawing, { signatories, labels }: SignatureBlock): Html {
	const line = (label: string, text: string) =>
		html`<div class="sign-line"><span class="sign-text">${text && charterText(text)}</span><span class="sign-label">${label}</span></div>`;
	return html`<div class="block signatures">${signatories.map(
		({
			role,
			name,
			at,
		}) => html`<section class="signatory"${placed(drawing, at)} aria-label="${role}"><p class="label">${role}</p>
${line(labels.name, name)}${line(labels.signature, '')}${line(labels.date, '')}</section>`,
	)}</div>
`;
}

import assert from 'node:assert/strict';
import { decode } from 'fast-png';
import { toPng } from '../../../views/document/docx/png';
import { type Drawing, Pen } from '../../../views/document/pictures/drawing';
import { samplePictures } from './picture-data';

const read = (drawing: Drawing) => {
	const { width, height, data } = decode(toPng(drawing));
	/** The colour at a place of the drawing. */
	const at = (x: number, y: number) => [...data.slice((y * 2 * width + x * 2) * 3, (y * 2 * width + x * 2) * 3 + 3)];
	/** The part of a box of the drawing that is not white. */
	const inked = (left: number, top: number, right: number, bottom: number) => {
		let count = 0;
		for (let y = top; y < bottom; y++)
			for (let x = left; x < right; x++) if (at(x, y).some((part) => part < 200)) count++;
		return count / ((right - left) * (bottom - top));
	};
	return { width, height, at, inked };
};

describe('The pictures as PNG', () => {
	it('have what is drawn, in its colours, twice as many pixels across', () => {
		const pen = new Pen(60);
		pen.rect(10, 10, 20, 20, { fill: 'accent', stroke: 'text' });
		pen.circle([45, 20], 8, { fill: 'good' });
		pen.line([0, 45], [60, 45], { stroke: 'warn', width: 3, dash: [10, 10] });
		const { width, height, at } = read(pen.done(60));
		assert.deepEqual([width, height], [120, 120]);
		assert.deepEqual(
			[at(20, 20), at(45, 20), at(2, 2)],
			[
				[11, 92, 173],
				[26, 127, 55],
				[255, 255, 255],
			],
		);
		assert.deepEqual(at(10, 20), [31, 35, 40]);
		assert.deepEqual(
			[at(5, 45), at(15, 45)],
			[
				[154, 91, 0],
				[255, 255, 255],
			],
		);
	});

	it('have their texts, accents and all, and boxes for what the font lacks', () => {
		const drawn = (text: string) => {
			const pen = new Pen(80);
			pen.text(text, [2, 20], { size: 20 });
			return read(pen.done(30));
		};
		for (const text of ['É', 'œ', 'ç', '«', '’', 'ᐃ', '日', '👍']) {
			const share = drawn(text).inked(0, 0, 40, 28);
			assert.ok(share > 0.005 && share < 0.5, `${text} ${share}`);
		}
		assert.equal(drawn(' \u00a0\u202f\u200b').inked(0, 0, 80, 30), 0);
		// The accent stands above the letter.
		assert.ok(drawn('É').inked(0, 0, 20, 5) > 0 && drawn('E').inked(0, 0, 20, 5) === 0);
		assert.deepEqual(toPng(new Pen(9).done(9)), toPng(new Pen(9).done(9)));
	});

	it('stand for all pictures, small enough for a document', () => {
		for (const picture of samplePictures('fr')) {
			const drawing = picture.draw(620);
			const { width, inked } = read(drawing);
			assert.equal(width, 1240);
			assert.ok(inked(0, 0, drawing.width, drawing.height) > 0.01, picture.kind);
			assert.ok(toPng(drawing).length < 150_000, picture.kind);
		}
	});
});

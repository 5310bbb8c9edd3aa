import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const { resolve } = createRequire(import.meta.url);

/** Units of an em in the compiled outlines. */
const em = 1000;

/** A path as short text: its commands with their numbers, in thousandths of an em, downwards from the base line. */
function pathText(commands) {
	const numbers = (...all) => all.map((n) => Math.round(n)).join(' ');
	return commands
		.map(({ type, x, y, x1, y1, x2, y2 }) => {
			// Each begins anew where the last one ends: all are closed.
			if (type === 'Z') return '';
			if (type === 'Q') return `Q${numbers(x1, y1, x, y)}`;
			return type === 'C' ? `C${numbers(x1, y1, x2, y2, x, y)}` : `${type}${numbers(x, y)}`;
		})
		.join('');
}

/** The outlines of a font: of each of its characters, how far it advances and its path. */
function compileOutlines(file) {
	const bytes = readFileSync(file);
	const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
	const glyphs = {};
	for (const [code, index] of Object.entries(font.tables.cmap.glyphIndexMap)) {
		const glyph = font.glyphs.get(Number(index));
		const advance = Math.round((glyph.advanceWidth * em) / font.unitsPerEm);
		glyphs[String.fromCodePoint(Number(code))] = [advance, pathText(glyph.getPath(0, 0, em).commands)];
	}
	return glyphs;
}

/** Esbuild plugin: an import of a `.woff` file gives the outlines of its characters. */
export const outlinesPlugin = {
	name: 'outlines',
	setup(build) {
		// Where packages are left out of a bundle, this is not.
		build.onResolve({ filter: /\.woff$/ }, ({ path }) => ({ path: resolve(path) }));
		build.onLoad({ filter: /\.woff$/ }, ({ path }) => {
			const json = JSON.stringify(JSON.stringify(compileOutlines(path)));
			return { contents: `export default JSON.parse(${json});`, loader: 'js' };
		});
	},
};

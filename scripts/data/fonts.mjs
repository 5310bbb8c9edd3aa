import { readFile } from 'node:fs/promises';

/** The one font of the document for Word (`views/document/docx/styles.ts`). */
const font = 'Arial';
const table = 'var FONT_KERNING = ';
const end = '\n];';

/**
 * What `docx/layout` knows of how letters near one another is kept for the font that the document is written in: that of
 * twenty others weighs a hundred kilobytes in the packages. Throws where the table is not found as it was.
 */
export const fontsPlugin = {
	name: 'fonts',
	setup(build) {
		build.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]layout\.mjs$/ }, async ({ path }) => {
			const text = await readFile(path, 'utf8');
			const start = text.indexOf(table);
			const until = start < 0 ? -1 : text.indexOf(end, start);
			if (until < 0) throw new Error('docx/layout has no table of kerning any more: see scripts/data/fonts.mjs');
			const list = text.slice(start + table.length, until + end.length - 1);
			const kept = new Function(`return ${list}`)().filter(({ name }) => name === font);
			if (kept.length !== 1) throw new Error(`docx/layout has no kerning of ${font}: see scripts/data/fonts.mjs`);
			const contents = `${text.slice(0, start + table.length)}${JSON.stringify(kept)};${text.slice(until + end.length)}`;
			return { contents, loader: 'js' };
		});
	},
};

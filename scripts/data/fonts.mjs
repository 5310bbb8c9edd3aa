import { readFile } from 'node:fs/promises';

/** The one font of the document for Word (`views/document/docx/styles.ts`), and that of what names none. */
const fonts = ['Arial', 'Times New Roman'];

/** The tables of `docx/layout` by what of each is kept: entries with these names, or none at all. */
const kept = {
	FONT_WIDTHS: fonts,
	FONT_KERNING: fonts.slice(0, 1),
	MORE_WIDTHS: fonts,
	// Fonts that a document brings with it.
	OFFICE_CLOUD_FONTS: [],
	// Equations.
	CHARACTER_RUNS: [],
	GLYPH_METRICS: [],
	ITALIC_CORRECTIONS: [],
	TOP_ACCENT_ATTACHMENTS: [],
	EXTENDED_SHAPES: [],
	MATH_KERNS: [],
	SCRIPT_GLYPHS: [],
	FLATTENED_ACCENTS: [],
	VERTICAL_VARIANTS: [],
	HORIZONTAL_VARIANTS: [],
	HORIZONTAL_ASSEMBLIES: [],
};

/** A module's text with less in one of its tables: an array, a map or a set. Throws where the table is not found as it was. */
function withLess(text, table, names) {
	const [, head, kind, list] =
		new RegExp(`^(var ${table} = )(?:/\\* @__PURE__ \\*/ new (Map|Set)\\()?(\\[\\n[^]*?\\n\\])\\)?;$`, 'm').exec(
			text,
		) ?? [];
	if (list === undefined) throw new Error(`docx/layout has no ${table} any more: see scripts/data/fonts.mjs`);
	const entries = names.length === 0 ? [] : new Function(`return ${list}`)().filter(({ name }) => names.includes(name));
	if (entries.length !== names.length)
		throw new Error(`${table} of docx/layout lacks one of ${names.join(', ')}: see scripts/data/fonts.mjs`);
	const start = text.indexOf(head);
	const rest = text.slice(text.indexOf(list, start) + list.length);
	const less = JSON.stringify(entries);
	return `${text.slice(0, start)}${head}${kind ? `new ${kind}(${less}` : less}${rest}`;
}

/**
 * What `docx/layout` knows of letters is kept for the fonts that the document is written in: that of twenty others, and of
 * equations, weighs a hundred kilobytes in the packages. The document stays the same to the byte.
 */
export const fontsPlugin = {
	name: 'fonts',
	setup(build) {
		build.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]layout\.mjs$/ }, async ({ path }) => {
			const text = await readFile(path, 'utf8');
			const contents = Object.entries(kept).reduce((less, [table, names]) => withLess(less, table, names), text);
			return { contents, loader: 'js' };
		});
	},
};

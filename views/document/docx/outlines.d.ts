/** The outlines of a font, compiled by the build (`scripts/data/outlines.mjs`). */
declare module '*.woff' {
	/** Of each character, how far it advances and its path, in thousandths of the size and downwards from the base line. */
	const outlines: Readonly<Record<string, readonly [advance: number, path: string]>>;
	export default outlines;
}

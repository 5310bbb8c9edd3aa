/** The paper, and what of it the text takes. Lengths are twips, twentieths of a point. */
export const papers = {
	letter: { width: 12240, height: 15840 },
	a4: { width: 11906, height: 16838 },
} as const;
export type Paper = keyof typeof papers;

/** The margins on every side: an inch. */
export const margin = 1440;

/** Twips in a CSS pixel. */
export const twipsPerPixel = 15;

/** The room for text across a page. */
export const textWidthOf = (paper: Paper): number => papers[paper].width - 2 * margin;
/** The room for text down a page. */
export const textHeightOf = (paper: Paper): number => papers[paper].height - 2 * margin;

import type { CharterDocument } from '../../../server/engine/document/types';
import { type PictureWords, pictureWordsIn } from '../pictures/pictures';
import { type DocumentWords, documentWordsIn } from '../words';
import { type Paper, textWidthOf } from './page';

/** What the parts of a document for Word are written with. */
export interface Writing {
	readonly document: CharterDocument;
	readonly words: DocumentWords;
	readonly pictureWords: PictureWords;
	readonly paper: Paper;
	/** The room for text across a page, in twips. */
	readonly width: number;
	/** The number of the next figure. */
	readonly nextFigure: () => number;
}

/** What one document is written with, from its beginning. */
export function writingOf(document: CharterDocument, paper: Paper): Writing {
	let figures = 0;
	return {
		document,
		words: documentWordsIn(document.language),
		pictureWords: pictureWordsIn(document.language),
		paper,
		width: textWidthOf(paper),
		nextFigure: () => ++figures,
	};
}

import type { TextRange } from '../../server/engine/coverage/types';
import type { CharterDocument, DocumentFinding } from '../../server/engine/document/types';
import { charterText, type Html, html, posts } from '../html/tag';
import { Marks } from './marks';
import type { DocumentMessage } from './messages';
import { type PictureWords, pictureWordsIn } from './pictures/pictures';
import { type DocumentWords, documentWordsIn } from './words';

/** What the parts of a page of a document are drawn with. */
export interface Drawing {
	readonly document: CharterDocument;
	readonly words: DocumentWords;
	readonly pictureWords: PictureWords;
	/** Beside its charter, in the editor: places lead to lines, findings are marked. Else it is a file that stands alone. */
	readonly live: boolean;
	readonly marks: Marks;
	/** A name that no other figure of the page has. */
	readonly newId: () => string;
}

/** What one page is drawn with, from its beginning. */
export function drawingOf(document: CharterDocument, live: boolean): Drawing {
	let figures = 0;
	return {
		document,
		words: documentWordsIn(document.language),
		pictureWords: pictureWordsIn(document.language),
		live,
		marks: new Marks(live ? document.findings : []),
		newId: () => `figure-${++figures}`,
	};
}

/** The attributes by which the page knows where a part stands in its charter: lines from 0, the last one included. */
export function placed({ live }: Drawing, at: TextRange | undefined): Html | undefined {
	return live && at ? html` data-line="${at.start.line}" data-end="${at.end.line}"` : undefined;
}

/** The attribute of a button that asks something of the host. */
export const asks = (message: DocumentMessage): Html => posts(message);

/** A mark in the margin that opens on the messages of some findings; nothing where there is none. */
export function marked({ words }: Drawing, findings: readonly DocumentFinding[]): Html | undefined {
	if (findings.length === 0) return undefined;
	const order = ['error', 'warning', 'information', 'hint'] as const;
	const worst = order.find((one) => findings.some(({ severity }) => severity === one)) ?? 'hint';
	const first = findings[0]?.at.start;
	const id = `mark-${first?.line}-${first?.character}`;
	return html`<details class="mark mark-${worst}" id="${id}"><summary><span class="hidden">${words.findings(findings.length)}</span></summary><ul>${findings.map(
		({ message, at }) =>
			html`<li>${charterText(message)} <button type="button" class="link"${asks({ type: 'goTo', line: at.start.line, character: at.start.character })} aria-label="${words.say('goToLine', at.start.line + 1)}">${words.say('line', at.start.line + 1)}</button></li>`,
	)}</ul></details>`;
}

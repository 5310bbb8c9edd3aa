/** The page of the reading view: a charter's document beside its text, with what one can do with it. */
import type { CharterDocument } from '../../server/engine/document/types';
import type { Language } from '../../server/engine/texts/text';
import { wheelStyle } from '../export/wheel-style';
import { patterns } from '../html/bar';
import { otherIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import { bodyHtml } from './body';
import { asks, drawingOf } from './context';
import type { DocumentLook } from './messages';
import { pictureStyle } from './pictures/pictures';
import { documentStyle, printStyle } from './style';
import { type DocumentWords, documentWordsIn } from './words';

/** The style of the document in the page; the colours are the theme's. */
export const readingStyle = documentStyle + wheelStyle + pictureStyle + printStyle;

/** What is known of the page beside its document. */
export interface ReadingContext {
	/** Of the charter; undefined where there is none. */
	readonly uri: string | undefined;
	/** Where no document gives it. */
	readonly language: Language;
	readonly look: DocumentLook;
	/** The document is asked for, and not there yet. */
	readonly loading?: boolean;
}

/** The `<main>` of the page. Without a document it says what to do. */
export function renderReading(document: CharterDocument | null, context: ReadingContext): string {
	const { uri = '', look, loading } = context;
	const language = document?.language ?? context.language;
	const words = documentWordsIn(language);
	const content = document
		? html`${tools(words, look, language)}${patterns}
${bodyHtml(drawingOf(document, true))}`
		: html`<p class="nothing" role="status">${words.say(loading ? 'loading' : 'nothing')}</p>`;
	return html`<main class="document" id="page" lang="${language}" data-uri="${uri}">
${content}</main>`.toString();
}

function tools(words: DocumentWords, look: DocumentLook, language: Language): Html {
	const toggle = (id: string, label: string, pressed: boolean, change: Partial<DocumentLook>) =>
		html`<button type="button" id="${id}" aria-pressed="${String(pressed)}"${asks({ type: 'look', change })}>${label}</button>`;
	const turn = (to: Language, label: string) =>
		html`<button type="button" id="language-${to}" lang="${to}" aria-pressed="${String(language === to)}"${asks({ type: 'look', change: { language: to } })}>${label}</button>`;
	return html`<div class="tools" role="group" aria-label="${words.say('tools')}">
<div class="tool-group">${toggle('tool-empty', words.say('showEmpty'), look.empty, { empty: !look.empty })}${toggle('tool-coverage', words.say('showCoverage'), look.coverage, { coverage: !look.coverage })}</div>
<div class="tool-group" role="group" aria-label="${words.say('language')}">${turn('fr', words.say('french'))}${turn('en', words.say('english'))}</div>
<div class="tool-group"><button type="button" id="tool-export"${asks({ type: 'export' })}>${otherIcon('export')}${words.say('export')}</button><button type="button" id="tool-panel"${asks({ type: 'coverage' })}>${words.say('coverage')}</button></div>
</div>`;
}

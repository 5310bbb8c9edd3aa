/** The document of a charter as one file that needs nothing else: read on screen, printed, kept. */
import type { CharterDocument } from '../../server/engine/document/types';
import { wheelStyle } from '../export/wheel-style';
import { patterns } from '../html/bar';
import { Html, html } from '../html/tag';
import { bodyHtml } from './body';
import { drawingOf } from './context';
import { pictureStyle } from './pictures/pictures';
import { documentStyle, printStyle } from './style';

/** Nothing is loaded and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Of the file on screen, where it has no editor around it; on paper the colours are those of light screens. */
const fileStyle = `
:root {
	color-scheme: light dark;
	--text: #1b2733;
	--muted: #55616d;
	--back: #ffffff;
	--raised: #f1f4f7;
	--line: #ccd3da;
	--accent: #095797;
	--link: #095797;
	--focus: #095797;
	--good: #1a7f37;
	--warn: #9a5b00;
	--warn-text: #8a4f00;
	--ask: #0b5cad;
	--quiet: #6e7781;
}
@media screen and (prefers-color-scheme: dark) {
	:root {
		--text: #e8ebee;
		--muted: #a9b3bd;
		--back: #16191d;
		--raised: #21262c;
		--line: #434c56;
		--accent: #6db3ff;
		--link: #7cbcff;
		--focus: #7cbcff;
		--good: #57c76d;
		--warn: #f0a94b;
		--warn-text: #f0b867;
		--ask: #6db3ff;
		--quiet: #98a2ad;
	}
}
html { scroll-padding-top: 1rem; }
body { margin: 0; padding: 1.5rem 1.5rem 5rem; background: var(--back); color: var(--text); font: 1rem/1.55 "Open Sans", "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--back); }
.skip:focus { top: .5rem; }
@media (forced-colors: active) {
	:root { --good: CanvasText; --warn: CanvasText; --ask: CanvasText; --quiet: CanvasText; --line: CanvasText; --back: Canvas; }
	.segment, .ink, .ink-fill, .gap { forced-color-adjust: none; }
}
`;

/** A text as CSS quotes it: nothing in it can end the quotes or the style sheet. */
const cssString = (text: string): string =>
	`"${text
		.slice(0, 90)
		.replace(/\s+/g, ' ')
		.replace(/[\\"<>&\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** The margins of the pages: the name of the initiative, the page and how many there are; on the cover, nothing. */
function pageStyle({ cover, mark }: CharterDocument): string {
	const name = cssString(cover.title.text);
	const box = 'font: 8.5pt "Open Sans", "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #55616d;';
	const drafted =
		mark === undefined
			? ''
			: `@top-right { content: ${cssString(mark)}; ${box} font-weight: 700; text-transform: uppercase; letter-spacing: .08em; }`;
	return `
@page {
	margin: 2.1cm 2cm 2cm;
	@bottom-left { content: ${name}; ${box} }
	@bottom-right { content: counter(page) " / " counter(pages); ${box} }
	${drafted}
}
@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }
${
	mark === undefined
		? ''
		: `@media print {
	body::before { content: ${cssString(mark)}; position: fixed; inset: 0; z-index: 1; display: flex; align-items: center; justify-content: center; color: #1b273318; font-size: 110pt; font-weight: 700; letter-spacing: .08em; text-transform: uppercase; transform: rotate(-38deg); pointer-events: none; }
}`
}`;
}

/**
 * The document as one HTML file, with its style and its pictures and nothing to load: no script runs. All text of the charter
 * is escaped.
 */
export function documentToHtml(document: CharterDocument): string {
	const drawing = drawingOf(document, false);
	const { words } = drawing;
	const style = fileStyle + documentStyle + wheelStyle + pictureStyle + printStyle + pageStyle(document);
	return html`<!DOCTYPE html>
<html lang="${words.language === 'fr' ? 'fr-CA' : 'en-CA'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words.say('title', document.cover.title.text)}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#document">${words.say('skip')}</a>
${patterns}
<main class="document" id="document">
${bodyHtml(drawing)}</main>
</body>
</html>
`.toString();
}

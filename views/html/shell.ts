import type { Language } from '../../server/engine/texts/text';
import { escapeHtml, Html, html } from './tag';

/** What the page's frame needs of its host. */
export interface ShellOptions {
	readonly language: Language;
	readonly title: string;
	/** The webview's own source for the content security policy. */
	readonly cspSource: string;
	/** By which the page lets in its own script alone: hard to guess, another for every page; letters and digits. */
	readonly nonce: string;
	/** Addresses of the page's script and style. */
	readonly script: string;
	readonly style: string;
	/** Style that the page carries along, for what is made of text that exports have too. */
	readonly inline?: string;
}

/**
 * The whole page around a rendered `<main>`, with its content security policy. Nothing is painted before all of it is read and
 * its script has opened and scrolled to what was left: it is then where it stays.
 */
export function shell(main: string, options: ShellOptions): string {
	const { language, title, cspSource, nonce, script, style, inline } = options;
	const policy = [
		"default-src 'none'",
		`style-src ${cspSource}${inline === undefined ? '' : ` 'nonce-${nonce}'`}`,
		`script-src 'nonce-${nonce}'`,
		`img-src ${cspSource}`,
		`font-src ${cspSource}`,
		// What `default-src` does not speak for.
		"form-action 'none'",
		"base-uri 'none'",
	].join('; ');
	return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(escapeHtml(policy).replaceAll('&#39;', "'"))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
${
	inline !== undefined &&
	html`<style nonce="${nonce}">${new Html(inline)}</style>
`
}<link rel="expect" href="#whole" blocking="render">
</head>
<body>
${new Html(main)}
<div id="toast" class="announce"><span id="announce" role="status"></span><button type="button" id="toast-undo" class="link" hidden></button></div>
<script nonce="${nonce}" src="${script}"></script>
<div id="whole" hidden></div>
</body>
</html>`.toString();
}

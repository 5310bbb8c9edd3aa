import type { Language } from '../../server/engine/texts/text';
import { escapeHtml, Html, html } from './tag';

/** What the page's frame needs of its host. */
export interface ShellOptions {
	readonly language: Language;
	readonly title: string;
	/** The webview's own source for the content security policy. */
	readonly cspSource: string;
	/** Addresses of the page's script and style. */
	readonly script: string;
	readonly style: string;
}

/** Hard to guess, so that only our script runs. */
function nonce(): string {
	const { crypto } = globalThis as unknown as { crypto: { getRandomValues(bytes: Uint8Array): Uint8Array } };
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The whole page around a rendered `<main>`, with its content security policy. Nothing is painted before all of it is read and
 * its script has opened and scrolled to what was left: it is then where it stays.
 */
export function shell(main: string, options: ShellOptions): string {
	const { language, title, cspSource, script, style } = options;
	const id = nonce();
	const policy = [
		"default-src 'none'",
		`style-src ${cspSource}`,
		`script-src 'nonce-${id}'`,
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
<link rel="expect" href="#whole" blocking="render">
</head>
<body>
${new Html(main)}
<div id="toast" class="announce"><span id="announce" role="status"></span><button type="button" id="toast-undo" class="link" hidden></button></div>
<script nonce="${id}" src="${script}"></script>
<div id="whole" hidden></div>
</body>
</html>`.toString();
}

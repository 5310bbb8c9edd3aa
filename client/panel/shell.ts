import { escapeHtml, Html, html } from './html';

/** What the page's frame needs of its host. */
export interface ShellOptions {
	readonly language: 'fr' | 'en';
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

/** The whole page around a rendered `<main>`, with its content security policy. */
export function shell(main: string, options: ShellOptions): string {
	const { language, title, cspSource, script, style } = options;
	const id = nonce();
	const policy = [
		"default-src 'none'",
		`style-src ${cspSource}`,
		`script-src 'nonce-${id}'`,
		`img-src ${cspSource}`,
		`font-src ${cspSource}`,
	].join('; ');
	return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(escapeHtml(policy).replaceAll('&#39;', "'"))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
${new Html(main)}
<div id="announce" class="announce" role="status"></div>
<script nonce="${id}" src="${script}"></script>
</body>
</html>`.toString();
}

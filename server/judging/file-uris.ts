/** The uris of Windows’ files, which programs write in many ways. */

/**
 * A uri of a file in the plain one of its spellings: a drive behind three slashes, a share as the host, no `\\?\` before
 * either, `/` for each backslash, this machine without a name. What is no uri of a file stays as it is, and so do those of
 * other systems.
 */
export function plainFileUri(uri: string): string {
	if (!/^file:/i.test(uri)) return uri;
	let rest = uri.slice('file:'.length);
	// Only Windows parts folders by backslashes; elsewhere one is a letter of a name.
	if (/^[/]*(?:(?:\\|%5C){2}|[a-z](?::|%3A))/i.test(rest)) rest = rest.replace(/\\|%5C/gi, '/');
	rest = rest
		.replace(/^\/\/localhost(?=\/)/i, '//')
		.replace(/^\/{2,}(?:\?|%3F)\/(UNC\/)?/i, (_, share) => (share ? '//' : '///'));
	const drive = /^\/*(?=[a-z](?::|%3A)(?:\/|$))/i.exec(rest);
	if (drive) return `file:///${rest.slice(drive[0].length)}`;
	return `file:${rest.replace(/^\/{4,5}(?=[^/])/, '//')}`;
}

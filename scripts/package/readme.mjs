// The README as a package shows it, which is without the folder that its pictures and links lie in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';

/** A picture that stands in the text itself; undefined where it has no small copy (`scripts/small-picture.mjs`). */
function inText(path) {
	const small = join(root, path.replace(/\.png$/, '.webp'));
	if (!small.endsWith('.webp') || !existsSync(small)) return undefined;
	return `data:image/webp;base64,${readFileSync(small).toString('base64')}`;
}

/**
 * A Markdown text without what concerns the repository alone, its pictures and links made to work away from it.
 * @param {string} markdown
 * @param {object} options
 * @param {string} [options.repository] its address: pictures and links lead there
 * @param {(path: string) => boolean} options.isInside whether a file lies in the package
 * @param {boolean} options.embeds whether pictures may stand in the text where there is no address; else they are left out
 */
export function readmeOf(markdown, { repository, isInside, embeds }) {
	const own = markdown.replace(/^<!-- repository -->\n.*?^<!-- \/repository -->\n+/gms, '');
	const pictures = own.replace(/^!\[([^\]]*)\]\((?!https:)([^)]*)\)\n+/gm, (_whole, alt, path) => {
		const source = repository ? `${repository}/raw/HEAD/${path}` : embeds ? inText(path) : undefined;
		return source ? `![${alt}](${source})\n\n` : '';
	});
	if (!repository) return pictures;
	return pictures.replace(/(?<!!)\[([^\]]*)\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)/g, (whole, text, path, place = '') =>
		isInside(path) ? whole : `[${text}](${repository}/blob/HEAD/${path}${place})`,
	);
}

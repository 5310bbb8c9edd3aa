import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLink } from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import {
	type Analysis,
	type Charter,
	contentSpan,
	type Environment,
	evidenceKind,
	filePath,
	isClosed,
	isPlaceholder,
	looksLikeFile,
	mayNameFile,
	type Place,
	type ScalarNode,
	type Span,
	say,
	walk,
} from '../engine/index';
import type { LinkData } from '../protocol';
import { rangeOf } from './shared/spans';
import { navigationTexts } from './texts/navigation';

/** Editors show no more, and a file of nothing but addresses would take long. */
const mostLinks = 2000;

/**
 * The links of a charter: files that are cited as evidence, and web addresses in any value. A file that is known to be
 * missing or to lie outside the workspace has none; nothing here reads a file or the network.
 */
export function documentLinks(document: TextDocument, { charter }: Analysis, env: Environment): DocumentLink[] {
	const links: DocumentLink[] = [];
	for (const place of walk(charter)) {
		const { node } = place;
		if (node.kind !== 'scalar' || place.aliased || node.text === '' || !isClosed(charter.text, node)) continue;
		const content = contentSpan(charter.text, node);
		const type = charter.infoOf(node)?.type;
		const file = type?.kind === 'text' && type.evidence ? fileLink(document, charter, env, place, node) : undefined;
		if (file) links.push({ range: rangeOf(document, content), ...file });
		else
			for (const { url, ...span } of addressesIn(charter.text, content)) {
				const tooltip = say(navigationTexts, 'openAddress', env.language);
				links.push({ range: rangeOf(document, span), target: url, tooltip });
				if (links.length >= mostLinks) break;
			}
		if (links.length >= mostLinks) break;
	}
	return links;
}

/** The file or folder that a text of evidence names; undefined for anything that should not be opened. */
function fileLink(
	document: TextDocument,
	charter: Charter,
	env: Environment,
	{ path: keys }: Place,
	{ text }: ScalarNode,
): Pick<DocumentLink, 'target' | 'tooltip' | 'data'> | undefined {
	const isFile = evidenceKind(text) === 'file';
	if (!(isFile || mayNameFile(charter, text)) || isPlaceholder(text, charter.catalogue)) return undefined;
	const path = filePath(text);
	const state = env.exists(path);
	if (!isFile && state !== 'file' && state !== 'folder') return undefined;
	if (state === 'none' || state === 'outside') return undefined;
	// Where nothing is known, a text that may be prose is no link, nor is a path that leaves the charter's folder.
	if (state === 'unknown' && (!looksLikeFile(text) || leaves(path))) return undefined;
	if (isFile && keys[0] !== 'pratiques' && !looksLikeFile(text)) return undefined;
	const target = env.locate?.(path) ?? uriBeside(document.uri, path);
	if (target === undefined) return undefined;
	if (state !== 'folder') return { target, tooltip: say(navigationTexts, 'openFile', env.language) };
	const data: LinkData = { folder: true };
	return { target, tooltip: say(navigationTexts, 'openFolder', env.language), data };
}

/** Whether a relative path climbs out of where it begins. */
function leaves(path: string): boolean {
	let depth = 0;
	for (const part of path.split('/')) {
		if (part === '..') depth--;
		else if (part !== '' && part !== '.') depth++;
		if (depth < 0) return true;
	}
	return false;
}

/** The uri of a path beside a document; undefined where the document lies in no folder, or the path is not relative. */
function uriBeside(document: string, path: string): string | undefined {
	if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path)) return undefined;
	try {
		const uri = URI.parse(document, true);
		return uri.scheme === 'untitled' ? undefined : Utils.resolvePath(Utils.dirname(uri), path).toString();
	} catch {
		return undefined;
	}
}

/** Web addresses in a part of a text, without the punctuation of the sentence around them. */
function* addressesIn(text: string, { start, end }: Span): Generator<Span & { readonly url: string }> {
	for (const match of text.slice(start, end).matchAll(/\bhttps?:\/\/[^\s<>"«»“”`|\\^{}]+/gi)) {
		const url = match[0].slice(0, addressEnd(match[0]));
		if (/^https?:\/\/[\p{L}\p{N}[]/iu.test(url))
			yield { url, start: start + match.index, end: start + match.index + url.length };
	}
}

/** The length of an address without what the sentence around it put behind it. */
function addressEnd(address: string): number {
	const count = (mark: string) => address.split(mark).length - 1;
	// A bracket that the address itself opened belongs to it.
	const loose: Record<string, number> = { ')': count(')') - count('('), ']': count(']') - count('[') };
	let end = address.length;
	for (; end > 0; end--) {
		const last = address[end - 1] ?? '';
		if (".,;:!?…'’*".includes(last)) continue;
		if ((loose[last] ?? 0) <= 0) break;
		loose[last] = (loose[last] ?? 0) - 1;
	}
	return end;
}

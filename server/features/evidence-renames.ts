import {
	type Charter,
	evidenceKind,
	filePath,
	isClosed,
	mayNameFile,
	type Renamed,
	renamed,
	rewrite,
	type Span,
	type TextChange,
	walk,
} from '../engine/index';

/**
 * The changes that follow files of evidence to where they are going. `moved` gives the new path of each path that
 * {@link filePath} gives, undefined where it stays. What a text has before and behind its path stays too: `./`, `#page=2`. None where
 * one of them would not read as it is meant to, or something else otherwise than before.
 */
export function evidenceRenames(charter: Charter, moved: (path: string) => string | undefined): readonly TextChange[] {
	const names: Renamed[] = [];
	for (const { node, flow, aliased } of walk(charter)) {
		if (node.kind !== 'scalar' || aliased || node.text === '' || !isClosed(charter.text, node)) continue;
		const type = charter.infoOf(node)?.type;
		if (type?.kind !== 'text' || !type.evidence || !mayNameFile(charter, node.text)) continue;
		const path = moved(filePath(node.text));
		// What follows a `#` is a place in the file, so no path can hold one.
		if (path === undefined || path === '' || path.includes('#')) continue;
		const part = pathPart(node.text);
		const written = [path, `./${path}`].find((one) => evidenceKind(withPart(node.text, part, one)) === 'file');
		const change = written === undefined ? undefined : rewrite(charter.text, node, part, written, flow);
		if (change && written !== undefined)
			names.push({ change, span: node, becomes: withPart(node.text, part, written) });
	}
	return names.length > 0 ? (renamed(charter, names) ?? []) : [];
}

/** Where the path stands in a text of evidence. */
function pathPart(text: string): Span {
	const start = /^\s*(?:\.[\\/])?/.exec(text)?.[0].length ?? 0;
	const hash = text.indexOf('#', start);
	const end = hash < 0 ? text.trimEnd().length : hash;
	return { start, end: Math.max(start, end) };
}

const withPart = (text: string, { start, end }: Span, part: string) => text.slice(0, start) + part + text.slice(end);

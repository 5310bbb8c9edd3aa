import type { Charter } from './charter';
import { evidenceKind, filePath, looksLikeFile, mayNameFile } from './evidence';
import { otherSpellings } from './evidence-spelling';
import { walk } from './walk';

/**
 * The paths of the files that the charter names, relative to its folder, each once: those of the declarations, and those of
 * the fields that may hold a file and look so. What must be asked about before findings and links.
 */
export function evidenceFiles(charter: Charter): string[] {
	const files = new Set<string>();
	for (const { node, path } of walk(charter)) {
		if (node.kind !== 'scalar' || node.text === '') continue;
		const type = charter.infoOf(node)?.type;
		if (type?.kind !== 'text' || !type.evidence || !mayNameFile(charter, node.text)) continue;
		if (path[0] !== 'pratiques' && !looksLikeFile(node.text)) continue;
		files.add(filePath(node.text));
		if (path[0] !== 'pratiques' || evidenceKind(node.text) !== 'file') continue;
		for (const other of otherSpellings(node.text, charter.text.slice(node.start, node.end)))
			if (evidenceKind(other) === 'file') files.add(filePath(other));
	}
	return [...files];
}

import type { Charter } from './charter';
import { evidenceKind, filePath, looksLikeFile } from './evidence';
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
		if (type?.kind !== 'text' || !type.evidence || evidenceKind(node.text) !== 'file') continue;
		if (path[0] === 'pratiques' || looksLikeFile(node.text)) files.add(filePath(node.text));
	}
	return [...files];
}

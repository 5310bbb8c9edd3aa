import { childOf, textOf } from '../parse/tree';
import { type Charter, sectionOf } from './charter';
import { evidenceKind, filePath } from './evidence';

/** The paths of the files that the declarations name as evidence, relative to the charter's folder, each once: what must be asked about before findings. */
export function evidenceFiles(charter: Charter): string[] {
	const files = new Set<string>();
	const section = sectionOf(charter, 'pratiques');
	for (const practice of section?.kind === 'map' ? section.entries : []) {
		for (const action of practice.value.kind === 'map' ? practice.value.entries : []) {
			const list = childOf(action.value, 'preuves');
			for (const item of list?.kind === 'list' ? list.items : [])
				if (textOf(item) !== '' && evidenceKind(textOf(item)) === 'file') files.add(filePath(textOf(item)));
		}
	}
	return [...files];
}

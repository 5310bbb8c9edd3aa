/** All the prose of a charter, with where each text stands. */
import { type Charter, isPlaceholder, lineOf, type TreeNode, walk } from '../../server/engine/index';
import type { Saying } from './said';

/** A text of the charter, and the keys that lead to it: `echeancier.iterations.valeur`. */
export interface Prose extends Saying {
	readonly path: string;
	/** Where the object begins that it is a field of: two texts of one item have the same. */
	readonly item: number;
	readonly node: TreeNode;
}

/** What is no prose of the charter's own: other places, dates, choices in lists, names of people. */
const notProse =
	/^(?:x-.*|charte|version|edition|references|.*\.(?:date|debut|fin|document|url|preuve|preuves|etat|type|canal|depot|licence|echeance|evaluee_le|evaluee_par|categorie|probabilite|impact|influence|famille|nature|mode|principal|numerique|personnel|groupes|indicateurs|phase|responsable|devise|niveau|norme)|usagers\.(?:groupes\.taille|recherche\.methode)|initiative\.(?:organisme|parrain|phase|type))$/;

const known = new WeakMap<Charter, readonly Prose[]>();

/** The texts of a charter that say something in words, in the order of the file. Memorized for each charter. */
export function proseOf(charter: Charter): readonly Prose[] {
	const before = known.get(charter);
	if (before) return before;
	const found = walk(charter).flatMap(({ node, path, map, list, aliased }): Prose[] => {
		if (aliased || node.kind !== 'scalar' || typeof node.value !== 'string') return [];
		const at = path.join('.');
		if (notProse.test(at) || /^https?:|^x-/.test(node.text) || path.some((key) => key.startsWith('x-'))) return [];
		if (isPlaceholder(node.text, charter.catalogue)) return [];
		return [
			{ node, text: node.text, path: at, item: map?.start ?? list?.start ?? node.start, ...lineOf(charter, node) },
		];
	});
	known.set(charter, found);
	return found;
}

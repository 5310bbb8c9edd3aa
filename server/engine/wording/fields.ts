/** The texts of a charter that say what will be done, each with the path of its field. */

import type { Charter } from '../model/charter';
import { isPlaceholder } from '../model/placeholder';
import { childOf, type MapNode, type ScalarNode, type TreeNode, textOf } from '../parse/tree';

/** One text, and the path of the field that it is the value of (`portee.inclus`). */
export interface FieldText {
	readonly node: ScalarNode;
	readonly path: string;
}

/** Which paths are read, and which lead to one that is. */
export class FieldPaths {
	readonly #read: ReadonlySet<string>;
	readonly #leading: ReadonlySet<string>;

	constructor(paths: Iterable<string>) {
		this.#read = new Set(paths);
		const leading = new Set<string>();
		for (const path of this.#read)
			for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) leading.add(path.slice(0, dot));
		this.#leading = leading;
	}

	/** The texts of those fields in a charter, in the order of the text; what a merge key brings stands elsewhere. */
	*textsOf(charter: Charter): Iterable<FieldText> {
		if (charter.root) yield* this.#visit(charter, charter.root, '');
	}

	*#visit(charter: Charter, node: TreeNode, path: string): Iterable<FieldText> {
		if (node.kind === 'scalar') {
			if (this.#read.has(path)) yield { node, path };
		} else if (node.kind === 'list') for (const item of node.items) yield* this.#visit(charter, item, path);
		else if (node.kind === 'map')
			for (const { key, value, merged } of node.entries) {
				const own = path === '' ? key : `${path}.${key}`;
				if (merged || !(this.#read.has(own) || this.#leading.has(own))) continue;
				if (key === 'nom' && isSetAside(charter, node, path)) continue;
				yield* this.#visit(charter, value, own);
			}
	}
}

/** An option that was not retained says what will not be done; a step that is not digital, and says why, knows what it is. */
function isSetAside({ catalogue }: Charter, node: MapNode, path: string): boolean {
	const flag = (key: string) => {
		const child = childOf(node, key);
		return child?.kind === 'scalar' ? child.value : undefined;
	};
	if (path === 'solution.options') return flag('retenue') !== true;
	return (
		path === 'parcours.etapes' &&
		flag('numerique') === false &&
		!isPlaceholder(textOf(childOf(node, 'motif')), catalogue)
	);
}

/**
 * What the charter's own sections say of each action: present, partial or absent. From content, never from a key alone.
 * The catalogue's selectors say where to look; the practices' rules say what an answer is, where "something is written" is not enough.
 */
import type { Action, EditionId } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { type Content, contentOf } from '../model/content';
import { parseSelector, select } from '../model/selectors';
import type { Indication } from '../model/status';
import type { TreeNode } from '../parse/tree';
import type { Standard } from '../standard';
import { anyContent } from './rules';

/** What was detected for one action. */
export interface Detection {
	readonly indication: Indication;
	/** The places that answer, at least in part, by selector. */
	readonly places: readonly { readonly path: string; readonly node: TreeNode }[];
}

/** What the charter says of an action, in an edition. */
export function detect(charter: Charter, action: Action, edition: EditionId, standard: Standard): Detection {
	const places: { path: string; node: TreeNode }[] = [];
	const { indications: rules = {}, optional = {} } = standard.rulesOf(action.practice) ?? {};
	const contents = action.fields.flatMap((path): Content[] => {
		const all = select(charter.root, parseSelector(path) ?? []);
		const nodes = all.filter((node) => contentOf(charter, node) !== 'none');
		const rule = rules[`${action.id} ${path}`] ?? rules[action.id] ?? anyContent;
		const content = all.length === 0 ? 'none' : rule({ charter, edition, nodes, all });
		if (content !== 'none') for (const node of nodes.length > 0 ? nodes : all) places.push({ path, node });
		return content === 'none' && optional[`${action.id} ${path}`]?.(charter) ? [] : [content];
	});
	const indication =
		contents.length > 0 && contents.every((content) => content === 'full')
			? 'present'
			: contents.some((content) => content !== 'none')
				? 'partial'
				: 'absent';
	return { indication, places };
}

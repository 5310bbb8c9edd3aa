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
import { anyContent, type Found, type Gap, type Judged, type Rule } from './rules';

/** What was detected for one action. */
export interface Detection {
	readonly indication: Indication;
	/** The places that answer, at least in part, by selector. */
	readonly places: readonly { readonly path: string; readonly node: TreeNode }[];
	/** Of an action that is answered in part: what is lacking, by selector. */
	readonly gaps: readonly SelectedGap[];
}

/** A gap, and the selector that it is found under. */
export interface SelectedGap extends Gap {
	readonly path: string;
}

/** What the charter says of an action, in an edition. */
export function detect(charter: Charter, action: Action, edition: EditionId, standard: Standard): Detection {
	const places: { path: string; node: TreeNode }[] = [];
	const gaps: SelectedGap[] = [];
	const { indications: rules = {}, optional = {} } = standard.rulesOf(action.practice) ?? {};
	const contents = action.fields.flatMap((path): Content[] => {
		const all = select(charter.root, parseSelector(path) ?? []);
		const nodes = all.filter((node) => contentOf(charter, node) !== 'none');
		const rule = rules[`${action.id} ${path}`] ?? rules[action.id] ?? anyContent;
		const { content, gaps: own } = judge(rule, { charter, edition, nodes, all });
		if (content !== 'none') for (const node of nodes.length > 0 ? nodes : all) places.push({ path, node });
		if (content === 'none' && optional[`${action.id} ${path}`]?.(charter)) return [];
		if (content !== 'full') for (const gap of own) gaps.push({ ...gap, path });
		return [content];
	});
	const indication =
		contents.length > 0 && contents.every((content) => content === 'full')
			? 'present'
			: contents.some((content) => content !== 'none')
				? 'partial'
				: 'absent';
	return { indication, places, gaps: indication === 'partial' ? gaps : [] };
}

/** What a rule says of the places found. Of an answer that is partial without its saying why, each place is to say more. */
function judge(rule: Rule, found: Found): Judged {
	const { charter, nodes, all } = found;
	const said = all.length === 0 ? 'none' : rule(found);
	const { content, gaps, uncertain = false } = typeof said === 'string' ? { content: said, gaps: [] } : said;
	if (content === 'full' || gaps.length > 0 || (uncertain && content === 'some')) return { content, gaps };
	if (content === 'none') return { content, gaps: [{}] };
	const short = nodes.filter((node) => contentOf(charter, node) === 'some');
	return { content, gaps: (short.length > 0 ? short : nodes).map((node) => ({ node })) };
}

import type { Charter } from '../model/charter';
import { isPrompt } from '../model/prompts';
import { walk } from '../model/walk';
import type { Span } from '../parse/tree';
import type { TextChange } from '../text/change';
import { rewrite } from '../text/rewrite';
import { assured } from './assured';

/**
 * The changes that put a name, written within a span, in the place of the prompts that keep the places of its mentions.
 * None where several things of its kind have names, or are still to be named: which of them is mentioned is the author's to say.
 */
export function fillMentions(charter: Charter, written: Span): readonly TextChange[] {
	const isLeft = (text: string) => isPrompt(text, charter.catalogue);
	const names = charter.names.filter(
		({ declares, start, end, text }) => declares && start >= written.start && end <= written.end && !isLeft(text),
	);
	return names.flatMap(({ kind, text }) => {
		const same = charter.names.filter((name) => name.kind === kind);
		if (same.filter(({ declares }) => declares).length !== 1) return [];
		const mentions = new Set(same.filter((name) => !name.declares && isLeft(name.text)).map(({ start }) => start));
		const changes = walk(charter).flatMap(({ node, flow, aliased }) => {
			if (node.kind !== 'scalar' || aliased || !mentions.has(node.start)) return [];
			return rewrite(charter.text, node, undefined, text, flow) ?? [];
		});
		return assured(charter, changes) ?? [];
	});
}

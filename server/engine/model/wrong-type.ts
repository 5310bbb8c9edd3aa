import type { Catalogue } from '../catalogue/catalogue';
import type { TreeNode } from '../parse/tree';
import { fieldAt } from '../schema/charter';
import type { FieldType } from '../schema/types';
import type { Problem } from './charter';
import { firstLine } from './first-line';
import { isProse, numberInProse } from './in-prose';
import { meantAs } from './meant-value';
import { besideOf } from './scalars';

/** The problem of a value that is not of the kind that its field has, and what it may have been meant as. */
export function wrongType(
	node: TreeNode,
	type: FieldType,
	path: readonly string[],
	text: string,
	catalogue: Catalogue,
): Problem {
	const key = path.at(-1) ?? '';
	const example = fieldAt(path)?.texts.example?.fr ?? '';
	const replacement = node.kind === 'scalar' ? meantAs(node, type, text, catalogue) : undefined;
	if (type.kind === 'number' && node.kind === 'scalar' && replacement === undefined && isProse(node.text)) {
		const { values, begins, likely, rest } = numberInProse(node.text);
		return {
			kind: 'type',
			variant: begins ? 'debut' : type.kind,
			start: node.start,
			end: node.end,
			args: [key, example, values[0] ?? '', besideOf(path)],
			replacements: values,
			keeps: rest.trim(),
			...(likely ? { likely } : {}),
		};
	}
	// « "250000" »: the number, but for its quotes.
	const isQuoted = type.kind === 'number' && node.kind === 'scalar' && node.text === replacement;
	return {
		kind: 'type',
		variant: isQuoted ? 'guillemets' : type.kind,
		...firstLine(node, text),
		args: [key, example],
		...(replacement === undefined ? {} : { replacements: [replacement] }),
	};
}

/** Edits that answer a check's hit. */
import { insertValue } from '../edits/insert';
import type { Charter } from '../model/charter';
import { placeholderFor } from '../model/placeholder';
import { childOf } from '../parse/tree';
import { childFields } from '../schema/charter';
import type { Fields } from '../schema/types';
import type { HitFix } from './check';

/**
 * The fix that writes a key that an object lacks, where the format puts it. None where the key is there already, even
 * empty: what is left is to write its value. `value` is YAML on one line, else what keeps the place of one; `name` is the fix's name in the description.
 */
export function addKey(
	charter: Charter,
	object: object | undefined,
	key: string,
	name = 'ajouter',
	value?: string,
): HitFix[] {
	const node = object && charter.nodeOf(object);
	if (node?.kind !== 'map' || childOf(node, key)) return [];
	const type = charter.infoOf(node)?.type;
	const fields: Fields = (type && childFields(type)) ?? {};
	const order = Object.keys(fields);
	const written = value ?? placeholderFor(fields[key]?.type, charter.catalogue);
	return [
		{
			name,
			preferred: true,
			changes: () => {
				const change = insertValue(charter, node, order, key, written);
				return change && [change];
			},
		},
	];
}

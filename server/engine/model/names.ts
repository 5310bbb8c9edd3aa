import type { NameKind } from '../schema/types';
import type { NameUse, Problem } from './charter';
import { isPlaceholder } from './content';
import { fold } from './fold';
import { nearest } from './nearest';

/** Names that refer to nothing. Case and accents do not hide a name; what is declared nowhere at all is not judged by its absence alone. */
export function checkNames(names: readonly NameUse[], problems: Problem[]): void {
	const declared = new Map<NameKind, Map<string, string>>();
	for (const name of names) {
		if (!name.declares) continue;
		const known = declared.get(name.kind) ?? new Map<string, string>();
		known.set(fold(name.text), name.text);
		declared.set(name.kind, known);
	}
	for (const name of names) {
		if (name.declares || isPlaceholder(name.text)) continue;
		const known = declared.get(name.kind);
		if (known?.has(fold(name.text))) continue;
		const near = nearest(name.text, known?.values() ?? []);
		problems.push({
			kind: 'nom_inconnu',
			variant: `${name.kind}${near[0] === undefined ? '' : '_proche'}`,
			start: name.start,
			end: name.end,
			args: [name.text, near[0] ?? ''],
			replacements: near,
		});
	}
}

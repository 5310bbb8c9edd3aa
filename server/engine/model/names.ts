import type { NameKind } from '../schema/types';
import type { NameUse, Problem } from './charter';
import { isPlaceholder } from './content';
import { fold } from './fold';
import { type FoldedWord, nearestFolded } from './nearest';

/** How many names the suggestions of one file may be compared with: past that, unknown names come without one. */
const maxComparisons = 200_000;

/** Names that refer to nothing. Case and accents do not hide a name; what is declared nowhere at all is not judged by its absence alone. */
export function checkNames(names: readonly NameUse[], problems: Problem[]): void {
	const declared = new Map<NameKind, Map<string, FoldedWord>>();
	for (const name of names) {
		if (!name.declares) continue;
		const known = declared.get(name.kind) ?? new Map<string, FoldedWord>();
		const folded = fold(name.text);
		known.set(folded, { word: name.text, folded });
		declared.set(name.kind, known);
	}
	let comparisons = 0;
	for (const name of names) {
		if (name.declares || isPlaceholder(name.text)) continue;
		const known = declared.get(name.kind);
		if (known?.has(fold(name.text))) continue;
		comparisons += known?.size ?? 0;
		const near = known && comparisons <= maxComparisons ? nearestFolded(name.text, known.values()) : [];
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

import type { Catalogue } from '../catalogue/catalogue';
import { fold } from '../fold';
import type { NameKind } from '../schema/types';
import { quoteIfNeeded } from '../text/quote';
import type { NameUse, Problem } from './charter';
import { type FoldedWord, nearestFolded } from './nearest';
import { isPlaceholder } from './placeholder';

/** How many names the suggestions of one file may be compared with: past that, unknown names come without one. */
const maxComparisons = 200_000;

/** Names that refer to nothing. Case and accents do not hide a name; what is declared nowhere at all is not judged by its absence alone. */
export function checkNames(names: readonly NameUse[], problems: Problem[], catalogue: Catalogue): void {
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
		if (name.declares || isPlaceholder(name.text, catalogue)) continue;
		const known = declared.get(name.kind);
		if (known?.has(fold(name.text))) continue;
		const parts = name.bare ? name.text.split(/\s*[,;]\s*|\s+et\s+/) : [];
		if (known && parts.length > 1 && parts.every((part) => known.has(fold(part)))) {
			const list = `[${parts.map((part) => quoteIfNeeded(part, true)).join(', ')}]`;
			const { start, end } = name;
			problems.push({
				kind: 'nom_inconnu',
				variant: 'liste',
				start,
				end,
				args: [name.text, list],
				replacements: [list],
			});
			continue;
		}
		comparisons += known?.size ?? 0;
		const close = known && comparisons <= maxComparisons ? nearestFolded(name.text, known.values()) : [];
		// One name in place of several would lose the others.
		const near = parts.length > 1 ? close.filter((word) => word.length * 4 >= name.text.length * 3) : close;
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

/** What writes a key or value under its name in the format, and keeps the prose that stands in a field too narrow for it. */
import { assured } from '../edits/assured';
import { insertValue } from '../edits/insert';
import { put } from '../edits/put';
import type { Touched } from '../edits/reread';
import type { Environment } from '../env';
import type { Fix } from '../finding';
import type { Charter, Problem } from '../model/charter';
import { troubleOf } from '../model/trouble';
import { SectionCache } from '../parse/sections';
import type { Entry, MapNode, Span, TreeNode } from '../parse/tree';
import { childFields } from '../schema/charter';
import type { TextChange } from '../text/change';
import { quote, quoteIfNeeded } from '../text/quote';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

/** The sections of a charter as they were read: its fixes are read again one after the other, and each changes one section. */
const caches = new WeakMap<Charter, SectionCache>();

function cacheOf(charter: Charter): SectionCache {
	const cache = caches.get(charter) ?? new SectionCache();
	caches.set(charter, cache);
	return cache;
}

/** The fix that renames a key, within its quotes where it has any; offered where all else then reads as before. */
export function renameKeyFix(charter: Charter, { start, end, sure }: Problem, key: string, env: Environment): Fix {
	const isQuoted = /["']/.test(charter.text[start] ?? '');
	const touched: readonly Touched[] = [{ start, end, reads: [{ key }] }];
	const change: TextChange = { start: isQuoted ? start + 1 : start, end: isQuoted ? end - 1 : end, newText: key };
	return {
		title: say(fixTexts, 'rename', env.language, key),
		preferred: true,
		...(sure ? { safe: true } : {}),
		touched,
		changes: () => assured(charter, [change], { touched, sections: cacheOf(charter) }),
	};
}

/** The fix that makes a key one's own that has the name of another. */
export function ownKeyFix(charter: Charter, { start, end }: Problem, title: string): Fix {
	const source = charter.text.slice(start, end);
	const key = `x-${source.replace(/^["']|["']$/g, '')}`;
	const touched: readonly Touched[] = [{ start, end, reads: [{ key }] }];
	const change: TextChange = { start, end, newText: source.replace(/^["']?/, '$&x-') };
	return {
		title,
		touched,
		changes: () => assured(charter, [change], { touched, sections: cacheOf(charter) }),
	};
}

/** The fix that writes a value as the format does. `title`: that of the fix, where it does not say the value. */
export function valueFix(charter: Charter, problem: Problem, value: string, env: Environment, title?: string): Fix {
	const { start, end, sure } = problem;
	const { text } = charter;
	// Right behind the colon of a quoted key, only a value in quotes is one.
	const newText = /[\s[{,]/.test(text[start - 1] ?? ' ') || problem.kind !== 'valeur' ? value : quote(value);
	const touched: readonly Touched[] = [{ start, end, reads: [value] }];
	return {
		title: title ?? say(fixTexts, 'replace', env.language, value),
		preferred: true,
		...(sure ? { safe: true } : {}),
		touched,
		changes: () => assured(charter, [{ start, end, newText }], { touched, sections: cacheOf(charter) }),
	};
}

/**
 * The fixes of a field that takes a value and holds prose: each writes a value there, and the prose in the field beside it,
 * behind what that says already, else under a key of the organisation's own. Where no value is known, the key itself
 * becomes one's own. Nothing that a person wrote is lost.
 */
export function keepingFixes(charter: Charter, problem: Problem, env: Environment): Fix[] {
	const { replacements = [], keeps = '', likely } = problem;
	const found = charter.root && holderOf(charter.root, problem);
	if (!found) return [];
	const { map, entry } = found;
	if (replacements.length === 0) {
		const { start, end } = entry.keySpan;
		const key = `x-${entry.key}`;
		if (map.entries.some((one) => one.key === key)) return [];
		const touched: readonly Touched[] = [{ start, end, reads: [{ key }] }];
		const changes = () => assured(charter, [{ start, end, newText: key }], { touched, sections: cacheOf(charter) });
		return [{ title: say(fixTexts, 'own', env.language, entry.key), touched, changes }];
	}
	return replacements.map((value, index): Fix => {
		const kept = keptBeside(charter, map, entry, problem, value, keeps);
		return {
			title: say(fixTexts, 'keepBeside', env.language, value, kept.key),
			...(index === 0 && likely ? { preferred: true } : {}),
			touched: kept.touched,
			changes: () =>
				kept.changes &&
				assured(charter, kept.changes, {
					touched: kept.touched,
					sections: cacheOf(charter),
					holds: (after) => troubleOf(after) < troubleOf(charter),
				}),
		};
	});
}

interface Kept {
	readonly key: string;
	readonly touched: readonly Touched[];
	readonly changes: readonly TextChange[] | undefined;
}

/** The value in place of the prose, and the prose beside it. */
function keptBeside(
	charter: Charter,
	map: MapNode,
	entry: Entry,
	{ start, end }: Span,
	value: string,
	prose: string,
): Kept {
	const info = charter.infoOf(map);
	const fields = (info && childFields(info.type)) ?? {};
	const own = `x-${entry.key}`;
	const beside = fields[entry.key]?.beside ?? own;
	const there = map.entries.find((one) => one.key === beside);
	const joined = there && !there.merged ? joinedTo(charter, there, prose, map.flow) : undefined;
	const target = contentSpan(charter, start, end);
	const written: TextChange = { ...target, newText: value };
	if (joined)
		return {
			key: beside,
			touched: [
				{ ...target, reads: [value] },
				{ start: joined.start, end: joined.end, reads: [joined.reads] },
			],
			changes: [written, joined],
		};
	const key = there ? freeKey(map, own) : beside;
	const isOwn = !Object.hasOwn(fields, key);
	const order = Object.keys(fields).flatMap((one) => (one === entry.key && isOwn ? [one, key] : [one]));
	const added = insertValue(charter, map, order, key, quoteIfNeeded(prose, map.flow));
	if (!added) return { key, touched: [], changes: undefined };
	const reads = [{ key }, prose];
	// Right behind the value, the two are one change.
	if (added.start === target.end)
		return {
			key,
			touched: [{ ...target, reads: [value, ...reads] }],
			changes: [{ ...target, newText: value + added.newText }],
		};
	return {
		key,
		touched: [
			{ ...target, reads: [value] },
			{ start: added.start, end: added.end, reads },
		],
		changes: [written, added],
	};
}

/** A text behind what a field says already, on its one line; undefined where it holds anything else. */
function joinedTo(
	charter: Charter,
	entry: Entry,
	prose: string,
	flow: boolean,
): (TextChange & { readonly reads: string }) | undefined {
	const { value } = entry;
	if (value.kind !== 'scalar' || value.style === 'block') return undefined;
	if (value.value === null || value.text.trim() === '') {
		const change = put(charter, entry, quoteIfNeeded(prose, flow));
		return { ...change, reads: prose };
	}
	const source = charter.text.slice(value.start, value.end);
	// A list or mapping in brackets is read as the text that it is written as, and mended as such.
	if (source.includes('\n') || /^[[{]/.test(source)) return undefined;
	const reads = `${value.text.trim()}${/[.!?…;]$/.test(value.text.trim()) ? '' : ';'} ${prose}`;
	const newText =
		value.style === 'double'
			? quote(reads)
			: value.style === 'single'
				? `'${reads.replace(/'/g, "''")}'`
				: quoteIfNeeded(reads, flow);
	return { start: value.start, end: value.end, newText, reads };
}

/** A key that a map does not have yet: `x-etat`, `x-etat-2`… */
function freeKey(map: MapNode, key: string): string {
	const taken = new Set(map.entries.map((entry) => entry.key));
	let free = key;
	for (let number = 2; taken.has(free); number++) free = `${key}-${number}`;
	return free;
}

/** A value without the line ends behind it: those of a block text are none of its letters. */
function contentSpan({ text }: Charter, start: number, end: number): Span {
	let last = end;
	while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
	return { start, end: last };
}

/** The entry whose value stands exactly at a place, and its map. */
function holderOf(root: TreeNode, { start, end }: Span): { readonly map: MapNode; readonly entry: Entry } | undefined {
	let node: TreeNode | undefined = root;
	while (node) {
		const children: readonly TreeNode[] =
			node.kind === 'map'
				? node.entries.filter(({ merged }) => !merged).map(({ value }) => value)
				: node.kind === 'list'
					? node.items
					: [];
		if (node.kind === 'map') {
			const entry = node.entries.find(({ merged, value }) => !merged && value.start === start && value.end === end);
			if (entry && entry.value.kind === 'scalar') return { map: node, entry };
		}
		node = children.find((child) => child.start <= start && child.end >= end);
	}
	return undefined;
}

/**
 * The rule that no edit harms a text: what an edit gives is read again before it is made by itself or called safe. Every
 * value that it touches must then be what the source said, letter by letter, and all else must read as it did.
 */
import { lineAt } from '../parse/lines';
import type { Fault } from '../parse/masked';
import { parse } from '../parse/parse';
import type { Parsed } from '../parse/parsed';
import type { Span, TreeNode } from '../parse/tree';
import { applyChanges, type TextChange } from '../text/change';

/** What an edit means to be read at a place, in the order of the text: texts, and the keys that it writes or renames. */
export type Meant = string | { readonly key: string };

/** A part of the source that an edit means to touch, from the first letter of what its author wrote there to the last. */
export interface Touched extends Span {
	/** What is to be read there. Undefined where the edit writes something of its own, which nothing in the source says. */
	readonly reads?: readonly Meant[];
	/** Whether a text is to become the items of a list in its place. */
	readonly asItems?: boolean;
}

/** An edit, and what it means to do. All that lies outside of what it touches is to read as before. */
export interface Intent {
	readonly changes: readonly TextChange[];
	readonly touched: readonly Touched[];
}

/** How long reading again may take, by a clock of the caller's: the engine reads none. */
export interface Budget {
	/** Milliseconds, from any moment on. */
	readonly now: () => number;
	/** How many may pass. */
	readonly milliseconds: number;
}

/** How long an edit may be read again before it is made by itself, in milliseconds. */
export const rereadMilliseconds = 20;

/**
 * Whether an edit does what it means to and nothing else. `before` is the text as it was read before the edit. False too
 * where that cannot be shown: what is touched is still at fault, the text is too large to be read, or time is over. `read`:
 * what the edit leaves, where it was read already.
 */
export function readsAsMeant(before: Parsed, intent: Intent, budget?: Budget, read?: Parsed): boolean {
	const start = budget?.now() ?? 0;
	const { text } = before;
	const changes = [...intent.changes].sort((a, b) => a.start - b.start || a.end - b.end);
	if (overlap(changes)) return false;
	const touched = widened(intent.touched, changes);
	if (overlap(touched)) return false;
	const after = read ?? parse(applyChanges(text, changes));
	const places = placesAfter(touched, changes);
	if (after.root === undefined && after.faults.length > 0) return false;
	const lines = places.map((place) => ({ start: lineAt(after.text, place.start).start, end: place.end }));
	const atFault = (fault: Fault, index: number, place: Span) =>
		touches(fault, blanks.has(fault.kind) ? (lines[index] ?? place) : place);
	if (after.faults.some((fault) => places.some((place, index) => atFault(fault, index, place)))) return false;
	if (after.faults.length > before.faults.filter((fault) => !touched.some((one) => touches(fault, one))).length)
		return false;
	const itemised = new Set([...touched.keys()].filter((index) => touched[index]?.asItems));
	// What is taken away stands nowhere afterwards.
	const left = new Set([...touched.keys()].filter((index) => (places[index]?.end ?? 0) > (places[index]?.start ?? 0)));
	const was = outline(before, touched, itemised, left);
	const is = outline(after, places, itemised, new Set([...was.met].filter((index) => left.has(index))));
	const kept =
		was.outside.length === is.outside.length &&
		was.outside.every((line, index) => line === is.outside[index]) &&
		touched.every(({ reads }, index) => reads === undefined || sameTexts(reads, is.inside[index] ?? []));
	return kept && (budget === undefined || budget.now() - start <= budget.milliseconds);
}

/**
 * A text as its letters alone: line ends with the blanks around them are single spaces. Characters that no one sees,
 * indentation and the blanks at both ends are no letters.
 */
export function lettersOf(text: string): string {
	return text
		.replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
		.replace(/\s*[\r\n]\s*/g, ' ')
		.trim();
}

/** Faults before a value that YAML itself takes for a part of it. */
const blanks: ReadonlySet<Fault['kind']> = new Set(['espace_insecable', 'caractere_invisible', 'tabulation']);

/** Whether what is read is what was meant. */
function sameTexts(meant: readonly Meant[], found: readonly Meant[]): boolean {
	const line = (one: Meant) => (typeof one === 'string' ? `=${lettersOf(one)}` : `:${lettersOf(one.key)}`);
	return meant.length === found.length && meant.every((one, index) => line(one) === line(found[index] ?? ''));
}

/** Whether spans in the order of the text overlap. */
function overlap(spans: readonly Span[]): boolean {
	return spans.some((one, index) => {
		const next = spans[index + 1];
		return next !== undefined && (next.start < one.end || next.start < one.start);
	});
}

/** What is touched, in the order of the text, each with the changes that begin or end within it. */
function widened(touched: readonly Touched[], changes: readonly TextChange[]): Touched[] {
	let first = 0;
	return [...touched]
		.sort((a, b) => a.start - b.start)
		.map((one) => {
			while ((changes[first]?.end ?? one.start) < one.start) first++;
			let { start, end } = one;
			for (let next = first; (changes[next]?.start ?? Number.POSITIVE_INFINITY) <= one.end; next++) {
				start = Math.min(start, changes[next]?.start ?? start);
				end = Math.max(end, changes[next]?.end ?? end);
			}
			return { ...one, start, end };
		});
}

/** Where parts of the source stand once changes are made; what is inserted at the ends of one belongs to it. All in the order of the text. */
function placesAfter(spans: readonly Span[], changes: readonly TextChange[]): Span[] {
	const grown = (change: TextChange) => change.newText.length - (change.end - change.start);
	let passed = 0;
	let moved = 0;
	return spans.map((span) => {
		const isBefore = (change: TextChange) =>
			change.end < span.start || (change.end === span.start && change.start < change.end && span.end > span.start);
		for (let change = changes[passed]; change && isBefore(change); change = changes[++passed]) moved += grown(change);
		let last = moved;
		for (let next = passed; (changes[next]?.start ?? Number.POSITIVE_INFINITY) <= span.end; next++) {
			const change = changes[next];
			if (change) last += grown(change);
		}
		const start = span.start + moved;
		return { start, end: Math.max(start, span.end + last) };
	});
}

/** Whether a fault lies on a place, or at its end. */
function touches(fault: Span, place: Span): boolean {
	return fault.start < Math.max(place.end, place.start + 1) && fault.end > place.start;
}

/** What is read within a part of a text, in its order: for an edit that writes it otherwise and changes nothing of it. */
export function readWithin(parsed: Parsed, span: Span): readonly Meant[] {
	return outline(parsed, [span], new Set(), new Set([0])).inside[0] ?? [];
}

/** What a text reads as: all that lies outside of some places, a line each, and what is read within each of these. */
interface Outline {
	readonly outside: readonly string[];
	readonly inside: readonly (readonly Meant[])[];
	/** Of these, those in which anything is read. */
	readonly met: ReadonlySet<number>;
}

/** `marked`: the places whose own place among the rest is told, `itemised`: those of them that become items there. */
function outline(
	{ text, root, comments }: Parsed,
	places: readonly Span[],
	itemised: ReadonlySet<number>,
	marked: ReadonlySet<number>,
): Outline {
	const outside: string[] = [];
	const inside: Meant[][] = places.map(() => []);
	const met = new Set<number>();
	/** The place that an offset lies in; -1 for none. They are in the order of the text, and do not overlap. */
	const placeOf = (offset: number) => {
		let low = 0;
		let high = places.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return low > 0 && offset < (places[low - 1]?.end ?? 0) ? low - 1 : -1;
	};
	/** Where what is touched stands among the rest. What is inserted stands nowhere before. */
	const mark = (place: number, path: string) => {
		if (met.has(place)) return;
		met.add(place);
		const owner = itemised.has(place) ? path.replace(/(?:\u0000-)+$/, '') : path;
		if (marked.has(place)) outside.push(`\u0000${place}${owner}`);
	};
	const say = (at: number, path: string, line: string, meant?: Meant) => {
		const place = placeOf(at);
		if (place < 0) outside.push(`${path}${line}`);
		else {
			mark(place, path);
			if (meant !== undefined) inside[place]?.push(meant);
		}
	};
	/** Where an item is told: a key that is written before its others begins no other item. */
	const startOf = (item: TreeNode) =>
		(item.kind === 'map' && item.entries.find(({ keySpan }) => placeOf(keySpan.start) < 0)?.keySpan.start) ||
		item.start;
	/** What comes through an alias is told where its anchor stands. */
	const isAlias = (node: TreeNode) =>
		text[node.start] === '*' && (node.kind !== 'scalar' || node.text !== text.slice(node.start, node.end));
	const walk = (node: TreeNode, path: string): void => {
		if (isAlias(node)) {
			say(node.start, path, text.slice(node.start, node.end), node.kind === 'scalar' ? node.text : '');
			return;
		}
		switch (node.kind) {
			case 'scalar':
				// Nothing was written: a value that comes there is no other value lost.
				if (node.value === null && node.start === node.end) return;
				say(node.start, path, `=${typeof node.value}:${lettersOf(node.text)}`, node.text);
				return;
			case 'opaque':
				say(node.start, path, '?', '');
				return;
			// Brackets and braces that hold nothing say nothing: what comes into them is no other value lost.
			case 'list':
				for (const item of node.items) {
					// A dash alone says nothing yet.
					if (item.kind !== 'scalar' || item.value !== null || item.start < item.end)
						say(startOf(item), `${path}\u0000-`, '-');
					walk(item, `${path}\u0000-`);
				}
				return;
			case 'map':
				for (const { key, keySpan, value, merged } of node.entries) {
					if (merged && text[keySpan.start] === '*') continue;
					const place = placeOf(keySpan.start);
					say(keySpan.start, path, `:${key}`, { key });
					walk(value, `${path}\u0000${place < 0 ? key : `\u0000${place}`}`);
				}
		}
	};
	if (root) walk(root, '');
	for (const comment of comments) if (placeOf(comment.start) < 0) outside.push(`#${comment.text.trim()}`);
	return { outside, inside, met };
}

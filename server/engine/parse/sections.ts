/**
 * Reading a charter section by section, so that a key press costs the section it falls in and not the whole file.
 * Only for files that read without a fault: anything doubtful is left to the whole parser, whose answer is the same.
 */
import type { Steps } from '../steps';
import type { Parsed } from './parsed';
import type { Comment } from './tokens';
import type { Entry, MapNode, TreeNode } from './tree';

interface Section {
	readonly parsed: Parsed;
	/** Where the section stood when its tree was last used. */
	at: number;
	root: MapNode;
	comments: readonly Comment[];
}

/** What was read of the sections of one document; it holds those of its last version, and no more. */
export class SectionCache {
	#sections = new Map<string, Section>();

	/** Reads a text by its sections; undefined where the whole text has to be read. `parse` reads the text of one section. */
	*read(text: string, parse: (text: string) => Parsed): Steps<Parsed | undefined> {
		const starts = sectionStarts(text);
		if (!starts) return undefined;
		const used = new Map<string, Section>();
		const entries: Entry[] = [];
		const comments: Comment[] = [];
		for (const [index, start] of starts.entries()) {
			const source = text.slice(start, starts[index + 1] ?? text.length);
			const section = (used.has(source) ? undefined : this.#sections.get(source)) ?? readSection(source, parse);
			if (!section) return undefined;
			if (index % 100 === 99) yield;
			moveTo(section, start);
			used.set(source, section);
			for (const entry of section.root.entries) entries.push(entry);
			for (const comment of section.comments) comments.push(comment);
		}
		this.#sections = used;
		const first = entries[0];
		const last = entries.at(-1);
		if (!first || !last) return undefined;
		const root: MapNode = { kind: 'map', flow: false, start: first.start, end: last.end, entries };
		return { text, root, comments, faults: [], sound: true, conflict: false };
	}
}

const keyLine = /^[\p{L}_][\p{L}\p{N}_-]*:(?=[ \r\n]|$)/u;
/** Anchors, aliases and merge keys reach from one section into another. */
const reaches = /(?:^|[\s[{,])(?:[&*]\S|<<\s*:)/;

/** Where each section begins, what stands before the first one being part of it; undefined where the text is not cut that simply. */
function sectionStarts(text: string): number[] | undefined {
	if (reaches.test(text) || text.startsWith('\ufeff')) return undefined;
	const starts: number[] = [];
	for (let at = 0; at < text.length; ) {
		const next = text.indexOf('\n', at) + 1 || text.length;
		const head = text[at] ?? '';
		if (!/[ #\r\n]/.test(head)) {
			if (!keyLine.test(text.slice(at, Math.min(next, at + 60)))) return undefined;
			starts.push(at);
		}
		at = next;
	}
	if (starts.length < 2) return undefined;
	starts[0] = 0;
	return starts;
}

function readSection(source: string, parse: (text: string) => Parsed): Section | undefined {
	const parsed = parse(source);
	const { root, comments } = parsed;
	if (parsed.faults.length > 0 || root?.kind !== 'map' || root.flow || root.entries.length !== 1) return undefined;
	return { parsed, at: 0, root, comments };
}

/** Moves a section's tree to where the section stands now; the same nodes where it has not moved. */
function moveTo(section: Section, at: number): void {
	if (section.at === at) return;
	const { root, comments } = section.parsed;
	if (root?.kind !== 'map') return;
	section.root = {
		...root,
		start: root.start + at,
		end: root.end + at,
		entries: root.entries.map((entry) => movedEntry(entry, at)),
	};
	section.comments = comments.map((comment) => ({ ...comment, start: comment.start + at, end: comment.end + at }));
	section.at = at;
}

function movedEntry(entry: Entry, by: number): Entry {
	return {
		key: entry.key,
		keySpan: { start: entry.keySpan.start + by, end: entry.keySpan.end + by },
		value: moved(entry.value, by),
		merged: entry.merged,
		colon: entry.colon,
		start: entry.start + by,
		end: entry.end + by,
	};
}

function moved(node: TreeNode, by: number): TreeNode {
	const start = node.start + by;
	const end = node.end + by;
	switch (node.kind) {
		case 'scalar':
			return { kind: 'scalar', start, end, value: node.value, text: node.text, style: node.style };
		case 'map':
			return { kind: 'map', start, end, flow: node.flow, entries: node.entries.map((entry) => movedEntry(entry, by)) };
		case 'list':
			return { kind: 'list', start, end, flow: node.flow, items: node.items.map((item) => moved(item, by)) };
		case 'opaque':
			return { kind: 'opaque', start, end };
	}
}

/**
 * Reading a charter section by section, so that a key press, and a fault, costs the section it falls in and not the whole
 * file. How a text is cut, and what is read of each of its sections, follows from the text alone: what was read before only
 * spares the reading. Where the cut is in doubt, or a section reaches into another, the text is left to the whole parser.
 */
import { foldKey } from '../fold';
import { isSectionKey } from '../schema/key-words';
import type { Steps } from '../steps';
import type { Fault, FaultKind } from './masked';
import { endOfFault, movedComment, movedEntry, movedFault } from './moved';
import type { Parsed } from './parsed';
import type { Comment } from './tokens';
import type { Entry, MapNode } from './tree';

/** What was read of one section. */
interface SectionParts {
	readonly entries: readonly Entry[];
	readonly comments: readonly Comment[];
	readonly faults: readonly Fault[];
}

interface Section {
	/** As if it began the text. */
	readonly own: SectionParts;
	readonly sound: boolean;
	/** Where the section stood when it was last used, and what was read of it there. */
	at: number;
	there: SectionParts;
}

/** What was read of the sections of one document; it holds those of its last version, and no more. */
export class SectionCache {
	#sections: ReadonlyMap<string, Section> = new Map();
	/** Those of the beginning of a large text, which may end within a section. */
	#beginning: ReadonlyMap<string, Section> = new Map();

	/**
	 * Reads a text by its sections; undefined where the whole text has to be read. `parse` reads the text of one section, and
	 * what may be one. `isBeginning`: only the beginning of the document is given, all of it comes later.
	 */
	*read(text: string, parse: (text: string) => Steps<Parsed>, isBeginning = false): Steps<Parsed | undefined> {
		const cuts = sectionsOf(text);
		if (!cuts) return undefined;
		const used = new Map<string, Section>();
		const entries: Entry[] = [];
		const comments: Comment[] = [];
		const faults: Fault[] = [];
		let sound = true;
		for (const { start, end, next } of cuts) {
			const own = text.slice(start, end);
			// What comes next ends what is open.
			const source = next === undefined ? own : `${own}${next}: x\n`;
			const known = used.has(source) ? undefined : (this.#sections.get(source) ?? this.#beginning.get(source));
			if (!known) yield;
			const section = known ?? sectionIn(yield* parse(source), end - start, next);
			if (!section) return undefined;
			moveTo(section, start);
			used.set(source, section);
			for (const entry of section.there.entries) entries.push(entry);
			for (const comment of section.there.comments) comments.push(comment);
			for (const fault of section.there.faults) faults.push(fault);
			sound &&= section.sound;
		}
		this.#beginning = isBeginning ? used : new Map();
		if (!isBeginning) this.#sections = used;
		const [first, last] = [entries[0], entries.at(-1)];
		if (!first || !last || faults.length >= mostFaults || isStrewn(faults)) return undefined;
		const root: MapNode = { kind: 'map', flow: false, start: first.start, end: last.end, entries };
		return { text, root, comments, faults, sound, conflict: false };
	}
}

/** With more faults than this, a text is looked at whole: no more of them are told. */
const mostFaults = 200;
/** No more than so many characters that no one sees are told of a file. */
const mostInvisible = 20;

const isStrewn = (faults: readonly Fault[]) =>
	faults.filter(({ kind }) => kind === 'caractere_invisible').length >= mostInvisible;

/** With more sections than this, most of the time would go into cutting. */
const mostSections = 200;
const keyLine = /^([a-z_][a-z0-9_-]*):(?=[ \t\r\n]|$)/;
/** Anchors, aliases and merge keys reach from one section into another. */
const reaches = /(?:^|[\s[{,])(?:[&*]\S|<<\s*:)/;
/** What stands at the margin and may belong to the section above: words, an item, a bracket that closes. */
const stray = /^(?:[\p{L}\]}]|-(?:[ \t\r\n]|$))/u;

interface Cut {
	readonly start: number;
	readonly end: number;
	/** The key of the section behind it. */
	readonly next: string | undefined;
}

/** The sections of a text, what stands before the first one being part of it; undefined where the text is not cut that simply. */
function sectionsOf(text: string): readonly Cut[] | undefined {
	if (reaches.test(text) || text.startsWith('\ufeff')) return undefined;
	const starts: { readonly at: number; readonly key: string }[] = [];
	let strayed = false;
	for (let at = 0; at < text.length; ) {
		const next = text.indexOf('\n', at) + 1 || text.length;
		if (!/[ \t#\r\n]/.test(text[at] ?? '')) {
			const head = text.slice(at, Math.min(next, at + 60));
			const key = keyLine.exec(head)?.[1];
			// Below words at the margin, `fermé: le lundi` may be the rest of their sentence.
			if (key !== undefined && (!strayed || key.startsWith('x-') || isSectionKey(foldKey(key), false))) {
				starts.push({ at, key });
				strayed = false;
			} else if (starts.length === 0 || (key === undefined && !stray.test(head))) return undefined;
			else strayed ||= !/^[-\]}]/.test(head);
		}
		at = next;
	}
	if (starts.length < 2 || starts.length > mostSections) return undefined;
	return starts.map(({ at }, index) => {
		const behind = starts[index + 1];
		return { start: index === 0 ? 0 : at, end: behind?.at ?? text.length, next: behind?.key };
	});
}

/** Faults that are of a whole file. */
const ofFiles: ReadonlySet<FaultKind> = new Set([
	'conflit_git',
	'trop_gros',
	'trop_profond',
	'plusieurs_documents',
	'alias_trop_nombreux',
]);

/** A section as it was read before the key of the one behind it; undefined where it reaches into that. */
function sectionIn({ root, comments, faults, sound }: Parsed, length: number, next?: string): Section | undefined {
	if (root?.kind !== 'map' || root.flow || faults.some(({ kind }) => ofFiles.has(kind))) return undefined;
	const entries = next === undefined ? root.entries : root.entries.slice(0, -1);
	if (entries.length === 0) return undefined;
	if (next !== undefined) {
		const behind = root.entries.at(-1);
		const isWhole =
			behind?.key === next &&
			behind.keySpan.start === length &&
			behind.value.kind === 'scalar' &&
			behind.value.text === 'x' &&
			behind.value.start === length + next.length + 2;
		// What is left open is told where it ends: at that key.
		const stop = (fault: Fault) => length + (fault.kind === 'syntaxe' ? next.length : 0);
		if (!isWhole || faults.some((fault) => endOfFault(fault) > stop(fault))) return undefined;
	}
	const own = { entries, comments, faults };
	return { own, sound, at: 0, there: own };
}

/** Moves what was read of a section to where it stands now; the same nodes where it has not moved. */
function moveTo(section: Section, at: number): void {
	if (section.at === at) return;
	const { entries, comments, faults } = section.own;
	section.there = {
		entries: entries.map((entry) => movedEntry(entry, at)),
		comments: comments.map((comment) => movedComment(comment, at)),
		faults: faults.map((fault) => movedFault(fault, at)),
	};
	section.at = at;
}

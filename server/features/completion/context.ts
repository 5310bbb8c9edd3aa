/** What is being typed at a cursor, found from the lines before it: the text seldom parses while it is typed. */
import type { Catalogue } from '../../engine/index';
import { afterDash, Blocks, type Frame, isDash } from './blocks';
import { flowSpot } from './flow';
import { keyIn, type Line, linesOf, scalarIn, unitOf, unquoted } from './lines';
import { itemStep, placeAt } from './place';
import type { CommentContext, Context, KeyContext, Layout, Typed } from './spot';

/** What is being typed at an offset; undefined where nothing can be proposed (prose, block scalars, inside a token that is no word). */
export function contextAt(text: string, offset: number, catalogue: Catalogue): Context | undefined {
	return new Finder(text, offset, catalogue).find();
}

class Finder {
	readonly lines: readonly Line[];
	readonly blocks = new Blocks();
	readonly index: number;
	readonly line: Line;
	/** The cursor's column. */
	readonly column: number;
	#fallbackUnit = 2;

	constructor(
		readonly text: string,
		readonly offset: number,
		readonly catalogue: Catalogue,
	) {
		this.lines = linesOf(text);
		let index = this.lines.length - 1;
		while (index > 0 && (this.lines[index]?.start ?? 0) > offset) index--;
		this.index = index;
		this.line = this.lines[index] ?? { start: 0, text: '', indent: 0, blank: true };
		this.column = Math.min(offset - this.line.start, this.line.text.length);
	}

	get #unit(): number {
		return unitOf(this.lines, this.#fallbackUnit);
	}

	find(): Context | undefined {
		for (let index = 0; index < this.index; index++) {
			const line = this.lines[index];
			if (line) this.blocks.read(line);
		}
		if (this.blocks.tooDeep) return undefined;
		const { running } = this.blocks;
		const empty = this.line.text.trim() === '';
		if (running) {
			const inside = empty ? this.column > running.column : this.line.indent > running.column;
			if (running.kind === 'flow' && (inside || /^\s*[\]}]/.test(this.line.text)))
				return this.#flow(running.start, running.path, running.column);
			// An empty line under a text on one line is where the next key comes; in any other it goes on.
			if (inside && !(empty && running.kind === 'plain')) return undefined;
		}
		if (empty) return this.#bare(this.column, this.column);
		if (this.line.text.trimStart().startsWith('#')) return this.#comment(this.line.indent);
		return this.#structured();
	}

	/** A line that holds something. */
	#structured(): Context | undefined {
		const { text } = this.line;
		let at = this.line.indent;
		if (this.column < at) return undefined;
		let dash = -1;
		for (; isDash(text, at); ) {
			if (this.column <= at || this.blocks.tooDeep) return undefined;
			this.blocks.dash(at);
			dash = at;
			at = afterDash(text, at);
			// The cursor stands in the space behind the dash, before what is written there.
			if (this.column < at) at = Math.min(at, Math.max(this.column, dash + 1));
			if (at === this.column) break;
		}
		const rest = text.slice(at);
		const key = keyIn(rest);
		if (key && this.column <= at + key.end) return this.#key(at, at + key.end, dash, true);
		if (key && this.column > at + key.colon) {
			const frame = this.blocks.key(at, key.name);
			if (this.blocks.tooDeep) return undefined;
			return this.#value(at + key.colon + 1, [...frame.path, key.name], at, []);
		}
		if (key) return undefined;
		if (dash >= 0) return this.#item(at, dash);
		return this.#bare(at, at);
	}

	/** What follows a dash and is no key yet. */
	#item(at: number, dash: number): Context | undefined {
		const list = this.blocks.top;
		if (!list) return undefined;
		const path = [...list.path, itemStep];
		const place = placeAt(path, this.catalogue);
		if (place?.kind !== 'value') return undefined;
		if (place.type.kind === 'object') {
			const end = this.#wordEnd(at);
			if (end === undefined)
				return scalarIn(this.line.text, at).style === 'flow' ? this.#flow(this.line.start + at, path, dash) : undefined;
			return this.#key(at, end, dash, false);
		}
		return this.#value(dash + 1, path, dash, this.#otherItems(list, dash));
	}

	/** A line without dash or key: empty, or with a first word. `at`: the column where it begins. */
	#bare(at: number, column: number): Context | undefined {
		this.blocks.closeDeeper(column);
		let { top } = this.blocks;
		// Below a dash that nothing follows comes its item, deeper than it.
		if (top?.list && top.pending && column > top.column)
			return this.#child([...top.path, itemStep], at, top, undefined);
		const under = this.blocks.frames.at(-2);
		// Where a list stands at the column of its key, the next key is likelier than an item without its dash.
		if (top?.list && under && !under.list && under.column === top.column) top = under;
		if (!top) return this.#keyOf([], at, 0, []);
		if (top.list) return this.#missingDash([...top.path], at, top.column, top);
		const child = top.childColumn;
		if (top.pending && column > top.column && (child === undefined || column >= child))
			return this.#child([...top.path, top.last ?? ''], at, top, child);
		if (this.line.text.trim() !== '' && column > top.column) return undefined;
		return this.#keyOf(top.path, at, top.column, top.names);
	}

	/** Something under a key that has no value yet. */
	#child(path: readonly string[], at: number, frame: Frame, child: number | undefined): Context | undefined {
		const place = placeAt(path, this.catalogue);
		if (!place) return undefined;
		const next = this.#next();
		const deeper = next && next.indent > frame.column ? next.indent : undefined;
		const asked = at - frame.column;
		// In a file that indents nothing yet, the editor's own indent is taken up.
		if (asked === 4) this.#fallbackUnit = 4;
		const unit = this.#unit;
		if (place.kind === 'value' && place.type.kind === 'list') {
			const dashes = next?.text.startsWith('-', next.indent) && next.indent >= frame.column ? next.indent : undefined;
			return this.#missingDash(path, at, dashes ?? child ?? frame.column + unit, undefined);
		}
		// A word above deeper lines is their key; an empty line above them is one of them.
		const owns = deeper !== undefined && deeper > at && this.line.text.trim() !== '';
		const column = owns ? at : (deeper ?? child ?? frame.column + unit);
		if (place.kind !== 'value' || place.type.kind === 'object') return this.#keyOf(path, at, column, []);
		return this.#value(at, path, frame.column, []);
	}

	/** Where an item comes whose dash is not written. */
	#missingDash(path: readonly string[], at: number, column: number, list: Frame | undefined): Context | undefined {
		const item = [...path, itemStep];
		const place = placeAt(item, this.catalogue);
		if (place?.kind !== 'value') return undefined;
		const typed = this.#replaced(at, column, true);
		if (!typed) return undefined;
		const others = this.#otherItems(list, column);
		if (place.type.kind === 'object')
			return { kind: 'key', path: item, ...typed, present: [], colon: false, fresh: true, nested: false, flow: false };
		return {
			kind: 'value',
			path: item,
			...typed,
			others,
			current: this.line.text.slice(at).trim(),
			flow: false,
			nested: false,
			trail: '',
		};
	}

	/** A key of a map, from the start of its word on a line of its own. */
	#keyOf(path: readonly string[], at: number, column: number, before: readonly string[]): Context | undefined {
		const place = placeAt(path, this.catalogue);
		if (!place || (place.kind === 'value' && place.type.kind !== 'object' && place.type.kind !== 'list'))
			return undefined;
		const typed = this.#replaced(at, column, false);
		if (!typed) return undefined;
		const present = [...before, ...this.#keysBelow(column)];
		return {
			kind: 'key',
			path,
			...typed,
			present,
			colon: false,
			fresh: false,
			nested: this.#deeperBelow(column),
			flow: false,
		};
	}

	/** The part of the line that a key or an item without dash takes the place of. */
	#replaced(at: number, column: number, dash: boolean): Omit<Typed, 'path'> | undefined {
		const word = dash ? this.#textEnd(at) : this.#wordEnd(at);
		if (word === undefined) return undefined;
		const from = Math.min(at, column);
		const { start } = this.line;
		return {
			start: start + from,
			end: start + Math.max(this.column, word),
			typed: this.line.text.slice(at, this.column),
			layout: { base: from, column, lead: ' '.repeat(Math.max(0, column - from)), dash, unit: this.#unit },
		};
	}

	/** A key behind a dash, or one that is there already. */
	#key(at: number, end: number, dash: number, colon: boolean): KeyContext | undefined {
		// `-` and nothing behind it: the space is still to be written.
		const lead = dash >= 0 && at === dash + 1 ? ' ' : '';
		const column = at + lead.length;
		const frames = this.blocks;
		if (dash < 0) {
			frames.closeDeeper(at);
			if (frames.top?.list && frames.top.column === at) frames.frames.pop();
		}
		const { top } = frames;
		const path = !top
			? []
			: top.list
				? [...top.path, itemStep]
				: top.column === at
					? top.path
					: [...top.path, top.last ?? ''];
		const before = top && !top.list && top.column === at ? top.names : [];
		const after = this.#keysBelow(column);
		const place = placeAt(path, this.catalogue);
		if (!place || (place.kind === 'value' && place.type.kind !== 'object' && place.type.kind !== 'list'))
			return undefined;
		return {
			kind: 'key',
			path,
			start: this.line.start + at,
			end: this.line.start + Math.max(end, this.column),
			typed: this.line.text.slice(at, this.column),
			layout: { base: Math.min(this.line.indent, at), column, lead, dash: false, unit: this.#unit },
			present: [...before, ...after],
			colon,
			fresh: dash >= 0 && !colon && after.length === 0,
			nested: !colon && this.#deeperBelow(column),
			flow: false,
		};
	}

	/** The value behind a colon or a dash at `from`. `column`: that of its key or dash. */
	#value(from: number, path: readonly string[], column: number, others: readonly string[]): Context | undefined {
		const { text, start: lineStart } = this.line;
		const scalar = scalarIn(text, from);
		if (scalar.comment >= 0 && this.column > scalar.comment) return this.#comment(scalar.comment);
		if (scalar.style === 'flow')
			return this.column > scalar.start ? this.#flow(lineStart + scalar.start, path, column) : undefined;
		if (scalar.style === 'block' || scalar.style === 'alias') return undefined;
		const empty = scalar.style === 'empty';
		if (!empty && (this.column < scalar.start || this.column > scalar.end)) return undefined;
		const start = empty ? this.column : scalar.start;
		let end = empty ? this.column : scalar.end;
		if (empty && text.slice(this.column).trim() === '') end = text.length;
		const colonBefore = start > 0 && start === from && /[:-]/.test(text[start - 1] ?? '');
		return {
			kind: 'value',
			path,
			start: lineStart + start,
			end: lineStart + end,
			typed: text.slice(start, this.column),
			layout: { base: this.line.indent, column: start, lead: colonBefore ? ' ' : '', dash: false, unit: this.#unit },
			others,
			current: unquoted(text.slice(start, end)),
			flow: false,
			nested: empty && this.#deeperBelow(path.at(-1) === itemStep ? column + 1 : column),
			trail: text[end] === '#' ? ' ' : '',
		};
	}

	#flow(open: number, path: readonly string[], column: number): Context | undefined {
		const spot = flowSpot(this.text, open, path, this.offset, this.#flowLimit(column));
		if (!spot) return undefined;
		const layout: Layout = {
			base: this.line.indent,
			column: spot.start - this.line.start,
			lead: /[:,]/.test(this.text[spot.start - 1] ?? '') ? ' ' : '',
			dash: false,
			unit: this.#unit,
		};
		const { path: at, start, end } = spot;
		const common = {
			path: at,
			start,
			end,
			typed: this.text.slice(start, this.offset),
			layout,
			nested: false,
			flow: true,
		} as const;
		return spot.kind === 'key'
			? { kind: 'key', ...common, present: spot.others, colon: spot.colon, fresh: false }
			: {
					kind: 'value',
					...common,
					others: spot.others,
					current: unquoted(this.text.slice(start, end)),
					trail: this.text[spot.end] === '#' ? ' ' : '',
				};
	}

	/** A collection in flow style ends at the latest where a line is no deeper than its key. */
	#flowLimit(column: number): number {
		for (let index = this.index + 1; index < this.lines.length; index++) {
			const line = this.lines[index];
			if (!line || line.text.trim() === '') continue;
			if (line.indent <= column) return /^\s*[\]}]/.test(line.text) ? line.start + line.indent + 1 : line.start;
		}
		return this.text.length;
	}

	#comment(column: number): CommentContext | undefined {
		if (this.column <= column) return undefined;
		return { kind: 'comment', start: this.line.start + column, line: this.line, nextLine: this.#next() };
	}

	/** The end of the one word at a column, trailing space included at the end of the line; undefined where more than a word follows. */
	#wordEnd(at: number): number | undefined {
		const rest = /^([\p{L}\p{M}_][\p{L}\p{M}\p{N}_-]*)?(\s*)(?=$|(#))/u.exec(this.line.text.slice(at));
		if (!rest) return undefined;
		const word = at + (rest[1]?.length ?? 0);
		if (rest[3] !== undefined) return this.column <= word ? word : undefined;
		return word + (rest[2]?.length ?? 0);
	}

	/** The end of a text that fills the rest of the line. */
	#textEnd(at: number): number | undefined {
		const rest = this.line.text.slice(at);
		return keyIn(rest) || /^\s*#|\s#/.test(rest) ? undefined : this.line.text.length;
	}

	/** The next line that holds something. */
	#next(): Line | undefined {
		for (let index = this.index + 1; index < this.lines.length; index++) {
			const line = this.lines[index];
			if (line && !line.blank) return line;
		}
		return undefined;
	}

	#deeperBelow(column: number): boolean {
		const next = this.#next();
		return next !== undefined && (next.indent > column || (next.indent === column && /^\s*-(?:\s|$)/.test(next.text)));
	}

	/** The keys of the same map on the lines that follow. */
	#keysBelow(column: number): string[] {
		const keys: string[] = [];
		for (let index = this.index + 1; index < this.lines.length; index++) {
			const line = this.lines[index];
			if (!line || line.blank || line.indent > column) continue;
			if (line.indent < column || /^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) break;
			const key = keyIn(line.text.slice(column));
			if (key && !/^-\s/.test(line.text.slice(column))) keys.push(key.name);
		}
		return keys;
	}

	/** The scalars of the same list on the other lines. */
	#otherItems(list: Frame | undefined, column: number): string[] {
		const items = list ? [...list.names] : [];
		for (let index = this.index + 1; index < this.lines.length; index++) {
			const line = this.lines[index];
			if (!line || line.blank || line.indent > column) continue;
			if (line.indent < column || !/^\s*-(?:\s|$)/.test(line.text)) break;
			items.push(unquoted(line.text.slice(afterDash(line.text, column))));
		}
		return items;
	}
}

/** Follows the block structure of a text line by line, by columns alone. */
import { maxDepth } from '../../engine/index';
import { closingQuote, keyIn, type Line, scalarIn, unquoted } from './lines';
import { itemStep } from './place';

/** A block collection that is open at some line. */
export interface Frame {
	readonly column: number;
	readonly list: boolean;
	/** The path of the collection itself. */
	readonly path: readonly string[];
	/** Of a map: its keys so far. Of a list: the scalars among its items so far. */
	readonly names: string[];
	/** Of a map: the last key. */
	last: string | undefined;
	/** Whether nothing stood behind the last key, or the last dash, on its line. */
	pending: boolean;
	/** Of a map: the column of what stands under its last key. */
	childColumn: number | undefined;
}

/** What goes on over several lines: its content is any line deeper than `column`. */
export interface Running {
	readonly kind: 'block' | 'quote' | 'plain' | 'flow';
	readonly column: number;
	/** Offset of its first character. */
	readonly start: number;
	/** The path of the value. */
	readonly path: readonly string[];
	readonly quote?: string;
	/** Brackets still open, for `flow`. */
	readonly depth?: number;
}

export class Blocks {
	readonly frames: Frame[] = [];
	running: Running | undefined;
	/** Some collection lies deeper than a file is read: what follows is unknown, and is not looked at. */
	tooDeep = false;

	get top(): Frame | undefined {
		return this.frames.at(-1);
	}

	/** Reads one whole line. */
	read(line: Line): void {
		if (this.tooDeep) return;
		const { running } = this;
		if (running) {
			const blank = line.text.trim() === '';
			const closes = running.kind === 'flow' && /^\s*[\]}]/.test(line.text);
			if (blank || line.indent > running.column || closes) {
				if (!blank) this.#goOn(running, line.text);
				return;
			}
			this.running = undefined;
		}
		if (line.blank) return;
		if (/^(?:---|\.\.\.)(?:\s|$)/.test(line.text)) {
			this.frames.length = 0;
			return;
		}
		let at = line.indent;
		let owner = -1;
		for (; !this.tooDeep && isDash(line.text, at); at = afterDash(line.text, at)) {
			this.dash(at);
			owner = at;
		}
		const bare = owner >= 0 && /^\s*(?:#.*)?$/.test(line.text.slice(at));
		if (bare && this.top) this.top.pending = true;
		const key = keyIn(line.text.slice(at));
		if (key) {
			const frame = this.key(at, key.name);
			this.#value(line, at + key.colon + 1, at, [...frame.path, key.name], frame);
		} else if (owner < 0 && this.top?.list) this.top.pending = false;
		else if (owner >= 0 && at < line.text.length && this.top) {
			this.#value(line, at, owner, [...this.top.path, itemStep], this.top);
		}
	}

	/** Opens an item at a dash. */
	dash(column: number): Frame {
		this.closeDeeper(column);
		const { top } = this;
		if (top?.list && top.column === column) {
			top.pending = false;
			return top;
		}
		const path = !top ? [] : top.list ? [...top.path, itemStep] : [...top.path, top.last ?? ''];
		if (top?.list) top.pending = false;
		if (top && !top.list) top.childColumn ??= column;
		return this.#push({ column, list: true, path, names: [], last: undefined, pending: false, childColumn: undefined });
	}

	/** Opens a key at a column. */
	key(column: number, name: string): Frame {
		this.closeDeeper(column);
		if (this.top?.list) this.top.pending = false;
		// A list at the column of the key that owns it ends where a key of that column comes.
		if (this.top?.list && this.top.column === column) this.frames.pop();
		const { top } = this;
		let frame = top;
		if (!frame || frame.list || frame.column !== column) {
			const path = !top ? [] : top.list ? [...top.path, itemStep] : [...top.path, top.last ?? ''];
			if (top && !top.list) top.childColumn ??= column;
			frame = this.#push({
				column,
				list: false,
				path,
				names: [],
				last: undefined,
				pending: false,
				childColumn: undefined,
			});
		}
		frame.names.push(name);
		frame.last = name;
		frame.pending = false;
		frame.childColumn = undefined;
		return frame;
	}

	closeDeeper(column: number): void {
		while (this.top && this.top.column > column) this.frames.pop();
	}

	#push(frame: Frame): Frame {
		if (frame.path.length >= maxDepth || this.frames.length >= maxDepth) this.tooDeep = true;
		else this.frames.push(frame);
		return frame;
	}

	#value(line: Line, from: number, column: number, path: readonly string[], frame: Frame): void {
		const scalar = scalarIn(line.text, from);
		const start = line.start + scalar.start;
		if (frame.list && scalar.style !== 'empty') frame.names.push(unquoted(line.text.slice(scalar.start, scalar.end)));
		if (!frame.list) frame.pending = scalar.style === 'empty';
		if (scalar.style === 'block') this.running = { kind: 'block', column, start, path };
		else if (scalar.style === 'plain') this.running = { kind: 'plain', column, start, path };
		else if (scalar.style === 'openQuote') {
			this.running = { kind: 'quote', column, start, path, quote: line.text[scalar.start] ?? '"' };
		} else if (scalar.style === 'flow') {
			const depth = bracketDepth(line.text.slice(scalar.start), 0);
			if (depth > 0) this.running = { kind: 'flow', column, start, path, depth };
		}
	}

	/** One more line of what runs over several. */
	#goOn(running: Running, text: string): void {
		if (running.kind === 'quote') {
			if (closingQuote(`${running.quote}${text}`, 0) >= 0) this.running = undefined;
		} else if (running.kind === 'flow') {
			const depth = bracketDepth(text, running.depth ?? 0);
			this.running = depth > 0 ? { ...running, depth } : undefined;
		}
	}
}

/** Whether a dash of an item stands at a column. */
export function isDash(text: string, at: number): boolean {
	return text[at] === '-' && (at + 1 === text.length || /\s/.test(text[at + 1] ?? ''));
}

/** The column after a dash and the spaces behind it. */
export function afterDash(text: string, dash: number): number {
	let at = dash + 1;
	while (at < text.length && /\s/.test(text[at] ?? '')) at++;
	return at;
}

/** How many brackets are open after a piece of text; 0 once the outermost has closed. */
function bracketDepth(text: string, before: number): number {
	let depth = before;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === '#' && (at === 0 || /\s/.test(text[at - 1] ?? ''))) break;
		if ((char === '"' || char === "'") && (at === 0 || /[\s,[{:]/.test(text[at - 1] ?? ''))) {
			const end = closingQuote(text, at);
			if (end < 0) break;
			at = end;
		} else if (char === '[' || char === '{') depth++;
		else if (char === ']' || char === '}') {
			depth--;
			if (depth <= 0) return 0;
		}
	}
	return depth;
}

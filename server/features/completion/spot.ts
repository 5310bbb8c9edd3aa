/** What is being typed at a cursor, as the proposals need to know it. */
import type { Line } from './lines';

/** What every context says. Offsets are UTF-16 code units. */
export interface Typed {
	/** Keys to the map (`key`) or to the value (`value`) as they are written, with a step for each list level. */
	readonly path: readonly string[];
	/** What an accepted proposal replaces: on one line, with the cursor in it. */
	readonly start: number;
	readonly end: number;
	/** The text from `start` to the cursor, without the white space in front. */
	readonly typed: string;
	/** Where the lines of a longer text stand. */
	readonly layout: Layout;
}

export interface Layout {
	/** White space in front of the line, up to `start`: the editor adds it to every further line of what is inserted. */
	readonly base: number;
	/** The column of the key, of the value, or of the dash to be written. */
	readonly column: number;
	/** Spaces to write first: to reach the column, or behind a colon or a dash. */
	readonly lead: string;
	/** A dash has to be written first; `path` is then that of the item. */
	readonly dash: boolean;
	/** How many spaces the file indents by. */
	readonly unit: number;
}

export interface KeyContext extends Typed {
	readonly kind: 'key';
	/** The other keys of the map. */
	readonly present: readonly string[];
	/** The key is there already, with its colon: only its name changes. */
	readonly colon: boolean;
	/** The first key of an item of a list that holds nothing yet. */
	readonly fresh: boolean;
	/** Deeper lines follow: they will belong to the key. */
	readonly nested: boolean;
	readonly flow: boolean;
}

export interface ValueContext extends Typed {
	readonly kind: 'value';
	/** The other items of the same list. */
	readonly others: readonly string[];
	/** What an accepted value takes the place of, without its quotes. */
	readonly current: string;
	readonly flow: boolean;
	/** A list or map is written below already. */
	readonly nested: boolean;
	/** A comment follows at once: a space has to come between. */
	readonly trail: string;
}

export interface CommentContext {
	readonly kind: 'comment';
	/** Offset of the `#`. */
	readonly start: number;
	readonly line: Line;
	readonly nextLine: Line | undefined;
}

export type Context = KeyContext | ValueContext | CommentContext;

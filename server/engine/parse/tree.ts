/** The charter's text as a tree of nodes with offsets. Offsets are UTF-16 code units from the start of the text. */

export interface Span {
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export interface ScalarNode extends Span {
	readonly kind: 'scalar';
	readonly value: string | number | boolean | null;
	/** The value as a text, as the author wrote it: `007` stays `007`, and an empty value is ''. */
	readonly text: string;
	readonly style: ScalarStyle;
}

export interface Entry extends Span {
	readonly key: string;
	readonly keySpan: Span;
	readonly value: TreeNode;
	/** True when the key came through a merge key (`<<`): it stands elsewhere in the text. */
	readonly merged: boolean;
	/** False for a half-typed key: no `:` follows it yet. */
	readonly colon: boolean;
}

export interface MapNode extends Span {
	readonly kind: 'map';
	readonly flow: boolean;
	readonly entries: readonly Entry[];
}

export interface ListNode extends Span {
	readonly kind: 'list';
	readonly flow: boolean;
	readonly items: readonly TreeNode[];
}

/** Something that is not read: an alias to nothing, or past the limit of aliases. Never judged. */
export interface OpaqueNode extends Span {
	readonly kind: 'opaque';
}

export type TreeNode = ScalarNode | MapNode | ListNode | OpaqueNode;

/** Whether nothing was written: `cle:` with no value, `null` or `~`. */
export function isEmptyScalar(node: TreeNode): boolean {
	return node.kind === 'scalar' && node.value === null;
}

/** The entry of a map under `key`, the first where it is doubled; undefined for anything but a map. */
export function entryOf(node: TreeNode | undefined, key: string): Entry | undefined {
	if (node?.kind !== 'map') return undefined;
	return node.entries.find((entry) => entry.key === key);
}

/** The value under `key`; undefined where there is none. */
export function childOf(node: TreeNode | undefined, key: string): TreeNode | undefined {
	return entryOf(node, key)?.value;
}

/** The text of a scalar, '' for anything else. */
export function textOf(node: TreeNode | undefined): string {
	return node?.kind === 'scalar' ? node.text : '';
}

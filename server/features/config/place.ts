/** Where in a config file one types: found by the lines above, for a file that is being written cannot be read. */
import type { ConfigField, ConfigType } from '../../judging/config-table';

/** What is typed: a key, a value, or an item of a list. */
export interface ConfigPlace {
	readonly kind: 'key' | 'value';
	/** The keys above: `severites`. For a value, its own key is the last. */
	readonly path: readonly string[];
	/** What has been typed of it, from this offset on, up to the end of the word around the cursor. */
	readonly start: number;
	readonly end: number;
}

const keyLine = /^(\s*)(?:- )?("?)([\p{L}\d_./<>-]+)\2\s*:(?=\s|$)/u;

/** The place at an offset; undefined in comments, and where nothing can be told. */
export function configPlace(text: string, offset: number): ConfigPlace | undefined {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	const before = text.slice(lineStart, offset);
	if (/(?:^|\s)#/.test(before)) return undefined;
	const after = /^[\p{L}\d_./%<>-]*/u.exec(text.slice(offset))?.[0] ?? '';
	const indent = /^\s*/.exec(before)?.[0].length ?? 0;
	const above = parentsOf(text.slice(0, lineStart), indent, /^\s*- /.test(before));
	const typed = (/[\p{L}\d_./%<>-]*$/u.exec(before)?.[0] ?? '').length;
	const place = (kind: ConfigPlace['kind'], path: readonly string[]): ConfigPlace => ({
		kind,
		path,
		start: offset - typed,
		end: offset + after.length,
	});
	const own = keyLine.exec(before);
	// Between brackets of one line, what stands behind the last comma counts.
	const inner = own && /[{[][^}\]]*$/.exec(before.slice(own[0].length))?.[0];
	if (own && inner) {
		const path = [...above, own[3] ?? ''];
		const last = inner.slice(1).split(',').at(-1) ?? '';
		const pair = /^\s*"?([^":]+)"?\s*:\s+/.exec(last);
		if (inner.startsWith('[')) return place('value', path);
		return pair ? place('value', [...path, (pair[1] ?? '').trim()]) : place('key', path);
	}
	if (own) return /:\s/.test(before.slice(own[0].length - 1)) ? place('value', [...above, own[3] ?? '']) : undefined;
	if (/^\s*- \S*$/.test(before))
		return place(/^[ \t]*:(?=\s|$)/.test(text.slice(offset + after.length)) ? 'key' : 'value', above);
	return /^\s*\S*$/.test(before) ? place('key', above) : undefined;
}

/** The keys that lines of less indent put above one of so much; a dash may stand under its key. */
function parentsOf(head: string, indent: number, isItem: boolean): string[] {
	const path: string[] = [];
	let limit = isItem ? indent + 1 : indent;
	for (const line of head.split('\n').reverse()) {
		const found = keyLine.exec(line);
		const dash = /^\s*- /.test(line);
		const column = (found?.[1]?.length ?? 0) + (dash ? 2 : 0);
		if (!found || column >= limit) continue;
		path.unshift(found[3] ?? '');
		limit = dash ? (found[1]?.length ?? 0) + 1 : column;
		if (limit === 0) break;
	}
	return path;
}

/** What may stand at a path: the type under it, the fields of a group, or nothing that is known. */
export type Found =
	| { readonly type: ConfigType; readonly field: ConfigField }
	| { readonly fields: readonly ConfigField[]; readonly prefix: string };

/** What the table says of a path of keys. */
export function foundAt(fields: readonly ConfigField[], path: readonly string[]): Found | undefined {
	let prefix = '';
	for (const [index, key] of path.entries()) {
		const whole = `${prefix}${key}`;
		const field = fields.find((one) => one.key === whole);
		if (field) return under(field, field.type, path.slice(index + 1));
		if (!fields.some((one) => one.key.startsWith(`${whole}.`))) return undefined;
		prefix = `${whole}.`;
	}
	return { fields: fields.filter((one) => one.key.startsWith(prefix)), prefix };
}

function under(field: ConfigField, type: ConfigType, path: readonly string[]): Found | undefined {
	if (type.kind === 'list' && type.of.kind === 'object') return under(field, type.of, path);
	const [key, ...rest] = path;
	if (key === undefined) return { type, field };
	if (type.kind === 'map') return under(field, type.of, rest);
	if (type.kind !== 'object') return undefined;
	const inner = type.fields.find((one) => one.key === key);
	return inner && under(inner, inner.type, rest);
}

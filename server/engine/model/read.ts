import type { Catalogue } from '../catalogue/catalogue';
import { foldKey } from '../fold';
import type { Parsed } from '../parse/parsed';
import { foldPlain } from '../parse/prose';
import {
	childOf,
	type Entry,
	isEmptyScalar,
	type ListNode,
	type MapNode,
	type ScalarNode,
	type Span,
	type TreeNode,
} from '../parse/tree';
import { type CharterValue, charterSchema } from '../schema/charter';
import { keyMeant, keyNamed } from '../schema/names/find';
import type { DeclarationsType, Field, FieldType, ListType, ObjectType, TextType } from '../schema/types';
import { quote } from '../text/quote';
import { bulletItems, isBulleted } from './bullets';
import type { Charter, NameUse, NodeInfo, Problem } from './charter';
import { cutTexts } from './cut-text';
import { checkDateOrder } from './date-order';
import { firstLine } from './first-line';
import { Keys, takenBy } from './keys';
import { actionKeys, keysOf, practiceKeys } from './known-keys';
import { listAsText } from './list-text';
import { textKey } from './meant-value';
import { checkNames } from './names';
import { nearest } from './nearest';
import { withDeclaredTargets } from './own-targets';
import { checkSameNames } from './same-names';
import { readBoolean, readDate, readEnum, readText, sentenceOf, textAsComment, textBelow } from './scalars';
import { wrongType } from './wrong-type';

/** What reading a node gives: the node in the format's own form, and the value it stands for, undefined where it is wrong or empty. */
interface Read {
	readonly node: TreeNode;
	readonly value: unknown;
}

/** Reads a parsed file against the schema. Never throws: what cannot be read becomes a problem, the rest a value. */
export function readCharter(parsed: Parsed, catalogue: Catalogue): Charter {
	return new Reader(parsed, withDeclaredTargets(catalogue, parsed.root)).read();
}

export class Reader {
	readonly problems: Problem[] = [];
	readonly names: NameUse[] = [];
	readonly #nodes = new WeakMap<object, TreeNode>();
	readonly #infos = new Map<TreeNode, NodeInfo>();
	readonly #keys: Keys;

	constructor(
		readonly parsed: Parsed,
		readonly catalogue: Catalogue,
	) {
		this.#keys = new Keys(parsed, catalogue, this.problems);
	}

	read(): Charter {
		const { root } = this.parsed;
		let node: MapNode | undefined;
		let value: CharterValue = {};
		if (root?.kind === 'map') {
			const read = this.readObject(root, charterSchema, undefined, []);
			if (read.node.kind === 'map') node = read.node;
			value = (read.value ?? {}) as CharterValue;
			this.#checkFormat(value, node);
		} else if (root && !isEmptyScalar(root))
			this.problems.push({ kind: 'racine', ...firstLine(root, this.parsed.text), args: [] });
		else if (this.parsed.faults.length === 0) this.problems.push({ kind: 'vide', start: 0, end: 0, args: [] });
		checkDateOrder(value, (object) => this.#nodes.get(object), this.problems);
		checkNames(this.names, this.problems, this.catalogue);
		checkSameNames(this.#infos, this.problems, this.catalogue);
		return {
			parsed: this.parsed,
			text: this.parsed.text,
			catalogue: this.catalogue,
			root: node,
			value,
			comments: this.parsed.comments,
			faults: this.parsed.faults,
			problems: this.problems,
			names: this.names,
			sound: this.parsed.sound,
			nodeOf: (object) => this.#nodes.get(object),
			infoOf: (found) => this.#infos.get(found),
		};
	}

	#checkFormat(value: CharterValue, node: MapNode | undefined): void {
		const written = childOf(node, 'charte');
		if (value.charte === undefined || value.charte === 1 || !written) return;
		this.problems.push({
			kind: 'version_inconnue',
			start: written.start,
			end: written.end,
			args: [String(value.charte)],
			replacements: ['1'],
		});
	}

	readValue(node: TreeNode, type: FieldType, field: Field | undefined, path: readonly string[]): Read {
		const read = this.#readAs(node, type, field, path);
		this.#infos.set(read.node, { type, field, path });
		return read;
	}

	#readAs(node: TreeNode, type: FieldType, field: Field | undefined, path: readonly string[]): Read {
		const holdsText = type.kind === 'text' || (type.kind === 'object' && type.orText !== undefined);
		if (node.kind === 'scalar' && node.value === null && holdsText) {
			const text = textAsComment(node, this.parsed);
			if (text) {
				const args = [text.text.slice(0, 30)];
				this.problems.push({ kind: 'diese', start: text.start, end: text.end, args, quote: true });
				return type.kind === 'object' ? this.#readBareText(text, type, path) : { node: text, value: text.text };
			}
			textBelow(node, this.parsed, this.problems);
		}
		if (node.kind === 'opaque' || isEmptyScalar(node)) return { node, value: undefined };
		switch (type.kind) {
			case 'list':
				return this.#readList(node, type, field, path);
			case 'object':
				return this.readObject(node, type, field, path);
			case 'declarations':
				return this.#readDeclarations(node, type, path);
			case 'text':
				return this.#readTextField(node, type, path);
			default: {
				if (node.kind !== 'scalar') return this.#wrongType(node, type, path);
				// `.inf` and `.nan` are numbers to YAML, and amounts of nothing.
				if (type.kind === 'number')
					return Number.isFinite(node.value) ? { node, value: node.value } : this.#wrongType(node, type, path);
				if (type.kind === 'boolean') return readBoolean(node, path, this.problems);
				if (type.kind === 'date') return readDate(node, type, path, this.problems);
				return readEnum(node, this.catalogue.valuesOf(type), path, this.problems);
			}
		}
	}

	#readList(node: TreeNode, type: ListType, field: Field | undefined, path: readonly string[]): Read {
		const bullets = node.kind === 'list' ? undefined : this.#bulletItems(node, type, path, true);
		if (node.kind !== 'list' && !bullets && !acceptsBare(type, node)) return this.#wrongType(node, type, path);
		const items: readonly TreeNode[] = node.kind === 'list' ? node.items : bullets ? [] : [node];
		const nodes: TreeNode[] = [];
		const values: unknown[] = [];
		const inBlock = node.kind === 'list' && !node.flow;
		if (inBlock) for (const item of items) this.#melted(item);
		const reads =
			bullets ??
			items.flatMap(
				(item) => (inBlock && this.#bulletItems(item, type, path)) || [this.readValue(item, type.of, field, path)],
			);
		for (const read of reads) {
			nodes.push(read.node);
			if (read.value !== undefined) values.push(read.value);
		}
		// Names on one line, between commas: a list that lacks its brackets.
		const name = !bullets && node.kind === 'scalar' && node.style === 'plain' ? this.names.at(-1) : undefined;
		if (name?.start === node.start) this.names.splice(-1, 1, { ...name, bare: true });
		const flow = node.kind === 'list' && node.flow;
		const list: ListNode = { kind: 'list', flow, start: node.start, end: node.end, items: nodes };
		this.#nodes.set(values, list);
		return { node: list, value: values };
	}

	/** `- Un` above `    - Deux`: a dash that is indented too far is a letter of the item above it. */
	#melted(item: TreeNode): void {
		if (item.kind !== 'scalar' || item.style !== 'plain') return;
		const { start, end } = item;
		const [, ...below] = this.parsed.text.slice(start, end).split('\n');
		if (below.length === 0 || !below.every((line) => /^[ \t]*-[ \t]+\S/.test(line))) return;
		this.problems.push({ kind: 'elements_fondus', start, end, args: [] });
	}

	/** The items that the bullets of a text make, where its place has a list; undefined where there are none. */
	#bulletItems(node: TreeNode, { of }: ListType, path: readonly string[], asList = false): readonly Read[] | undefined {
		const text = node.kind === 'map' ? (sentenceOf(node, this.parsed) ?? bulletedMap(node, this.parsed.text)) : node;
		if (text?.kind !== 'scalar' || text.style !== 'plain') return undefined;
		const { start, end } = text;
		const source = this.parsed.text.slice(start, end);
		if (text.text === '' || !isBulleted(source, asList)) return undefined;
		const key = of.kind === 'object' ? (of.orText ?? textKey(of)) : undefined;
		if (of.kind === 'object' ? key === undefined : of.kind !== 'text') return undefined;
		const items = bulletItems(source);
		if (items.length === 0) return undefined;
		const itemKey = of.kind === 'object' && of.orText === undefined ? { itemKey: String(key) } : {};
		this.problems.push({ kind: 'puces', variant: 'liste', start, end, args: [], ...itemKey });
		return items.map((item): Read => {
			const own = foldPlain(source.slice(item.start, item.end));
			const scalar: ScalarNode = { ...text, start: start + item.start, end: start + item.end, value: own, text: own };
			if (of.kind !== 'object' || of.orText !== undefined) return this.readValue(scalar, of, undefined, path);
			const { node: map, value } = this.#readBareText(scalar, of, path, String(key));
			const object = { [String(key)]: value };
			this.#nodes.set(object, map);
			this.#infos.set(map, { type: of, field: undefined, path });
			return { node: map, value: object };
		});
	}

	readObject(node: TreeNode, type: ObjectType, field: Field | undefined, path: readonly string[]): Read {
		if (node.kind === 'scalar' && type.orText !== undefined) return this.#readBareText(node, type, path);
		if (node.kind === 'list' && type.orText !== undefined) {
			const text = listAsText(node, this.parsed, path, this.problems);
			if (text) return this.#readBareText(text, type, path);
		}
		if (node.kind !== 'map') return this.#wrongType(node, type, path);
		const sentence = this.#sentenceItem(node, type, path);
		if (sentence) return sentence;
		const entries: Entry[] = [];
		const before = this.problems.length;
		const value: Record<string, unknown> = {};
		const seen = new Map<string, Entry>();
		const known = keysOf(type);
		const taken = takenBy(node.entries);
		for (const entry of this.#wholeTexts(node, type)) {
			const key = this.#keys.meant(entry, known, path, taken);
			if (key === undefined) {
				entries.push(entry);
				continue;
			}
			const inner = type.fields[key];
			if (!inner) continue;
			const read = this.readValue(entry.value, inner.type, inner, [...path, key]);
			const own: Entry = { ...entry, key, value: read.node };
			entries.push(own);
			const first = seen.get(key);
			if (first) {
				this.#keys.doubled(entry, key, first.keySpan);
				continue;
			}
			seen.set(key, own);
			if (read.value !== undefined) value[key] = read.value;
		}
		const map: MapNode = { kind: 'map', flow: node.flow, start: node.start, end: node.end, entries };
		for (const [key, inner] of Object.entries(type.fields)) {
			if (!inner.required) continue;
			const written = seen.get(key);
			if (!written) this.#keys.missing(map, type, path, key);
			else if (isEmptyScalar(written.value))
				this.problems.push({ kind: 'cle_manquante', variant: 'vide', ...written.keySpan, args: [key] });
		}
		if (seen.size === 0) this.#mayBeText(node, type, before);
		this.#nodes.set(value, map);
		this.#infos.set(map, { type, field, path });
		return { node: map, value };
	}

	/** `- note: à revoir`: an item on one line, all of whose keys are unknown, may as well be a text. `before`: the first of its problems. */
	#mayBeText({ start, end, entries }: MapNode, type: ObjectType, before: number): void {
		const key = type.orText ?? textKey(type);
		const source = this.parsed.text.slice(start, end);
		const isOwn = entries.some(({ key: name, merged }) => merged || name.startsWith('x-'));
		if (key === undefined || isOwn || entries.length === 0 || source.includes('\n')) return;
		const asText = { start, end, ...(type.orText === undefined ? { key: String(key) } : {}) };
		const own = this.problems.slice(before);
		if (own.some((one) => (one.replacements?.length ?? 0) > 0)) return;
		this.problems.splice(before, own.length, ...own.map((problem) => ({ ...problem, asText })));
	}

	/** The entries of a mapping, with the texts that a comma cuts put back together and reported. */
	#wholeTexts(node: MapNode, type: ObjectType): readonly Entry[] {
		let { entries } = node;
		for (const { head, rest, whole } of cutTexts(node, Object.keys(type.fields), this.parsed.text)) {
			const key = keyMeant(type.fields, head.key);
			const kind = key === undefined ? undefined : type.fields[key]?.type.kind;
			// « 0,5 » is reported as a number, and what follows a value as the text that it is.
			if (kind === undefined || kind === 'list' || kind === 'object' || kind === 'declarations') continue;
			const [first] = rest;
			if (kind === 'text' && first)
				this.problems.push({
					kind: 'cle_inconnue',
					variant: 'virgule',
					start: whole.start,
					end: whole.end,
					args: [first.key],
					quote: true,
				});
			entries = entries
				.filter((entry) => !rest.includes(entry))
				.map((entry) => (entry === head ? { ...entry, end: whole.end, value: whole } : entry));
		}
		return entries;
	}

	/** A plain text where an object may stand: `- Réduire le délai` for an objective. */
	#readBareText(node: ScalarNode, type: ObjectType, path: readonly string[], key = type.orText): Read {
		if (typeof key !== 'string') return { node, value: node.text };
		const inner = type.fields[key];
		if (!inner) return { node, value: node.text };
		const read = this.readValue(node, inner.type, inner, [...path, key]);
		const span: Span = { start: node.start, end: node.end };
		const entry: Entry = {
			key,
			keySpan: { start: node.start, end: node.start },
			value: read.node,
			merged: false,
			colon: true,
			...span,
		};
		return { node: { kind: 'map', flow: false, ...span, entries: [entry] }, value: read.value };
	}

	/** `- Le budget : 2 M$` where an item has keys: a sentence that YAML reads as a mapping. Undefined for anything else. */
	#sentenceItem(node: MapNode, type: ObjectType, path: readonly string[]): Read | undefined {
		const key = type.orText ?? textKey(type);
		const text = node.flow && node.entries.some(({ colon }) => colon) ? undefined : sentenceOf(node, this.parsed);
		const written = node.entries[0]?.key ?? '';
		if (!text || key === undefined || Object.hasOwn(type.fields, foldKey(written)) || written.startsWith('x-'))
			return undefined;
		// « project name: … »: another name of a key, and no sentence, which has a capital or a blank before its colon.
		if (/^[^\p{Lu}]*$/u.test(written) && !/^[^:]*\s:/.test(text.text) && keyNamed(type.fields, written))
			return undefined;
		// A word of the format's kind is an unknown key; words, a capital or a space before the colon are French.
		if (!/\s|^\p{Lu}|^[^\p{L}_"']|^$/u.test(written) && !/^\S+\s:/.test(text.text)) return undefined;
		if (!/\s/.test(written) && nearest(foldKey(written), Object.keys(type.fields)).length > 0) return undefined;
		const bare = type.orText !== undefined;
		this.problems.push({
			kind: 'deux_points',
			start: text.start,
			end: text.end,
			args: [],
			...(bare ? { quote: true } : { replacements: [`${String(key)}: ${quote(text.text)}`] }),
		});
		const read = this.#readBareText(text, type, path, key);
		if (bare) return read;
		const value = { [String(key)]: read.value };
		this.#nodes.set(value, read.node);
		return { node: read.node, value };
	}

	#readTextField(node: TreeNode, type: TextType, path: readonly string[]): Read {
		const read = readText(node, type, this.parsed, path, this.problems) ?? this.#wrongType(node, type, path);
		if (read.node.kind === 'scalar' && read.value !== undefined) {
			const kind = type.declares ?? type.refersTo;
			if (kind)
				this.names.push({
					kind,
					text: read.node.text,
					declares: type.declares !== undefined,
					start: read.node.start,
					end: read.node.end,
				});
		}
		return read;
	}

	#readDeclarations(node: TreeNode, type: DeclarationsType, path: readonly string[]): Read {
		if (node.kind !== 'map') return this.#wrongType(node, type, path);
		const value: Record<string, unknown> = {};
		const { catalogue } = this;
		const practices = practiceKeys(catalogue, type);
		const taken = takenBy(node.entries);
		const entries = node.entries.map((practice) => {
			const id = this.#keys.meant(practice, practices, path, taken);
			const actions = id === undefined ? undefined : catalogue.actionsOf(id);
			if (id === undefined || !actions) return practice;
			if (practice.value.kind !== 'map') {
				if (!isEmptyScalar(practice.value)) this.#wrongType(practice.value, type, [...path, id]);
				return { ...practice, key: id };
			}
			const declared: Record<string, unknown> = {};
			const here = actionKeys(catalogue, id, type);
			const takenHere = takenBy(practice.value.entries);
			const inner = practice.value.entries.map((action) => {
				const key = this.#keys.meant(action, here, [...path, id], takenHere);
				if (key === undefined) return action;
				const read = this.readValue(action.value, type.declaration, undefined, [...path, id, key]);
				if (Object.hasOwn(declared, key)) this.#keys.doubled(action, key, action.keySpan);
				else declared[key] = read.value;
				return { ...action, key, value: read.node };
			});
			if (Object.hasOwn(value, id)) this.#keys.doubled(practice, id, practice.keySpan);
			else value[id] = declared;
			return { ...practice, key: id, value: { ...practice.value, entries: inner } };
		});
		return { node: { ...node, entries }, value };
	}

	#wrongType(node: TreeNode, type: FieldType, path: readonly string[]): Read {
		if (node.kind !== 'opaque') this.problems.push(wrongType(node, type, path, this.parsed.text, this.catalogue));
		return { node, value: undefined };
	}
}

/** Lines with a bullet each, some of them with a colon, which YAML reads as keys. */
function bulletedMap(node: MapNode, text: string): ScalarNode | undefined {
	const { start, end } = node;
	const source = text.slice(start, end);
	if (node.flow || !source.split('\n').every((line) => /^\s*(?:[•·▪‣◦●]|[–—]\s)/.test(line))) return undefined;
	return { kind: 'scalar', start, end, value: source, text: source, style: 'plain' };
}

/** Whether one item may stand bare in place of the list. */
function acceptsBare(type: ListType, node: TreeNode): boolean {
	if (type.single !== true) return false;
	if (type.of.kind !== 'object') return node.kind === 'scalar';
	return node.kind === 'map' || (node.kind === 'scalar' && type.of.orText !== undefined);
}

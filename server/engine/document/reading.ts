/** From the nodes of a charter to values that people read. What has been read is noted, so that nothing is left untold. */

import type { ReportedDocument } from '../coverage/report';
import type { TextRange } from '../coverage/types';
import type { Charter } from '../model/charter';
import { isDate } from '../model/dates';
import { evidenceKind } from '../model/evidence';
import { keepsPlace } from '../model/placeholder';
import { childOf, entryOf, type MapNode, type ScalarNode, type Span, type TreeNode } from '../parse/tree';
import { fieldAt, itemType } from '../schema/charter';
import { titleOf } from '../schema/titles';
import type { FieldType, ObjectType } from '../schema/types';
import { valueTitleOf } from '../schema/value-titles';
import { documentTexts } from '../texts/document';
import { type Language, say } from '../texts/text';
import { shownAmount, shownDate, shownNumber, typeset } from './shown';
import type { Cell, DocumentOptions, Value } from './types';

/** Figures that are amounts of the budget's currency. */
const amounts: ReadonlySet<string> = new Set(['budget.total', 'budget.postes.montant']);

/** An address that may be opened. */
const address = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Reads one charter for one document. */
export class Reading {
	/** The texts that the document says. */
	readonly #told = new Set<TreeNode>();
	readonly currency: string;

	constructor(
		readonly charter: Charter,
		readonly document: Pick<ReportedDocument, 'positionAt'>,
		readonly options: DocumentOptions,
		readonly language: Language,
	) {
		const { devise } = charter.value.budget ?? {};
		this.currency = devise && /^[a-z]{3}$/i.test(devise.trim()) ? devise.trim().toUpperCase() : devise?.trim() || 'CAD';
	}

	/** Where something stands, as lines and columns. */
	at({ start, end }: Span): TextRange {
		return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
	}

	/** A text of the document itself. */
	say(key: keyof typeof documentTexts, ...args: readonly (string | number)[]): string {
		return say(documentTexts, key, this.language, ...args);
	}

	/** What a field is called. */
	title(path: readonly string[]): string {
		return titleOf(path)[this.language];
	}

	/** The node at a path of keys, none of them in a list; undefined where there is none. */
	node(path: readonly string[]): TreeNode | undefined {
		let node: TreeNode | undefined = this.charter.root;
		for (const key of path) node = childOf(node, key);
		return node;
	}

	/** Whether the document has said a text. */
	isTold(node: TreeNode): boolean {
		return this.#told.has(node);
	}

	/** Notes that the document says a text. */
	tell(node: TreeNode): void {
		this.#told.add(node);
	}

	/** Notes all texts of a node as told, but for those under keys of an organisation's own: they only keep a place. */
	tellAll(node: TreeNode | undefined): void {
		if (node?.kind === 'scalar') this.tell(node);
		else if (node?.kind === 'list') for (const item of node.items) this.tellAll(item);
		else if (node?.kind === 'map')
			for (const { key, value } of node.entries) if (!key.startsWith('x-')) this.tellAll(value);
	}

	/** Whether something else than a placeholder is written in a node. */
	isWritten(node: TreeNode | undefined): boolean {
		if (!node) return false;
		if (node.kind === 'scalar')
			return node.value !== null && node.text.trim() !== '' && !keepsPlace(this.charter, node);
		if (node.kind === 'list') return node.items.some((item) => this.isWritten(item));
		if (node.kind === 'map') return node.entries.some(({ value }) => this.isWritten(value));
		return true;
	}

	/** Where a field would stand: its key, else that of what would hold it, else the last key of the charter. */
	nearest(path: readonly string[]): Span {
		let node: TreeNode | undefined = this.charter.root;
		let found: Span | undefined;
		for (const key of path) {
			const entry = entryOf(node, key);
			if (!entry) break;
			found = entry.keySpan;
			node = entry.value;
		}
		return found ?? this.charter.root?.entries.at(-1)?.keySpan ?? { start: 0, end: 0 };
	}

	/** What a value that nobody has written looks like. */
	missing(node?: Span): Value {
		return { text: this.say('toComplete'), missing: true, ...(node ? { at: this.at(node) } : {}) };
	}

	/** What a node says, whatever its shape; nothing where it is empty. */
	values(node: TreeNode | undefined, path: readonly string[], type = fieldAt(path)?.type): readonly Value[] {
		if (!node) return [];
		if (node.kind === 'scalar') return this.#scalar(node, path, type);
		if (node.kind === 'list') return this.#items(node.items, path, type);
		if (node.kind === 'opaque') {
			this.tell(node);
			return [{ text: this.charter.text.slice(node.start, node.end).trim(), at: this.at(node) }];
		}
		return this.labelled(node, path, type && itemType(type));
	}

	cell(node: TreeNode | undefined, path: readonly string[], type?: FieldType): Cell {
		return { values: this.values(node, path, type), ...(node ? { at: this.at(node) } : {}) };
	}

	#items(items: readonly TreeNode[], path: readonly string[], type: FieldType | undefined): Value[] {
		return items.flatMap((item) => {
			const values = this.values(item, path, type?.kind === 'list' ? type.of : type);
			return values.map((value, index) => (index === 0 && values.length > 1 ? { ...value, begins: true } : value));
		});
	}

	/** The fields of a map, each with its label; that which names it has none. Keys that the format does not have are left to the annex. */
	labelled(node: MapNode, path: readonly string[], type?: FieldType, skip: readonly string[] = []): readonly Value[] {
		if (type?.kind !== 'object') {
			return node.entries.flatMap(({ key, value }) => under(key, this.values(value, [...path, key])));
		}
		const name = nameKeyOf(type);
		return Object.entries(type.fields).flatMap(([key, field]) => {
			if (skip.includes(key)) return [];
			const inner = [...path, key];
			const values = this.values(childOf(node, key), inner, field.type);
			return key === name ? values : under(this.title(inner), values);
		});
	}

	#scalar(node: ScalarNode, path: readonly string[], type: FieldType | undefined): readonly Value[] {
		if (node.value === null || node.text.trim() === '') return [];
		this.tell(node);
		if (keepsPlace(this.charter, node)) return this.options.empty ? [this.missing(node)] : [];
		const item = type && itemType(type);
		const text = this.#shown(node, path, item);
		const written = node.text.trim();
		return [{ text, at: this.at(node), ...(address.test(written) ? { href: written } : {}) }];
	}

	#shown(node: ScalarNode, path: readonly string[], type: FieldType | undefined): string {
		const { value, text } = node;
		const { language } = this;
		const written = text.trim();
		switch (type?.kind) {
			case 'enum':
				return this.#named(path, written, type.of) ?? written;
			case 'date':
				return isDate(written) ? shownDate(written, language) : typeset(text);
			case 'boolean':
				return typeof value === 'boolean' ? this.say(value ? 'yes' : 'no') : written;
			case 'number':
				if (typeof value !== 'number' || !Number.isFinite(value)) return written;
				return amounts.has(path.join('.')) ? shownAmount(value, this.currency, language) : shownNumber(value, language);
			case 'text':
				if (type.orNumber && typeof value === 'number' && Number.isFinite(value) && path[0] !== 'version')
					return shownNumber(value, language);
				return type.evidence ? this.#evidence(written) : typeset(text);
			default:
				return typeset(text);
		}
	}

	/** A value of a closed list by its name; undefined for one that the list does not have. */
	#named(path: readonly string[], value: string, of: 'edition' | 'phase' | 'target' | undefined): string | undefined {
		const { catalogue } = this.charter;
		if (of === 'target')
			return (
				catalogue.target(value)?.statement[this.language] ??
				catalogue.ownTargets.find(({ id }) => id === value)?.statement
			);
		if (of !== undefined) {
			const known = of === 'phase' ? catalogue.data.phases : catalogue.data.editions;
			const name = known.find(({ id }) => id === value)?.name[this.language];
			return name && name.charAt(0).toLocaleUpperCase(this.language) + name.slice(1);
		}
		return valueTitleOf(path, value)?.[this.language];
	}

	/** Evidence that points into the charter, in words: « Options étudiées », « Plateformes : Formulaires ». */
	#evidence(written: string): string {
		if (evidenceKind(written) !== 'pointer') return typeset(written);
		const names: string[] = [];
		const path: string[] = [];
		for (const [, key, name] of written.matchAll(/(?:^|\.)([\p{L}_][\p{L}\p{N}_-]*)|\[([^\]]*)\]/gu)) {
			if (key !== undefined) path.push(key);
			if (name) names.push(name.trim());
		}
		const title = path.length > 0 ? this.title(path) : written;
		return names.length > 0
			? typeset(`${title}${this.language === 'fr' ? '\u00a0:' : ':'} ${names.join(', ')}`)
			: title;
	}
}

/** Values with the label that they have in common, said once; those that have their own keep it. */
export function under(label: string, values: readonly Value[]): readonly Value[] {
	return values.map((value, index) => {
		if (value.label !== undefined) return value;
		const before = values[index - 1];
		const goesOn = before !== undefined && before.label === undefined && !value.begins;
		return goesOn ? { ...value, continues: true } : value.continues ? value : { ...value, label };
	});
}

/** The key that says what an item is: its name, else the first that is required, else its only text. */
export function nameKeyOf(type: ObjectType): string | undefined {
	const bare = typeof type.orText === 'string' ? type.orText : undefined;
	return type.nameKey ?? bare ?? Object.entries(type.fields).find(([, { required }]) => required)?.[0];
}

import type { Catalogue } from '../catalogue/catalogue';
import { foldKey } from '../fold';
import type { ScalarNode } from '../parse/tree';
import { valueNamed } from '../schema/names/find';
import type { EnumType, FieldType, ObjectType } from '../schema/types';
import { quote, quoteIfNeeded } from '../text/quote';

/** How a value on one line is written where the format wants a list of such values, or an item with keys. */
export function meantAs(node: ScalarNode, type: FieldType, text: string, catalogue: Catalogue): string | undefined {
	const source = text.slice(node.start, node.end);
	if (source === '' || source.includes('\n')) return undefined;
	if (type.kind === 'number') return meantNumber(node.text);
	if (type.kind === 'list') {
		if (type.of.kind === 'object') return undefined;
		return `[${node.style === 'plain' && /[,[\]{}]/.test(source) ? quote(source) : source}]`;
	}
	if (type.kind !== 'object') return undefined;
	const [, glued = '', rest = ''] = /^([a-z_]+):(\S.*)$/.exec(source) ?? [];
	if (Object.hasOwn(type.fields, glued)) return `${glued}: ${rest}`;
	const before = text.slice(text.lastIndexOf('\n', node.start - 1) + 1, node.start);
	const afterDash = /^\s*(?:-\s+)+$/.test(before);
	const listed = listedValue(type, node.text, catalogue);
	if (listed) return afterDash ? listed : `{${listed}}`;
	const key = textKey(type);
	if (key === undefined) return undefined;
	if (/[[,]\s*$/.test(before)) return `{${key}: ${node.style === 'plain' ? quoteIfNeeded(source, true) : source}}`;
	return afterDash && /\S\s+\S/.test(node.text) ? `${key}: ${source}` : undefined;
}

/** The first text that the format requires of an item: what a bare sentence most probably is. */
export function textKey(type: ObjectType): string | undefined {
	return Object.keys(type.fields).find((key) => type.fields[key]?.required && type.fields[key].type.kind === 'text');
}

/** `etat: en_place` for a bare « en place » where an object with such a value is expected. */
function listedValue(type: ObjectType, text: string, catalogue: Catalogue): string | undefined {
	const value = foldKey(text);
	const valueIn = (inner: EnumType) => {
		const values = catalogue.valuesOf(inner);
		return values.find((one) => one.value === value)?.value ?? valueNamed(values, text);
	};
	const key = Object.keys(type.fields).find((candidate) => {
		const inner = type.fields[candidate]?.type;
		return inner?.kind === 'enum' && valueIn(inner) !== undefined;
	});
	const inner = key === undefined ? undefined : type.fields[key]?.type;
	return inner?.kind === 'enum' ? `${key}: ${valueIn(inner)}` : undefined;
}

const written =
	/^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?[ \u00a0\u202f]*(?:([kM])?[ \u00a0\u202f]?\$)?$/;

/** The number, as YAML reads it, that a French writer put as « 185 000 $ », « 1,5 M$ » or « 0,5 »; undefined for anything else. */
export function meantNumber(text: string): string | undefined {
	const match = written.exec(text.trim());
	if (!match) return undefined;
	const [, whole = '', decimals = '', unit] = match;
	const scale = unit === 'M' ? 1_000_000 : unit === 'k' ? 1000 : 1;
	const value = (Number(whole.replace(/\D/g, '') + decimals) * scale) / 10 ** decimals.length;
	return Number.isSafeInteger(Math.trunc(value)) ? String(value) : undefined;
}

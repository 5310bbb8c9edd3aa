/** Completion in the config file: its keys, and the values that they take. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Language, Standard } from '../../engine/index';
import { type ConfigField, type ConfigType, type ConfigValue, configFields } from '../../judging/config-table';
import { fieldHelp } from './help';
import { configPlace, foundAt } from './place';

/** What fits at an offset; none where nothing does. */
export function completeConfig(
	document: TextDocument,
	standard: Standard,
	offset: number,
	language: Language,
): CompletionItem[] {
	const text = document.getText();
	const place = configPlace(text, offset);
	if (!place) return [];
	const range = { start: document.positionAt(place.start), end: document.positionAt(place.end) };
	const hasColon = /^[ \t]*:/.test(text.slice(place.end));
	const found = foundAt(configFields(standard), place.path);
	if (!found) return [];
	const item = (
		label: string,
		newText: string,
		kind: CompletionItemKind,
		help: string,
		index: number,
	): CompletionItem => ({
		label,
		kind,
		filterText: label,
		sortText: String(index).padStart(4, '0'),
		documentation: { kind: 'markdown', value: help },
		textEdit: { range, newText },
	});
	const ofValues = (values: readonly ConfigValue[], ending = '') =>
		values.map(({ value, help }, index) =>
			item(value, `${value}${ending}`, CompletionItemKind.EnumMember, help[language], index),
		);
	const ofFields = (fields: readonly ConfigField[], prefix: string) =>
		fields.map((field, index) => {
			const name = field.key.slice(prefix.length);
			return item(
				name,
				hasColon ? name : `${name}${opening(field.type)}`,
				CompletionItemKind.Property,
				fieldHelp(field, language),
				index,
			);
		});
	if (place.kind === 'key') {
		if ('fields' in found) return ofFields(found.fields, found.prefix);
		if (found.type.kind === 'object') return ofFields(found.type.fields, '');
		return found.type.kind === 'map' ? ofValues(found.type.names ?? [], hasColon ? '' : ': ') : [];
	}
	return 'type' in found ? ofValues(valuesOf(found.type)) : [];
}

/** What a key is written with: its colon, and the start of what stands below it. */
function opening(type: ConfigType): string {
	if (type.kind === 'list') return ':\n  - ';
	return type.kind === 'map' || type.kind === 'object' ? ':\n  ' : ': ';
}

const same = (value: string): ConfigValue => ({ value, help: { fr: '', en: '' } });

function valuesOf(type: ConfigType): readonly ConfigValue[] {
	if (type.kind === 'boolean') return ['true', 'false'].map(same);
	if (type.kind === 'list') return valuesOf(type.of);
	return type.kind === 'enum' ? type.values : [];
}

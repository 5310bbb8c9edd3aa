/** Hovers of the config file: what a key or a value means. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover } from 'vscode-languageserver-types';
import type { Language, Standard } from '../../engine/index';
import { configFields } from '../../judging/config-table';
import { fieldHelp } from './help';
import { configPlace, foundAt } from './place';

/** What the word at an offset means; null where nothing is known of it. */
export function hoverConfig(
	document: TextDocument,
	standard: Standard,
	offset: number,
	language: Language,
): Hover | null {
	const text = document.getText();
	// As if one typed at the end of the word.
	const end = offset + (/^[\p{L}\d_./%<>-]*/u.exec(text.slice(offset))?.[0].length ?? 0);
	const place = configPlace(text, end);
	if (!place || place.start === place.end) return null;
	const word = text.slice(place.start, place.end);
	const found = foundAt(configFields(standard), place.path);
	const help = () => {
		if (!found) return undefined;
		if ('fields' in found) {
			const field = found.fields.find(({ key }) => key === `${found.prefix}${word}`);
			return field && fieldHelp(field, language);
		}
		const { type } = found;
		if (place.kind === 'key' && type.kind === 'object') {
			const inner = type.fields.find(({ key }) => key === word);
			return inner && fieldHelp(inner, language);
		}
		const of = type.kind === 'list' ? type.of : type;
		const values = place.kind === 'key' ? (type.kind === 'map' ? type.names : []) : of.kind === 'enum' ? of.values : [];
		return values?.find(({ value }) => value === word)?.help[language];
	};
	const value = help();
	if (!value) return null;
	return {
		contents: { kind: 'markdown', value },
		range: { start: document.positionAt(place.start), end: document.positionAt(place.end) },
	};
}

/** What the tests of documents are made with: the document of a text, and a charter that fills every field of the format. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { stringify } from 'yaml';
import { defaultDocumentOptions, documentOf } from '../../../server/engine/document/document';
import type { CharterDocument, DocumentOptions } from '../../../server/engine/document/types';
import { charterSchema, declarationSchema } from '../../../server/engine/schema/charter';
import type { Fields, FieldType } from '../../../server/engine/schema/types';
import { analyse, defaultEnvironment, standard } from '../../standard';

/** The day of the tests: 28 November 2026. */
const environmentIn = (language: 'fr' | 'en' = 'fr') => defaultEnvironment('2026-11-28', { language });

export function documented(
	text: string,
	options: Partial<DocumentOptions> = {},
	language: 'fr' | 'en' = 'fr',
): CharterDocument {
	const document = TextDocument.create('file:///a.charte.yaml', 'charte', 1, text);
	const environment = environmentIn(language);
	return documentOf(analyse(text, environment), environment, document, { ...defaultDocumentOptions, ...options });
}

/** One value of the format, where it stands and how the file writes it. */
export interface Leaf {
	/** Keys from the root, list levels left out. */
	readonly path: string;
	readonly written: string | number | boolean;
	readonly type: FieldType;
}

/** The text of a charter whose every field says something that no other says, where its kind lets it; and what each says. */
export function filledCharter(
	more: Record<string, unknown> = {},
	words?: () => string,
): { text: string; leaves: readonly Leaf[] } {
	const leaves: Leaf[] = [];
	let day = 0;
	let figure = 1000;
	const leaf = (path: string, type: FieldType, written: Leaf['written']) => {
		leaves.push({ path, written, type });
		return written;
	};
	const answer = (type: FieldType, path: string): unknown => {
		switch (type.kind) {
			case 'list':
				return [answer(type.of, path), ...(type.of.kind === 'text' ? [answer(type.of, path)] : [])];
			case 'object':
				return fieldsOf(type.fields, path);
			case 'declarations':
				return { valeur: { pmv: fieldsOf(declarationSchema.fields, `${path}.valeur.pmv`) } };
			case 'date':
				return leaf(path, type, new Date(Date.UTC(2026, 0, ++day)).toISOString().slice(0, 10));
			case 'number':
				return leaf(path, type, path === 'charte' ? 1 : ++figure);
			case 'boolean':
				return leaf(path, type, true);
			case 'enum':
				return leaf(path, type, standard.valuesOf(type)[0]?.value ?? '');
			case 'text':
				return leaf(path, type, words?.() ?? `Réponse propre ${++figure} au champ`);
		}
	};
	const fieldsOf = (fields: Fields, path = ''): Record<string, unknown> =>
		Object.fromEntries(
			Object.entries(fields).map(([key, field]) => [key, answer(field.type, path ? `${path}.${key}` : key)]),
		);
	return { text: stringify({ ...fieldsOf(charterSchema.fields), ...more }), leaves };
}

/** The terms and abbreviations that a document uses, explained to who reads charters seldom. */
import { glossaryTerms } from '../texts/glossary';
import type { Language } from '../texts/text';
import type { Block, DefinitionsBlock, Section } from './types';

/** Every text of some blocks, one after the other. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
	return blocks.flatMap((block): readonly string[] => {
		switch (block.kind) {
			case 'heading':
				return [block.title];
			case 'note':
				return [block.text];
			case 'paragraph':
				return [block.label ?? '', ...block.values.map(({ text }) => text)];
			case 'list':
				return [block.label ?? '', ...block.items.map(({ text }) => text)];
			case 'definitions':
				return block.rows.flatMap(({ label, cell }) => [label, ...cell.values.map(({ text }) => text)]);
			case 'table':
			case 'picture': {
				const { table } = block;
				if (!table) return [];
				const cells = table.rows.flatMap((row) => row.cells.flatMap(({ values }) => values));
				return [...table.columns.map(({ label }) => label), ...cells.flatMap(({ label, text }) => [label ?? '', text])];
			}
			case 'missing':
				return [block.label];
			default:
				return block.signatories.flatMap(({ role, name }) => [role, name]);
		}
	});
}

/** What stands in the glossary of a document that has these sections: only what they name, in the order of the alphabet. */
export function glossary(sections: readonly Pick<Section, 'title' | 'blocks'>[], language: Language): readonly Block[] {
	const text = sections.flatMap(({ title, blocks }) => [title, ...textsOf(blocks)]).join('\n');
	const rows: DefinitionsBlock['rows'][number][] = glossaryTerms
		.filter(({ seen }) => seen.test(text))
		.map(({ term, means }) => ({ label: term[language], cell: { values: [{ text: means[language] }] } }));
	if (rows.length === 0) return [];
	rows.sort((a, b) => a.label.localeCompare(b.label, language));
	return [{ kind: 'definitions', rows }];
}

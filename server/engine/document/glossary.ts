/** The terms and abbreviations that a document uses, explained to who reads charters seldom. */
import { glossaryTexts } from '../texts/glossary';
import { type Language, say } from '../texts/text';
import type { Block, DefinitionsBlock, Section } from './types';

/** What shows that a document uses a term, whichever the language of its texts. */
const seen = {
	action: /./,
	api: /(?<![\p{L}\p{N}])API(?![\p{L}\p{N}])/u,
	edition: /./,
	pia: /(?<![\p{L}\p{N}])(?:EFVP|PIA)(?![\p{L}\p{N}])|vie privée|privacy/iu,
	fte: /équivalents? temps complet|full-time equivalent|(?<![\p{L}\p{N}])(?:ETC|ETP|FTE)(?![\p{L}\p{N}])/iu,
	cloud: /infonuagique|nuage|cloud/iu,
	iteration: /itération|iteration/iu,
	stakeholders: /parties? prenantes?|stakeholder/iu,
	phase: /./,
	mvp: /produit minimum viable|minimum viable product|(?<![\p{L}\p{N}])(?:PMV|MVP)(?![\p{L}\p{N}])/iu,
	practice: /./,
	evidence: /preuve|evidence/iu,
	sgqri: /SGQRI/u,
	wcag: /(?<![\p{L}\p{N}])WCAG(?![\p{L}\p{N}])/u,
} as const satisfies Record<string, RegExp>;

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

const terms = Object.keys(seen) as (keyof typeof seen)[];

/** What stands in the glossary of a document that has these sections: only what they name, in the order of the alphabet. */
export function glossary(sections: readonly Pick<Section, 'title' | 'blocks'>[], language: Language): readonly Block[] {
	const text = sections.flatMap(({ title, blocks }) => [title, ...textsOf(blocks)]).join('\n');
	const rows: DefinitionsBlock['rows'][number][] = terms
		.filter((term) => seen[term].test(text))
		.map((term) => ({
			label: say(glossaryTexts, `term.${term}`, language),
			cell: { values: [{ text: say(glossaryTexts, `means.${term}`, language) }] },
		}));
	if (rows.length === 0) return [];
	rows.sort((a, b) => a.label.localeCompare(b.label, language));
	return [{ kind: 'definitions', rows }];
}

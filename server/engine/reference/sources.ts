/** The page of the sources, as Markdown: the documents, whom to write to, and the standard's own words. `npm run docs` writes it. */
import type { Catalogue } from '../catalogue/catalogue';
import { quotedFrom } from '../catalogue/source';
import type { OfficialReason, Practice, Source } from '../catalogue/types';
import { referenceTexts } from '../texts/reference';
import { type Language, numbered, say } from '../texts/text';
import { officialWords } from '../texts/words';
import { table } from './markdown';

type Key = keyof typeof referenceTexts;

/** The whole page in a language, its last line ended. */
export function sourcesPage(catalogue: Catalogue, language: Language): string {
	const word = (key: Key) => referenceTexts[key][language];
	const heads: readonly Key[] = ['document', 'publisher', 'date', 'comments', 'restsOnIt'];
	return `${[
		`# ${word('sourcesTitle')}`,
		word('sourcesIntro'),
		`## ${word('documents')}`,
		table(
			heads.map(word),
			catalogue.data.sources.map((source) => [
				source.url ? `[*${source.title}*](${source.url})` : `*${source.title}*`,
				source.publisher,
				source.date ?? '',
				source.comments ? `<${source.comments}>` : '',
				usesOf(catalogue, source, language).join(', '),
			]),
		),
		`## ${say(referenceTexts, 'practices', language, catalogue.practices.length)}`,
		...catalogue.practices.flatMap((practice) => ofPractice(catalogue, practice, language)),
	].join('\n\n')}\n`;
}

/** What of the product comes from a document, in a few words each. */
function usesOf({ data, descriptions }: Catalogue, { id }: Source, language: Language): string[] {
	const kinds = (['titles', 'definitions', 'reasons'] as const).filter((kind) => data.quotedFrom?.[kind] === id);
	const findings = descriptions.filter(({ source }) => source?.document === id).length;
	return [
		...data.editions
			.filter(({ source }) => source === id)
			.map(({ name }) => say(referenceTexts, 'from.edition', language, name[language])),
		...kinds.map((kind) => say(referenceTexts, `from.${kind}`, language)),
		...(findings > 0
			? [say(referenceTexts, numbered('from.findings', language, findings) as Key, language, findings)]
			: []),
	];
}

/** The definition of a practice and what is said of its actions, each below the document that it is quoted from. */
function ofPractice(catalogue: Catalogue, practice: Practice, language: Language): string[] {
	const head = (key: 'definition' | 'reasons', kind: 'definitions' | 'reasons') =>
		`${officialWords[key][language]} (*${quotedFrom(catalogue.data, kind)?.title ?? ''}*)`;
	const told = practice.actions.filter(({ reasons = [] }) => reasons.length > 0);
	return [
		`### ${practice.number} · ${practice.title[language]}`,
		...(practice.definition
			? [head('definition', 'definitions'), practice.definition.map((text) => `> ${marked(text)}`).join('\n>\n')]
			: []),
		...(told.length > 0 ? [head('reasons', 'reasons')] : []),
		...told.flatMap(({ number, wording, reasons = [] }) => [
			`**${number}** ${wording[catalogue.data.edition] ?? ''}`,
			reasons.flatMap(listed).join('\n'),
		]),
	];
}

const listed = ({ text, points }: OfficialReason) => [
	`> - ${marked(text)}`,
	...points.map((point) => `>   - ${marked(point)}`),
];

/** Words of a document, so that no sign in them is taken for Markdown. */
const marked = (text: string) => text.replace(/[\\`*_[\]<]/g, '\\$&');

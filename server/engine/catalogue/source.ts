import { referenceTexts } from '../texts/reference';
import type { Language } from '../texts/text';
import type { Catalogue } from './catalogue';
import type { FindingDescription } from './types';

/** What a finding rests on, in Markdown: a document and a place in it, the format of the charter, or our judgement. */
export function sourceOf(catalogue: Catalogue, one: FindingDescription, language: Language): string {
	if (!one.source) return referenceTexts[/^(?:format|suppression)\//.test(one.code) ? 'ofFormat' : 'ours'][language];
	const document = catalogue.data.sources.find(({ id }) => id === one.source?.document);
	return `*${document?.title ?? one.source.document}*, ${one.source.place[language]}`;
}

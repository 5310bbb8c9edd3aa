import { referenceTexts } from '../texts/reference';
import { standardTexts } from '../texts/standard';
import { type Language, say } from '../texts/text';
import type { Catalogue } from './catalogue';
import type { CatalogueData, EditionId, FindingDescription, QuotedFrom, Source } from './types';

/** What a finding rests on, in Markdown: a document and a place in it, the format of the charter, or our judgement. */
export function sourceOf(catalogue: Catalogue, one: FindingDescription, language: Language): string {
	if (!one.source) return referenceTexts[/^(?:format|suppression)\//.test(one.code) ? 'ofFormat' : 'ours'][language];
	const document = catalogue.data.sources.find(({ id }) => id === one.source?.document);
	return `*${document?.title ?? one.source.document}*, ${one.source.place[language]}`;
}

/** The document that some of the standard's own words are quoted from; undefined where none is named. */
export function quotedFrom({ quotedFrom: named, sources }: CatalogueData, kind: keyof QuotedFrom): Source | undefined {
	return sources.find(({ id }) => id === named?.[kind]);
}

/** « Standard des pratiques numériques (version bêta), Centre québécois… »: a document as a quotation names it. */
export function cited({ title, publisher }: Source): string {
	return `${title}, ${publisher}`;
}

/** In a sentence, where the titles of the practices come from, for an edition whose own document gives none; else undefined. */
export function titlesNote(data: CatalogueData, edition: EditionId, language: Language): string | undefined {
	const from = quotedFrom(data, 'titles');
	const one = data.editions.find(({ id }) => id === edition);
	if (!from || !one || one.source === from.id) return undefined;
	return say(standardTexts, 'titlesElsewhere', language, from.title, one.name[language]);
}

import type { CharterDocument } from '../../server/protocol';

/** What the pages of a DOCX file are made for. */
export type Paper = 'letter' | 'a4';

/** Makes the bytes of a DOCX file of a document. */
export type DocxWriter = (document: CharterDocument, options: { readonly paper: Paper }) => Promise<Uint8Array>;

/** Loads what makes DOCX files, which is large and seldom wanted; rejects where it cannot be loaded. */
export type DocxLoader = () => Promise<DocxWriter>;

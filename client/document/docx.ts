import type { CharterDocument } from '../../server/protocol';

/** Makes the bytes of a DOCX file of a document. */
export type DocxWriter = (document: CharterDocument) => Promise<Uint8Array>;

/** Loads what makes DOCX files, which is large and seldom wanted; rejects where it cannot be loaded. */
export type DocxLoader = () => Promise<DocxWriter>;

/** What writes DOCX files, which is a bundle of its own beside those of the programs: it is large and seldom wanted. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { documentToDocx } from '../views/document/docx/docx';

export type DocxWriter = typeof documentToDocx;

const bundle = join(__dirname, 'docx.js');

/** Whether the bundle is there. */
export const hasDocx = (): boolean => existsSync(bundle);

/** Loads the bundle. @throws where it is damaged */
export function loadDocx(): DocxWriter {
	return (createRequire(__filename)(bundle) as { readonly documentToDocx: DocxWriter }).documentToDocx;
}

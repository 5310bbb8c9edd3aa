import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDocument } from 'yaml';
import { plainText } from '../../server/engine/edits/skeleton';
import type { Snippet } from '../../server/engine/index';
import { phases, standard } from '../standard';

/** A snippet as the editor reads it from a file of `contributes.snippets`. */
interface StaticSnippet {
	readonly prefix?: string;
	readonly isFileTemplate?: boolean;
	readonly description?: string;
	readonly body: readonly string[];
}

const inRoot = (name: string) => join(process.cwd(), name);

describe('the snippets that the editor lists itself', () => {
	const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
	const named: readonly { language: string; path: string }[] = manifest.contributes.snippets;
	let written: Readonly<Record<string, string>>;
	let all: readonly [name: string, snippet: StaticSnippet][];

	before(async () => {
		// The module that `npm run docs` uses: it is ESM, and runs where it runs there.
		const { staticSnippets }: { staticSnippets: (snippets: readonly Snippet[]) => Readonly<Record<string, string>> } =
			await import(pathToFileURL(inRoot('scripts/lib/static-snippets.mjs')).href);
		written = staticSnippets(standard.snippets);
		all = Object.values(written).flatMap((text) => Object.entries<StaticSnippet>(JSON.parse(text)));
	});

	it('are current, and named by the manifest: if not, run npm run docs', () => {
		assert.deepEqual(
			named.map(({ path }) => path.replace(/^\.\//, '')),
			Object.keys(written),
		);
		for (const { language } of named) assert.equal(language, 'charte');
		for (const [name, text] of Object.entries(written))
			assert.ok(readFileSync(inRoot(name), 'utf8') === text, `${name} is not what the snippets say`);
	});

	it('have no prefix, which would offer them twice, and a name each that says the language', () => {
		for (const [name, { prefix }] of all) {
			assert.equal(prefix, undefined, name);
			assert.match(name, / \((?:français|English)\)$/);
		}
		assert.equal(new Set(all.map(([name]) => name)).size, all.length);
	});

	it('are whole charters of each phase and size, for files, and the sections', () => {
		const templates = all.filter(([, { isFileTemplate }]) => isFileTemplate);
		assert.equal(templates.length, 2 * 2 * phases.length);
		for (const [name, { body }] of templates) assert.ok(body.includes('charte: 1'), name);
		for (const section of ['besoins', 'usagers', 'solution', 'pratiques'])
			for (const language of ['français', 'English'])
				assert.ok(
					all.some(([name]) => name === `Section ${section} (${language})`),
					section,
				);
	});

	it('write YAML', () => {
		for (const [name, { body }] of all) assert.deepEqual(parseDocument(plainText(body.join('\n'))).errors, [], name);
	});
});

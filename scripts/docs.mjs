// Writes what is made from the standard: the reference pages of the findings (docs/constats.md, docs/constats.en.md), the
// pages of the sources and of the config file, the JSON Schemas of charters and of the config file (schemas/), the snippets that the editor lists (snippets/static/), and the practices, actions and phases that the manifest's settings name (package.json, package.nls*.json).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dataPlugin } from './data/plugin.mjs';
import { manifestFiles, withStandard } from './lib/manifest.mjs';
import { removeFolder, root, temporaryFolder } from './lib/run.mjs';
import { staticSnippets } from './lib/static-snippets.mjs';

const folder = temporaryFolder('docs');
try {
	const outfile = join(folder, 'page.cjs');
	await build({
		stdin: {
			contents:
				"export { standard } from './practices/index'; export { referencePage } from './server/engine/reference/page'; export { sourcesPage } from './server/engine/reference/sources'; export { configPage } from './server/judging/config-page'; export { configFields } from './server/judging/config-table'; export { publishedSchemas } from './server/judging/published-schemas';",
			resolveDir: root,
			loader: 'ts',
		},
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		plugins: [dataPlugin(root)],
		logLevel: 'warning',
	});
	const { configFields, configPage, publishedSchemas, referencePage, sourcesPage, standard } = await import(
		pathToFileURL(outfile)
	);
	for (const [name, language] of [
		['constats.md', 'fr'],
		['constats.en.md', 'en'],
	]) {
		writeFileSync(join(root, 'docs', name), referencePage(standard, language));
		console.log(`docs/${name}`);
	}
	for (const [name, language] of [
		['sources.md', 'fr'],
		['sources.en.md', 'en'],
	]) {
		writeFileSync(join(root, 'docs', name), sourcesPage(standard, language));
		console.log(`docs/${name}`);
	}
	for (const [name, language] of [
		['configuration.md', 'fr'],
		['configuration.en.md', 'en'],
	]) {
		writeFileSync(join(root, 'docs', name), configPage(configFields(standard), language));
		console.log(`docs/${name}`);
	}
	for (const [name, schema] of publishedSchemas(standard)) {
		writeFileSync(join(root, 'schemas', name), `${JSON.stringify(schema, null, '\t')}\n`);
		console.log(`schemas/${name}`);
	}
	for (const [name, text] of Object.entries(staticSnippets(standard.snippets))) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
		console.log(name);
	}
	const manifest = Object.fromEntries(manifestFiles.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
	for (const [name, text] of Object.entries(withStandard(manifest, standard))) {
		writeFileSync(join(root, name), text);
		console.log(name);
	}
} finally {
	removeFolder(folder);
}

// Writes the reference pages of the findings (docs/constats.md, docs/constats.en.md) from the data that the editor uses.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dataPlugin } from './data/plugin.mjs';
import { removeFolder, root, temporaryFolder } from './lib/run.mjs';

const folder = temporaryFolder('docs');
try {
	const outfile = join(folder, 'page.mjs');
	await build({
		entryPoints: [join(root, 'server/engine/reference/page.ts')],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		plugins: [dataPlugin(root)],
		logLevel: 'warning',
	});
	const { referencePage } = await import(pathToFileURL(outfile));
	for (const [name, language] of [
		['constats.md', 'fr'],
		['constats.en.md', 'en'],
	]) {
		writeFileSync(join(root, 'docs', name), referencePage(language));
		console.log(`docs/${name}`);
	}
} finally {
	removeFolder(folder);
}

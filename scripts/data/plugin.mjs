import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from './catalogue.mjs';
import { compileFindings } from './findings.mjs';
import { compileLearning } from './learning.mjs';
import { DataError } from './read-yaml.mjs';
import { compileSnippets } from './snippets.mjs';
import { compileSubstance } from './substance.mjs';
import { compileWording } from './wording.mjs';

const compilers = {
	'practices:learning': (root) => compileLearning(join(root, 'practices')),
	'practices:catalogue': (root) => compileCatalogue(join(root, 'practices')),
	'practices:findings': (root) => compileFindings(join(root, 'practices')),
	'practices:substance': (root) => compileSubstance(join(root, 'practices')),
	'practices:wording': (root) => compileWording(join(root, 'practices')),
	'practices:snippets': (root) => compileSnippets(join(root, 'snippets')),
};

/** The folders right under a folder. */
function foldersIn(dir) {
	return readdirSync(dir, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => join(dir, entry.name));
}

/** Esbuild plugin: `practices:…` imports give the data folders, validated and compiled. A fault fails the build with file and line. */
export function dataPlugin(root) {
	return {
		name: 'practices',
		setup(build) {
			build.onResolve({ filter: /^practices:/ }, ({ path }) => ({ path, namespace: 'practices' }));
			build.onLoad({ filter: /.*/, namespace: 'practices' }, ({ path }) => {
				const watchDirs = ['practices', 'snippets']
					.map((name) => join(root, name))
					.filter((dir) => existsSync(dir))
					.flatMap((dir) => [dir, ...foldersIn(dir)]);
				const watchFiles = watchDirs.flatMap((dir) => readdirSync(dir).map((name) => join(dir, name)));
				try {
					// As a text that is parsed when it is run: half the time of the same data as code.
					const json = JSON.stringify(JSON.stringify(compilers[path](root)));
					return { contents: `export default JSON.parse(${json});`, loader: 'js', watchDirs, watchFiles };
				} catch (error) {
					if (!(error instanceof DataError)) throw error;
					return { errors: [{ text: error.message }], watchDirs, watchFiles };
				}
			});
		},
	};
}

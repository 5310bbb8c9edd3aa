import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileLearning } from './apprentissage.mjs';
import { compileCatalogue } from './catalogue.mjs';
import { compileFindings } from './constats.mjs';
import { compileWording } from './formulation.mjs';
import { DataError } from './read-yaml.mjs';
import { compileSnippets } from './snippets.mjs';

const compilers = {
	'practices:apprentissage': (root) => compileLearning(join(root, 'practices')),
	'practices:catalogue': (root) => compileCatalogue(join(root, 'practices')),
	'practices:constats': (root) => compileFindings(join(root, 'practices')),
	'practices:formulation': (root) => compileWording(join(root, 'practices')),
	'practices:snippets': (root) => compileSnippets(join(root, 'snippets')),
};

/** Esbuild plugin: `practices:…` imports give the data folders, validated and compiled. A fault fails the build with file and line. */
export function dataPlugin(root) {
	return {
		name: 'practices',
		setup(build) {
			build.onResolve({ filter: /^practices:/ }, ({ path }) => ({ path, namespace: 'practices' }));
			build.onLoad({ filter: /.*/, namespace: 'practices' }, ({ path }) => {
				const watchDirs = ['practices', 'practices/constats', 'snippets']
					.map((name) => join(root, name))
					.filter((dir) => existsSync(dir));
				const watchFiles = watchDirs.flatMap((dir) => readdirSync(dir).map((name) => join(dir, name)));
				try {
					return { contents: JSON.stringify(compilers[path](root)), loader: 'json', watchDirs, watchFiles };
				} catch (error) {
					if (!(error instanceof DataError)) throw error;
					return { errors: [{ text: error.message }], watchDirs, watchFiles };
				}
			});
		},
	};
}

// What programs import: the rooms of library/, as modules of both kinds, each with its types.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { dataPlugin } from '../data/plugin.mjs';
import { must, root, Stop } from '../lib/run.mjs';

/** What can be imported, by the name of its file. */
export const entries = ['index', 'engine', 'practices', 'views'];

/** The modules, with what several need in files of its own, and their maps. */
async function writeModules(folder, extension) {
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: entries.map((name) => `library/${name}.ts`),
		outdir: folder,
		outExtension: { '.js': extension },
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'neutral',
		target: 'es2022',
		mainFields: ['module', 'main'],
		alias: { yaml: './node_modules/yaml/browser/index.js' },
		minifySyntax: true,
		charset: 'utf8',
		chunkNames: 'shared-[hash]',
		sourcemap: 'external',
		sourcesContent: false,
		logLevel: 'warning',
		plugins: [dataPlugin(root)],
	});
}

/** Makes CommonJS of modules whose names are already those of CommonJS. */
async function toCommonJs(folder) {
	for (const name of readdirSync(folder).filter((one) => one.endsWith('.cjs'))) {
		const path = join(folder, name);
		const { code } = await esbuild.transform(readFileSync(path, 'utf8'), {
			format: 'cjs',
			target: 'node20',
			charset: 'utf8',
			logLevel: 'warning',
		});
		writeFileSync(path, code);
	}
}

/** The types, bundled likewise; each room is compiled to a folder of its own, so they are read as one. */
async function writeTypes(folder) {
	await must('compiling the types', process.execPath, [
		join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
		'-b',
		'library',
	]);
	const types = join(root, 'dist', 'types');
	const bundle = await rollup({
		input: Object.fromEntries(entries.map((name) => [name, join(types, 'library', 'library', `${name}.d.ts`)])),
		plugins: [
			dts({
				// Its types are part of those of the engine, and the package has no dependencies.
				includeExternal: ['yaml'],
				compilerOptions: {
					rootDirs: ['library', 'engine', 'practices', 'views'].map((name) => join(types, name)),
					types: [],
				},
			}),
		],
		onwarn: ({ message }) => {
			// Types that are only seen through others have no name of their own here.
			if (!/private shared type exports/.test(message)) throw new Stop(`the types of the library: ${message}`);
		},
	});
	try {
		const options = { dir: folder, format: 'es', entryFileNames: '[name].d.mts', chunkFileNames: 'shared-[name].mts' };
		const { output } = await bundle.write(options);
		for (const { fileName, code } of output)
			writeFileSync(
				join(folder, fileName.replace(/\.mts$/, '.cts')),
				code.replace(/(from '\.\/.*|import '\.\/.*)\.mjs';/g, "$1.cjs';"),
			);
	} finally {
		await bundle.close();
	}
}

/** Writes the library into a folder. */
export async function writeLibrary(folder) {
	await Promise.all([writeModules(folder, '.mjs'), writeModules(folder, '.cjs')]);
	await toCommonJs(folder);
	await writeTypes(folder);
}

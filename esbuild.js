// Builds dist/: client and server for the two hosts, the panel's page, and (in development) the test bundles.
// `--production` minifies and leaves the tests out, `--watch` rebuilds on change, `--only name,name` builds some, `--out
// FOLDER` builds elsewhere.
const esbuild = require('esbuild');
const { readdirSync, existsSync } = require('node:fs');
const { join } = require('node:path');

const root = __dirname;
const flag = (name) => process.argv.includes(`--${name}`);
const value = (name) => (flag(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined);
const only = value('only')?.split(',');
const out = value('out') ?? 'dist';
const production = flag('production');

/** Makes one bundle out of every `*.test.ts` below test/NAME. */
function suite(name) {
	const folder = join(root, 'test', name);
	const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
	const imports = files.filter((file) => file.endsWith('.test.ts')).sort();
	return {
		stdin: { contents: imports.map((file) => `import './${file}';`).join('\n'), resolveDir: folder, loader: 'ts' },
		outfile: `dist/test/${name}.js`,
		platform: 'node',
		packages: 'external',
		// The suites are scripts: they cannot require a package that is a module alone, and take it in.
		alias: { yaml: './node_modules/yaml/browser/index.js', 'fast-png': './node_modules/fast-png/lib/index.js' },
	};
}

const node = { platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'] };
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
/** The editor runs extensions of the web host as CommonJS. */
const webHost = { ...browser, format: 'cjs', external: ['vscode'] };

const bundles = {
	// On Node in parts: each is read when it is needed, and to read all of it takes longer than to run it.
	client: { entryPoints: ['client/node/extension.ts'], outfile: 'dist/client.js', ...node },
	'client.web': { entryPoints: ['client/browser/extension.ts'], outfile: 'dist/client.web.js', ...webHost },
	// Both load the same two: most of a client is the same on either host.
	'client.main': { entryPoints: ['client/extension.ts'], outfile: 'dist/client.main.js', ...webHost },
	'client.lsp': {
		stdin: {
			contents: `
				exports.node = () => require('./node/language-client');
				exports.browser = () => require('./browser/language-client');`,
			resolveDir: join(root, 'client'),
		},
		outfile: 'dist/client.lsp.js',
		...node,
		// Of packages that have both, what the web host imports is named so.
		conditions: ['browser'],
	},
	// One bundle for Node and for the worker of the web host: the engine is most of it, and packages would hold it twice.
	server: {
		stdin: {
			// What is required is loaded late, and slower: that is only what one of the two lacks.
			contents: `
				import { standard } from '../practices/index';
				import { startServer } from './wiring/server';
				const worker = typeof importScripts === 'function';
				const { serve } = worker ? require('./browser/main') : require('./node/main');
				serve(startServer, standard);`,
			resolveDir: join(root, 'server'),
		},
		outfile: 'dist/server.js',
		...node,
		// Of packages that have both, what the worker imports is named so.
		conditions: ['browser'],
		mainFields: ['module', 'main'],
		// The build of yaml for Node looks at the process's environment at every token: a third of the time of a parse.
		alias: { yaml: './node_modules/yaml/browser/index.js' },
	},
	// Loaded when a document for Word is asked for: by the program, and by the extension on both hosts.
	docx: {
		entryPoints: ['views/document/docx/docx.ts'],
		outfile: 'dist/docx.js',
		...browser,
		format: 'cjs',
	},
	cli: {
		entryPoints: ['cli/start.ts'],
		outfile: 'dist/cli.js',
		...node,
		banner: { js: '#!/usr/bin/env node' },
	},
	program: {
		// In parts: what is asked most starts without the rest. They are written by the plugin `common-js`.
		entryPoints: [{ in: 'cli/main.ts', out: 'program' }],
		outdir: 'dist',
		chunkNames: 'program-[name]-[hash]',
		...node,
		format: 'esm',
		splitting: true,
		mainFields: ['module', 'main'],
		// The module build of tinyglobby asks for the address of its module, and a bundle has none.
		alias: { yaml: './node_modules/yaml/browser/index.js', tinyglobby: './node_modules/tinyglobby/dist/index.cjs' },
	},
	'language-server': {
		entryPoints: ['cli/language-server.ts'],
		outfile: 'dist/language-server.js',
		...node,
		banner: { js: '#!/usr/bin/env node' },
	},
	panel: { entryPoints: ['client/pages/panel/page.ts'], outfile: 'dist/panel.js', ...browser, format: 'iife' },
	'panel.css': { entryPoints: ['client/pages/panel/panel.css'], outfile: 'dist/panel.css', loader: { '.ttf': 'file' } },
	document: {
		entryPoints: ['client/pages/document/page.ts'],
		outfile: 'dist/document.js',
		...browser,
		format: 'iife',
	},
	'document.css': { entryPoints: ['client/pages/document/document.css'], outfile: 'dist/document.css' },
	portfolio: {
		entryPoints: ['client/pages/portfolio/page.ts'],
		outfile: 'dist/portfolio.js',
		...browser,
		format: 'iife',
	},
	'portfolio.css': { entryPoints: ['client/pages/portfolio/portfolio.css'], outfile: 'dist/portfolio.css' },
};
const tests = {
	unit: suite('unit'),
	features: suite('features'),
	lsp: suite('lsp'),
	'cli.test': suite('cli'),
	runner: suite('runner'),
	package: suite('package'),
	installed: suite('installed'),
	'panel.test': suite('panel'),
	'editor.node': {
		entryPoints: ['test/editor/index.node.ts'],
		outfile: 'dist/test/editor.node.js',
		...node,
		external: ['vscode', 'mocha'],
	},
	'editor.web': { entryPoints: ['test/editor/index.web.ts'], outfile: 'dist/test/editor.web.js', ...webHost },
};

/** In watch mode, the lines between which the editor's problem matcher reads. */
let building = 0;
const rounds = {
	name: 'rounds',
	setup(build) {
		build.onStart(() => {
			if (building++ === 0) console.log('[watch] build started');
		});
		build.onEnd(() => {
			if (--building === 0) console.log('[watch] build finished');
		});
	},
};

async function main() {
	const { dataPlugin } = await import('./scripts/data/plugin.mjs');
	const { fontsPlugin } = await import('./scripts/data/fonts.mjs');
	const { outlinesPlugin } = await import('./scripts/data/outlines.mjs');
	const { commonJs } = await import('./scripts/lib/common-js.mjs');
	const inOut = (path) => path.replace(/^dist(?=\/|$)/, out);
	const wanted = Object.entries({ ...bundles, ...(production ? {} : tests) }).filter(
		([name, options]) =>
			(!only || only.includes(name)) &&
			(options.stdin || existsSync(join(root, options.entryPoints[0].in ?? options.entryPoints[0]))),
	);
	const contexts = await Promise.all(
		wanted.map(([, options]) =>
			esbuild.context({
				absWorkingDir: root,
				bundle: true,
				minify: production,
				// The page and the hosts read the maps next to the bundles; they are not part of the published package.
				sourcemap: true,
				sourcesContent: !production,
				logLevel: 'warning',
				plugins: [
					dataPlugin(root),
					fontsPlugin,
					outlinesPlugin,
					...(options.splitting ? [commonJs] : []),
					...(flag('watch') ? [rounds] : []),
				],
				...options,
				...(options.outdir ? { outdir: inOut(options.outdir) } : { outfile: inOut(options.outfile) }),
			}),
		),
	);
	if (flag('watch')) {
		await Promise.all(contexts.map((context) => context.watch()));
		return;
	}
	const results = await Promise.allSettled(contexts.map((context) => context.rebuild()));
	await Promise.all(contexts.map((context) => context.dispose()));
	if (results.some((result) => result.status === 'rejected')) process.exit(1);
	console.log(`Built ${wanted.map(([name]) => name).join(', ')}.`);
}

main().catch((error) => {
	console.error(error);
	process.exit(1);
});

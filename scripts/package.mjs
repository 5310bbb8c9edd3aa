// npm run package: charte-numerique-<version>.vsix, with what the editor reads at run time and nothing else.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vsce from '@vscode/vsce';
import { build } from './lib/build.mjs';
import { manifest } from './lib/extension.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { program, removeFolder, root, Stop, temporaryFolder } from './lib/run.mjs';

const bundles = [
	'client.js',
	'client.web.js',
	'server.js',
	'server.worker.js',
	'panel.js',
	'panel.css',
	'portfolio.js',
	'portfolio.css',
];
const notices = 'dist/third-party-licenses.txt';

/** What the package must hold, whatever the manifest says; the samples are those that are there. */
function expectedFiles() {
	const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.charte.yaml'));
	return [
		...['package.json', 'package.nls.json', 'package.nls.fr.json', 'language-configuration.json'],
		...['README.md', 'LISEZMOI.md', 'CHANGELOG.md', 'LICENSE', notices],
		...['media/icon.png', 'media/charte-light.svg', 'media/charte-dark.svg', 'syntaxes/charte.tmLanguage.json'],
		...['media/pratiques.svg', 'schemas/couverture.schema.json', 'schemas/charte.config.schema.json'],
		...readdirSync(join(root, 'media', 'demarrage')).map((name) => `media/demarrage/${name}`),
		...bundles.map((name) => `dist/${name}`),
		...samples.map((name) => `samples/${name}`),
	];
}

/** The files that the manifest names, relative to the package. */
function namedFiles({ main, browser, icon, contributes }) {
	const {
		languages = [],
		grammars = [],
		snippets = [],
		viewsContainers = {},
		views = {},
		walkthroughs = [],
		jsonValidation = [],
	} = contributes;
	const names = [
		...[main, browser].map((path) => (path.endsWith('.js') ? path : `${path}.js`)),
		icon,
		...languages.flatMap((language) => [language.configuration, ...Object.values(language.icon ?? {})]),
		...[...grammars, ...snippets].map(({ path }) => path),
		...jsonValidation.map(({ url }) => url),
		...[...Object.values(viewsContainers), ...Object.values(views)].flat().map(({ icon: own }) => own),
		...walkthroughs.flatMap(({ icon: own, steps }) => [own, ...steps.map(({ media }) => media.svg)]),
	];
	return names.filter((name) => name !== undefined).map((name) => name.replace(/^\.\//, ''));
}

/** The packages whose code lies in the bundles, by the source maps of the build. */
function bundledPackages() {
	const found = new Set();
	for (const bundle of bundles.filter((name) => name.endsWith('.js'))) {
		const { sources } = JSON.parse(readFileSync(join(root, 'dist', `${bundle}.map`), 'utf8'));
		for (const source of sources) {
			// A package that comes bundled names itself in its own map; of the others, the innermost folder counts.
			const bundled = /^webpack:\/\/((?:@[^/]+\/)?[^/]+)\//.exec(source);
			const path = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(source);
			if (bundled) found.add(`node_modules/${bundled[1]}`);
			else if (path) found.add(path[0]);
		}
	}
	return [...found].sort();
}

/** The licences of what is bundled: most of them ask to travel with every copy. */
function licenses() {
	const parts = bundledPackages().map((path) => {
		const folder = join(root, path);
		const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
		if (!file) throw new Stop(`${name} has no licence file: find out under which terms it may be bundled`);
		return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
	});
	return `The bundles of this extension contain code of these packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

// An editor shows the README of a package without its folder: pictures beside it would be broken frames.
const withoutPictures = (markdown) => markdown.replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n+/gm, '');

/** Copies what .vscodeignore lets through, with the manifest and the README as a package wants them. */
async function stage(folder) {
	const files = await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None });
	for (const file of [...files, '.vscodeignore']) {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		cpSync(join(root, file), join(folder, file));
	}
	// Scripts and packages serve development only.
	const { scripts: _, devDependencies: __, overrides: ___, private: ____, ...own } = manifest();
	writeFileSync(join(folder, 'package.json'), JSON.stringify(own, null, '\t'));
	for (const name of ['README.md', 'LISEZMOI.md'])
		writeFileSync(join(folder, name), withoutPictures(readFileSync(join(root, name), 'utf8')));
	writeFileSync(join(folder, notices), licenses());
}

/** Stops unless the package would hold exactly what is expected, and all that its manifest names. */
async function verify(folder) {
	const files = await vsce.listFiles({ cwd: folder, packageManager: vsce.PackageManager.None });
	const expected = expectedFiles();
	const faults = [
		...files.filter((file) => !expected.includes(file)).map((file) => `unexpected: ${file}`),
		...expected.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
		...namedFiles(manifest())
			.filter((file) => !files.includes(file))
			.map((file) => `named by the manifest and missing: ${file}`),
	];
	if (faults.length > 0) throw new Stop(`the package is not as it should be:\n  ${faults.join('\n  ')}`);
	return files;
}

program(async () => {
	await ensurePackages();
	await build({ production: true });
	const folder = temporaryFolder('package');
	try {
		await stage(folder);
		const files = await verify(folder);
		const { name, version } = manifest();
		const packagePath = join(root, `${name}-${version}.vsix`);
		if (existsSync(packagePath)) rmSync(packagePath);
		// It prints every file with its size.
		await vsce.createVSIX({
			cwd: folder,
			packagePath,
			dependencies: false,
			allowMissingRepository: true,
			rewriteRelativeLinks: false,
		});
		console.log(
			`✓ ${name}-${version}.vsix: ${files.length} files, ${(statSync(packagePath).size / 1024).toFixed(0)} kB`,
		);
	} finally {
		removeFolder(folder);
	}
	return 0;
});

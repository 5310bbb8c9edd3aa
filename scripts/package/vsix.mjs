// The extension as a package: what the editor reads at run time and nothing else.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vsce from '@vscode/vsce';
import { manifest } from '../lib/extension.mjs';
import { root, Stop } from '../lib/run.mjs';
import { thirdPartyNotices } from './licenses.mjs';
import { readmeOf } from './readme.mjs';

// Not the program `charte`: the extension never runs it, it would weigh almost half as much again, and npm has it.
const bundles = [
	...['client.js', 'client.main.js', 'client.lsp.js', 'client.web.js', 'server.js', 'docx.js'],
	...['panel.js', 'panel.css', 'portfolio.js', 'portfolio.css', 'document.js', 'document.css'],
];
const notices = 'dist/third-party-licenses.txt';

/** The galleries take this many bytes easily, and so do the networks of small offices. */
const most = 1_700_000;

/** What the package must hold, whatever the manifest says; the samples are those that are there. */
function expectedFiles() {
	const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.charte.yaml'));
	return [
		...['package.json', 'package.nls.json', 'package.nls.fr.json', 'language-configuration.json'],
		...['README.md', 'LISEZMOI.md', 'CHANGELOG.md', 'LICENSE', notices],
		...['media/icon.png', 'media/charte-light.svg', 'media/charte-dark.svg', 'syntaxes/charte.tmLanguage.json'],
		...['media/pratiques.svg', 'schemas/couverture.schema.json'],
		...['snippets/static/charte.fr.json', 'snippets/static/charte.en.json'],
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

/** The manifest as people who install the extension have it: scripts and packages serve development only. */
function ownManifest(repository) {
	const { scripts: _, devDependencies: __, overrides: ___, private: ____, badges = [], ...own } = manifest();
	if (!repository) return { ...own, badges };
	const state = {
		url: `${repository}/actions/workflows/ci.yml/badge.svg`,
		href: `${repository}/actions/workflows/ci.yml`,
		description: 'CI',
	};
	return {
		...own,
		repository: { type: 'git', url: `${repository}.git` },
		bugs: { url: `${repository}/issues` },
		homepage: `${repository}#readme`,
		badges: [state, ...badges],
	};
}

/** Puts into a folder what the package holds. */
async function stage(folder, release, repository) {
	rmSync(folder, { recursive: true, force: true });
	const files = await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None });
	for (const file of [...files.filter((name) => !name.startsWith('dist/')), '.vscodeignore']) {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		cpSync(join(root, file), join(folder, file));
	}
	mkdirSync(join(folder, 'dist'));
	for (const name of bundles) {
		const code = readFileSync(join(release, name), 'utf8');
		// The maps stay behind: an editor would look for them.
		writeFileSync(join(folder, 'dist', name), code.replace(/\n?(?:\/\/|\/\*)# sourceMappingURL=.*\s*$/, '\n'));
	}
	writeFileSync(join(folder, 'package.json'), JSON.stringify(ownManifest(repository), null, '\t'));
	const maps = bundles.filter((name) => name.endsWith('.js')).map((name) => join(release, `${name}.map`));
	writeFileSync(join(folder, notices), thirdPartyNotices(maps));
	const isInside = (path) => files.includes(path);
	for (const name of ['README.md', 'LISEZMOI.md']) {
		const text = readFileSync(join(root, name), 'utf8');
		writeFileSync(join(folder, name), readmeOf(text, { repository, isInside, embeds: name === 'README.md' }));
	}
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
}

/**
 * Makes the `.vsix` of the bundles in `release`.
 * @param {{release: string, folder: string, target: string, repository?: string}} places `folder` is staged anew; the
 *   package goes to the folder `target`
 * @returns {Promise<string>} its path
 */
export async function makeVsix({ release, folder, target, repository }) {
	await stage(folder, release, repository);
	await verify(folder);
	const { name, version } = manifest();
	const packagePath = join(target, `${name}-${version}.vsix`);
	rmSync(packagePath, { force: true });
	await vsce.createVSIX({
		cwd: folder,
		packagePath,
		dependencies: false,
		allowMissingRepository: true,
		rewriteRelativeLinks: false,
	});
	const { size } = statSync(packagePath);
	if (size > most) throw new Stop(`${name}-${version}.vsix holds ${size} bytes, more than ${most}`);
	return packagePath;
}

// The package for npm: the two programs, and what other programs import. It bundles all that it needs.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '../lib/extension.mjs';
import { must, npm, root } from '../lib/run.mjs';
import { entries, writeLibrary } from './library.mjs';
import { thirdPartyNotices } from './licenses.mjs';
import { readmeOf } from './readme.mjs';

/** The programs, with the parts of `program.js` that are loaded when they are needed. */
const programsIn = (release) =>
	readdirSync(release).filter((name) => /^(?:cli|docx|language-server|program|program-.*|server)\.js$/.test(name));

/** One way to import, for each kind of module. */
const exported = (name) => ({
	import: { types: `./lib/${name}.d.mts`, default: `./lib/${name}.mjs` },
	require: { types: `./lib/${name}.d.cts`, default: `./lib/${name}.cjs` },
});

/** The manifest of the package; the one of the repository stays private. */
function ownManifest(repository) {
	const { name, version, license, engines, keywords } = manifest();
	return {
		name,
		version,
		description:
			'Judges the charter of a digital initiative by the 18 digital practices of the Québec government: a program, a language server, a library.',
		keywords,
		license,
		...(repository
			? {
					homepage: `${repository}#readme`,
					bugs: { url: `${repository}/issues` },
					repository: { type: 'git', url: `git+${repository}.git` },
				}
			: {}),
		engines: { node: engines.node },
		type: 'commonjs',
		sideEffects: false,
		bin: { charte: 'bin/cli.js', 'charte-language-server': 'bin/language-server.js' },
		main: './lib/index.cjs',
		types: './lib/index.d.cts',
		exports: {
			...Object.fromEntries(entries.map((one) => [one === 'index' ? '.' : `./${one}`, exported(one)])),
			'./schemas/*.json': './schemas/*.json',
			'./package.json': './package.json',
		},
		publishConfig: { access: 'public' },
	};
}

/** Puts into a folder what the package holds. */
async function stage(folder, release, repository) {
	rmSync(folder, { recursive: true, force: true });
	for (const name of ['bin', 'lib', 'schemas']) mkdirSync(join(folder, name), { recursive: true });
	const programs = programsIn(release);
	for (const name of programs) {
		const code = readFileSync(join(release, name), 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
		writeFileSync(join(folder, 'bin', name), code, { mode: 0o755 });
	}
	const lib = join(folder, 'lib');
	await writeLibrary(lib);
	const maps = readdirSync(lib).filter((name) => name.endsWith('.map'));
	const notices = thirdPartyNotices([
		...programs.map((name) => join(release, `${name}.map`)),
		...maps.map((name) => join(lib, name)),
	]);
	for (const name of maps) rmSync(join(lib, name));
	writeFileSync(join(folder, 'third-party-licenses.txt'), notices);
	for (const name of readdirSync(join(root, 'schemas')))
		cpSync(join(root, 'schemas', name), join(folder, 'schemas', name));
	for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(join(root, name), join(folder, name));
	const isInside = (path) => ['LICENSE', 'README.md', 'LISEZMOI.md', 'CHANGELOG.md'].includes(path);
	for (const name of ['README.md', 'LISEZMOI.md'])
		writeFileSync(
			join(folder, name),
			readmeOf(readFileSync(join(root, 'library', name), 'utf8'), { repository, isInside, embeds: false }),
		);
	writeFileSync(join(folder, 'package.json'), `${JSON.stringify(ownManifest(repository), null, '\t')}\n`);
}

/**
 * Makes the package for npm of the bundles in `release`.
 * @param {{release: string, folder: string, target: string, repository?: string}} places `folder` is staged anew; the
 *   package goes to the folder `target`
 * @returns {Promise<string>} its path
 */
export async function makeNpm({ release, folder, target, repository }) {
	await stage(folder, release, repository);
	const { name, version } = manifest();
	const path = join(target, `${name}-${version}.tgz`);
	rmSync(path, { force: true });
	await must('npm pack', ...npm(['pack', '--pack-destination', target], { cwd: folder }));
	statSync(path);
	return path;
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { emptyFolder, filesBelow, npm, packed, repositoryManifest, root, run, script } from './packed';

/** A program that uses all rooms of the library, but for how it imports them. */
const use = `
const text = 'charte: 1\\ninitiative:\\n  nom: Permis\\n  organisme: MTQ\\n  phase: amorce\\n  debuts: 2026-01-01\\n';
const env = defaultEnvironment(standard, '2026-11-28', { language: 'en' });
const analysis = analyse(text, env);
const report = reportOf(analysis, env, documentOf(text));
console.log(JSON.stringify({
	codes: analysis.findings.map(({ code }) => code).filter((code) => code.startsWith('format/')),
	fixed: applyChanges(text, fixAll(analysis, env)) !== '',
	own: overlay(standard, {}) instanceof Standard,
	applicable: report.counts.applicable,
	csv: coverageToCsv(report, { file: 'permis.charte.yaml' }).split('\\r\\n').length,
	badge: coverageToBadge(report).slice(0, 4),
}));
`;
const ofEngine = 'analyse, applyChanges, defaultEnvironment, documentOf, fixAll, overlay, reportOf, Standard';
const expected = { codes: ['format/cle_inconnue'], fixed: true, own: true, applicable: 48, csv: 50, badge: '<svg' };

describe('The package for npm', function () {
	this.timeout(120_000);
	let folder: string;
	let installed: string;

	before(async () => {
		folder = emptyFolder();
		installed = join(folder, 'node_modules', 'charte-numerique');
		writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
		const { status, all } = await npm(folder, 'install', '--offline', packed.npm);
		assert.equal(status, 0, all);
	});
	after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

	const node = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		const { status, out, all } = run(folder, process.execPath, [name]);
		assert.equal(status, 0, all);
		return JSON.parse(out);
	};

	it('installs alone, from nothing but its file', () => {
		const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
		assert.deepEqual(Object.keys(packages), ['', 'node_modules/charte-numerique']);
		const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
		assert.equal(manifest.version, repositoryManifest.version);
		for (const key of ['private', 'scripts', 'dependencies', 'devDependencies', 'contributes', 'main.vscode'])
			assert.ok(!(key in manifest), key);
		assert.equal(repositoryManifest.private, true);
	});

	it('holds the programs, the library with its types, the schemas and what goes with them, and nothing else', () => {
		const shared = /^(?:bin\/program-[\w-]+\.js|lib\/shared-[\w-]+(\.d)?\.[cm](js|ts))$/;
		const files = filesBelow(installed);
		for (const folder of ['bin', 'lib'])
			assert.ok(files.some((name) => name.startsWith(`${folder}/`) && shared.test(name)));
		const schemas = filesBelow(join(root, 'schemas')).map((name) => `schemas/${name}`);
		const library = ['engine', 'index', 'practices', 'views'].flatMap((name) =>
			['.cjs', '.d.cts', '.d.mts', '.mjs'].map((end) => `lib/${name}${end}`),
		);
		assert.deepEqual(
			files.filter((name) => !shared.test(name)),
			[
				...['CHANGELOG.md', 'LICENSE', 'LISEZMOI.md', 'README.md'],
				...['bin/cli.js', 'bin/docx.js', 'bin/language-server.js', 'bin/program.js', 'bin/server.js'],
				...library,
				'package.json',
				...schemas,
				'third-party-licenses.txt',
			],
		);
		for (const name of files)
			assert.doesNotMatch(readFileSync(join(installed, name), 'utf8'), /sourceMappingURL/, name);
		assert.match(readFileSync(join(installed, 'third-party-licenses.txt'), 'utf8'), /^commander [\d.]+: MIT$/m);
	});

	it('is as publint wants packages to be', async () => {
		const { publint } = await import('publint');
		const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
		assert.deepEqual(messages, []);
	});

	it('has types that fit its modules, both kinds, wherever they are resolved', () => {
		const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
		const rooms = ['--profile', 'node16', '--entrypoints', '.', 'engine', 'practices', 'views'];
		const { status, all } = run(root, process.execPath, [attw, packed.npm, ...rooms, '--no-color']);
		assert.equal(status, 0, all);
		assert.equal(all.match(/\(ESM\)/g)?.length, 4, all);
	});

	it('is imported by modules, and required', () => {
		const rooms = `import { ${ofEngine} } from 'charte-numerique/engine';
import { standard } from 'charte-numerique/practices';
import { coverageToBadge, coverageToCsv } from 'charte-numerique/views';`;
		assert.deepEqual(node('rooms.mjs', rooms + use), expected);
		const whole = `{ ${ofEngine}, standard, coverageToBadge, coverageToCsv }`;
		assert.deepEqual(node('whole.mjs', `import ${whole} from 'charte-numerique';${use}`), expected);
		assert.deepEqual(node('whole.cjs', `const ${whole} = require('charte-numerique');${use}`), expected);
	});

	it('does what its README and LISEZMOI show', () => {
		const text = readFileSync(join(root, 'samples', 'centre-appels.charte.yaml'), 'utf8');
		for (const [file, name] of [
			['README.md', 'text'],
			['LISEZMOI.md', 'texte'],
		] as const) {
			const [, shown = ''] = /```js\n(import .*?)```/s.exec(readFileSync(join(installed, file), 'utf8')) ?? [];
			const before = `const ${name} = ${JSON.stringify(text)};\n`;
			const after = 'console.log(JSON.stringify([analysis.findings.length > 0, html.slice(0, 15)]));\n';
			assert.deepEqual(node('shown.mjs', before + shown + after), [true, '<!DOCTYPE html>'], file);
		}
	});

	it('is read by TypeScript, strictly, in both kinds of modules, and refuses what is wrong', () => {
		const imports = `import { type Analysis, ${ofEngine} } from 'charte-numerique/engine';
import { standard } from 'charte-numerique/practices';
import { coverageToBadge, coverageToCsv } from 'charte-numerique/views';`;
		const typed = `${imports}${use}export const told: Analysis['findings'] = analysis.findings;\n`;
		writeFileSync(join(folder, 'used.mts'), typed);
		writeFileSync(join(folder, 'used.cts'), typed);
		const wrong = `import { analyse } from 'charte-numerique';\nexport const n: number = analyse('charte: 1');\n`;
		writeFileSync(join(folder, 'wrong.mts'), wrong);
		const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
		const options = {
			strict: true,
			module: 'nodenext',
			target: 'es2022',
			lib: ['es2022', 'dom'],
			types: [],
			noEmit: true,
		};
		const compile = (...files: string[]) => {
			const config = { compilerOptions: { ...options, skipLibCheck: false }, files };
			writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
			return run(folder, process.execPath, [tsc, '-p', '.', '--pretty', 'false']);
		};
		const used = compile('used.mts', 'used.cts');
		assert.equal(used.status, 0, used.all);
		assert.match(compile('wrong.mts').out, /^wrong\.mts\(2,\d+\): error TS2554: Expected 2 arguments/m);
	});

	it('gives the program `charte`', async () => {
		writeFileSync(join(folder, 'charte.yaml'), 'charte: 1\n');
		const charte = join(installed, 'bin', 'cli.js');
		const { status, out } = run(folder, process.execPath, [charte, 'verifier', 'charte.yaml', '--format', 'json']);
		assert.equal(status, 1);
		assert.match(out, /format\/cle_manquante/);
		// By its name, as a person has it.
		const version = await npm(folder, 'exec', '--offline', '--call', 'charte --version');
		assert.equal(version.out.trim(), repositoryManifest.version, version.all);
	});

	for (const [what, args] of [
		['charte-language-server', ['language-server.js']],
		['charte serveur', ['cli.js', 'serveur']],
	] as const)
		it(`gives \`${what}\`, which answers an editor`, async () => {
			const [name = '', ...rest] = args;
			const child = spawn(process.execPath, [join(installed, 'bin', name), ...rest, '--stdio'], { cwd: folder });
			const connection = createMessageConnection(
				new StreamMessageReader(child.stdout),
				new StreamMessageWriter(child.stdin),
			);
			try {
				connection.listen();
				const asked = { processId: null, rootUri: null, capabilities: {} };
				const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', asked);
				assert.equal(serverInfo.name, 'charte-language-server');
				await connection.sendRequest('shutdown');
				await connection.sendNotification('exit');
				assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 0);
			} finally {
				connection.dispose();
				child.kill();
			}
		});

	it('says its version without an editor', () => {
		const { out } = run(folder, process.execPath, [join(installed, 'bin', 'language-server.js'), '--version']);
		assert.equal(out.trim(), repositoryManifest.version);
	});

	it('holds code under the licences that CONTRIBUTING names, and under no other', () => {
		const notices = readFileSync(join(installed, 'third-party-licenses.txt'), 'utf8');
		const extension = readFileSync(join(root, 'dist', 'vsix', 'dist', 'third-party-licenses.txt'), 'utf8');
		const named = [...`${notices}${extension}`.matchAll(/^(\S+) [\d.]+: (\S+)$/gm)];
		const own = named.filter(([, , license]) => license !== 'MIT').map(([, name, license]) => `${name} ${license}`);
		const expected = [
			'@fontsource/arimo OFL-1.1',
			'diff BSD-3-Clause',
			'minimatch BlueOak-1.0.0',
			'semver ISC',
			'yaml ISC',
		];
		assert.deepEqual([...new Set(own)].sort(), expected);
		const told = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
		for (const word of expected.flatMap((one) => one.split(' '))) assert.ok(told.includes(`\`${word}\``), word);
	});

	it('refuses to bundle what is under a licence that is not known to allow it', async () => {
		const { thirdPartyNotices } = await script('package/licenses.mjs');
		const map = join(folder, 'some.map');
		writeFileSync(
			map,
			JSON.stringify({ sources: ['../node_modules/typescript/lib/x.js', '../node_modules/axe-core/axe.js'] }),
		);
		assert.throws(() => thirdPartyNotices([map]), /axe-core is under MPL-2\.0: find out/);
	});
});

/** The recipes of docs/ci.md, the action and the hooks: each is read as its reader reads it, and its commands are run. */
import assert from 'node:assert/strict';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parse, parseDocument } from 'yaml';
import { version } from '../../package.json';
import { charterName } from '../../server/protocol';
import { markdownMarker } from '../../views/findings/markdown';
import { type Machine, machine, read, step } from './machine';
import { charte, removeFolders } from './run';

const root = process.cwd();
const pages = ['docs/ci.md', 'docs/ci.en.md'];
const readmes = ['LISEZMOI.md', 'README.md'];

/** The blocks of code of a page, by language. */
function blocks(page: string, language: string): string[] {
	return [...read(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text]) =>
		name === language && text !== undefined ? [text] : [],
	);
}

/** The shell lines of a recipe, wherever its reader finds them. */
function scriptsIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(scriptsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		if (['run', 'bash', 'script'].includes(key)) return [Array.isArray(inner) ? inner.join('\n') : String(inner)];
		return scriptsIn(inner);
	});
}

/** The scripts of a page that call the program: those of its recipes, and the lines of its text. */
function scriptsOf(page: string): string[] {
	const lines = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, line]) => line ?? '');
	return [
		...blocks(page, 'yaml').flatMap((text) => scriptsIn(parse(text))),
		...blocks(page, 'groovy').flatMap((text) => lines(text, /^\s*sh '(.*)'$/gm)),
		...lines(read(page).replace(/^```.*?^```$/gms, ''), /`(charte [a-z]+ -?[^`]*--[^`]*)`/g),
	].filter((script) => /\bcharte\b/.test(script));
}

/** What a file of a service says; its tests say what they expect there. */
type Recipe = ReturnType<typeof parse>;

/** The recipe of a page that something is true of, as data. */
function recipe(page: string, is: (data: Recipe) => unknown): Recipe {
	return blocks(page, 'yaml')
		.map((text) => parse(text))
		.find(is);
}

const faulty = read('samples/centre-appels.charte.yaml');

describe('the recipes for CI', function () {
	this.timeout(120_000);
	before(function () {
		if (process.platform === 'win32') this.skip();
	});
	after(removeFolders);

	it('are the same in both languages', () => {
		const kinds = pages.map((page) =>
			[...read(page).matchAll(/^```(\w+)\n(?:(?:#|\/\/) ?(\S+)\n)?/gm)].map(([, a, b]) => [a, b]),
		);
		assert.deepEqual(kinds[0], kinds[1]);
		assert.ok((kinds[0]?.length ?? 0) >= 9);
		// The package of this version.
		const [major, minor] = version.split('.');
		for (const file of [...pages, ...readmes, 'action.yml', '.pre-commit-hooks.yaml']) {
			const named = [...read(file).matchAll(/charte-numerique@v?([\d.]+)/g)].map(([, one]) => one);
			assert.ok(named.length > 0, file);
			for (const one of named) assert.ok(one === `${major}.${minor}` || one === version, `${file}: ${one}`);
		}
	});

	for (const page of readmes)
		it(`${page}: its short start is of commands of the program`, async () => {
			const on = machine();
			const script = blocks(page, 'sh').find((text) => text.includes('npx')) ?? '';
			assert.equal(step(script, on, { DRY: '1' }).code, 0);
			const asked = readFileSync(`${on.env.CALLS}.dry`, 'utf8').trimEnd().split('\n');
			assert.equal(asked.length, 3);
			for (const args of asked) {
				const { code, err } = await charte(
					args.split('\t').filter((arg) => arg !== ''),
					{ cwd: on.folder },
				);
				assert.ok(code <= 1 && !/^charte/m.test(err), `${args}: ${code} ${err}`);
			}
		});

	for (const page of pages) {
		it(`${page}: its YAML reads without a fault`, () => {
			for (const text of blocks(page, 'yaml')) {
				const { errors, warnings, contents } = parseDocument(text, { uniqueKeys: true, strict: true });
				assert.deepEqual([...errors, ...warnings], [], text);
				assert.ok(isMap(contents), text);
			}
		});

		it(`${page}: every command is one of the program`, async () => {
			const on = machine({ 'appels.charte.yaml': faulty });
			for (const script of scriptsOf(page)) {
				const ran = step(script, on, { DRY: '1', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });
				assert.equal(ran.code, 0, `${script}\n${ran.err}`);
			}
			const asked = new Set(readFileSync(`${on.env.CALLS}.dry`, 'utf8').trimEnd().split('\n'));
			assert.ok(asked.size >= 10, String(asked.size));
			for (const args of asked) {
				const { code, err } = await charte(
					args.split('\t').filter((arg) => arg !== ''),
					{ cwd: on.folder },
				);
				assert.ok(code <= 1, `${args}: ${code} ${err}`);
				assert.doesNotMatch(err, /^charte/m, args);
			}
		});
	}

	it('pass and fail as they say', () => {
		for (const script of scriptsOf('docs/ci.md')) {
			const on = machine({ 'appels.charte.yaml': faulty });
			const ran = step(script, on, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });
			const codes = on.calls().map(({ code }) => code);
			assert.ok(codes.length > 0, script);
			// What is to be read is written, and what gates stops.
			const lets = /jamais[^\n]*$|portefeuille|uploadsummary|--ecrire-reference/.test(script);
			assert.deepEqual([ran.code, Math.max(...codes) <= 1], [lets ? 0 : 1, true], `${script}\n${ran.out}${ran.err}`);
			if (script.includes('gl-code-quality')) {
				// What a runner is told to take is there, though the gate does not pass.
				const { paths, reports } = recipe('docs/ci.md', ({ charte }) => charte?.artifacts).charte.artifacts;
				for (const file of [...paths, ...Object.values(reports)]) assert.ok(existsSync(join(on.folder, file)), file);
				assert.ok(JSON.parse(readFileSync(join(on.folder, reports.codequality), 'utf8')).length > 5);
			}
			if (script.includes('uploadsummary')) {
				const handed = ['charte.sarif', 'charte.md', 'charte.junit.xml'];
				for (const file of handed) assert.ok(existsSync(join(on.env.BUILD_ARTIFACTSTAGINGDIRECTORY ?? '', file)), file);
			}
		}
	});
});

describe('the action', function () {
	this.timeout(120_000);
	before(function () {
		if (process.platform === 'win32') this.skip();
	});
	after(removeFolders);

	const action = parse(read('action.yml'));
	const steps: readonly {
		id?: string;
		run?: string;
		uses?: string;
		shell?: string;
		env?: Record<string, string>;
		if?: string;
	}[] = action.runs.steps;
	const [judging, commenting, ending] = steps.filter(({ run }) => run);
	const defaults = Object.fromEntries(
		Object.entries(action.inputs as Record<string, { default: string }>).map(([name, one]) => [
			name.toUpperCase().replace(/-/g, '_'),
			one.default,
		]),
	);

	it('takes what it names, and names what it takes', () => {
		assert.equal(action.runs.using, 'composite');
		const named = new Set([...read('action.yml').matchAll(/inputs\.([a-z-]+)/g)].map(([, name]) => name));
		assert.deepEqual(named, new Set(Object.keys(action.inputs)));
		const outputs = [...read('action.yml').matchAll(/steps\.juger\.outputs\.([a-z]+)/g)].map(([, name]) => name);
		assert.deepEqual(new Set(outputs), new Set(Object.keys(action.outputs)));
		for (const { run, shell, env = {} } of steps) {
			if (!run) continue;
			assert.equal(shell, 'bash');
			// What people write never stands in a script.
			assert.doesNotMatch(run, /\$\{\{/);
			for (const name of Object.keys(env))
				assert.match(run + name, new RegExp(name === 'GH_TOKEN' ? 'gh api' : `\\$${name}\\b`));
		}
		for (const page of pages)
			for (const name of Object.keys(action.inputs)) assert.ok(read(page).includes(`\`${name}\``), `${page}: ${name}`);
	});

	const outputs = ({ env }: Machine) =>
		Object.fromEntries(
			readFileSync(env.GITHUB_OUTPUT ?? '', 'utf8')
				.trimEnd()
				.split('\n')
				.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
		);
	const judged = (on: Machine, inputs: Readonly<Record<string, string>> = {}) => {
		const ran = step(judging?.run ?? '', on, { ...defaults, BASE: '', ...inputs });
		assert.equal(ran.code, 0, ran.err);
		return { ...ran, outputs: outputs(on) };
	};

	it('annotates, writes SARIF and the summary, and ends as the gate says', () => {
		const bad = machine({ 'appels.charte.yaml': faulty });
		const { out, outputs: said } = judged(bad);
		assert.match(out, /^::error file=appels\.charte\.yaml,line=/m);
		assert.equal(said.code, '1');
		const sarif = JSON.parse(readFileSync(said.sarif ?? '', 'utf8'));
		assert.equal(sarif.version, '2.1.0');
		assert.ok(sarif.runs[0].results.length > 5);
		assert.equal(readFileSync(bad.env.GITHUB_STEP_SUMMARY ?? '', 'utf8'), readFileSync(said.markdown ?? '', 'utf8'));
		assert.equal(step(ending?.run ?? '', bad, { CODE: '1' }).code, 1);
		assert.deepEqual(
			bad.calls().map(({ code }) => code),
			[1, 1, 1],
		);
		assert.equal(judged(machine()).outputs.code, '0');
	});

	it('lets pass what is known of the branch that is left, and not what is new', () => {
		const known = machine();
		known.git('checkout', '--quiet', 'main');
		writeFileSync(join(known.folder, 'appels.charte.yaml'), faulty);
		known.git('add', '--all');
		known.git('commit', '-m', 'Défauts');
		known.git('push', '--quiet', 'origin', 'HEAD:refs/heads/base');
		known.git('checkout', '--quiet', '-b', 'demande');
		const inputs = { NOUVEAUX: 'true', BASE: 'base' };
		assert.equal(judged(known, inputs).outputs.code, '0');
		writeFileSync(join(known.folder, 'appels.charte.yaml'), `${faulty}\ninitiative: 3\n`);
		known.git('commit', '-a', '-m', 'Pire');
		const { outputs: said } = judged(known, inputs);
		assert.match(readFileSync(said.markdown ?? '', 'utf8'), new RegExp(`^${markdownMarker}`));
		// The last lines count.
		assert.equal(said.code, '1');
	});

	it('takes several paths and options, with spaces, and says a wrong call', () => {
		const on = machine({ 'deux mots.charte.yaml': faulty });
		judged(on, {
			CHEMINS: 'charte.yaml\n\n  deux mots.charte.yaml\n',
			OPTIONS: '--phase=amorce',
			ECHEC_DES: 'jamais',
			LANGUE: 'en',
		});
		assert.deepEqual(
			on.calls().map(({ code }) => code),
			[0, 0, 0],
		);
		assert.match(on.calls()[0]?.args ?? '', /--langue en --echec-des jamais --phase=amorce .*charte\.yaml deux mots/);
		const wrong = machine();
		const { err, outputs: said } = judged(wrong, { ECHEC_DES: 'grave' });
		assert.equal(said.code, '2');
		assert.equal(said.sarif, undefined);
		assert.equal(err.match(/^charte/gm)?.length, 1);
	});

	it('writes one comment, and writes it anew', () => {
		const on = machine();
		const { outputs: said } = judged(on);
		const env = { MARKDOWN: said.markdown ?? '', DEMANDE: '7', GH_TOKEN: 'x' };
		assert.equal(step(commenting?.run ?? '', on, { ...env, COMMENTS: '' }).code, 0);
		// More than a pipe holds: who reads only the first line ends who writes.
		const many = ['123', ...Array.from({ length: 20_000 }, () => '456')].join('\n');
		assert.equal(step(commenting?.run ?? '', on, { ...env, COMMENTS: many }).code, 0);
		assert.deepEqual(readFileSync(`${on.env.CALLS}.gh`, 'utf8').trimEnd().split('\n'), [
			`api --method POST repos/organisation/chartes/issues/7/comments --field body=@${said.markdown} --silent`,
			`api --method PATCH repos/organisation/chartes/issues/comments/123 --field body=@${said.markdown} --silent`,
		]);
		assert.ok(commenting?.run?.includes(markdownMarker));
	});
});

describe('the hooks', function () {
	this.timeout(120_000);
	before(function () {
		if (process.platform === 'win32') this.skip();
	});
	after(removeFolders);

	it('of pre-commit is given charters, and nothing else', () => {
		const [hook] = parse(read('.pre-commit-hooks.yaml'));
		const files = new RegExp(hook.files);
		for (const name of [
			'charte.yaml',
			'a/charte.yml',
			'a/b.charte.yaml',
			'é b.charter.yml',
			'charte.txt',
			'macharte.yaml',
			'charte.config.yaml',
			'x.yaml',
		])
			assert.equal(files.test(name), charterName.test(name.split('/').at(-1) ?? ''), name);
		const on = machine({ 'appels.charte.yaml': faulty });
		assert.equal(step(`${hook.entry} charte.yaml`, on).code, 0);
		assert.equal(step(`${hook.entry} charte.yaml appels.charte.yaml`, on).code, 1);
		for (const page of pages) {
			const config = recipe(page, ({ repos }) => repos);
			const [{ id, args = [] }] = config.repos[0].hooks;
			assert.equal(id, hook.id);
			assert.equal(step(`${hook.entry} ${args.join(' ')} charte.yaml`, on).code, 0);
		}
	});

	for (const page of pages)
		it(`of git in ${page} reads charters as they will be committed`, () => {
			const on = machine();
			const [hook = ''] = blocks(page, 'sh');
			const file = join(on.folder, '.git', 'hooks', 'pre-commit');
			mkdirSync(join(on.folder, '.git', 'hooks'), { recursive: true });
			writeFileSync(file, hook);
			chmodSync(file, 0o755);
			const write = (name: string, text: string) => {
				cpSync(join(root, 'samples', 'preuves'), join(on.folder, 'preuves'), { recursive: true });
				writeFileSync(join(on.folder, name), text);
			};
			const commits = () => {
				try {
					on.git('commit', '-m', 'x');
					return true;
				} catch (error) {
					assert.match(String((error as { stderr?: string }).stderr), /charte/);
					return false;
				}
			};
			const good = read('samples/passeport.charte.yaml');
			write('note.txt', 'x');
			on.git('add', 'note.txt');
			assert.ok(commits(), 'nothing to judge');
			mkdirSync(join(on.folder, 'dossier é'));
			write('dossier é/bon un.charte.yaml', good);
			on.git('add', 'dossier é');
			// On the disk it is faulty already; what is committed is not.
			write('dossier é/bon un.charte.yaml', faulty);
			assert.ok(commits(), 'a charter that passes');
			on.git('add', 'dossier é');
			assert.ok(!commits(), 'a charter that does not pass');
			write('dossier é/bon un.charte.yaml', good);
			assert.ok(!commits(), 'it is mended on the disk alone');
			on.git('add', 'dossier é');
			write('autre.charte.yaml', faulty);
			write('dernier.charte.yaml', `${good}# fin\n`);
			on.git('add', 'autre.charte.yaml', 'dernier.charte.yaml');
			assert.ok(!commits(), 'one of two does not pass');
			on.git('rm', '--cached', '--quiet', 'autre.charte.yaml');
			assert.ok(commits(), 'what is taken out is not judged');
		});
});

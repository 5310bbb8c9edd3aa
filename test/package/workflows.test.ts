import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { repositoryManifest, root, script } from './packed';

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly if?: string;
	readonly env?: Record<string, string>;
	readonly with?: Record<string, unknown>;
}

interface Job {
	readonly 'runs-on': string;
	readonly 'timeout-minutes': number;
	readonly needs?: string;
	readonly permissions?: Record<string, string>;
	readonly env?: Record<string, string>;
	readonly strategy?: { readonly matrix: { readonly os: string[]; readonly include: { readonly os: string }[] } };
	readonly steps: readonly Step[];
}

interface Workflow {
	readonly name: string;
	readonly on: Record<string, unknown>;
	readonly permissions: Record<string, string>;
	readonly jobs: Record<string, Job>;
}

const folder = join(root, '.github', 'workflows');
const names = readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

function workflow(name: string): Workflow {
	const document = parseDocument(textOf(name));
	assert.deepEqual([document.errors, document.warnings], [[], []], name);
	return document.toJS() as Workflow;
}

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const jobOf = (name: string, job: string): Job => {
	const found = workflow(name).jobs[job];
	assert.ok(found, `${name} has a job ${job}`);
	return found;
};

describe('The workflows', () => {
	it('may only read, but for what one job needs, and end by themselves', () => {
		assert.ok(names.includes('ci.yml') && names.includes('release.yml'), names.join(', '));
		for (const name of names) {
			const { permissions, jobs, on } = workflow(name);
			assert.deepEqual(permissions, { contents: 'read' }, name);
			assert.ok(!('pull_request_target' in on), name);
			for (const [id, job] of Object.entries(jobs)) {
				assert.ok(job['timeout-minutes'] > 0, `${name}: ${id} has a time limit`);
				assert.ok(job.steps.length > 0 && job['runs-on'], `${name}: ${id} has steps and a machine`);
			}
		}
		const writing = Object.entries(workflow('release.yml').jobs)
			.filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'))
			.map(([id, { permissions }]) => [id, permissions]);
		assert.deepEqual(writing, [
			['npm', { contents: 'read', 'id-token': 'write' }],
			['github', { contents: 'write' }],
		]);
	});

	it('pin each action to a commit, with its version beside it', () => {
		for (const name of names) {
			const used = [...textOf(name).matchAll(/uses:(.*)$/gm)].map(([, what = '']) => what);
			assert.ok(used.length > 0, name);
			for (const what of used) assert.match(what, /^ [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, name);
		}
	});

	it('put nothing that others write into a command', () => {
		for (const name of names)
			for (const { run = '' } of stepsOf(workflow(name))) assert.doesNotMatch(run, /\$\{\{/, `${name}: ${run}`);
	});

	it('run what there is: scripts of the manifest, suites, programs at their versions', async () => {
		const { suites } = (await script('lib/suites.mjs')) as { suites: object };
		const { devDependencies, scripts } = repositoryManifest;
		for (const { run = '' } of names.flatMap((name) => stepsOf(workflow(name)))) {
			for (const [, own = ''] of run.matchAll(/npm run (\S+)/g)) assert.ok(own in scripts, own);
			for (const [, only = ''] of run.matchAll(/--only (\S+)/g))
				for (const suite of only.split(',')) assert.ok(suite in suites, suite);
			for (const [, file = ''] of run.matchAll(/node (\S+)/g)) assert.ok(readFileSync(join(root, file), 'utf8'));
			for (const [, tool = '', version] of run.matchAll(/npx --yes (@?[^@\s]+)@?(\S*)/g)) {
				assert.match(version ?? '', /^\d+\.\d+\.\d+$/, tool);
				if (tool in devDependencies) assert.equal(version, devDependencies[tool], tool);
			}
		}
	});

	it('try every change on the three systems, and everything on one', () => {
		const { on, jobs } = workflow('ci.yml');
		assert.ok('pull_request' in on && 'push' in on);
		const machines = Object.values(jobs).flatMap(({ 'runs-on': one, strategy }) =>
			strategy ? [...strategy.matrix.os, ...strategy.matrix.include.map(({ os }) => os)] : [one],
		);
		for (const system of ['ubuntu-latest', 'windows-latest', 'macos-latest'])
			assert.ok(machines.includes(system), system);
		assert.ok(Object.values(jobs).some(({ steps }) => steps.some(({ run }) => run === 'npm test')));
	});

	it('publish what was built and tested, once, where a secret is there for it', () => {
		const build = jobOf('release.yml', 'build').steps.map(({ run, uses }) => run ?? uses ?? '');
		const order = ['npm ci', 'release-notes', 'npm test', 'npm run package', 'upload-artifact'];
		const places = order.map((what) => build.findIndex((step) => step.includes(what)));
		assert.ok(!places.includes(-1), places.join(', '));
		assert.deepEqual(
			places,
			[...places].sort((a, b) => a - b),
		);
		for (const [id, secret, command] of [
			['marketplace', 'VSCE_PAT', /vsce@\S+ publish .*--packagePath \*\.vsix$/],
			['open-vsx', 'OVSX_PAT', /ovsx@\S+ publish .*\*\.vsix$/],
			['npm', 'NPM_TOKEN', /^npm publish \.\/\*\.tgz --provenance /],
		] as const) {
			const job = jobOf('release.yml', id);
			assert.equal(job.needs, 'build', id);
			const [variable = '', value] = Object.entries(job.env ?? {})[0] ?? [];
			assert.equal(value, `\${{ secrets.${secret} }}`, id);
			const publishing = job.steps.filter(({ run = '' }) => command.test(run));
			assert.deepEqual(
				publishing.map((step) => step.if),
				[`env.${variable} != ''`],
				id,
			);
			assert.ok(
				job.steps.some((step) => step.if === `env.${variable} == ''`),
				`${id} says when it publishes nothing`,
			);
			// What is published is what was built: nothing is made anew.
			assert.ok(!job.steps.some(({ uses = '' }) => uses.startsWith('actions/checkout')), id);
		}
		assert.equal(jobOf('release.yml', 'github').needs, 'build');
	});
});

describe('The notes of a release', () => {
	const changelog = '# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-12-01)\n\n- A thing.\n\n## 1.1.0\n\n- Another.\n';

	it('are its section of the changelog', async () => {
		const { releaseNotes } = await script('package/notes.mjs');
		assert.equal(releaseNotes('v1.2.0', '1.2.0', changelog), '- A thing.\n');
	});

	it('are refused where the tag, the version and the changelog differ', async () => {
		const { releaseNotes } = await script('package/notes.mjs');
		assert.throws(() => releaseNotes('v1.3.0', '1.2.0', changelog), /the tag v1\.3\.0 is not v1\.2\.0/);
		assert.throws(() => releaseNotes('v1.3.0', '1.3.0', changelog), /says nothing under “1\.3\.0”/);
		const more = changelog.replace('## Unreleased\n', '## Unreleased\n\n- New.\n');
		assert.throws(() => releaseNotes('v1.2.0', '1.2.0', more), /still has changes/);
	});
});

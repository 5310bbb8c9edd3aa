// npm test: every suite, with one table and one last line.
import { parseArgs } from 'node:util';
import { check } from './check.mjs';
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureEditor } from './lib/editor.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { program, Stop, seconds } from './lib/run.mjs';

// In the order they run. `editor` names the three runs of the real editor together.
const suites = {
	check: { run: async () => ({ passed: 0, failed: await check(), empty: true }) },
	unit: mocha('unit'),
	features: mocha('features'),
	lsp: mocha('lsp'),
	panel: mocha('panel', { chromium: true }),
	'editor-node': realEditor({ host: 'node', locale: 'en' }),
	'editor-web': realEditor({ host: 'web', locale: 'en' }),
	// The whole suite twice would cost a minute; what depends on the editor's language carries @fr in its title.
	'editor-fr': realEditor({ host: 'node', locale: 'fr', grep: '@fr' }),
	desktop: {
		onlyWhenNamed: true,
		run: async ({ options }) =>
			(await import('./lib/desktop-tests.mjs')).runDesktopTests({
				editorPath: options['editor-path'],
				grep: options.grep,
			}),
	},
};

function mocha(name, { chromium = false } = {}) {
	return {
		chromium,
		run: async ({ chromium: path }) =>
			(await import('./lib/mocha.mjs')).runMocha(name, { env: path ? { CHROMIUM: path } : {} }),
	};
}

function realEditor(run) {
	return {
		chromium: true,
		editor: true,
		run: async ({ editor, chromium, options }) =>
			(await import('./lib/editor-tests.mjs')).runEditorTests({
				...run,
				...(options.locale ? { locale: options.locale } : {}),
				...(options.grep ? { grep: options.grep } : {}),
				theme: options.theme,
				editor,
				chromium,
			}),
	};
}

function readOptions() {
	const options = {
		only: { type: 'string' },
		editor: { type: 'string', default: 'oldest' },
		'editor-path': { type: 'string' },
		grep: { type: 'string' },
		locale: { type: 'string' },
		theme: { type: 'string' },
		'no-build': { type: 'boolean', default: false },
	};
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		throw new Stop(error.message);
	}
}

function choose(only) {
	if (!only) return Object.keys(suites).filter((name) => !suites[name].onlyWhenNamed);
	const names = only
		.split(',')
		.flatMap((name) => (name === 'editor' ? Object.keys(suites).filter((n) => suites[n].editor) : [name]));
	const unknown = names.find((name) => !suites[name]);
	if (unknown !== undefined)
		throw new Stop(`no suite is called “${unknown}”: ${Object.keys(suites).join(', ')}, editor`);
	return names;
}

async function runSuite(name, context) {
	const startedAt = Date.now();
	console.log(`\n${name}`);
	let result;
	try {
		result = await suites[name].run(context);
	} catch (error) {
		console.log(error instanceof Stop ? `  ✗ ${error.message}` : error);
		result = { passed: 0, failed: 1, note: 'could not run' };
	}
	if (!result.empty && result.passed + result.failed === 0) result = { ...result, failed: 1, note: 'ran no test' };
	return { name, ...result, time: seconds(startedAt) };
}

function printTable(results) {
	console.log(
		`\n${'suite'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'time'.padStart(10)}`,
	);
	for (const { name, passed, failed, skipped = 0, time, note } of results) {
		const counts = `${String(passed).padStart(8)}${String(failed).padStart(8)}${String(skipped).padStart(9)}`;
		console.log(`${name.padEnd(14)}${counts}${time.padStart(10)}${note ? `  ${note}` : ''}`);
	}
}

/** What the suites need; where something is missing the run ends with its last line all the same. */
async function prepare(names, options) {
	const needs = (what) => names.some((name) => suites[name][what]);
	try {
		await ensurePackages();
		const chromium = needs('chromium') ? await ensureChromium() : undefined;
		const editor = needs('editor') ? await ensureEditor(options.editor) : undefined;
		if (!options['no-build'] && names.some((name) => name !== 'check')) await build();
		return { chromium, editor };
	} catch (error) {
		console.log(error instanceof Stop ? `✗ ${error.message}` : error);
		console.log('0 passed, 1 failed');
		process.exit(1);
	}
}

program(async () => {
	const options = readOptions();
	const names = choose(options.only);
	const prepared = await prepare(names, options);
	const results = [];
	for (const name of names) results.push(await runSuite(name, { options, ...prepared }));
	printTable(results);
	const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
	console.log(`${total('passed')} passed, ${total('failed')} failed`);
	return total('failed') > 0 ? 1 : 0;
});

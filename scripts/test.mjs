// npm test: every suite, with one table and one last line.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureEditor, themes } from './lib/editor.mjs';
import { printFailures } from './lib/failures.mjs';
import { runLanes } from './lib/lanes.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { ensureMade } from './lib/packages.mjs';
import { program, Stop } from './lib/run.mjs';
import { strain } from './lib/strain.mjs';
import { suites } from './lib/suites.mjs';

function readOptions() {
	const options = {
		only: { type: 'string' },
		editor: { type: 'string', default: 'oldest' },
		'editor-path': { type: 'string' },
		grep: { type: 'string' },
		lanes: { type: 'string' },
		locale: { type: 'string' },
		strain: { type: 'boolean', default: false },
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
		.flatMap((name) => (name === 'editor' ? Object.keys(suites).filter((n) => suites[n].group) : [name]));
	const unknown = names.find((name) => !suites[name]);
	if (unknown !== undefined)
		throw new Stop(`no suite is called “${unknown}”: ${Object.keys(suites).join(', ')}, editor`);
	return names;
}

/** How many suites run at a time: as many as there are cores, and two at least. */
function chooseLanes(text) {
	if (text === undefined) return Math.max(2, availableParallelism());
	const lanes = Number(text);
	if (!Number.isInteger(lanes) || lanes < 1) throw new Stop(`--lanes wants a number from 1, not “${text}”`);
	return lanes;
}

function printSlowest(results) {
	const all = results.flatMap(({ name, slowest = [] }) => slowest.map((test) => ({ name, ...test })));
	if (all.length === 0) return;
	console.log('\nthe ten slowest tests');
	for (const { name, title, ms } of all.sort((a, b) => b.ms - a.ms).slice(0, 10))
		console.log(`${`${(ms / 1000).toFixed(1)} s`.padStart(9)}  ${name}: ${title}`);
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

/** A theme of the real editor, by its short name. */
function checkTheme(theme) {
	if (theme !== undefined && !Object.hasOwn(themes, theme))
		throw new Stop(`no theme is called “${theme}”: ${Object.keys(themes).join(', ')}`);
}

/** What the suites need; where something is missing the run ends with its last line all the same. */
async function prepare(names, options) {
	const needs = (what) => names.some((name) => suites[name][what]);
	try {
		await ensurePackages();
		const chromium = needs('chromium') ? await ensureChromium() : undefined;
		const editor = needs('editor') ? await ensureEditor(options.editor) : undefined;
		if (!options['no-build'] && names.some((name) => name !== 'check')) await build();
		// Most suites do without the packages, and begin meanwhile.
		const packages = needs('packages') ? ensureMade({ anew: !options['no-build'] }) : undefined;
		packages?.catch(() => {});
		return { chromium, editor, packages };
	} catch (error) {
		console.log(error instanceof Stop ? `✗ ${error.message}` : error);
		console.log('0 passed, 1 failed');
		process.exit(1);
	}
}

program(async () => {
	const options = readOptions();
	const names = choose(options.only);
	const lanes = chooseLanes(options.lanes);
	checkTheme(options.theme);
	const prepared = await prepare(names, options);
	if (options.strain) strain();
	const longestFirst = [...names].sort((a, b) => suites[b].seconds - suites[a].seconds);
	const { packages, ...known } = prepared;
	const contextOf = async (name) => ({
		options,
		...known,
		...(suites[name].packages ? { packages: await packages } : {}),
	});
	const ended = await runLanes(longestFirst, lanes, contextOf);
	const results = names.map((name) => ended.find((result) => result.name === name));
	printFailures(results);
	printSlowest(results);
	printTable(results);
	const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
	console.log(`${total('passed')} passed, ${total('failed')} failed`);
	return total('failed') > 0 ? 1 : 0;
});

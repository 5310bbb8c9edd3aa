// The same suite on the web-worker extension host, with mocha's own browser build.
import 'mocha/mocha';
import { longest } from './limits';
import { tellTo } from './messages';
import { keepFailures, report } from './report';
import { readRunOptions } from './run-options';
import { loadScenarios } from './scenarios/all';

declare const importScripts: unknown;

/** Entry that the editor calls; rejects when a test failed, and at once outside a worker. */
export async function run(): Promise<void> {
	// Elsewhere than in the worker the suite would pass for the wrong reason.
	if (typeof importScripts !== 'function') throw new Error('this suite must run in the web worker');
	const options = await readRunOptions();
	tellTo(options);
	const { grep } = options;
	mocha.setup({ ui: 'bdd', timeout: longest, reporter: class {} as never });
	if (grep) mocha.fgrep(grep);
	keepFailures();
	await loadScenarios();
	await report(mocha.run());
}

// The same suite on the web-worker extension host, with mocha's own browser build.
import 'mocha/mocha';
import { pictureFailures, report } from './report';
import { readRunOptions } from './run-options';
import { loadScenarios } from './scenarios/all';

declare const importScripts: unknown;

/** Entry that the editor calls; rejects when a test failed, and at once outside a worker. */
export async function run(): Promise<void> {
	// Elsewhere than in the worker the suite would pass for the wrong reason.
	if (typeof importScripts !== 'function') throw new Error('this suite must run in the web worker');
	const { grep } = await readRunOptions();
	mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: class {} as never });
	if (grep) mocha.fgrep(grep);
	pictureFailures();
	await loadScenarios();
	await report(mocha.run());
}

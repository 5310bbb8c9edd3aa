// The suite on the Node extension host.
import Mocha from 'mocha';
import { pictureFailures, report } from './report';
import { readRunOptions } from './run-options';
import { loadScenarios } from './scenarios/all';

/** Entry that the editor calls; rejects when a test failed. */
export async function run(): Promise<void> {
	const { grep } = await readRunOptions();
	const mocha = new Mocha({
		ui: 'bdd',
		timeout: 30_000,
		reporter: class {} as never,
		...(grep ? { fgrep: grep } : {}),
	});
	mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
	pictureFailures();
	await loadScenarios();
	await report(mocha.run());
}

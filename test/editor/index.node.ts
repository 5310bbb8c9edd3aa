// The suite on the Node extension host.
import Mocha from 'mocha';
import { longest } from './limits';
import { tellTo } from './messages';
import { keepFailures, report } from './report';
import { readRunOptions } from './run-options';
import { loadScenarios } from './scenarios/all';

/** Entry that the editor calls; rejects when a test failed. */
export async function run(): Promise<void> {
	const options = await readRunOptions();
	tellTo(options);
	const { grep } = options;
	const mocha = new Mocha({
		ui: 'bdd',
		timeout: longest,
		reporter: class {} as never,
		...(grep ? { fgrep: grep } : {}),
	});
	mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
	keepFailures();
	await loadScenarios();
	await report(mocha.run());
}

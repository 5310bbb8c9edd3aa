// One line per group of tests, every failure in full, and the counts, with what failed and the slowest tests,
// written to the file that the option `counts` names.
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

const {
	EVENT_RUN_END,
	EVENT_SUITE_BEGIN,
	EVENT_SUITE_END,
	EVENT_TEST_END,
	EVENT_TEST_FAIL,
	EVENT_TEST_PASS,
	EVENT_TEST_PENDING,
} = Mocha.Runner.constants;

// Playwright listens for these, to close its browsers, and so keeps the process from ending.
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
])
	process.on(signal, () => process.exit(code));

class Reporter extends Mocha.reporters.Base {
	constructor(runner, options) {
		super(runner, options);
		const counts = { passed: 0, failed: 0, skipped: 0 };
		const tests = [];
		const failures = [];
		let group = { passed: 0, failed: 0, startedAt: Date.now() };
		const isGroup = (suite) => suite.parent?.root === true;
		runner.on(EVENT_SUITE_BEGIN, (suite) => {
			if (isGroup(suite)) group = { passed: 0, failed: 0, startedAt: Date.now() };
		});
		runner.on(EVENT_TEST_END, (test) => tests.push({ title: test.fullTitle(), ms: test.duration ?? 0 }));
		runner.on(EVENT_TEST_PASS, () => {
			counts.passed++;
			group.passed++;
		});
		runner.on(EVENT_TEST_PENDING, () => {
			counts.skipped++;
		});
		runner.on(EVENT_TEST_FAIL, (test, error) => {
			counts.failed++;
			group.failed++;
			failures.push({ title: test.fullTitle(), error: String(error?.stack ?? error) });
			console.log(`    ✗ ${test.fullTitle()}`);
		});
		runner.on(EVENT_SUITE_END, (suite) => {
			if (!isGroup(suite)) return;
			const failed = group.failed > 0 ? `, ${group.failed} failed` : '';
			console.log(
				`  ${group.failed > 0 ? '✗' : '✓'} ${suite.title}: ${group.passed}${failed} (${Date.now() - group.startedAt} ms)`,
			);
		});
		runner.once(EVENT_RUN_END, () => {
			if (this.failures.length > 0) Mocha.reporters.Base.list(this.failures);
			const file = options.reporterOptions?.counts ?? options.reporterOption?.counts;
			const slowest = tests.sort((a, b) => b.ms - a.ms).slice(0, 10);
			if (file) writeFileSync(file, JSON.stringify({ ...counts, failures, slowest }));
		});
	}
}

module.exports = Reporter;

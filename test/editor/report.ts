// Tells each result as it comes, and takes a picture of the screen when a test fails.
import { tell } from './messages';
import { ui } from './ui';

function errorText(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { expected, actual } = error as { expected?: unknown; actual?: unknown };
	const values =
		expected === undefined && actual === undefined ? '' : `\nexpected ${show(expected)}\nactual   ${show(actual)}`;
	return `${error.stack ?? error.message}${values}`.slice(0, 6000);
}

function show(value: unknown): string {
	try {
		return JSON.stringify(value)?.slice(0, 2000) ?? String(value);
	} catch {
		return String(value);
	}
}

const pictured = new WeakSet<Mocha.Test>();

/** Takes a picture when the test failed, once. Scenarios that clean up after themselves call it before they do. */
export async function pictureFailure(test: Mocha.Test | undefined): Promise<void> {
	if (test?.state !== 'failed' || pictured.has(test)) return;
	pictured.add(test);
	const path = await ui.screenshot(`failed ${test.fullTitle()}`).catch(() => 'none');
	tell({ state: 'say', title: `screen: ${path}` });
}

/** Adds the picture hook to the root suite. To be called where mocha's globals exist, before the scenarios load. */
export function pictureFailures(): void {
	afterEach('picture of a failure', function () {
		return pictureFailure(this.currentTest);
	});
}

/** Reports a run and resolves at its end; rejects when a test failed or none ran. */
export function report(runner: Mocha.Runner): Promise<void> {
	let passed = 0;
	let failed = 0;
	runner.on('pass', (test) => {
		passed++;
		tell({ state: 'passed', title: test.fullTitle(), ms: test.duration ?? 0 });
	});
	runner.on('pending', (test) => tell({ state: 'skipped', title: test.fullTitle(), ms: 0 }));
	runner.on('fail', (test, error: unknown) => {
		failed++;
		tell({ state: 'failed', title: test.fullTitle(), ms: test.duration ?? 0, error: errorText(error) });
	});
	return new Promise((resolve, reject) => {
		runner.once('end', () => {
			tell({ state: 'end' });
			if (failed > 0) reject(new Error(`${failed} failed`));
			else if (passed === 0) reject(new Error('no test ran'));
			else resolve();
		});
	});
}

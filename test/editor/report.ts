// Tells each result as it comes, and has what is known of a failure kept.
import { seenInside } from './inside';
import { type TestMessage, tell } from './messages';
import { ui } from './ui';

/** When the scenario that runs began, in ms as `Date.now()`. */
let begunAt = Date.now();

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

// A driver that is gone has ended the run already.
const say = (message: TestMessage): Promise<unknown> => tell(message).catch(() => {});

const kept = new WeakSet<Mocha.Test>();

/**
 * Has what only the extension host knows of a failure kept, once: before anything is closed, hence scenarios that clean up
 * after themselves call it first. The driver has taken its picture by then.
 */
export async function keepFailure(test: Mocha.Test | undefined): Promise<void> {
	if (test?.state !== 'failed' || kept.has(test)) return;
	kept.add(test);
	await ui.evidence(test.fullTitle(), await seenInside(begunAt)).catch(() => {});
}

/** Adds that hook to the root suite. To be called where mocha's globals exist, before the scenarios load. */
export function keepFailures(): void {
	afterEach('what is known of a failure', function () {
		return keepFailure(this.currentTest);
	});
}

/** Reports a run and resolves at its end; rejects when a test failed or none ran. */
export function report(runner: Mocha.Runner): Promise<void> {
	let passed = 0;
	let failed = 0;
	runner.on('test', (test) => {
		begunAt = Date.now();
		say({ state: 'begun', title: test.fullTitle() });
	});
	runner.on('pass', (test) => {
		passed++;
		say({ state: 'passed', title: test.fullTitle(), ms: test.duration ?? 0 });
	});
	runner.on('pending', (test) => say({ state: 'skipped', title: test.fullTitle(), ms: 0 }));
	runner.on('fail', (test, error: unknown) => {
		failed++;
		say({ state: 'failed', title: test.fullTitle(), ms: test.duration ?? 0, error: errorText(error) });
	});
	return new Promise((resolve, reject) => {
		runner.once('end', () => {
			say({ state: 'end' }).then(() => {
				if (failed > 0) reject(new Error(`${failed} failed`));
				else if (passed === 0) reject(new Error('no test ran'));
				else resolve();
			});
		});
	});
}

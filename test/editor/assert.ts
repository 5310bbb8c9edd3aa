// The few assertions of the scenarios: Node's own module does not exist in the web worker.

class Failure extends Error {
	constructor(
		message: string,
		readonly actual?: unknown,
		readonly expected?: unknown,
	) {
		super(message);
		this.name = 'AssertionError';
	}
}

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message = 'expected a truthy value'): asserts value {
	if (!value) throw new Failure(message, value, true);
}

/** Fails unless the two values are the same. */
export function equal<T>(actual: T, expected: T, message = 'the values differ'): void {
	if (!Object.is(actual, expected)) throw new Failure(message, actual, expected);
}

/** Fails unless the two values have the same JSON form. */
export function deepEqual<T>(actual: T, expected: T, message = 'the values differ'): void {
	if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Failure(message, actual, expected);
}

/** Fails unless the text fits the pattern. */
export function match(actual: string, pattern: RegExp, message = `the text does not fit ${pattern}`): void {
	if (!pattern.test(actual)) throw new Failure(message, actual, String(pattern));
}

// What the suite tells the program that started the editor, and what that answers: over HTTP on this machine, one after the
// other, so that nothing overtakes what was said before.
import type { RunOptions } from './run-options';

export type TestMessage =
	| { state: 'passed' | 'failed' | 'skipped'; title: string; ms: number; error?: string }
	| { state: 'begun'; title: string }
	| { state: 'end' }
	| { do: string; with: unknown[] };

let address: string | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Has all messages go where the options of this run say. To be called first. */
export function tellTo(options: RunOptions): void {
	address = options.driver;
}

/** Sends one message; gives the answer, and rejects when what was asked for could not be done. */
export function tell<T = null>(message: TestMessage): Promise<T> {
	const answer = last.then(() => send<T>(message));
	last = answer.catch(() => {});
	return answer;
}

async function send<T>(message: TestMessage): Promise<T> {
	if (!address) throw new Error('the run has no driver');
	const response = await fetch(address, { method: 'POST', body: JSON.stringify(message) });
	const answer = (await response.json()) as { value?: T; error?: string };
	if (answer.error !== undefined) throw new Error(answer.error);
	return answer.value as T;
}

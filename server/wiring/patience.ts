/** How long the server waits for its client: nobody is left without an answer because the client gives none. */
import type { Host } from './host';

/** How long an answer may take, in ms: a busy editor needs some of it, and nobody waits longer for a hover. */
const usual = 3_000;
/** The same once a question was left without an answer: what is asked next will hardly fare better. */
const afterSilence = 50;
/** How long the client may take over what grows with the workspace: listing it, reading a file of it. */
export const forFiles = 10_000;

/** What the server asks of its client, each question with a time after which it goes on without the answer. */
export class Patience {
	#silent = false;

	constructor(private readonly after: Host['after']) {}

	/**
	 * The answer to a question, else `standIn` after `ms` milliseconds; rejects as the answer does until then. `late` gets
	 * an answer that comes afterwards: whoever went on without it judges anew.
	 */
	async wait<T, S>(answer: Promise<T>, standIn: S, late: (answer: T) => void, ms = usual): Promise<T | S> {
		let waiting = true;
		const heard = answer.then((value) => {
			this.#silent = false;
			if (!waiting) late(value);
			return value;
		});
		// One that fails after its time fails for nobody.
		heard.catch(() => undefined);
		let stop: () => void = () => undefined;
		const tooLong = new Promise<S>((resolve) => {
			stop = this.after(this.#silent ? Math.min(ms, afterSilence) : ms, () => {
				this.#silent = true;
				waiting = false;
				resolve(standIn);
			});
		});
		try {
			return await Promise.race([heard, tooLong]);
		} finally {
			stop();
			waiting = false;
		}
	}
}

/** The answers about one document come one after the other, and what else waits is let in between two of them. */
export class Turns {
	/** By document, when the last of those who take turns has had its own. */
	readonly #last = new Map<string, Promise<void>>();

	constructor(private readonly turn: () => Promise<void>) {}

	/** Resolves when it is one's turn: at once, where nobody had one just now. What is done then is to be short. */
	take(uri: string): Promise<void> {
		const before = this.#last.get(uri) ?? Promise.resolve();
		const over = before
			// A message that comes in during the first is handled in the second.
			.then(this.turn)
			.then(this.turn)
			.then(() => {
				if (this.#last.get(uri) === over) this.#last.delete(uri);
			});
		this.#last.set(uri, over);
		return before;
	}
}

/** Work in steps: whoever has other things to do meanwhile does them between two of them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The result of work, done in one go. */
export function finished<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

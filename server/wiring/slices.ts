/** Long work beside which everything else goes on. */

/** How long it goes on before what waits is let in, in ms. */
const slice = 8;

/**
 * The result of work in steps, what waits being let in again and again. `turn` lets it in once, and a message that comes in
 * then is handled in the next. Undefined where the work is outdated by then.
 */
export async function inSlices<T>(
	steps: Iterator<undefined, T, undefined>,
	turn: () => Promise<void>,
	isOutdated: () => boolean = () => false,
): Promise<T | undefined> {
	for (let since = Date.now(); ; ) {
		const { done, value } = steps.next();
		if (done) return value;
		if (Date.now() - since < slice) continue;
		await turn();
		await turn();
		if (isOutdated()) return undefined;
		since = Date.now();
	}
}

import assert from 'node:assert/strict';
import { codesOf, layouts } from './findings';

/** Each case in each layout: the whole text that comes out, and that the format has nothing to say about it. */
export function inEveryLayout(
	name: string,
	before: string,
	after: string,
	edit: (text: string) => string | undefined,
): void {
	for (const { name: layout, lay } of layouts)
		it(`${name} (${layout})`, () => {
			const result = edit(lay(before));
			assert.equal(result, lay(after));
			assert.deepEqual(codesOf(result ?? ''), []);
		});
}

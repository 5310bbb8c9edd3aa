import assert from 'node:assert/strict';
import { codesOf, fixed, head, layouts, only, squiggles } from './findings';

/** A charter made of the head and a section, and the same once the preferred fix of the finding is made. */
export interface Case {
	readonly name: string;
	readonly before: string;
	/** The text under the squiggle. */
	readonly under: string;
	/** Undefined where there is no fix to prefer. */
	readonly after?: string;
}

/** Each case alone: one finding, its span, its fix, and silence once the fix is made. Silent cases say nothing at all. */
export function describeCode(
	code: string,
	severity: string,
	cases: readonly Case[],
	silent: readonly string[] = [],
): void {
	describe(code, () => {
		for (const { name, before, under, after } of cases)
			for (const { name: layout, lay } of layouts)
				it(`${name} (${layout})`, () => {
					const text = lay(head + before);
					assert.deepEqual(squiggles(text), [`${code}: ${lay(under)}`]);
					const finding = only(text, code);
					assert.equal(finding.severity, severity);
					const preferred = finding.fixes?.filter((fix) => fix.preferred) ?? [];
					assert.equal(preferred.length, after === undefined ? 0 : 1);
					if (after === undefined) return;
					assert.equal(fixed(text, preferred[0]), lay(head + after));
					assert.deepEqual(codesOf(lay(head + after)), []);
				});
		for (const text of silent)
			it(`says nothing of ${JSON.stringify(text)}`, () => {
				for (const { lay } of layouts) assert.deepEqual(codesOf(lay(head + text)), []);
			});
	});
}

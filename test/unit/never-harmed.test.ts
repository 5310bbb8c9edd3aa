/** The rule that no edit harms a text, over generated prose, in every layout and in every form of a file. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Dress, dressed } from '../prose/dress';
import { generatedText, isClear } from '../prose/generated';
import { judgeText } from '../prose/judge';
import { layouts } from '../prose/layouts';
import { harmedByOthers } from '../prose/other-edits';
import { harmedAsKey, harmedByPaste, harmedByRename } from '../prose/written-elsewhere';

/** How often each property is tried: `CHARTE_PROSE=20` tries twenty times as many texts, of another seed. */
const times = Number(process.env.CHARTE_PROSE ?? 1);
const runs = (count: number) => ({ numRuns: Math.round(count * times), seed: 11 + times, verbose: 0 });

const dress: fc.Arbitrary<Dress> = fc.record({
	unit: fc.constantFrom<Dress['unit']>(2, 3, 4, 'tab'),
	eol: fc.constantFrom<Dress['eol']>('\n', '\r\n'),
	bom: fc.boolean(),
});

describe('A text in a charter', () => {
	it('is never harmed by fix-all, by a preferred fix, by Enter or by a paste', () => {
		fc.assert(
			fc.property(generatedText, fc.constantFrom(...layouts), dress, (text, layout, form) => {
				const laid = layout.lay(text);
				if (!laid || !isClear(laid, layout.group)) return;
				const { damaged } = judgeText(layout, text, form) ?? { damaged: [] };
				assert.deepEqual(damaged, [], `${layout.name} ${JSON.stringify(form)}: ${text}`);
			}),
			runs(200),
		);
	}).timeout(60_000 * times);

	it('is never harmed by a declaration, evidence, a starting point, a comment that ignores, or completion', () => {
		fc.assert(
			fc.property(generatedText, fc.constantFrom(...layouts), dress, (text, layout, form) => {
				const laid = layout.lay(text);
				if (laid) assert.deepEqual(harmedByOthers(dressed(laid, form), text), [], layout.name);
			}),
			runs(30),
		);
	}).timeout(60_000 * times);

	it('is never harmed where it is pasted with others, line by line', () => {
		const mark = fc.constantFrom('', '', '• ', '- ', '1. ', '  – ');
		const lines = fc.array(fc.tuple(mark, generatedText), { minLength: 2, maxLength: 5 });
		fc.assert(
			fc.property(lines, dress, (some, form) => {
				assert.deepEqual(
					harmedByPaste(
						some.map(([bullet, text]) => bullet + text),
						form,
					),
					[],
				);
			}),
			runs(40),
		);
	}).timeout(60_000 * times);

	it('is never harmed where it becomes a name, or is a key', () => {
		fc.assert(
			fc.property(generatedText, dress, (text, form) => {
				assert.equal(harmedByRename(text, form), undefined);
				assert.equal(harmedAsKey(text, form), undefined);
			}),
			runs(90),
		);
	}).timeout(60_000 * times);
});

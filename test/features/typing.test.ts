/**
 * Whatever is typed one after the other, what is shown is what a fresh reading shows: nothing of an earlier version stays.
 * The long form, of some thirty thousand changes, one in ten looked at in all that is shown, runs when it is named
 * (`CHARTE_LONG=frappe`).
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, type Charter, reportOf, SectionCache } from '../../server/engine/index';
import { complete } from '../../server/features/completion/completion';
import { documentSymbols } from '../../server/features/symbols';
import { defaultEnvironment, judge, read } from '../standard';
import { edited, typing } from '../unit/support/typing';
import { today } from './marked';

const folder = join(process.cwd(), 'samples');
const samples = readdirSync(folder)
	.filter((name) => name.endsWith('.charte.yaml'))
	.map((name) => readFileSync(join(folder, name), 'utf8'));
const long = process.env.CHARTE_LONG === 'frappe';
const env = defaultEnvironment(today);

/** What is read of a text. */
function readable({ parsed, problems, names, value, sound }: Charter): unknown {
	return { parsed, problems, names, value, sound };
}

/** All that is shown of a text; in the short form with its edits made. */
function shown(text: string, offset: number, charter: Charter): unknown {
	const analysis = judge(charter, env) as Analysis;
	const document = TextDocument.create('file:///essai/charte.yaml', 'charte', 1, text);
	return {
		findings: analysis.findings.map(({ fixes = [], ...finding }) => ({
			...finding,
			fixes: fixes.map(({ changes, ...fix }) => ({ ...fix, changes: long ? undefined : changes() })),
		})),
		silenced: analysis.silenced.map(({ finding, reason }) => [finding.code, finding.start, finding.end, reason]),
		symbols: documentSymbols(document, analysis, env.language),
		coverage: reportOf(analysis, env, document),
		completion: complete(document, analysis, env, offset),
	};
}

/** In how many parts the long form runs, each told at its end: a fault is not waited for until all are through. */
const parts = 20;

describe('a charter that is typed in', () => {
	for (const part of Array.from({ length: long ? parts : 1 }, (_, index) => index + 1)) {
		const which = long ? `, ${part} of ${parts}` : '';
		it(`is shown as a fresh reading shows it, with faults and without${which}`, () => {
			let [changes, faulty] = [0, 0];
			fc.assert(
				fc.property(typing(samples), ({ text: sample, edits }) => {
					const cache = new SectionCache();
					let text = sample;
					read(text, cache);
					for (const edit of edits) {
						text = edited(text, edit);
						const offset = Math.min(text.length, (edit.at % (text.length + 1)) + edit.insert.length);
						changes++;
						const [kept, fresh] = [read(text, cache), read(text)];
						assert.deepEqual(readable(kept), readable(fresh));
						// What is read a second time comes from what was kept alone.
						if (!long || changes % 10 === 0)
							assert.deepEqual(shown(text, offset, read(text, cache)), shown(text, offset, fresh));
						if (kept.faults.length > 0) faulty++;
					}
				}),
				{ numRuns: long ? 8_600 / parts : 8, ...(long ? {} : { seed: 20261128 }) },
			);
			if (long) console.log(`      ${changes} changes, after ${faulty} of them with faults`);
			assert.ok(faulty > changes / 3, `${faulty} of ${changes}`);
		}).timeout(long ? 3_600_000 : 60_000);
	}
});

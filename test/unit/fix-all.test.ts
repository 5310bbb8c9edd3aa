import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixAll, fixTogether, safeFix } from '../../server/engine/edits/fix-all';
import { applyChanges, type TextChange } from '../../server/engine/text/change';
import { analyse } from '../standard';
import { doubtful, faulty, faultyTexts } from './support/faulty';
import { analyser, environment, head, layouts } from './support/findings';

const changesOf = (text: string): TextChange[] => fixAll(analyse(text, environment()), environment());
const fixed = (text: string) => applyChanges(text, changesOf(text));

describe('fixAll', () => {
	for (const { name: layout, lay } of layouts) {
		for (const [name, before, after] of faulty)
			it(`mends ${name} (${layout})`, () => assert.equal(fixed(lay(head + before)), lay(head + after)));
		for (const [name, text] of doubtful)
			it(`leaves ${name} (${layout})`, () => assert.equal(fixed(lay(head + text)), lay(head + text)));
	}

	it('mends all at once what is not in doubt, and leaves the rest', () => {
		const parts = faulty.filter(
			([, before]) => /^\w/.test(before) && !/^(?:contraintes|hypotheses|portee)/.test(before),
		);
		const byKey = new Map(parts.map((part) => [/^[^:]*/.exec(part[2])?.[0], part]));
		const all = [...byKey.values()];
		assert.ok(all.length >= 7, String(all.length));
		const before = head + all.map((part) => part[1]).join('');
		assert.equal(fixed(before), head + all.map((part) => part[2]).join(''));
	});

	it('has nothing left to do on what it mended', () => {
		for (const [name, text] of faultyTexts)
			for (const { lay } of layouts) assert.deepEqual(changesOf(fixed(lay(text))), [], name);
	}).timeout(120_000);

	it('changes the places of the faults and no other', () => {
		const text = `${head}bénéfices: [] # é\nx-libre:   {a:  1}\nparcours:\n  - nom: Payer\n    etapes: [{nom: a, numerique: non}]\n`;
		const changes = changesOf(text).map(({ start, end, newText }) => `${text.slice(start, end)} → ${newText}`);
		assert.deepEqual(changes, ['éné → ene', 'non → false']);
	});

	it('leaves out the fix that would break the file, and makes the others', () => {
		// Both would be « contraintes »: the second stays, and its finding too.
		const text = `${head}contrainte: []\ncontraintess: []\nbénéfices: []\n`;
		assert.equal(fixed(text), text.replace('contrainte:', 'contraintes:').replace('bénéfices', 'benefices'));
	});

	it('mends all but the findings that a comment silences', () => {
		const text = `${head}# charte-ignorer format/cle_accentuee : notre usage\nbénéfices: []\nréférences: []\n`;
		assert.equal(fixed(text), text.replace('références', 'references'));
	});

	it('keeps a file that cannot be read whole as it is where it is not sure', () => {
		const text = `${head}portee:\n  inclus: [Un permis\nbudget:\n  total: 3\n`;
		assert.equal(fixed(text), text);
	});
});

describe('fixTogether', () => {
	it('mends the findings that it is given', () => {
		const text = `${head}bénéfices: []\nréférences: []\nparcours:\n  - nom: Payer\n    etapes: [{nom: a, numerique: non}]\n`;
		const analysis = analyse(text, environment());
		const accents = analysis.findings.filter(({ code }) => code === 'format/cle_accentuee');
		const { changes, findings } = fixTogether(analysis, accents, environment());
		assert.deepEqual(findings, accents);
		assert.equal(
			applyChanges(text, changes),
			text.replace('bénéfices', 'benefices').replace('références', 'references'),
		);
	});
});

describe('every fix of every finding', () => {
	const folder = join(process.cwd(), 'samples');
	const samples = readdirSync(folder)
		.filter((name) => name.endsWith('.charte.yaml'))
		.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
	const env = environment({ laterExpectations: true });

	for (const { name: layout, lay } of layouts)
		it(`changes the text, breaks nothing, and is not offered again (${layout})`, () => {
			let made = 0;
			for (const [name, source] of [...samples, ...faultyTexts]) {
				const text = lay(source);
				const analyseLike = analyser(env);
				const analysis = analyseLike(text);
				for (const finding of analysis.findings) {
					for (const fix of finding.fixes ?? []) {
						const changes = fix.changes() ?? [];
						if (changes.length === 0) continue;
						made++;
						const what = `${name}, ${finding.code}: ${fix.title}`;
						const after = applyChanges(text, changes);
						assert.notEqual(after, text, what);
						const again = analyseLike(after);
						assert.ok(again.charter.faults.length <= analysis.charter.faults.length, `${what}\n${after}`);
						if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, what);
						const start = finding.start + movedBefore(changes, finding.start);
						const offered = again.findings
							.filter((one) => one.code === finding.code && one.start === start)
							.flatMap((one) => one.fixes ?? [])
							.filter((one) => one.title === fix.title && (one.changes()?.length ?? 0) > 0);
						assert.deepEqual(offered.length, 0, `${what}\n${after}`);
						// Comments are the author's: only those that are themselves at fault are touched.
						if (/^suppression|diese$|hors_edition$/.test(finding.code)) continue;
						const comments = again.charter.comments.map((comment) => comment.text.trim());
						for (const comment of analysis.charter.comments)
							assert.ok(comments.includes(comment.text.trim()), `${what}\n${comment.text}`);
					}
				}
			}
			assert.ok(made > 100, String(made));
		}).timeout(120_000);

	it('that is safe is one alone', () => {
		for (const [, text] of faultyTexts)
			for (const finding of analyse(text, env).findings)
				assert.ok((finding.fixes ?? []).filter(({ safe }) => safe).length <= 1, finding.code);
		assert.equal(safeFix({ code: 'x', severity: 'hint', message: '', start: 0, end: 0 }), undefined);
	});
});

/** By how much changes before an offset move it. */
function movedBefore(changes: readonly TextChange[], offset: number): number {
	return changes
		.filter(({ start, end }) => end <= offset && start < offset)
		.reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
}

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Analysis } from '../../server/engine/analyse';
import { charterSchema } from '../../server/engine/schema/charter';
import { analyse, defaultEnvironment, phases } from '../standard';

const folder = join(process.cwd(), 'samples');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const charters = readdirSync(folder).filter((name) => name.endsWith('.charte.yaml'));

/** A sample as the editor judges it on the day it was written for, its evidence files at hand. */
function judged(name: string): { text: string; analysis: Analysis } {
	const text = read(name);
	const exists = (path: string) => (existsSync(join(folder, path)) ? 'file' : 'none');
	return { text, analysis: analyse(text, defaultEnvironment('2026-11-22', { exists })) };
}

/** What a sample is to raise, in the order of its text. */
const listedBeside = (name: string) =>
	parse(read(`${name}.constats.yaml`)) as { code: string; ligne: number; debut: string }[];

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Findings that say that something is wrong, as `line code`. */
function warnings({ text, analysis }: ReturnType<typeof judged>): string[] {
	return analysis.findings
		.filter((finding) => finding.severity === 'error' || finding.severity === 'warning')
		.map((finding) => `${lineOf(text, finding.start)} ${finding.code}`);
}

describe('samples', () => {
	it('are five, of 5 to 20 kB, with a comment that says what they show', () => {
		assert.deepEqual(charters.sort(), [
			'bibliotheque.charte.yaml',
			'centre-appels.charte.yaml',
			'passeport.charte.yaml',
			'proche-aidance.charte.yaml',
			'repairs.charte.yaml',
		]);
		for (const name of charters) {
			const text = read(name);
			const size = Buffer.byteLength(text);
			assert.ok(size >= 5_000 && size <= 20_480, `${name}: ${size} bytes`);
			assert.match(text, /^# (?:Exemple|A young example in English)/);
		}
	});

	it('are in different phases of an initiative, but for the one in English', () => {
		const french = charters.filter((name) => name !== 'repairs.charte.yaml');
		const found = french.map((name) => judged(name).analysis.assessment.phase);
		assert.equal(new Set(found).size, french.length);
		for (const phase of found) assert.ok(phase && phases.includes(phase), String(phase));
	});

	it('proche-aidance raises no warning, fills every section, and answers all that its phase expects', () => {
		const sample = judged('proche-aidance.charte.yaml');
		assert.deepEqual(warnings(sample), []);
		assert.deepEqual(
			Object.keys(charterSchema.fields).filter((key) => !(key in sample.analysis.charter.value)),
			[],
		);
		const expected = sample.analysis.assessment.actions.filter((action) => action.expectedNow);
		assert.ok(expected.length > 35, String(expected.length));
		assert.deepEqual(
			expected.filter((action) => action.detection.indication !== 'present').map((action) => action.action.id),
			[],
		);
		const declared = sample.analysis.assessment.actions.filter((action) => action.status !== 'a_evaluer');
		assert.ok(declared.length * 2 > expected.length, String(declared.length));
	});

	it('proche-aidance raises no warning where files cannot be read', () => {
		const { text } = judged('proche-aidance.charte.yaml');
		const analysis = analyse(text, defaultEnvironment('2026-11-22'));
		assert.deepEqual(warnings({ text, analysis }), []);
	});

	it('proche-aidance raises warnings once its evidence files are gone', () => {
		const { text } = judged('proche-aidance.charte.yaml');
		const analysis = analyse(text, defaultEnvironment('2026-11-22', { exists: () => 'none' }));
		assert.ok(warnings({ text, analysis }).some((found) => found.endsWith(' declaration/preuve_introuvable')));
	});

	it('passeport is young and raises no warning', () => {
		const sample = judged('passeport.charte.yaml');
		assert.deepEqual(warnings(sample), []);
		assert.equal(sample.analysis.assessment.phase, 'amorce');
		const unanswered = sample.analysis.assessment.actions.filter((action) => !action.answered);
		assert.ok(unanswered.length >= 15, String(unanswered.length));
	});

	it('repairs is in English, young, and raises nothing, in either language of the editor', () => {
		for (const language of ['fr', 'en'] as const) {
			const analysis = analyse(read('repairs.charte.yaml'), defaultEnvironment('2026-11-22', { language }));
			assert.deepEqual(
				analysis.findings.map(({ code }) => code),
				[],
			);
			assert.equal(analysis.assessment.phase, 'amorce');
		}
	});

	for (const name of ['centre-appels', 'bibliotheque'])
		it(`${name} raises exactly the findings listed beside it`, () => {
			const { text, analysis } = judged(`${name}.charte.yaml`);
			const listed = listedBeside(name);
			assert.deepEqual(
				analysis.findings.map((finding) => `${lineOf(text, finding.start)} ${finding.code}`),
				listed.map((entry) => `${entry.ligne} ${entry.code}`),
			);
			for (const [index, entry] of listed.entries()) {
				const message = (analysis.findings[index]?.message ?? '').replaceAll('\u00a0', ' ');
				assert.ok(message.startsWith(entry.debut.replaceAll('\u00a0', ' ')), `${entry.debut} ≠ ${message}`);
			}
		});

	it('centre-appels shows many kinds of faults', () => {
		assert.ok(new Set(listedBeside('centre-appels').map((entry) => entry.code)).size >= 20);
	});

	it('bibliotheque is well formed, and says nothing of its own in most of its sections', () => {
		const { findings } = judged('bibliotheque.charte.yaml').analysis;
		assert.deepEqual(
			findings.filter(({ code }) => code.startsWith('format/')).map(({ code }) => code),
			[],
		);
		assert.ok(findings.filter(({ code }) => code === 'contenu/vague').length >= 20);
	});

	it('the others are not vague', () => {
		for (const name of charters)
			if (name !== 'bibliotheque.charte.yaml')
				assert.ok(
					judged(name).analysis.findings.every(({ code }) => code !== 'contenu/vague'),
					name,
				);
	});
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Analysis } from '../../server/engine/analyse';
import type { Finding } from '../../server/engine/finding';
import { applyChanges, type TextChange } from '../../server/engine/text/change';
import { analyse } from '../standard';
import { fixtures, settingsOf, textOf } from './support/constats';
import { faultyTexts } from './support/faulty';
import { analyser, environment } from './support/findings';
import { spoilt } from './support/spoilt';

const folder = join(process.cwd(), 'samples');
const samples = readdirSync(folder)
	.filter((name) => name.endsWith('.charte.yaml'))
	.map((name) => readFileSync(join(folder, name), 'utf8'));
/** Short charters, with what is rare in the samples: a whole analysis of them costs little. */
const small = [
	'charte: 1\ninitiative: &i\n  nom: Permis en ligne # note\n  organisme: "Régie : permis"\n  phase: amorce\nx-copie: *i\n',
	'charte: 1\ninitiative: {nom: Permis, organisme: Régie, phase: amorce}\nbesoins:\n  - enonce: |\n      Un besoin\n      • et un autre\n    groupes: [Aînés]\n  - Un : autre\n',
	'pratiques:\r\n    valeur: # 8\r\n        pmv:\r\n            etat: en_place\r\n            preuves: [solution.pmv]\r\n    # charte-ignorer valeur : raison\r\nsolution:\r\n    pmv: {date: 2026-01-01}\r\n',
	'<<<<<<< a\nversion: 1\n=======\nversion: 2\n>>>>>>> b\ncontexte: "ouvert\nportee:\n\tinclus: [a b\n',
];

const charters = fc.oneof({ weight: 4, arbitrary: spoilt(small) }, { weight: 1, arbitrary: spoilt(samples) });

function checkSpan(span: { start: number; end: number }, text: string, what: string): void {
	assert.ok(Number.isInteger(span.start) && Number.isInteger(span.end), what);
	assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${what} ${span.start}–${span.end}`);
}

function checkChanges(changes: readonly TextChange[], text: string, what: string): void {
	const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
	for (const [index, change] of sorted.entries()) {
		checkSpan(change, text, what);
		const next = sorted[index + 1];
		assert.ok(!next || change.end <= next.start, `${what}: changes overlap`);
	}
}

/** Findings on the file: what they say, and where they begin. */
const places = ({ findings }: Analysis) => findings.filter(({ code }) => code.startsWith('format/')).map(placed);
const placed = ({ code, start, message }: Finding) => ({ said: `${code}: ${message}`, start });

const runs = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false });

describe('whatever a file holds', () => {
	it('it is analysed, and every span and change lies in it', () => {
		fc.assert(
			fc.property(charters, (text) => {
				for (const finding of analyse(text, environment({ laterExpectations: true })).findings) {
					checkSpan(finding, text, finding.code);
					assert.ok(finding.message.length > 0 && !/\{\d\}/.test(finding.message), finding.message);
					for (const related of finding.related ?? []) checkSpan(related, text, finding.code);
					for (const fix of finding.fixes ?? [])
						checkChanges(fix.changes() ?? [], text, `${finding.code}: ${fix.title}`);
				}
			}),
			runs(150),
		);
	}).timeout(120_000);

	it('a preferred fix of the format settles its finding', () => {
		fc.assert(
			fc.property(spoilt(small), (text) => {
				const analysis = analyse(text, environment());
				for (const finding of analysis.findings.filter(({ code }) => code.startsWith('format/'))) {
					const changes = finding.fixes?.find(({ preferred }) => preferred)?.changes();
					if (!changes || changes.length === 0) continue;
					// A key put into a file that is only half read may land in what is not.
					if (finding.code === 'format/cle_manquante' && !analysis.charter.sound) continue;
					const result = applyChanges(text, changes);
					assert.notEqual(result, text, finding.code);
					const { said, start } = placed(finding);
					const again = places(analyse(result, environment())).some((one) => one.said === said && one.start === start);
					// The same words may be said of what comes next, and now stands here.
					const moved = result.length - text.length;
					const next = places(analysis).some(
						(one) => one.said === said && one.start > start && one.start + moved <= start,
					);
					assert.ok(!again || next, `${said} @ ${start}: ${JSON.stringify(result)}`);
				}
			}),
			// Always the same charters: in a file spoilt beyond reading, a fix can do no better than its guess.
			{ ...runs(100), seed: 18 },
		);
	}).timeout(120_000);

	it('a second analysis says the same', () => {
		fc.assert(
			fc.property(charters, (text) => {
				assert.deepEqual(places(analyse(text, environment())), places(analyse(text, environment())));
			}),
			runs(20),
		);
	}).timeout(120_000);
});

/** Charters that raise every code, in both kinds of line ends; `code:` is what each is about, the others are looked at whole. */
const raising: readonly (readonly [name: string, text: string, settings: ReturnType<typeof settingsOf>])[] = [
	...Object.entries(fixtures).flatMap(([code, { leve }]) =>
		leve
			.filter(({ brut }) => !Array.isArray(brut))
			.flatMap((fixture) =>
				['\n', '\r\n'].map(
					(eol) => [`${code}: ${fixture.nom}`, textOf(fixture).replace(/\n/g, eol), settingsOf(fixture)] as const,
				),
			),
	),
	...faultyTexts.map(([name, text]) => [name, text, {}] as const),
	...samples.map((text) => ['a sample', text, {}] as const),
];

describe('every fix of every finding', () => {
	it('makes a change, brings no error on the file, and is not offered again', () => {
		const wrong: string[] = [];
		let made = 0;
		for (const [name, text, settings] of raising) {
			const analyseLike = analyser(environment(settings));
			const before = analyseLike(text);
			for (const finding of before.findings.filter(({ code }) => !name.includes('/') || name.startsWith(`${code}: `)))
				for (const fix of finding.fixes ?? []) {
					const what = `${name}: ${finding.code}, ${fix.title}`;
					const changes = fix.changes() ?? [];
					const after = applyChanges(text, changes);
					made++;
					if (after === text) {
						wrong.push(`${what} does nothing`);
						continue;
					}
					const result = analyseLike(after);
					if (more(errorsOf(result), errorsOf(before))) wrong.push(`${what} brings ${errorsOf(result)}`);
					const offered = (one: Analysis) =>
						one.findings
							.filter(({ code, action }) => code === finding.code && action === finding.action)
							.flatMap(({ fixes = [] }) => fixes.filter(({ title }) => title === fix.title)).length;
					if (offered(result) >= offered(before)) wrong.push(`${what} is offered again`);
				}
		}
		assert.ok(made > 400, String(made));
		assert.deepEqual(wrong, []);
	}).timeout(120_000);

	it('of a spoilt file leaves one that is read', () => {
		fc.assert(
			fc.property(spoilt(small), (text) => {
				const before = analyse(text, environment());
				for (const finding of before.findings)
					for (const fix of finding.fixes ?? []) {
						const changes = fix.changes() ?? [];
						const result = analyse(applyChanges(text, changes), environment());
						for (const one of result.findings) checkSpan(one, result.charter.text, one.code);
					}
			}),
			runs(60),
		);
	}).timeout(120_000);
});

/** The errors on a file, as they are told. */
const errorsOf = ({ findings }: Analysis) =>
	findings
		.filter(({ code, severity }) => severity === 'error' && code.startsWith('format/'))
		.map(({ code, message }) => `${code} ${message}`);

/** Whether the first list has anything beyond the second. */
function more(found: readonly string[], known: readonly string[]): boolean {
	const left = [...known];
	return found.some((one) => {
		const index = left.indexOf(one);
		if (index >= 0) left.splice(index, 1);
		return index < 0;
	});
}

describe('texts of the samples, at each of their lines', () => {
	it('are analysed cut off there', () => {
		for (const text of samples) {
			const lines = text.split('\n');
			for (let count = 1; count < lines.length; count += Math.ceil(lines.length / 25)) {
				const cut = lines.slice(0, count).join('\n');
				assert.deepEqual(
					analyse(cut, environment()).findings.filter(({ code }) => /^format\/(?:syntaxe|guillemet|type)/.test(code)),
					[],
				);
			}
		}
	}).timeout(120_000);
});

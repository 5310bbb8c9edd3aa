import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../server/engine/analyse';
import { applyChanges, type TextChange } from '../../server/engine/edits/change';
import type { Finding } from '../../server/engine/findings/types';
import { environment } from './support/findings';

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

/** What people and machines put into files. */
const scrap = fc.oneof(
	fc.constantFrom(
		'"',
		"'",
		'\t',
		'\r',
		'\n',
		'\r\n',
		' ',
		'\u00a0',
		'\u202f',
		'\u200b',
		'\ufeff',
		'\0',
		'\ud83d',
		'\ude00',
		'😀',
	),
	fc.constantFrom(
		':',
		': ',
		' :',
		'- ',
		'-',
		'#',
		' #2',
		'*',
		'*a',
		'&a ',
		'!',
		'!important ',
		'|',
		'>',
		'%',
		'@',
		'`',
		'?',
		'? ',
		', ',
	),
	fc.constantFrom(
		'[',
		']',
		'{',
		'}',
		'[[',
		'---\n',
		'...\n',
		'<<: ',
		'<<<<<<< HEAD\n',
		'=======\n',
		'>>>>>>> b\n',
		'\n• ',
		'~',
		'oui',
		'é',
	),
	fc.string({ unit: 'binary', maxLength: 6 }),
);

const at = fc.double({ min: 0, max: 1, noNaN: true });
const offset = (text: string, place: number) => Math.floor(place * text.length);

/** A charter spoilt: cut short, with a part taken out, two parts swapped, or something put in. */
function spoilt(charters: readonly string[]): fc.Arbitrary<string> {
	const spoil = fc.oneof(
		fc.tuple(at).map(
			([from]) =>
				(text: string) =>
					text.slice(0, offset(text, from)),
		),
		fc.tuple(at, fc.nat(60)).map(([from, length]) => (text: string) => {
			const start = offset(text, from);
			return text.slice(0, start) + text.slice(start + length);
		}),
		fc.tuple(at, fc.nat(40), fc.nat(40)).map(([from, first, second]) => (text: string) => {
			const start = offset(text, from);
			const [a, b] = [text.slice(start, start + first), text.slice(start + first, start + first + second)];
			return text.slice(0, start) + b + a + text.slice(start + first + second);
		}),
		fc.tuple(at, scrap).map(([from, piece]) => (text: string) => {
			const start = offset(text, from);
			return text.slice(0, start) + piece + text.slice(start);
		}),
	);
	return fc
		.tuple(fc.constantFrom(...charters), fc.array(spoil, { minLength: 1, maxLength: 4 }))
		.map(([text, spoils]) => spoils.reduce((spoiling, one) => one(spoiling), text));
}

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
	}).timeout(30_000);

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
	}).timeout(30_000);

	it('a second analysis says the same', () => {
		fc.assert(
			fc.property(charters, (text) => {
				assert.deepEqual(places(analyse(text, environment())), places(analyse(text, environment())));
			}),
			runs(20),
		);
	}).timeout(30_000);
});

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
	}).timeout(30_000);
});

import assert from 'node:assert/strict';
import { codesOf, fixed, head, only, repaired, squiggles } from './support/findings';

describe('format/date', () => {
	const dated = (date: string) => `${head}solution:\n  pmv:\n    date: ${date} # au plus tard\n`;
	for (const [written, meant] of [
		['2026-02-30', '2026-02-28'],
		['2028-02-30', '2028-02-29'],
		['2026-4-1', '2026-04-01'],
		['2026/04/01', '2026-04-01'],
		['2026.04.01', '2026-04-01'],
		['2026-15-04', '2026-04-15'],
		['15/04/2026', '2026-04-15'],
		['04-15-2026', '2026-04-15'],
		['15 avril 2026', '2026-04-15'],
		['le 1er août 2026', '2026-08-01'],
		['April 15, 2026', '2026-04-15'],
		['2026-04', '2026-04-01'],
		['5 janv. 2027', '2027-01-05'],
		['5 janv 2027', '2027-01-05'],
		['05 JANV. 2027', '2027-01-05'],
		['15-août-2027', '2027-08-15'],
		['15-aout-2027', '2027-08-15'],
		['2027\u201301\u201301', '2027-01-01'],
		['2027\u201101\u201105', '2027-01-05'],
		['2027\u221201\u221205', '2027-01-05'],
		['2027/1/5', '2027-01-05'],
		['2027 - 01 - 05', '2027-01-05'],
		['20270105', '2027-01-05'],
		['1er mars 2027', '2027-03-01'],
		['1\u1d49\u02b3 mars 2027', '2027-03-01'],
		['mardi 5 janvier 2027', '2027-01-05'],
		['le mardi 5 janvier 2027', '2027-01-05'],
		['5 d\u00e9c. 2026', '2026-12-05'],
		['5\u00a0d\u00e9cembre\u00a02026', '2026-12-05'],
		['5 De\u0301cembre 2026.', '2026-12-05'],
		['30 sept. 2027', '2027-09-30'],
		['14 juil. 2027', '2027-07-14'],
		['Jan 5, 2027', '2027-01-05'],
		['Jan. 5th, 2027', '2027-01-05'],
		['5 January 2027', '2027-01-05'],
		['the 5th of January 2027', '2027-01-05'],
		['Tuesday, March 2nd, 2027', '2027-03-02'],
		['2027-janv.-05', '2027-01-05'],
		['2027-01-05T00:00:00Z', '2027-01-05'],
		['2027-01-05 00:00', '2027-01-05'],
		['13/02/2027', '2027-02-13'],
		['mar. 5, 2027', '2027-03-05'],
		['Mar. le 2 mars 2027', '2027-03-02'],
		['"2026-4-1"', '2026-04-01'],
	] as const)
		it(`« ${written} » becomes ${meant}`, () => {
			const text = dated(written);
			const finding = only(text, 'format/date');
			assert.equal(finding.severity, 'error');
			assert.equal(text.slice(finding.start, finding.end), written);
			assert.equal(repaired(text, 'format/date'), dated(meant));
			assert.deepEqual(codesOf(dated(meant)), []);
		});

	it('gives both readings of a date that has two, day first', () => {
		const text = dated('04/03/2026');
		const titles = (only(text, 'format/date').fixes ?? []).map(({ title }) => title);
		assert.deepEqual(titles, ['Remplacer par «\u00a02026-03-04\u00a0»', 'Remplacer par «\u00a02026-04-03\u00a0»']);
	});

	it('prefers neither of two readings', () => {
		for (const written of ['01/02/2027', '1-2-2027', '1.2.2027', '01\u201302\u20132027']) {
			const { fixes = [] } = only(dated(written), 'format/date');
			assert.deepEqual(
				fixes.map((fix) => [fixed(dated(written), fix), fix.preferred ?? false, fix.safe ?? false]),
				[
					[dated('2027-02-01'), false, false],
					[dated('2027-01-02'), false, false],
				],
				written,
			);
		}
	});

	it('has no fix for what is no date', () => {
		for (const written of [
			'bientôt',
			'T2 2026',
			'2026',
			'2026-00-10',
			'31/31/2026',
			'32 mars 2026',
			'31 février 2027',
			'31-juin-2027',
			'29 févr. 2027',
			'Feb 30, 2027',
			'30/02/2027',
			'5 brumaire 2027',
			'5 ma 2027',
			'5 jui 2027',
			'5 janvier',
			'05/01/27',
			'99990199',
		]) {
			const finding = only(dated(written), 'format/date');
			assert.equal(finding.fixes, undefined, written);
			assert.match(finding.message, /AAAA-MM-JJ/);
		}
	});

	it('leaves dates, empty values, and what keeps the place of a date alone', () => {
		for (const written of ['2026-04-01', '"2026-04-01"', '2028-02-29', '', 'AAAA-MM-JJ', 'YYYY-MM-DD', 'aaaa-mm-jj'])
			assert.deepEqual(codesOf(dated(written)), [], written);
	});

	it('takes a text where the field allows one, but not an impossible date', () => {
		const audit = (value: string) => `${head}solution:\n  accessibilite:\n    audit: ${value}\n`;
		assert.deepEqual(codesOf(audit('Prévu au printemps')), []);
		assert.deepEqual(codesOf(audit('2026-04-01')), []);
		assert.equal(repaired(audit('2026-02-30'), 'format/date'), audit('2026-02-28'));
	});
});

describe('format/dates_inversees', () => {
	const initiative = (lines: string) => head + lines.replace(/^/gm, '  ').trimEnd();
	it('an end before a start, in the initiative', () => {
		const text = initiative('debut: 2026-05-01\nfin: 2026-04-01\n');
		const finding = only(text, 'format/dates_inversees');
		assert.equal(finding.severity, 'warning');
		assert.equal(text.slice(finding.start, finding.end), '2026-04-01');
		assert.equal(text.slice(finding.related?.[0]?.start, finding.related?.[0]?.end), '2026-05-01');
		assert.match(finding.message, /«\sfin\s».*«\sdebut\s»/);
	});

	it('an end before a start, in an iteration, is about that iteration', () => {
		const text = `${head}echeancier:\n  iterations:\n    - nom: Un\n      debut: 2026-01-01\n      fin: 2026-02-01\n    - nom: Deux\n      fin: 2026-02-02\n      debut: 2026-03-03\n`;
		assert.deepEqual(squiggles(text), ['format/dates_inversees: 2026-02-02']);
	});

	it('work that starts before the initiative, and an end before the work', () => {
		assert.deepEqual(squiggles(initiative('debut: 2026-05-01\ndebut_travaux: 2026-04-01\n')), [
			'format/dates_inversees: 2026-04-01',
		]);
		assert.deepEqual(squiggles(initiative('debut: 2026-01-01\ndebut_travaux: 2026-05-01\nfin: 2026-04-01\n')), [
			'format/dates_inversees: 2026-04-01',
		]);
	});

	it('says nothing of dates in order, of one day, or of dates that cannot be read', () => {
		for (const lines of [
			'debut: 2026-01-01\ndebut_travaux: 2026-02-01\nfin: 2026-03-01\n',
			'debut: 2026-01-01\nfin: 2026-01-01\n',
			'debut: AAAA-MM-JJ\nfin: 2026-01-01\n',
			'fin: 2026-01-01\n',
		])
			assert.deepEqual(codesOf(initiative(lines)), [], lines);
	});
});

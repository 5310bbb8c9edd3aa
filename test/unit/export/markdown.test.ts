import assert from 'node:assert/strict';
import type { CoverageReport } from '../../../server/protocol';
import { listsOf } from '../../../views/export/lists';
import { coverageToMarkdown, reportToMarkdown } from '../../../views/export/markdown';
import { hostileTexts, reportFullOf, reports } from './support';

const context = { file: 'permis.charte.yaml' };

/** The sections below their titles: the number that each title ends with, if any, and the rows of its table. */
function sections(text: string): { title: string; said: number; rows: string[][] }[] {
	return text
		.split(/^## /m)
		.slice(1)
		.map((part) => {
			const [title = '', ...lines] = part.split('\n');
			const rows = lines.filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
			return { title, said: Number(/\((\d+)\)$/.exec(title)?.[1]), rows: rows.slice(2) };
		});
}

describe('Markdown', () => {
	for (const [name, report] of Object.entries(reports))
		it(`of a charter (${name}) names as much as the panel counts`, () => {
			const [table, next, ...lists] = sections(reportToMarkdown(report, context));
			const { counts } = report;
			const total = table?.rows.pop()?.map((cell) => cell.trim());
			assert.deepEqual(total?.slice(3).map(Number), [
				counts.answered,
				counts.declared,
				counts.inPlace,
				counts.applicable,
				counts.notApplicable,
			]);
			assert.equal(table?.rows.length, 18);
			assert.deepEqual(next?.rows, []);
			const findings = report.practices.flatMap((practice) => practice.findings).length;
			assert.deepEqual(
				lists.map(({ said }) => said),
				[counts.declared, counts.notApplicable, counts.detectedOnly, listsOf(report).unresolved.length, findings],
			);
			for (const { title, said, rows } of lists) assert.equal(rows.length, said, title);
		});

	it('keeps one row and the same columns whatever the texts', () => {
		const shape = (report: CoverageReport) =>
			sections(reportToMarkdown(report, context)).map(({ rows }) => rows.map((row) => row.length));
		const expected = shape(reportFullOf('x'));
		for (const text of hostileTexts) assert.deepEqual(shape(reportFullOf(text)), expected, text.slice(0, 30));
	});

	it('lets no text of a charter be read as Markdown or HTML', () => {
		for (const text of hostileTexts) {
			const written = reportToMarkdown(reportFullOf(text), { file: text });
			assert.doesNotMatch(written, /(?<!\\)<(?:script|img|\/table|\/style)|(?<!\\)\[lien/, text.slice(0, 30));
		}
	});

	it('closes the direction of a text that has its own', () => {
		const written = reportToMarkdown(reportFullOf('\u202Eמתהפך\u2066'), context);
		const count = (character: string) => written.split(character).length - 1;
		assert.ok(count('\u2068') > 10);
		assert.equal(count('\u2068'), count('\u2069'));
		assert.equal(count('\u2066'), 0);
	});

	it('says the file, the date and, while the charter cannot be read, that its figures are old', () => {
		const old = reportToMarkdown(reports['that cannot be read now'] as CoverageReport, context);
		assert.match(old, /État au 2026-11-22 · permis\\\.charte\\\.yaml$/m);
		assert.match(old, /^> Chiffres de la dernière version lisible/m);
		assert.doesNotMatch(reportToMarkdown(reports.beta as CoverageReport, context), /^> /m);
	});

	it('is copied from the panel without its lists', () => {
		const copied = coverageToMarkdown(reports.beta as CoverageReport);
		assert.deepEqual(sections(copied), []);
		assert.ok(copied.startsWith('# Demande de permis en ligne\n'));
	});
});

import assert from 'node:assert/strict';
import type { CoverageReport } from '../../../server/protocol';
import { listsOf } from '../../../views/export/lists';
import { coverageToMarkdown, reportToMarkdown } from '../../../views/export/markdown';
import { summaryOf } from '../../../views/export/summary';
import { hostileTexts, reportFullOf, reports } from './support';

const context = { file: 'dossiers/permis.charte.yaml' };
/** For who works on the charter. */
const located = { ...context, locations: true };

/** The sections below their titles: the number that each title ends with, if any, and the rows of its table. */
function sections(text: string): { title: string; said: number; rows: string[][]; lines: string[] }[] {
	return text
		.split(/^## /m)
		.slice(1)
		.map((part) => {
			const [title = '', ...lines] = part.split('\n');
			const rows = lines.filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
			return { title, said: Number(/\((\d+)\)$/.exec(title)?.[1]), rows: rows.slice(2), lines };
		});
}

describe('Markdown', () => {
	for (const [name, report] of Object.entries(reports))
		it(`of a charter (${name}) names as much as the panel counts`, () => {
			const all = sections(reportToMarkdown(report, located));
			const [table, , next, ...lists] = all.slice(4);
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

	for (const [name, report] of Object.entries(reports))
		it(`for a committee (${name}) begins with what it needs, and ends with every action`, () => {
			const [settled, gaps, planned, decisions, table, annex, ...rest] = sections(reportToMarkdown(report, context));
			const summary = summaryOf(report);
			const points = (part: typeof gaps, sign: RegExp) => part?.lines.filter((line) => sign.test(line)).length;
			assert.equal(points(settled, /^- /), summary.settled.length);
			assert.equal(points(gaps, /^- /), summary.gaps.length);
			assert.equal(planned?.rows.length, summary.planned.length);
			assert.equal(points(decisions, /^\d+\. /), summary.decisions.length);
			assert.equal(table?.rows.length, 18 + 1);
			// The head and the rule of each practice's table are rows here, but for the first.
			const actions = report.practices.flatMap((practice) => practice.actions);
			const withActions = report.practices.filter((practice) => practice.actions.length > 0);
			assert.equal((annex?.rows.length ?? 0) - 2 * (withActions.length - 1), actions.length);
			assert.deepEqual(rest, []);
		});

	it('says no path and no line, unless it is asked to', () => {
		for (const report of Object.values(reports)) {
			const written = reportToMarkdown(report, context).replaceAll('\\', '');
			assert.doesNotMatch(written, /(?:ligne|line) \d|dossiers\//);
			for (const { detected, evidence } of report.practices.flatMap(({ actions }) => actions)) {
				for (const { path } of detected) assert.ok(!path.includes('.') || !written.includes(path), path);
				for (const { text, kind } of evidence)
					assert.ok(kind === 'url' || !/[./]./.test(text.replace(/\.\w+$/, '')) || !written.includes(text), text);
			}
		}
		const written = reportToMarkdown(reports['centre-appels.charte.yaml'] as CoverageReport, located);
		assert.match(written, /ligne \d+/);
		assert.match(written, /dossiers\/permis/);
	});

	it('keeps one row and the same columns whatever the texts', () => {
		for (const asked of [context, located]) {
			const shape = (report: CoverageReport) =>
				sections(reportToMarkdown(report, asked)).map(({ rows }) => rows.map((row) => row.length));
			const expected = shape(reportFullOf('x'));
			for (const text of hostileTexts) assert.deepEqual(shape(reportFullOf(text)), expected, text.slice(0, 30));
		}
	});

	it('lets no text of a charter be read as Markdown or HTML', () => {
		for (const text of hostileTexts) {
			for (const locations of [false, true]) {
				const written = reportToMarkdown(reportFullOf(text), { file: text, locations });
				assert.doesNotMatch(written, /(?<!\\)<(?:script|img|\/table|\/style)|(?<!\\)\[lien/, text.slice(0, 30));
			}
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

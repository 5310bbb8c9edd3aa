import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Counts, CoverageReport } from '../../../server/protocol';
import { coverageToCsv, csvColumns } from '../../../views/export/csv';
import { csvText } from '../../../views/export/csv-text';
import { countIds } from '../../../views/export/ids';
import { hostileTexts, reportFullOf, reports } from './support';

type Row = Record<string, string>;
const context = { file: 'permis/permis.charte.yaml' };

const read = (text: string, delimiter = ','): string[][] =>
	parse(text, { bom: true, delimiter, record_delimiter: '\r\n' });
const rowsOf = (report: CoverageReport): Row[] =>
	parse(coverageToCsv(report, context), { bom: true, columns: true, record_delimiter: '\r\n' });

/** A cell as it was before it was guarded. */
const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
/** What a text file can hold of a text. */
const held = (text: string): string =>
	Buffer.from(text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\uFFFD')).toString();

/** The counts of the panel, counted again from the rows. */
function countsIn(rows: readonly Row[]): Counts {
	const applicable = rows.filter((row) => row.etat_compte !== 'sans_objet');
	const of = (column: string, value = 'oui') => applicable.filter((row) => row[column] === value).length;
	return {
		applicable: applicable.length,
		answered: of('repondue'),
		declared: applicable.length - of('etat_declare', 'a_evaluer'),
		inPlace: of('etat_compte', 'en_place'),
		partial: of('etat_compte', 'partielle'),
		planned: of('etat_compte', 'planifiee'),
		notRetained: of('etat_compte', 'non_retenue'),
		notApplicable: rows.length - applicable.length,
		detectedOnly: applicable.filter((row) => row.etat_declare === 'a_evaluer' && row.indice !== 'absent').length,
		late: of('en_retard'),
		stale: of('perimee'),
		expectedNow: of('attendue_maintenant'),
	};
}

describe('CSV', () => {
	it('gives back every cell that it is given, whatever the text and the separator', () => {
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts), fc.string());
		fc.assert(
			fc.property(
				fc.array(fc.tuple(text, text, text), { minLength: 1 }),
				fc.constantFrom(',', ';'),
				(rows, separator) => {
					const back = read(csvText(rows, separator as ',' | ';'), separator);
					assert.deepEqual(
						back.map((row) => row.map(unguarded)),
						rows.map((row) => row.map((cell) => held(cell))),
					);
				},
			),
		);
	});

	it('has no cell that a spreadsheet would run', () => {
		for (const text of ['=1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', '＝1', "'=1"]) {
			const [[cell] = []] = read(csvText([[text, 'x']]));
			assert.equal(cell, `'${text}`);
		}
		for (const text of ['1-2', 'a=b', '', ' =1', '"=1"', 'Été'])
			assert.equal(read(csvText([[text, 'x']]))[0]?.[0], text);
	});

	it('writes numbers as they are, and nothing where nothing is known', () => {
		assert.equal(csvText([[8, undefined, -1, '']]), '\uFEFF8,,-1,\r\n');
	});

	for (const [name, report] of Object.entries(reports))
		it(`of a charter (${name}) has one row per action and the sums of the panel`, () => {
			const rows = rowsOf(report);
			assert.equal(rows.length, report.practices.flatMap(({ actions }) => actions).length);
			assert.deepEqual(countsIn(rows), report.counts);
			for (const practice of report.practices)
				assert.deepEqual(countsIn(rows.filter((row) => row.pratique_id === practice.id)), practice.counts, practice.id);
			const states = new Map(rows.map((row) => [row.pratique_id, row.pratique_etat]));
			const without = [...states.values()].filter((state) => state === 'sans_ecart').length;
			assert.equal(without, report.practicesWithoutGap);
		});

	it('has the same columns in both languages, and says where, when and of which edition', () => {
		const [french, english] = [rowsOf(reportFullOf('x')), rowsOf(reportFullOf('x', 'en'))];
		assert.deepEqual(Object.keys(french[0] ?? {}), csvColumns);
		assert.deepEqual(Object.keys(english[0] ?? {}), csvColumns);
		assert.deepEqual(
			['fichier', 'date', 'edition', 'phase', 'a_jour'].map((column) => english[0]?.[column]),
			['permis/permis.charte.yaml', '2026-11-22', 'beta', 'realisation', 'oui'],
		);
		assert.ok(csvColumns.every((column) => /^[a-z_]+$/.test(column)) && new Set(csvColumns).size === csvColumns.length);
		assert.equal(Object.keys(countIds).length, 12);
	});

	it('has its columns documented in both languages, in their order', () => {
		for (const name of ['exports.md', 'exports.en.md']) {
			const text = readFileSync(join(process.cwd(), 'docs', name), 'utf8');
			const documented = [...text.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, column]) => column);
			assert.deepEqual(documented, csvColumns, name);
		}
	});

	it('keeps a charter’s texts whole, and says which evidence is not resolved', () => {
		for (const text of hostileTexts) {
			const [row = {}] = rowsOf(reportFullOf(text));
			for (const column of [
				'initiative',
				'organisme',
				'responsable',
				'echeance',
				'evaluee_le',
				'evaluee_par',
				'motif',
				'justification',
				'commentaire',
				'manques',
			])
				assert.equal(unguarded(row[column] ?? ''), held(text), column);
			assert.equal(unguarded(row.preuves ?? ''), held([text, text, text, text].join(' | ')));
			assert.equal(
				unguarded(row.preuves_non_resolues ?? ''),
				held(`${text} (introuvable) | ${text} (inconnue) | ${text} (non_verifiee)`),
			);
			assert.equal(unguarded(row.detectee ?? ''), held(`${text} (ligne 5)`));
		}
	});

	it('says on every row when the figures are old', () => {
		const rows = rowsOf(reports['that cannot be read now'] as CoverageReport);
		assert.ok(rows.length > 40 && rows.every((row) => row.a_jour === 'non'));
	});
});

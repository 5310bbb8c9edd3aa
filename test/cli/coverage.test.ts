import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'parse5';
import { coverageFormats } from '../../cli/commands/coverage';
import { portfolioFormats } from '../../cli/commands/portfolio';
import { assertGolden, charte, folderWith, removeFolders, today } from './run';

const samples = join(process.cwd(), 'samples');
const howMany = readdirSync(samples).filter((name) => name.endsWith('.charte.yaml')).length;
const day = ['--date', today];
const inSamples = (args: readonly string[]) => charte([...args, ...day], { cwd: samples });
const bare = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';

describe('charte couverture', () => {
	after(removeFolders);

	for (const format of coverageFormats)
		it(`says what a charter covers, as ${format}`, async () => {
			const { code, out, err } = await inSamples(['couverture', 'proche-aidance.charte.yaml', '--format', format]);
			// The HTML report is kept by its own tests.
			if (format === 'html') assert.equal(parse(out).childNodes.length, 2);
			else assertGolden(`couverture/proche-aidance.${format}`, out);
			assert.deepEqual([code, err], [0, '']);
		});

	it('says in English what several cover, and what they add up to', async () => {
		const { out } = await inSamples(['coverage', '--format', 'text', '--lang', 'en']);
		assertGolden('couverture/samples.en.texte', out);
	});

	it('gives as data what the export of the editor gives, and sums that are right', async () => {
		const { out } = await inSamples(['couverture', '--format', 'json']);
		const { chartes, total } = JSON.parse(out);
		const schema = JSON.parse(readFileSync(join(process.cwd(), 'schemas/couverture.schema.json'), 'utf8'));
		const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
		for (const one of chartes) assert.ok(validate(one), JSON.stringify(validate.errors));
		assert.equal(total.chartes, howMany);
		for (const [key, value] of Object.entries(total.comptes))
			assert.equal(
				value,
				chartes.reduce((sum: number, { comptes }: { comptes: Record<string, number> }) => sum + (comptes[key] ?? 0), 0),
				key,
			);
		const csv = (await inSamples(['couverture', '--format', 'csv'])).out;
		const rows: Record<string, string>[] = parseCsv(csv, { columns: true, bom: true });
		assert.equal(rows.length, 48 * howMany);
		assert.equal(rows.filter(({ etat_compte }) => etat_compte === 'en_place').length, total.comptes.en_place);
	});

	it('passes or fails by the same thresholds as verifier', async () => {
		const of = async (...args: string[]) => (await inSamples(['couverture', 'passeport.charte.yaml', ...args])).code;
		assert.equal(await of('--min-en-place', '2'), 0);
		assert.equal(await of('--min-en-place', '3'), 1);
		assert.equal(await of('--min-sans-ecart', '1'), 0);
		assert.equal((await inSamples(['couverture', '--format', 'html'])).code, 2);
	});

	it('says lines and paths in a report only where it is asked to, in both languages', async () => {
		for (const format of ['html', 'markdown'])
			for (const flag of ['--emplacements', '--locations']) {
				const of = async (...args: string[]) =>
					(await inSamples(['couverture', 'centre-appels.charte.yaml', '--format', format, ...args])).out;
				assert.doesNotMatch(await of(), /ligne \d/);
				assert.match(await of(flag), /ligne \d/);
			}
	});

	it('counts what can be read of a charter that cannot be read whole, and says so', async () => {
		const cwd = folderWith({ 'charte.yaml': `${bare}x: [\n` });
		const { out, code } = await charte(['couverture', ...day], { cwd });
		assert.match(out, /ne se lit pas tout entière/);
		assert.equal(code, 1);
	});
});

describe('charte portefeuille', () => {
	after(removeFolders);

	for (const format of portfolioFormats)
		it(`puts all charters side by side, as ${format}`, async () => {
			const { code, out, err } = await inSamples(['portefeuille', '--format', format]);
			assertGolden(`portefeuille/samples.${format}`, out);
			assert.deepEqual([code, err], [0, '']);
		});

	it('counts as couverture does', async () => {
		const grid = JSON.parse((await inSamples(['portefeuille', '--format', 'json'])).out);
		const each = JSON.parse((await inSamples(['couverture', '--format', 'json'])).out);
		assert.deepEqual(grid.total.comptes, each.total.comptes);
		assert.deepEqual(
			grid.chartes.map(({ pratiques }: { pratiques: { etat: string }[] }) => pratiques.map(({ etat }) => etat)),
			each.chartes.map(({ pratiques }: { pratiques: { etat: string }[] }) => pratiques.map(({ etat }) => etat)),
		);
	});

	it('writes a site whose links lead somewhere, and that lets nothing in', async () => {
		const cwd = folderWith({
			'a/charte.yaml': bare.replace('Permis', '"<script>alert(1)</script>"'),
			'A/charte.yaml': bare,
			'b/illisible.charte.yaml': '[',
		});
		const { code, err } = await charte(['portefeuille', '--html', 'site', ...day], { cwd });
		assert.deepEqual([code, err], [0, '4 pages écrites dans site\n']);
		const site = join(cwd, 'site');
		const index = readFileSync(join(site, 'index.html'), 'utf8');
		const hrefs = [...index.matchAll(/href="([^"#]+)"/g)].map(([, href = '']) => href);
		assert.equal(new Set(hrefs).size, 3);
		for (const href of hrefs) assert.ok(existsSync(join(site, href)), href);
		for (const name of readdirSync(join(site, 'chartes'))) {
			const page = readFileSync(join(site, 'chartes', name), 'utf8');
			assert.match(page, /<a href="\.\.\/index\.html">← Portefeuille des chartes<\/a>/);
			assert.doesNotMatch(page, /<script|<link|src=/);
		}
		assert.equal(index.match(/<script/g)?.length, 1);
		assert.doesNotMatch(index, /<link|src=|https?:/);
		assert.match(index, /script-src 'sha256-[\w+/=]{44}'/);
	});

	it('refuses a site where it cannot be written, and what contradicts it', async () => {
		const cwd = folderWith({ 'charte.yaml': bare });
		writeFileSync(join(cwd, 'occupe'), '');
		assert.equal((await charte(['portefeuille', '--html', 'occupe'], { cwd })).code, 3);
		assert.equal((await charte(['portefeuille', '--html', 'x', '--format', 'csv'], { cwd })).code, 2);
	});
});

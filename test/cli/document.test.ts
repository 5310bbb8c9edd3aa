import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { documentToDocx } from '../../views/document/docx/docx';
import { documentToHtml } from '../../views/document/html';
import { documented } from '../unit/document/support';
import { assertGolden, charte, folderWith, processOf, programFiles, removeFolders } from './run';

const samples = join(process.cwd(), 'samples');
const sample = (name: string) => readFileSync(join(samples, `${name}.charte.yaml`), 'utf8');
const day = ['--date', '2026-11-28'];
const bare = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const wordText = async (file: string) =>
	plain((await mammoth.extractRawText({ buffer: readFileSync(file) })).value).replace(/\s+/g, ' ');

describe('charte document', function () {
	this.timeout(60_000);
	after(removeFolders);

	it('gives Markdown where nothing else is asked for', async () => {
		const { code, out, err } = await charte(
			['document', 'passeport.charte.yaml', '--sans-annexe', '--sans-vides', ...day],
			{ cwd: samples },
		);
		assertGolden('document/passeport.markdown', out);
		assert.deepEqual([code, err], [0, '']);
	});

	it('has its help in both languages', async () => {
		for (const language of ['fr', 'en']) {
			const { out } = await charte(['document', '--help', '--langue', language]);
			assertGolden(`document/aide.${language}`, out);
		}
	});

	it('gives on standard output the HTML that the editor writes', async () => {
		const { code, out } = await charte(['document', 'proche-aidance.charte.yaml', '-f', 'html', ...day], {
			cwd: samples,
		});
		assert.equal(code, 0);
		assert.equal(parse(out).childNodes.length, 2);
		// What stands beside the charter is seen from both: the evidence, by its files.
		const main = (page: string) => plain(/<main.*<\/main>/s.exec(page)?.[0] ?? '').length;
		const written = documentToHtml(documented(sample('proche-aidance')));
		assert.ok(Math.abs(main(out) - main(written)) < main(written) / 20);
	});

	it('takes the form from the name of the file, and writes it in the language asked for', async () => {
		const cwd = folderWith({ 'charte.yaml': sample('repairs') });
		const write = (...args: string[]) => charte(['document', 'charte.yaml', ...args, ...day], { cwd });
		for (const name of ['a.html', 'b.md', 'sous/c.DOCX', 'd.txt']) {
			const { code, out, err } = await write('--sortie', name, '--lang', 'en');
			assert.deepEqual([code, out, err], [0, '', ''], name);
		}
		assert.match(readFileSync(join(cwd, 'a.html'), 'utf8'), /^<!DOCTYPE html>\n<html lang="en-CA">/);
		assert.match(readFileSync(join(cwd, 'b.md'), 'utf8'), /^# Repairs for public housing tenants\n/);
		assert.equal(readFileSync(join(cwd, 'd.txt'), 'utf8'), readFileSync(join(cwd, 'b.md'), 'utf8'));
		const text = await wordText(join(cwd, 'sous', 'c.DOCX'));
		assert.match(
			text,
			/Charter of a digital initiative.*Repairs for public housing tenants.*Summary.*Table of contents/,
		);
	});

	it('writes with its bundle, which leaves fonts out, what its packages write whole, byte by byte', async () => {
		const bundle: { readonly documentToDocx: typeof documentToDocx } = require(join(process.cwd(), 'dist', 'docx.js'));
		const scripts = [
			'Œuvre naïve à 0 °C, « çà » et l’été — 12 ½ % … €',
			'ᐃᓄᒃᑎᑐᑦ ᓄᓇᕕᒃ, ᐄᔨᔨᐤ ᐊᔨᒧᓐ',
			'Ελληνικά, кириллица, Tiếng Việt, Łódź',
			'العربية עברית हिन्दी ไทย',
			'中文、日本語のテスト、한국어',
			'✓ ☐ → ≥ ∑ √ ∫ ± ■ ◆ ★ 🙂👩‍🚒 𝒜',
		];
		const rare = `${bare}contexte: ${JSON.stringify(scripts.join(' ').repeat(4))}\nportee:\n  inclus: ${JSON.stringify(scripts)}\n`;
		for (const text of [sample('repairs'), rare]) {
			const document = documented(text);
			const [less, whole] = [await bundle.documentToDocx(document), await documentToDocx(document)];
			assert.ok(Buffer.from(less).equals(Buffer.from(whole)), text.slice(0, 100));
		}
	});

	it('writes DOCX with and without the annex, what is empty and the mark of a draft, on either paper', async () => {
		const cwd = folderWith({ 'charte.yaml': sample('passeport') });
		const write = async (...args: string[]) => {
			const file = join(cwd, 'x.docx');
			const { code, err } = await charte(['document', 'charte.yaml', '--sortie', 'x.docx', ...args, ...day], { cwd });
			assert.deepEqual([code, err], [0, '']);
			return { text: await wordText(file), bytes: readFileSync(file) };
		};
		const whole = await write();
		assert.match(whole.text, /À compléter/i);
		assert.match(whole.text, /Couverture des pratiques/);
		assert.doesNotMatch(whole.text, /– Projet/);
		const less = await write('--sans-annexe', '--sans-vides', '--projet', '--papier', 'A4');
		assert.doesNotMatch(less.text, /À compléter/i);
		assert.doesNotMatch(less.text, /Couverture des pratiques/);
		assert.match(less.text, /– Projet/);
		const english = await write('--without-annex', '--without-empty', '--draft', '--paper', 'a4');
		assert.ok(english.bytes.equals(less.bytes));
	});

	it('reads standard input', async () => {
		const { code, out } = await charte(['document', '-', ...day], { stdin: bare });
		assert.equal(code, 0);
		assert.match(out, /^# Permis\n/);
	});

	it('says that a charter cannot be read whole, in the document too', async () => {
		const { code, out, err } = await charte(['document', '-', ...day], { stdin: `${bare}besoins: [\n` });
		assert.equal(code, 3);
		assert.match(plain(err), /^charte : « charte\.yaml » ne se lit pas en entier, et le document le dit/);
		assert.match(out, /# Permis/);
	});

	it('leaves a file as it is where nothing can be written', async () => {
		const cwd = folderWith({ 'charte.yaml': bare, 'x.docx': 'ce qui était là' });
		const kept = () => readFileSync(join(cwd, 'x.docx'), 'utf8');
		const lacking = await charte(['document', 'charte.yaml', '--sortie', 'x.docx'], { cwd, noDocx: true });
		assert.equal(lacking.code, 3);
		assert.match(plain(lacking.err), /réinstallez le paquet/);
		const absent = await charte(['document', 'autre.yaml', '--sortie', 'x.docx'], { cwd });
		assert.equal(absent.code, 3);
		assert.equal(kept(), 'ce qui était là');
		for (const spelt of ['./charte.yaml', pathToFileURL(join(cwd, 'charte.yaml')).toString()]) {
			const itself = await charte(['document', 'charte.yaml', '--sortie', spelt], { cwd });
			assert.equal(itself.code, 2, spelt);
			assert.equal(readFileSync(join(cwd, 'charte.yaml'), 'utf8'), bare, spelt);
		}
	});

	it('loads what writes DOCX from beside the program, and only then', async () => {
		const cwd = folderWith({ 'charte.yaml': bare });
		const ran = await processOf(['document', 'charte.yaml', '--sortie', 'x.docx'], { cwd });
		assert.deepEqual([ran.code, ran.out, ran.err], [0, '', '']);
		assert.ok(existsSync(join(cwd, 'x.docx')));
		assert.match(await wordText(join(cwd, 'x.docx')), /Permis/);
		for (const name of programFiles())
			assert.doesNotMatch(
				readFileSync(join(process.cwd(), 'dist', name), 'utf8'),
				/TableOfContents|PowerPlusWaterMark/,
				name,
			);
	});
});

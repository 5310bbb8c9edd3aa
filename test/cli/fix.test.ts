import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fixAll } from '../../server/engine/edits/fix-all';
import { applyChanges } from '../../server/engine/index';
import { analyse, defaultEnvironment } from '../standard';
import { assertGolden, charte, charters, folderWith, removeFolders, today } from './run';

const text = readFileSync(join(charters, 'permis.charte.yaml'), 'utf8');
/** What the editor's “fix all” makes of it. */
const mended = (() => {
	const env = defaultEnvironment(today, { exists: () => 'none' });
	return applyChanges(text, fixAll(analyse(text, env), env));
})();

describe('charte verifier --corriger', () => {
	after(removeFolders);
	const fix = ['verifier', '--corriger', '--date', today];

	it('leaves what the editor would, and nothing to fix', async () => {
		const cwd = folderWith({ 'permis.charte.yaml': text });
		const { out, err } = await charte(fix, { cwd });
		assert.notEqual(mended, text);
		assert.equal(readFileSync(join(cwd, 'permis.charte.yaml'), 'utf8'), mended);
		assert.equal(err, '1 charte corrigée\n');
		assert.doesNotMatch(out, /format\/booleen/);
		assert.doesNotMatch(out, /corrigeables? par/);
		const again = await charte(fix, { cwd });
		assert.equal(again.err, '0 charte corrigée\n');
		assert.equal(readFileSync(join(cwd, 'permis.charte.yaml'), 'utf8'), mended);
		assert.deepEqual(readdirSync(cwd), ['permis.charte.yaml']);
	});

	it('keeps line ends, the byte order mark, the encoding, the rights and links', async () => {
		const crlf = text.replace(/\n/g, '\r\n');
		const cwd = folderWith({
			'bom.charte.yaml': `\ufeff${crlf}`,
			'utf16.charte.yaml': Buffer.from(`\ufeff${text}`, 'utf16le'),
			'ailleurs/vrai.yaml': text,
		});
		chmodSync(join(cwd, 'bom.charte.yaml'), 0o640);
		symlinkSync('ailleurs/vrai.yaml', join(cwd, 'lien.charte.yaml'));
		await charte([...fix, 'bom.charte.yaml', 'utf16.charte.yaml', 'lien.charte.yaml'], { cwd });
		const bytes = (name: string) => readFileSync(join(cwd, name));
		assert.equal(bytes('bom.charte.yaml').toString(), `\ufeff${mended.replace(/\n/g, '\r\n')}`);
		assert.equal(statSync(join(cwd, 'bom.charte.yaml')).mode & 0o777, 0o640);
		assert.equal(bytes('utf16.charte.yaml').toString('utf16le'), `\ufeff${mended}`);
		assert.ok(lstatSync(join(cwd, 'lien.charte.yaml')).isSymbolicLink());
		assert.equal(bytes('ailleurs/vrai.yaml').toString(), mended);
	});

	it('shows by --essai what it would change, and writes nothing', async () => {
		const cwd = folderWith({ 'permis.charte.yaml': text, 'sain.charte.yaml': mended });
		const { out, err, code } = await charte(['verifier', '--corriger', '--essai', '--date', today], { cwd });
		assertGolden('verifier/essai.patch', out);
		assert.deepEqual([err, code], ['', 0]);
		assert.equal(readFileSync(join(cwd, 'permis.charte.yaml'), 'utf8'), text);
		const nothing = await charte(['verifier', 'sain.charte.yaml', '--dry-run', '--date', today], { cwd });
		assert.deepEqual([nothing.out, nothing.err], ['', 'Rien à corriger.\n']);
		const piped = await charte(['verifier', '-', '--essai', '--nom-stdin', 'permis.charte.yaml', '--date', today], {
			cwd,
			stdin: text,
		});
		assert.equal(piped.out, out);
	});
});

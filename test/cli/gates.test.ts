import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { charte, folderWith, processOf, type Ran, removeFolders, today } from './run';

const bare = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';
const samples = join(process.cwd(), 'samples');
/** One sentence that begins with the program's name, for each time that it complains. */
const sentence = /^charte\u00a0?: [^\n]+\.\n$/;

describe('the gates and exit codes', () => {
	after(removeFolders);

	/** Of a sample without errors, with 8 practices without a gap… see what `couverture` says. */
	const table: readonly (readonly [args: string, code: number])[] = [
		['verifier proche-aidance.charte.yaml', 0],
		['verifier centre-appels.charte.yaml', 1],
		['verifier centre-appels.charte.yaml --echec-des jamais', 0],
		['verifier centre-appels.charte.yaml --echec-des erreur', 1],
		['verifier passeport.charte.yaml --echec-des conseil', 0],
		['verifier passeport.charte.yaml --echec-des conseil --phase exploitation', 1],
		['verifier passeport.charte.yaml --echec-des warning --phase realisation', 1],
		['verifier passeport.charte.yaml --min-en-place 2', 0],
		['verifier passeport.charte.yaml --min-en-place 3', 1],
		['verifier passeport.charte.yaml --min-in-place 3', 1],
		['verifier passeport.charte.yaml --min-declarees 3', 0],
		['verifier passeport.charte.yaml --min-declarees 4', 1],
		['verifier passeport.charte.yaml --min-avec-reponse 18', 0],
		['verifier passeport.charte.yaml --min-avec-reponse 19', 1],
		['verifier passeport.charte.yaml --min-avec-reponse 37%', 0],
		['verifier passeport.charte.yaml --min-avec-reponse 38%', 1],
		['verifier passeport.charte.yaml --min-sans-ecart 1', 0],
		['verifier passeport.charte.yaml --min-sans-ecart 2', 1],
		['verifier passeport.charte.yaml --min-sans-ecart 100%', 1],
		['verifier passeport.charte.yaml --min-sans-ecart 0%', 0],
		// What cannot be read counts more than a gate, a wrong call more than both.
		['verifier centre-appels.charte.yaml absent.yaml', 3],
		['verifier centre-appels.charte.yaml absent.yaml preuves', 2],
	];
	for (const [args, code] of table)
		it(`${args} gives ${code}`, async () => {
			assert.equal((await charte([...args.split(' '), '--date', today], { cwd: samples })).code, code);
		});

	it('say what a charter falls short of', async () => {
		const { out, code } = await charte(
			['verifier', 'passeport.charte.yaml', '--min-en-place', '50%', '--min-declarees', '10', '--date', today],
			{ cwd: samples },
		);
		assert.equal(code, 1);
		assert.match(out, /passeport\.charte\.yaml\u00a0: 3 actions déclarées, il en faut 10\n/);
		assert.match(out, /passeport\.charte\.yaml\u00a0: 2 actions en place, il en faut 24 \(50\u00a0%\)\n/);
	});
});

describe('bad input', () => {
	after(removeFolders);

	const usage: readonly (readonly [args: string, says: RegExp])[] = [
		['verifer', /vouliez-vous dire verifier\?/],
		['verifier --forma x', /vouliez-vous dire --format\?/],
		['verifier --format pdf', /« pdf » .*texte, json/],
		['verifier --echec-des grave', /« grave »/],
		['verifier --min-en-place beaucoup', /« beaucoup »/],
		['verifier --min-en-place 101%', /« 101% »/],
		['verifier --min-en-place -1', /.+/],
		['verifier --phase fin', /amorce/],
		['verifier --date hier', /AAAA-MM-JJ/],
		['verifier --date 2026-02-30', /AAAA-MM-JJ/],
		['verifier --langue de', /fr ou en/],
		['verifier --racine absent', /« absent »/],
		['verifier --format', /veut une valeur/],
		['verifier - --corriger', /--essai/],
		['verifier --essai --format json', /se contredisent/],
	];
	for (const [args, says] of usage)
		it(`charte ${args}: one sentence, and 2`, async () => {
			const { code, out, err } = await charte(args.split(' '), { cwd: samples });
			assert.equal(code, 2);
			assert.equal(out, '');
			assert.match(err, sentence);
			assert.match(err.replace(/\u00a0/g, ' '), says);
		});

	it('charte alone shows the help on standard error, and 2', async () => {
		const { code, out, err } = await charte([]);
		assert.deepEqual([code, out], [2, '']);
		assert.match(err, /Utilisation\u00a0: charte/);
	});

	const unreadable = (ran: Ran, says: RegExp) => {
		assert.equal(ran.code, 3);
		assert.match(ran.err, sentence);
		assert.match(ran.err.replace(/\u00a0/g, ' '), says);
	};

	it('files that cannot be read are said, and what can be is judged', async () => {
		const cwd = folderWith({ 'charte.yaml': bare, 'binaire.yaml': new Uint8Array([0, 159, 146, 150, 0]) });
		mkdirSync(join(cwd, 'dossier.charte.yaml'));
		symlinkSync('boucle.charte.yaml', join(cwd, 'boucle.charte.yaml'));
		unreadable(await charte(['verifier', 'absent.yaml', '--date', today], { cwd }), /« absent\.yaml » n’existe pas/);
		unreadable(await charte(['verifier', 'binaire.yaml'], { cwd }), /UTF-8/);
		unreadable(await charte(['verifier', 'boucle.charte.yaml'], { cwd }), /« boucle\.charte\.yaml »/);
		const both = await charte(['verifier', 'absent.yaml', 'charte.yaml', '--format', 'json'], { cwd });
		assert.equal(both.code, 3);
		const { chartes, total } = JSON.parse(both.out);
		assert.equal(chartes.length, 1);
		assert.equal(chartes[0].fichier, 'charte.yaml');
		assert.equal(total.chartes, 1);
	});

	it('folders and globs without a charter are said, and 2', async () => {
		const cwd = folderWith({ 'note.txt': 'x' });
		mkdirSync(join(cwd, 'dossier.charte.yaml'));
		for (const args of [[], ['.'], ['dossier.charte.yaml'], ['**/*.yaml']]) {
			const { code, err } = await charte(['verifier', ...args], { cwd });
			assert.equal(code, 2, args.join());
			assert.match(err, sentence);
		}
	});

	it('loops of links are not followed', async () => {
		const cwd = folderWith({ 'a/charte.yaml': bare });
		symlinkSync(cwd, join(cwd, 'a', 'tour'));
		const { out } = await charte(['verifier', '--format', 'json'], { cwd });
		assert.deepEqual(
			JSON.parse(out).chartes.map(({ fichier }: { fichier: string }) => fichier),
			['a/charte.yaml'],
		);
	});

	it('an empty file, one of 3 MB and one that nests too deep have findings', async () => {
		const cwd = folderWith({
			'vide.charte.yaml': '',
			'gros.charte.yaml': `${bare}x-a: "${'a'.repeat(3_000_000)}"\n`,
			'profond.charte.yaml': '['.repeat(5000),
		});
		const { code, out } = await charte(['verifier', '--format', 'json'], { cwd });
		assert.equal(code, 1);
		for (const { fichier, constats } of JSON.parse(out).chartes) assert.ok(constats.length > 0, fichier);
	});

	it('texts of Windows are read as an editor reads them', async () => {
		const crlf = `${bare}objectif: [x]\n`.replace(/\n/g, '\r\n');
		const cwd = folderWith({
			'crlf.charte.yaml': crlf,
			'bom.charte.yaml': `\ufeff${crlf}`,
			'utf16.charte.yaml': Buffer.from(`\ufeff${crlf}`, 'utf16le'),
		});
		const { out } = await charte(['verifier', '--format', 'json'], { cwd });
		const found = JSON.parse(out).chartes.map(
			({ constats }: { constats: { code: string; ligne: number; colonne_fin: number }[] }) =>
				constats
					.filter(({ code }) => code === 'format/cle_inconnue')
					.map(({ ligne, colonne_fin }) => [ligne, colonne_fin]),
		);
		assert.deepEqual(found, [[[6, 9]], [[6, 9]], [[6, 9]]]);
	});

	it('standard input is a charter of the name that it is given', async () => {
		const ran = await charte(['verifier', '-', '--nom-stdin', 'sous/permis.charte.yaml', '--format', 'jsonl'], {
			stdin: `${bare}objectif: [x]\n`,
		});
		assert.match(ran.out, /^\{"fichier":"sous\/permis\.charte\.yaml","code":/);
		const empty = await charte(['verifier', '-', '--format', 'jsonl'], { stdin: '' });
		assert.match(empty.out, /"code":"format\/vide"/);
	});
});

describe('the process', function () {
	this.timeout(60_000);
	after(removeFolders);

	it('says and gives what the program does', async () => {
		for (const args of [
			['verifier', 'permis.charte.yaml', '--date', today],
			['verifier', 'absent.yaml'],
			['--aide'],
			['-V'],
		])
			assert.deepEqual(await processOf(args), await charte(args), args.join(' '));
	});

	it('ends quietly when nobody reads any more', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 200 }, (_, index) => [`p${index}/charte.yaml`, `${bare}objectif: 1\n`]),
		);
		const cwd = folderWith(files);
		const { spawn } = await import('node:child_process');
		const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), 'verifier'], {
			cwd,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let err = '';
		child.stderr.on('data', (data) => {
			err += data;
		});
		child.stdout.once('data', () => child.stdout.destroy());
		const code = await new Promise((resolve) => child.once('close', resolve));
		assert.equal(err, '');
		assert.ok(code === 0 || code === 1, String(code));
	});
});

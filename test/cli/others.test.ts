import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { LspClient } from '../lsp/client';
import { analyse, defaultEnvironment, phases, standard } from '../standard';
import { assertGolden, charte, folderWith, removeFolders, today } from './run';

describe('charte expliquer', () => {
	const table = ['8', '8.1', 'valeur.pmv', 'format/cle_inconnue', 'portee.approbation/apres_debut', 'valeur', '2.3'];
	for (const what of table)
		for (const language of ['fr', 'en'])
			it(`explains ${what} in ${language}`, async () => {
				const { code, out, err } = await charte(['expliquer', what, '--langue', language]);
				assertGolden(`expliquer/${what.replace('/', '-')}.${language}`, out);
				assert.deepEqual([code, err], [0, '']);
				for (const line of out.split('\n')) assert.ok(line.length <= 100 || !line.includes(' '), line);
			});

	it('explains every code, practice and action', async () => {
		const all = [
			...standard.ids,
			...standard.actions.map(({ id }) => id),
			...standard.descriptions.map(({ code }) => code),
		];
		for (const what of all) {
			const { code, out } = await charte(['explain', what, '--format', 'markdown']);
			assert.equal(code, 0, what);
			assert.match(out, /^# \S/, what);
		}
	});

	it('says what was perhaps meant, or that there is no such thing', async () => {
		const near = await charte(['expliquer', 'valer']);
		assert.equal(near.code, 2);
		assert.match(near.err, /«\u00a0valeur\u00a0»\.\n$/);
		assert.equal((await charte(['expliquer', 'zzzzzz'])).code, 2);
		assert.equal((await charte(['expliquer'])).code, 2);
	});
});

describe('charte schema', () => {
	it('gives schemas by which the samples are valid', async () => {
		for (const language of ['fr', 'en']) {
			const { out } = await charte(['schema', '--langue', language]);
			const validate = new Ajv({ strict: false }).compile(JSON.parse(out));
			for (const name of ['passeport', 'proche-aidance']) {
				const text = readFileSync(join(process.cwd(), 'samples', `${name}.charte.yaml`), 'utf8');
				assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
			}
		}
		const { out } = await charte(['schema', 'couverture']);
		assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync('schemas/couverture.schema.json', 'utf8')));
		assert.equal((await charte(['schema', 'autre'])).code, 2);
	});

	it('gives the files that are published, in both languages and dialects', async () => {
		const asked = [
			['charte.schema.json'],
			['charte.en.2020-12.schema.json', '--dialecte', '2020-12', '--langue', 'en'],
			['charte.config.2020-12.schema.json', 'configuration', '--dialect', '2020-12'],
			['charte.config.en.schema.json', 'configuration', '--lang', 'en'],
		];
		for (const [name = '', ...args] of asked)
			assert.equal(
				(await charte(['schema', ...args], { cwd: folderWith() })).out,
				readFileSync(`schemas/${name}`, 'utf8'),
			);
		const wrong = await charte(['schema', '--dialecte', 'draft-04']);
		assert.equal(wrong.code, 2);
		assert.match(wrong.err, /draft-07 ou 2020-12/);
	});

	it('knows the targets that a config file has of its own', async () => {
		const cwd = folderWith({
			'charte.config.yaml': 'cibles: [{ id: delai_cinq_jours, enonce: Répondre en cinq jours }]\n',
		});
		const accepts = async (folder: string) => {
			const { out } = await charte(['schema'], { cwd: folder });
			const text =
				'charte: 1\ninitiative: { nom: A, organisme: B, phase: amorce }\nalignement: [{ cible: delai_cinq_jours }]\n';
			return new Ajv({ strict: false }).compile(JSON.parse(out))(parse(text));
		};
		assert.ok(await accepts(cwd));
		assert.ok(!(await accepts(folderWith())));
		removeFolders();
	});
});

describe('charte nouvelle', () => {
	after(removeFolders);
	const begin = (...args: string[]) => ['nouvelle', '--nom', 'Permis : en ligne', '--organisme', 'Régie', ...args];

	for (const phase of phases)
		for (const language of ['fr', 'en'])
			it(`begins a charter of the phase ${phase} in ${language} that has no error`, async () => {
				const { out, code } = await charte([...begin('--phase', phase, '--fichier', '-'), '--langue', language]);
				assert.equal(code, 0);
				const { charter, findings } = analyse(out, defaultEnvironment(today));
				assert.deepEqual(
					[charter.value.initiative?.nom, charter.value.initiative?.organisme, charter.value.initiative?.phase],
					['Permis : en ligne', 'Régie', phase],
				);
				assert.doesNotMatch(out, /\$\{?\d/);
				// Dates are to be written.
				const errors = findings.filter(({ severity, code: id }) => severity === 'error' && id !== 'format/date');
				assert.deepEqual(errors, []);
			});

	for (const language of ['fr', 'en'])
		it(`begins the charter of the size that is asked for, the complete one where none is (${language})`, async () => {
			const lines = async (...args: string[]) => {
				const { out, code } = await charte([
					...begin('--phase', 'conception', '--fichier', '-', ...args),
					'--langue',
					language,
				]);
				assert.equal(code, 0);
				const { findings } = analyse(out, defaultEnvironment(today));
				assert.deepEqual(
					findings.filter(({ severity }) => severity === 'error'),
					[],
				);
				return out.split('\n');
			};
			const complete = await lines();
			assert.deepEqual(await lines('--gabarit', 'complet'), complete);
			const essentials = await lines('--gabarit', 'essentiel');
			assert.deepEqual(await lines('--template', 'essentiel'), essentials);
			assertGolden(`nouvelle/essentiel.${language}`, essentials.join('\n'));
			assert.ok(essentials.length < 75 && complete.length > 150, `${essentials.length} ${complete.length}`);
		});

	it('says which sizes there are', async () => {
		const { code, err } = await charte(begin('--phase', 'amorce', '--gabarit', 'moyen'));
		assert.equal(code, 2);
		assert.match(err, /moyen.*--gabarit.*essentiel ou complet/);
	});

	it('writes a file of its own, and over none', async () => {
		const cwd = folderWith();
		for (const expected of ['permis-en-ligne.charte.yaml', 'permis-en-ligne-2.charte.yaml']) {
			const { err } = await charte(begin('--phase', 'amorce'), { cwd });
			assert.equal(err, `Charte commencée\u00a0: ${expected}\n`);
		}
		assert.equal(readdirSync(cwd).length, 2);
		const again = await charte(begin('--phase', 'amorce', '--file', 'permis-en-ligne.charte.yaml'), { cwd });
		assert.equal(again.code, 2);
		assert.match(again.err, /existe déjà/);
		const nowhere = await charte(begin('--phase', 'amorce', '--file', 'absent/charte.yaml'), { cwd });
		assert.equal(nowhere.code, 3);
	});

	it('says what is missing where nobody can be asked', async () => {
		const { code, err } = await charte(['init', '--name', 'Permis']);
		assert.equal(code, 2);
		assert.match(err, /--organisme, --phase/);
		assert.equal((await charte(begin('--phase', 'fin'))).code, 2);
	});
});

describe('charte serveur', function () {
	this.timeout(60_000);

	for (const [name, args] of [
		['serveur', []],
		['lsp', ['--stdio']],
	] as const)
		it(`${name} ${args.join(' ')} speaks LSP`, async () => {
			const client = await LspClient.start({
				command: [process.execPath, join(process.cwd(), 'dist/cli.js'), name, ...args],
			});
			client.open('file:///x/charte.yaml', 'charte: 1\nobjectif: 1\n');
			const codes = (await client.diagnostics('file:///x/charte.yaml')).map(({ code }) => code);
			assert.ok(codes.includes('format/cle_inconnue'));
			assert.equal(await client.stop(), 0);
		});
});

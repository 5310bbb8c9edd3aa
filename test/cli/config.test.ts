import assert from 'node:assert/strict';
import { join } from 'node:path';
import { charte, folderWith, removeFolders, today } from './run';

const bare = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';
const day = ['--date', today];

/** The codes that are found, with their severities. */
async function found(cwd: string, ...args: string[]): Promise<string[]> {
	const { out } = await charte(['verifier', '--format', 'jsonl', ...args, ...day], { cwd });
	return out
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line))
		.map(({ fichier, code, severite }) => `${fichier} ${code} ${severite}`);
}

describe('charte.config.yaml on the command line', () => {
	after(removeFolders);

	it('decides severities, sections, targets and what is left out; the nearest one counts', async () => {
		const cwd = folderWith({
			'charte.config.yaml':
				'severites: {pratiques: aucune, format/cle_inconnue: erreur}\nsections_requises: [risques]\nignorer: [archives]\n',
			'charte.yaml': `${bare}objectif: [x]\nalignement:\n  - cible: delai\n`,
			'archives/charte.yaml': '[',
			'autre/charte.config.yaml':
				'severites: {pratiques: aucune, format: aucune}\ncibles: [{id: delai, enonce: Répondre en cinq jours}]\n',
			'autre/charte.yaml': `${bare}objectif: [x]\nalignement:\n  - cible: delai\n`,
		});
		const all = await found(cwd);
		assert.ok(all.includes('charte.yaml format/cle_inconnue erreur'));
		assert.ok(all.includes('charte.yaml format/section_requise avertissement'));
		assert.ok(all.includes('charte.yaml format/valeur erreur'));
		assert.deepEqual(
			all.filter((one) => /archives|^autre.* format\/|pratiques/.test(one)),
			[],
		);
		const bareOnes = await found(cwd, '--sans-config');
		assert.ok(bareOnes.some((one) => one.startsWith('archives/')));
		assert.ok(bareOnes.includes('autre/charte.yaml format/valeur erreur'));
		assert.ok(!bareOnes.some((one) => one.includes('section_requise')));
		assert.ok(!(await found(cwd, '--config', 'autre/charte.config.yaml')).some((one) => / format\//.test(one)));
	});

	it('sets the gate, which the options go before', async () => {
		const cwd = folderWith({
			'charte.config.yaml': 'seuils: {echec_des: avertissement, min_en_place: 10%}\n',
			'charte.yaml': bare,
		});
		const of = async (...args: string[]) => (await charte(['verifier', ...args, ...day], { cwd })).code;
		assert.equal(await of(), 1);
		assert.equal(await of('--echec-des', 'jamais'), 1);
		assert.equal(await of('--echec-des', 'jamais', '--min-en-place', '0'), 0);
		assert.equal(await of('--sans-config'), 0);
	});

	it('sets the language, which the option goes before', async () => {
		const cwd = folderWith({ 'charte.config.yaml': 'langue: en\n', 'charte.yaml': bare });
		const said = async (...args: string[]) => (await charte(['verifier', ...args, ...day], { cwd })).out;
		assert.match(await said(), /in 1 charter\./);
		assert.match(await said('--langue', 'fr'), /dans 1 charte\./);
		assert.match(await said('--sans-config'), /dans 1 charte\./);
	});

	it('finds evidence under its roots, from its own folder on', async () => {
		const charter = `${bare}pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: [rapport.md]\n`;
		const cwd = folderWith({
			'a/charte.config.yaml': 'preuves.racines: [docs]\n',
			'a/b/charte.yaml': charter,
			'a/docs/rapport.md': 'x',
		});
		assert.ok(!(await found(cwd)).some((one) => one.includes('preuve_introuvable')));
		assert.ok((await found(cwd, '--sans-config')).some((one) => one.includes('preuve_introuvable')));
	});

	it('with faults is said with its lines, and the rest is done', async () => {
		const cwd = folderWith({
			'charte.config.yaml': 'langue: fr\nseverite: {}\nphases: {valeur: fin}\n',
			'charte.yaml': bare,
		});
		const { code, out, err } = await charte(['verifier', '--format', 'json', ...day], { cwd });
		assert.equal(code, 2);
		assert.match(err, /charte\.config\.yaml:2:1\u00a0: La clé «\u00a0severite\u00a0»/);
		assert.match(err, /charte\.config\.yaml:3:18\u00a0: «\u00a0fin\u00a0»/);
		assert.equal(err.split('\n').length, 3);
		assert.equal(JSON.parse(out).chartes.length, 1);
	});

	it('is refused where it contradicts, and said where it is not there', async () => {
		const cwd = folderWith({ 'charte.yaml': bare });
		assert.equal((await charte(['verifier', '--config', 'x', '--sans-config'], { cwd })).code, 2);
		assert.equal((await charte(['verifier', '--config', join('absent', 'charte.config.yaml')], { cwd })).code, 3);
	});

	it('that leaves all out leaves nothing to fail', async () => {
		const cwd = folderWith({ 'charte.config.yaml': 'ignorer: ["*"]\n', 'charte.yaml': '[' });
		assert.equal((await charte(['verifier', ...day], { cwd })).code, 0);
	});
});

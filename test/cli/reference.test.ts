import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charte, charters, folderWith, removeFolders, today } from './run';

const text = readFileSync(join(charters, 'permis.charte.yaml'), 'utf8');
const day = ['--date', today];

describe('charte verifier --reference', () => {
	after(removeFolders);

	async function begun(): Promise<string> {
		const cwd = folderWith({ 'a/permis.charte.yaml': text });
		const { code, err } = await charte(
			['verifier', '--ecrire-reference', 'reference.json', '--echec-des', 'conseil', ...day],
			{ cwd },
		);
		assert.deepEqual([code, err], [0, 'Référence écrite\u00a0: 1 charte\n']);
		return cwd;
	}
	const check = (cwd: string, ...args: string[]) =>
		charte(['verifier', '--format', 'jsonl', '--echec-des', 'conseil', ...args, ...day], { cwd });

	it('lets pass what is known, from wherever it is asked, however lines move', async () => {
		const cwd = await begun();
		for (const [folder, reference] of [
			[cwd, 'reference.json'],
			[join(cwd, 'a'), '../reference.json'],
		] as const) {
			const { code, out } = await check(folder, '--reference', reference);
			assert.deepEqual([code, out], [0, '']);
		}
		writeFileSync(join(cwd, 'a/permis.charte.yaml'), `# titre\n\n${text}`);
		assert.deepEqual((await check(cwd, '--reference', 'reference.json')).out, '');
		const said = await charte(['verifier', '--reference', 'reference.json', ...day], { cwd });
		assert.match(said.out, /\d+ déjà dans la référence/);
	});

	it('tells and fails what is new alone', async () => {
		const cwd = await begun();
		writeFileSync(join(cwd, 'a/permis.charte.yaml'), `${text}competence: [x]\n`);
		writeFileSync(join(cwd, 'a/autre.charte.yaml'), text);
		const { code, out } = await check(cwd, 'a/permis.charte.yaml', '--reference', 'reference.json');
		assert.equal(code, 1);
		assert.deepEqual(
			out
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line).code),
			['format/cle_inconnue'],
		);
		const other = await check(cwd, 'a/autre.charte.yaml', '--reference', 'reference.json');
		assert.equal(other.code, 1);
	});

	it('does not take for new what is left of a group once a part of it is answered', async () => {
		const cwd = await begun();
		writeFileSync(
			join(cwd, 'a/permis.charte.yaml'),
			`${text}risques:\n  - enonce: La livraison prend du retard\n    reponse: Une équipe de relève est prévue\n`,
		);
		const found = (await check(cwd, '--reference', 'reference.json')).out;
		assert.doesNotMatch(found, /"code":"pratiques"/);
		assert.equal((await check(cwd, '--reference', 'reference.json', '--phase', 'exploitation')).code, 1);
	});

	it('that cannot be read is said', async () => {
		const cwd = folderWith({ 'charte.yaml': text, 'faux.json': '{"format": 2}', 'casse.json': '{' });
		assert.equal((await check(cwd, '--reference', 'absent.json')).code, 3);
		assert.equal((await check(cwd, '--reference', '.')).code, 3);
		for (const name of ['faux.json', 'casse.json', 'charte.yaml'])
			assert.equal((await check(cwd, '--reference', name)).code, 2, name);
		assert.equal((await check(cwd, '--reference', 'a', '--ecrire-reference', 'b')).code, 2);
		assert.equal((await check(cwd, '--ecrire-reference', 'absent/x.json')).code, 3);
	});
});

describe('charte verifier --watch', function () {
	this.timeout(60_000);
	after(removeFolders);

	it('begins again at each change, and ends with the code of the last report', async () => {
		const cwd = folderWith({ 'charte.yaml': text });
		let stop: () => void = () => undefined;
		const stopped = new Promise<void>((resolve) => {
			stop = resolve;
		});
		let heard = '';
		let listen: () => void = () => undefined;
		const says = (pattern: RegExp) =>
			new Promise<void>((resolve) => {
				listen = () => {
					if (!pattern.test(heard)) return;
					heard = '';
					resolve();
				};
				listen();
			});
		const running = charte(['verifier', '--watch', ...day], {
			cwd,
			stopped: () => stopped,
			heard: (said) => {
				heard += said;
				listen();
			},
		});
		await says(/3 erreurs[\s\S]*Ctrl\+C/);
		writeFileSync(join(cwd, 'charte.yaml'), text.replace('principal: oui', 'principal: true'));
		await says(/2 erreurs[\s\S]*Ctrl\+C/);
		writeFileSync(join(cwd, 'autre.charte.yaml'), text);
		await says(/5 erreurs[^\n]*2 chartes[\s\S]*Ctrl\+C/);
		rmSync(join(cwd, 'charte.yaml'));
		rmSync(join(cwd, 'autre.charte.yaml'));
		await says(/ne contient aucune charte[\s\S]*Ctrl\+C/);
		stop();
		assert.equal((await running).code, 2);
	});

	it('is refused where it makes no sense', async () => {
		for (const args of [['-'], ['--format', 'json'], ['--corriger'], ['--sortie', 'x']])
			assert.equal((await charte(['verifier', '--watch', ...args])).code, 2, args.join());
	});
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { assertGolden, charte, folderWith, removeFolders, today } from './run';

const day = ['--date', today];
const charter = (more = '', phase = 'amorce') =>
	`charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: ${phase}\n${more}`;
const declared = 'pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: [docs/pmv.md]\n';

/** A repository with four commits of one charter, and a branch. */
function repository(): {
	readonly folder: string;
	readonly git: (...args: string[]) => string;
	readonly write: (path: string, text: string) => void;
} {
	const folder = folderWith();
	const git = (...args: string[]) =>
		execFileSync('git', args, {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	git('init', '--initial-branch=main');
	git('config', 'user.email', 'x@exemple.test');
	git('config', 'user.name', 'Équipe');
	const commit = (subject: string, date: string) => {
		git('add', '--all');
		execFileSync('git', ['commit', '--quiet', '-m', subject], {
			cwd: folder,
			env: {
				...process.env,
				GIT_CONFIG_GLOBAL: '/dev/null',
				GIT_AUTHOR_DATE: `${date}T12:00:00Z`,
				GIT_COMMITTER_DATE: `${date}T12:00:00Z`,
			},
		});
	};
	write('permis/charte.yaml', charter());
	commit('Commencer la charte', '2026-01-10');
	write(
		'permis/charte.yaml',
		charter('besoins:\n  - enonce: Savoir où en est sa demande\n    source: Sondage de 2025\n'),
	);
	commit('Dire les besoins', '2026-03-01');
	write('permis/charte.yaml', charter(declared));
	write('permis/docs/pmv.md', 'x');
	commit('Déclarer le PMV', '2026-06-15');
	renameSync(join(folder, 'permis/charte.yaml'), join(folder, 'permis/permis.charte.yaml'));
	commit('Renommer « la charte »', '2026-09-01');
	return { folder, git, write };
}

describe('charte comparer and charte historique', function () {
	this.timeout(60_000);
	after(removeFolders);

	it('follow a charter through its commits and names, each judged for its day among its files', async () => {
		const { folder } = repository();
		const file = 'permis/permis.charte.yaml';
		const json = JSON.parse((await charte(['historique', file, '--format', 'json'], { cwd: folder })).out);
		assert.deepEqual(
			json.commits.map((one: Record<string, unknown>) => [
				one.date,
				one.fichier,
				one.sujet,
				(one.comptes as { en_place: number }).en_place,
			]),
			[
				['2026-01-10', 'permis/charte.yaml', 'Commencer la charte', 0],
				['2026-03-01', 'permis/charte.yaml', 'Dire les besoins', 0],
				['2026-06-15', 'permis/charte.yaml', 'Déclarer le PMV', 1],
				['2026-09-01', file, 'Renommer « la charte »', 1],
			],
		);
		const csv: Record<string, string>[] = parseCsv(
			(await charte(['history', file, '--format', 'csv'], { cwd: folder })).out,
			{ columns: true, bom: true },
		);
		assert.deepEqual(
			csv.map(({ en_place }) => en_place),
			['0', '0', '1', '1'],
		);
		const hashless = (text: string) => text.replace(/\b[0-9a-f]{8}\b/g, 'xxxxxxxx');
		assertGolden('historique/permis.texte', hashless((await charte(['historique', file], { cwd: folder })).out));
		const svg = (await charte(['historique', 'permis.charte.yaml', '--format', 'svg'], { cwd: join(folder, 'permis') }))
			.out;
		assertGolden('historique/permis.svg', svg);
		assert.match(svg, /<title id="titre">Couverture de «\u00a0Permis\u00a0»<\/title>/);
	});

	it('compare revisions, or one with the files as they are', async () => {
		const { folder, write, git } = repository();
		const compared = async (...args: string[]) =>
			JSON.parse((await charte(['comparer', ...args, '--format', 'json', ...day], { cwd: folder })).out).chartes;
		const [one] = await compared('HEAD~2', 'HEAD~1');
		assert.equal(one.fichier, 'permis/charte.yaml');
		assert.deepEqual([one.avant.comptes.en_place, one.apres.comptes.en_place], [0, 1]);
		assert.deepEqual(await compared('HEAD'), []);
		// Renamed: one goes, another comes.
		assert.deepEqual(
			(await compared('HEAD~1', 'HEAD')).map((each: Record<string, unknown>) => [
				each.fichier,
				each.avant === null,
				each.apres === null,
			]),
			[
				['permis/charte.yaml', false, true],
				['permis/permis.charte.yaml', true, false],
			],
		);
		write('permis/permis.charte.yaml', charter(`objectif: [x]\n${declared}`));
		write('neuve/charte.yaml', charter());
		const now = await compared('HEAD');
		assert.deepEqual(
			now.map(({ fichier }: { fichier: string }) => fichier),
			['neuve/charte.yaml', 'permis/permis.charte.yaml'],
		);
		assert.deepEqual(
			now[1].nouveaux.map(({ code }: { code: string }) => code),
			['format/cle_inconnue'],
		);
		assert.deepEqual(now[1].regles, []);
		// The evidence was not there at the first commit.
		git('stash', '--include-untracked');
		const first = await compared('HEAD~3', 'HEAD~3');
		assert.deepEqual(first, []);
	});

	it('read a charter in another encoding, from a folder that a link leads to', async () => {
		const { folder, write, git } = repository();
		const text = Buffer.from(`\ufeff${charter(declared)}`, 'utf16le');
		writeFileSync(join(folder, 'permis/permis.charte.yaml'), text);
		git('commit', '-a', '-m', 'En UTF-16');
		write('permis/permis.charte.yaml', charter(declared));
		const args = ['comparer', 'HEAD', '--format', 'json', ...day];
		const [one] = JSON.parse((await charte(args, { cwd: folder })).out).chartes;
		assert.deepEqual([one.nouveaux, one.regles, one.avant], [[], [], one.apres]);
		const link = join(folderWith(), 'lien');
		symlinkSync(join(folder, 'permis'), link, 'junction');
		const { out } = await charte(['historique', 'permis.charte.yaml', '--format', 'json'], { cwd: link });
		assert.equal(JSON.parse(out).commits.length, 5);
	});

	it('say it in words, and let what is new alone gate', async () => {
		const { folder, write } = repository();
		write('permis/permis.charte.yaml', charter(`objectif: [x]\n${declared.replace('en_place', 'planifiee')}`));
		const texte = await charte(['comparer', 'HEAD', ...day], { cwd: folder });
		assertGolden('comparer/permis.fr.texte', texte.out);
		assert.equal(texte.code, 0);
		assertGolden(
			'comparer/permis.en.texte',
			(await charte(['diff', 'HEAD', '--lang', 'en', ...day], { cwd: folder })).out,
		);
		assertGolden(
			'comparer/permis.markdown',
			(await charte(['comparer', 'HEAD', '--format', 'markdown', ...day], { cwd: folder })).out,
		);
		const of = async (...args: string[]) => (await charte(['comparer', 'HEAD', ...args, ...day], { cwd: folder })).code;
		assert.equal(await of('--nouveaux'), 0);
		assert.equal(await of('--nouveaux', '--echec-des', 'avertissement'), 1);
		assert.equal(await of('--new', '--fail-on', 'warning'), 1);
		assert.equal(await of('--echec-des', 'avertissement'), 0);
	});

	it('compare with where a branch was left, unless told otherwise', async () => {
		const { folder, write, git } = repository();
		git('checkout', '-b', 'travail');
		write('autre.charte.yaml', charter());
		git('add', '--all');
		git('commit', '-m', 'Autre');
		git('checkout', 'main');
		write('permis/permis.charte.yaml', charter('objectif: [x]\n'));
		git('commit', '-a', '-m', 'Défaut');
		const files = async (...args: string[]) =>
			JSON.parse(
				(await charte(['comparer', 'main', 'travail', '--format', 'json', ...args, ...day], { cwd: folder })).out,
			).chartes.map(({ fichier }: { fichier: string }) => fichier);
		assert.deepEqual(await files(), ['autre.charte.yaml']);
		assert.deepEqual(await files('--direct'), ['autre.charte.yaml', 'permis/permis.charte.yaml']);
	});

	it('say in a sentence what is missing', async () => {
		const bare = folderWith({ 'charte.yaml': charter() });
		const { folder } = repository();
		const of = async (args: string[], cwd: string) => {
			const { code, err, out } = await charte(args, { cwd });
			assert.match(err, /^charte\u00a0: [^\n]+\.\n$/, err);
			assert.equal(out, '');
			return code;
		};
		assert.equal(await of(['comparer', 'HEAD'], bare), 3);
		assert.equal(await of(['historique', 'charte.yaml'], bare), 3);
		assert.equal(await of(['comparer', 'inconnue'], folder), 2);
		assert.equal(await of(['comparer', '--', '--output=x'], folder), 2);
		assert.equal(await of(['historique', 'absent.yaml'], folder), 3);
		assert.equal(await of(['historique'], folder), 2);
		rmSync(join(folder, '.git'), { recursive: true });
		assert.equal(await of(['historique', 'permis/permis.charte.yaml'], folder), 3);
	});
});

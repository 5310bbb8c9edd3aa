/** Every command on bad input: one sentence that says what to do, the exit code, and what could be done is done. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charte, folderWith, programFiles, type Ran, removeFolders, today } from './run';

const bare = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';
const faulty = 'langue: fr\nseuil: 3\nseuils:\n  echec_des: grave\n';
const noise = new Uint8Array([0, 159, 146, 150, 0, 255]);
const posix = process.platform !== 'win32';

/** Complaints: each one sentence, one line, from the program, about nothing that is undefined. */
function complaintsIn(err: string): string[] {
	const lines = err.split('\n').filter((line) => /^charte\u00a0?: /.test(line));
	for (const line of lines)
		assert.match(line, /^charte\u00a0?: (?!.*(?:undefined|\{\d\}|«\u00a0\u00a0»|“”)).+[.?!]$/, line);
	assert.doesNotMatch(err, /\n\s+at /, err);
	return lines;
}

/** A folder with all that a charter is not. */
function badFolder(): string {
	const cwd = folderWith({
		'ok.charte.yaml': bare,
		'rien.charte.yaml': '',
		'notes.charte.yaml': '# À écrire.\n',
		'gros.charte.yaml': `${bare}x-a: "${'a'.repeat(3_000_000)}"\n`,
		'octets.charte.yaml': noise,
		'fautes/charte.yaml': bare,
		'fautes/charte.config.yaml': faulty,
		'octets/charte.yaml': bare,
		'octets/charte.config.yaml': noise,
		'place/charte.yaml': bare,
		'tour/a/charte.yaml': bare,
	});
	for (const folder of ['vide', 'sous/dossier.charte.yaml', 'place/charte.config.yaml'])
		mkdirSync(join(cwd, folder), { recursive: true });
	if (posix) {
		symlinkSync('boucle.charte.yaml', join(cwd, 'boucle.charte.yaml'));
		symlinkSync('..', join(cwd, 'tour', 'a', 'retour'));
		execFileSync('mkfifo', [join(cwd, 'tube.charte.yaml')]);
	}
	return cwd;
}

type Row = readonly [args: string, code: number, ...says: RegExp[]];

/** The commands that read charters, over what is none. */
const readers: readonly Row[] = ['verifier', 'couverture', 'portefeuille'].flatMap((command): Row[] => [
	[`${command} vide`, 2, /« vide » ne contient aucune charte.* : donnez/],
	[`${command} sous`, 2, /« sous » ne contient aucune charte/],
	[`${command} sous/dossier.charte.yaml`, 2, /ne contient aucune charte/],
	[`${command} **/*.absent.yaml`, 2, /motif/],
	[`${command} absent.yaml`, 3, /« absent\.yaml » n’existe pas : vérifiez/],
	[`${command} absent.yaml/x`, 3, /n’existe pas : vérifiez/],
	[`${command} octets.charte.yaml`, 3, /UTF-8 : enregistrez/],
	[`${command} ok.charte.yaml absent.yaml vide`, 2, /« absent\.yaml »/, /« vide »/],
	...(posix
		? ([
				[`${command} boucle.charte.yaml`, 3, /n’a pas pu être lu : réessayez/],
				[`${command} tube.charte.yaml`, 3, /n’est pas un fichier ordinaire : donnez/],
				[`${command} /dev/zero`, 3, /n’est pas un fichier ordinaire : donnez/],
			] as const)
		: []),
	[`${command} tour`, 0],
	[`${command} rien.charte.yaml`, 0],
	[`${command} notes.charte.yaml`, 0],
	[`${command} fautes`, 2, /^charte : fautes\/charte\.config\.yaml:2:1 : /, /charte\.config\.yaml:4:14 : .*grave/],
	[`${command} octets`, 2, /octets\/charte\.config\.yaml:1:1 : /, /octets\/charte\.config\.yaml:1:2 : /],
	[`${command} place`, 3, /« place\/charte\.config\.yaml » est un dossier : donnez/],
	[`${command} ok.charte.yaml --config vide`, 3, /« vide » est un dossier : donnez/],
	[`${command} ok.charte.yaml --config absent`, 3, /« absent » n’existe pas/],
	[`${command} ok.charte.yaml --config ok.charte.yaml --sans-config`, 2, /se contredisent : gardez/],
	[`${command} ok.charte.yaml --cache x --sans-cache`, 2, /se contredisent : gardez/],
	[`${command} ok.charte.yaml --cache ok.charte.yaml`, 0],
	[`${command} ok.charte.yaml --racine absent`, 2, /n’est pas un dossier : vérifiez/],
	[`${command} ok.charte.yaml --format pdf`, 2, /« pdf » .* : écrivez/],
	[`${command} ok.charte.yaml --phase fin`, 2, /« fin » .* : écrivez/],
	[`${command} ok.charte.yaml --date demain`, 2, /« demain » .* : écrivez/],
	[`${command} ok.charte.yaml --sortie vide`, 3, /« vide » ne peut pas être écrit .*: choisissez/],
	[`${command} ok.charte.yaml --sortie ok.charte.yaml/x`, 3, /ne peut pas être écrit .*: choisissez/],
	[`${command} ok.charte.yaml --inconnue`, 2, /--inconnue n’existe pas/],
]);

const others: readonly Row[] = [
	['verifier gros.charte.yaml', 1],
	['verifier rien.charte.yaml', 0],
	['verifier ok.charte.yaml --reference absent', 3, /« absent » n’existe pas/],
	['verifier ok.charte.yaml --reference vide', 3, /« vide » est un dossier/],
	['verifier ok.charte.yaml --reference octets.charte.yaml', 2, /n’est pas une référence : écrivez/],
	['verifier ok.charte.yaml --ecrire-reference vide', 3, /ne peut pas être écrit .*: choisissez/],
	['verifier ok.charte.yaml --reference a --ecrire-reference b', 2, /se contredisent/],
	['verifier ok.charte.yaml --essai --format json', 2, /se contredisent/],
	['verifier - --watch', 2, /se contredisent/],
	['verifier ok.charte.yaml --watch --corriger', 2, /se contredisent/],
	['verifier octets.charte.yaml --corriger', 3, /UTF-8/],
	['verifier octets.charte.yaml --essai', 3, /UTF-8/],
	['verifier - --corriger', 2, /--essai/],
	...['verifier', 'couverture'].flatMap((command): Row[] => [
		[`${command} rien.charte.yaml --echec-des information`, 1],
		[`${command} rien.charte.yaml --min-declarees 1`, 1],
	]),
	['couverture tour fautes --format html --sans-config', 2, /une seule charte : nommez/],
	['portefeuille ok.charte.yaml --html x --format csv', 2, /se contredisent/],
	['portefeuille ok.charte.yaml --html ok.charte.yaml', 3, /ne peut pas être écrit .*: choisissez/],
	['document', 2, /l’argument fichier/],
	['document ok.charte.yaml notes.charte.yaml', 2, /plus d’arguments/],
	['document absent.yaml', 3, /« absent\.yaml » n’existe pas : vérifiez/],
	['document vide', 2, /ne contient aucune charte/],
	['document octets.charte.yaml', 3, /UTF-8 : enregistrez/],
	['document gros.charte.yaml', 3, /« gros\.charte\.yaml » ne se lit pas en entier/],
	['document rien.charte.yaml', 0],
	['document notes.charte.yaml', 0],
	['document tour/a', 0],
	['document *.charte.yaml --sans-config', 2, /une seule charte : nommez/],
	['document ok.charte.yaml --format pdf', 2, /« pdf » .* : écrivez/],
	['document ok.charte.yaml --format docx', 2, /ajoutez --sortie FICHIER\.docx/],
	['document ok.charte.yaml --format docx --sortie -', 2, /ajoutez --sortie/],
	['document ok.charte.yaml --papier a4', 2, /ne va qu’avec docx/],
	['document ok.charte.yaml --sortie a.docx --papier a3', 2, /« a3 » .* : écrivez/],
	['document ok.charte.yaml --sortie vide', 3, /« vide » ne peut pas être écrit .*: choisissez/],
	['document ok.charte.yaml --sortie ok.charte.yaml/x', 3, /ne peut pas être écrit .*: choisissez/],
	['document ok.charte.yaml --sortie tour/../ok.charte.yaml', 2, /la charte elle-même : choisissez/],
	['comparer', 2, /l’argument base/],
	['comparer HEAD', 3, /n’est pas dans un dépôt git : placez-vous/],
	['comparer HEAD --format pdf', 2, /« pdf »/],
	['comparer HEAD HEAD HEAD', 2, /plus d’arguments/],
	['historique', 2, /l’argument fichier/],
	['historique ok.charte.yaml', 3, /n’est pas dans un dépôt git : placez-vous/],
	['historique ok.charte.yaml --format pdf', 2, /« pdf »/],
	['expliquer', 2, /l’argument quoi/],
	['expliquer zzzzzz', 2, /« zzzzzz » : donnez/],
	['expliquer valeur --format pdf', 2, /« pdf »/],
	['expliquer valeur 8', 2, /plus d’arguments/],
	['nouvelle', 2, /--nom, --organisme, --phase/],
	['nouvelle --nom x --organisme y --phase fin', 2, /« fin »/],
	['nouvelle --nom x --organisme y --phase amorce --fichier vide', 2, /existe déjà : choisissez/],
	['nouvelle --nom x --organisme y --phase amorce --fichier ok.charte.yaml', 2, /existe déjà : choisissez/],
	['nouvelle --nom x --organisme y --phase amorce --fichier absent/x', 3, /ne peut pas être écrit .*: choisissez/],
	['schema autre', 2, /« autre » .* : écrivez/],
	['schema charte --sortie vide', 3, /« vide » ne peut pas être écrit .*: choisissez/],
	['serveur', 3, /serveur/],
	['help verifier', 0],
	['--lang fr help couverture', 0],
	['aide inconnue', 2, /inconnue n’existe pas/],
	['inconnue', 2, /inconnue/],
];

describe('every command on bad input', function () {
	this.timeout(60_000);
	let cwd = '';
	before(() => {
		cwd = badFolder();
	});
	after(removeFolders);

	for (const [args, code, ...says] of [...readers, ...others])
		it(`charte ${args}: ${code}`, async () => {
			const ran = await charte(args.split(' '), { cwd });
			const complaints = complaintsIn(ran.err).map((line) => line.replace(/\u00a0/g, ' '));
			assert.equal(ran.code, code, ran.err);
			assert.equal(complaints.length, says.length, ran.err);
			for (const [index, pattern] of says.entries()) assert.match(complaints[index] ?? '', pattern);
			const english = await charte([...args.split(' '), '--lang', 'en'], { cwd, env: { LANG: 'en_CA.UTF-8' } });
			assert.equal(english.code, code, english.err);
			assert.equal(complaintsIn(english.err).length, says.length, english.err);
			assert.doesNotMatch(english.err, /\u00a0:|«/);
		});

	it('leaves what was there as it was', () => {
		assert.equal(readFileSync(join(cwd, 'ok.charte.yaml'), 'utf8'), bare);
		assert.deepEqual(new Uint8Array(readFileSync(join(cwd, 'octets.charte.yaml'))), noise);
	});

	it('is said beside what could be done', async () => {
		const args = ['ok.charte.yaml', 'absent.yaml', 'octets.charte.yaml', '--date', today];
		const check = await charte(['verifier', ...args, '--format', 'json'], { cwd });
		assert.equal(check.code, 3);
		const { chartes, total } = JSON.parse(check.out);
		assert.deepEqual([chartes.length, total.illisibles.length], [1, 1]);
		const coverage = await charte(['couverture', ...args, '--format', 'json'], { cwd });
		assert.deepEqual([coverage.code, JSON.parse(coverage.out).chartes.length], [3, 1]);
		const portfolio = await charte(['portefeuille', ...args, '--format', 'json'], { cwd });
		assert.deepEqual([portfolio.code, JSON.parse(portfolio.out).chartes.length], [3, 1]);
	});

	it('has a word where a charter that cannot be read whole does not pass', async () => {
		const { code, err } = await charte(['couverture', 'gros.charte.yaml'], { cwd });
		assert.equal(code, 1);
		assert.match(err, /charte verifier/);
	});
});

describe('git commands on bad input', function () {
	this.timeout(60_000);
	after(removeFolders);

	it('say what is missing', async () => {
		const cwd = folderWith({ 'charte.yaml': bare, 'autre/charte.yaml': bare, 'autre/charte.config.yaml': faulty });
		const git = (...args: string[]) =>
			execFileSync('git', ['-c', 'user.name=É', '-c', 'user.email=x@exemple.test', ...args], { cwd, stdio: 'pipe' });
		git('init', '--initial-branch=main');
		const table = async (rows: readonly Row[]) => {
			for (const [args, code, ...says] of rows) {
				const ran = await charte(args.split(' '), { cwd });
				const complaints = complaintsIn(ran.err).map((line) => line.replace(/\u00a0/g, ' '));
				assert.equal(ran.code, code, `${args}: ${ran.err}`);
				assert.equal(complaints.length, says.length, ran.err);
				for (const [index, pattern] of says.entries()) assert.match(complaints[index] ?? '', pattern);
			}
		};
		await table([
			['comparer HEAD', 2, /« HEAD » : donnez une branche/],
			['historique charte.yaml', 3, /aucune validation \(commit\) ne touche « charte\.yaml »/],
		]);
		git('add', '--all');
		git('commit', '-m', 'Chartes');
		writeFileSync(join(cwd, 'autre/charte.yaml'), `${bare}objectif: [x]\n`);
		await table([
			['comparer HEAD~1', 2, /« HEAD~1 » : donnez/],
			['comparer HEAD inconnue', 2, /« inconnue » : donnez/],
			['comparer HEAD --sortie autre', 2, /:2:1/, /:4:14/, /ne peut pas être écrit .*: choisissez/],
			['historique autre', 3, /« autre » est un dossier : donnez/],
			['historique .', 3, /« \. » est un dossier : donnez/],
			['historique absent.yaml', 3, /aucune validation/],
			['historique ../x.yaml', 3, /aucune validation/],
			['historique charte.yaml --sortie autre', 3, /ne peut pas être écrit .*: choisissez/],
			['comparer HEAD', 2, /charte\.config\.yaml:2:1/, /charte\.config\.yaml:4:14/],
		]);
	});
});

/** The built program beside the charters, for whoever runs it. */
function programFor(cwd: string): string {
	const program = join(cwd, 'charte.cjs');
	const dist = join(process.cwd(), 'dist');
	copyFileSync(join(dist, 'cli.js'), program);
	for (const name of programFiles()) copyFileSync(join(dist, name), join(cwd, name));
	return program;
}

const root = posix && process.getuid?.() === 0;

describe('the process on bad input', function () {
	this.timeout(60_000);
	after(removeFolders);

	before(function () {
		if (!posix) this.skip();
	});

	/** Runs a shell line in which `charte` is the program; as a person without rights where that is asked. */
	function shell(line: string, cwd: string, { nobody = false } = {}): Promise<Ran> {
		const program = programFor(cwd);
		return new Promise((resolve, reject) => {
			const child = spawn('bash', ['-c', `charte() { "${process.execPath}" "${program}" "$@"; }\n${line}`], {
				cwd,
				env: { PATH: process.env.PATH ?? '', LANG: 'fr_CA.UTF-8', HOME: cwd, XDG_CACHE_HOME: join(cwd, 'cache') },
				stdio: ['ignore', 'pipe', 'pipe'],
				...(nobody && root ? { uid: 65_534, gid: 65_534 } : {}),
			});
			let [out, err] = ['', ''];
			child.stdout.on('data', (data) => {
				out += data;
			});
			child.stderr.on('data', (data) => {
				err += data;
			});
			child.once('error', reject);
			child.once('close', (code) => resolve({ code: code ?? -1, out, err }));
		});
	}

	it('says what nobody gave it the right to read or write', async () => {
		const cwd = folderWith({
			'secret.charte.yaml': bare,
			'clos/charte.yaml': bare,
			'config/charte.yaml': bare,
			'config/charte.config.yaml': 'langue: fr\n',
			'lecture/charte.yaml': `${bare}objectif: [x]\n`,
		});
		chmodSync(cwd, 0o755);
		chmodSync(join(cwd, 'secret.charte.yaml'), 0);
		chmodSync(join(cwd, 'config/charte.config.yaml'), 0);
		chmodSync(join(cwd, 'clos'), 0);
		chmodSync(join(cwd, 'lecture'), 0o555);
		try {
			for (const command of ['verifier', 'couverture', 'portefeuille'])
				for (const [args, says] of [
					['secret.charte.yaml', /« secret\.charte\.yaml » ne peut pas être lu : donnez-vous/],
					['clos', /« clos » ne peut pas être lu : donnez-vous/],
					['clos/charte.yaml', /« clos\/charte\.yaml » ne peut pas être lu/],
					['config', /« config\/charte\.config\.yaml » ne peut pas être lu/],
					['lecture --sortie lecture/x', /« lecture\/x » ne peut pas être écrit/],
				] as const) {
					const { code, err } = await shell(`charte ${command} ${args}`, cwd, { nobody: true });
					assert.equal(code, 3, `${command} ${args}: ${err}`);
					const [one = '', ...more] = complaintsIn(err);
					assert.match(one.replace(/\u00a0/g, ' '), says);
					assert.deepEqual(more, []);
				}
			// A folder that cannot be looked into is said, and the rest is judged.
			const all = await shell('charte verifier --format json', cwd, { nobody: true });
			assert.equal(all.code, 3);
			assert.deepEqual(
				JSON.parse(all.out).chartes.map(({ fichier }: { fichier: string }) => fichier),
				['config/charte.yaml', 'lecture/charte.yaml'],
			);
			const fixed = await shell('charte verifier --corriger lecture', cwd, { nobody: true });
			assert.equal(fixed.code, 3);
			assert.match(fixed.err.replace(/\u00a0/g, ' '), /« lecture\/charte\.yaml » ne peut pas être écrit/);
		} finally {
			for (const folder of ['clos', 'lecture']) chmodSync(join(cwd, folder), 0o755);
		}
	});

	it('says that git does not trust a repository of somebody else', async function () {
		if (!root) return this.skip();
		const cwd = folderWith({ 'charte.yaml': bare });
		chmodSync(cwd, 0o755);
		execFileSync('git', ['init'], { cwd, stdio: 'ignore' });
		const { code, err } = await shell('charte comparer HEAD', cwd, { nobody: true });
		assert.equal(code, 3);
		assert.match(complaintsIn(err).join(), /safe\.directory/);
	});

	const quiet = ['verifier', 'couverture', 'portefeuille', 'comparer HEAD', 'historique charte.yaml', 'schema', 'aide'];
	it('ends without a word where nobody reads, and with one where nothing can be written', async () => {
		const cwd = folderWith({ 'charte.yaml': bare });
		const git = (...args: string[]) =>
			execFileSync('git', ['-c', 'user.name=É', '-c', 'user.email=x@exemple.test', ...args], { cwd, stdio: 'pipe' });
		git('init');
		git('add', '--all');
		git('commit', '-m', 'Charte');
		for (const command of [...quiet, 'expliquer valeur']) {
			const unread = await shell(`charte ${command} | true`, cwd);
			assert.deepEqual([unread.code, unread.err], [0, ''], command);
			const closed = await shell(`charte ${command} <&- > sortie`, cwd);
			assert.deepEqual([closed.code, closed.err], [0, ''], command);
			assert.ok(readFileSync(join(cwd, 'sortie'), 'utf8').length > 0, command);
			const gone = await shell(`charte ${command} >&-`, cwd);
			assert.deepEqual([gone.code, gone.err], [0, ''], command);
			if (process.platform !== 'linux') continue;
			const full = await shell(`charte ${command} > /dev/full`, cwd);
			assert.equal(full.code, 3, command);
			assert.match(complaintsIn(full.err).join(), /ENOSPC/, full.err);
		}
	});

	it('reads what a shell hands over, and an endless input to its limit', async () => {
		const cwd = folderWith({ 'charte.yaml': `${bare}objectif: [x]\n` });
		const handed = await shell('charte verifier <(cat charte.yaml) --format jsonl', cwd);
		assert.match(handed.out, /format\/cle_inconnue/);
		const endless = await shell('charte verifier - < /dev/zero', cwd);
		assert.equal(endless.code, 3);
		assert.match(complaintsIn(endless.err).join(), /trop gros/);
	});

	it('says that its folder is gone, and explains all the same', async () => {
		const cwd = folderWith({ 'charte.yaml': bare });
		const lost = await shell('mkdir d; cd d; rmdir ../d; charte verifier', cwd);
		assert.equal(lost.code, 3, lost.err);
		assert.match(complaintsIn(lost.err).join(), /dossier courant/);
		assert.equal((await shell('mkdir d; cd d; rmdir ../d; charte expliquer valeur', cwd)).code, 0);
	});

	it('judges what is there while files come and go', async () => {
		const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}/charte.yaml`, bare]));
		const cwd = folderWith(files);
		const running = shell('charte verifier --sans-cache --format json', cwd);
		for (let index = 0; index < 60; index += 2) rmSync(join(cwd, `p${index}`), { recursive: true });
		const { code, out, err } = await running;
		assert.ok(code === 0 || code === 3, String(code));
		const { chartes, total } = JSON.parse(out);
		assert.equal(complaintsIn(err).length, total.illisibles.length);
		assert.ok(chartes.length >= 30);
	});
});

import assert from 'node:assert/strict';
import type { Analysis } from '../../server/engine/analyse';
import { analyse } from '../standard';
import { codesOf, environment, head } from './support/findings';

/** Judges a text, and fails where that takes more seconds of processor time than a person would wait. */
function within(seconds: number, text: string): Analysis {
	const start = process.cpuUsage();
	const analysis = analyse(text, environment());
	const { user, system } = process.cpuUsage(start);
	const took = (user + system) / 1e6;
	assert.ok(took < seconds, `took ${took.toFixed(1)} s`);
	return analysis;
}

const copying = ['toUpperCase', 'toLowerCase', 'normalize', 'split', 'replace', 'replaceAll'] as const;

/** How often `work` makes another text, letter by letter, of one of more than `length` UTF-16 units. */
function wholeTextCalls(length: number, work: () => void): number {
	const kept = Object.getOwnPropertyDescriptors(String.prototype);
	let calls = 0;
	for (const name of copying)
		Object.defineProperty(String.prototype, name, {
			...kept[name],
			value(this: string, ...given: never[]) {
				if (this.length > length) calls++;
				return Reflect.apply(kept[name].value as (...given: never[]) => unknown, this, given);
			},
		});
	try {
		work();
	} finally {
		for (const name of copying) Object.defineProperty(String.prototype, name, kept[name]);
	}
	return calls;
}

const formatCodes = ({ findings }: Analysis) =>
	findings.map(({ code }) => code).filter((code) => code.startsWith('format/'));

const counts = ({ findings }: Analysis, code: string) => findings.filter((finding) => finding.code === code).length;

describe('bad input: bombs of aliases', () => {
	it('a bomb of aliases is cut short, and what follows it is read', () => {
		const names = [...'abcdefghijklmnop'];
		const bomb = names.map(
			(name, index) => `x-${name}: &${name} [${(index === 0 ? 'lol,' : `*${names[index - 1]},`).repeat(9)}]\n`,
		);
		const text = `${head}${bomb.join('')}contraintes: *p\ncontexte: Un constat\n`;
		const analysis = within(10, text);
		assert.equal(counts(analysis, 'format/alias_trop_nombreux'), 1);
		assert.equal(analysis.charter.value.initiative?.nom, 'Permis en ligne');
	});

	it('a bomb of merge keys is cut short', () => {
		const bomb = Array.from({ length: 20 }, (_, index) =>
			index === 0
				? 'x-a0: &a0 {k: v}\n'
				: `x-a${index}: &a${index} {<<: [*a${index - 1}, *a${index - 1}, *a${index - 1}, *a${index - 1}]}\n`,
		);
		within(10, head + bomb.join(''));
	});
});

describe('bad input: size and depth', () => {
	it('a file of 3 MB is not read, and says so at once', () => {
		const text = `${head}contexte: |\n${'  Une ligne de texte.\n'.repeat(140_000)}`;
		assert.ok(text.length > 3_000_000);
		const { findings, charter } = within(2, text);
		assert.deepEqual(
			findings.map(({ code }) => code),
			['format/trop_gros'],
		);
		assert.equal(text.slice(findings[0]?.start, findings[0]?.end), 'charte: 1');
		assert.equal(charter.root, undefined);
	});

	it('a file just under the limit is read', () => {
		const text = `${head}contexte: |\n${'  Une ligne de texte.\n'.repeat(90_000)}`;
		assert.equal(within(20, text).charter.value.contexte?.length, 90_000 * 20);
	});

	// Node's compiler hides the fault where it comes in time: what is the same for each word is then asked once.
	it('nothing about the whole of a long text is asked again for each of its words', () => {
		const text = `${head}contexte: |\n${'  Une Ligne de TEXTE.\n'.repeat(5000)}`;
		const asked = wholeTextCalls(50_000, () => analyse(text, environment()));
		assert.ok(asked > 0, 'nothing was counted');
		assert.ok(asked < 100, `${asked} times`);
	});

	for (const [name, text] of [
		['open brackets', `${head}contexte: ${'['.repeat(1000)}`],
		['brackets', `${head}contexte: ${'['.repeat(1000)}${']'.repeat(1000)}\n`],
		['braces', `${head}contexte: ${'{a: '.repeat(1000)}`],
		['dashes', `${head}besoins:\n${'- '.repeat(1000)}a\n`],
		['keys', `${head}${Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n`],
		['question marks', '? '.repeat(1000)],
		['nothing but brackets', '['.repeat(20_000)],
	] as const)
		it(`1,000 levels of ${name} give one finding, time after time`, () => {
			for (let round = 0; round < 5; round++) {
				const { findings } = within(10, text);
				assert.deepEqual(
					findings.map(({ code }) => code),
					['format/trop_profond'],
				);
			}
		});

	it('64 levels are read', () => {
		const text = `${head}x-a: ${'['.repeat(60)}${']'.repeat(60)}\n`;
		assert.deepEqual(codesOf(text), []);
	});

	// Each of these took minutes, or ended in an overflow, where something was looked for again and again.
	const many: readonly (readonly [name: string, text: string, code: string | undefined, once?: 1])[] = [
		['unknown keys', Array.from({ length: 5000 }, (_, index) => `cle_${index}: v\n`).join(''), 'format/cle_inconnue'],
		['doubled keys', 'contexte: Un constat\n'.repeat(5000), 'format/cle_en_double'],
		[
			'comments',
			`besoins:\n${Array.from({ length: 5000 }, (_, index) => `  - enonce: Besoin ${index} # note\n`).join('')}`,
			undefined,
		],
		['cut texts', `contraintes:\n${'  - Le lot #2\n'.repeat(5000)}`, 'format/diese'],
		['sentences', `contraintes:\n${'  - Le budget : 2 M$\n'.repeat(5000)}`, 'format/deux_points'],
		['no-break spaces', `besoins:\n${'  - enonce\u00a0: Un besoin\n'.repeat(5000)}`, 'format/espace_insecable'],
		['aliases to nothing', `contraintes:\n${'  - *Projet*\n'.repeat(5000)}`, 'format/caractere_special'],
		['open quotes', `contraintes:\n${'  - "Projet\n'.repeat(2000)}`, 'format/guillemet_ouvert'],
		['tabs', `besoins:\n${'\t- enonce: Un besoin\n'.repeat(2000)}`, 'format/tabulation'],
		['conflicts', '<<<<<<< a\nversion: a\n=======\nversion: b\n>>>>>>> b\n'.repeat(2000), 'format/conflit_git'],
		['suppressions', '# charte-ignorer valeur : raison\n'.repeat(5000), 'suppression/inutile'],
		[
			'comments each about a line',
			Array.from({ length: 20_000 }, (_, index) => `k${index}: 1 # charte-ignorer format : raison\n`).join(''),
			undefined,
		],
		[
			'comments about the whole file',
			Array.from({ length: 10_000 }, (_, index) => `# charte-ignorer-fichier k${index} : raison\nk${index}: 1\n`).join(
				'',
			),
			'suppression/code_inconnu',
		],
		[
			'pointers to items',
			`besoins:\n${Array.from({ length: 15_000 }, (_, index) => `  - enonce: Besoin ${index}\n`).join('')}pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves:\n${Array.from({ length: 15_000 }, (_, index) => `        - besoins[Besoin ${index}]\n`).join('')}`,
			undefined,
		],
		[
			'hashes in evidence',
			`pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: ["${'#'.repeat(60_000)}\\nx", "${'/#'.repeat(60_000)} x"]\n`,
			undefined,
		],
		['bullets', `contraintes:\n${'  - • un • deux\n'.repeat(10_000)}`, 'format/puces'],
		// A name that comes back is told once, however often it does.
		['items', `portee:\n  exclus:\n${'    - a b\n'.repeat(130_000)}`, 'format/nom_en_double', 1],
		[
			'unknown names',
			`usagers:\n  groupes:\n${Array.from({ length: 1500 }, (_, index) => `    - nom: Groupe ${index}\n`).join('')}besoins:\n${Array.from({ length: 1500 }, (_, index) => `  - enonce: Un besoin\n    groupes: [Gruope ${index}]\n`).join('')}`,
			'format/nom_inconnu',
		],
		['stray quotes', '"'.repeat(50_000), 'format/syntaxe'],
		['stray brackets', '}'.repeat(20_000), 'format/syntaxe'],
		['stray asterisks', '* '.repeat(20_000), 'format/syntaxe'],
		['stray marks', '! '.repeat(20_000), 'format/syntaxe'],
	];
	for (const [name, text, code, once] of many)
		it(`thousands of ${name} are read in bounded time`, () => {
			const analysis = within(15, /^stray/.test(name) ? text : head + text);
			// What cannot be read is told once a line. Of a hopeless file the first eighty are, after one that says so.
			const isCut = counts(analysis, 'format/trop_de_fautes') === 1;
			const least = /^stray/.test(name) ? 1 : isCut ? 80 : 100;
			if (once) assert.deepEqual(formatCodes(analysis), [code]);
			else if (code) assert.ok(counts(analysis, code) >= least, String(counts(analysis, code)));
			else assert.deepEqual(formatCodes(analysis), []);
		}).timeout(120_000);
});

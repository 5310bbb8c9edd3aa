import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CatalogueData } from '../../server/engine/catalogue/types';
import { standard } from '../standard';

type Compile = (folder: string) => CatalogueData;

/** The build's own modules are ESM, and run where the build runs: not bundled with the tests. */
async function compiler(name: string, exported: string): Promise<(folder: string) => unknown> {
	const url = pathToFileURL(join(process.cwd(), 'scripts/data', name)).href;
	const module = (await import(url)) as Record<string, (folder: string) => unknown>;
	const found = module[exported];
	assert.ok(found, `${exported} of ${name}`);
	return found;
}

/** The line of the first place of a text, from 1. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the build of the data', function () {
	this.timeout(120_000);
	let folder: string;
	let compileCatalogue: Compile;
	let compileSnippets: (folder: string) => unknown;
	let compileSubstance: (folder: string) => unknown;

	before(async () => {
		compileCatalogue = (await compiler('catalogue.mjs', 'compileCatalogue')) as Compile;
		compileSnippets = await compiler('snippets.mjs', 'compileSnippets');
		compileSubstance = await compiler('substance.mjs', 'compileSubstance');
	});
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'charte-data-'));
		cpSync(join(process.cwd(), 'practices'), folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	/** Changes the first occurrence of `from` in a file of the copy. Gives the file's text before the change. */
	function change(name: string, from: string, to: string): string {
		const file = join(folder, name);
		const text = readFileSync(file, 'utf8');
		assert.ok(text.includes(from), `${name} holds ${from}`);
		writeFileSync(
			file,
			text.replace(from, () => to),
		);
		return text;
	}

	/** The message with which the copy does not compile. */
	function fault(): string {
		try {
			compileCatalogue(folder);
		} catch (error) {
			return (error as Error).message;
		}
		return 'compiled';
	}

	it('compiles a sound folder into what the bundle holds', () => {
		assert.deepEqual(compileCatalogue(folder), standard.data);
	});

	const practice = '08-valeur/practice.yaml';
	const cases: readonly { name: string; file?: string; from: string; to: string; at: string; says: RegExp }[] = [
		{
			name: 'a missing key of the practice',
			from: '\norientation: les_deux',
			to: '',
			at: 'numero: 8',
			says: /« orientation » is missing/,
		},
		{
			name: 'a missing key of an action',
			from: '\n    trace: false',
			to: '',
			at: '- numero: "8.1"',
			says: /actions\.0: « trace » is missing/,
		},
		{
			name: 'a missing language',
			from: '\n  en: "Deliver value quickly and improve continuously"',
			to: '',
			at: 'titre:',
			says: /titre: « en » is missing/,
		},
		{
			name: 'an unknown key',
			from: 'orientation: les_deux',
			to: 'orientations: les_deux',
			at: 'orientation: les_deux',
			says: /orientations: unknown key/,
		},
		{
			name: 'an unknown key of an action',
			from: '    trace: false',
			to: '    traces: false',
			at: '    trace: false',
			says: /actions\.0\.traces: unknown key/,
		},
		{
			name: 'an unknown theme',
			from: 'theme: valeur_securitaire',
			to: 'theme: valeur',
			at: 'theme: valeur',
			says: /theme: « valeur » does not exist/,
		},
		{
			name: 'an unknown orientation',
			from: 'orientation: les_deux',
			to: 'orientation: autre',
			at: 'orientation: les_deux',
			says: /orientation: « autre » does not exist/,
		},
		{
			name: 'an unknown phase',
			from: 'phase: realisation',
			to: 'phase: livraison',
			at: 'phase: realisation',
			says: /phase: one of amorce/,
		},
		{
			name: 'an action out of order',
			from: 'numero: "8.2"',
			to: 'numero: "8.4"',
			at: 'numero: "8.2"',
			says: /numbered in order/,
		},
		{
			name: 'an action of another practice',
			from: 'id: valeur.iterations',
			to: 'id: equipe.iterations',
			at: 'id: valeur.iterations',
			says: /begins with « valeur\. »/,
		},
		{
			name: 'a number that is no text',
			from: 'numero: "8.1"',
			to: 'numero: 8.1',
			at: 'numero: "8.1"',
			says: /numero: a text is expected/,
		},
		{
			name: 'an empty text',
			from: '"Deliver value quickly and improve continuously"',
			to: '""',
			at: '"Deliver value quickly',
			says: /titre\.en: a text is expected/,
		},
		{
			name: 'a flag that is none',
			from: 'trace: true',
			to: 'trace: oui',
			at: 'trace: true',
			says: /trace: true or false is expected/,
		},
		{
			name: 'a translation of what the edition lacks',
			from: '      courante: "Livrer de la valeur aux citoyennes et citoyens de façon itérative"',
			to: '      courante: null',
			at: '    traduction:\n      beta: "Deliver value to users',
			says: /traduction: translates/,
		},
		{
			name: 'a file named after another practice',
			from: 'id: valeur\n',
			to: 'id: valeurs\n',
			at: 'id: valeur\n',
			says: /named after its number and id/,
		},
		{
			name: 'a standard without its page',
			file: 'standard.yaml',
			from: 'page: http',
			to: 'pages: http',
			at: 'page: http',
			says: /pages: unknown key/,
		},
		{
			name: 'a retirement that expects no action of the standard',
			file: 'standard.yaml',
			from: '- ethique.droits',
			to: '- ethique.droit',
			at: '- ethique.droits',
			says: /action « ethique\.droit » does not exist/,
		},
	];
	for (const { name, file = practice, from, to, at, says } of cases) {
		it(`refuses ${name}, with file and line`, () => {
			const text = change(file, from, to);
			const message = fault();
			assert.match(message, says);
			assert.ok(message.startsWith(`practices/${file}:${lineOf(text, at)}: `), `${message} (line ${lineOf(text, at)})`);
		});
	}

	it('refuses what is not YAML, with file and line', () => {
		change(practice, 'theme: valeur_securitaire', 'theme: "valeur_securitaire');
		assert.match(fault(), /^practices\/08-valeur\/practice\.yaml:\d+: /);
		change('01-comprendre/practice.yaml', 'numero: 1\n', 'numero: 1\nnumero: 1\n');
		assert.match(fault(), /^practices\/01-comprendre\/practice\.yaml:2: /);
	});

	it('refuses an empty file, and a list where a mapping is expected', () => {
		writeFileSync(join(folder, practice), '');
		assert.match(fault(), /^practices\/08-valeur\/practice\.yaml:1: a mapping is expected/);
		writeFileSync(join(folder, practice), '- numero: 8\n');
		assert.match(fault(), /^practices\/08-valeur\/practice\.yaml:1: a mapping is expected/);
	});

	it('refuses a folder that lacks a practice', () => {
		rmSync(join(folder, practice));
		assert.match(fault(), /^practices\/standard\.yaml:1: practice 8 has no file of its own/);
		cpSync(join(process.cwd(), 'practices'), folder, { recursive: true });
		rmSync(join(folder, '18-performance/practice.yaml'));
		assert.match(
			fault(),
			/^practices\/standard\.yaml:1: « performance_transparence » names a practice that has no file/,
		);
	});

	it('refuses words of an unknown kind or worth, and a word that is worth two things, with file and line', () => {
		const write = (text: string) => writeFileSync(join(folder, 'substance.yaml'), text);
		writeFileSync(join(folder, 'vocabulary.yaml'), 'creux: [valider]\n');
		writeFileSync(join(folder, 'praise.yaml'), 'eloges: [génial]\nmodes: [ia, ia]\n');
		writeFileSync(join(folder, 'sayings.yaml'), 'espoir: [croise les doigts, adéquat*]\n');
		write('creux: [service]\nvagues: [adéquat*]\ngenres:\n  rythme: { ancres: [semaine] }\n');
		assert.deepEqual(compileSubstance(folder), {
			general: { hollow: ['service'], vague: ['adéquat*', 'croise les doigts'] },
			everyday: ['valider'],
			praise: { vague: ['génial'], hollow: ['ia'] },
			byKind: { rhythm: { anchor: ['semaine'] } },
		});
		write('creux: [service]\nvagues: [service]\ngenres: {}\n');
		assert.throws(() => compileSubstance(folder), /practices\/substance\.yaml:2: vagues: « service » is there twice/);
		write('creux: [service]\ngenres:\n  rhythm: { ancres: [semaine] }\n');
		assert.throws(() => compileSubstance(folder), /practices\/substance\.yaml:3: genres\.rhythm: one of enonce, /);
		write('creux: [service]\ngenres:\n  rythme: { durs: [semaine] }\n');
		assert.throws(() => compileSubstance(folder), /practices\/substance\.yaml:3: genres\.rythme\.durs: unknown key/);
	});

	it('refuses a snippet without a kind, or an id used twice, with file and line', () => {
		const write = (text: string) => writeFileSync(join(folder, 'snippets.yaml'), text);
		const snippet = (id: string, kind: string) =>
			`- id: ${id}\n  kind: ${kind}\n  prefix: ${id}\n  body: { fr: a, en: a }\n  description: { fr: a, en: a }\n`;
		write(snippet('a', 'section'));
		assert.deepEqual(
			(compileSnippets(folder) as { id: string }[]).map(({ id }) => id),
			['a'],
		);
		write(snippet('a', 'section') + snippet('b', 'autre'));
		assert.throws(() => compileSnippets(folder), /^(?:Error: )?snippets\/snippets\.yaml:7: 1\.kind: /);
		write(snippet('a', 'section') + snippet('a', 'item'));
		assert.throws(() => compileSnippets(folder), /snippets\/snippets\.yaml:6: 1\.id: is used twice/);
	});
});

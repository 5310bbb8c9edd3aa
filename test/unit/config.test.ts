import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { configFindings, isConfig, isIgnored, rootsFrom, settingsUnder } from '../../server/judging/config';
import { configPage } from '../../server/judging/config-page';
import { configJsonSchema } from '../../server/judging/config-schema';
import { configFields } from '../../server/judging/config-table';
import { readConfig } from '../../server/judging/read-config';
import { defaultSettings } from '../../server/judging/settings';
import { standard } from '../standard';

const read = (text: string) => readConfig(text, standard);
const problems = (text: string) =>
	configFindings(read(text), 'fr').map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);

describe('the config file', () => {
	it('has the settings that decide findings, and says what each is', () => {
		const { properties } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')).contributes
			.configuration;
		const personal = ['diagnosticsEspace', 'codeLens.actif', 'inlayHints.actif', 'trace.server'];
		const settings = Object.keys(properties).map((name) => name.slice('charte.'.length));
		const keys = configFields(standard).map(({ key }) => key);
		assert.deepEqual(
			settings.filter((name) => !keys.includes(name)),
			personal,
		);
		assert.deepEqual(
			keys.filter((key) => !settings.includes(key) && !key.startsWith('seuils.')),
			['cibles', 'sections_requises', 'ignorer'],
		);
		for (const { key, help } of configFields(standard)) assert.ok(help?.fr && help.en, key);
	});

	it('knows the severity of every group that the settings know', () => {
		const { properties } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')).contributes
			.configuration;
		for (const group of Object.keys(properties['charte.severites'].properties))
			assert.deepEqual(problems(`severites:\n  ${group}: information\n`), []);
	});

	it('reads every example of the table, with dots or in steps, without a word', () => {
		for (const { key, example } of configFields(standard)) {
			const [group, name] = key.split('.');
			const dotted = `${key}: ${example}\n`;
			const stepped = name === undefined ? dotted : `${group}:\n  ${name}: ${example}\n`;
			assert.deepEqual(problems(dotted), [], dotted);
			assert.deepEqual(problems(stepped), [], stepped);
			assert.deepEqual(read(stepped).config, read(dotted).config);
			assert.notDeepEqual(read(dotted).config, read('').config, key);
		}
	});

	it('has the defaults of the settings where nothing is written', () => {
		for (const text of ['', '# rien\n', 'severites:\npreuves:\n', 'x-note: {a: 1}\n']) {
			assert.deepEqual(read(text).config.settings, defaultSettings, text);
			assert.deepEqual(problems(text), []);
		}
	});

	const wrong: readonly (readonly [text: string, ...found: string[]])[] = [
		['- a\n', 'configuration/root - a'],
		['severite: {}\n', 'configuration/meant severite'],
		['zzzz: 1\n', 'configuration/unknown zzzz'],
		['codeLens:\n  actif: true\n', 'configuration/personal codeLens'],
		['trace.server: off\n', 'configuration/personal trace.server'],
		['peremption:\n  jour: 3\n', 'configuration/meant jour'],
		['peremption: 3\n', 'configuration/map 3'],
		['peremption.jours: 0\n', 'configuration/integer 0'],
		['attentesFutures: oui\n', 'configuration/boolean oui'],
		['severites: {formation: grave}\n', 'configuration/value grave'],
		['severites: {format/cle_inconnu: erreur}\n', 'configuration/meant format/cle_inconnu'],
		['phases: {valeur.pmv: fin}\n', 'configuration/value fin'],
		[
			'preuves.racines: [docs, ../autre, /abs, "c:/x"]\n',
			'configuration/path ../autre',
			'configuration/path /abs',
			'configuration/path "c:/x"',
		],
		['seuils: {min_en_place: 101%}\n', 'configuration/threshold 101%'],
		['seuils: {min_en_place: beaucoup}\n', 'configuration/threshold beaucoup'],
		['cibles: [{id: a}]\n', 'configuration/missing {id: a}'],
		['cibles: {}\n', 'configuration/list {}'],
		['sections_requises: [risque]\n', 'configuration/value risque'],
		['ignorer: archives\n', 'configuration/list archives'],
		['langue: de\n', 'configuration/value de'],
		['langue: fr\nlangue: en\n', 'configuration/twice langue'],
	];
	for (const [text, ...found] of wrong)
		it(`says what is wrong: ${JSON.stringify(text)}`, () => {
			assert.deepEqual(problems(text), found);
			for (const { fixes = [], message } of configFindings(read(text), 'fr')) {
				assert.doesNotMatch(message, /\{\d\}/);
				for (const fix of fixes) assert.equal(fix.changes()?.length, 1);
			}
		});

	it('has a schema that refuses what is wrong', () => {
		const validate = new Ajv({ strict: false }).compile(configJsonSchema(configFields(standard), 'fr'));
		// A key that is written twice is no data.
		for (const [text] of wrong) if (!/^langue: fr\nlangue/.test(text)) assert.ok(!validate(parse(text)), text);
	});

	it('says what is wrong with it as YAML, and reads the rest', () => {
		const text = 'peremption.jours: 90\nignorer: [a, "b]\n';
		const { config } = read(text);
		assert.ok(problems(text).some((one) => one.startsWith('configuration/yaml')));
		assert.equal(config.settings.staleDays, 90);
	});

	it('keeps what is a person’s own', () => {
		const own = {
			...defaultSettings,
			language: 'en',
			codeLens: false,
			workspaceDiagnostics: true,
			laterExpectations: true,
		} as const;
		const { config } = read('peremption.jours: 90\nlangue: fr\n');
		const under = settingsUnder(config, own);
		assert.deepEqual([under.language, under.codeLens, under.workspaceDiagnostics], ['en', false, true]);
		assert.deepEqual([under.staleDays, under.laterExpectations], [90, false]);
	});

	it('leaves files out by names, folders and globs', () => {
		const of =
			(...ignored: string[]) =>
			(path: string) =>
				isIgnored({ ignored }, path);
		assert.ok(of('archives')('archives/a/charte.yaml'));
		assert.ok(of('archives/')('archives/charte.yaml'));
		assert.ok(of('./archives/**')('archives/a/b/charte.yaml'));
		assert.ok(of('**/essais/**')('a/essais/charte.yaml'));
		assert.ok(of('*.charte.yml')('a/b/x.charte.yml'));
		assert.ok(of('.github')('.github/charte.yaml'));
		assert.ok(!of('archive')('archives/charte.yaml'));
		assert.ok(!of('', '/', '[')('charte.yaml'));
		assert.deepEqual(rootsFrom(['docs', ''], 'a/b'), ['a/b/docs', 'a/b']);
		assert.deepEqual(rootsFrom(['docs'], ''), ['docs']);
	});

	it('has pages that are made from its table', () => {
		const file = (name: string) => readFileSync(join(process.cwd(), name), 'utf8');
		for (const [name, language] of [
			['docs/configuration.md', 'fr'],
			['docs/configuration.en.md', 'en'],
		] as const) {
			assert.equal(file(name), configPage(configFields(standard), language), `${name}: npm run docs`);
			assert.deepEqual(problems(/```yaml\n([^`]+)```/.exec(file(name))?.[1] ?? '['), []);
		}
	});

	it('is known by its name', () => {
		for (const path of ['charte.config.yaml', '/a/charte.config.yaml', 'c:\\a\\charte.config.yaml'])
			assert.ok(isConfig(path));
		for (const path of ['ma-charte.config.yaml', 'charte.config.yml.bak', 'charte.yaml']) assert.ok(!isConfig(path));
	});

	it('is read whatever it holds', () => {
		const line = fc.tuple(
			fc.constantFrom('', '  ', '- ', '[', '{', '"'),
			fc.string(),
			fc.constantFrom(': ', ':', ' ', '\n'),
			fc.string(),
		);
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const text = lines.map((parts) => parts.join('')).join('\n');
				for (const { start, end } of configFindings(read(text), 'en'))
					assert.ok(0 <= start && start <= end && end <= text.length);
			}),
			{ numRuns: 300 },
		);
		read('['.repeat(5000));
	});
});

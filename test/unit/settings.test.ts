import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, normalized } from '../../server/wiring/settings';
import { standard } from '../standard';

const read = (name: string) => JSON.parse(readFileSync(join(process.cwd(), name), 'utf8'));
const properties: Record<string, { default: unknown; scope: string; type: string; order: number }> =
	read('package.json').contributes.configuration.properties;

/** The value of a setting by its dotted name. */
function settingOf(settings: unknown, name: string): unknown {
	return name.split('.').reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], settings);
}

describe('the settings of a resource', () => {
	it('have the defaults that the manifest says, each for a folder', () => {
		for (const [name, { default: value, scope }] of Object.entries(properties)) {
			if (name.startsWith('charte.trace')) continue;
			assert.deepEqual(settingOf(defaultSettings, name.slice('charte.'.length)), value, name);
			assert.equal(scope, 'resource', name);
		}
		const orders = Object.values(properties).map(({ order }) => order);
		assert.equal(new Set(orders).size, orders.length);
	});

	it('take their default wherever they are not what the manifest says', () => {
		const nonsense = [
			undefined,
			null,
			7,
			'x',
			true,
			[],
			[[]],
			{},
			{ actif: 'oui', termes: 3, jours: -1, racines: 'a' },
		];
		for (const value of nonsense) {
			assert.deepEqual(normalized(value, standard), defaultSettings, JSON.stringify(value));
			const all = Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, value]));
			const { attentesFutures, diagnosticsEspace, ...rest } = normalized(all, standard);
			assert.deepEqual([attentesFutures, diagnosticsEspace], [value === true, value === true]);
			const { attentesFutures: _a, diagnosticsEspace: _d, ...defaults } = defaultSettings;
			assert.deepEqual(rest, defaults, JSON.stringify(value));
		}
	});

	it('keep severities and terms that make sense, and leave the others out', () => {
		const { severites, formulation } = normalized(
			{
				severites: { format: 'erreur', valeur: 'grave', 'valeur.pmv': 3 },
				formulation: { actif: false, termes: { ' guichet unique ': ' dites quel service ', vide: ' ', '': 'x', n: 1 } },
			},
			standard,
		);
		assert.deepEqual(severites, { format: 'erreur' });
		assert.deepEqual(formulation, { actif: false, termes: { 'guichet unique': 'dites quel service' } });
		const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`terme ${index}`, 'autre']));
		assert.equal(Object.keys(normalized({ formulation: { termes: many } }, standard).formulation.termes).length, 500);
	});

	it('keep roots of evidence that stay in the folder', () => {
		const cases: [unknown, string[]][] = [
			[
				['docs', 'a/b/', './c', 'd\\e', '.', ' docs '],
				['docs', 'a/b', 'c', 'd/e', ''],
			],
			[['/etc', '..', 'a/../../b', 'C:\\x', 'file:///x', '\\\\serveur\\x', '', 4, null], []],
			[Array.from({ length: 50 }, (_, index) => `d${index}`), Array.from({ length: 20 }, (_, index) => `d${index}`)],
		];
		for (const [given, expected] of cases)
			assert.deepEqual(normalized({ preuves: { racines: given } }, standard).preuves.racines, expected);
	});
});

describe('the severities in the settings editor', () => {
	const { properties: keys, additionalProperties } = properties['charte.severites'] as unknown as {
		properties: Record<string, { enum: string[]; description: string }>;
		additionalProperties: { enum: string[] };
	};

	it('propose every group and every practice', () => {
		const practices = standard.data.practices.map(({ id }) => id);
		const groups = ['format', 'declaration', 'pratiques', 'alignement', 'formulation', 'suppression'];
		assert.deepEqual(Object.keys(keys), [...groups, ...practices]);
		for (const one of Object.values(keys)) assert.deepEqual(one.enum, additionalProperties.enum);
	});

	it('call the practices by number and title', () => {
		const [fr, en] = [read('package.nls.fr.json'), read('package.nls.json')];
		for (const { id, number, title } of standard.data.practices) {
			const key = keys[id]?.description.replaceAll('%', '') ?? '';
			assert.equal(fr[key], `Pratique ${number} · ${title.fr}`);
			assert.equal(en[key], `Practice ${number} · ${title.en}`);
		}
	});
});

describe('the roots of evidence in the settings editor', () => {
	it('are refused there where the server would leave them out', () => {
		const { items } = properties['charte.preuves.racines'] as unknown as { items: { pattern: string } };
		const pattern = new RegExp(items.pattern);
		for (const path of ['docs', 'a/b/', './c', 'd\\e', '.', '..docs', 'a..b'])
			assert.ok(
				pattern.test(path) && normalized({ preuves: { racines: [path] } }, standard).preuves.racines.length === 1,
				path,
			);
		for (const path of ['/etc', '..', 'a/../../b', 'C:\\x', 'file:///x', '\\\\serveur\\x', ''])
			assert.ok(
				!pattern.test(path) && normalized({ preuves: { racines: [path] } }, standard).preuves.racines.length === 0,
				path,
			);
	});
});

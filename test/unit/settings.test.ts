import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, type Settings, settingsIn } from '../../server/judging/settings';
import { standard } from '../standard';

const read = (name: string) => JSON.parse(readFileSync(join(process.cwd(), name), 'utf8'));
const properties: Record<string, { default: unknown; scope: string; type: string; order: number }> =
	read('package.json').contributes.configuration.properties;

/** What each setting says, by its name without `charte.`. */
const said: Readonly<Record<string, (settings: Settings) => unknown>> = {
	langue: ({ language }) => language,
	severites: ({ own }) => own.severities,
	attentesFutures: ({ laterExpectations }) => laterExpectations,
	'peremption.jours': ({ staleDays }) => staleDays,
	phases: ({ own }) => own.phases,
	'formulation.actif': ({ wording }) => wording,
	'formulation.termes': ({ own }) => own.terms,
	'personne.actif': ({ own }) => own.groups.personne ?? true,
	'preuves.racines': ({ evidenceRoots }) => evidenceRoots,
	diagnosticsEspace: ({ workspaceDiagnostics }) => workspaceDiagnostics,
	'codeLens.actif': ({ codeLens }) => codeLens,
	'inlayHints.actif': ({ inlayHints }) => inlayHints,
};

/** A value under the dotted name of a setting, as editors send it. */
const under = (name: string, value: unknown): unknown =>
	name.split('.').reduceRight((inner, key) => ({ [key]: inner }), value);

describe('the settings of a resource', () => {
	it('have the defaults that the manifest says, each for a folder', () => {
		for (const [name, { default: value, scope }] of Object.entries(properties)) {
			if (name.startsWith('charte.trace')) continue;
			assert.deepEqual(said[name.slice('charte.'.length)]?.(defaultSettings), value, name);
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
			assert.deepEqual(settingsIn(value, standard), defaultSettings, JSON.stringify(value));
			const top = [...new Set(Object.keys(said).map((name) => name.split('.')[0] ?? ''))];
			const all = Object.fromEntries(top.map((key) => [key, value]));
			const { laterExpectations, workspaceDiagnostics, ...rest } = settingsIn(all, standard);
			assert.deepEqual([laterExpectations, workspaceDiagnostics], [value === true, value === true]);
			const { laterExpectations: _l, workspaceDiagnostics: _w, ...defaults } = defaultSettings;
			assert.deepEqual(rest, defaults, JSON.stringify(value));
		}
	});

	it('say what people write in the words of the server', () => {
		const written: readonly [name: string, value: unknown, own?: unknown][] = [
			['langue', 'en'],
			['severites', { format: 'avertissement', valeur: 'aucune' }, { format: 'warning', valeur: 'none' }],
			['attentesFutures', true],
			['peremption.jours', 30],
			['phases', { 'valeur.pmv': 'jamais', valeur: 'amorce' }, { 'valeur.pmv': 'never', valeur: 'amorce' }],
			['formulation.actif', false],
			['formulation.termes', { fax: 'en ligne' }],
			['personne.actif', false],
			['preuves.racines', ['docs']],
			['diagnosticsEspace', true],
			['codeLens.actif', false],
			['inlayHints.actif', true],
		];
		assert.deepEqual(
			written.map(([name]) => name),
			Object.keys(said),
		);
		for (const [name, value, own = value] of written) {
			const settings = settingsIn(under(name, value), standard);
			for (const [other, saying] of Object.entries(said))
				assert.deepEqual(saying(settings), other === name ? own : saying(defaultSettings), `${name}: ${other}`);
		}
	});

	it('keep severities and terms that make sense, and leave the others out', () => {
		const { own, wording } = settingsIn(
			{
				severites: { format: 'erreur', valeur: 'grave', 'valeur.pmv': 3 },
				formulation: { actif: false, termes: { ' guichet unique ': ' dites quel service ', vide: ' ', '': 'x', n: 1 } },
			},
			standard,
		);
		assert.deepEqual(own.severities, { format: 'error' });
		assert.equal(wording, false);
		assert.deepEqual(own.terms, { 'guichet unique': 'dites quel service' });
		const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`terme ${index}`, 'autre']));
		assert.equal(Object.keys(settingsIn({ formulation: { termes: many } }, standard).own.terms).length, 500);
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
			assert.deepEqual(settingsIn({ preuves: { racines: given } }, standard).evidenceRoots, expected);
	});
});

describe('the severities in the settings editor', () => {
	const { properties: keys, additionalProperties } = properties['charte.severites'] as unknown as {
		properties: Record<string, { enum: string[]; description: string }>;
		additionalProperties: { enum: string[] };
	};

	it('propose every group and every practice', () => {
		const practices = standard.data.practices.map(({ id }) => id);
		const groups = [
			'format',
			'declaration',
			'pratiques',
			'alignement',
			'concordance',
			'contradiction',
			'contenu',
			'formulation',
			'suppression',
		];
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
				pattern.test(path) && settingsIn({ preuves: { racines: [path] } }, standard).evidenceRoots.length === 1,
				path,
			);
		for (const path of ['/etc', '..', 'a/../../b', 'C:\\x', 'file:///x', '\\\\serveur\\x', ''])
			assert.ok(
				!pattern.test(path) && settingsIn({ preuves: { racines: [path] } }, standard).evidenceRoots.length === 0,
				path,
			);
	});
});

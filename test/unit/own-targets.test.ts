import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { toJsonSchema } from '../../server/engine/json-schema/charter';
import { jsonDialects } from '../../server/engine/json-schema/dialects';
import { overlay } from '../../server/engine/standard';
import { read, standard } from '../standard';
import { head, squiggles } from './support/findings';
import { compiled } from './support/json-schema';

const aimed = (id: string) => `alignement:\n  - cible: ${id}\n    valeur_visee: cinq jours\n`;
const unknown = (text: string) => squiggles(text).filter((one) => one.startsWith('format/'));

describe('targets that a charter declares itself', () => {
	for (const [name, declared] of [
		[
			'a list, as in the config file',
			'x-cibles:\n  - { id: delai, enonce: Répondre en cinq jours, pratiques: [8, 18] }\n',
		],
		['a mapping of statements', 'x-cibles:\n  delai: Répondre en cinq jours\n'],
		['a mapping of mappings', 'x-cibles:\n  delai: { enonce: Répondre en cinq jours }\n'],
		['one without a statement', 'x-cibles: [{ id: delai }]\n'],
	] as const)
		it(`may be aimed at: ${name}`, () => {
			assert.deepEqual(unknown(`${head}${declared}${aimed('delai')}`), []);
			assert.deepEqual(unknown(`${head}${aimed('delai')}${declared}`), []);
			assert.notDeepEqual(unknown(`${head}${declared}${aimed('delais')}`), []);
		});

	it('are read with their statement and practices, beside those of the strategy', () => {
		const text = `${head}x-cibles: [{ id: delai, enonce: Répondre en cinq jours, pratiques: [8, 18] }]\n`;
		const { catalogue } = read(text);
		assert.deepEqual(catalogue.ownTargets, [
			{ id: 'delai', statement: 'Répondre en cinq jours', practices: [8, 18], inCharter: true },
		]);
		assert.equal(catalogue, read(`${text}version: "2"\n`).catalogue, 'the same for the same targets');
		assert.equal(read(head).catalogue, standard);
	});

	it('leave those of the strategy and of the config file as they are', () => {
		const statement = 'Répondre en dix jours';
		const under = overlay(standard, { targets: [{ id: 'delai', statement, practices: [] }] });
		assert.deepEqual(
			under.withTargets([]).ownTargets.map((one) => one.statement),
			[statement],
		);
		const { catalogue } = read(`${head}x-cibles: [{ id: sans_papier, enonce: Autre chose }]\n${aimed('sans_papier')}`);
		assert.deepEqual(catalogue.ownTargets, []);
		assert.equal(catalogue.target('sans_papier')?.rate, 75);
	});

	it('are left alone where they are none', () => {
		for (const written of [
			'~',
			'oui',
			'[]',
			'[~, 3, [a]]',
			'[{ enonce: Sans identifiant }]',
			'{}',
			'{ "": a }',
			'{ a: }',
		])
			assert.deepEqual(unknown(`${head}x-cibles: ${written}\n`), [], written);
	});

	it('are accepted by the JSON Schema where they are declared, and by it alone refused elsewhere', () => {
		for (const dialect of jsonDialects) {
			const accepts = compiled(toJsonSchema(standard, 'fr', dialect), dialect);
			const declared = `x-cibles: [{ id: delai, enonce: Répondre en cinq jours }]\n`;
			assert.equal(accepts(parse(`${head}${declared}${aimed('delai')}`)), true);
			assert.equal(accepts(parse(`${head}${aimed('sans_papier')}`)), true);
			assert.equal(accepts(parse(`${head}${aimed('delai')}`)), false);
		}
	});
});

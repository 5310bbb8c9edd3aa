import assert from 'node:assert/strict';
import { charterSchema, declarationSchema, itemType, walkFields } from '../../server/engine/schema/charter';
import { keyNamed, valueNamed } from '../../server/engine/schema/names/find';
import { nameForm } from '../../server/engine/schema/names/form';
import { keyNames, keyNamesAt } from '../../server/engine/schema/names/keys';
import { valueNames, valueNamesAt } from '../../server/engine/schema/names/values';
import type { EnumValue, Fields, FieldType } from '../../server/engine/schema/types';
import { standard } from '../standard';

/** Every object of the format, with its path: those whose keys stand beside each other. */
const objects: readonly (readonly [path: string, fields: Fields])[] = [
	['', charterSchema.fields] as const,
	...[...walkFields(charterSchema.fields)].flatMap(({ path, field }) => {
		const item = itemType(field.type);
		return item.kind === 'object' ? [[path.join(' > '), item.fields] as const] : [];
	}),
	['pratiques', declarationSchema.fields] as const,
];

type Listed = readonly [path: string, values: readonly EnumValue[], closed: boolean];

/** Every list of values of the format, closed or open. */
const lists: readonly Listed[] = objects.flatMap(([path, fields]) =>
	Object.entries(fields).flatMap(([key, { type }]): Listed[] => {
		const item: FieldType = itemType(type);
		const place = path === '' ? key : `${path} > ${key}`;
		if (item.kind === 'enum') return [[place, standard.valuesOf(item), true]];
		return item.kind === 'text' && item.suggestions ? [[place, item.suggestions, false]] : [];
	}),
);

/** The words that no language says otherwise: a value that is one needs no other name. */
const universal = new Set(['beta']);

describe('the other names of keys', () => {
	for (const [path, fields] of objects)
		it(`lead to one key each, under ${path || 'the root'}`, () => {
			const own = new Set(Object.keys(fields).map(nameForm));
			const meant = new Map<string, string>();
			for (const [key, { alsoCalled = [] }] of Object.entries(fields)) {
				assert.ok(alsoCalled.length > 0, `${key} has other names`);
				for (const name of alsoCalled) {
					const form = nameForm(name);
					assert.notEqual(form, '', `« ${name} » of ${key}`);
					assert.ok(!own.has(form), `« ${name} » of ${key} is the name of a key beside it`);
					assert.equal(meant.get(form) ?? key, key, `« ${name} » leads to two keys`);
					meant.set(form, key);
					assert.equal(keyNamed(fields, name), key, name);
				}
			}
		});

	it('stand at places that there are', () => {
		const places = new Set(
			objects.flatMap(([path, fields]) => Object.keys(fields).map((key) => (path === '' ? key : `${path} > ${key}`))),
		);
		for (const place of Object.keys(keyNamesAt)) assert.ok(places.has(place), place);
		const keys = new Set(objects.flatMap(([, fields]) => Object.keys(fields)));
		for (const key of Object.keys(keyNames)) assert.ok(keys.has(key), key);
	});
});

describe('the other names of values', () => {
	for (const [path, values, closed] of lists)
		it(`lead to one value each, of ${path}`, () => {
			const own = new Set(values.map(({ value }) => nameForm(value)));
			const meant = new Map<string, string>();
			for (const { value, alsoCalled = [], synonyms = [] } of values) {
				if (closed && !universal.has(value)) assert.ok(alsoCalled.length > 0, `${value} has other names`);
				const silent = synonyms.map(nameForm);
				for (const name of alsoCalled) {
					const form = nameForm(name);
					assert.notEqual(form, '', `« ${name} » of ${value}`);
					assert.ok(!own.has(form), `« ${name} » of ${value} is a value of the list`);
					assert.ok(!silent.includes(form), `« ${name} » of ${value} is accepted as it is`);
					assert.equal(meant.get(form) ?? value, value, `« ${name} » leads to two values`);
					meant.set(form, value);
					assert.equal(valueNamed(values, name), value, name);
				}
			}
		});

	it('stand at places that there are', () => {
		const all = new Set(lists.flatMap(([, values]) => values.map(({ value }) => value)));
		for (const value of Object.keys(valueNames)) assert.ok(all.has(value), value);
		const places = new Set(lists.flatMap(([path, values]) => values.map(({ value }) => `${path} > ${value}`)));
		for (const place of Object.keys(valueNamesAt)) assert.ok(places.has(place), place);
	});
});

describe('the other names of practices and actions', () => {
	it('lead to one each', () => {
		const { practices = {}, actions = {} } = standard.data.alsoCalled ?? {};
		const check = (
			names: readonly (readonly [id: string, names: readonly string[] | undefined])[],
			own: readonly string[],
		) => {
			const meant = new Map<string, string>();
			for (const [id, some = []] of names) {
				assert.ok(some.length > 0, `${id} has other names`);
				for (const name of some) {
					const form = nameForm(name);
					assert.ok(!own.map(nameForm).includes(form), `« ${name} » of ${id} is an id beside it`);
					assert.equal(meant.get(form) ?? id, id, `« ${name} » leads to two`);
					meant.set(form, id);
				}
			}
		};
		check(
			standard.ids.map((id) => [id, practices[id]]),
			standard.ids,
		);
		for (const practice of standard.practices) {
			check(
				practice.actions.map(({ key, id }) => [key, actions[id]]),
				practice.actions.map(({ key }) => key),
			);
			for (const { key, id } of practice.actions)
				for (const name of actions[id] ?? []) assert.equal(standard.actionNamed(practice.id, name), key, name);
			for (const name of practices[practice.id] ?? []) assert.equal(standard.practiceNamed(name), practice.id, name);
		}
	});
});

describe('the form of a name', () => {
	it('leaves out accents, capitals, plurals, small words, and how words are joined', () => {
		const same = (...names: readonly string[]) => assert.equal(new Set(names.map(nameForm)).size, 1, names.join(' '));
		same('date de fin', 'dateFin', 'date_fin', 'Date-fin', 'dates de fin');
		same('user groups', 'userGroups', 'user_group', 'USER GROUPS');
		same('n/a', 'N/A', 'n a');
		same('l’échéancier', 'echeancier');
	});

	it('keeps a name that is nothing but small words', () => {
		assert.equal(nameForm('et'), 'et');
		assert.equal(nameForm('–'), '');
	});
});

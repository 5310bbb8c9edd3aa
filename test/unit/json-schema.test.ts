import { strict as assert } from 'node:assert';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { toJsonSchema } from '../../server/engine/json-schema/charter';
import { type JsonSchema, jsonDialects } from '../../server/engine/json-schema/dialects';
import { charterSchema, itemType } from '../../server/engine/schema/charter';
import { fieldTitles, titleOf } from '../../server/engine/schema/titles';
import type { Field, Fields, FieldType } from '../../server/engine/schema/types';
import { standard } from '../standard';
import { asText, formatProblems, placedFields, plainValue, valuesWith } from './support/charter-values';
import { compiled } from './support/json-schema';

const languages = ['fr', 'en'] as const;

const validators = jsonDialects.flatMap((dialect) =>
	languages.map((language) => compiled(toJsonSchema(standard, language, dialect), dialect)),
);

/** Whether the schema accepts a charter; all dialects and languages say the same. */
function accepts(value: unknown): boolean {
	const said = validators.map((validate) => validate(value));
	assert.ok(
		said.every((one) => one === said[0]),
		JSON.stringify(value),
	);
	return said[0] === true;
}

/** Asserts that the schema and the reader say the same of a charter. */
function agree(value: unknown, where: string): boolean {
	const text = asText(value);
	const problems = formatProblems(text);
	const accepted = accepts(value);
	assert.equal(
		accepted,
		problems.length === 0,
		`${where}\n${text}\nthe reader: ${problems.join('; ') || 'nothing'}\nthe schema: ${JSON.stringify(validators[0]?.errors?.slice(0, 3))}`,
	);
	return accepted;
}

/** One value of every kind, or two: each stands at every field. */
const few: readonly unknown[] = [
	...[null, '', 'Un texte : deux points', 12, 2.5, '250000', true, 'oui', '2026-09-15', '2026-02-30', 'AAAA-MM-JJ'],
	...[
		'moyenne',
		'Élevé',
		[],
		[null],
		['a', 12],
		[['a']],
		[{}],
		[{ 'x-a': 1 }],
		{},
		{ 'x-note': null },
		{ inconnue: 1 },
	],
];

/** Values of every kind and many forms: each stands at one field of every kind. */
const values: readonly unknown[] = [
	...[null, '', ' ', 'mot', 'Un texte : deux points, #croisillon', 'ligne\nligne', 'null', '~', '…'],
	...[0, 1, -1, 2.5, 250000, 1e21, Number.POSITIVE_INFINITY, Number.NaN, '1', '250000', '0,5', '0.5', '2 M$', '12 %'],
	...[true, false, 'true', 'false', 'oui', 'non', 'Oui', 'vrai'],
	...['2026-09-15', ' 2026-09-15 ', '2026-02-29', '2028-02-29', '2026-02-30', '2100-02-29', '2000-02-29', '0000-02-29'],
	...['2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2027-2-3', '20260915', '15 septembre 2026', '2026-09'],
	...['2026-09-15T10:00:00Z', 'AAAA-MM-JJ', 'yyyy-mm-dd', 'AAAA-MM-DD', 'AAYY-MM-JJ', 20260915, 2026],
	...['faible', 'moyenne', 'forte', 'élevé', 'Moyen', ' moyen', 'bas', 'courante', 'beta', 'Courante', 'conception'],
	...['en_place', 'en place', 'sans_objet', 'contrainte', 'web', 'autre', 'usager', 'commune', 'retrait', 'planifiee'],
	...[[], [null], [''], ['a', 'b'], ['a', null], [1], [true], [2.5, 'a'], ['2026-09-15'], [[]], [['a']], [{}]],
	...[[{ 'x-a': 1 }], [{ nom: 'A' }], [{ nom: null }], [{ enonce: 'A' }, 'B'], [{ inconnue: 'A' }], [['a', 'b'], 'c']],
	...[
		{},
		{ 'x-note': [1] },
		{ 'x-note': null },
		{ nom: 'A' },
		{ document: 'a.md' },
		{ document: null },
		{ inconnue: 1 },
	],
	...[{ enonce: 'A', 'x-a': 1 }, { enonce: null }, { énoncé: 'A' }, { Nom: 'A' }, { valeur: null }, { valeur: [] }],
	...[{ valeur: { pmv: null } }, { valeur: { pmv: {} } }, { valeur: { pmv: 'en_place' } }, { valeur: { autre: null } }],
	...[{ valeur: { pmv: { etat: 'en_place' }, 'x-a': 1 }, 'x-b': 2 }, { 8: {} }, { valeur: { pmv: { etat: null } } }],
];

/** What decides how a field is read, but for its own keys and values. */
function kindOf({ type, required }: Field): string {
	const shape = (one: FieldType): unknown[] => [
		one.kind,
		'orText' in one ? String(one.orText) : '',
		...(one.kind === 'list' ? [one.single, ...shape(one.of)] : []),
	];
	return [required, ...shape(type)].join(' ');
}

describe('the JSON Schema and the reader agree', () => {
	it('on every kind of value at every field', function () {
		this.timeout(60_000);
		const seen = { accepted: 0, refused: 0 };
		const kinds = new Set<string>();
		for (const field of placedFields) {
			const kind = kindOf(field.field);
			const all = kinds.has(kind) ? few : values;
			kinds.add(kind);
			for (const value of [...all, plainValue(field.field.type)]) {
				const accepted = agree(valuesWith(field, value), `${field.path.join('.')}: ${JSON.stringify(value)}`);
				seen[accepted ? 'accepted' : 'refused']++;
			}
		}
		assert.ok(kinds.size > 15, [...kinds].join('\n'));
		// A test of which all charters are refused would show nothing.
		assert.ok(seen.accepted > 2000 && seen.refused > 2000, JSON.stringify(seen));
	});

	it('on every value and spelling of every closed list', () => {
		for (const field of placedFields) {
			const item = itemType(field.field.type);
			if (item.kind !== 'enum') continue;
			for (const { value, synonyms = [] } of standard.valuesOf(item))
				for (const written of [value, ...synonyms]) {
					assert.ok(agree(valuesWith(field, written), written));
					for (const wrong of [written.toUpperCase(), `${written} `, [written], `${written}x`])
						assert.ok(!agree(valuesWith(field, wrong), String(wrong)));
				}
		}
	});

	it('on keys that lack, are unknown or empty, in every mapping', () => {
		for (const field of placedFields) {
			const item = itemType(field.field.type);
			if (item.kind !== 'object') continue;
			const whole = plainValue(item) as Record<string, unknown>;
			const isList = field.field.type.kind === 'list';
			const at = (value: unknown) => agree(valuesWith(field, isList ? [value] : value), field.path.join('.'));
			assert.ok(at(whole));
			assert.ok(at({ ...whole, 'x-propre': { a: [1, null] } }));
			assert.ok(!at({ ...whole, zzz: 1 }));
			for (const key of Object.keys(whole)) {
				assert.ok(!at({ ...whole, [key]: null }));
				const { [key]: _, ...others } = whole;
				assert.ok(!at(others));
			}
			for (const key of Object.keys(item.fields))
				if (!item.fields[key]?.required) assert.ok(at({ ...whole, [key]: null }));
		}
	});

	it('on every practice and action, of all editions', () => {
		const base = valuesWith({ path: ['contexte'], field: charterSchema.fields.contexte }, 'Un texte');
		for (const { id, actions } of standard.practices)
			for (const { key } of actions) {
				for (const declared of [null, { etat: 'a_evaluer' }, { etat: 'en_place', 'x-a': 1 }])
					assert.ok(agree({ ...base, pratiques: { [id]: { [key]: declared } } }, key));
				for (const wrong of [{}, { etat: null }, [], 'en_place', { etat: 'fait' }])
					assert.ok(!agree({ ...base, pratiques: { [id]: { [key]: wrong } } }, key));
				assert.ok(!agree({ ...base, pratiques: { [key === id ? 'x' : key]: { [key]: null } } }, key));
			}
	});

	it('on what is no charter', () => {
		for (const value of [null, 1, 'charte', [], {}, { charte: 1 }, { initiative: {} }, [{ charte: 1 }]])
			assert.ok(!agree(value, JSON.stringify(value)));
	});

	it('on charters made at random', () => {
		const seen = { accepted: 0, refused: 0 };
		fc.assert(
			fc.property(charters(), (value) => {
				seen[agree(value, 'at random') ? 'accepted' : 'refused']++;
			}),
			{ numRuns: 400 },
		);
		assert.ok(seen.accepted > 40 && seen.refused > 40, JSON.stringify(seen));
	});
});

/** Charters of which most values are of the format, and some are anything. */
function charters(): fc.Arbitrary<unknown> {
	const anything = fc.constantFrom(...values);
	const mostly = (right: fc.Arbitrary<unknown>, weight: number) =>
		fc.oneof({ weight, arbitrary: right }, { weight: 1, arbitrary: anything });
	const of = (type: FieldType, weight: number): fc.Arbitrary<unknown> => {
		switch (type.kind) {
			case 'text':
				return mostly(fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.boolean(), fc.constant(null)), weight);
			case 'number':
				return mostly(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), weight);
			case 'boolean':
				return mostly(fc.boolean(), weight);
			case 'date':
				return mostly(
					fc
						.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
						.map((day) => day.toISOString().slice(0, 10)),
					weight,
				);
			case 'enum':
				return mostly(
					fc.constantFrom(...standard.valuesOf(type).flatMap(({ value, synonyms = [] }) => [value, ...synonyms])),
					weight,
				);
			case 'list':
				return mostly(fc.array(of(type.of, weight), { maxLength: 2 }), weight);
			case 'object':
				return mostly(ofFields(type.fields, weight), weight);
			case 'declarations':
				return mostly(
					fc
						.constantFrom(...standard.actions)
						.chain(({ practice, key }) =>
							of(type.declaration, weight).map((declared) => ({ [practice]: { [key]: declared } })),
						),
					weight,
				);
		}
	};
	const ofFields = (fields: Fields, weight: number): fc.Arbitrary<Record<string, unknown>> =>
		fc.subarray(Object.keys(fields).filter((key) => !fields[key]?.required)).chain((some) =>
			fc.record(
				Object.fromEntries(
					Object.entries(fields)
						.filter(([key, { required }]) => required || some.includes(key))
						.map(([key, { type, required }]) => [key, required ? of(type, weight * 8) : of(type, weight)]),
				),
			),
		);
	return fc
		.constantFrom(60, 400, 5000)
		.chain((weight) =>
			ofFields(charterSchema.fields, weight).map((value) => (weight > 60 ? { ...value, charte: 1 } : value)),
		);
}

describe('the JSON Schema', () => {
	const minimal = 'charte: 1\ninitiative: { nom: Permis, organisme: Régie, phase: amorce }\n';

	it('accepts what the format allows', () => {
		for (const more of [
			'',
			'x-interne: { n: 1 }',
			'version: 1.2',
			'objectifs: [Simplifier la démarche, { enonce: Accélérer }]',
			'objectifs: Simplifier la démarche',
			'usagers: { plan_recherche: Huit entrevues, x-note: ici }',
			'usagers: { plan_recherche: { document: docs/plan.md } }',
			'hypotheses: Une seule',
			'risques: [{ enonce: Retard, impact: forte, probabilite: moyenne }]',
			'pratiques: { valeur: { pmv: { etat: en_place, preuves: [solution.pmv] } } }',
			'pratiques: { x-interne: 1, valeur: { x-interne: 1 } }',
			// Left empty, or a number where a text is expected: a charter while it is written.
			'contexte:\nbesoins:\npratiques:\n  valeur:\n    pmv:',
			'besoins: [{ enonce: 2026, source: 12, groupes: [65, true] }]',
		])
			assert.ok(accepts(parse(minimal + more)), more);
	});

	it('refuses what is not of the format', () => {
		for (const more of [
			'inconnu: 1',
			'benefice: []',
			'contexte: [a]',
			'equipe: { chef: Moi }',
			'approbations: [{ qui: Comité }]',
			'approbations: [{ qui: Comité, date: 2026-13-01 }]',
			'approbations: [{ qui: Comité, date: 2026-02-30 }]',
			'approbations: [{ qui: Comité, date: }]',
			'parcours: [{ nom: A, etapes: [{ nom: B, numerique: oui }] }]',
			'risques: [{ enonce: Retard, impact: énorme }]',
			'budget: { total: "250000" }',
			'budget: { total: .inf }',
			'pratiques: { inconnue: {} }',
			'pratiques: { valeur: { inconnue: { etat: en_place } } }',
			'pratiques: { valeur: { pmv: { preuves: [solution.pmv] } } }',
			'pratiques: { valeur: { pmv: { etat: fait } } }',
		])
			assert.ok(!accepts(parse(minimal + more)), more);
		for (const whole of [
			'charte: 1',
			'',
			minimal.replace('1', '2'),
			minimal.replace('1', '"1"'),
			'charte: 1\ninitiative:',
		])
			assert.ok(!accepts(parse(whole)), whole);
	});

	it('is plain JSON, described in the language asked for', () => {
		const english = toJsonSchema(standard, 'en');
		assert.deepEqual(JSON.parse(JSON.stringify(english)), english);
		const contexte = (schema: JsonSchema) =>
			(schema.properties as Record<string, { description: string }>).contexte?.description;
		const { help } = charterSchema.fields.contexte.texts;
		assert.equal(contexte(english), help.en);
		assert.equal(contexte(toJsonSchema(standard)), help.fr);
	});
});

describe('what the JSON Schema tells people', () => {
	/** Every part of a schema that says something of a value. */
	function* parts(schema: unknown): Generator<Readonly<Record<string, unknown>>> {
		if (typeof schema !== 'object' || schema === null) return;
		if (!Array.isArray(schema)) yield schema as Record<string, unknown>;
		for (const [key, inner] of Object.entries(schema))
			if (key !== 'defaultSnippets' && key !== 'examples') yield* parts(inner);
	}

	it('titles every field, in both languages, and no other', () => {
		const used = new Set<string>();
		for (const { path } of placedFields) {
			const own = path.filter((key) => key !== '*');
			const title = titleOf(own);
			const key = [own.join('.'), own.at(-1) ?? ''].find((one) => Object.hasOwn(fieldTitles, one));
			assert.ok(key, own.join('.'));
			used.add(key);
			for (const text of [title.fr, title.en]) assert.match(text, /^\p{Lu}[^.]{1,50}$/u, text);
		}
		assert.deepEqual(
			Object.keys(fieldTitles).filter((key) => !used.has(key)),
			[],
		);
	});

	for (const language of languages)
		it(`says what each key is, by example, in ${language}`, () => {
			const whole = toJsonSchema(standard, language);
			for (const { properties } of parts(whole))
				for (const [key, field] of Object.entries((properties ?? {}) as Record<string, JsonSchema>)) {
					assert.ok(field.title && field.description, key);
					assert.doesNotMatch(String(field.description), /`/, key);
				}
			// Two sizes of each.
			assert.equal((whole.defaultSnippets as unknown[]).length, 2 * standard.phases.length);
		});

	for (const language of languages)
		it(`has examples that it accepts, and snippets that it accepts untouched, in ${language}`, () => {
			const whole = toJsonSchema(standard, language);
			const ajv = new Ajv({ strict: false });
			let [examples, snippets] = [0, 0];
			for (const part of parts(whole)) {
				const { $schema, $id, ...schema } = part;
				if (part.examples === undefined && part.defaultSnippets === undefined) continue;
				const validate = ajv.compile({ definitions: whole.definitions, ...schema });
				for (const example of (part.examples ?? []) as unknown[]) {
					examples++;
					assert.ok(validate(example), `${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`);
				}
				for (const { label, body } of (part.defaultSnippets ?? []) as { label: string; body: unknown }[]) {
					snippets++;
					assert.match(label, /^[^${}]+$/, JSON.stringify(body));
					const untouched = expanded(body);
					assert.ok(validate(untouched), `${JSON.stringify(untouched)}: ${ajv.errorsText(validate.errors)}`);
				}
			}
			assert.ok(examples > 120 && snippets > 250, `${examples} examples, ${snippets} snippets`);
		});

	/** A snippet as an editor leaves it: strings are written as they are, and read again. */
	function expanded(body: unknown): unknown {
		if (Array.isArray(body)) return body.map(expanded);
		if (typeof body === 'object' && body !== null)
			return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, expanded(value)]));
		if (typeof body !== 'string') return body;
		const text = body.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1');
		const read: unknown = parse(`- ${text}`)[0];
		assert.ok(typeof read !== 'object', text);
		assert.equal(String(read), text);
		return read;
	}
});

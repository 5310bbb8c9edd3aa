import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charterSchema, declarationSchema, itemType, walkFields } from '../../server/engine/schema/charter';
import { standard } from '../standard';

const folder = join(process.cwd(), 'server/engine');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The lines of a file that are code: comments may give an example. */
const codeOf = (name: string) =>
	readFileSync(join(folder, name), 'utf8')
		.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
		.replace(/(^|\s)\/\/ .*/g, '$1')
		.split('\n');

/** The keys and values of the format, which a standard's ids may be spelt like. */
const ofTheFormat = new Set(
	[...walkFields(charterSchema.fields), ...walkFields(declarationSchema.fields)].flatMap(({ path, field }) => {
		const type = itemType(field.type);
		return [...path, ...(type.kind === 'enum' ? type.values.map(({ value }) => value) : [])];
	}),
);

/** Where the engine's code holds what a pattern says: file, line and the line itself. */
const found = (pattern: RegExp) =>
	files.flatMap((name) =>
		codeOf(name).flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
	);

const quoted = (ids: readonly string[]) => new RegExp(`(['"\`])(?:${ids.join('|')})(?:/[a-z_]+)?\\1`);
const own = (ids: readonly string[]) => ids.filter((id) => !ofTheFormat.has(id));

describe('the engine', () => {
	it('reads its own files', () => {
		assert.ok(files.length > 80, `${files.length}`);
		assert.ok(found(/'pratiques'/).length > 0);
	});

	it('names no action of the standard', () => {
		const ids = standard.actions
			.map(({ id }) => id)
			.filter((id) => !['ethique', 'equipe', 'donnees', 'portee'].some((key) => id.startsWith(`${key}.`)));
		assert.ok(ids.length > 30);
		assert.deepEqual(found(new RegExp(`\\b(?:${ids.join('|').replaceAll('.', '\\.')})\\b`)), []);
		assert.deepEqual(found(quoted(standard.actions.map(({ id }) => id.replace('.', '\\.')))), []);
	});

	it('names no practice, edition, phase, theme, family or chapter of the standard', () => {
		const { data, ids, phases } = standard;
		const named = own([
			...ids,
			...data.editions.map(({ id }) => id),
			...phases.map(({ id }) => id),
			...data.themes.map(({ id }) => id),
			...data.groups,
			...data.targets.map(({ id }) => id),
		]);
		for (const id of ['comprendre', 'en_ligne', 'beta', 'courante', 'amorce', 'personne'])
			assert.ok(named.includes(id), id);
		assert.deepEqual(found(quoted(named)), []);
		// A chapter's id may be that of a section, which the engine has no word for either.
		assert.deepEqual(found(quoted(data.chapters.map(({ id }) => id))), []);
	});

	it('counts no practices and no actions', () => {
		assert.deepEqual(found(/\b(?:18|53|48)\b/), []);
	});
});

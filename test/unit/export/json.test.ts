import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Counts, CoverageReport } from '../../../server/protocol';
import { countIds } from '../../../views/export/ids';
import { coverageToJson } from '../../../views/export/json';
import { listsOf } from '../../../views/export/lists';
import { hostileTexts, reportFullOf, reports } from './support';

const schema = JSON.parse(readFileSync(join(process.cwd(), 'schemas', 'couverture.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const context = { file: 'permis.charte.yaml' };

/** The data of a report, as somebody reads them. */
// biome-ignore lint/suspicious/noExplicitAny: data from a file, whose shape the schema tells
function read(report: CoverageReport): any {
	const data = JSON.parse(coverageToJson(report, context));
	assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 3)));
	return data;
}

const named = (counts: Counts) =>
	Object.fromEntries(Object.entries(countIds).map(([key, id]) => [id, counts[key as keyof Counts]]));

/** Every schema of an object inside a schema, with the way to it. */
function objects(value: unknown, where = '#'): { where: string; schema: Record<string, unknown> }[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.entries(value).flatMap(([key, item]) => objects(item, `${where}/${key}`));
	const own = value as Record<string, unknown>;
	return own.type === 'object' ? [{ where, schema: own }, ...inner] : inner;
}

/** A schema and what it refers to. */
const resolved = (one: Record<string, unknown>): Record<string, unknown> =>
	typeof one.$ref === 'string' ? { ...schema.definitions[one.$ref.split('/').pop() ?? ''], ...one } : one;

describe('the schema of the JSON export', () => {
	it('lets no property through that it does not name, and asks for all that it names', () => {
		const all = objects(schema);
		assert.ok(all.length >= 10, String(all.length));
		for (const { where, schema: one } of all) {
			assert.equal(one.additionalProperties, false, where);
			assert.deepEqual(one.required, Object.keys(one.properties as object), where);
		}
	});

	it('describes every property in French, and in English beside it', () => {
		for (const { where, schema: one } of objects(schema)) {
			for (const [key, property] of Object.entries(one.properties as Record<string, Record<string, unknown>>)) {
				const { description, $comment } = resolved(property);
				assert.ok(typeof description === 'string' && description.endsWith('.'), `${where} ${key}`);
				assert.ok(typeof $comment === 'string' && $comment.endsWith('.'), `${where} ${key}`);
				assert.doesNotMatch(description, / [:»]|« |'/, `${where} ${key}`);
			}
		}
	});

	it('refuses what is not its format', () => {
		const data = read(reports.beta as CoverageReport);
		assert.equal(validate({ ...data, format: 2 }), false);
		assert.equal(validate({ ...data, note: 'x' }), false);
		const [first, ...others] = data.pratiques;
		assert.equal(validate({ ...data, pratiques: [{ ...first, etat: 'bien' }, ...others] }), false);
		const { date: _, ...undated } = data;
		assert.equal(validate(undated), false);
	});
});

describe('JSON', () => {
	for (const [name, report] of Object.entries(reports))
		it(`of a charter (${name}) is valid and has the counts of the panel`, () => {
			const data = read(report);
			assert.deepEqual(data.comptes, named(report.counts));
			assert.equal(data.pratiques_sans_ecart, report.practicesWithoutGap);
			assert.deepEqual(
				[data.fichier, data.date, data.edition, data.a_jour],
				['permis.charte.yaml', report.today, report.edition, report.current],
			);
			for (const key of ['themes', 'orientations', 'practices'] as const) {
				const given: { comptes: unknown }[] = data[key === 'practices' ? 'pratiques' : key];
				assert.deepEqual(
					given.map(({ comptes }) => comptes),
					report[key].map(({ counts }) => named(counts)),
				);
			}
			assert.equal(data.non_resolus.length, listsOf(report).unresolved.length);
			assert.equal(data.a_faire.maintenant.length, report.next.now.length);
		});

	it('keeps every text of a charter as it is', () => {
		for (const text of hostileTexts) {
			const data = read(reportFullOf(text));
			const action = data.pratiques[0].actions[0];
			assert.deepEqual(
				[data.initiative.nom, action.responsable, action.justification, action.preuves[1].texte, action.commentaire],
				[text, text, text, text, text],
			);
		}
	});

	it('names the state of a practice in French, as a charter would', () => {
		const names = { noGap: 'sans_ecart', gap: 'ecart', toAssess: 'a_evaluer', notYetExpected: 'pas_encore_attendue' };
		const seen = Object.values(reports).flatMap((report) => {
			const given: { etat: string }[] = read(report).pratiques;
			assert.deepEqual(
				given.map(({ etat }) => etat),
				report.practices.map(({ state }) => names[state]),
			);
			return given.map(({ etat }) => etat);
		});
		assert.deepEqual([...new Set(seen)].sort(), Object.values(names).sort());
	});

	it('says its data in the same ids in both languages', () => {
		const ids = (report: CoverageReport) => {
			const data = read(report);
			return data.pratiques.map((practice: { id: string; etat: string }) => [practice.id, practice.etat]);
		};
		assert.deepEqual(ids(reportFullOf('x')), ids(reportFullOf('x', 'en')));
	});
});

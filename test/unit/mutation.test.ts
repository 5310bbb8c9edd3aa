import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Charter } from '../../server/engine/model/charter';
import { SectionCache } from '../../server/engine/parse/sections';
import { anyAction, promisedCodes, promises } from '../../server/engine/reference/promises';
import { fieldAt } from '../../server/engine/schema/charter';
import { defaultEnvironment, judge, read, standard } from '../standard';
import { type Fixture, fixtures, textOf } from './support/constats';
import { keysTaken, type Mutation, mutations } from './support/without';

const { descriptions } = standard;

type Table = Record<string, readonly string[]>;

const folder = join(process.cwd(), 'samples');
const sample = readFileSync(join(folder, 'proche-aidance.charte.yaml'), 'utf8');
const young = readFileSync(join(folder, 'passeport.charte.yaml'), 'utf8');
const undeclared = sample.replace(/^pratiques:\n(?: .*\n|\n)*/m, '');
const expected = parse(readFileSync(join(process.cwd(), 'test/fixtures/mutation.yaml'), 'utf8')) as {
	avec_declarations: Table;
	sans_declarations: Table;
};

/** A charter as it is read, and what is found in it, as `code @ text under the squiggle`. */
interface Found {
	readonly charter: Charter;
	readonly found: readonly string[];
}

function finder(settings: Fixture['reglages'] = {}): (text: string) => Found {
	const cache = new SectionCache();
	const exists = (path: string) => (existsSync(join(folder, path)) ? 'file' : 'none');
	const env = defaultEnvironment('2026-11-22', { exists, ...settings });
	return (text) => {
		const charter = read(text, cache);
		const findings = judge(charter, env)?.findings ?? [];
		return {
			charter,
			found: findings.map(({ code, start, end }) => `${code} @ ${text.slice(start, end).split(/\r?\n/)[0]}`),
		};
	};
}

/** A key taken out, and what comes of it. */
interface Outcome extends Mutation {
	/** What the reader says of the text without that key. */
	readonly faults: Charter['faults'];
	readonly problems: Charter['problems'];
	/** What is found in it. */
	readonly found: readonly string[];
	/** What is found in it and not in the whole. */
	readonly raised: readonly string[];
}

/** Every key of a charter, and what comes of taking each out; a text is judged once, when it is first asked for. */
interface Outcomes {
	readonly keys: readonly Mutation[];
	readonly of: (mutation: Mutation) => Outcome;
}

const known = new Map<string, Outcomes>();

/** Several tests look at the same charters, and at some keys of them. */
function outcomesIn(text: string, settings: Fixture['reglages'] = {}): Outcomes {
	const key = JSON.stringify([text, settings]);
	const before = known.get(key);
	if (before) return before;
	const find = finder(settings);
	const keys = [...mutations(text)];
	let whole: readonly string[] | undefined;
	const ofWhole = () => (whole ??= find(text).found);
	const judged = new Map<Mutation, Outcome>();
	const of = (mutation: Mutation): Outcome => {
		const one = judged.get(mutation);
		if (one) return one;
		const { charter, found } = find(mutation.text);
		const outcome = {
			...mutation,
			faults: charter.faults,
			problems: charter.problems,
			found,
			get raised() {
				return beyond(found, ofWhole());
			},
		};
		judged.set(mutation, outcome);
		return outcome;
	};
	const all = { keys, of };
	known.set(key, all);
	return all;
}

/** Every key of a charter taken out in turn. */
function outcomes(text: string, settings: Fixture['reglages'] = {}): readonly Outcome[] {
	const { keys, of } = outcomesIn(text, settings);
	return keys.map(of);
}

/** What is in the first list beyond the second. */
function beyond(found: readonly string[], known: readonly string[]): string[] {
	const left = [...known];
	return found.filter((one) => {
		const index = left.indexOf(one);
		if (index >= 0) left.splice(index, 1);
		return index < 0;
	});
}

const codeOf = (found: string) => found.split(' @ ')[0] ?? '';

/** What each key's absence raises; a key whose absence raises nothing is left out. */
const raisedBy = (text: string): Table =>
	Object.fromEntries(
		outcomes(text)
			.filter(({ raised }) => raised.length > 0)
			.map(({ path, raised }) => [path, raised]),
	);

/** A table of what is not about the format. */
const withoutFormat = (table: Table): Table =>
	Object.fromEntries(
		Object.entries(table)
			.map(([path, raised]) => [path, raised.filter((one) => !one.startsWith('format/'))] as const)
			.filter(([, raised]) => raised.length > 0),
	);

/** Fails with the lines of the table that are not as expected, as they would be written in the fixture. */
function compare(found: Table, wanted: Table): void {
	const paths = [...new Set([...Object.keys(found), ...Object.keys(wanted)])];
	const wrong = paths.filter((path) => JSON.stringify(found[path]) !== JSON.stringify(wanted[path]));
	const lines = Object.fromEntries(wrong.map((path) => [path, found[path] ?? []]));
	assert.ok(
		wrong.length === 0,
		`what test/fixtures/mutation.yaml does not say:\n${stringify(lines, { lineWidth: 0 })}`,
	);
}

describe('a field taken out of the richest sample', function () {
	this.timeout(120_000);

	it('leaves a charter that is read, without that field', () => {
		const all = outcomes(sample);
		assert.ok(all.length > 400, String(all.length));
		assert.equal(new Set(all.map(({ path }) => path)).size, all.length);
		for (const { path, text, faults, problems } of all) {
			assert.ok(text.length < sample.length, path);
			assert.deepEqual(faults, [], path);
			const kinds = new Set(problems.map(({ kind }) => kind));
			assert.deepEqual(
				[...kinds].filter((kind) => kind !== 'cle_manquante' && kind !== 'nom_inconnu'),
				[],
				path,
			);
		}
	});

	for (const [name, text, wanted] of [
		['with its declarations', sample, expected.avec_declarations],
		['without declarations', undeclared, expected.sans_declarations],
	] as const)
		it(`raises what is listed, all of it promised by the reference page, ${name}`, () => {
			const broken: string[] = [];
			for (const { path, keys, raised } of outcomes(text)) {
				const promised = promisedCodes(standard, keys);
				for (const one of raised) if (!promised.has(codeOf(one))) broken.push(`${path}: ${one}`);
			}
			const found = raisedBy(text);
			assert.deepEqual(broken, [], 'promised nowhere');
			compare(text === sample ? found : withoutFormat(found), wanted);
		});
});

describe('the promises of the reference page', function () {
	this.timeout(120_000);

	it('name fields of the format', () => {
		for (const { code, fields } of descriptions)
			for (const name of fields ?? []) {
				const path = name.split('.');
				const known = name.startsWith(anyAction.join('.')) ? ['pratiques', 'a', 'b', ...path.slice(3)] : path;
				assert.ok(fieldAt(known), `${code}: ${name}`);
			}
	});

	it('of a check are each kept in a fixture or a sample', () => {
		const promised = descriptions.flatMap(({ code, fields = [] }) =>
			standard.checks.has(code) ? fields.map((field) => `${field} → ${code}`) : [],
		);
		assert.ok(promised.length > 40, String(promised.length));
		// A promise is looked for until it is kept once, where a key that it names is taken out.
		const left = new Set(promised);
		const note = (text: string, settings?: Fixture['reglages']) => {
			const all = outcomesIn(text, settings);
			for (const mutation of all.keys) {
				const taken = keysTaken(mutation).map((keys) => keys.join('.'));
				if (![...left].some((one) => taken.includes(one.split(' → ')[0] ?? ''))) continue;
				for (const one of all.of(mutation).raised) for (const keys of taken) left.delete(`${keys} → ${codeOf(one)}`);
			}
		};
		for (const text of [sample, undeclared, young]) note(text);
		const ofCode = (code: string) => [...(fixtures[code]?.silence ?? []), ...(fixtures[code]?.leve ?? [])];
		// Most are kept in the fixtures of their own check.
		for (const one of promised)
			for (const fixture of ofCode(one.split(' → ')[1] ?? ''))
				if (left.has(one)) note(textOf(fixture), fixture.reglages);
		for (const { code, fields } of descriptions)
			if (fields) for (const fixture of ofCode(code)) if (left.size > 0) note(textOf(fixture), fixture.reglages);
		assert.deepEqual([...left], []);
	});

	it('cover every check that the absence of one of its own fields raises in its fixtures', () => {
		const broken: string[] = [];
		for (const [code, { silence }] of Object.entries(fixtures)) {
			if (!standard.checks.has(code)) continue;
			for (const fixture of silence) {
				const all = outcomesIn(textOf(fixture), fixture.reglages);
				for (const mutation of all.keys) {
					const { keys, value } = mutation;
					// What the format requires is missing as such; what excuses a charter from a check is told in its description.
					if (value.kind !== 'scalar' || fieldAt(keys)?.required) continue;
					if (keys.length < 2 || keys[0] === 'pratiques' || keys[0] === 'initiative') continue;
					// What stands under a key of one's own is no field of the format.
					if (keys[0]?.startsWith('x-')) continue;
					if (promisedCodes(standard, keys).has(code)) continue;
					const { found, raised } = all.of(mutation);
					const isOfCode = (one: string) => codeOf(one) === code;
					if (found.some(isOfCode) && raised.some(isOfCode)) broken.push(`${code}: ${keys.join('.')} (${fixture.nom})`);
				}
			}
		}
		assert.deepEqual([...new Set(broken)], []);
	});

	it('are each of a field that exists, once', () => {
		const names = promises(standard).map(({ path }) => path.join('.'));
		assert.equal(new Set(names).size, names.length);
		assert.ok(names.includes('usagers.recherche.methode') && names.includes(`${anyAction.join('.')}.etat`));
	});
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from '../../server/engine/parse/parse';
import { SectionCache } from '../../server/engine/parse/sections';
import { finished } from '../../server/engine/steps';

const folder = join(process.cwd(), 'samples');
const samples = readdirSync(folder)
	.filter((name) => name.endsWith('.charte.yaml'))
	.map((name) => readFileSync(join(folder, name), 'utf8'));

/** Reads a text with a cache, and counts the sections that were read anew. */
function reading(cache: SectionCache, text: string) {
	const anew: string[] = [];
	const parsed = finished(
		cache.read(text, (section) => {
			anew.push(section);
			return parse(section);
		}),
	);
	return { parsed, anew };
}

describe('reading section by section', () => {
	const text = 'charte: 1\n\n# Qui\ninitiative:\n  nom: Permis\n  phase: amorce # au début\ncontexte: Un texte.\n';

	it('gives what reading the whole gives', () => {
		for (const whole of [text, ...samples.filter((sample) => parse(sample).faults.length === 0)]) {
			const { parsed } = reading(new SectionCache(), whole);
			assert.ok(parsed);
			assert.deepEqual(parsed, parse(whole));
		}
	});

	it('reads anew only the section that changed', () => {
		const cache = new SectionCache();
		assert.equal(reading(cache, text).anew.length, 3);
		const changed = text.replace('Permis', 'Permis en ligne');
		const { parsed, anew } = reading(cache, changed);
		assert.deepEqual(anew, ['initiative:\n  nom: Permis en ligne\n  phase: amorce # au début\n']);
		assert.deepEqual(parsed, parse(changed));
	});

	it('keeps the nodes of the sections that have not moved', () => {
		const cache = new SectionCache();
		const before = reading(cache, text).parsed?.root;
		const after = reading(cache, text.replace('Un texte.', 'Un autre texte.')).parsed?.root;
		assert.ok(before?.kind === 'map' && after?.kind === 'map');
		assert.equal(before.entries[1]?.value, after.entries[1]?.value);
	});

	it('reads two sections of the same text at their own places', () => {
		const doubled = 'x-a: 1\nx-a: 1\nnom: b\n';
		const { parsed } = reading(new SectionCache(), doubled);
		assert.deepEqual(parsed, parse(doubled));
	});

	for (const [what, left] of Object.entries({
		'an alias': 'a: &x 1\nb: *x\n',
		'a merge key': 'a: &x {c: 1}\nb:\n  <<: *x\n',
		'a list at the root': '- a\n- b\n',
		'two documents': 'a: 1\n---\nb: 2\n',
		'a half-typed key': 'a: 1\nusa\nb: 2\n',
		'an open quote': 'a: "b\nc: 1\n',
		'a fault in one section': 'a: 1\nb: c : d\n',
		'a flow map': '{a: 1,\nb: 2}\n',
		'git’s conflict markers': 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n',
		'a byte order mark': '\ufeffa: 1\nb: 2\n',
		nothing: '',
	}))
		it(`leaves a file with ${what} to the whole parser`, () => {
			assert.equal(reading(new SectionCache(), left).parsed, undefined);
			assert.deepEqual(parse(left, new SectionCache()), parse(left));
		});

	it('gives what reading the whole gives, whatever was read before and whatever is typed', () => {
		const scraps = [
			'',
			'x',
			' ',
			'\n',
			'\r\n',
			'\n\n',
			'nom: y\n',
			'# c\n',
			'"',
			': ',
			'- ',
			'\n  a:\n',
			'é',
			'\t',
			'contexte: |\n',
			'\u00a0',
			'{',
		];
		const edit = fc.record({ at: fc.nat(20_000), remove: fc.nat(30), insert: fc.constantFrom(...scraps) });
		let used = 0;
		fc.assert(
			fc.property(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 4 }), (sample, edits) => {
				const cache = new SectionCache();
				let typed = sample;
				parse(typed, cache);
				for (const { at, remove, insert } of edits) {
					const from = Math.min(at, typed.length);
					typed = typed.slice(0, from) + insert + typed.slice(from + remove);
					if (reading(cache, typed).parsed) used++;
					assert.deepEqual(parse(typed, cache), parse(typed));
				}
			}),
			{ numRuns: 25, seed: 20261122 },
		);
		assert.ok(used > 8, `read by sections ${used} times`);
	});
});

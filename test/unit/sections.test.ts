import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, wholeSteps } from '../../server/engine/parse/parse';
import { SectionCache } from '../../server/engine/parse/sections';
import { finished } from '../../server/engine/steps';
import { edited, typing } from './support/typing';

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
			return wholeSteps(section);
		}),
	);
	return { parsed, anew };
}

const whole = (text: string) => finished(wholeSteps(text));

describe('reading section by section', () => {
	const text = 'charte: 1\n\n# Qui\ninitiative:\n  nom: Permis\n  phase: amorce # au début\ncontexte: Un texte.\n';

	it('gives what reading the whole gives', () => {
		for (const given of [text, ...samples]) {
			const { parsed } = reading(new SectionCache(), given);
			assert.ok(parsed);
			assert.deepEqual(parsed, whole(given));
		}
	});

	it('reads anew only the section that changed', () => {
		const cache = new SectionCache();
		assert.equal(reading(cache, text).anew.length, 3);
		const changed = text.replace('Permis', 'Permis en ligne');
		const { parsed, anew } = reading(cache, changed);
		assert.deepEqual(anew, ['initiative:\n  nom: Permis en ligne\n  phase: amorce # au début\ncontexte: x\n']);
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
		assert.deepEqual(parsed, whole(doubled));
	});

	for (const [what, left] of Object.entries({
		'an alias': 'a: &x 1\nb: *x\n',
		'a merge key': 'a: &x {c: 1}\nb:\n  <<: *x\n',
		'a list at the root': '- a\n- b\n',
		'two documents': 'a: 1\n---\nb: 2\n',
		'a flow map': '{a: 1,\nb: 2}\n',
		'git’s conflict markers': 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n',
		'a byte order mark': '\ufeffa: 1\nb: 2\n',
		'no section first': 'Une phrase.\na: 1\nb: 2\n',
		'levels without end': `a: 1\nb: ${'['.repeat(100)}\nc: 1\n`,
		nothing: '',
	}))
		it(`leaves a file with ${what} to the whole parser`, () => {
			assert.equal(reading(new SectionCache(), left).parsed, undefined);
			assert.deepEqual(parse(left, new SectionCache()), whole(left));
		});

	for (const [what, faulty] of Object.entries({
		'a half-typed key': 'a: 1\nusa\nbesoins: []\n',
		'an open quote': 'a: "b\nportee: {}\nbesoins: []\n',
		'a fault in one section': 'a: 1\nb: c : d\n',
		'a bracket left open': 'a: [un, deux\nc: 1\n',
		'a brace left open over lines': 'a:\n  b: {c: 1,\n    d: 2\ncontexte: Un texte.\n',
		'a colon in a text': 'a:\n  - Le budget : 2 M$ sur\n    deux ans\nb: 1\n',
		'a hash in a text over lines': 'contexte: Le lot #2\n  vient après\nb: 1\n',
		'a text at the margin': 'contexte: Un texte qui est assez long pour être coupé par\nson éditeur\nbesoins: []\n',
		'the rest of a sentence at the margin':
			'contexte: Un texte qui est assez long pour être coupé par\nson éditeur, et que le lieu est\nouvert: du lundi au vendredi\nbesoins: []\n',
		'no-break spaces': 'a:\n  - nom\u00a0: b\nc: 1\n',
		'a tab': 'a:\n  b: 1\n\tc: 1\nd: 1\n',
		'an interval in brackets': 'besoins: []\ncontraintes: [de 0 à [0, 1[, deux]\nx-d: 1\n',
		'an invisible character': 'a: 1\nb:\n  c\u200b: 1\nd: 1\n',
		'a glued key': 'initiative:\n  phase:amorce\nb: 1\n',
		'a comma too many': 'contraintes: [un,, deux]\nb: 1\n',
		'items at the margin': 'contraintes:\n- un\n- deux : trois\nb: 1\n',
		'a bracket that closes at the margin': 'contraintes: [\n  un: deux : trois,\n]\nb: 1\n',
	}))
		it(`keeps ${what} to its section, wherever that stands`, () => {
			const cache = new SectionCache();
			const { parsed } = reading(cache, faulty);
			assert.ok(parsed);
			assert.deepEqual(parsed, whole(faulty));
			const lower = `x-dessus:\n  - Une ligne\n  - Une autre\n${faulty}`;
			const moved = reading(cache, lower);
			assert.equal(moved.anew.length, 1);
			assert.deepEqual(moved.parsed, whole(lower));
		});

	it('never tells more faults or invisible characters than reading the whole', () => {
		const strewn = Array.from({ length: 30 }, (_, index) => `x-${index}: a\u200bb\n`).join('');
		assert.equal(reading(new SectionCache(), strewn).parsed, undefined);
		assert.deepEqual(parse(strewn), whole(strewn));
	});

	it('gives what a fresh reading gives, whatever was read before and whatever is typed', () => {
		let [used, faulty] = [0, 0];
		fc.assert(
			fc.property(typing(samples), ({ text: sample, edits }) => {
				const cache = new SectionCache();
				let typed = sample;
				parse(typed, cache);
				for (const edit of edits) {
					typed = edited(typed, edit);
					const { parsed } = reading(cache, typed);
					if (parsed) used++;
					if (parsed?.faults.length) faulty++;
					assert.deepEqual(parse(typed, cache), parse(typed));
				}
			}),
			{ numRuns: 25, seed: 20261122 },
		);
		assert.ok(used > 20 && faulty > 10, `read by sections ${used} times, ${faulty} with faults`);
	});
});

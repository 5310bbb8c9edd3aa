import assert from 'node:assert/strict';
import { applyChanges } from '../../server/engine/text/change';
import { evidenceRenames } from '../../server/features/evidence-renames';
import { read } from '../standard';

/** The text once some files have moved. */
function renamed(text: string, moves: Readonly<Record<string, string>>): string {
	return applyChanges(
		text,
		evidenceRenames(read(text), (path) => moves[path]),
	);
}

const charter = (evidence: string) =>
	`charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: conception\npratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves:${evidence}\n`;

describe('the evidence of files that move', () => {
	const moves = { 'docs/pmv.md': 'dossiers/le pmv.md', docs: 'dossiers', 'docs/': 'dossiers/' };
	const cases: [what: string, before: string, after: string][] = [
		['a flow list', ' [docs/pmv.md, solution.pmv]', ' [dossiers/le pmv.md, solution.pmv]'],
		['a block list with a comment', '\n        - docs/pmv.md # le plan', '\n        - dossiers/le pmv.md # le plan'],
		['double quotes', ' ["docs/pmv.md"]', ' ["dossiers/le pmv.md"]'],
		['single quotes', "\n        - 'docs/pmv.md'", "\n        - 'dossiers/le pmv.md'"],
		['what stands before and behind', ' ["./docs/pmv.md#page=2"]', ' ["./dossiers/le pmv.md#page=2"]'],
		['backslashes', ' ["docs\\\\pmv.md"]', ' ["dossiers/le pmv.md"]'],
		['a folder', ' [docs/, docs]', ' [dossiers/, dossiers]'],
		['a single text', ' docs/pmv.md', ' dossiers/le pmv.md'],
		[
			'several',
			' [docs/pmv.md, docs/autre.md, docs/pmv.md]',
			' [dossiers/le pmv.md, docs/autre.md, dossiers/le pmv.md]',
		],
	];
	for (const [what, before, after] of cases)
		it(`follow them: ${what}`, () => {
			const [from, to] = [charter(before), charter(after)];
			assert.equal(renamed(from, moves), to);
			assert.equal(renamed(from.replaceAll('\n', '\r\n'), moves), to.replaceAll('\n', '\r\n'));
			const wide = (text: string) => text.replace(/^ +/gm, (indent) => indent + indent);
			assert.equal(renamed(wide(from), moves), wide(to));
		});

	it('is quoted where its new name needs it, and only then', () => {
		const to = (name: string, evidence = ' [docs/pmv.md]') => renamed(charter(evidence), { 'docs/pmv.md': name });
		assert.equal(to('docs/a, b.md'), charter(' ["docs/a, b.md"]'));
		assert.equal(to('docs/a, b.md', '\n        - docs/pmv.md'), charter('\n        - docs/a, b.md'));
		assert.equal(to("l'été.md", "\n        - 'docs/pmv.md'"), charter("\n        - 'l''été.md'"));
		assert.equal(to('docs/été « 2 » : fin.md'), charter(' ["docs/été « 2 » : fin.md"]'));
	});

	it('stays evidence of a file: a name that would be a pointer gets a dot, one that cannot be written stays', () => {
		const to = (name: string) => renamed(charter(' [docs/pmv.md]'), { 'docs/pmv.md': name });
		assert.equal(to('solution.pmv'), charter(' [./solution.pmv]'));
		assert.equal(to('docs/lot #2.md'), charter(' [docs/pmv.md]'));
		assert.equal(to(''), charter(' [docs/pmv.md]'));
	});

	it('follows in every field that holds evidence, once behind an alias', () => {
		const text = `${charter(' &p [docs/pmv.md]')}    experimentation:\n      etat: en_place\n      preuves: *p\nusagers:\n  recherche:\n    - methode: entrevue\n      preuve: docs/pmv.md\ncontexte: Voir docs/pmv.md\n`;
		const after = renamed(text, moves);
		assert.equal(after.split('dossiers/le pmv.md').length, 3);
		assert.ok(after.includes('preuves: &p [dossiers/le pmv.md]') && after.includes('preuve: dossiers/le pmv.md'));
		assert.ok(after.includes('preuves: *p') && after.includes('contexte: Voir docs/pmv.md'));
	});

	it('changes nothing in texts that cannot be read', () => {
		for (const text of [
			'',
			'x',
			'charte: 1\npratiques:',
			charter(' [docs/pmv.md'),
			charter(' "docs/pmv.md'),
			'\t- {',
		]) {
			const after = renamed(text, moves);
			assert.equal(after.replace('dossiers/le pmv.md', 'docs/pmv.md'), text);
		}
	});
});

import assert from 'node:assert/strict';
import { analyse } from '../standard';
import { codesOf, environment, head, layouts, only, repaired } from './support/findings';
import { type Trap, traps } from './support/prose-traps';

describe('French prose against YAML', () => {
	for (const { name, code, before, after, read, value } of traps) {
		for (const { name: layout, lay } of layouts) {
			it(`${name} gives ${code}, and its fix (${layout})`, () => {
				const text = lay(head + before);
				const wanted = lay(head + after);
				const result = repaired(text, code);
				assert.equal(result, wanted);
				// Block scalars keep the line ends of the file.
				const lines = (found: unknown) => JSON.parse(JSON.stringify(found ?? null).replaceAll('\\r\\n', '\\n'));
				assert.deepEqual(lines(read(analyse(result, environment()).charter.value)), value);
				assert.deepEqual(codesOf(result), []);
			});
		}
	}

	it('is read through the trap: the charter is complete before the fix too', () => {
		// Bullets in a text melt until they are fixed; an alias to nothing is left unread.
		const unread = ({ code, before, after }: Trap) =>
			(code === 'format/puces' && after.includes('|\n')) || /\*Projet\*[\n,]/.test(before);
		assert.ok(traps.filter(unread).length < 5);
		for (const { name, before, read, value } of traps.filter((one) => !unread(one)))
			assert.deepEqual(cut(read(analyse(head + before, environment()).charter.value)), cut(value), name);
	});

	it('says one thing about one trap', () => {
		for (const { name, code, before } of traps) assert.deepEqual(codesOf(head + before), [code], name);
	});

	it('names a no-break space in an indent, and puts plain spaces there', () => {
		const text = `${head}portee:\n\u00a0\u00a0exclus: [Les duplicatas]\n`;
		assert.equal(repaired(text, 'format/espace_insecable'), `${head}portee:\n  exclus: [Les duplicatas]\n`);
		assert.deepEqual(analyse(text, environment()).charter.value.portee, { exclus: ['Les duplicatas'] });
	});

	it('offers bullets as a list first, as a text on several lines next', () => {
		const text = `${head}contraintes: • Livrer en mars\n  • Coût : 2 M$\n`;
		const fixes = only(text, 'format/puces').fixes ?? [];
		assert.equal(fixes.length, 2);
		assert.equal(repaired(text, 'format/puces'), `${head}contraintes:\n  - Livrer en mars\n  - "Coût : 2 M$"\n`);
	});

	it('says one thing of prose where a date, a number or a value of a closed list stands', () => {
		const cases: readonly (readonly [code: string, text: string])[] = [
			['date', 'approbations:\n  - qui: Direction\n    date: 12 mars : reporté\n'],
			['date', 'approbations:\n  - qui: Direction\n    date: @demain\n'],
			['valeur', 'solution:\n  canaux:\n    - type: web : mobile\n'],
			['booleen', 'solution:\n  canaux:\n    - type: web\n      principal: oui : non\n'],
			['type', 'budget:\n  total: 12 : 3\n'],
		];
		for (const [code, text] of cases) {
			assert.deepEqual(codesOf(head + text), [`format/${code}`], text);
			assert.equal(analyse(head + text, environment()).charter.faults.length, 1);
		}
	});

	const silent: readonly (readonly [name: string, text: string])[] = [
		['a comment after a value', 'contexte: Un constat # à revoir : en mars\n'],
		['a comment after two spaces', 'contexte: Un constat  # lot : 2\n'],
		['a comment on its own line', '# Le budget : 2 M$ #1\ncontexte: Un constat\n'],
		['a comment after a key', 'contexte: # le constat\n  Un constat\n'],
		['a comment after an empty key', 'contexte: # à venir\n'],
		['a double-quoted text', 'contexte: "Constat : le lot #2 *et* !suite"\n'],
		['a single-quoted text', "contexte: 'Constat : l''usager, lot #2'\n"],
		['a literal block', 'contexte: |\n  Constat : le lot #2\n  • Un point\n  • Un autre\n  *Projet*\u00a0: suite\n'],
		['a folded block', 'contexte: >-\n  Constat : le lot #2\n  !important\n'],
		['a URL', 'references:\n  - titre: Étude\n    url: https://exemple.gouv.qc.ca:8080/a?b=c#d\n'],
		['a URL in a sentence', 'contexte: Voir https://exemple.gouv.qc.ca/a#b pour la suite\n'],
		['a time', 'contexte: Rendez-vous à 10:30 au comptoir\n'],
		['a ratio', 'contexte: Un ratio 3:1 est visé\n'],
		['a no-break space within a text', 'contexte: Un délai de 30\u00a0jours, soit 2\u00a0M$ «\u00a0net\u00a0»\n'],
		['a no-break space and a colon within quotes', 'contexte: "Constat\u00a0: le délai"\n'],
		['« oui » as a text', 'contexte: oui\n'],
		['an apostrophe within a text', "contexte: L'usager n'attend pas\n"],
		['a dash within a text', 'contexte: Un délai - trop long - à réduire\n'],
		['one bullet on one line', 'contexte: • Un seul constat\n'],
		['an asterisk within a text', 'contexte: Le délai* est trop long\n'],
		['a list in flow style', 'contraintes: [Livrer en mars, "Coût : 2 M$"]\n'],
		['a text on several lines', 'contexte: Un premier constat\n  qui continue\n  et finit\n'],
		['a colon with a no-break space, and no space after', 'contexte: Voir\u00a0:ici\n'],
	];
	for (const [name, text] of silent)
		for (const { name: layout, lay } of layouts)
			it(`says nothing of ${name} (${layout})`, () => assert.deepEqual(codesOf(lay(head + text)), []));
});

/** Compared as JSON: `undefined` and missing are the same. */
function cut(found: unknown): unknown {
	return found === undefined ? undefined : JSON.parse(JSON.stringify(found));
}

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { troubleOf } from '../../server/engine/model/trouble';
import { applyChanges } from '../../server/engine/text/change';
import { paste } from '../../server/features/paste';
import { pace } from '../pace';
import { analyse, read, standard } from '../standard';
import { codesOf, environment, head, layouts } from '../unit/support/findings';
import { lists, plain, tables, texts, word } from './paste-cases';

/** Before and after what a paste replaces; once for a cursor. */
const mark = '¦';

interface Marked {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

function marked(source: string): Marked {
	const start = source.indexOf(mark);
	const last = source.lastIndexOf(mark);
	assert.ok(start >= 0);
	return { text: source.replaceAll(mark, ''), start, end: last > start ? last - 1 : start };
}

/** The whole text after a paste; undefined where it is left to the editor. */
function pasted(source: string, text: string): string | undefined {
	const { text: charter, start, end } = marked(source);
	const result = paste(charter, { start, end }, text, standard);
	if (!result) return undefined;
	assert.equal(
		result.changes.filter((change) => change.start === start && change.end === end).length,
		1,
		'one on the selection',
	);
	let last = -1;
	for (const change of result.changes) {
		assert.ok(change.start >= last, 'in order, and apart');
		last = change.end;
	}
	return applyChanges(charter, result.changes);
}

describe('pasting', () => {
	for (const [title, before, text, after] of [...lists, ...tables, ...texts])
		for (const { name, lay } of layouts)
			it(`writes ${title} (${name})`, () => {
				const result = pasted(lay(head + before), text);
				assert.equal(result, lay(head + after));
				assert.deepEqual(codesOf(result ?? ''), []);
			});

	for (const [title, before, text] of plain)
		for (const { name, lay } of layouts)
			it(`leaves ${title} to the editor (${name})`, () => {
				assert.equal(pasted(lay(head + before), text), undefined);
			});

	it('is tried on enough pastes', () => assert.ok(lists.length + tables.length + texts.length >= 40));

	it('keeps what a cell says where its field cannot hold it', () => {
		const before = `${head}echeancier:\n  jalons:\n    ¦\n`;
		const result = pasted(before, 'Nom\tDate\nLancement\tau printemps');
		assert.match(result ?? '', /au printemps/);
	});

	it('reads back each item as it was pasted', () => {
		const items = [
			'Coût : 2 M$',
			'#2',
			'- a',
			'"x',
			"'y'z",
			'{',
			'a, b',
			'*n',
			'&m',
			'oui',
			'1e3',
			'null',
			'a # b',
			'%',
		];
		const result = pasted(`${head}contraintes:\n  ¦\n`, items.map((item) => `• ${item}`).join('\n'));
		assert.deepEqual(analyse(result ?? '', environment()).charter.value.contraintes, items);
	});

	it('never throws, and never leaves a charter worse than a plain paste, whatever is pasted, wherever', () => {
		const places = [...lists, ...tables, ...texts].map(([, before]) => head + before);
		const piece = fc.constantFrom(
			'• ',
			'\t',
			'\n',
			' : ',
			' #',
			'"',
			"'",
			'- ',
			'|',
			'1. ',
			'é',
			'Nom',
			'Date',
			'[',
			'{',
			'*',
			'\r\n',
			'\u00a0',
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...places),
				fc.array(fc.oneof(piece, fc.lorem({ maxCount: 3 })), { maxLength: 14 }),
				(place, parts) => {
					const text = parts.join('');
					const { text: charter, start, end } = marked(place);
					const result = pasted(place, text);
					if (result === undefined) return;
					const trouble = (one: string) => troubleOf(read(one));
					assert.ok(trouble(result) <= trouble(charter.slice(0, start) + text + charter.slice(end)));
				},
			),
			{ numRuns: 400 },
		);
	});

	it('looks at a long text of nothing but blanks in no time', () => {
		const before = process.cpuUsage().user;
		for (const blanks of [' ', '\t', '\n', '\u00a0']) {
			const long = blanks.repeat(45_000);
			for (const text of [`a b${long}c`, `a\n${long}b: c`, `a|b\n|${long}x|-|\n`]) pasted(`${head}contexte: ¦\n`, text);
		}
		const took = (process.cpuUsage().user - before) / 1e6;
		const most = 5 * pace();
		assert.ok(took < most, `${took} s, of ${most.toFixed(1)}`);
	}).timeout(300_000);

	it('keeps the blanks around a line', () => {
		assert.equal(
			pasted(`${head}contexte: "un¦ deux"\n`, ' et "trois"  \r\n'),
			`${head}contexte: "un et \\"trois\\"   deux"\n`,
		);
	});

	it('does nothing in an empty or a hopeless charter', () => {
		assert.equal(pasted('¦', word), undefined);
		assert.equal(pasted(`${'['.repeat(200)}\n¦`, word), undefined);
	});
});

describe('paste of prose that looks like something else', () => {
	const letters = (text: string) => text.replace(/\s+/g, ' ').trim();
	const proses = [
		'Le système conserve les données propres de l’OCP\ncomme: le nom, le prénom et la date',
		'Bonjour,\nnote: à revoir avec le comité\nMerci',
		'note: apporter les documents\nMerci de répondre avant le 3',
		'Constats de la visite :\n- le délai est long\n- le coût monte\n\nLe comité tranchera en mai.',
		'• Le délai est long.\n• Le coût monte.\nLe comité tranchera en mai.',
		'1. Accueil\n1.1 Guichet\n1.2 Téléphone\n2. Suivi',
		'1. Accueil\n  1.1. Guichet : à revoir\n2. Suivi',
		'Voir le plan\nremarque: lot #2 : à venir',
	];
	for (const [index, prose] of proses.entries())
		for (const { name, lay } of layouts)
			it(`text ${index + 1} reads as it was, letter by letter (${name})`, () => {
				const after = pasted(lay(`${head}contexte: ¦\nreferences:\n  - titre: Plan\n`), prose);
				assert.ok(after !== undefined);
				const { value, faults } = read(after);
				assert.deepEqual(faults, [], after);
				assert.equal(letters(value.contexte ?? ''), letters(prose), after);
				assert.equal(value.references?.[0]?.titre, 'Plan');
			});

	it('what comes from a charter is left to the editor', () => {
		for (const yaml of [
			'nom: Permis\norganisme: Ministère',
			'    nom: Permis\n  organisme: Ministère\n',
			'- nom: Accueil\n  etapes:\n    - nom: Dépôt',
			'contexte: Un texte\n  qui continue\nportee:\n  inclus: [a]',
			'# note\ncontexte: a',
		])
			assert.equal(pasted(`${head}¦\n`, yaml), undefined, yaml);
	});
});

import assert from 'node:assert/strict';
import { parse as parseYaml } from 'yaml';
import { quote, quoteIfNeeded, quoteOrFold } from '../../server/engine/text/quote';

describe('quoting', () => {
	const plain = [
		'Un permis',
		'Rendez-vous à 10:30',
		'L’usager, seul',
		'https://exemple.gouv.qc.ca/a#b',
		'30 jours',
		'oui',
		'à 50 %',
		"l'usager",
		'2026-01-01',
		'a [b]',
		'« net »',
	];
	const quoted = [
		'',
		' a',
		'a ',
		'Le budget : 2 M$',
		'Constat :',
		'lot #2',
		'#2',
		'*Projet*',
		'!important',
		'& suite',
		'- tiret',
		'? quoi',
		': a',
		'[Volet 1] a',
		'{a}',
		'> 50 %',
		'| a',
		'@a',
		'`a`',
		'% a',
		'"a" b',
		"'a' b",
		'true',
		'null',
		'~',
		'12',
		'1.5',
		'0x1f',
		'.inf',
		'a\nb',
		'a\tb',
		'\0',
		'😀 : a',
	];
	const readBack = (written: string) => parseYaml(`k: ${written}\n`)?.k;
	const readBackInFlow = (written: string) => parseYaml(`k: [${written}, b]\n`)?.k?.[0];

	it('leaves what YAML reads as it is written', () => {
		for (const text of plain) {
			assert.equal(quoteIfNeeded(text), text);
			assert.equal(readBack(text), text);
		}
	});

	it('quotes what YAML would read otherwise', () => {
		for (const text of quoted) {
			assert.match(quoteIfNeeded(text), /^".*"$/s, text);
			assert.equal(readBack(quoteIfNeeded(text)), text);
		}
	});

	it('knows what counts in flow style too', () => {
		for (const text of ['a, b', 'a [b]', 'a]', '{a', 'a}']) assert.match(quoteIfNeeded(text, true), /^"/, text);
		for (const text of [...plain, ...quoted, 'a, b', 'a}'])
			assert.equal(readBackInFlow(quoteIfNeeded(text, true)), text);
		for (const text of [...plain, ...quoted]) assert.equal(readBack(quote(text)), text);
	});

	it('folds a text of several lines, keeps its paragraphs and its bullets', () => {
		const fold = (text: string) => quoteOrFold(text, { start: 0, end: text.length });
		assert.equal(fold('Le budget : 2 M$'), '"Le budget : 2 M$"');
		assert.equal(
			fold('Le budget :\n    2 M$\n\n      et la suite'),
			'>-\n    Le budget :\n    2 M$\n\n    et la suite',
		);
		assert.equal(fold('Voici :\n  • un\n  • deux'), '|-\n  Voici :\n  • un\n  • deux');
		assert.equal(fold('Le budget :\r\n  2 M$'), '>-\r\n  Le budget :\r\n  2 M$');
	});
});

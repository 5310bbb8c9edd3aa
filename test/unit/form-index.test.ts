import assert from 'node:assert/strict';
import { FormIndex } from '../../server/engine/wording/form-index';
import { partOf, wordsOf } from '../../server/engine/wording/forms';

describe('the forms of a standard', () => {
	const forms = [
		'formulaire papier imprimé',
		'formel',
		'télécopieur ~ bureau',
		'l’envoi postal',
		'~',
		'~ affranchi',
		'a*',
	];

	function index() {
		const read: string[] = [];
		const all = new FormIndex(
			forms.map((text) => ({ text, of: text })),
			(part) => {
				read.push(part);
				return partOf(part);
			},
		);
		const at = (text: string) => wordsOf(text).map((word) => all.at(word).map(({ of }) => of));
		return { at, read };
	}

	it('are found by the word that begins them, in their order', () => {
		const { at } = index();
		const anywhere = ['~ affranchi', 'a*'];
		assert.deepEqual(at('Formulaires'), [['formulaire papier imprimé', 'formel', ...anywhere]]);
		assert.deepEqual(at('le TÉLÉCOPIEUR'), [['télécopieur ~ bureau', ...anywhere]]);
		assert.deepEqual(at('envoi'), [['l’envoi postal', ...anywhere]]);
		assert.deepEqual(at('guichet'), [anywhere]);
	});

	it('are read as far as that word, and whole where a text has it', () => {
		const { at, read } = index();
		assert.ok(!read.includes('imprimé') && !read.includes('bureau'));
		at('un guichet');
		assert.ok(!read.includes('imprimé') && !read.includes('bureau'));
		at('un formulaire');
		assert.ok(read.includes('imprimé') && !read.includes('bureau'));
		const before = read.length;
		at('des formulaires');
		assert.equal(read.length, before);
	});
});

import assert from 'node:assert/strict';
import { appendItem } from '../../server/engine/edits/append';
import { sectionOf } from '../../server/engine/model/charter';
import { applyChanges } from '../../server/engine/text/change';
import { read } from '../standard';
import { layouts } from './support/findings';

/** The charter with one more risk; undefined where it cannot be written. */
function appended(text: string): string | undefined {
	const charter = read(text);
	const list = sectionOf(charter, 'risques');
	assert.equal(list?.kind, 'list');
	if (list?.kind !== 'list') return undefined;
	const change = appendItem(charter, list, ['- enonce: …', '  reponse: …']);
	return change && applyChanges(text, [change]);
}

const cases: readonly [name: string, before: string, after: string][] = [
	[
		'behind the last item and its comment',
		'risques:\n  - enonce: Retard\n    reponse: Pénalités # au contrat\n\ncontexte: Rien\n',
		'risques:\n  - enonce: Retard\n    reponse: Pénalités # au contrat\n  - enonce: …\n    reponse: …\n\ncontexte: Rien\n',
	],
	[
		'behind a text in a block, whose blank lines stay',
		'risques:\n  - enonce: >-\n      Retard du\n      fournisseur\n\nx-note: 1\n',
		'risques:\n  - enonce: >-\n      Retard du\n      fournisseur\n  - enonce: …\n    reponse: …\n\nx-note: 1\n',
	],
	[
		'behind an item in flow style, at the end of a file without a line end',
		'risques:\n  - { enonce: Retard }',
		'risques:\n  - { enonce: Retard }\n  - enonce: …\n    reponse: …',
	],
	[
		'where the dashes stand under the key',
		'risques:\n- enonce: Retard\n- enonce: Panne\n',
		'risques:\n- enonce: Retard\n- enonce: Panne\n- enonce: …\n  reponse: …\n',
	],
];

describe('appending an item to a list', () => {
	for (const [name, before, after] of cases)
		for (const { name: layout, lay } of layouts)
			it(`${name} (${layout})`, () => assert.equal(appended(lay(before)), lay(after)));

	it('is left to the author in flow style, in an empty list and behind an anchor', () => {
		for (const text of ['risques: [{ enonce: Retard }]\n', 'risques: []\n', 'risques:\n  - &r\n    enonce: Retard\n'])
			assert.equal(appended(text), undefined, text);
	});
});

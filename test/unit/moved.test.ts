import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { movedTo } from '../../server/engine/coverage/moved';
import { reportOf } from '../../server/engine/coverage/report';
import { analyse } from '../standard';
import { environment, ofPmv } from './support/declaring';

const before = ofPmv('etat: en_place', 'preuves: [solution.pmv, docs/absent.md]');

/** What the places of 8.1, in the report of `before`, hold in a later text. */
function held(after: string): Record<string, string> {
	const report = reportOf(
		analyse(before, environment()),
		environment(),
		TextDocument.create('file:///a', 'charte', 1, before),
	);
	const practice = movedTo(report, before, after).practices.find(({ id }) => id === 'valeur');
	const action = practice?.actions.find(({ id }) => id === 'valeur.pmv');
	assert.ok(practice && action);
	const later = TextDocument.create('file:///a', 'charte', 2, after);
	for (const range of [...practice.findings.map(({ range }) => range), ...action.evidence.map(({ range }) => range)])
		for (const { line, character } of [range.start, range.end])
			assert.deepEqual(later.positionAt(later.offsetAt({ line, character })), { line, character }, 'inside the text');
	const at = (range: Parameters<typeof later.getText>[0]) => later.getText(range);
	const broken = practice.findings.find(({ code }) => code === 'declaration/preuve_introuvable');
	return {
		declaration: action.declaration ? at(action.declaration) : '',
		evidence: action.evidence.map(({ range }) => at(range)).join(' | '),
		place: at(action.evidence[0]?.place).replace(/\s+/g, ' ').trim(),
		finding: broken ? at(broken.range) : '',
	};
}

describe('a report whose text has changed since', () => {
	const same = {
		declaration: 'pmv',
		evidence: 'solution.pmv | docs/absent.md',
		place: 'fonctionnalites: [Déposer une demande] date: 2027-03-01',
		finding: 'docs/absent.md',
	};

	it('points to the same places in the same text', () => assert.deepEqual(held(before), same));

	it('points to what moved, whatever its line ends', () => {
		assert.deepEqual(held(before.replace('  nom: Permis\n', '  nom: "Permis\n  x: y\n')), same);
		assert.deepEqual(held(before.replace('    - nom: Centre d’appels\n', '')), same);
		assert.deepEqual(held(`# un\r\n# deux\r\n${before}`), same);
	});

	it('points as closely as it can to what was changed itself, and never outside the text', () => {
		assert.equal(held(before.replace('    pmv:\n      etat', '    p\n      etat')).declaration, 'p');
		assert.deepEqual(held(''), { declaration: '', evidence: ' | ', place: '', finding: '' });
		assert.equal(held(before.slice(0, before.indexOf('docs/absent'))).declaration, 'pmv');
		assert.equal(held('x').declaration, '');
	});
});

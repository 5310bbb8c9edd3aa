import assert from 'node:assert/strict';
import { citedPath } from '../../client/charter/relative-path';
import { evidenceKind, filePath } from '../../server/engine/model/evidence';
import { isOpenable } from '../../views/openable';

describe('the path of a file cited as evidence', () => {
	const cases: readonly (readonly [charter: string, file: string, path: string | undefined])[] = [
		['/a/permis.charte.yaml', '/a/docs/bilan.pdf', 'docs/bilan.pdf'],
		['/a/permis.charte.yaml', '/a/bilan.pdf', 'bilan.pdf'],
		['/a/chartes/permis.charte.yaml', '/a/docs/bilan.pdf', '../docs/bilan.pdf'],
		['/a/b/c/permis.charte.yaml', '/a/x.pdf', '../../x.pdf'],
		['/a/permis.charte.yaml', '/a/docs/Bilan d’essai 2.pdf', 'docs/Bilan d’essai 2.pdf'],
		['/c:/a/permis.charte.yaml', '/C:/a/docs/x.pdf', 'docs/x.pdf'],
		['/c:/a/permis.charte.yaml', '/d:/a/x.pdf', undefined],
	];
	for (const [charter, file, path] of cases)
		it(`${file} from ${charter}`, () => {
			assert.equal(citedPath(charter, file), path);
		});

	it('is never read as a place of the charter, nor as an address', () => {
		for (const name of ['portee', 'risques.texte', 'risques.md', 'contexte.', 'usagers[1].md', 'bilan essais.pdf']) {
			const path = citedPath('/a/permis.charte.yaml', `/a/${name}`) ?? '';
			assert.equal(evidenceKind(path), 'file', path);
			assert.equal(filePath(path), name);
		}
	});
});

describe('an address of evidence', () => {
	for (const address of ['https://exemple.gouv.qc.ca/a?b=c#d', 'HTTP://exemple.ca', 'mailto:bureau@exemple.ca'])
		it(`is opened: ${address}`, () => assert.ok(isOpenable(address)));
	for (const address of [
		'command:workbench.action.quit',
		'javascript:alert(1)',
		'file:///etc/passwd',
		'vscode://extension/x',
		'https://',
		'https://a b',
		'data:text/html,x',
		'\\\\serveur\\partage',
		'',
	])
		it(`is not: ${address}`, () => assert.ok(!isOpenable(address)));
});

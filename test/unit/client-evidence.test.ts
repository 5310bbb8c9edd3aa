import assert from 'node:assert/strict';
import { citedPath, namesBelow } from '../../client/charter/relative-path';
import { evidenceKind, filePath } from '../../server/engine/model/evidence';
import { isOpenable } from '../../views/openable';

describe('the path of a file cited as evidence', () => {
	const place = (uri: string) => {
		const [, authority = '', path = ''] = /^(?:\/\/([^/]*))?(\/.*)$/.exec(uri) ?? [];
		return { authority, path };
	};
	const cases: readonly (readonly [charter: string, file: string, path: string | undefined])[] = [
		['/a/permis.charte.yaml', '/a/docs/bilan.pdf', 'docs/bilan.pdf'],
		['/a/permis.charte.yaml', '/a/bilan.pdf', 'bilan.pdf'],
		['/a/chartes/permis.charte.yaml', '/a/docs/bilan.pdf', '../docs/bilan.pdf'],
		['/a/b/c/permis.charte.yaml', '/a/x.pdf', '../../x.pdf'],
		['/a/permis.charte.yaml', '/a/docs/Bilan d’essai 2.pdf', 'docs/Bilan d’essai 2.pdf'],
		['/c:/a/permis.charte.yaml', '/C:/a/docs/x.pdf', 'docs/x.pdf'],
		['/c:/a/permis.charte.yaml', '/d:/a/x.pdf', undefined],
		['/c:/a/Chartes/permis.charte.yaml', '/C:/A/chartes/Docs/Été 1.pdf', 'Docs/Été 1.pdf'],
		['//srv/Partage/a/permis.charte.yaml', '//SRV/partage/Docs/x.pdf', '../Docs/x.pdf'],
		['//srv/a/permis.charte.yaml', '//autre/a/x.pdf', undefined],
		['/c:/a/permis.charte.yaml', '//srv/a/x.pdf', undefined],
		['//wsl.localhost/Ubuntu/A/permis.charte.yaml', '//wsl.localhost/Ubuntu/a/x.pdf', '../a/x.pdf'],
		['/home/A/permis.charte.yaml', '/home/a/x.pdf', '../a/x.pdf'],
		['/Users/lea/été/permis.charte.yaml', '/Users/Lea/e\u0301te\u0301/Re\u0301sumé.pdf', 'Résumé.pdf'],
		['/home/été/permis.charte.yaml', '/home/été/re\u0301sume\u0301.pdf', 're\u0301sume\u0301.pdf'],
	];
	for (const [charter, file, path] of cases)
		it(`${file} from ${charter}`, () => {
			assert.equal(citedPath(place(charter), place(file)), path);
		});

	it('follows a folder that moves, whatever its case where its system has none', () => {
		const below = (above: string, file: string) => namesBelow(place(above), place(file));
		assert.deepEqual(below('/c:/Projets', '/C:/projets/A/charte.yaml'), ['A', 'charte.yaml']);
		assert.deepEqual(below('/home/a/charte.yaml', '/home/a/charte.yaml'), []);
		assert.equal(below('/home/a', '/home/ab/charte.yaml'), undefined);
		assert.equal(below('/home/a', '/home/A/charte.yaml'), undefined);
		assert.deepEqual(below('//srv/p', '//SRV/P/charte.yaml'), ['charte.yaml']);
	});

	it('is never read as a place of the charter, nor as an address', () => {
		for (const name of ['portee', 'risques.texte', 'risques.md', 'contexte.', 'usagers[1].md', 'bilan essais.pdf']) {
			const path = citedPath(place('/a/permis.charte.yaml'), place(`/a/${name}`)) ?? '';
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

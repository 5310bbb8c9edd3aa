import assert from 'node:assert/strict';
import { ChangedUris, folderOf, keyOf, normal, relativePath, within } from '../../server/judging/uris';

const composed = 'é';
const apart = 'e\u0301';

describe('the uris of files', () => {
	const spellings: readonly (readonly [one: string, ...others: string[]])[] = [
		[
			'file:///c%3A/Projets/a%20b/charte.yaml',
			'file:///C:/Projets/a b/charte.yaml',
			'file:///c:/Projets/a%20b/charte.yaml',
			'file:///C%3a/Projets/a%20b/charte.yaml',
			'file:/c:/Projets/a%20b/charte.yaml',
			'file:c:/Projets/a%20b/charte.yaml',
			'file://c:/Projets/a%20b/charte.yaml',
			'FILE:///c:/Projets/a%20b/charte.yaml',
			'file:///c:\\Projets\\a b\\charte.yaml',
			'file://localhost/c:/Projets/a%20b/charte.yaml',
			'file:////?/C:/Projets/a%20b/charte.yaml',
			'file:////%3F/C:/Projets/a%20b/charte.yaml',
			'file://?/C:/Projets/a%20b/charte.yaml',
			'file://%3F/c%3A/Projets/a%20b/charte.yaml',
			'file:///%5C%5C%3F%5CC%3A%5CProjets%5Ca%20b%5Ccharte.yaml',
		],
		[
			'file://serveur/Partage/charte.yaml',
			'file://SERVEUR/Partage/charte.yaml',
			'file:////serveur/Partage/charte.yaml',
			'file://///serveur/Partage/charte.yaml',
			'file:////?/UNC/serveur/Partage/charte.yaml',
			'file://%3F/UNC/serveur/Partage/charte.yaml',
			'file:///%5C%5Cserveur%5CPartage%5Ccharte.yaml',
			'file:\\\\serveur\\Partage\\charte.yaml',
		],
		[
			'file:///home/%C3%A9t%C3%A9/charte.yaml',
			'file:///home/été/charte.yaml',
			'file:///home/%c3%a9t%c3%a9/charte.yaml',
		],
		['file:///home/a%5Cb', 'file:///home/a\\b'],
		['file:///c%3A/', 'file:///C:/', 'file://C:/'],
		['vscode-remote://wsl%2Bubuntu/home/a', 'vscode-remote://wsl+ubuntu/home/a'],
	];
	for (const [one, ...others] of spellings)
		it(`have one spelling: ${one}`, () => {
			for (const other of [one, ...others]) assert.equal(normal(other), one, other);
		});

	it('stay as they are where they are none', () => {
		for (const text of ['', 'x', 'file:', 'file:///', 'charte.yaml', '%', 'untitled:charte']) {
			normal(text);
			assert.equal(keyOf(keyOf(text)), keyOf(text), text);
		}
	});

	const same: readonly (readonly [one: string, other: string, same: boolean])[] = [
		['file:///c:/Projets/Été/charte.yaml', 'file:///C:/projets/ÉTÉ/Charte.yaml', true],
		['file:///c:/a', 'file:///d:/a', false],
		['file://serveur/Partage/a', 'file://SERVEUR/partage/A', true],
		['file://serveur/a', 'file://autre/a', false],
		['file:///Users/lea/Projets/a', 'file:///Users/lea/projets/A', true],
		[`file:///Users/lea/${composed}`, `file:///Users/lea/${apart}`, true],
		[`file:///Volumes/Disque/${composed}`, `file:///volumes/disque/${apart}`, false],
		['file:///home/lea/A', 'file:///home/lea/a', false],
		[`file:///home/lea/${composed}`, `file:///home/lea/${apart}`, false],
		[`file:///c:/${composed}`, `file:///c:/${apart}`, false],
		['file://wsl.localhost/Ubuntu/home/A', 'file://wsl.localhost/Ubuntu/home/a', false],
		['file://wsl%24/Ubuntu/home/A', 'file://wsl$/Ubuntu/home/a', false],
		['vscode-vfs://github/o/r/A', 'vscode-vfs://github/o/r/a', false],
	];
	for (const [one, other, is] of same)
		it(`${is ? 'are those of one file' : 'are those of two'}: ${one}, ${other}`, () => {
			assert.equal(keyOf(one) === keyOf(other), is);
		});

	it('lie in a folder by the rules of their system', () => {
		const cases: readonly (readonly [uri: string, folder: string, within: boolean])[] = [
			['file:///C:/Projets/a/charte.yaml', 'file:///c%3A/projets', true],
			['file:///c:/projets', 'file:///c:/projets', false],
			['file:///c:/projets-2/x', 'file:///c:/projets', false],
			['file:///c:/x', 'file:///c:/', true],
			['file://srv/Partage/x', 'file://SRV/partage/', true],
			[`file:///Users/lea/${composed}/x`, `file:///Users/lea/${apart}`, true],
			['file:///home/Lea/x', 'file:///home/lea', false],
		];
		for (const [uri, folder, is] of cases) assert.equal(within(normal(uri), normal(folder)), is, `${uri} ${folder}`);
		const folders = ['file:///c%3A/projets', 'file:///c%3A/projets/Permis'];
		assert.equal(folderOf(normal('file:///C:/Projets/permis/x.yaml'), folders), folders[1]);
	});

	it('lead from one to another', () => {
		const cases: readonly (readonly [folder: string, file: string, path: string | undefined])[] = [
			['file:///c:/Projets/a', 'file:///C:/projets/Docs/É t.md', '../Docs/É t.md'],
			['file:///c:/a', 'file:///d:/a/x', undefined],
			['file://srv/p/a', 'file://SRV/P/b/x', '../b/x'],
			['file://srv/p/a', 'file://autre/p/a/x', undefined],
			['file:///c:/a', 'file://srv/a/x', undefined],
			[`file:///Users/lea/${composed}`, `file:///Users/lea/${apart}/${apart}.md`, `${composed}.md`],
			['file:///home/a', 'file:///home/A/x', '../A/x'],
			['file:///home/a', 'file:///home/a', ''],
			['file:///', 'file:///a/x', 'a/x'],
		];
		for (const [folder, file, path] of cases) assert.equal(relativePath(folder, file), path, `${folder} ${file}`);
	});

	it('that came or went are looked at again whatever their case and accents', () => {
		const changed = new ChangedUris(['file:///C:/Projets/Docs/Été.pdf', `file:///home/lea/${apart}`]);
		for (const uri of [
			'file:///c:/projets/docs/ÉTÉ.pdf',
			'file:///c:/projets/docs',
			'file:///home/lea/é/x',
			'file:///home/lea',
		])
			assert.ok(changed.touch(normal(uri)), uri);
		for (const uri of ['file:///c:/projets/docs/autre.pdf', 'file:///home/lea/b'])
			assert.ok(!changed.touch(normal(uri)), uri);
	});
});

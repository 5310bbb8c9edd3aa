import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exists, listCharters, readFile } from '../../server/node/files';

describe('the files of the machine', () => {
	let root: string;
	const uri = (...path: string[]) => pathToFileURL(join(root, ...path)).toString();
	const write = (path: string, text: string | Uint8Array = 'charte: 1') => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	beforeEach(() => {
		root = realpathSync(mkdtempSync(join(tmpdir(), 'charte-')));
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));

	it('are listed by the names of charters, the nearest first, up to a number and a depth', async () => {
		const deep = Array.from({ length: 30 }, (_, index) => `n${index}`).join('/');
		for (const path of ['z/charte.yaml', 'a/b/x.charte.yml', 'charte.yaml', 'note.yaml', `${deep}/charte.yaml`])
			write(path);
		const all = [uri('charte.yaml'), uri('z/charte.yaml'), uri('a/b/x.charte.yml')];
		assert.deepEqual(await listCharters([uri()], 100), all);
		assert.deepEqual(await listCharters([uri()], 2), all.slice(0, 2));
		// Folders of the workspace may lie in each other.
		assert.deepEqual((await listCharters([uri(), uri('z'), uri()], 100)).sort(), [...all].sort());
		assert.deepEqual(await listCharters([uri('absent'), 'untitled:x', 'vscode-vfs://github/x'], 100), []);
	});

	it('are not looked for behind links', async () => {
		write('a/charte.yaml');
		symlinkSync(root, join(root, 'a', 'tour'));
		assert.deepEqual(await listCharters([uri()], 100), [uri('a/charte.yaml')]);
	});

	it('are read inside the folders only, links included', async () => {
		write('dedans/charte.yaml', '\ufeffcharte: 1 # é');
		write('dehors/secret.yaml');
		symlinkSync(join(root, 'dehors', 'secret.yaml'), join(root, 'dedans', 'lien.yaml'));
		const read = (...path: string[]) => readFile(uri(...path), [uri('dedans')]);
		assert.equal(await read('dedans/charte.yaml'), 'charte: 1 # é');
		for (const path of ['dehors/secret.yaml', 'dedans/lien.yaml', 'dedans/absent.yaml', 'dedans'])
			assert.equal(await read(path), null, path);
		assert.equal(await readFile('untitled:x', [uri()]), null);
		assert.equal(await readFile(uri('dedans/charte.yaml'), ['vscode-vfs://github/x']), null);
		assert.equal(await readFile(uri('dedans/charte.yaml'), []), null);
	});

	it('are read up to a size, whatever their bytes', async () => {
		write('grand.yaml', 'x'.repeat(2 * 1024 * 1024 + 1));
		write('juste.yaml', 'x'.repeat(2 * 1024 * 1024));
		write('octets.yaml', new Uint8Array([0xff, 0xfe, 0x00, 0x80]));
		assert.equal(await readFile(uri('grand.yaml'), [uri()]), null);
		assert.equal((await readFile(uri('juste.yaml'), [uri()]))?.length, 2 * 1024 * 1024);
		assert.equal(typeof (await readFile(uri('octets.yaml'), [uri()])), 'string');
	});

	it('exist, do not, or nobody knows', async () => {
		write('a/charte.yaml');
		const states = [uri('a/charte.yaml'), uri('a'), uri('b'), uri('a/charte.yaml/x'), 'https://x/y'].map(exists);
		assert.deepEqual(await Promise.all(states), ['file', 'folder', 'none', 'none', 'unknown']);
	});
});

import assert from 'node:assert/strict';
import { nearFiles } from '../../server/judging/near-files';

const root = 'file:///w';
/** A workspace, by folder. */
const tree: Readonly<Record<string, readonly string[]>> = {
	'': ['docs/', 'chartes/', 'LISEZMOI.md', '.git/', 'node_modules/'],
	chartes: ['permis.charte.yaml', 'preuves/', 'bilan.md', '.cache/'],
	'chartes/preuves': ['essais.md', '2025/'],
	'chartes/preuves/2025': ['vieux.md'],
	docs: ['efvp.md'],
};
let asked: string[] = [];
const entries = async (uri: string) => {
	asked.push(uri);
	const names = tree[decodeURIComponent(uri).slice(root.length + 1)] ?? [];
	return names.map((name) => ({ name: name.replace(/\/$/, ''), folder: name.endsWith('/') }));
};
const near = async (charter: string, roots: readonly string[] = []) => {
	asked = [];
	return (await nearFiles(charter, [root], roots, entries)).map(({ path }) => path);
};

describe('the files near a charter', () => {
	it('are listed the nearest first, then under the roots, then one level up, without itself and what is hidden', async () => {
		assert.deepEqual(await near(`${root}/chartes/permis.charte.yaml`, ['docs', '../dehors']), [
			'bilan.md',
			'preuves/',
			'preuves/essais.md',
			'preuves/2025/',
			'preuves/2025/vieux.md',
			'efvp.md',
			'../LISEZMOI.md',
			'../docs/',
		]);
		assert.ok(
			asked.every((uri) => uri.startsWith(root)),
			asked.join(),
		);
	});

	it('are none for a charter that lies nowhere, and end somewhere', async () => {
		assert.deepEqual(await near('untitled:Untitled-1'), []);
		assert.deepEqual(await near('file:///ailleurs/x.charte.yaml'), []);
		assert.deepEqual(asked, []);
		let count = 0;
		const endless = async () => {
			count++;
			return Array.from({ length: 30 }, (_, n) => ({ name: `d${n}`, folder: true }));
		};
		const found = await nearFiles(`${root}/x.charte.yaml`, [root], [], endless);
		assert.ok(found.length <= 150 && count <= 40, `${found.length} ${count}`);
	});
});

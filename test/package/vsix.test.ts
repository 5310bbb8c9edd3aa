import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { packed } from './packed';

/** All that the extension package holds. */
const files = [
	'[Content_Types].xml',
	'extension.vsixmanifest',
	'extension/LICENSE.txt',
	'extension/LISEZMOI.md',
	'extension/changelog.md',
	'extension/dist/client.js',
	'extension/dist/client.lsp.js',
	'extension/dist/client.main.js',
	'extension/dist/client.web.js',
	'extension/dist/document.css',
	'extension/dist/document.js',
	'extension/dist/docx.js',
	'extension/dist/panel.css',
	'extension/dist/panel.js',
	'extension/dist/portfolio.css',
	'extension/dist/portfolio.js',
	'extension/dist/server.js',
	'extension/dist/third-party-licenses.txt',
	'extension/language-configuration.json',
	'extension/media/charte-dark.svg',
	'extension/media/charte-light.svg',
	'extension/media/demarrage/corriger.svg',
	'extension/media/demarrage/couverture.svg',
	'extension/media/demarrage/creer.svg',
	'extension/media/demarrage/declarer.svg',
	'extension/media/demarrage/suite.svg',
	'extension/media/icon.png',
	'extension/media/pratiques.svg',
	'extension/package.json',
	'extension/package.nls.fr.json',
	'extension/package.nls.json',
	'extension/readme.md',
	'extension/samples/bibliotheque.charte.yaml',
	'extension/samples/centre-appels.charte.yaml',
	'extension/samples/passeport.charte.yaml',
	'extension/samples/proche-aidance.charte.yaml',
	'extension/samples/repairs.charte.yaml',
	'extension/schemas/couverture.schema.json',
	'extension/snippets/static/charte.en.json',
	'extension/snippets/static/charte.fr.json',
	'extension/syntaxes/charte.tmLanguage.json',
];

describe('The extension package', () => {
	let held: Record<string, Uint8Array>;
	const text = (name: string) => new TextDecoder().decode(held[name]);

	before(() => {
		held = unzipSync(readFileSync(packed.vsix));
	});

	it('holds what the editor reads, and nothing else', () => {
		assert.deepEqual(Object.keys(held).sort(), files);
	});

	it('weighs less than 2 MB', () => {
		const { size } = statSync(packed.vsix);
		assert.ok(size < 1_700_000, `${size} bytes`);
	});

	it('has bundles for release: small, without maps or a word about them', () => {
		for (const name of files.filter((one) => /\.(js|css)$/.test(one))) {
			assert.doesNotMatch(text(name), /sourceMappingURL/, name);
			const lines = text(name).split('\n').length;
			assert.ok(lines < text(name).length / 100, `${name} has ${lines} lines`);
		}
	});

	it('says to galleries what it is', () => {
		const manifest = JSON.parse(text('extension/package.json'));
		assert.deepEqual(
			[manifest.publisher, manifest.name, manifest.license, manifest.icon, manifest.galleryBanner.theme],
			['charte-numerique', 'charte-numerique', 'MIT', 'media/icon.png', 'dark'],
		);
		assert.ok(manifest.categories.includes('Linters') && manifest.keywords.includes('charte'));
		assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
		assert.ok(manifest.badges.length > 0);
		for (const { url, href, description } of manifest.badges)
			assert.ok(/^https:/.test(url) && /^https:/.test(href) && description, url);
		for (const key of ['private', 'scripts', 'devDependencies', 'dependencies', 'overrides'])
			assert.ok(!(key in manifest), key);
		// Galleries take 128 pixels or more.
		const icon = held['extension/media/icon.png'] as Uint8Array;
		assert.ok(new DataView(icon.buffer, icon.byteOffset).getUint32(16) >= 128);
	});

	it('shows a picture in its README, and none that would be a broken frame', () => {
		const pictures = [...text('extension/readme.md').matchAll(/^!\[([^\]]+)\]\((.*?)\)$/gm)];
		assert.equal(pictures.length, 1);
		assert.match(pictures[0]?.[2] ?? '', /^data:image\/webp;base64,UklGR/);
		for (const name of ['extension/readme.md', 'extension/LISEZMOI.md'])
			assert.doesNotMatch(text(name), /npm test|<!--/, name);
		assert.doesNotMatch(text('extension/LISEZMOI.md'), /!\[[^\]]*\]\((?!https:)/);
	});

	it('names the licence of each package that its bundles hold, with its text', () => {
		const notices = text('extension/dist/third-party-licenses.txt');
		for (const line of [/^yaml [\d.]+: ISC$/m, /^morphdom [\d.]+: MIT$/m, /^vscode-languageclient [\d.]+: MIT$/m])
			assert.match(notices, line);
		assert.match(notices, /Permission to use, copy, modify, and\/or distribute this software/);
		// What is in the bundles of other packages alone is not in this list.
		assert.doesNotMatch(notices, /^commander /m);
	});
});

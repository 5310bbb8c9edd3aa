import assert from 'node:assert/strict';
import { script } from './packed';

const text = `# Titre

![Une image](docs/images/editor-en.png)

![Une autre](docs/images/portfolio-en.png)

Voir [les codes](docs/constats.md#valeur), [la licence](LICENSE), [ailleurs](https://exemple.test/a) et [plus bas](#titre).
`;
const isInside = (path: string) => path === 'LICENSE';

describe('A README in a package', () => {
	it('leads to the repository where its address is known', async () => {
		const { readmeOf } = await script('package/readme.mjs');
		const repository = 'https://forge.test/org/charte';
		assert.equal(
			readmeOf(text, { repository, isInside, embeds: true }),
			`# Titre

![Une image](${repository}/raw/HEAD/docs/images/editor-en.png)

![Une autre](${repository}/raw/HEAD/docs/images/portfolio-en.png)

Voir [les codes](${repository}/blob/HEAD/docs/constats.md#valeur), [la licence](LICENSE), [ailleurs](https://exemple.test/a) et [plus bas](#titre).
`,
		);
	});

	it('carries along the picture that has a small copy where it is not, or none', async () => {
		const { readmeOf } = await script('package/readme.mjs');
		const carried: string = readmeOf(text, { isInside, embeds: true });
		assert.match(carried, /^!\[Une image\]\(data:image\/webp;base64,/m);
		assert.ok(!carried.includes('Une autre'));
		assert.ok(!readmeOf(text, { isInside, embeds: false }).includes('!['));
	});

	it('leaves out what concerns the repository alone', async () => {
		const { readmeOf } = await script('package/readme.mjs');
		const marked =
			'A\n\n<!-- repository -->\nnpm test\n\nB\n<!-- /repository -->\n\nC\n\n<!-- repository -->\nD\n<!-- /repository -->\nE\n';
		assert.equal(readmeOf(marked, { isInside, embeds: false }), 'A\n\nC\n\nE\n');
	});

	it('takes an address of a repository in any of its forms, and nothing else', async () => {
		const { repositoryAddress } = await script('package/make.mjs');
		for (const form of ['', '/', '.git'])
			assert.equal(repositoryAddress(`https://forge.test/org/charte${form}`), 'https://forge.test/org/charte');
		for (const form of ['', 'org/charte', 'git@forge.test:org/charte.git', 'https://forge.test/org'])
			assert.throws(() => repositoryAddress(form), /--repository wants an address such as/);
	});
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../server/engine/catalogue/catalogue';
import { standard } from '../standard';
import { secondStandard } from './support/second-standard';

type Files = Readonly<Record<string, string>>;

/** The module that `npm run docs` uses: it is ESM, and runs where it runs there. */
async function manifestModule(): Promise<{
	readonly manifestFiles: readonly string[];
	readonly withStandard: (files: Files, standard: Catalogue) => Files;
}> {
	return import(pathToFileURL(join(process.cwd(), 'scripts/lib/manifest.mjs')).href);
}

describe('what the manifest says of the standard', () => {
	let files: Files;
	let withStandard: (files: Files, standard: Catalogue) => Files;

	before(async () => {
		const module = await manifestModule();
		withStandard = module.withStandard;
		files = Object.fromEntries(
			module.manifestFiles.map((name) => [name, readFileSync(join(process.cwd(), name), 'utf8')]),
		);
	});

	it('is current: if not, run npm run docs', () => {
		const written = withStandard(files, standard);
		for (const [name, text] of Object.entries(files))
			assert.ok(text === written[name], `${name} is not what the standard says`);
	});

	it('follows another standard, and leaves the rest as it is', () => {
		const written = withStandard(files, secondStandard);
		const [manifest, en] = ['package.json', 'package.nls.json'].map((name) => JSON.parse(written[name] ?? ''));
		const { 'charte.phases': phases, 'charte.severites': severities } = manifest.contributes.configuration.properties;
		const { practices, actions } = secondStandard;
		assert.deepEqual(
			phases.propertyNames.enum,
			[...practices, ...actions].map(({ id }) => id),
		);
		assert.deepEqual(phases.additionalProperties.enum, [...secondStandard.phases.map(({ id }) => id), 'jamais']);
		const groups = [
			'format',
			'declaration',
			'pratiques',
			'alignement',
			'concordance',
			'contradiction',
			'contenu',
			'formulation',
			'suppression',
		];
		assert.deepEqual(Object.keys(severities.properties), [...groups, ...practices.map(({ id }) => id)]);
		const titles = Object.entries<string>(en).filter(([, text]) => /^Practice \d+ · /.test(text));
		assert.deepEqual(
			titles,
			practices.map(({ id, number, title }) => [`setting.severites.cle.${id}`, `Practice ${number} · ${title.en}`]),
		);
		assert.deepEqual(withStandard(written, standard), files);
	});
});

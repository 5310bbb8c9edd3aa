import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePage } from '../../server/engine/reference/page';
import { findingTexts } from '../../server/engine/texts/findings';
import { standard } from '../standard';

const { descriptions } = standard;

const pages = { fr: 'constats.md', en: 'constats.en.md' } as const;

describe('the reference page of the findings', () => {
	for (const language of ['fr', 'en'] as const)
		it(`is current: if not, run npm run docs (${language})`, () => {
			const written = readFileSync(join(process.cwd(), 'docs', pages[language]), 'utf8');
			assert.ok(written === referencePage(standard, language), `docs/${pages[language]} is not what the data say`);
		});

	it('lists every code that the engine can raise', () => {
		const described = new Set(descriptions.map(({ code }) => code));
		const worded = Object.keys(findingTexts)
			.filter((key) => key.includes('/') && !/^(?:pratique|check)\//.test(key))
			.map((key) => key.split('.')[0] ?? key)
			.map((code) => (code === 'suppression/erreur' ? 'suppression/inutile' : code));
		assert.deepEqual(
			[...new Set([...worded, ...standard.checks.keys()])].filter((code) => !described.has(code)),
			[],
		);
	});

	it('lists every term of wording, and describes the code of each', () => {
		const lines = { fr: referencePage(standard, 'fr').split('\n'), en: referencePage(standard, 'en').split('\n') };
		for (const [code, term] of standard.terms) {
			assert.equal(standard.description(code)?.code, 'formulation/<id>');
			for (const language of ['fr', 'en'] as const) {
				const row = lines[language].find((line) => line.startsWith(`| \`${code}\` |`));
				assert.ok(row?.endsWith(` ${term.better[language]} |`), code);
			}
		}
		assert.equal(standard.description('formulation/terme')?.code, 'formulation/terme');
		assert.equal(standard.description('formulation/autre'), undefined);
	});

	it('has links that lead to its own headings', () => {
		for (const language of ['fr', 'en'] as const) {
			const page = referencePage(standard, language);
			const headings = new Set(
				[...page.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
					text
						.toLowerCase()
						.replace(/[^\p{L}\p{N}_ -]/gu, '')
						.replaceAll(' ', '-'),
				),
			);
			for (const [, target = ''] of page.matchAll(/\]\(#([^)]*)\)/g)) assert.ok(headings.has(target), target);
		}
	});
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { shownAmount, shownDate, shownNumber, typeset } from '../../../server/engine/document/shown';
import { documentToHtml } from '../../../views/document/html';
import { documentToMarkdown } from '../../../views/document/markdown';
import { documented, filledCharter } from './support';

const sample = (name: string) => readFileSync(`samples/${name}.charte.yaml`, 'utf8');
const samples = readdirSync('samples').flatMap((name) => /^(.+)\.charte\.yaml$/.exec(name)?.[1] ?? []);

describe('the document of a charter as files', () => {
	it('is one page of sound HTML that loads and runs nothing', () => {
		for (const name of samples)
			for (const language of ['fr', 'en'] as const) {
				const html = documentToHtml(documented(sample(name), { draft: true }, language));
				const faults: string[] = [];
				parse(html, { onParseError: ({ code }) => faults.push(code) });
				assert.deepEqual(faults, [], name);
				for (const what of ['<script', '<link', ' src=', 'url(http', 'undefined', 'NaN', '[object'])
					assert.ok(!html.includes(what), `${name}: ${what}`);
				const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
				assert.equal(new Set(ids).size, ids.length, `${name}: an id twice`);
				for (const [, id] of html.matchAll(/ href="#([^"]*)"/g)) assert.ok(ids.includes(id), id);
			}
	});

	it('names the language, and numbers pages but the first', () => {
		const french = documentToHtml(documented(sample('bibliotheque')));
		assert.match(french, /<html lang="fr-CA">/);
		assert.match(french, /@page :first/);
		assert.match(french, /counter\(page\) " \/ " counter\(pages\)/);
		assert.match(documentToHtml(documented(sample('bibliotheque'), {}, 'en')), /<html lang="en-CA">/);
	});

	it('cannot be left by what a charter says', () => {
		const evil = '"; } </style><script>alert(1)</script> \\ */ }';
		const html = documentToHtml(
			documented(`charte: 1\ninitiative: { nom: ${JSON.stringify(evil)}, organisme: B, phase: amorce }`),
		);
		assert.ok(!html.includes('<script>'));
		assert.equal(html.match(/<\/style>/g)?.length, 1);
	});

	it('says as Markdown all that it says as HTML', () => {
		const { text, leaves } = filledCharter();
		const rendered = new MarkdownIt({ html: true }).render(documentToMarkdown(documented(text, { empty: false })));
		const plain = rendered.replace(/<!-- -->|\\/g, '');
		for (const { written, type } of leaves)
			if (type.kind === 'text' && typeof written === 'string') assert.ok(plain.includes(written), written);
	});

	it('has Markdown tables whose rows all have as many cells as their heads', () => {
		for (const name of samples) {
			const html = new MarkdownIt({ html: true }).render(documentToMarkdown(documented(sample(name))));
			const tables = html.match(/<table>[\s\S]*?<\/table>/g) ?? [];
			assert.ok(tables.length > 5, name);
			assert.ok(!/<p>\s*\|/.test(html), `${name}: a table that is none`);
			for (const table of tables) {
				const heads = table.match(/<th\b/g)?.length;
				for (const [row] of table.matchAll(/<tr>\s*<td[\s\S]*?<\/tr>/g))
					assert.equal(row.match(/<td\b/g)?.length, heads);
			}
		}
	});

	it('keeps an address with a bar in its cell', () => {
		const text =
			'charte: 1\nreferences:\n  - { titre: Guide, lien: "https://exemple.quebec/a|b" }\n  - { titre: "https://exemple.quebec/c|d", lien: "https://exemple.quebec/e" }\n';
		const html = new MarkdownIt({ html: true }).render(documentToMarkdown(documented(text)));
		assert.ok(html.includes('href="https://exemple.quebec/a%7Cb"'), html);
		assert.ok(html.includes('href="https://exemple.quebec/e"'), html);
	});

	it('keeps the lines of a text in cells and behind labels', () => {
		const lines = ['Un premier point', '- un second', '- un troisième'];
		const text = [
			'charte: 1',
			'initiative: { nom: A, organisme: B, phase: amorce }',
			`risques: [{ enonce: Panne, reponse: ${JSON.stringify(lines.join('\n'))} }]`,
			`x-note: ${JSON.stringify(lines.join('\n'))}`,
		].join('\n');
		const document = documented(text);
		const markdown = documentToMarkdown(document);
		const written = 'Un premier point<br>\\- un second<br>\\- un troisième';
		assert.ok(markdown.includes(`| ${written} |`), markdown);
		assert.equal(markdown.split(written).length, 3, 'in the cell, and behind the label');
		const html = documentToHtml(document);
		assert.ok(html.includes(`<bdi>${lines.join('\n')}</bdi>`));
		assert.match(html, /td bdi, th bdi, dd bdi[^{]*\{ white-space: pre-line; \}/);
	});

	it('makes no mark-up of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
				const text = `charte: 1\ninitiative: { nom: A, organisme: B, phase: amorce }\ncontexte: ${JSON.stringify(`a ${words} b`)}\n`;
				const document = documented(text);
				const faults: string[] = [];
				// Letters that Unicode leaves unassigned are no fault of the page's.
				const isOfText = (code: string) => code.endsWith('-in-input-stream');
				parse(documentToHtml(document), { onParseError: ({ code }) => !isOfText(code) && faults.push(code) });
				assert.deepEqual(faults, []);
				assert.ok(!/<(?:img|a|em|strong)\b[^>]*>[^<]*a /.test(documentToMarkdown(document)));
			}),
			{ numRuns: 25 },
		);
	});

	it('sets dates, figures and amounts as each language does', () => {
		assert.equal(shownDate('2026-10-01', 'fr'), '1er\u00a0octobre 2026');
		assert.equal(shownDate('2026-10-02', 'fr'), '2\u00a0octobre 2026');
		assert.equal(shownDate('2026-10-02', 'en'), 'October\u00a02, 2026');
		assert.equal(shownAmount(900000, 'CAD', 'fr'), '900\u00a0000\u00a0$');
		assert.equal(shownAmount(1234.5, 'CAD', 'en'), '$1,234.50');
		assert.equal(shownAmount(12, 'écus', 'fr'), '12\u00a0écus');
		assert.equal(shownNumber(410000, 'fr'), '410\u00a0000');
		assert.equal(shownNumber(2026, 'fr'), '2026');
		assert.equal(typeset('Le « mot » : 2 400 $ ou 5 %?'), 'Le «\u00a0mot\u00a0»\u00a0: 2\u00a0400\u00a0$ ou 5\u00a0%?');
	});
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { defaultDocumentOptions } from '../../../server/engine/document/document';
import type { Block, CharterDocument, DocumentOptions, Value } from '../../../server/engine/document/types';
import { documentToDocx, type Paper } from '../../../views/document/docx/docx';
import { documented, filledCharter } from './support';

const sample = (name: string) => readFileSync(join(process.cwd(), 'samples', `${name}.charte.yaml`), 'utf8');
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The texts that a document says, all of them. */
function textsOf({ cover, summary, sections }: CharterDocument): string[] {
	const ofValues = (values: readonly Value[]) =>
		values.flatMap(({ text, label }) => [text, ...(label === undefined ? [] : [label])]);
	const ofBlock = (block: Block): string[] => {
		switch (block.kind) {
			case 'heading':
				return [block.title];
			case 'note':
				return [block.text];
			case 'paragraph':
				return [block.label ?? '', ...ofValues(block.values)];
			case 'list':
				return [block.label ?? '', ...ofValues(block.items)];
			case 'definitions':
				return block.rows.flatMap(({ label, cell }) => [label, ...ofValues(cell.values)]);
			case 'table':
			case 'picture':
				return [
					...(block.table?.columns.map(({ label }) => label) ?? []),
					...(block.table?.rows.flatMap(({ cells }) => cells.flatMap(({ values }) => ofValues(values))) ?? []),
				];
			case 'missing':
				return [block.label];
			case 'signature':
				return [...Object.values(block.labels), ...block.signatories.flatMap(({ role, name }) => [role, name])];
		}
	};
	return [
		cover.kind,
		...ofValues([cover.title, cover.organisation]),
		...cover.facts.flatMap(({ label, cell }) => [label, ...ofValues(cell.values)]),
		summary.title,
		...summary.blocks.flatMap(ofBlock),
		...sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(ofBlock)]),
	];
}

interface Read {
	readonly document: CharterDocument;
	readonly bytes: Uint8Array;
	/** The parts of the file, as text. */
	readonly part: (name: string) => string;
	readonly names: readonly string[];
	/** As `mammoth` reads it. */
	readonly html: string;
	readonly text: string;
}

const known = new Map<string, Promise<Read>>();

/** The document of a charter, written and read back; the same is written once. */
function read(
	text: string,
	options: Partial<DocumentOptions> = {},
	{ language = 'fr' as 'fr' | 'en', paper = 'letter' as Paper } = {},
): Promise<Read> {
	const all = { ...defaultDocumentOptions, ...options };
	const key = JSON.stringify([text, all, language, paper]);
	const one = known.get(key) ?? readAnew(text, all, language, paper);
	known.set(key, one);
	return one;
}

async function readAnew(
	text: string,
	options: Partial<DocumentOptions>,
	language: 'fr' | 'en',
	paper: Paper,
): Promise<Read> {
	const document = documented(text, options, language);
	const bytes = await documentToDocx(document, { paper });
	const parts = unzipSync(bytes);
	const buffer = Buffer.from(bytes);
	const { value: html } = await mammoth.convertToHtml({ buffer });
	const { value } = await mammoth.extractRawText({ buffer });
	return {
		document,
		bytes,
		part: (name) => strFromU8(parts[name] ?? assert.fail(`the part ${name}`)),
		names: Object.keys(parts),
		html,
		text: plain(value),
	};
}

/** That every element ends where it should, in the order that XML wants. */
function assertWellFormed(name: string, xml: string) {
	const open: string[] = [];
	for (const [, end, element = '', rest = ''] of xml.matchAll(/<(\/?)([\w:.-]+)((?:"[^"]*"|[^>"])*)>/g)) {
		if (end) assert.equal(open.pop(), element, name);
		else if (!rest.endsWith('/')) open.push(element);
	}
	assert.deepEqual(open, [], name);
	assert.doesNotMatch(xml, /[\0-\x08\x0b\x0c\x0e-\x1f]/, name);
}

const attribute = (xml: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1];
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('The document for Word', function () {
	this.timeout(300_000);

	for (const [name, language] of [
		['proche-aidance', 'fr'],
		['centre-appels', 'fr'],
		['repairs', 'en'],
	] as const)
		it(`says all that the document of ${name} says`, async () => {
			const { document, text, html, part, names } = await read(sample(name), { coverage: true }, { language });
			for (const one of textsOf(document)) assert.ok(text.includes(plain(one)), one);
			const titles = document.sections.map(({ title }) => plain(title));
			const heads = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, head = '']) => plain(head.replace(/<[^>]+>/g, '')));
			for (const title of titles)
				assert.ok(
					heads.some((head) => head.endsWith(title.replace(/&/g, '&amp;'))),
					title,
				);
			for (const file of names.filter((one) => /\.(xml|rels|svg)$/.test(one))) assertWellFormed(file, part(file));
		});

	it('says what every field of the format says', async () => {
		const { document, text } = await read(filledCharter().text);
		for (const one of textsOf(document)) assert.ok(text.includes(plain(one)), one);
	});

	it('has real headings, numbered by Word, and tables whose heads are repeated and whose rows stay whole', async () => {
		const { part, html, document } = await read(sample('proche-aidance'), { coverage: true });
		const body = part('word/document.xml');
		const heading = (level: number) => count(body, new RegExp(`<w:pStyle w:val="Heading${level}"/>`, 'g'));
		assert.equal(heading(1), document.sections.length + 1);
		assert.ok(heading(2) > 20 && heading(3) > 3);
		assert.match(part('word/numbering.xml'), /<w:lvlText w:val="%1\.%2"\/>/);
		const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
		assert.ok(tables.length > 20);
		const rows = body.match(/<w:tr\b.*?<\/w:tr>/gs) ?? [];
		for (const row of rows) assert.match(row, /<w:cantSplit\/>/);
		const headed = tables.filter((table) => /<w:tblHeader\/>/.test(table));
		assert.ok(headed.length > 15);
		for (const table of headed) {
			const [first = ''] = table.match(/<w:tr\b.*?<\/w:tr>/s) ?? [];
			assert.match(first, /<w:tblHeader\/>/);
			assert.equal(count(table, /<w:tblHeader\/>/g), 1);
		}
		// What `mammoth` sees of it: the head as a head.
		assert.ok(count(html, /<thead>/g) >= headed.length);
		// Columns fill the page, never more.
		for (const table of tables) {
			const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
			const sum = widths.reduce((all, one) => all + one, 0);
			assert.ok(sum > 9300 && sum <= 9360, `${sum}`);
			for (const width of widths) assert.ok(width > 500, `${widths}`);
		}
	});

	it('has a table of contents whose entries and pages are written, and asks nothing when it is opened', async () => {
		const { part, document, names } = await read(sample('proche-aidance'), { coverage: true });
		const body = part('word/document.xml');
		const entries = body.match(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="TOC[12]"\/>.*?<\/w:p>/gs) ?? [];
		const said = entries.map((entry) =>
			plain([...entry.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ')),
		);
		assert.ok(entries.length > 40);
		for (const { title } of document.sections)
			assert.ok(
				said.some((entry) => entry.includes(plain(title))),
				title,
			);
		let last = 0;
		entries.forEach((entry, index) => {
			const anchor = /w:anchor="([^"]+)"/.exec(entry)?.[1];
			assert.ok(anchor && body.includes(`<w:bookmarkStart w:name="${anchor}"`), entry);
			assert.match(entry, /PAGEREF/);
			const page = Number(/(\d+)$/.exec(said[index] ?? '')?.[1]);
			assert.ok(page >= last && page < 60, said[index]);
			last = page;
		});
		assert.doesNotMatch(body, /w:dirty="true"/);
		assert.doesNotMatch(part('word/settings.xml'), /updateFields/);
		assert.ok(!names.some((name) => /vba|macro/i.test(name)));
	});

	it('has each picture as SVG and as PNG, with its alternative text', async () => {
		const { part, html, names } = await read(sample('proche-aidance'), { coverage: true });
		const body = part('word/document.xml');
		const pictures = body.match(/<wp:docPr\b[^>]*>/g) ?? [];
		assert.equal(pictures.length, 7);
		for (const picture of pictures)
			assert.ok((attribute(picture, 'descr') ?? '').length > 30 && attribute(picture, 'title'), picture);
		const ids = pictures.map((picture) => attribute(picture, 'id'));
		assert.equal(new Set(ids).size, ids.length);
		for (const kind of ['svg', 'png']) assert.equal(names.filter((name) => name.endsWith(`.${kind}`)).length, 7, kind);
		assert.equal(count(body, /<asvg:svgBlip\b/g), 7);
		assert.equal(count(html, /<img alt="[^"]{30,}" src="data:image\//g), 7);
		// A picture is as wide as the text at most, and no higher than a page.
		for (const [, width, height] of body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g))
			assert.ok(Number(width) <= 6.5 * 914_400 && Number(height) < 8 * 914_400, `${width} × ${height}`);
	});

	it('says its language, what it is and of whom', async () => {
		for (const [name, language, locale, who] of [
			['passeport', 'fr', 'fr-CA', 'Bureau des documents de voyage'],
			['repairs', 'en', 'en-CA', 'Regional Housing Office'],
		] as const) {
			const { part } = await read(sample(name), {}, { language });
			assert.match(part('word/styles.xml'), new RegExp(`<w:docDefaults>.*<w:lang w:val="${locale}"/>`));
			const core = part('docProps/core.xml');
			const property = (element: string) => new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(core)?.[1];
			assert.equal(property('dc:creator'), who);
			assert.equal(property('dc:language'), locale);
			assert.equal(property('dcterms:created'), '2026-11-28T00:00:00Z');
			assert.ok(property('dc:title') && property('dc:subject') && property('cp:keywords'));
			for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'Hyperlink', 'TOC1'])
				assert.match(part('word/styles.xml'), new RegExp(`w:styleId="${style}"`));
		}
	});

	it('has the page in its foot, on letter paper or A4', async () => {
		const size = async (paper: Paper) => {
			const { part } = await read(sample('passeport'), {}, { paper });
			assert.match(part('word/footer1.xml') + part('word/footer2.xml'), /PAGE.*NUMPAGES/s);
			return /<w:pgSz[^>]*>/.exec(part('word/document.xml'))?.[0] ?? '';
		};
		const [letter, a4] = [await size('letter'), await size('a4')];
		assert.deepEqual([attribute(letter, 'w:w'), attribute(letter, 'w:h')], ['12240', '15840']);
		assert.deepEqual([attribute(a4, 'w:w'), attribute(a4, 'w:h')], ['11906', '16838']);
	});

	it('is marked as a draft on every page, the cover too, only where it is one', async () => {
		const heads = async (draft: boolean) => {
			const { part, names, text } = await read(sample('passeport'), { draft });
			const all = names.filter((name) => /^word\/header\d\.xml$/.test(name));
			return { marked: all.filter((name) => /string="PROJET"/.test(part(name))).length, of: all.length, text };
		};
		const draft = await heads(true);
		assert.deepEqual([draft.marked, draft.of], [2, 2]);
		assert.match(draft.text, /numérique – Projet/);
		assert.equal((await heads(false)).marked, 0);
	});

	it('shows what is still to be written, or leaves it out, and so the annex', async () => {
		const all = await read(sample('passeport'), { empty: true, coverage: true });
		assert.match(all.part('word/document.xml'), /<w:rStyle w:val="CharteACompleter"\/>/);
		assert.match(all.text, /Couverture des pratiques/);
		const less = await read(sample('passeport'), { empty: false, coverage: false });
		assert.doesNotMatch(less.part('word/document.xml'), /CharteACompleter/);
		assert.doesNotMatch(less.text, /Couverture des pratiques/);
	});

	it('is the same, byte by byte, for the same document', async () => {
		const { document, bytes } = await read(sample('passeport'), { draft: true });
		assert.ok(Buffer.from(bytes).equals(Buffer.from(await documentToDocx(document))));
	});

	it('is written of any text, and holds it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
				const charter = `charte: 1\ninitiative:\n  nom: ${JSON.stringify(text)}\n  organisme: ${JSON.stringify(text)}\n`;
				const { part, names } = await read(charter, { empty: false });
				for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) assertWellFormed(name, part(name));
			}),
			{ numRuns: 6 },
		);
		for (const text of ['', 'charte: [', 'a\n', `contexte: ${'mot'.repeat(3000)}\n`]) {
			const { text: said } = await read(text);
			assert.match(said, /Charte d’initiative numérique/);
		}
	});
});

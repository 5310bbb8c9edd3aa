import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { CharterDocument } from '../../server/protocol';
import { documentToHtml } from '../../views/document/html';
import type { DocumentHostMessage, DocumentLook, DocumentMessage } from '../../views/document/messages';
import { renderReading } from '../../views/document/reading';
import { documented, filledCharter } from '../unit/document/support';
import { assertAccessibleInAllThemes, firstTheme, violations } from './accessibility';
import type { PanelOptions, PanelPage } from './browser';
import { harmless, hostile } from './hostile';
import { origin, usePage } from './page-pool';
import { takePicture } from './pictures';
import { browser, withPanel } from './with-panel';

const look: DocumentLook = { empty: true, coverage: false };
const uri = 'file:///permis/permis.charte.yaml';
const rich = readFileSync('samples/proche-aidance.charte.yaml', 'utf8');

const short = `charte: 1
initiative:
  nom: Guichet des permis
  organisme: Régie des permis
  phase: amorce
contexte: Les demandes arrivent par la poste et attendent trois semaines.
risques:
  - enonce: Le fournisseur livre en retard
    probabilite: moyen
    impact: eleve
`;

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length - 1;

const rendered = (document: CharterDocument | null, language: 'fr' | 'en' = 'fr', charter = uri): string =>
	renderReading(document, { uri: charter, language, look });

interface ReadingPage extends Omit<PanelPage, 'sent' | 'send'> {
	sent(): Promise<DocumentMessage[]>;
	send(message: DocumentHostMessage): Promise<void>;
}

const top = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => Math.round(element.getBoundingClientRect().top));

describe('the reading view', function () {
	const pages = withPanel(this);

	async function open(
		document: CharterDocument | null,
		options: PanelOptions = {},
		language: 'fr' | 'en' = 'fr',
	): Promise<ReadingPage> {
		const opened = await pages.open(rendered(document, language), { ...options, language, page: 'document' });
		return opened as unknown as ReadingPage;
	}

	it('can be read by everybody, in all themes', async () => {
		const { page } = await open(documented(rich, { coverage: true }), { theme: firstTheme, width: 900 });
		await assertAccessibleInAllThemes(page, 'document-#');
	});

	it('can be read by everybody where nearly nothing is written', async () => {
		const { page } = await open(documented(short, {}, 'en'), { theme: firstTheme, width: 900 }, 'en');
		await assertAccessibleInAllThemes(page, 'document-short-#');
	});

	for (const [size, options] of Object.entries<PanelOptions>({
		'300 pixels': { width: 300, height: 700, theme: 'light' },
		'200 %': { width: 380, height: 450, scale: 2, theme: 'dark' },
	}))
		it(`holds a hostile charter at ${size}`, async () => {
			const { text } = filledCharter({}, hostile());
			const { page } = await open(documented(text), options);
			await takePicture(page, `document-strain-${options.width}`);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
			assert.deepEqual(await violations(page), []);
			assert.equal(await page.evaluate(() => (globalThis as { pwned?: number }).pwned), undefined);
		});

	it('makes no element of what a charter says', async () => {
		const kinds = (page: Page) =>
			page.evaluate(() =>
				[...new Set([...document.querySelectorAll('main *')].map(({ localName }) => localName))].sort(),
			);
		const plain = await open(documented(filledCharter({}, harmless()).text));
		const expected = await kinds(plain.page);
		await plain.close();
		const { page } = await open(documented(filledCharter({}, hostile()).text));
		assert.deepEqual(await kinds(page), expected);
	});

	it('leads to the line of what is clicked, and of what is to be written', async () => {
		const { page, sent } = await open(documented(short));
		await page.getByText('attendent trois semaines').last().click();
		await page.locator('#risks th bdi').first().click();
		await page.locator('button.missing', { hasText: 'Besoins' }).first().click();
		const line = (message: DocumentMessage) => (message.type === 'goTo' ? message.line : undefined);
		const lines = (await sent()).map(line);
		assert.deepEqual(lines.slice(0, 2), [lineOf(short, 'contexte'), lineOf(short, 'enonce')]);
		assert.equal(typeof lines[2], 'number');
	});

	it('leads to lines by the keyboard', async () => {
		const { page, sent } = await open(documented(short));
		await page.locator('#risks-title .to-line').focus();
		await page.keyboard.press('Enter');
		assert.deepEqual(await sent(), [{ type: 'goTo', line: lineOf(short, 'risques'), character: 0 }]);
	});

	it('says what is found beside what it is about', async () => {
		const document = documented(short);
		const { page } = await open(document);
		const marks = page.locator('.mark');
		const messages = await marks.locator('li').count();
		assert.equal(messages, document.findings.length, 'each finding once');
		const mark = page.locator('#risks .mark').first();
		await mark.locator('summary').focus();
		await page.keyboard.press('Enter');
		assert.equal(await mark.locator('li').first().isVisible(), true);
		assert.match(await mark.innerText(), /risque|réponse/i);
		await page.keyboard.press('Escape');
		assert.equal(await mark.locator('li').first().isVisible(), false);
	});

	it('marks where the cursor is, and brings it in view', async () => {
		const { page, send } = await open(documented(rich), { height: 600 });
		await send({ type: 'cursor', line: lineOf(rich, 'Les conjoints âgés n’adoptent') });
		const here = page.locator('.here');
		assert.match(await here.innerText(), /conjoints âgés/);
		const box = await top(page, '.here');
		assert.ok(box > 0 && box < 600, String(box));
		assert.equal(await page.locator('.part[aria-current]').getAttribute('id'), 'risks');
		assert.match(await page.locator('.contents a[aria-current]').innerText(), /Risques/);
		await send({ type: 'cursor', line: lineOf(rich, 'budget:') });
		assert.equal(await page.locator('.part[aria-current]').getAttribute('id'), 'budget');
	});

	it('changes in place: what is read stays where it is, what is open stays open', async () => {
		const { page, send } = await open(documented(rich), { height: 600 });
		await page.locator('#risks').scrollIntoViewIfNeeded();
		await page.evaluate(() => document.getElementById('risks')?.scrollIntoView());
		await send({ type: 'cursor', line: lineOf(rich, 'risques:') });
		const before = await top(page, '#risks');
		const longer = rich.replace('contexte: >-\n', `contexte: >-\n${'  Une phrase de plus, bien avant.\n'.repeat(30)}`);
		await send({ type: 'render', html: rendered(documented(longer)) });
		assert.match(await page.locator('#problem').innerText(), /Une phrase de plus, bien avant/);
		assert.ok(Math.abs((await top(page, '#risks')) - before) <= 1);
		await send({ type: 'render', html: rendered(documented(short), 'fr', 'file:///autre.charte.yaml') });
		assert.equal(await page.evaluate(() => window.scrollY), 0);
	});

	it('comes back to where it was left', async () => {
		const stored = { uri, scroll: 1200 };
		const { page, send } = await open(null, { height: 600, stored } as PanelOptions);
		await send({ type: 'render', html: rendered(documented(rich)) });
		assert.equal(await page.evaluate(() => Math.round(window.scrollY)), 1200);
	});

	it('asks for another look, the export and the coverage', async () => {
		const { page, sent } = await open(documented(short));
		for (const id of ['tool-empty', 'tool-coverage', 'language-en', 'tool-export', 'tool-panel'])
			await page.locator(`#${id}`).click();
		assert.deepEqual(await sent(), [
			{ type: 'look', change: { empty: false } },
			{ type: 'look', change: { coverage: true } },
			{ type: 'look', change: { language: 'en' } },
			{ type: 'export' },
			{ type: 'coverage' },
		]);
	});

	it('says that part of a charter cannot be read', async () => {
		const { page } = await open(documented(`${short}budget: { total: [\n`));
		assert.match(await page.locator('.notice').innerText(), /ligne \d+/);
		assert.match(await page.locator('#problem').innerText(), /trois semaines/);
	});
});

describe('the HTML file of a document', function () {
	this.timeout(60_000);

	async function withFile(
		document: CharterDocument,
		width: number,
		scheme: 'light' | 'dark',
		look: (page: Page) => Promise<void>,
	): Promise<void> {
		const faults: string[] = [];
		const body = documentToHtml(document);
		const { page, giveBack } = await usePage(
			await browser(),
			{ width, height: 900, media: { colorScheme: scheme } },
			{
				answer: ({ href, pathname }) => {
					if (pathname === '/document') return { contentType: 'text/html; charset=utf-8', body };
					faults.push(`asked for ${href}`);
					return undefined;
				},
				onConsole: (message) => faults.push(message.text()),
				onError: (error) => faults.push(String(error)),
			},
		);
		await page.goto(`${origin}/document`);
		await look(page);
		await giveBack();
		assert.deepEqual(faults, []);
	}

	for (const scheme of ['light', 'dark'] as const)
		it(`needs nothing else and can be read by everybody (${scheme})`, () =>
			withFile(documented(rich, { draft: true }), 1000, scheme, async (page) => {
				await takePicture(page, `document-file-${scheme}`);
				assert.deepEqual(await violations(page), []);
				assert.equal(await page.locator('.to-line, .mark, button').count(), 0);
			}));

	it('holds a hostile charter at 300 pixels', () =>
		withFile(documented(filledCharter({}, hostile()).text), 300, 'light', async (page) => {
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
			assert.deepEqual(await violations(page), []);
			assert.equal(await page.evaluate(() => (globalThis as { pwned?: number }).pwned), undefined);
		}));
});

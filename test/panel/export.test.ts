import assert from 'node:assert/strict';
import type { Dialog, Page } from 'playwright-core';
import type { CoverageReport } from '../../server/protocol';
import { coverageToBadge } from '../../views/export/badge';
import { coverageToHtml } from '../../views/export/html';
import { listsOf } from '../../views/export/lists';
import { renderCoverage } from '../../views/panel/coverage-page';
import { hostileTexts, reportFullOf, reports } from '../unit/export/support';
import { violations } from './accessibility';
import { origin, type PageSetting, usePage } from './page-pool';
import { outputPath, takePicture } from './pictures';
import { reportOf } from './report';
import { browser, withPanel } from './with-panel';

const context = { file: 'permis/permis.charte.yaml' };
/** For who works on the charter. */
const located = { ...context, locations: true };
const report = reports.beta as CoverageReport;

describe('the HTML report in a browser', function () {
	const { open } = withPanel(this);

	/** Opens a report as a file from anywhere would be, and fails if it asks for something or complains. */
	async function withReport(
		html: string,
		options: PageSetting['media'] & { readonly width?: number },
		look: (page: Page) => Promise<void>,
	): Promise<void> {
		const { width = 1000, ...media } = options;
		const faults: string[] = [];
		const { page, giveBack } = await usePage(
			await browser(),
			{ width, height: 900, media },
			{
				answer: ({ href, pathname }) => {
					if (pathname === '/rapport') return { contentType: 'text/html; charset=utf-8', body: html };
					faults.push(`asked for ${href}`);
					return undefined;
				},
				onConsole: (message) => faults.push(message.text()),
				onError: (error) => faults.push(String(error)),
			},
		);
		const onDialog = (dialog: Dialog) => {
			faults.push(`a dialog: ${dialog.message()}`);
			void dialog.dismiss();
		};
		page.on('dialog', onDialog);
		await page.goto(`${origin}/rapport`);
		await look(page);
		await giveBack();
		page.off('dialog', onDialog);
		assert.deepEqual(faults, []);
	}

	const number = (page: Page, id: string) => page.$eval(`#${id} .number`, (element) => Number(element.textContent));

	for (const [name, one] of Object.entries(reports))
		it(`says the sums of the panel and asks for nothing (${name})`, () =>
			withReport(coverageToHtml(one, located), {}, async (page) => {
				const { counts } = one;
				assert.deepEqual(
					[
						await number(page, 'repondues'),
						await number(page, 'declarees'),
						await number(page, 'en-place'),
						await number(page, 'sans-ecart'),
					],
					[counts.answered, counts.declared, counts.inPlace, one.practicesWithoutGap],
				);
				const rows = (id: string) => page.$$eval(`#table-${id} tbody tr`, (all) => all.length);
				assert.equal(await rows('pratiques'), 18);
				assert.equal(await rows('declare'), counts.declared);
				assert.equal(await rows('sans-objet'), counts.notApplicable);
				assert.equal(await rows('detecte'), counts.detectedOnly);
				assert.equal(await rows('non-resolu'), listsOf(one).unresolved.length);
				const table = await page.$$eval('#table-pratiques tbody tr, #table-pratiques tfoot tr', (all) =>
					all.map((row) => [...row.querySelectorAll('td.count')].map((cell) => Number(cell.textContent))),
				);
				const total = table.pop();
				assert.deepEqual(total, [
					counts.answered,
					counts.declared,
					counts.inPlace,
					counts.applicable,
					counts.notApplicable,
				]);
				assert.deepEqual(
					total?.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
					total,
				);
				assert.equal(
					await page.$$eval('article.action', (all) => all.length),
					one.practices.flatMap(({ actions }) => actions).length,
				);
			}));

	it('has no path and no line for a committee, and lists for who asks for them', () =>
		withReport(coverageToHtml(reports['centre-appels.charte.yaml'] as CoverageReport, context), {}, async (page) => {
			const said = await page.evaluate(() => document.body.textContent ?? '');
			assert.doesNotMatch(said, /(?:ligne|line) \d|permis\/|preuves\/|\b(?:usagers|solution|competences|equipe)\.\w/);
			assert.equal(await page.$$eval('[title]', (all) => all.length), 0);
			const ids = ['a-faire', 'declare', 'sans-objet', 'detecte', 'non-resolu'];
			const there = () => page.evaluate((all) => all.filter((id) => document.getElementById(id)), ids);
			assert.deepEqual(await there(), []);
			const asked = coverageToHtml(reports['centre-appels.charte.yaml'] as CoverageReport, located);
			await page.evaluate((html) => {
				document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
			}, asked);
			assert.deepEqual(await there(), ids);
			assert.match(await page.evaluate(() => document.body.textContent ?? ''), /ligne \d+/);
		}));

	const media = {
		light: { colorScheme: 'light' },
		dark: { colorScheme: 'dark' },
		narrow: { colorScheme: 'light', width: 320 },
		'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
	} as const;
	for (const [name, options] of Object.entries(media))
		it(`passes axe: ${name}`, () =>
			withReport(coverageToHtml(report, context), options, async (page) => {
				assert.deepEqual(await violations(page), []);
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				assert.ok(overflow <= 0, `it is ${overflow} px too wide`);
				await takePicture(page, `report-${name.replace(' ', '-')}`);
			}));

	it('passes axe in English, on paper, and while the charter cannot be read', async () => {
		const old = reports['that cannot be read now'] as CoverageReport;
		const english = reports['current, in English'] as CoverageReport;
		for (const one of [old, english])
			await withReport(coverageToHtml(one, context), { colorScheme: 'dark' }, async (page) => {
				assert.deepEqual(await violations(page), []);
				await page.emulateMedia({ media: 'print' });
				assert.deepEqual(await violations(page), []);
				assert.equal(await page.locator('.notice').count(), one.current ? 0 : 1);
				assert.equal(await page.evaluate(() => document.documentElement.lang), one.language);
			});
	});

	it('prints dark on white, without its navigation, cut between the actions', () =>
		withReport(coverageToHtml(report, context), { colorScheme: 'dark' }, async (page) => {
			await page.emulateMedia({ media: 'print' });
			const styles = await page.evaluate(() => {
				const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
				return [of('body').backgroundColor, of('nav').display, of('.skip').display, of('.action').breakInside];
			});
			assert.deepEqual(styles, ['rgb(255, 255, 255)', 'none', 'none', 'avoid']);
			const pdf = await page.pdf({ path: outputPath('report.pdf'), format: 'Letter', printBackground: true });
			assert.equal(pdf.subarray(0, 4).toString(), '%PDF');
			const all = count(pdf);
			assert.ok(all > 5 && all < 16, `${all} pages`);
		}));

	const papers = ['Letter', 'A4'] as const;
	const count = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

	/** How many pages come before the annex on a paper. */
	async function firstPages(page: Page, format: (typeof papers)[number]): Promise<number> {
		await page.addStyleTag({ content: '.annex, footer { display: none !important; }' });
		return count(await page.pdf({ format, printBackground: true }));
	}

	/** A charter that says more than two pages hold: long names, plans for all, decisions of all kinds. */
	function endless(language: 'fr' | 'en'): CoverageReport {
		const long = 'Une phrase qui n’en finit pas de dire ce que chacun savait déjà depuis longtemps. '.repeat(12);
		const plain = reportOf({ language, edition: 'beta', phase: 'exploitation', name: long, organisation: long });
		const statuses = ['planifiee', 'non_retenue', 'a_evaluer', 'partielle'] as const;
		return {
			...plain,
			current: false,
			practicesWithoutGap: 0,
			initiative: { ...plain.initiative, responsible: long, type: 'retrait' },
			about: {
				version: long,
				sponsor: long,
				description: long,
				problem: long,
				committee: long,
				pending: (['charter', 'scope', 'change', 'change', 'change', 'option'] as const).map((subject) => ({
					subject,
					text: long,
					by: long,
				})),
			},
			practices: plain.practices.map((practice) => ({
				...practice,
				state: 'gap',
				actions: practice.actions.map((action, index) => ({
					...action,
					expectedNow: true,
					status: statuses[index % 4] ?? 'planifiee',
					countedStatus: statuses[index % 4] ?? 'planifiee',
					late: index % 4 === 0,
					dueDate: '2026-01-31',
					responsible: long,
					justification: long,
					lacks: [],
					answered: false,
				})),
			})),
		};
	}

	const printed = {
		...reports,
		'that says more than two pages hold': endless('fr'),
		'that says it in English': endless('en'),
		...Object.fromEntries(
			['<b>', 'mot '.repeat(2500), 'x'.repeat(10_000)].map((text) => [`of ${text.slice(0, 8)}`, reportFullOf(text)]),
		),
	};
	for (const [name, one] of Object.entries(printed))
		it(`says on two printed pages what a committee needs (${name})`, () =>
			withReport(coverageToHtml(one, context), {}, async (page) => {
				for (const format of papers) assert.equal(await firstPages(page, format), 2, format);
				// The wheel is whole on the first, and what is decided on the second.
				await page.addStyleTag({ content: '.second { display: none !important; }' });
				for (const format of papers) assert.equal(await firstPages(page, format), 1, format);
			}));

	it('has a skip link, headings in order and a caption on each table', () =>
		withReport(coverageToHtml(report, context), {}, async (page) => {
			await page.keyboard.press('Tab');
			assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#contenu');
			await page.keyboard.press('Enter');
			assert.equal(await page.evaluate(() => document.activeElement?.id), 'contenu');
			const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map((one) => Number(one.tagName[1])));
			assert.equal(levels.filter((level) => level === 1).length, 1);
			for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1, String(index));
			assert.equal(await page.$$eval('table:not(:has(caption))', (all) => all.length), 0);
			const dead = await page.$$eval('a[href^="#"]', (all) =>
				all.map((one) => one.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
			);
			assert.deepEqual(dead, []);
			const ids = await page.$$eval('[id]', (all) => all.map((one) => one.id));
			assert.equal(new Set(ids).size, ids.length, 'ids are unique');
		}));

	// Those that mean something to a spreadsheet alone are tried where it is.
	for (const text of hostileTexts.filter((one) => !/^[\t+=@'-]/.test(one)))
		it(`shows a text of a charter as a text: ${JSON.stringify(text.slice(0, 30))}`, () =>
			withReport(coverageToHtml(reportFullOf(text), { file: text, locations: true }), {}, async (page) => {
				const made = await page.evaluate(() => [
					document.querySelectorAll('script, img, iframe, object, embed, link, form, base').length,
					document.querySelectorAll('style').length,
					document.querySelectorAll('main').length,
					[...document.querySelectorAll('*')].filter((one) =>
						[...one.attributes].some(({ name }) => name.startsWith('on')),
					).length,
					[...document.querySelectorAll('a')].filter((one) => !/^(#|https?:)/.test(one.getAttribute('href') ?? ''))
						.length,
				]);
				assert.deepEqual(made, [0, 1, 1, 0, 0], text.slice(0, 40));
				const shown = await page.$eval('h1', (element) => element.textContent);
				const expected = text.replace(/[\0\ud800](?![\udc00-\udfff])|(?<![\ud800-\udbff])\udc00/g, '\uFFFD').trim();
				assert.equal(shown?.replace(/\s+/g, ' '), expected.replace(/\s+/g, ' '));
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				assert.ok(overflow <= 0, `${text.slice(0, 20)}: ${overflow} px too wide`);
			}));

	for (const [text, isLinked] of [
		['https://exemple.gouv.qc.ca/bilan?a=1&b=2#c', true],
		['http://exemple.test/é', true],
		['https://exemple.test/"onclick="x', false],
		['javascript:alert(1)', false],
		['file:///etc/passwd', false],
		['https://gouv.qc.ca@exemple.test/', false],
		['https://a\u202Eb', false],
		['data:text/html,x', false],
		['https://a b', false],
		['command:charte', false],
	] as const)
		it(`${isLinked ? 'links' : 'does not link'} to ${JSON.stringify(text)}`, () =>
			withReport(coverageToHtml(reportFullOf(text), context), {}, async (page) => {
				const links = await page.$$eval('a:not([href^="#"])', (all) =>
					all.map((one) => one.getAttribute('href') ?? ''),
				);
				const own = links.filter((href) => href !== 'https://exemple.gouv.qc.ca/bilan');
				assert.equal(own.length > 0, isLinked);
				for (const href of own) assert.equal(href, text);
			}));

	it('is asked for by a button of the panel, whose name says so', async () => {
		const { page, sent } = await open(renderCoverage(report, { language: 'fr' }));
		await page.getByRole('button', { name: 'Exporter…' }).click();
		assert.deepEqual(await sent(), [{ type: 'export' }]);
	});

	it('draws a badge that is sound XML, named, and as wide as its words in any font', () =>
		withReport('<!DOCTYPE html><title>x</title>', {}, async (page) => {
			for (const [name, one] of Object.entries(reports)) {
				const svg = coverageToBadge(one);
				const seen = await page.evaluate((source) => {
					const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
					const root = parsed.documentElement;
					document.body.replaceChildren(document.importNode(root, true));
					const boxes = [...document.querySelectorAll('text')].map((text) => (text as SVGTextElement).getBBox());
					return {
						fault: parsed.querySelector('parsererror')?.textContent ?? null,
						title: root.querySelector('title')?.textContent,
						label: root.getAttribute('aria-label'),
						text: [...root.querySelectorAll('text')].map((text) => text.textContent),
						size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))],
						ends: boxes.map((box) => [box.x, box.x + box.width]),
						split: Number(/H([\d.]+)V/.exec(root.querySelector('path')?.getAttribute('d') ?? '')?.[1]),
					};
				}, svg);
				assert.equal(seen.fault, null, name);
				assert.equal(seen.title, seen.label);
				assert.equal(seen.size[1], 20);
				const [left = [], right = []] = seen.ends;
				assert.ok((left[0] ?? 0) > 4 && (left[1] ?? 99) < seen.split - 4, `${name}: ${seen.ends} in ${seen.size}`);
				assert.ok((right[0] ?? 0) > seen.split + 4 && (right[1] ?? 999) < (seen.size[0] ?? 0) - 4, name);
				const done = one.initiative.phase
					? `${one.practicesWithoutGap}/18`
					: `${one.counts.inPlace}/${one.counts.applicable}`;
				assert.ok(seen.text[1]?.startsWith(done), `${name}: ${seen.text}`);
				assert.equal(seen.text[1] === done, one.current, 'old figures say so');
				assert.ok(seen.title?.includes(one.today));
			}
			await takePicture(page.locator('svg'), 'badge');
		}));
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { CoverageReport } from '../../server/protocol';
import { pageStandard } from '../../views/portfolio/messages';
import { rowOfReport } from '../../views/portfolio/rows';
import { indexPage, type SiteRow } from '../../views/site/index-page';
import { siteScript } from '../../views/site/script';
import { hostileTexts, reportFullOf, reports } from '../unit/export/support';
import { violations } from './accessibility';
import { origin, type PageSetting, usePage } from './page-pool';
import { takePicture } from './pictures';
import { practiceViews } from './report';
import { browser, withPanel } from './with-panel';

const some = reports.beta as CoverageReport;
const scriptHash = createHash('sha256').update(siteScript).digest('base64');

function page(rows: readonly SiteRow[], hash = scriptHash): string {
	return indexPage(rows, {
		language: 'fr',
		standard: pageStandard({
			language: 'fr',
			edition: 'courante',
			page: '',
			words: some.standard,
			practices: practiceViews('fr'),
		}),
		today: some.today,
		scriptHash: hash,
	});
}

const rows: readonly SiteRow[] = [
	...Object.entries(reports).map(([name, report]) => ({
		file: `${name}/charte.yaml`,
		href: `chartes/${name}.html`,
		row: rowOfReport(report),
	})),
	{ file: 'cassee.charte.yaml', href: 'chartes/cassee.html', row: { ...rowOfReport(some), readable: false } },
];

describe('the first page of a site', function () {
	withPanel(this);

	/** Opens the page as a site would give it, and fails if it asks for something or complains. */
	async function withSite(
		html: string,
		media: NonNullable<PageSetting['media']>,
		look: (page: Page) => Promise<void>,
	): Promise<void> {
		const faults: string[] = [];
		const { page: opened, giveBack } = await usePage(
			await browser(),
			{ width: 1200, height: 900, media },
			{
				answer: ({ href, pathname }) => {
					if (pathname === '/site') return { contentType: 'text/html; charset=utf-8', body: html };
					faults.push(`asked for ${href}`);
					return undefined;
				},
				onConsole: (message) => faults.push(message.text()),
				onError: (error) => faults.push(String(error)),
			},
		);
		await opened.goto(`${origin}/site`);
		await look(opened);
		await giveBack();
		assert.deepEqual(faults, []);
	}

	it('lists what can be read, filters it as one types, and says how many are left', () =>
		withSite(page(rows), {}, async (site) => {
			const shown = () => site.locator('#portefeuille tbody tr:visible').count();
			const readable = rows.length - 1;
			assert.equal(await shown(), readable);
			assert.equal(await site.textContent('#montrees'), `${readable} initiatives sur ${readable}`);
			await site.fill('input[type=search]', 'aucune initiative de ce nom');
			assert.equal(await shown(), 0);
			assert.equal(await site.textContent('#montrees'), `0 initiative sur ${readable}`);
			await site.fill('input[type=search]', rows[0]?.file.toUpperCase() ?? '');
			assert.equal(await shown(), 1);
			await site.fill('input[type=search]', '');
			await site.check('input[name=ecarts]');
			const gaps = rows.filter(({ row }) => row.readable && row.practices.some(({ state }) => state === 'gap')).length;
			assert.equal(await shown(), gaps);
			assert.equal(await site.getAttribute('section a[href="chartes/cassee.html"]', 'href'), 'chartes/cassee.html');
		}));

	for (const colorScheme of ['light', 'dark'] as const)
		it(`is accessible (${colorScheme})`, () =>
			withSite(page(rows), { colorScheme }, async (site) => {
				assert.deepEqual(await violations(site), []);
				await takePicture(site, `site-${colorScheme}`);
			}));

	it('shows all rows and no form where its script may not run', async () => {
		const faults: string[] = [];
		const { page: opened, giveBack } = await usePage(
			await browser(),
			{ width: 1200, height: 900, media: {} },
			{
				answer: () => ({ contentType: 'text/html; charset=utf-8', body: page(rows, 'x'.repeat(44)) }),
				onConsole: (message) => faults.push(message.text()),
				onError: (error) => faults.push(String(error)),
			},
		);
		await opened.goto(`${origin}/site`);
		assert.equal(await opened.locator('#portefeuille tbody tr:visible').count(), rows.length - 1);
		assert.equal(await opened.locator('form.find').isVisible(), false);
		await giveBack();
		assert.ok(faults.length > 0);
	});

	it('makes nothing of what a charter says', () => {
		const hostile = hostileTexts.map((text, index): SiteRow => {
			const report = reportFullOf(text);
			return { file: `${text.slice(0, 40)}.charte.yaml`, href: `chartes/p${index}.html`, row: rowOfReport(report) };
		});
		return withSite(page(hostile), {}, async (site) => {
			assert.equal(await site.locator('#portefeuille tbody tr').count(), hostile.length);
			assert.equal(await site.locator('script').count(), 1);
			assert.equal(await site.locator('img, iframe, object').count(), 0);
		});
	});
});

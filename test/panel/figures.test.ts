import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { CoverageReport } from '../../server/engine/coverage/types';
import { figureIds, figureSentence } from '../../views/figures';
import { renderCoverage } from '../../views/panel/coverage-page';
import { reports } from '../unit/export/support';
import { assertAccessibleInAllThemes, firstTheme } from './accessibility';
import { takePicture } from './pictures';
import { reportOf } from './report';
import { withPanel } from './with-panel';

const report = reports['proche-aidance.charte.yaml'] as CoverageReport;
const openOnes = (page: Page) => page.$$eval('details.why[open]', (all) => all.map(({ id }) => id));

describe('what the figures count', () => {
	it('is said with the numbers of the charter, which add up', () => {
		for (const one of Object.values(reports)) {
			const numbers = (id: (typeof figureIds)[number]) => (figureSentence(id, one).match(/\d+/g) ?? []).map(Number);
			const [answered = 0, applicable, declared = 0, text = 0, none = 0] = numbers('answered');
			assert.deepEqual([answered, applicable], [one.counts.answered, one.counts.applicable]);
			assert.equal(declared + text, answered);
			assert.equal(answered + none, applicable);
			assert.deepEqual(numbers('declared').slice(0, 2), [one.counts.declared, one.counts.applicable]);
			assert.deepEqual(numbers('detected'), [one.counts.detectedOnly, one.counts.applicable]);
			assert.deepEqual(numbers('inPlace').slice(0, 2), [one.counts.inPlace, one.counts.applicable]);
			const [settled = 0, all, ...others] = numbers('withoutGap');
			assert.deepEqual([settled, all], [one.practicesWithoutGap, one.practices.length]);
			assert.equal(
				others.reduce((sum, n) => sum + n, settled),
				all,
			);
		}
	});

	it('says what is declared in place without evidence that holds', () => {
		const broken = reportOf({
			actions: { 'valeur.pmv': { status: 'en_place', countedStatus: 'partielle', broken: true } },
		});
		assert.match(figureSentence('inPlace', broken), /compte comme partielle\u00a0: il y en a \d+/);
	});
});

describe('the question beside a figure', function () {
	const { open } = withPanel(this);

	it('opens a sentence by a click or by keys, one at a time, and Escape closes it', async () => {
		const { page } = await open(renderCoverage(report, { language: 'fr' }));
		for (const id of figureIds) {
			const question = page.locator(`#why-${id} > summary`);
			await question.focus();
			await page.keyboard.press('Enter');
			assert.deepEqual(await openOnes(page), [`why-${id}`]);
			const sentence = page.locator(`#why-${id} > p`);
			assert.equal(await sentence.textContent(), figureSentence(id, report));
			const box = await sentence.boundingBox();
			assert.ok(box && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0), id);
			assert.match((await question.textContent()) ?? '', /Que compte «/);
		}
		await page.keyboard.press('Escape');
		assert.deepEqual(await openOnes(page), []);
		assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), `why-${figureIds.at(-1)}`);
		await page.locator('#why-answered > summary').click();
		assert.deepEqual(await openOnes(page), ['why-answered']);
		await page.mouse.click(5, 5);
		assert.deepEqual(await openOnes(page), [], 'a click elsewhere closes it');
	});

	it('is accessible in all themes, open as closed', async () => {
		const { page } = await open(renderCoverage(report, { language: 'fr', open: ['why-answered'] }), {
			theme: firstTheme,
		});
		await assertAccessibleInAllThemes(page, 'figures-#');
	});

	for (const [width, height] of [
		[400, 700],
		[600, 900],
		[900, 1000],
	] as const)
		it(`leaves what to do next before the wheel, at ${width} × ${height}`, async () => {
			const { page } = await open(renderCoverage(report, { language: 'fr' }), { width, height });
			const top = (id: string) => page.$eval(id, (element) => element.getBoundingClientRect().top);
			assert.ok((await top('#next')) < height, 'it begins in view');
			assert.ok((await top('#next')) < (await top('#picture')));
			await takePicture(page, `panel-${width}x${height}`);
		});

	it('says places by their titles, with their paths on hover', async () => {
		const { page } = await open(renderCoverage(report, { language: 'fr' }));
		const places = await page.$$eval('.place', (all) => all.map((one) => [one.textContent, one.getAttribute('title')]));
		assert.ok(places.length > 20);
		for (const [title, path] of places) assert.notEqual(title, path);
		const said = await page.evaluate(() => document.body.textContent ?? '');
		assert.doesNotMatch(said, /(?<![\w-])(?:usagers|solution|equipe|portee|ethique|donnees)(?:\[\])?\.\w/);
	});
});

import assert from 'node:assert/strict';
import type { PracticeCoverage } from '../../server/protocol';
import { html } from '../../views/html/tag';
import { markOf, stateIds } from '../../views/marks';
import { wheel } from '../../views/picture/wheel';
import { point, shareTurn, wedge } from '../../views/picture/wheel-shape';
import { wordsIn } from '../../views/words';
import { assertAccessibleInAllThemes, firstTheme, violations } from './accessibility';
import { alone, changed, contrasts, coverage, focusedId, tabStops } from './picture-page';
import { takePicture } from './pictures';
import { reportOf } from './report';
import { themeNames } from './themes';
import { withPanel } from './with-panel';

describe('the picture of the practices', function () {
	const { open } = withPanel(this);

	it('divides the turn among the practices, each theme apart from the next', () => {
		const spans = shareTurn([3, 3, 2], 6);
		assert.deepEqual(
			spans.map((run) => run.length),
			[3, 3, 2],
		);
		const flat = spans.flat();
		assert.equal(flat[0]?.from, 3);
		assert.ok(Math.abs((flat.at(-1)?.to ?? 0) - 357) < 1e-9);
		for (const { from, to } of flat) assert.ok(Math.abs(to - from - (360 - 18) / 8) < 1e-9);
		assert.ok(Math.abs((spans[1]?.[0]?.from ?? 0) - (spans[0]?.[2]?.to ?? 0) - 6) < 1e-9);
		assert.deepEqual(shareTurn([], 6), []);
		assert.deepEqual(point(10, 90), [10, 0]);
		assert.deepEqual(point(10, 180), [0, 10]);
		assert.doesNotMatch(wedge(5, 10, 0, 300, 2), /NaN/);
	});

	for (const edition of ['beta', 'courante'] as const) {
		it(`has a sector for each practice and a cell for each action, as they count (${edition})`, async () => {
			const report = reportOf({ edition });
			const { page } = await open(coverage(report));
			const drawn = await page.evaluate(() =>
				[...document.querySelectorAll('.sector')].map((sector) => ({
					id: sector.id,
					number: sector.querySelector('.sector-number')?.textContent,
					states: [...sector.querySelectorAll('[class*="icon-state-"]')].map((icon) => icon.classList[1]),
					cells: [...sector.querySelectorAll('.cell')].map((cell) => cell.classList[1]),
					late: sector.querySelectorAll('.cell-warning .icon-late').length,
					broken: sector.querySelectorAll('.cell-warning .icon-warning').length,
				})),
			);
			assert.deepEqual(
				drawn,
				report.practices.map(({ id, number, state, actions }) => ({
					id: `sector-${id}`,
					number: String(number),
					states: [`icon-state-${stateIds[state]}`],
					cells: actions.map((action) => `cell-${markOf(action)}`),
					late: actions.filter((action) => action.late && !action.broken).length,
					broken: actions.filter((action) => action.broken).length,
				})),
			);
			assert.ok(new Set(drawn.flatMap((sector) => sector.cells)).size >= 7, 'the fixture has every status');
			assert.equal(await page.locator('.hub-number').textContent(), String(report.counts.inPlace));
			assert.equal(await page.locator('.hub-of').textContent(), `sur ${report.counts.applicable}`);
		});
	}

	it('draws no two statuses alike, whatever their colours', () => {
		const markup = wheel(reportOf(), wordsIn('fr')).toString();
		const shapes = new Map<string, Set<string>>();
		for (const [, mark = '', body = ''] of markup.matchAll(/<g class="cell cell-(\w+)">(.*?)<\/g>/g)) {
			// What is left of a cell without its outline and the name of its colour.
			const kind = [...body.matchAll(/class="(edge|strike|segment)|fill="url\(#([\w-]+)\)/g)].map(
				([, part, pattern]) => part ?? pattern,
			);
			shapes.set(mark, (shapes.get(mark) ?? new Set()).add(kind.join(' ')));
		}
		assert.equal(shapes.size, 7);
		const all = [...shapes.values()].flatMap((set) => [...set]);
		assert.equal(new Set(all).size, 7, all.join(' | '));
	});

	it('says of each sector what it shows, and groups them by theme and orientation', async () => {
		const { page } = await open(coverage(reportOf()));
		assert.equal(
			await page.locator('#sector-valeur').getAttribute('aria-label'),
			'Pratique 8, Livrer de la valeur rapidement et améliorer le service en continu, écart\u00a0: 3 avec réponse, 3 déclarées, 0 en place, sur 3 applicables, 1 en retard, 1 déclaration à compléter',
		);
		const groups = page.locator('.wheel > g[role="group"]');
		assert.equal(await groups.count(), 6);
		assert.equal(
			await groups.nth(2).getAttribute('aria-label'),
			'Valeur rapide livrée de façon sécuritaire (les_deux)',
		);
		assert.deepEqual(await groups.nth(2).locator('.sector-number').allTextContents(), ['7', '8', '9']);
		assert.equal(await page.locator('.band-theme').count(), 6);
		assert.equal(await page.locator('.band-orientation').count(), 3);
		const described = await page.locator('#wheel').getAttribute('aria-describedby');
		assert.match((await page.locator(`#${described}`).textContent()) ?? '', /Entrée/);
	});

	it('says how many practices are in each state, which nothing else of the page does', async () => {
		const report = reportOf();
		const { page } = await open(coverage(report));
		const all = page.locator('#caption-all');
		const counts = await all.locator('li').evaluateAll((items) => items.map(({ textContent }) => textContent));
		const inState = (state: string) => report.practices.filter((practice) => practice.state === state).length;
		assert.deepEqual(counts, [
			`${inState('noGap')}Sans écart`,
			`${inState('gap')}Écart`,
			`${inState('toAssess')}À évaluer`,
			`${inState('notYetExpected')}Pas encore attendue`,
		]);
		assert.doesNotMatch(await all.innerText(), /applicables/);
		const isSaid = (selector: string) =>
			page.locator(selector).evaluateAll((elements) => elements.map((one) => one.closest('[aria-hidden]') === null));
		assert.deepEqual(await isSaid('#caption-all li'), [true, true, true, true]);
		assert.ok((await isSaid('.wheel-caption:not(#caption-all)')).every((said) => !said));
	});

	it('says the same in a table whose rows add up', async () => {
		for (const edition of ['beta', 'courante'] as const) {
			const report = reportOf({ edition });
			const { page, close } = await open(coverage(report, 'table'));
			const rows = await page.evaluate(() =>
				[...document.querySelectorAll('.picture-table tr')].map((row) => ({
					name: row.querySelector('th')?.textContent,
					columns: [...row.querySelectorAll<HTMLElement>('td[data-column]')].map(
						(cell) => [cell.dataset.column ?? '', Number(cell.textContent)] as const,
					),
				})),
			);
			const counted = rows.filter((row) => row.columns.length > 0);
			assert.equal(counted.length, 19);
			const expected = ({ counts, actions }: Pick<PracticeCoverage, 'counts' | 'actions'>) => ({
				en_place: counts.inPlace,
				partielle: counts.partial,
				planifiee: counts.planned,
				non_retenue: counts.notRetained,
				detected: counts.detectedOnly,
				none: actions.filter((action) => markOf(action) === 'a_evaluer').length,
				sans_objet: counts.notApplicable,
				applicable: counts.applicable,
			});
			const all = { counts: report.counts, actions: report.practices.flatMap(({ actions }) => actions) };
			assert.deepEqual(
				counted.map((row) => Object.fromEntries(row.columns)),
				[...report.practices, all].map(expected),
			);
			const total = expected(all);
			for (const [column, sum] of Object.entries(total)) {
				const each = counted.slice(0, -1).map((row) => Object.fromEntries(row.columns)[column] ?? 0);
				assert.equal(
					each.reduce((one, other) => one + other, 0),
					sum,
					column,
				);
			}
			for (const row of counted) {
				const { sans_objet: _, applicable, ...others } = Object.fromEntries(row.columns);
				assert.equal(
					Object.values(others).reduce((one, other) => one + other, 0),
					applicable,
					row.name ?? '',
				);
			}
			assert.equal(await page.locator('.picture-table tbody').count(), 6);
			assert.equal(await page.locator('.picture-table th[scope="rowgroup"]').count(), 6);
			assert.equal(await page.locator('.picture-table th[scope="row"]').count(), 19);
			assert.equal(await page.locator('.picture-table thead th[scope="col"]').count(), 10);
			await close();
		}
	});

	it('switches between the two by buttons that say which is shown', async () => {
		const report = reportOf();
		const opened = await open(coverage(report));
		const { page } = opened;
		const pressed = () =>
			page.evaluate(() => [...document.querySelectorAll('.switch [aria-pressed="true"]')].map((button) => button.id));
		assert.deepEqual(await pressed(), ['show-wheel']);
		assert.equal(await page.locator('.picture-table').count(), 0);
		await page.locator('#show-table').focus();
		await page.keyboard.press('Enter');
		assert.deepEqual(await opened.sent(), [{ type: 'view', view: { picture: 'table' } }]);
		await opened.send({ type: 'render', html: coverage(report, 'table') });
		assert.deepEqual(await pressed(), ['show-table']);
		assert.equal(await focusedId(page), 'show-table');
		assert.equal(await page.locator('.wheel').count(), 0);
		await page.locator('#show-wheel').click();
		assert.deepEqual((await opened.sent()).at(-1), { type: 'view', view: { picture: 'wheel' } });
		await opened.send({ type: 'render', html: coverage(report) });
		assert.deepEqual(await tabStops(page), ['sector-comprendre']);
	});

	it('shows a practice that the edition leaves without actions, and no picture without practices', async () => {
		const report = changed(reportOf(), ({ id, counts }) => {
			const none = Object.fromEntries(Object.keys(counts).map((key) => [key, 0]));
			return id === 'valeur' ? { actions: [], counts: { ...counts, ...none }, state: 'notYetExpected' } : {};
		});
		const { page } = await open(coverage(report));
		assert.equal(await page.locator('#sector-valeur .cell').count(), 0);
		assert.equal(await page.locator('#sector-valeur .edge-none').count(), 1);
		assert.match(
			(await page.locator('#sector-valeur').getAttribute('aria-label')) ?? '',
			/pas encore attendue\u00a0: Cette édition n’a aucune action/,
		);
		assert.ok(!coverage({ ...report, practices: [] }).includes('id="picture"'));
	});

	it('draws practices whose groups it does not know', () => {
		const report = changed(reportOf(), ({ number }) => ({ theme: `t${number % 4}`, orientation: 'x' }));
		const markup = wheel({ ...report, themes: [], orientations: [] }, wordsIn('en')).toString();
		assert.equal(markup.match(/class="sector /g)?.length, 18);
		assert.doesNotMatch(markup, /NaN|undefined/);
	});

	it('stands without a script: sectors with names that do nothing', async () => {
		const markup = html`<main id="page" data-uri="" data-page="couverture"><h1>Essai</h1>${wheel(reportOf(), wordsIn('fr'))}</main>`;
		const { page } = await open(markup.toString());
		assert.equal(await page.locator('.sector[role="img"][aria-label^="Pratique "]').count(), 18);
		assert.equal(await page.locator('.sector > title').count(), 18);
		assert.equal(await page.locator('.wheel [tabindex], .wheel [data-message], [aria-describedby]').count(), 0);
		assert.deepEqual(await violations(page), []);
	});

	it('shows hostile titles as text, long ones too', async () => {
		const hostile = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';
		for (const picture of ['wheel', 'table'] as const) {
			const report = changed(reportOf(), () => ({ title: `${hostile} ${'x'.repeat(400)}` }));
			const { page, close } = await open(coverage(report, picture), { width: 300 });
			assert.equal(await page.title(), 'Couverture');
			assert.equal(await page.locator('main img, main script').count(), 0);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
			await close();
		}
	});

	for (const language of ['fr', 'en'] as const) {
		for (const picture of ['wheel', 'table'] as const) {
			it(`has no accessibility fault in any theme (${picture}, ${language})`, async () => {
				const main = alone(reportOf({ language }), picture);
				const { page } = await open(main, { theme: firstTheme, language, width: 860 });
				await assertAccessibleInAllThemes(page, `${picture}-#-${language}`, page.locator('#picture'));
			});
		}
	}

	for (const theme of themeNames) {
		it(`can be read and its focus seen in every part (${theme})`, async () => {
			const { page } = await open(coverage(reportOf()), { theme });
			const found = await contrasts(page);
			assert.ok(found.length > 18 + 9 + 3, String(found.length));
			assert.deepEqual(
				found.filter(({ ratio }) => ratio < 4.5),
				[],
			);
			const ring = () =>
				page.evaluate(() => {
					const element = document.querySelector('#sector-valeur .sector-ring');
					return element ? getComputedStyle(element).stroke : '';
				});
			assert.equal(await ring(), 'none');
			await page.locator('#sector-experience').focus();
			for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
			assert.match(await ring(), /^rgb/);
		});
	}

	it('is drawn in the colours that a person imposes', async () => {
		const { page } = await open(coverage(reportOf()), { theme: 'dark', width: 860, media: { forcedColors: 'active' } });
		await page.locator('#sector-valeur').focus();
		await page.keyboard.press('ArrowRight');
		await takePicture(page.locator('#picture'), 'wheel-forced');
		assert.deepEqual(
			(await contrasts(page)).filter(({ ratio }) => ratio < 4.5),
			[],
		);
		assert.match(
			await page.evaluate(() => {
				const ring = document.querySelector('#sector-securite .sector-ring');
				return ring ? getComputedStyle(ring).stroke : '';
			}),
			/^rgb/,
		);
	});

	for (const picture of ['wheel', 'table'] as const) {
		it(`fits 300 pixels and paper (${picture})`, async () => {
			const { page } = await open(coverage(reportOf(), picture), { width: 300, theme: 'light' });
			const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await takePicture(page.locator('#picture'), `${picture}-300`);
			assert.equal(await beyond(), 0);
			if (picture === 'wheel') {
				const sizes = await page.evaluate(() =>
					[...document.querySelectorAll('.wheel text')].map((text) => {
						const scale = (document.querySelector('.wheel')?.getBoundingClientRect().width ?? 0) / 464;
						return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
					}),
				);
				assert.ok(Math.min(...sizes) > 8, `${Math.min(...sizes)} pixels`);
			}
			await page.setViewportSize({ width: 700, height: 900 });
			await page.emulateMedia({ media: 'print' });
			await takePicture(page.locator('#picture'), `${picture}-print`);
			assert.equal(await beyond(), 0);
			assert.equal(await page.locator('.switch').isVisible(), false);
			if (picture === 'table') assert.equal(await page.locator('#table-valeur').isVisible(), true);
		});
	}
});

import assert from 'node:assert/strict';
import { renderCoverage } from '../../views/panel/coverage-page';
import { renderPractice } from '../../views/panel/practice-page';
import { assertAccessibleInAllThemes, colourRules, firstTheme, setTheme, violations } from './accessibility';
import { holdAnnouncements } from './browser';
import { takePicture } from './pictures';
import { practiceViews, reportOf } from './report';
import { withPanel } from './with-panel';

type Language = 'fr' | 'en';

const expanded = ['practice-comprendre', 'practice-valeur', 'legend'];
const file = 'permis.charte.yaml';

function practicePage(language: Language): string {
	const practices = practiceViews(language);
	const report = reportOf({ language });
	return renderPractice(practices[7], report.practices[7], {
		language,
		edition: 'courante',
		uri: report.uri,
		officialPage: 'https://exemple.gouv.qc.ca/',
		previous: practices[6],
		following: practices[8],
	});
}

const scenes: Record<string, (language: Language) => string> = {
	coverage: (language) => renderCoverage(reportOf({ language }), { language, file }),
	expanded: (language) => renderCoverage(reportOf({ language }), { language, file, open: expanded }),
	empty: (language) => renderCoverage(null, { language }),
	unread: (language) => renderCoverage(null, { language, uri: 'file:///a.charte.yaml', file: 'a.charte.yaml' }),
	stale: (language) => renderCoverage(reportOf({ language, current: false }), { language, file }),
	practice: practicePage,
};

describe('panel page', function () {
	const { open } = withPanel(this);

	for (const [name, scene] of Object.entries(scenes)) {
		for (const language of ['fr', 'en'] as const) {
			it(`has no accessibility fault in any theme (${name}, ${language})`, async () => {
				const { page } = await open(scene(language), { theme: firstTheme, language });
				// Of the menus too: they are part of what opens.
				if (name === 'expanded') await page.locator('#practice-valeur .declare > summary').first().click();
				await assertAccessibleInAllThemes(page, `${name}-#-${language}`);
			});
		}
	}

	it('finds a fault when there is one', async () => {
		const { page } = await open('<main id="page" class="muted"><button></button><p>Texte</p></main>');
		assert.match((await violations(page)).join('\n'), /button-name/);
		await setTheme(page, 'light', '--vscode-descriptionForeground: #ccc;');
		assert.match((await violations(page, colourRules)).join('\n'), /color-contrast/);
	});

	it('shows hostile text as text', async () => {
		const hostile = '<img src=x onerror="document.title=\'pwned\'"><script>document.title="pwned"</script>';
		const rtl = '\u202eإصدار الرخص\u202d & "مزيد"';
		const report = reportOf({
			name: `${hostile}${'é'.repeat(10_000)}`,
			organisation: rtl,
			actions: {
				'valeur.pmv': {
					status: 'en_place',
					responsible: hostile,
					dueDate: hostile,
					justification: rtl,
					detected: [{ path: hostile, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } } }],
					evidence: [
						{
							text: `"><svg/onload=alert(1)>${'x'.repeat(10_000)}`,
							kind: 'file',
							state: 'broken',
							range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } },
						},
					],
				},
			},
		});
		const { page } = await open(renderCoverage(report, { language: 'fr', file: hostile, open: ['practice-valeur'] }));
		assert.equal(await page.title(), 'Couverture');
		assert.equal(await page.locator('main img, main script, main [onload]').count(), 0);
		assert.ok((await page.locator('h1').textContent())?.startsWith('<img src=x onerror='));
		assert.equal(await page.locator('.organisation bdi').textContent(), rtl);
		assert.ok((await page.locator('#action-valeur\\.pmv .evidence code').textContent())?.startsWith('"><svg/onload'));
		assert.deepEqual(await violations(page), []);
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
	});

	for (const scene of ['expanded', 'practice', 'stale', 'empty'] as const) {
		it(`fits 300 pixels (${scene})`, async () => {
			const { page } = await open(scenes[scene]?.('fr') ?? '', { width: 300, theme: 'light' });
			await takePicture(page, `${scene}-300`);
			assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
		});
	}

	it('cuts no status short in the narrowest group of the editor', async () => {
		const { page } = await open(scenes.expanded?.('fr') ?? '', { width: 220, theme: 'light' });
		await takePicture(page, 'expanded-220');
		const cut = await page
			.locator('.action .badge')
			.evaluateAll((badges) =>
				badges
					.filter(
						(badge) =>
							badge.getBoundingClientRect().right > (badge.closest('.action')?.getBoundingClientRect().right ?? 0),
					)
					.map((badge) => badge.textContent),
			);
		assert.deepEqual(cut, []);
	});

	it('shows bars and states without colours of its own when colours are forced', async () => {
		const { page } = await open(scenes.coverage?.('fr') ?? '', { media: { forcedColors: 'active' } });
		await takePicture(page, 'coverage-forced');
		const fill = (name: string) =>
			page.evaluate((selector) => getComputedStyle(document.querySelector(selector) as Element).fill, name);
		assert.notEqual(await fill('.segment-en_place'), await fill('.segment-none'));
	});

	for (const scene of ['stale', 'practice'] as const)
		it(`draws what icons hold when colours are forced (${scene})`, async () => {
			const { page } = await open(scenes[scene]?.('fr') ?? '', { media: { forcedColors: 'active' } });
			const drawn = await page.locator('main .cut').evaluateAll((lines) => {
				const background = getComputedStyle(document.body).backgroundColor;
				return lines.map((line) => getComputedStyle(line).stroke === background);
			});
			assert.ok(drawn.length > 0);
			assert.ok(drawn.every((isDrawn) => isDrawn));
		});

	it('does not move for who asked for less motion', async () => {
		const { page } = await open(scenes.coverage?.('fr') ?? '', { media: { reducedMotion: 'reduce' } });
		const duration = () =>
			page.evaluate(() => getComputedStyle(document.querySelector('.icon-chevron') as Element).transitionDuration);
		assert.equal(await duration(), '0s');
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		assert.notEqual(await duration(), '0s');
	});

	it('updates in place: focus, scroll, open practices and an open menu stay, the numbers change', async () => {
		const { page, send } = await open(renderCoverage(reportOf({ blank: true }), { language: 'fr', file }));
		await page.locator('#practice-valeur > summary').click();
		const menu = page.locator('#declare-valeur\\.pmv');
		await menu.locator('summary').click();
		await menu.locator('[data-message*="en_place"]').focus();
		const kept = () =>
			page.evaluate(() => ({
				focus: JSON.parse((document.activeElement as HTMLElement).dataset.message ?? '{}').status,
				scroll: Math.round(window.scrollY),
				open: [...document.querySelectorAll('details[open]')].map((details) => details.id),
			}));
		await page.evaluate(() => {
			(globalThis as unknown as { kept: unknown }).kept = document.activeElement;
		});
		const before = await kept();
		assert.equal(before.focus, 'en_place');
		assert.ok(before.scroll > 0, 'the page is scrolled');
		assert.deepEqual(before.open, ['practice-valeur', 'declare-valeur.pmv']);
		assert.equal(await page.locator('#figure-declared .number').textContent(), '0');
		const next = reportOf({ blank: true, version: 2, actions: { 'inclusion.diversite': { status: 'en_place' } } });
		await send({ type: 'render', html: renderCoverage(next, { language: 'fr', file }) });
		assert.equal(await page.locator('#figure-declared .number').textContent(), '1');
		assert.deepEqual(await kept(), before);
		assert.ok(
			await page.evaluate(() => (globalThis as unknown as { kept: unknown }).kept === document.activeElement),
			'the focused element is the same, not a copy',
		);
	});

	it('starts at the top for another charter', async () => {
		const { page, send } = await open(renderCoverage(reportOf(), { language: 'fr', open: expanded }));
		await page.evaluate(() => window.scrollTo(0, 900));
		const other = { ...reportOf({ language: 'en' }), uri: 'file:///autre.charte.yaml' };
		await send({ type: 'render', html: renderCoverage(other, { language: 'en' }) });
		assert.equal(await page.evaluate(() => window.scrollY), 0);
		assert.equal(await page.locator('details.practice[open]').count(), 0);
		assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
	});

	it('is as it was left after a reload of the editor', async () => {
		const main = renderCoverage(reportOf(), { language: 'fr' });
		const first = await open(main);
		await first.page.locator('#practice-valeur > summary').click();
		await first.page.evaluate(() => window.scrollTo(0, 700));
		await first.page.waitForFunction(
			() => (globalThis as unknown as { editor: { state: { scroll: number } } }).editor.state.scroll === 700,
		);
		const stored = await first.state();
		assert.deepEqual(stored, {
			uri: reportOf().uri,
			page: 'couverture',
			open: ['practice-valeur'],
			scroll: 700,
			typed: {},
		});
		await first.close();
		const { page } = await open(main, { stored });
		assert.equal(await page.evaluate(() => window.scrollY), 700);
		assert.ok(await page.locator('#practice-valeur').evaluate((details) => (details as HTMLDetailsElement).open));
	});

	it('is as it was left when it first starts from another charter', async () => {
		const other = { ...reportOf(), uri: 'file:///autre.charte.yaml' };
		const stored = { uri: other.uri, page: 'couverture', open: ['practice-valeur'], scroll: 500 };
		const { page, send } = await open(renderCoverage(reportOf(), { language: 'fr' }), { stored });
		await send({ type: 'render', html: renderCoverage(other, { language: 'fr' }) });
		assert.equal(await page.evaluate(() => window.scrollY), 500);
		assert.ok(await page.locator('#practice-valeur').evaluate((details) => (details as HTMLDetailsElement).open));
	});

	it('gives the focus back to the menu of an action', async () => {
		const { page, send } = await open(renderCoverage(reportOf(), { language: 'fr', open: ['practice-valeur'] }));
		await send({ type: 'focusMenu', action: 'valeur.pmv' });
		assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), 'declare-valeur.pmv');
		await send({ type: 'focusMenu', action: 'inconnue"]' });
		assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), 'declare-valeur.pmv');
	});

	it('bears any stored state', async () => {
		const { page } = await open(renderCoverage(reportOf(), { language: 'fr' }), {
			stored: { open: 3, scroll: 'x', uri: null },
		});
		assert.equal(await page.locator('details.practice').count(), 18);
	});

	it('declares with the keyboard alone, and keeps the focus', async () => {
		const { page, sent } = await open(renderCoverage(reportOf({ blank: true }), { language: 'fr' }));
		await page.locator('#practice-valeur > summary').focus();
		await page.keyboard.press('Enter');
		// To the first menu of the practice, by Tab alone.
		for (let step = 0; step < 10; step++) {
			await page.keyboard.press('Tab');
			if (await page.evaluate(() => document.activeElement?.matches('.declare > summary'))) break;
		}
		await page.keyboard.press('Enter');
		for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
		assert.equal(
			await page.evaluate(() => JSON.parse((document.activeElement as HTMLElement).dataset.message ?? '{}').status),
			'en_place',
		);
		assert.notEqual(
			await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle),
			'none',
		);
		await page.keyboard.press('Enter');
		assert.deepEqual(await sent(), [{ type: 'declare', action: 'valeur.pmv', status: 'en_place', place: '' }]);
		assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), 'declare-valeur.pmv');
		assert.equal(await page.locator('.declare[open]').count(), 0);
	});

	it('closes a menu with Escape and sends nothing', async () => {
		const { page, sent } = await open(renderCoverage(reportOf(), { language: 'fr', open: ['practice-valeur'] }));
		await page.locator('#declare-valeur\\.pmv > summary').click();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		assert.equal(await page.locator('.declare[open]').count(), 0);
		assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SUMMARY');
		assert.deepEqual(await sent(), []);
	});

	it('marks the declared status, and no other, as the present one', async () => {
		const report = reportOf({ actions: { 'valeur.pmv': { status: 'planifiee', countedStatus: 'planifiee' } } });
		const { page } = await open(renderCoverage(report, { language: 'fr', open: ['practice-valeur'] }));
		const pressed = page.locator('#declare-valeur\\.pmv [aria-pressed="true"]');
		assert.deepEqual(
			await pressed.evaluateAll((all) =>
				all.map((one) => JSON.parse((one as HTMLElement).dataset.message ?? '{}').status),
			),
			['planifiee'],
		);
	});

	it('asks the host for lines, practices, the copy and the way back', async () => {
		const { page, sent, send } = await open(
			renderCoverage(reportOf(), { language: 'fr', open: ['practice-comprendre'] }),
		);
		await page.locator('#action-comprendre\\.participation .link', { hasText: 'ligne 21' }).click();
		await page.locator('[data-message*="copy"]').click();
		await page.locator(`button[data-message='{"type":"practice","id":"comprendre"}']`).click();
		await send({ type: 'render', html: practicePage('fr') });
		await page.locator('[data-message*="back"]').click();
		assert.deepEqual(await sent(), [
			{ type: 'goTo', from: [20, 2], to: [20, 20] },
			{ type: 'copy' },
			{ type: 'practice', id: 'comprendre' },
			{ type: 'back' },
		]);
	});

	it('comes back from a practice to where it left, with the focus on that practice', async () => {
		const coverage = renderCoverage(reportOf(), { language: 'fr' });
		const { page, send } = await open(coverage);
		await page.locator('#practice-valeur > summary').click();
		const link = page.locator(`button[data-message='{"type":"practice","id":"valeur"}']`);
		await link.focus();
		const scroll = await page.evaluate(() => window.scrollY);
		assert.ok(scroll > 0);
		await send({ type: 'render', html: practicePage('fr') });
		assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
		assert.equal(await page.evaluate(() => window.scrollY), 0);
		await page.locator('[data-message*="back"]').focus();
		await send({ type: 'render', html: coverage });
		assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), 'practice-valeur');
		assert.ok(await page.locator('#practice-valeur').evaluate((details) => (details as HTMLDetailsElement).open));
	});

	it('goes to an action of the next ones, opening what hides it', async () => {
		const { page } = await open(renderCoverage(reportOf(), { language: 'fr' }));
		const button = page.locator('[data-reveal]').first();
		const id = await button.getAttribute('data-reveal');
		await button.click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), id);
		assert.ok(await page.locator(`[id="${id}"]`).isVisible());
	});

	it('opens and closes all practices, and says which it will do', async () => {
		const { page, send } = await open(renderCoverage(reportOf(), { language: 'fr' }));
		const toggle = page.locator('[data-toggle-all]');
		await toggle.click();
		assert.equal(await page.locator('details.practice[open]').count(), 18);
		await page.waitForFunction(() => document.querySelector('[data-toggle-all]')?.textContent === 'Tout replier');
		await send({ type: 'render', html: renderCoverage(reportOf({ version: 2, name: 'Autre' }), { language: 'fr' }) });
		assert.equal(await toggle.textContent(), 'Tout replier');
		await toggle.click();
		assert.equal(await page.locator('details.practice[open]').count(), 0);
	});

	it('says what the host announces', async () => {
		const { page, send } = await open(renderCoverage(reportOf(), { language: 'fr' }));
		await holdAnnouncements(page);
		await send({ type: 'announce', text: 'Couverture copiée <b>' });
		assert.equal(await page.locator('#announce').textContent(), 'Couverture copiée <b>');
		assert.ok(await page.locator('#announce').isVisible());
	});
});

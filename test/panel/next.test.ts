import assert from 'node:assert/strict';
import {
	type ActionCoverage,
	type CoverageReport,
	type NextReason,
	nextReasons,
} from '../../server/engine/coverage/types';
import { renderCoverage } from '../../views/panel/coverage-page';
import { nextActions, nextSection } from '../../views/panel/next';
import { wordsIn } from '../../views/words';
import { assertAccessibleInAllThemes, firstTheme } from './accessibility';
import { rangeAt, reportOf } from './report';
import { withPanel } from './with-panel';

const none = new Set<string>();
const words = wordsIn('fr', reportOf().standard);
const textOf = (markup: unknown) =>
	String(markup)
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
const section = (report: CoverageReport, open: ReadonlySet<string> = none) => String(nextSection(report, open, words));

/** A report whose only next action is the first one, for a reason. */
function oneNext(reason: NextReason, action: Partial<ActionCoverage> = {}): CoverageReport {
	const report = reportOf({ actions: { 'comprendre.participation': action } });
	const next = { now: [{ action: 'comprendre.participation', reason }], later: [], late: [], stale: [], broken: [] };
	return { ...report, next };
}

describe('what to do next', () => {
	it('shows the few most pressing actions in their order, and how many are left', () => {
		const report = reportOf({ blank: true });
		assert.ok(report.next.now.length > 5);
		const shown = nextActions(report).map(({ action }) => action.id);
		assert.deepEqual(
			shown,
			report.next.now.slice(0, 4).map(({ action }) => action),
		);
		const markup = section(report);
		assert.equal(markup.match(/<li id="next-/g)?.length, 4);
		assert.ok(textOf(markup).includes(`${report.next.now.length - 4} autres actions sont attendues à cette phase.`));
	});

	it('says why of each, with what the charter says of it', () => {
		const said: Record<NextReason, [Partial<ActionCoverage>, string]> = {
			broken: [
				{
					lacks: ['motif'],
					evidence: [{ text: 'docs/<b>.pdf', kind: 'file', state: 'broken', range: rangeAt(4) }],
				},
				'Il manque à la déclaration : un motif. Une preuve est introuvable : docs/&lt;b&gt;.pdf',
			],
			late: [{ dueDate: '2026-01-31' }, 'L’échéance du 2026-01-31 est passée.'],
			undeclared: [{}, 'Elle est attendue à cette phase, et la charte n’en dit encore rien.'],
			detected: [
				{ detected: [{ path: 'usagers.groupes', range: rangeAt(4) }] },
				'La charte en parle déjà, mais personne ne l’a déclarée. Groupes d’usagers',
			],
			partial: [{}, 'Elle est déclarée partielle : il reste à la compléter.'],
			planned: [{ dueDate: '2027-01-31' }, 'Elle est planifiée pour le 2027-01-31 .'],
			stale: [{ assessedOn: '2025-01-31' }, 'L’évaluation du 2025-01-31 est à rafraîchir.'],
		};
		for (const reason of nextReasons) {
			const [action, text] = said[reason];
			const all = textOf(section(oneNext(reason, action)));
			assert.ok(all.includes(text), `${text} in ${all}`);
		}
		assert.ok(textOf(section(oneNext('planned'))).includes('Elle est planifiée : il reste à la mettre en place.'));
	});

	it('does not read braces of a date again', () => {
		assert.ok(
			textOf(section(oneNext('late', { dueDate: '{0}<i>' }))).includes('L’échéance du {0}&lt;i&gt; est passée.'),
		);
	});

	it('offers a starting point only where one can be inserted', () => {
		const insert = '&quot;type&quot;:&quot;insert&quot;';
		assert.ok(section(oneNext('undeclared', { canInsert: true })).includes(insert));
		assert.ok(!section(oneNext('undeclared', { canInsert: false })).includes(insert));
	});

	it('offers to add evidence only where what is declared has none that is found', () => {
		const add = '&quot;type&quot;:&quot;addEvidence&quot;';
		const lost = { text: 'docs/bilan.pdf', kind: 'file', state: 'broken', range: rangeAt(3) } as const;
		assert.ok(section(oneNext('broken', { evidence: [lost] })).includes(add));
		assert.ok(section(oneNext('broken', { evidence: [], lacks: ['preuves'] })).includes(add));
		assert.ok(!section(oneNext('broken', { evidence: [], lacks: ['motif'] })).includes(add));
		assert.ok(!section(oneNext('undeclared', { evidence: [] })).includes(add));
	});

	it('says that all is in place where it is, and nothing where nothing is expected', () => {
		const empty = { now: [], later: [], late: [], stale: [], broken: [] };
		assert.ok(
			textOf(section({ ...reportOf(), next: empty })).includes('Tout ce qui est attendu à cette phase est en place'),
		);
		assert.equal(section(reportOf({ phase: null, blank: true })), '');
		const { counts, ...rest } = reportOf();
		assert.equal(section({ ...rest, counts: { ...counts, expectedNow: 0 }, next: empty }), '');
	});

	it('counts in what opens it each list that is not empty, and names the phase that follows', () => {
		const report = reportOf({ phase: 'conception' });
		const { later, late, stale, broken } = report.next;
		assert.ok([later, late, stale, broken].every(({ length }) => length > 1));
		const text = textOf(section(report));
		for (const part of [
			`La phase suivante (réalisation) attendra ${later.length} actions de plus`,
			`${late.length} actions en retard`,
			`${stale.length} évaluations à rafraîchir`,
			`${broken.length} déclarations à compléter`,
		])
			assert.ok(text.includes(part), part);
		const markup = section({ ...report, next: { ...report.next, later: [], stale: [] } });
		assert.deepEqual(markup.match(/<details class="next-more" id="[a-z-]+"/g), [
			'<details class="next-more" id="next-late"',
			'<details class="next-more" id="next-broken"',
		]);
		assert.ok(section(report, new Set(['next-late'])).includes('id="next-late" open'));
	});

	it('bears an id that the report does not know', () => {
		const report = {
			...reportOf(),
			next: { ...reportOf().next, now: [{ action: 'x.y', reason: 'late' as const }], late: ['x.y'] },
		};
		assert.ok(!section(report).includes('id="next-late"'));
	});

	it('gives no two elements of the page the same id', () => {
		const ids = [...renderCoverage(reportOf(), { language: 'fr' }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		assert.deepEqual(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			[],
		);
	});
});

describe('what to do next in the browser', function () {
	const { open } = withPanel(this);

	const lists = ['next-later', 'next-late', 'next-stale', 'next-broken'];

	for (const language of ['fr', 'en'] as const)
		it(`has no accessibility fault in any theme with all open (${language})`, async () => {
			const report = reportOf({ language, phase: 'conception' });
			// The section alone: all the page has its own test, and takes long.
			const alone = nextSection(report, new Set(lists), wordsIn(language, report.standard));
			const main = `<main id="page" lang="${language}" data-page="couverture" data-uri="a"><h1>Permis</h1>${alone}</main>`;
			const { page } = await open(main, { theme: firstTheme, language });
			await page.locator('.next-now .declare > summary').first().click();
			await assertAccessibleInAllThemes(page, `next-#-${language}`, page.locator('#next'));
		});

	it('acts on the action: inserts, declares, leads to it', async () => {
		const report = reportOf({ blank: true });
		const { page, sent, send } = await open(renderCoverage(report, { language: 'fr' }));
		const id = report.next.now[0]?.action ?? '';
		await page.locator('.next-now li').first().locator('button', { hasText: 'Insérer' }).click();
		await page.locator('.next-now .declare > summary').first().click();
		await page.locator('.next-now [data-message*="planifiee"]').first().click();
		assert.deepEqual(await sent(), [
			{ type: 'insert', action: id },
			{ type: 'declare', action: id, status: 'planifiee', place: 'next-' },
		]);
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await send({ type: 'focusMenu', action: id });
		assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), `next-declare-${id}`);
	});

	it('keeps the keyboard in the section when what had it is done and gone', async () => {
		const report = reportOf({ blank: true });
		const { page, send } = await open(renderCoverage(report, { language: 'fr' }));
		const id = report.next.now[0]?.action ?? '';
		await page.locator('.next-now .declare > summary').first().focus();
		const done = reportOf({ blank: true, version: 2, actions: { [id]: { status: 'en_place' } } });
		await send({ type: 'render', html: renderCoverage(done, { language: 'fr' }) });
		assert.equal(await page.locator(`[id="next-${id}"]`).count(), 0);
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'next');
	});

	it('shows on its practice’s page an action that the page does not hold', async () => {
		const { page, sent } = await open(renderCoverage(reportOf({ blank: true }), { language: 'fr' }));
		const button = page.locator('.next-now [data-reveal]').first();
		const id = (await button.getAttribute('data-reveal')) ?? '';
		await page.evaluate((gone) => document.getElementById(gone)?.remove(), id);
		await button.click();
		const action = id.replace('action-', '');
		assert.deepEqual(await sent(), [{ type: 'practice', id: action.split('.')[0], action }]);
	});
});

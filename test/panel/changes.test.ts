import assert from 'node:assert/strict';
import fc from 'fast-check';
import { statuses } from '../../server/engine/coverage/types';
import type { ActionCoverage, CoverageReport } from '../../server/protocol';
import type { Changes } from '../../views/panel/changes';
import { type ActionChange, compare, isUnchanged } from '../../views/panel/compare';
import { renderCoverage } from '../../views/panel/coverage-page';
import { assertAccessibleInAllThemes, firstTheme } from './accessibility';
import { takePicture } from './pictures';
import { rangeAt, reportOf } from './report';
import { withPanel } from './with-panel';

type Some = Readonly<Record<string, Partial<ActionCoverage>>>;

const evidence = (...texts: string[]): Pick<ActionCoverage, 'evidence'> => ({
	evidence: texts.map((text, index) => ({ text, kind: 'file', state: 'resolved', range: rangeAt(index) })),
});
const from = (before: Some, after: Some): readonly ActionChange[] =>
	compare(reportOf({ blank: true, actions: before }), reportOf({ blank: true, actions: after })).actions;
/** The one change of an action, without the action. */
function only(before: Partial<ActionCoverage>, after: Partial<ActionCoverage>): Omit<ActionChange, 'action'> {
	const changes = from({ 'valeur.pmv': before }, { 'valeur.pmv': after });
	assert.deepEqual(
		changes.map(({ action }) => action.id),
		['valeur.pmv'],
	);
	const { action: _, ...change } = changes[0] as ActionChange;
	return change;
}

describe('what changed of a charter', () => {
	it('is nothing where nothing did, wherever things stand in the text', () => {
		assert.ok(isUnchanged(compare(reportOf(), reportOf({ version: 2, name: 'Autre nom' }))));
		const moved = { detected: [{ path: 'solution', range: rangeAt(900) }], declaration: rangeAt(950) };
		assert.deepEqual(from({ 'valeur.pmv': {} }, { 'valeur.pmv': moved }), []);
	});

	it('is how an action counts, not what is written of it', () => {
		const broken = { status: 'en_place', countedStatus: 'partielle', broken: true } as const;
		assert.deepEqual(only({ status: 'planifiee' }, { ...broken, evidence: [] }), {
			mark: { before: 'planifiee', after: 'partielle' },
			flags: [{ flag: 'broken', now: true }],
		});
	});

	it('is what the text shows, said once', () => {
		assert.deepEqual(only({}, { indication: 'partial', answered: true }), {
			mark: { before: 'a_evaluer', after: 'detected' },
		});
		const status = 'planifiee';
		assert.deepEqual(only({ status, indication: 'present' }, { status, indication: 'absent' }), {
			indication: { before: 'present', after: 'absent' },
		});
	});

	it('is the evidence that came and went, each piece for itself', () => {
		const status = 'en_place';
		assert.deepEqual(only({ status, ...evidence('a', 'b', 'b') }, { status, ...evidence('b', 'c', 'a') }), {
			evidence: { added: 1, removed: 1 },
		});
		assert.deepEqual(
			from({ 'valeur.pmv': { status, ...evidence('a', 'b') } }, { 'valeur.pmv': { status, ...evidence('b', 'a') } }),
			[],
		);
	});

	it('is who does it, until when and why', () => {
		const status = 'planifiee';
		assert.deepEqual(
			only(
				{ status, dueDate: '2027-01-31', comment: 'a' },
				{ status, dueDate: '2027-03-31', responsible: 'Équipe', late: true, comment: 'b' },
			),
			{
				flags: [{ flag: 'late', now: true }],
				responsible: { before: '', after: 'Équipe' },
				dueDate: { before: '2027-01-31', after: '2027-03-31' },
				words: true,
			},
		);
	});

	it('is a phase and an edition, not each action that they touch', () => {
		const phase = compare(reportOf({ blank: true, phase: 'amorce' }), reportOf({ blank: true, phase: 'exploitation' }));
		assert.deepEqual(phase.phase, { before: 'amorce', after: 'exploitation' });
		assert.deepEqual(phase.actions, []);
		assert.ok(phase.practices.length > 0);
		const none = compare(reportOf({ blank: true, phase: null }), reportOf({ blank: true, phase: 'amorce' }));
		assert.equal(none.phase?.before, undefined);
		const edition = compare(reportOf({ blank: true, edition: 'courante' }), reportOf({ blank: true, edition: 'beta' }));
		assert.deepEqual(edition.edition, { before: 'courante', after: 'beta' });
		assert.equal(edition.actions.filter(({ inEdition }) => inEdition === 'added').length, 5);
		const back = compare(reportOf({ blank: true, edition: 'beta' }), reportOf({ blank: true, edition: 'courante' }));
		assert.equal(back.actions.filter(({ inEdition }) => inEdition === 'removed').length, 5);
		const numbers = back.actions.map(({ action }) => action.number.split('.').map(Number));
		assert.deepEqual(
			numbers,
			[...numbers].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
		);
	});

	it('is the figures and the states of practices, before and after', () => {
		const status = 'en_place';
		const { figures, practices } = compare(
			reportOf({ blank: true }),
			reportOf({
				blank: true,
				actions: { 'valeur.pmv': { status }, 'valeur.experimentation': { status: 'partielle' } },
			}),
		);
		assert.deepEqual(figures, [
			{ key: 'answered', before: 0, after: 2 },
			{ key: 'declared', before: 0, after: 2 },
			{ key: 'inPlace', before: 0, after: 1 },
		]);
		assert.deepEqual(
			practices.map(({ practice, before, after }) => [practice.id, before, after]),
			[['valeur', 'toAssess', 'gap']],
		);
	});

	it('is told for each action that differs, once, and turns around when the two are', () => {
		const ids = reportOf().practices.flatMap(({ actions }) => actions.map(({ id }) => id));
		const some = fc.dictionary(fc.constantFrom(...ids), fc.record({ status: fc.constantFrom(...statuses) }));
		fc.assert(
			fc.property(some, some, (before, after) => {
				const statusOf = (of: Some, id: string) => of[id]?.status ?? 'a_evaluer';
				const expected = ids.filter((id) => statusOf(before, id) !== statusOf(after, id));
				const told = from(before, after).filter(({ mark }) => mark);
				assert.deepEqual(
					told.map(({ action }) => action.id),
					expected,
				);
				assert.deepEqual(
					from(after, before)
						.filter(({ mark }) => mark)
						.map(({ mark }) => ({ before: mark?.after, after: mark?.before })),
					told.map(({ mark }) => mark),
				);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('panel changes', function () {
	const { open } = withPanel(this);

	const hostile = '<img src=x onerror=alert(1)>';
	const later = (language: 'fr' | 'en'): CoverageReport =>
		reportOf({
			language,
			actions: {
				'valeur.pmv': { status: 'en_place', countedStatus: 'en_place', broken: false, indication: 'partial' },
				'equipe.autonomie': { status: 'planifiee', responsible: hostile, dueDate: '2027-02-01', late: true },
				'inclusion.diversite': { status: 'sans_objet', justification: hostile },
			},
		});
	const paint = (language: 'fr' | 'en', changes?: Changes, open = ['changes']) =>
		renderCoverage(later(language), { language, open, ...(changes ? { changes } : {}) });
	const earlier = (language: 'fr' | 'en'): CoverageReport =>
		reportOf({ language, edition: 'courante', phase: 'conception' });

	for (const language of ['fr', 'en'] as const)
		it(`have no accessibility fault in any theme (${language})`, async () => {
			const { page } = await open(paint(language, { before: earlier(language), committed: true }), {
				theme: firstTheme,
				language,
			});
			await assertAccessibleInAllThemes(page, `changes-#-${language}`, page.locator('#changes'));
		});

	it('fit 300 pixels, and show hostile text as text', async () => {
		const changes = { before: earlier('fr'), committed: true };
		const { page } = await open(paint('fr', changes), { width: 300, theme: 'light' });
		await takePicture(page.locator('#changes'), 'changes-300');
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
		assert.equal(await page.locator('main img').count(), 0);
		assert.ok((await page.locator('#changes').textContent())?.includes(hostile));
	});

	it('lead to an action, and say what it was and what it is', async () => {
		const before = reportOf({ actions: { 'valeur.pmv': { status: 'planifiee', countedStatus: 'planifiee' } } });
		const after = reportOf({ actions: { 'valeur.pmv': { status: 'partielle', countedStatus: 'partielle' } } });
		const main = renderCoverage(after, { language: 'fr', changes: { before, committed: true } });
		const { page } = await open(main);
		assert.match(
			(await page.locator('#changes > summary').textContent()) ?? '',
			/dernière validation \(commit\)\s*\(1 action\)/,
		);
		await page.locator('#changes > summary').click();
		const text = (await page.locator('.action-changes').textContent())?.replace(/\s+/g, ' ') ?? '';
		assert.match(text, /^8\.1 .*Planifiée → devient Partielle/);
		await page.locator('.action-changes .link').click();
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'action-valeur.pmv');
	});

	it('stay open, and follow an update', async () => {
		const before = reportOf({ blank: true });
		const changes = { before, committed: true };
		const at = (status: ActionCoverage['status'], version: number) =>
			renderCoverage(reportOf({ blank: true, version, actions: { 'valeur.pmv': { status } } }), {
				language: 'fr',
				changes,
			});
		const { page, send } = await open(at('planifiee', 1));
		await page.locator('#changes > summary').click();
		await send({ type: 'render', html: at('partielle', 2) });
		assert.ok(await page.locator('#changes').evaluate((details) => (details as HTMLDetailsElement).open));
		assert.match((await page.locator('.action-changes').textContent()) ?? '', /Partielle/);
		await send({ type: 'render', html: at('a_evaluer', 3) });
		assert.equal(await page.locator('#changes').count(), 0);
	});

	it('are one quiet line where there are none, or nothing to compare with, and nothing where nobody can tell', () => {
		const textOf = (changes?: Changes) => /<p class="changes[^>]*>([^<]*)/.exec(paint('fr', changes))?.[1];
		assert.equal(textOf(undefined), undefined);
		assert.ok(!paint('fr').includes('commit'));
		assert.match(textOf({ before: later('fr'), committed: true }) ?? '', /^La couverture n’a pas changé/);
		assert.match(textOf({ before: null, committed: false }) ?? '', /^Cette charte n’est pas encore dans/);
		assert.match(textOf({ before: null, committed: true }) ?? '', /ne se lit pas comme une charte/);
	});
});

import assert from 'node:assert/strict';
import type { ActionCoverage, Status } from '../../server/protocol';
import { renderCoverage } from '../../views/panel/coverage-page';
import { formFields, type OpenForm } from '../../views/panel/details-form';
import { proposed } from '../../views/panel/known';
import { renderPractice } from '../../views/panel/practice-page';
import { readView } from '../../views/panel/view';
import { assertAccessibleInAllThemes, firstTheme } from './accessibility';
import { takePicture } from './pictures';
import { practiceViews, rangeAt, reportOf } from './report';
import { withPanel } from './with-panel';

const id = 'valeur.pmv';
const hostile = '"><img src=x onerror="document.title=\'pwned\'">';
const people = [
	'Équipe Permis',
	'Bureau de projet',
	'Designer',
	'Direction des services',
	'Architecte',
	'Juriste',
	'Ana',
];
const openAt = (status: Status, more: Partial<OpenForm> = {}): OpenForm => ({
	action: id,
	place: '',
	status,
	whole: false,
	...more,
});

/** The page of practice 8, the form of its first action open. */
function practice(
	form: OpenForm | undefined,
	action: Partial<ActionCoverage> = {},
	language: 'fr' | 'en' = 'fr',
): string {
	const practices = practiceViews(language);
	const of = { declaration: rangeAt(38), lacks: [], ...(form ? { status: form.status } : {}), ...action };
	const report = reportOf({ language, actions: { [id]: of } });
	return renderPractice(practices[7], report.practices[7], {
		language,
		edition: 'beta',
		uri: report.uri,
		acting: { form, people },
	});
}

const evidence: ActionCoverage['evidence'] = [
	{ text: 'usagers.essais', kind: 'pointer', state: 'resolved', range: rangeAt(40), place: rangeAt(11) },
	{ text: 'docs/perdu.pdf', kind: 'file', state: 'broken', range: rangeAt(43) },
];
const detected: ActionCoverage['detected'] = [{ path: 'solution.pmv', range: rangeAt(12) }];
const field = (name: string) => `[id="form-${id}-${name}"]`;

describe('panel: the form of a declaration', function () {
	const { open } = withPanel(this);

	it('asks for what a status needs first, then what the declaration says, and a comment', () => {
		const [action] = reportOf().practices[7]?.actions ?? [];
		assert.ok(action);
		const bare: ActionCoverage = { ...action, evidence: [] };
		const of = (status: Status, more: Partial<ActionCoverage> = {}, whole = false) =>
			formFields({ ...bare, ...more }, openAt(status, { whole }));
		assert.deepEqual(of('planifiee'), ['responsable', 'echeance', 'commentaire']);
		assert.deepEqual(of('en_place'), ['preuves', 'evaluee_le', 'evaluee_par', 'commentaire']);
		assert.deepEqual(of('sans_objet'), ['motif', 'justification', 'commentaire']);
		assert.deepEqual(of('en_place', { responsible: 'Ana', reason: 'autre' }).slice(3), [
			'responsable',
			'motif',
			'commentaire',
		]);
		assert.ok(of('a_evaluer', {}, true).includes('echeance'), 'the whole of it');
	});

	it('proposes the names that what is typed leaves', () => {
		const shown = (typed: string, touched = true) =>
			people.filter((_, index) => proposed(people, typed, touched)[index]);
		assert.deepEqual(shown('', false), people.slice(0, 6));
		assert.deepEqual(shown('equ'), ['Équipe Permis']);
		assert.deepEqual(shown('ana'), [...people.slice(0, 6)], 'one that is written whole needs no other');
		assert.deepEqual(shown('zz'), []);
	});

	it('sends what was changed, and nothing else, by Enter', async () => {
		const { page, sent } = await open(practice(openAt('planifiee'), { dueDate: '2027-01-31' }));
		await page.fill(field('responsable'), ' Équipe : permis ');
		await page.press(field('responsable'), 'Enter');
		assert.deepEqual(await sent(), [
			{ type: 'saveDetails', action: id, fields: { responsable: 'Équipe : permis' }, evidence: [] },
		]);
	});

	it('takes dates, reasons and texts of several lines', async () => {
		const { page, sent } = await open(practice(openAt('sans_objet', { whole: true })));
		await page.selectOption(field('motif'), 'contrainte');
		await page.fill(field('justification'), 'Un\ndeux');
		await page.fill(field('echeance'), '2027-02-28');
		await page.press(field('justification'), 'Control+Enter');
		assert.deepEqual(await sent(), [
			{
				type: 'saveDetails',
				action: id,
				fields: { motif: 'contrainte', justification: 'Un\ndeux', echeance: '2027-02-28' },
				evidence: [],
			},
		]);
	});

	it('leaves alone what nobody touched, though the browser shows it otherwise', async () => {
		const shapes = {
			assessedOn: 'septembre 2026',
			dueDate: '2026-02-30',
			responsible: 'Ana\nLuc',
			evidence: [{ text: 'docs/un\ndeux.pdf', kind: 'file', state: 'broken', range: rangeAt(43) }],
		} as const;
		const { page, sent, send } = await open(practice(openAt('planifiee', { whole: true }), shapes));
		const other = page.locator(`[id="form-${id}-evaluee_le-other"]`);
		assert.match((await other.textContent()) ?? '', /septembre 2026/);
		assert.equal(await page.getAttribute(field('evaluee_le'), 'aria-describedby'), await other.getAttribute('id'));
		await page.fill(field('commentaire'), 'Un mot');
		await page.click('.details-form [type="submit"]');
		const fields = { commentaire: 'Un mot' };
		assert.deepEqual(await sent(), [{ type: 'saveDetails', action: id, fields, evidence: [] }]);
		await send({ type: 'render', html: practice(openAt('planifiee', { whole: true }), { responsible: 'Ana' }) });
		assert.equal(await page.inputValue(field('responsable')), 'Ana', 'and follows the charter');
		assert.equal(await other.count(), 0);
	});

	it('replaces, takes away and adds evidence', async () => {
		const { page, sent } = await open(practice(openAt('en_place'), { evidence, detected }));
		await page.fill(field('preuves-1'), 'docs/trouve.pdf');
		await page.click(`[data-empty="form-${id}-preuves-0"]`);
		assert.equal(await page.evaluate(() => document.activeElement?.id), `form-${id}-preuves-0`);
		await page.click('[data-fill="solution.pmv"]');
		await page.click('.details-form [type="submit"]');
		assert.deepEqual(await sent(), [
			{
				type: 'saveDetails',
				action: id,
				fields: {},
				evidence: [
					{ was: 'usagers.essais', becomes: '' },
					{ was: 'docs/perdu.pdf', becomes: 'docs/trouve.pdf' },
					{ was: '', becomes: 'solution.pmv' },
				],
			},
		]);
	});

	it('fills in a person by a click, and closes by Escape, by its button and where nothing was changed', async () => {
		const { page, sent } = await open(practice(openAt('planifiee')));
		await page.click('[data-fill="Designer"]');
		assert.equal(await page.inputValue(field('responsable')), 'Designer');
		assert.equal(await page.evaluate(() => document.activeElement?.id), `form-${id}-responsable`);
		assert.equal(await page.locator('[data-fill="Designer"]').isVisible(), false);
		await page.press(field('responsable'), 'Escape');
		await page.click('[data-close-form]');
		await page.fill(field('responsable'), '');
		await page.press(field('responsable'), 'Enter');
		assert.deepEqual(await sent(), [{ type: 'closeDetails' }, { type: 'closeDetails' }, { type: 'closeDetails' }]);
	});

	it('takes blanks alone for nothing, and closes', async () => {
		const { page, sent } = await open(practice(openAt('en_place'), { evidence, responsible: 'Ana' }));
		await page.fill(field(`preuves-${evidence.length}`), ' ');
		await page.fill(field('responsable'), 'Ana ');
		await page.click('.details-form [type="submit"]');
		assert.deepEqual(await sent(), [{ type: 'closeDetails' }]);
	});

	it('keeps what is being typed, and the keyboard, while the charter changes', async () => {
		const { page, send } = await open(practice(openAt('planifiee'), { comment: 'Avant' }));
		await page.fill(field('responsable'), 'Éq');
		await page.fill(field('echeance'), '2027-03-01');
		await page.focus(field('responsable'));
		const next = { comment: 'Après', dueDate: '2026-12-24', responsible: 'Luc', evidence, lacks: ['responsable'] };
		await send({ type: 'render', html: practice(openAt('planifiee'), next) });
		assert.equal(await page.inputValue(field('responsable')), 'Éq');
		assert.equal(await page.inputValue(field('echeance')), '2027-03-01');
		assert.equal(await page.inputValue(field('commentaire')), 'Après', 'what nobody touched follows the charter');
		assert.equal(await page.evaluate(() => document.activeElement?.id), `form-${id}-responsable`);
		await page.keyboard.type('uipe');
		assert.equal(await page.inputValue(field('responsable')), 'Équipe');
	});

	it('says whether something is typed, and puts it back where the page is loaded again', async () => {
		const main = practice(openAt('sans_objet', { whole: true }), { comment: 'Avant', evidence });
		const { page, typing, state, send } = await open(main);
		const typed = { type: 'typing', action: id, typed: true };
		await page.fill(field('commentaire'), 'Avant ou après');
		await page.fill(field('commentaire'), 'Avant');
		assert.deepEqual(await typing(), [typed, { ...typed, typed: false }]);
		await page.fill(field('commentaire'), 'Après\nla pause');
		await page.selectOption(field('motif'), 'contrainte');
		await page.fill(field('preuves-2'), 'docs/');
		await page.click('[data-fill="Designer"]');
		assert.deepEqual((await typing()).slice(2), [typed], 'once');
		const again = await open(main, { stored: await state() });
		const values = (of: typeof page) =>
			of.$$eval('.details-form :is(input, textarea, select)', (all) =>
				all.map((one) => (one as HTMLInputElement).value),
			);
		const before = await values(page);
		assert.ok(before.includes('Après\nla pause') && before.includes('contrainte') && before.includes('Designer'));
		assert.deepEqual(await values(again.page), before);
		assert.deepEqual(await again.typing(), [typed]);
		await send({ type: 'render', html: practice(undefined) });
		assert.deepEqual((await typing()).slice(3), [{ ...typed, typed: false }]);
		const closed = await open(main, { stored: await state() });
		assert.equal(await closed.page.inputValue(field('commentaire')), 'Avant', 'what was closed is not put back');
	});

	it('keeps its action in a list that is filtered otherwise, and among what to do next', async () => {
		const report = reportOf({ actions: { [id]: { status: 'en_place', declaration: rangeAt(38), broken: false } } });
		const paint = (form: OpenForm, view: Record<string, string> = {}) =>
			renderCoverage(report, { language: 'fr', view: readView(view), form, open: [`practice-valeur`] });
		assert.match(paint(openAt('en_place'), { status: 'planifiee' }), /id="form-valeur\.pmv"/);
		assert.match(paint(openAt('en_place'), { group: 'status', status: 'planifiee' }), /id="form-valeur\.pmv"/);
		const next = paint(openAt('en_place', { place: 'next-' }));
		assert.match(next, /id="next-form-valeur\.pmv"/);
		assert.doesNotMatch(next, /id="form-valeur\.pmv"/);
		const { page } = await open(next);
		assert.equal(await page.locator('#next .details-form').count(), 1);
	});

	it('opens at what one wants to change, from beside it', async () => {
		const of = { responsible: 'Ana', dueDate: '2027-01-31', comment: 'Bientôt', evidence, assessedOn: '2026-09-30' };
		const { page, sent } = await open(practice(undefined, { status: 'planifiee', ...of }));
		for (const name of ['responsable', 'echeance', 'commentaire', 'evaluee_le', 'preuves-1'])
			await page.click(`[id="edit-${name}-${id}"]`);
		await page.click(`[id="remove-1-${id}"]`);
		await page.click(`[id="details-${id}"]`);
		const at = { type: 'details', action: id, place: '' } as const;
		assert.deepEqual(await sent(), [
			{ ...at, field: 'responsable' },
			{ ...at, field: 'echeance' },
			{ ...at, field: 'commentaire' },
			{ ...at, field: 'evaluee_le' },
			{ ...at, field: 'preuves', index: 1 },
			{ type: 'removeEvidence', action: id, index: 1 },
			at,
		]);
	});

	it('keeps the keys of a text from the editor', async () => {
		const { page, sent } = await open(practice(openAt('planifiee')));
		await page.evaluate(() => {
			const heard: string[] = [];
			Object.assign(globalThis, { heard });
			window.addEventListener('keydown', ({ key, ctrlKey }) => ctrlKey && heard.push(key));
		});
		await page.fill(field('responsable'), 'Ana');
		for (const key of ['a', 'z', 'y', 's']) await page.press(field('responsable'), `Control+${key}`);
		const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
		assert.deepEqual(
			heard.filter((key) => key !== 'Control'),
			['s'],
			'saving is the editor’s',
		);
		assert.deepEqual(await sent(), []);
	});

	it('shows hostile text as text', async () => {
		const of = {
			responsible: hostile,
			comment: `</textarea>${hostile}`,
			evidence: [{ ...evidence[1], text: hostile }],
		};
		const { page } = await open(practice(openAt('planifiee'), of as Partial<ActionCoverage>));
		assert.equal(await page.inputValue(field('responsable')), hostile);
		assert.equal(await page.inputValue(field('commentaire')), `</textarea>${hostile}`);
		assert.equal(await page.locator('img').count(), 0);
	});

	for (const [name, form] of [
		['planned', openAt('planifiee')],
		['in-place', openAt('en_place')],
		['not-retained', openAt('non_retenue')],
	] as const)
		for (const language of ['fr', 'en'] as const)
			it(`is accessible in all themes (${name}, ${language})`, async () => {
				const of = { evidence, detected, lacks: ['responsable'], comment: 'Un mot' };
				const { page } = await open(practice(form, of, language), { theme: firstTheme, language });
				await page.focus('.details-form :is(input, select)');
				await assertAccessibleInAllThemes(page, `details-${name}-${language}-#`, page.locator('.guide-state').first());
			});

	it('fits 300 pixels', async () => {
		const of = { evidence, detected, comment: 'Un mot', lacks: ['responsable', 'echeance'] };
		const { page } = await open(practice(openAt('en_place', { whole: true }), of), { width: 300, theme: 'light' });
		await takePicture(page.locator('.guide-state').first(), 'details-300');
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		assert.ok(overflow <= 0, `it is ${overflow} px too wide`);
	});
});

import assert from 'node:assert/strict';
import type { ActionCoverage, EvidenceView, FindingView } from '../../server/protocol';
import { renderCoverage } from '../../views/panel/coverage-page';
import { sends } from '../../views/panel/messages';
import { type PracticePageState, renderPractice } from '../../views/panel/practice-page';
import { assertAccessibleInAllThemes, firstTheme, violations } from './accessibility';
import { holdAnnouncements } from './browser';
import { takePicture } from './pictures';
import { practiceViews, rangeAt, reportOf } from './report';
import { withPanel } from './with-panel';

type Language = 'fr' | 'en';
const hostile = '<img src=x onerror="document.title=\'pwned\'">';

const evidence: readonly EvidenceView[] = [
	{ text: 'usagers.essais', kind: 'pointer', state: 'resolved', range: rangeAt(40), place: rangeAt(11) },
	{ text: 'docs/bilan.pdf', kind: 'file', state: 'resolved', range: rangeAt(41) },
	{ text: 'https://exemple.gouv.qc.ca/pmv', kind: 'url', state: 'notVerified', range: rangeAt(42) },
	{ text: 'docs/perdu.pdf', kind: 'file', state: 'broken', range: rangeAt(43) },
	{ text: 'command:workbench.action.quit', kind: 'url', state: 'notVerified', range: rangeAt(44) },
	{ text: 'partage/loin.pdf', kind: 'file', state: 'unknown', range: rangeAt(45) },
];
const findings: readonly FindingView[] = [
	{ code: 'a', severity: 'error', message: 'Corrigez la date.', range: rangeAt(3), actions: ['valeur.pmv'] },
	{
		code: 'b',
		severity: 'warning',
		message: hostile,
		range: rangeAt(7),
		actions: ['valeur.pmv', 'valeur.experimentation'],
	},
	{ code: 'c', severity: 'information', message: 'Précisez le pmv.', range: rangeAt(9), actions: [] },
	{ code: 'd', severity: 'hint', message: 'Dites-le autrement.', range: rangeAt(12), actions: [] },
];

interface Given {
	readonly language?: Language;
	readonly action?: Partial<ActionCoverage>;
	readonly findings?: readonly FindingView[];
	readonly charter?: false;
	readonly state?: Partial<PracticePageState>;
}

/** The page of practice 8, whose first action is as told. */
function pageOf({ language = 'fr', action = {}, findings: found = [], charter, state }: Given = {}): string {
	const practices = practiceViews(language);
	const report = reportOf({ language, actions: { 'valeur.pmv': { status: 'en_place', ...action } } });
	const practice = report.practices[7];
	assert.ok(practice);
	return renderPractice(practices[7], charter === false ? undefined : { ...practice, findings: found }, {
		language,
		edition: 'beta',
		...(charter === false ? {} : { uri: report.uri, initiative: 'Permis\n en ligne' }),
		officialPage: 'https://exemple.gouv.qc.ca/',
		previous: practices[6],
		following: practices[8],
		...state,
	});
}

const textOf = (markup: string) =>
	markup
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** The markup of the first action on the page. */
const firstAction = (page: string) => page.slice(page.indexOf('id="action-valeur.pmv"')).split('</article>')[0] ?? '';

describe('a practice’s page', () => {
	it('is read without a charter: nothing to act on, and a word on what a charter would add', () => {
		const page = pageOf({ charter: false });
		const asked = [...page.matchAll(/data-message="{&quot;type&quot;:&quot;(\w+)/g)].map(([, type]) => type);
		assert.deepEqual([...new Set(asked)], ['back', 'practice']);
		assert.ok(!page.includes('id="findings"'));
		assert.ok(textOf(page).includes('Ouvrez une charte'));
		assert.ok(page.includes('https://exemple.gouv.qc.ca/'));
	});

	it('names the initiative that it is shown for, on one line, above all else', () => {
		const header = textOf(pageOf().split('<header')[1]?.split('<h1>')[0] ?? '');
		assert.match(header, /^class="practice-header"> Permis en ligne /);
		assert.ok(!pageOf({ charter: false }).includes('practice-initiative'));
		assert.ok(pageOf({ state: { initiative: hostile } }).includes('<bdi>&lt;img src=x'));
	});

	it('makes each piece of evidence a link to what it names, but what is broken or could run something', () => {
		const page = firstAction(pageOf({ action: { evidence } }));
		const items = page.match(/<li class="evidence-[\s\S]*?<\/li>/g) ?? [];
		assert.equal(items.length, evidence.length);
		const [pointer = '', file = '', url = '', broken = '', command = '', unknown = ''] = items;
		assert.ok(
			pointer.includes(
				`${sends({ type: 'goTo', from: [11, 2], to: [11, 20] })}><bdi><span class="place" title="usagers.essais">`,
			),
		);
		assert.match(file, /data-message="{&quot;type&quot;:&quot;openEvidence&quot;[^"]*&quot;index&quot;:1}"><code>/);
		assert.match(url, /&quot;index&quot;:2}"><code>.*s’ouvre dans le navigateur/);
		assert.doesNotMatch(broken, /openEvidence|data-message="[^"]*"><code>/);
		assert.match(broken, /icon-warning[\s\S]*introuvable/);
		assert.doesNotMatch(command, /openEvidence|data-message="[^"]*"><code>/);
		assert.match(unknown, /&quot;index&quot;:5}/);
		for (const [index, item] of items.entries())
			assert.ok(item.includes(`&quot;goTo&quot;,&quot;from&quot;:[${40 + index},`), 'its own line');
	});

	it('says the reason, what is missing, who assessed it and what is noted', () => {
		const text = textOf(
			firstAction(
				pageOf({
					action: {
						status: 'non_retenue',
						reason: 'contrainte',
						lacks: ['justification', 'preuves'],
						assessedOn: '2026-01-02',
						assessedBy: hostile,
						comment: 'Vu en comité.',
						stale: true,
					},
				}),
			),
		);
		for (const part of [
			'Motif Une contrainte l’empêche',
			'Il manque une justification, une preuve',
			'Évaluation le 2026-01-02 par &lt;img',
			'(évaluation à rafraîchir)',
			'Commentaire Vu en comité.',
		])
			assert.ok(text.includes(part), `${part} in ${text}`);
	});

	it('shows a reason that is none of the format’s as it is written', () => {
		const text = textOf(firstAction(pageOf({ action: { status: 'sans_objet', reason: '<b>parce que</b>' } })));
		assert.ok(text.includes('Motif &lt;b&gt;parce que&lt;/b&gt;'));
	});

	it('offers a starting point only where one can be inserted', () => {
		const insert = '&quot;type&quot;:&quot;insert&quot;';
		assert.ok(!firstAction(pageOf({ action: { canInsert: false } })).includes(insert));
		assert.ok(firstAction(pageOf({ action: { canInsert: true } })).includes(insert));
	});

	it('lists its findings by severity in words, with the actions and the line', () => {
		const page = pageOf({ findings });
		const text = textOf(page.slice(page.indexOf('id="findings"')));
		for (const part of [
			'Erreur (action 8.1) Corrigez la date. ligne 4',
			'Avertissement (actions 8.1, 8.3) &lt;img src=x',
			'Information Précisez le pmv. ligne 10',
			'Conseil Dites-le autrement. ligne 13',
		])
			assert.ok(text.includes(part), `${part} in ${text.slice(0, 600)}`);
		assert.ok(!page.includes('<img'));
		assert.ok(textOf(pageOf()).includes('Aucun signalement pour cette pratique.'));
	});

	it('says that its targets are past, and their link ours', () => {
		const text = textOf(pageOf());
		assert.ok(text.includes('dont l’horizon est passé. Le lien avec cette pratique est notre interprétation.'));
		const none = { ...practiceViews('fr')[7], targets: [] } as unknown as ReturnType<typeof practiceViews>[number];
		assert.ok(!renderPractice(none, undefined, { language: 'fr', edition: 'beta' }).includes('class="targets"'));
	});

	it('leads to what keeps the charter from being read', () => {
		const page = pageOf({ state: { stale: { fault: rangeAt(30, 4, 5) } } });
		assert.match(page, /id="stale-notice"/);
		const toFault = `${sends({ type: 'goTo', from: [30, 4], to: [30, 5] })}>Aller à l’erreur`;
		assert.ok(page.slice(page.indexOf('id="stale-notice"')).includes(toFault));
		assert.ok(
			pageOf({ state: { stale: {} } }).includes(
				`${sends({ type: 'goTo', from: [0, 0], to: [0, 0] })}>Aller à la charte`,
			),
		);
		assert.ok(!pageOf().includes('stale-notice'));
		const fault = { ...reportOf({ current: false }), fault: rangeAt(30, 4, 5) };
		assert.ok(renderCoverage(fault, { language: 'fr' }).includes(toFault));
	});
});

describe('a practice’s page in the browser', function () {
	const { open } = withPanel(this);

	const full = (language: Language) =>
		pageOf({
			language,
			findings,
			action: {
				evidence,
				lacks: ['preuves'],
				broken: true,
				reason: 'contrainte',
				comment: 'Vu.\nRevu.',
				canInsert: true,
			},
			state: { stale: {} },
		});

	for (const language of ['fr', 'en'] as const)
		it(`has no accessibility fault in any theme (${language})`, async () => {
			const { page } = await open(full(language), { theme: firstTheme, language });
			await assertAccessibleInAllThemes(page, `practice-full-#-${language}`);
			assert.equal(await page.title(), 'Couverture');
		});

	it('fits 300 pixels, and forced colours', async () => {
		const { page } = await open(full('fr'), { width: 300, media: { forcedColors: 'active' } });
		await takePicture(page, 'practice-full-300');
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
	});

	it('asks the host for each act, with the keyboard alone', async () => {
		const { page, sent } = await open(full('fr'));
		const press = async (selector: string) => {
			await page.locator(selector).first().focus();
			await page.keyboard.press('Enter');
		};
		await press('#action-valeur\\.pmv [id="evidence-valeur.pmv"]');
		await press('#action-valeur\\.pmv [id="insert-valeur.pmv"]');
		await press('#action-valeur\\.pmv .evidence-notVerified button');
		await press('.finding button');
		assert.deepEqual(await sent(), [
			{ type: 'addEvidence', action: 'valeur.pmv' },
			{ type: 'insert', action: 'valeur.pmv' },
			{ type: 'openEvidence', action: 'valeur.pmv', index: 2 },
			{ type: 'goTo', from: [3, 2], to: [3, 20] },
		]);
	});

	it('gives the focus back to the button that was used', async () => {
		const { page, send } = await open(full('fr'));
		const id = 'evidence-valeur.pmv';
		await page.locator(`[id="${id}"]`).click();
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await send({ type: 'focusMenu', action: 'valeur.pmv' });
		assert.equal(await page.evaluate(() => document.activeElement?.id), id);
		await send({ type: 'focusMenu', action: 'valeur.experimentation' });
		assert.equal(
			await page.evaluate(() => document.activeElement?.parentElement?.id),
			'declare-valeur.experimentation',
		);
	});

	it('finds its focus again where the keyboard comes back from an editor', async () => {
		const { page } = await open(full('fr'));
		const comeBack = () =>
			page.evaluate(() => {
				(document.activeElement as HTMLElement).blur();
				window.dispatchEvent(new FocusEvent('focus'));
				return document.activeElement?.id;
			});
		await page.locator('[id="evidence-valeur.pmv"]').focus();
		assert.equal(await comeBack(), 'evidence-valeur.pmv');
		await page.evaluate(() => document.activeElement?.remove());
		assert.equal(await comeBack(), 'action-valeur.pmv');
	});

	it('undoes and makes again by the keys of each system, but not in a text field', async () => {
		const { page, sent } = await open(full('fr'));
		for (const keys of ['Control+z', 'Control+Shift+z', 'Control+y', 'Meta+z', 'Meta+Shift+z', 'Alt+Control+z', 'z'])
			await page.keyboard.press(keys);
		assert.deepEqual(await sent(), [
			{ type: 'undo' },
			{ type: 'redo' },
			{ type: 'redo' },
			{ type: 'undo' },
			{ type: 'redo' },
		]);
		await page.evaluate(() => {
			const field = document.createElement('input');
			document.getElementById('page')?.append(field);
			field.focus();
		});
		await page.keyboard.press('Control+z');
		assert.equal((await sent()).length, 5);
	});

	it('undoes nothing where there is no charter', async () => {
		const { page, sent } = await open(pageOf({ charter: false }));
		await page.keyboard.press('Control+z');
		assert.deepEqual(await sent(), []);
	});

	it('offers to undo what was just done, beside the words', async () => {
		const { page, send, sent } = await open(full('fr'));
		await holdAnnouncements(page);
		const undo = page.locator('#toast-undo');
		assert.ok(!(await undo.isVisible()));
		await page.locator('[id="evidence-valeur.pmv"]').click();
		await send({ type: 'announce', text: 'Preuve inscrite.', undo: 'Annuler' });
		assert.equal(await page.locator('#announce').textContent(), 'Preuve inscrite.');
		assert.ok(await undo.isVisible());
		assert.deepEqual(await violations(page), []);
		await takePicture(page, 'practice-toast');
		await undo.focus();
		await page.keyboard.press('Enter');
		assert.deepEqual((await sent()).at(-1), { type: 'undo', own: true });
		await send({ type: 'announce', text: 'Annulé.' });
		assert.ok(!(await undo.isVisible()));
		assert.equal(await page.evaluate(() => document.activeElement?.id), 'evidence-valeur.pmv');
	});
});

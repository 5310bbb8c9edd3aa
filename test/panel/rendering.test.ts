import assert from 'node:assert/strict';
import { say } from '../../server/engine/texts/text';
import { coverageToMarkdown } from '../../views/export/markdown';
import { charterText, html } from '../../views/html/tag';
import { segments } from '../../views/marks';
import { renderCoverage } from '../../views/panel/coverage-page';
import { sends } from '../../views/panel/messages';
import { nextActions } from '../../views/panel/next';
import { renderPractice } from '../../views/panel/practice-page';
import { panelTexts } from '../../views/texts/panel';
import { wordsIn } from '../../views/words';
import { practiceViews, reportOf } from './report';

const view = { language: 'fr' } as const;
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('panel rendering', () => {
	it('escapes every value of a template but markup', () => {
		const part = html`<b>${'&'}</b>`;
		const made = html`<i title="${'"\'<'}">${[part, ' ', charterText('<script>')]}${null}${false}${undefined}${0}</i>`;
		assert.equal(String(made), '<i title="&quot;&#39;&lt;"><b>&amp;</b> <bdi>&lt;script&gt;</bdi>0</i>');
	});

	it('replaces what HTML cannot hold', () => {
		assert.equal(String(html`${'a\0b\u0007\ud800c\udc00😀'}`), 'a\uFFFDb\uFFFD\uFFFDc\uFFFD😀');
	});

	it('shows all practices and actions of each edition', () => {
		for (const [edition, count] of [
			['beta', 53],
			['courante', 48],
		] as const) {
			const markup = renderCoverage(reportOf({ edition }), view);
			assert.equal(markup.match(/<details class="practice"/g)?.length, 18);
			assert.equal(markup.match(/<li class="action"/g)?.length, count);
			assert.equal(markup.match(/<details class="declare" id="declare-/g)?.length, count);
		}
	});

	it('says the three fractions, the practices without a gap and the numbers beside', () => {
		const report = reportOf();
		const { counts } = report;
		// What explains a figure stands folded beside its label.
		const folded = /<details class="why".*?<\/details>/gs;
		const text = textOf(String(renderCoverage(report, view)).replace(folded, ''));
		assert.ok(counts.late > 1 && counts.stale > 1, 'the fixture has something late and stale');
		for (const part of [
			`${counts.answered} avec réponse sur ${counts.applicable} applicables`,
			`${counts.declared} déclarées sur ${counts.applicable} applicables`,
			`${counts.inPlace} en place sur ${counts.applicable} applicables`,
			`${report.practicesWithoutGap} sans écart sur 18 pratiques`,
			`${counts.notApplicable} sans objet`,
			`${counts.late} en retard`,
			`${counts.stale} évaluations à rafraîchir`,
		]) {
			assert.ok(text.includes(part), part);
		}
	});

	it('is silent on late and stale when there are none, but never on what does not apply', () => {
		const text = textOf(renderCoverage(reportOf({ blank: true }), view));
		const summary = text.slice(0, text.indexOf('Les 18 pratiques'));
		assert.ok(summary.includes('0 sans objet'));
		assert.ok(!summary.includes('en retard') && !summary.includes('rafraîchir'));
	});

	it('agrees in number', () => {
		const { counts } = reportOf({ blank: true });
		const one = { ...counts, answered: 1, declared: 2, applicable: 1 };
		assert.equal(wordsIn('fr').fractions(one), '1 avec réponse, 2 déclarées, 0 en place, sur 1 applicable');
		assert.equal(wordsIn('en').count('stale', 0), '0 assessments to refresh');
		assert.equal(wordsIn('fr').count('stale', 0), '0 évaluation à rafraîchir');
	});

	it('puts each applicable action in exactly one segment of the bar', () => {
		const { counts, practices } = reportOf();
		const sum = (numbers: readonly { count: number }[]) => numbers.reduce((total, { count }) => total + count, 0);
		assert.equal(sum(segments(counts)), counts.applicable);
		for (const practice of practices) assert.equal(sum(segments(practice.counts)), practice.counts.applicable);
	});

	it('says when the figures are not of the present text', () => {
		assert.ok(renderCoverage(reportOf({ current: false }), view).includes('id="stale-notice"'));
		assert.ok(!renderCoverage(reportOf(), view).includes('id="stale-notice"'));
	});

	it('says that no phase means no expectation', () => {
		const text = textOf(renderCoverage(reportOf({ phase: null }), view));
		assert.ok(text.includes('rien n’est donc attendu'));
		assert.equal(nextActions(reportOf({ phase: null })).length, 0);
	});

	it('explains a declaration that counts for less', () => {
		const report = reportOf({
			actions: { 'valeur.pmv': { status: 'en_place', countedStatus: 'partielle', broken: true } },
		});
		assert.ok(
			textOf(renderCoverage(report, view)).includes(
				'déclarée «\u00a0en place\u00a0», comptée «\u00a0partielle\u00a0»'.replace(/\s/g, ' '),
			),
		);
	});

	it('puts late and broken actions first among the next ones', () => {
		const late = { status: 'planifiee', countedStatus: 'planifiee', late: true, indication: 'present' } as const;
		const next = nextActions(reportOf({ blank: true, actions: { 'performance.risques': late } }));
		assert.equal(next[0]?.action.id, 'performance.risques');
		assert.equal(next.length, 4);
	});

	it('leads on where there is nothing to show', () => {
		const none = renderCoverage(null, view);
		assert.ok(none.includes(sends({ type: 'command', id: 'charte.nouvelleCharte' }).toString()));
		const unread = renderCoverage(null, { ...view, uri: 'file:///a.charte.yaml', file: 'a<b>.charte.yaml' });
		assert.ok(unread.includes('a&lt;b&gt;.charte.yaml') && !unread.includes('&quot;command&quot;'));
	});

	it('keeps the asked practices open', () => {
		const markup = renderCoverage(reportOf(), { ...view, open: ['practice-valeur'] });
		assert.equal(
			markup.match(/<details class="practice" id="[a-z_-]+" open>/g)?.join(),
			'<details class="practice" id="practice-valeur" open>',
		);
	});

	it('labels the English of the standard as a working translation, and keeps its French', () => {
		const markup = renderCoverage(reportOf({ language: 'en' }), { language: 'en' });
		assert.ok(markup.includes('<span lang="fr">Tester le service de bout en bout</span>'));
		assert.ok(textOf(markup).includes('(working translation)'));
		const page = renderPractice(practiceViews('en')[7], undefined, { language: 'en', edition: 'courante' });
		assert.ok(
			page.includes('<span lang="fr">Livrer de la valeur rapidement et améliorer le service en continu</span>'),
		);
		assert.ok(page.includes('working translation, not official'));
	});

	it('says of an action what the edition lacks', () => {
		const page = renderPractice(practiceViews('fr')[1], undefined, { language: 'fr', edition: 'courante' });
		assert.ok(textOf(page).includes('Cette action n’existe pas dans l’édition courante.'));
	});

	it('leads back from an unknown practice', () => {
		const page = renderPractice(undefined, undefined, { language: 'fr', edition: 'courante' });
		assert.ok(page.includes(sends({ type: 'back' }).toString()) && page.includes('Pratique inconnue'));
	});
});

describe('panel texts', () => {
	it('exist in both languages with the same placeholders', () => {
		for (const [key, { fr, en }] of Object.entries<{ fr: string; en: string }>(panelTexts)) {
			const marks = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();
			assert.ok(fr.trim() && en.trim(), key);
			assert.equal(marks(fr), marks(en), key);
		}
	});

	it('use French typography', () => {
		for (const [key, { fr }] of Object.entries<{ fr: string; en: string }>(panelTexts)) {
			assert.doesNotMatch(fr, / [:»]|« |'/, key);
		}
	});

	it('never read braces of an argument again', () => {
		assert.equal(say({ a: { fr: '{0} et {1}', en: '' } }, 'a', 'fr', '{1}', '$&'), '{1} et $&');
	});
});

describe('coverage as Markdown', () => {
	it('has one table row per practice and one for all, with the same columns', () => {
		const report = reportOf();
		const rows = coverageToMarkdown(report)
			.split('\n')
			.filter((line) => line.startsWith('|'));
		assert.equal(rows.length, 2 + 18 + 1);
		assert.deepEqual(new Set(rows.map((row) => row.split('|').length)), new Set([10]));
		const { counts } = report;
		assert.equal(
			rows.at(-1),
			`|  | Ensemble |  | ${counts.answered} | ${counts.declared} | ${counts.inPlace} | ${counts.applicable} | ${counts.notApplicable} |`,
		);
		const eighth = report.practices[7];
		assert.ok(eighth);
		assert.equal(
			rows[9],
			`| 8 | Livrer de la valeur rapidement et améliorer le service en continu | Écart | ${eighth.counts.answered} | ${eighth.counts.declared} | ${eighth.counts.inPlace} | ${eighth.counts.applicable} | ${eighth.counts.notApplicable} |`,
		);
	});

	it('keeps a charter’s text from being read as Markdown or HTML', () => {
		const text = coverageToMarkdown(reportOf({ name: 'A | B\n# <img src=x> [l](u) `c` *g*', organisation: '' }));
		assert.equal(text.split('\n')[0], '# A &#124; B \\# \\<img src=x\\> \\[l\\](u) \\`c\\` \\*g\\*');
	});

	it('says when the figures are old', () => {
		assert.match(coverageToMarkdown(reportOf({ current: false, language: 'en' })), /^> Figures of the last readable/m);
	});
});

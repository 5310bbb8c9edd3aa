import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/engine/analyse';
import { reportOf } from '../../server/engine/coverage/report';
import { portfolioRow } from '../../server/engine/coverage/row';
import { declare } from '../../server/engine/edits/declare';
import { charterTemplate } from '../../server/engine/edits/skeleton';
import { defaultEnvironment } from '../../server/engine/env';
import { toJsonSchema } from '../../server/engine/json-schema/charter';
import { referencePage } from '../../server/engine/reference/page';
import { overlay } from '../../server/engine/standard';
import { applyChanges } from '../../server/engine/text/change';
import { complete } from '../../server/features/completion/completion';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { hover } from '../../server/features/hover/hover';
import { standardView } from '../../server/features/standard';
import { settingsIn } from '../../server/judging/settings';
import { coverageToMarkdown } from '../../views/export/markdown';
import { renderCoverage } from '../../views/panel/coverage-page';
import { secondCharter, secondStandard } from './support/second-standard';

const today = '2026-11-22';
const document = (text: string) => TextDocument.create('file:///essai.charte.yaml', 'charte', 1, text);

/** The codes found in a charter, by the second standard under an overlay. */
function codes(text: string, own: Parameters<typeof overlay>[1] = {}): string[] {
	return analyse(text, defaultEnvironment(overlay(secondStandard, own), today)).findings.map(({ code }) => code);
}

describe('another standard', () => {
	const env = defaultEnvironment(secondStandard, today);
	const analysis = analyse(secondCharter, env);

	it('is what charters are judged by: its practices, phases, check and terms', () => {
		const found = analysis.findings.map(({ code }) => code);
		assert.deepEqual(
			found,
			[
				'equipe',
				'formulation/pigeon',
				'mesure.indicateurs/sans_cible',
				'declaration/sans_responsable',
				'declaration/sans_echeance',
			].filter((code) => found.includes(code)),
		);
		for (const code of ['equipe', 'formulation/pigeon', 'mesure.indicateurs/sans_cible'])
			assert.ok(found.includes(code), `${code} in ${found.join(', ')}`);
		const [group] = analysis.findings.filter(({ code }) => code === 'equipe');
		assert.match(group?.message ?? '', /^Répondez aux actions 3\.1 et 3\.2 de la pratique 3/);
	});

	it('says from which of its phases something is expected, before it is', () => {
		const later = (language: 'fr' | 'en') =>
			analyse(secondCharter.replace('phase: essai', 'phase: idee'), {
				...env,
				language,
				laterExpectations: true,
			}).findings.find(({ code }) => code === 'equipe');
		assert.equal(later('fr')?.severity, 'information');
		assert.equal(
			later('fr')?.message.replace(/\u00a0/g, ' '),
			'Prévoyez les actions 3.1 et 3.2 de la pratique 3 · Travailler ensemble, attendues dès l’essai.',
		);
		assert.match(later('en')?.message ?? '', /^Plan for actions 3\.1 and 3\.2 of practice 3 ·.* from trial on\.$/);
	});

	it('mends what it finds', () => {
		const found = analysis.findings.find(({ code }) => code === 'mesure.indicateurs/sans_cible');
		const mended = applyChanges(secondCharter, found?.fixes?.[0]?.changes() ?? []);
		assert.match(mended, /cible: …/);
		const action = secondStandard.action('equipe.roles');
		assert.ok(action);
		const changes = declare(analysis.charter, analysis.assessment, { action, status: 'planifiee' });
		assert.match(applyChanges(secondCharter, changes ?? []), /equipe: # 3 · Travailler ensemble\n {4}roles: # 3\.1/);
	});

	it('has its own editions, phases and expectations', () => {
		assert.equal(analysis.assessment.edition, 'an2');
		assert.equal(analysis.assessment.actions.length, 7);
		assert.equal(
			analyse(secondCharter.replace('initiative', 'edition: an1\ninitiative'), env).assessment.actions.length,
			6,
		);
		assert.ok(codes(secondCharter.replace('essai', 'conception')).includes('format/valeur'));
		assert.ok(!codes(secondCharter.replace('phase: essai', 'phase: idee')).includes('equipe'));
		assert.ok(!codes(secondCharter.replace('essai\n', 'essai\n  type: amelioration\n')).includes('equipe'));
		assert.ok(codes(`${secondCharter}alignement: [{ cible: sans_papier }]\n`).includes('format/valeur'));
		assert.ok(!codes(`${secondCharter}alignement: [{ cible: tous }]\n`).includes('format/valeur'));
	});

	it('takes what an organisation lays over it', () => {
		assert.ok(!codes(secondCharter, { phases: { equipe: 'never' } }).includes('equipe'));
		assert.ok(!codes(secondCharter, { phases: { equipe: 'service' } }).includes('equipe'));
		assert.ok(!codes(secondCharter, { severities: { equipe: 'none' } }).includes('equipe'));
		assert.ok(!codes(secondCharter, { groups: { delicat: false } }).includes('mesure.indicateurs/sans_cible'));
		assert.ok(
			codes(secondCharter.replace('pigeon', 'ballon'), { terms: { ballon: 'écrivez' } }).includes('formulation/terme'),
		);
		assert.deepEqual(
			settingsIn({ phases: { equipe: 'essai', valeur: 'amorce', mesure: 'amorce' } }, secondStandard).own.phases,
			{
				equipe: 'essai',
			},
		);
	});

	it('is proposed, explained and shown', () => {
		const at = secondCharter.indexOf('essai');
		const { items } = complete(document(secondCharter), analysis, env, at);
		assert.deepEqual(
			items.map(({ label }) => label),
			['idee', 'essai', 'service'],
		);
		const shown = hover(document(secondCharter), { analysis, env, practiceLink: undefined }, at);
		assert.match(JSON.stringify(shown), /L’initiative en est à essai\./);
		const [diagnostic] = diagnosticsOf(document(secondCharter), analysis);
		assert.equal(diagnostic?.codeDescription?.href, 'https://exemple.org/pratiques');
		assert.equal(portfolioRow('file:///a', analysis).practices.length, 3);
		assert.deepEqual(
			standardView(secondStandard, 'en', 'an2').words.phases.map(({ name }) => name),
			['idea', 'trial', 'service'],
		);
		assert.match(charterTemplate(secondStandard, 'fr', '\n'), /phase: idee/);
		const { properties } = toJsonSchema(secondStandard);
		assert.match(JSON.stringify(properties), /"enum":\["an2","an1",null\]/);
		assert.match(referencePage(secondStandard, 'fr'), /### 2 · Mesurer/);
	});

	for (const language of ['fr', 'en'] as const)
		it(`is what the views show (${language})`, () => {
			const report = reportOf(analysis, { ...env, language }, document(secondCharter));
			assert.equal(report.practices.length, 3);
			const phase = language === 'fr' ? 'Essai' : 'Trial';
			const edition = language === 'fr' ? 'édition de l’an 2' : 'year 2 edition';
			for (const text of [renderCoverage(report, { language }), coverageToMarkdown(report)]) {
				assert.ok(text.includes(phase), phase);
				assert.ok(text.includes(edition), edition);
				assert.deepEqual(
					text.match(
						/.{20}(?:\b(?:amorce|initiation|courante)\b|\b(?:18|48|53) (?:pratiques|practices|actions|applicable))/i,
					)?.[0],
					undefined,
				);
			}
		});
});

import assert from 'node:assert/strict';
import { codeLenses } from '../../server/features/code-lens';
import type { Settings } from '../standard';
import { layouts } from '../unit/support/findings';
import { at } from './marked';
import { charter } from './over';

/** What stands above which key: `key ← title`, with what the command is given beside the uri. */
function lenses(text: string, more: Settings = {}): string[] {
	const { document, analysis, env } = at(text, 0, more);
	return codeLenses(document, analysis, env.language).map(({ range, command }) => {
		assert.equal(command?.command, 'charte.afficherCouverture');
		const [uri, place = ''] = command?.arguments ?? [];
		assert.equal(uri, document.uri);
		return `${document.getText(range)} ← ${command?.title} [${place}]`;
	});
}

const all = [
	'initiative ← 3 avec réponse, 3 déclarées, 1 en place, sur 48 applicables · 0 pratique sur 18 sans écart []',
	'solution ← 1 action détectée (8.1) · 1 déclarée [valeur.pmv]',
	'valeur ← 2 avec réponse, 1 en place / 3 · à évaluer [valeur]',
	'portee ← 1 avec réponse, 0 en place / 2 · écart [portee]',
];

describe('code lenses', () => {
	it('stand above the initiative, the sections that answer something, and the practices declared', () => {
		assert.deepEqual(lenses(charter), all);
	});

	it('speak English', () => {
		assert.deepEqual(lenses(charter, { language: 'en' }), [
			'initiative ← 3 addressed, 3 declared, 1 in place of 48 applicable · 0 practices of 18 without a gap []',
			'solution ← 1 action detected (8.1) · 1 declared [valeur.pmv]',
			'valeur ← 2 addressed, 1 in place / 3 · to assess [valeur]',
			'portee ← 1 addressed, 0 in place / 2 · gap [portee]',
		]);
	});

	it('count for the edition, and show what is not applicable', () => {
		assert.match(lenses(charter.replace('courante', 'beta'))[0] ?? '', /sur 53 applicables/);
		const text = `${charter}    respect: { etat: sans_objet, motif: autre, justification: Le service est retiré }\n`;
		assert.match(lenses(text)[0] ?? '', /sur 47 applicables · 1 sans objet/);
	});

	it('lead to the first action that is detected and not declared', () => {
		const text = charter.replace(
			'  pmv:\n    fonc',
			'  accessibilite: { norme: SGQRI 008, niveau: AA }\n  pmv:\n    fonc',
		);
		assert.match(
			lenses(text)[1] ?? '',
			/^solution ← 2 actions détectées \(4\.3, 8\.1\) · 1 déclarée \[simplicite\.accessibilite\]$/,
		);
	});

	it('say of each action what is known, on hovering', () => {
		const { document, analysis, env } = at(charter, 0);
		const found = codeLenses(document, analysis, env.language).map(({ command }) => command?.tooltip);
		assert.equal(found[0], 'Afficher la couverture');
		assert.match(found[1] ?? '', /^8\.1 · Intégrer .* – ● détectée, déclarée\u00a0: en place$/);
		assert.equal(found[2]?.split('\n').length, 3);
	});

	it('are the same in every layout, and for a flow style', () => {
		for (const { lay } of layouts) assert.deepEqual(lenses(lay(charter)), all);
		assert.deepEqual(
			lenses('{initiative: {phase: amorce}, pratiques: {valeur: {pmv: {etat: planifiee}}}}\n').length,
			2,
		);
	});

	it('stay in place without figures while the file cannot be read', () => {
		const broken = `${charter}budget: {total: [\n`;
		assert.deepEqual(
			lenses(broken).map((one) => one.replace(/ ←.*/, '')),
			all.map((one) => one.replace(/ ←.*/, '')),
		);
		assert.ok(lenses(broken).every((one) => one.includes('← … ')));
		for (const text of ['', '\n', '[]', 'charte']) assert.deepEqual(lenses(text), []);
	});

	it('count a doubled section and a merged one once', () => {
		const text = charter.replace(
			'alignement:',
			'solution: { pmv: { fonctionnalites: [Payer en ligne] } }\nalignement:',
		);
		assert.equal(lenses(text).filter((one) => one.startsWith('solution')).length, 1);
		const merged = 'x-a: &a { valeur: { pmv: { etat: planifiee } } }\npratiques:\n  <<: *a\n';
		assert.deepEqual(lenses(merged), []);
	});
});

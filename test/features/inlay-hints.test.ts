import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { inlayHints } from '../../server/features/inlay-hints';
import type { Settings } from '../standard';
import { layouts } from '../unit/support/findings';
import { at } from './marked';

/** The text with its hints in place, between `⟨⟩`. */
function shown(text: string, more: Settings = {}, range?: Range): string {
	const { document, analysis, env } = at(text, 0, more);
	const whole = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
	const hints = inlayHints(document, analysis, range ?? whole, env.language);
	let result = text;
	for (const hint of [...hints].reverse()) {
		const offset = document.offsetAt(hint.position);
		assert.ok(hint.paddingLeft);
		result = `${result.slice(0, offset)}⟨${hint.label}⟩${result.slice(offset)}`;
	}
	return result;
}

const before = `pratiques:
  valeur:
    pmv:
      etat: planifiee
    iterations: { etat: planifiee }   
  portee: # 10
    approbation: # 10.1
      etat: planifiee
    respect:
      etat: planifiee
`;
const after = `pratiques:
  valeur:⟨8 · Livrer de la valeur rapidement et améliorer le service…⟩
    pmv:⟨8.1 · Intégrer la notion de produit minimum viable et…⟩
      etat: planifiee
    iterations: { etat: planifiee }⟨8.2 · Livrer de la valeur aux citoyennes et citoyens de…⟩   
  portee: # 10
    approbation: # 10.1
      etat: planifiee
    respect:⟨10.2 · Respecter la portée approuvée…⟩
      etat: planifiee
`;

describe('inlay hints', () => {
	it('say the number and title of what is declared, where no comment does', () => {
		const got = shown(before);
		assert.equal(got.replace(/(respect:⟨10\.2 · )[^⟩]*/, '$1Respecter la portée approuvée…'), after);
		for (const [, label = ''] of got.matchAll(/⟨(.*?)⟩/g)) assert.ok(label.length <= 61, label);
	});

	it('stand in the same places in every layout', () => {
		for (const { lay } of layouts) assert.equal(shown(lay(before)), lay(shown(before)));
	});

	it('are numbers alone where a line holds several ids', () => {
		assert.equal(
			shown('pratiques: { valeur: { pmv: {etat: planifiee}, iterations: {etat: planifiee} } }\n'),
			'pratiques: { valeur⟨8⟩: { pmv⟨8.1⟩: {etat: planifiee}, iterations⟨8.2⟩: {etat: planifiee} } }\n',
		);
	});

	it('have the whole wording in their tooltip, in the reader’s language and the edition', () => {
		const { document, analysis } = at(before, 0);
		const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 99 } };
		const [hint] = inlayHints(document, analysis, range, 'en');
		const text = '8.1 · Integrate the notion of minimum viable product and improve the service continuously';
		assert.deepEqual(hint?.tooltip, { kind: 'plaintext', value: text });
		const gone = 'pratiques:\n  securite:\n    necessite: { etat: planifiee }\n';
		assert.match(shown(gone), /⟨9\.1 · Absente de l’édition courante/);
		assert.doesNotMatch(shown(`edition: beta\n${gone}`), /Absente/);
	});

	it('are given for the range that is asked for', () => {
		const lines = (from: number, to: number) =>
			shown(before, {}, { start: { line: from, character: 0 }, end: { line: to, character: 0 } }).match(/⟨\d+(\.\d)?/g);
		assert.deepEqual(lines(2, 4), ['⟨8.1']);
		assert.deepEqual(lines(4, 20), ['⟨8.2', '⟨10.2']);
		assert.equal(lines(5, 8), null);
	});

	it('leave alone what is no practice or action, what is merged, and broken files', () => {
		for (const text of [
			'',
			'pratiques:\n',
			'pratiques: [valeur]\n',
			'valeur:\n  pmv: 1\n',
			'pratiques:\n  rien:\n    pmv: 1\n',
		])
			assert.equal(shown(text), text);
		const merged = 'x-a: &a { pmv: { etat: planifiee } }\npratiques:\n  valeur: # 8\n    <<: *a\n';
		assert.equal(shown(merged), merged);
		assert.match(shown(`${before}budget: {total: [\n`), /pmv:⟨8\.1/);
	});
});

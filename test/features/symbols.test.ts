import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../server/features/symbols';
import type { Settings } from '../standard';
import { layouts } from '../unit/support/findings';
import { at } from './marked';
import { charter } from './over';

/** `name: detail` of every symbol that has a detail, indented as the outline is. */
function outline(text: string, more: Settings = {}): string[] {
	const { document, analysis, env } = at(text, 0, more);
	const told = (symbols: readonly DocumentSymbol[], depth: number): string[] =>
		symbols.flatMap(({ name, detail, children = [] }) => [
			...(detail ? [`${'  '.repeat(depth)}${name}: ${detail}`] : []),
			...told(children, depth + 1),
		]);
	return told(documentSymbols(document, analysis, env.language), 0);
}

const found = (text: string, name: string, more: Settings = {}) =>
	outline(text, more)
		.find((line) => line.trim().startsWith(`${name}:`))
		?.trim();

describe('the outline', () => {
	it('says beside each section which actions it answers', () => {
		assert.equal(found(charter, 'solution'), 'solution: → 8.1');
		assert.equal(found(charter, 'besoins'), undefined);
		const many = charter.replace(
			'  pmv:\n    fonc',
			'  accessibilite: { norme: SGQRI 008, niveau: AA }\n  options: [{ nom: Une }]\n  standards: [WCAG]\n  hebergement: { mode: sur_place }\n  identite: { systeme_design: Québec }\n  pmv:\n    fonc',
		);
		assert.match(found(many, 'solution') ?? '', /^solution: → (\d+\.\d, ){4}…$/);
	});

	it('says beside each practice how far it is, and beside each action its status as counted', () => {
		assert.deepEqual(
			outline(charter).filter((line) => /^ +(valeur|pmv|iterations|portee|approbation):/.test(line)),
			[
				'  valeur: 8 · 2 avec réponse, 1 en place / 3',
				'    pmv: 8.1 · en place',
				'    iterations: 8.2 · partielle',
				'  portee: 10 · 1 avec réponse, 0 en place / 2',
				'    approbation: 10.1 · planifiée',
			],
		);
		assert.equal(found(charter, 'valeur', { language: 'en' }), 'valeur: 8 · 2 addressed, 1 in place / 3');
	});

	it('shows what is not applicable beside the rest', () => {
		const text = `${charter}    respect: { etat: sans_objet, motif: autre, justification: Le service est retiré }\n`;
		assert.equal(found(text, 'portee'), 'portee: 10 · 1 avec réponse, 0 en place / 1 · 1 sans objet');
	});

	it('gives the number alone for an action that the edition lacks, and nothing for an unknown id', () => {
		const text = `${charter}  securite: { necessite: { etat: a_evaluer } }\n  rien: { chose: { etat: a_evaluer } }\n`;
		assert.equal(found(text, 'necessite'), 'necessite: 9.1');
		assert.equal(found(text.replace('courante', 'beta'), 'necessite'), 'necessite: 9.1 · à évaluer');
		assert.equal(found(text, 'chose'), undefined);
	});

	it('is the same in every layout', () => {
		for (const { lay } of layouts) assert.deepEqual(outline(lay(charter)), outline(charter));
	});

	it('survives broken YAML and an empty file', () => {
		assert.deepEqual(outline(''), []);
		assert.ok(outline(`${charter}budget: {total: [\n`).includes('  valeur: 8 · 2 avec réponse, 1 en place / 3'));
	});
});

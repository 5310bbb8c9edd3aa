import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotatedTextEdit, CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActionKinds, codeActions } from '../../server/features/code-actions/code-actions';
import type { ActionContext } from '../../server/features/code-actions/provider';
import { complete } from '../../server/features/completion/completion';
import { layouts } from '../unit/support/findings';
import { marked } from './marked';
import { hoverAt } from './over';

const kind = 'refactor.rewrite.charte.edition';
const text = `charte: 1
edition: beta
initiative:
  nom: Permis en ligne
  organisme: Régie des permis
  phase: conception
pratiques:
  securite:
    necessite: # 9.1
      etat: planifiee
    normes:
      etat: a_evaluer
  valeur:
    iterations: # 8.2 · Livrer de la valeur à l’utilisateur de façon itérative
      etat: a_evaluer
    experimentation:
      etat: en_place
`;
const after = text
	.replace('beta', 'courante')
	.replace('necessite', 'x-necessite')
	.replace('à l’utilisateur', 'aux citoyennes et citoyens');

/** The upgrade's actions at the one `$$`. */
function upgrades(source: string, context: Partial<ActionContext> = {}, language: 'fr' | 'en' = 'fr'): CodeAction[] {
	const { document, analysis, env, offset } = marked(source, { language });
	const position = document.positionAt(offset);
	return codeActions(
		document,
		analysis,
		env,
		{ start: position, end: position },
		{ diagnostics: [], ...context },
	).filter((action) => action.kind === kind);
}

const cursorAt = (needle: string, source = text) => source.replace(needle, `$$$$${needle}`);

describe('the action that takes a charter to the current edition', () => {
	it('says what becomes of the actions of the standard', () => {
		const title = (language: 'fr' | 'en') => upgrades(cursorAt('beta'), {}, language).map((one) => one.title);
		assert.deepEqual(title('fr'), [
			'Passer à l’édition courante (48 actions\u00a0: 35 conservées, 13 reformulées, 5 retirées)',
		]);
		assert.deepEqual(title('en'), ['Move to the current edition (48 actions: 35 kept, 13 reworded, 5 gone)']);
		assert.ok(codeActionKinds.includes(kind));
	});

	it('makes all its changes at once, in every layout', () => {
		for (const { lay } of layouts) {
			const laid = lay(text);
			const [action] = upgrades(cursorAt('beta', laid));
			const edits = action?.edit?.changes?.['file:///essai/charte.yaml'];
			assert.ok(edits);
			assert.equal(TextDocument.applyEdits(TextDocument.create('', '', 0, laid), edits), lay(after));
		}
	});

	it('is offered on the edition, on the declarations, and on an action that goes', () => {
		for (const needle of ['edition:', 'beta', 'pratiques', 'necessite'])
			assert.equal(upgrades(cursorAt(needle)).length, 1, needle);
		for (const needle of ['charte:', 'securite', 'normes', 'iterations', 'planifiee', 'phase'])
			assert.equal(upgrades(cursorAt(needle)).length, 0, needle);
		for (const needle of ['edition:', 'pratiques', 'experimentation'])
			assert.equal(upgrades(cursorAt(needle, after)).length, 0, `${needle}, done`);
		assert.equal(upgrades(cursorAt('pratiques', text.replace('edition: beta\n', ''))).length, 0);
		assert.equal(upgrades(cursorAt('beta'), { only: ['quickfix'] }).length, 0);
		assert.equal(upgrades(cursorAt('beta'), { only: ['refactor'] }).length, 1);
		assert.equal(upgrades(cursorAt('beta', `${text}securite: "\n`)).length, 0, 'a file that is read in part');
	});

	it('can be looked at first where the editor shows changes to confirm', () => {
		const [direct, preview, ...more] = upgrades(cursorAt('beta'), { annotations: true });
		assert.ok(direct && preview && more.length === 0);
		assert.match(preview.title, /^Passer à l’édition courante, changements à confirmer$/);
		const [document] = (preview.edit?.documentChanges ?? []) as TextDocumentEdit[];
		assert.ok(document);
		assert.deepEqual(document.textDocument, { uri: 'file:///essai/charte.yaml', version: 1 });
		const edits = document.edits as AnnotatedTextEdit[];
		assert.equal(TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits), after);
		assert.deepEqual(
			edits.map(({ annotationId }) => annotationId),
			['edition', 'gone', 'reworded'],
		);
		const annotations = preview.edit?.changeAnnotations ?? {};
		const plain = (words: string | undefined) => words?.replace(/\u00a0/g, ' ');
		assert.deepEqual(
			Object.entries(annotations).map(([id, one]) => [id, one.needsConfirmation, plain(one.label)]),
			[
				['edition', false, 'Édition courante (48 actions : 35 conservées, 13 reformulées, 5 retirées)'],
				['gone', true, 'Actions retirées : 9.1'],
				['reworded', false, 'Actions reformulées : 8.2, 8.3, 9.2'],
			],
		);
		assert.equal(plain(annotations.edition?.description), 'À réévaluer, « ou » y est devenu « et » : 8.3.');
	});

	it('asks to confirm the comments where nothing goes', () => {
		const [, preview] = upgrades(
			cursorAt('beta', text.replace('necessite', 'cyberrisques')),
			{ annotations: true },
			'en',
		);
		const { edition, reworded, gone } = preview?.edit?.changeAnnotations ?? {};
		assert.deepEqual([edition?.needsConfirmation, reworded?.needsConfirmation, gone], [false, true, undefined]);
		assert.match(edition?.description ?? '', /^Declarations kept as they are: 9\.3\. To assess again, .*: 8\.3\.$/);
	});

	it('has nothing to be looked at first where only the edition changes', () => {
		const bare = 'charte: 1\nedition: beta\npratiques:\n  comprendre:\n    participation:\n      etat: planifiee\n';
		assert.equal(upgrades(cursorAt('beta', bare), { annotations: true }).length, 1);
	});
});

describe('an action that the edition lacks', () => {
	const current = text.replace('edition: beta\n', '');

	it('is explained by its hover: its wording, what became of it, where the declaration may stay', () => {
		const shown = hoverAt(cursorAt('necessite', current))?.replace(/\u00a0/g, ' ') ?? '';
		for (const words of [
			'Action 9.1 · Recueillir et utiliser uniquement l’information nécessaire',
			'Absente de l’édition courante : elle n’est pas comptée.',
			'est regardé sous l’action 9.2 · Appliquer les normes',
			'« x-necessite »',
		])
			assert.ok(shown.includes(words), `${words} in:\n${shown}`);
	});

	it('is not proposed, and is in its own edition', () => {
		const labels = (source: string) => {
			const { document, analysis, env, offset } = marked(source);
			return complete(document, analysis, env, offset).items.map(({ label }) => label);
		};
		const place = (edition: string) => `charte: 1\nedition: ${edition}\npratiques:\n  securite:\n    $$\n`;
		assert.deepEqual(
			labels(place('courante')).filter((label) => !label.startsWith('x-')),
			['normes', 'cyberrisques', 'effets_ux'],
		);
		assert.ok(labels(place('beta')).includes('necessite'));
	});
});

describe('an organisation’s own phases', () => {
	it('are told by the hover over an action, and counted by the one over a phase', () => {
		const accessible = `${text.replace('securite:\n    necessite', 'simplicite:\n    $$$$accessibilite')}`;
		const shown = (phases: Parameters<typeof hoverAt>[1]) => hoverAt(accessible, phases) ?? '';
		assert.match(shown({}), /attendue dès la réalisation \(notre jugement\)/);
		assert.match(
			shown({ phases: { 'simplicite.accessibilite': 'conception' } }),
			/attendue dès la conception \(par réglage\)/,
		);
		assert.match(shown({ phases: { simplicite: 'never' } }), /jamais attendue \(par réglage\)/);
		const phase = (phases: Parameters<typeof hoverAt>[1]) =>
			/(\d+) actions attendues sur 53/.exec(hoverAt(cursorAt('conception'), phases) ?? '')?.[1];
		assert.equal(Number(phase({ phases: { 'simplicite.accessibilite': 'conception' } })), Number(phase({})) + 1);
	});

	it('are told by the completion of an action', () => {
		const { document, analysis, env, offset } = marked('charte: 1\npratiques:\n  simplicite:\n    $$\n', {
			phases: { 'simplicite.accessibilite': 'conception' },
		});
		const item = complete(document, analysis, env, offset).items.find(({ label }) => label === 'accessibilite');
		assert.match(JSON.stringify(item?.documentation), /attendue dès la conception \(par réglage\)/);
	});
});

import assert from 'node:assert/strict';
import { definition } from '../../server/features/definition';
import { layouts } from '../unit/support/findings';
import { at, marked } from './marked';
import { shown, unmarked } from './ranges';

const head = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';

/** The text with what is selected there between marks; empty where there is nowhere to go. */
function targets(source: string): string {
	const { document, analysis, offset } = marked(source);
	const links = definition(document, analysis, offset);
	for (const link of links) assert.equal(link.targetUri, document.uri);
	return links.length === 0
		? ''
		: shown(
				document,
				links.map((link) => link.targetSelectionRange),
			);
}

/** Where one goes, in every layout: the text with `⟨…⟩` around each place, and `$$` where the cursor is. */
function check(title: string, source: string): void {
	for (const { name, lay } of layouts)
		it(`${title} (${name})`, () => {
			const before = lay(head + source);
			assert.equal(targets(unmarked(before)), before.replace('$$', ''));
		});
}

describe('definition', () => {
	describe('of a name is where it is declared', () => {
		check(
			'from a list',
			'usagers:\n  groupes:\n    - nom: ⟨Aînés⟩\n    - nom: Parents\nbesoins:\n  - enonce: a b\n    groupes: [Parents, "$$aines"]\n',
		);
		check(
			'in quotes',
			'indicateurs:\n  - {nom: "⟨Délai : total⟩"}\nobjectifs:\n  - enonce: a b\n    indicateurs:\n      - "Délai : total"$$\n',
		);
		check(
			'from itself, where something refers to it',
			'usagers:\n  groupes:\n    - nom: $$⟨Aînés⟩\nbesoins:\n  - enonce: a b\n    groupes: [Aînés]\n',
		);
		check(
			'twice where it is declared twice',
			'usagers:\n  groupes:\n    - nom: ⟨Aînés⟩\n    - nom: ⟨aînés⟩\nbesoins:\n  - enonce: a b\n    groupes: [A$$înés]\n',
		);
		check(
			'through an alias, at the anchor',
			'usagers:\n  groupes:\n    - nom: &a ⟨Aînés⟩\nbesoins:\n  - enonce: a b\n    groupes: [$$*a]\n',
		);
	});

	describe('of a pointer is what it leads to', () => {
		const with_ = (pointer: string) => `pratiques:\n  valeur:\n    pmv:\n      preuves:\n        - ${pointer}\n`;
		check('a section', `⟨solution⟩:\n  pmv:\n    date: 2026-01-01\n${with_('solu$$tion')}`);
		check('a field, from anywhere', `solution:\n  ⟨pmv⟩:\n    date: 2026-01-01\n${with_('solu$$tion.pmv')}`);
		check(
			'an item',
			`usagers:\n  groupes:\n    - description: Seuls\n      nom: ⟨Aînés⟩\n    - nom: Parents\n${with_('"usagers.groupes[Aînés]$$"')}`,
		);
		check(
			'a field of an item',
			`usagers:\n  groupes:\n    - nom: Aînés\n      ⟨description⟩: Seuls\n${with_('usagers.gro$$upes[aines].description')}`,
		);
		check(
			'each item of a filter',
			`solution:\n  canaux:\n    - {type: web, ⟨soutien⟩: a}\n    - {⟨soutien⟩: b, type: web}\n    - {type: poste, soutien: c}\n${with_('solution.canaux[type=$$web].soutien')}`,
		);
		check('a statement that stands for its item', `objectifs:\n  - ⟨Aller vite⟩\n${with_('objectifs[Aller vi$$te]')}`);
		check('an own key', `solution:\n  ⟨x-note⟩: 1\n${with_('solution.x-note$$')}`);

		it('nowhere where it is broken', () => {
			for (const pointer of ['solut$$ion.rien', 'livrables[Ri$$en]', 'docs/p$$mv.md', 'https://exem$$ple.qc.ca'])
				assert.equal(targets(head + with_(pointer)), '');
		});

		it('from the whole pointer, to the whole item', () => {
			const source = `${head}livrables:\n  - nom: Guide\n    date: 2026-01-01\n\n  - nom: Code\n${with_('livr$$ables[Guide]')}`;
			const { document, analysis, offset } = marked(source);
			const [link] = definition(document, analysis, offset);
			assert.ok(link?.originSelectionRange);
			assert.equal(document.getText(link.originSelectionRange), 'livrables[Guide]');
			assert.equal(document.getText(link.targetRange), 'nom: Guide\n    date: 2026-01-01');
		});
	});

	describe('of an action is what answers it', () => {
		check(
			'in each place',
			'solution:\n  ⟨pmv⟩:\n    fonctionnalites: [Dépôt de la demande en ligne]\n    date: 2026-01-01\n    objectifs: [Vérifier que la demande est comprise]\npratiques:\n  valeur:\n    p$$mv:\n      etat: en_place\n',
		);

		it('nowhere where nothing does', () => {
			assert.equal(targets(`${head}pratiques:\n  valeur:\n    p$$mv:\n      etat: en_place\n`), '');
			assert.equal(targets(`${head}pratiques:\n  inconnue:\n    p$$mv:\n      etat: en_place\n`), '');
		});
	});

	it('of a key is itself where a pointer leads to it, else nowhere', () => {
		const pointed =
			'solution:\n  p$$mv:\n    date: 2026-01-01\npratiques:\n  valeur:\n    pmv:\n      preuves: [solution.pmv]\n';
		assert.equal(targets(head + pointed), (head + pointed).replace('p$$mv', '⟨pmv⟩'));
		assert.equal(targets(`${head}solution:\n  p$$mv:\n    date: 2026-01-01\n`), '');
	});

	it('of a target, of prose, of a comment, of a broken file is nowhere', () => {
		for (const text of [
			'alignement:\n  - cible: sans_pa$$pier\n',
			'contexte: Un te$$xte\n',
			'# Aî$$nés\n',
			'usagers: [$$',
		])
			assert.equal(targets(head + text), '', text);
		for (const text of ['$$', '$$\n\n', '- a$$', '*$$a', '&$$a']) assert.equal(targets(text), '', text);
	});

	it('is answered at every offset of a broken charter', () => {
		const text = `${head}usagers:\n  groupes:\n    - nom: &a Aînés\n    - *a\n    - *b\n  groupes: [*a, "x\npratiques:\n  valeur: {pmv: {preuves: [usagers.groupes[Aînés], *a, {a: b}]}}\n`;
		for (let offset = 0; offset <= text.length; offset++) {
			const { document, analysis } = at(text, offset);
			definition(document, analysis, offset);
		}
	});
});

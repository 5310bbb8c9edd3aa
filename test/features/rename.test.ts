import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { occurrencesOf, subjectAt } from '../../server/engine/model/subjects';
import { prepareRename, rename } from '../../server/features/rename';
import { analyse } from '../standard';
import { codesOf, layouts } from '../unit/support/findings';
import { at, type Marked, marked } from './marked';
import { shown } from './ranges';

const head = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';
const charter = (body: string) => head + body;

const prepared = ({ document, analysis, offset }: Marked, language: 'fr' | 'en' = 'fr') =>
	prepareRename(document, analysis, offset, language);

/** The whole text once the name at the cursor is changed; the sentence where it is refused, null where there is no name. */
function renamed({ document, analysis, offset }: Marked, name: string, language: 'fr' | 'en' = 'fr'): string | null {
	const answer = rename(document, analysis, offset, name, language);
	if (!answer) return null;
	if ('refused' in answer) return answer.refused;
	return TextDocument.applyEdits(document, answer.changes?.[document.uri] ?? []);
}

/** One case in every layout: the whole text that is left, and that nothing in it is named in vain. */
function check(title: string, before: string, name: string, after: string): void {
	for (const { name: layout, lay } of layouts)
		it(`${title} (${layout})`, () => {
			assert.equal(renamed(marked(lay(charter(before))), name), lay(charter(after)));
			const left = codesOf(lay(charter(after)));
			assert.ok(!left.includes('format/nom_inconnu'), left.join());
		});
}

const groups = (first: string, list: string, pointer: string) =>
	`usagers:
  groupes:
    - nom: ${first}
      description: Seuls # un groupe
    - nom: Parents
besoins:
  - enonce: Être joint
    groupes: ${list}
pratiques:
  valeur:
    pmv:
      etat: en_place
      preuves:
        - ${pointer}
        - usagers.groupes[Parents]
`;

describe('rename', () => {
	describe('writes a name wherever it stands', () => {
		check(
			'from its declaration',
			groups('Aî$$nés', '[aines, Parents]', 'usagers.groupes[Aînés].description'),
			'Personnes âgées',
			groups('Personnes âgées', '[Personnes âgées, Parents]', 'usagers.groupes[Personnes âgées].description'),
		);
		check(
			'from a list, keeping quotes',
			groups("'Aînés'", '[Parents, "$$Aînés"]', '"usagers.groupes[Aînés]"'),
			'L’"aîné" d\'ici',
			groups("'L’\"aîné\" d''ici'", '[Parents, "L’\\"aîné\\" d\'ici"]', '"usagers.groupes[L’\\"aîné\\" d\'ici]"'),
		);
		check(
			'from a pointer, with quotes where they come to be needed',
			groups('Aînés', '[Aînés]', 'usagers.groupes[Aînés$$] # preuve'),
			'Aînés : 65 ans, et plus',
			groups(
				'"Aînés : 65 ans, et plus"',
				'["Aînés : 65 ans, et plus"]',
				'"usagers.groupes[Aînés : 65 ans, et plus]" # preuve',
			),
		);
		check(
			'with quotes for a comma in a list in brackets only',
			groups('Aînés$$', '[Aînés]', 'usagers.groupes[Aînés]'),
			'Aînés, seuls',
			groups('Aînés, seuls', '["Aînés, seuls"]', 'usagers.groupes[Aînés, seuls]'),
		);
		check(
			'one name in place of a list',
			groups('$$Aînés', 'Aînés', 'usagers.groupes[ Aînés ]'),
			'Âgés',
			groups('Âgés', 'Âgés', 'usagers.groupes[ Âgés ]'),
		);
		check(
			'of an indicator',
			'objectifs:\n  - enonce: Aller vite\n    indicateurs: [Dé$$lai]\nindicateurs:\n  - {nom: Délai, base: 3}\nalignement:\n  - cible: sans_papier\n    indicateurs:\n      - délai\n',
			'Attente (jours)',
			'objectifs:\n  - enonce: Aller vite\n    indicateurs: [Attente (jours)]\nindicateurs:\n  - {nom: Attente (jours), base: 3}\nalignement:\n  - cible: sans_papier\n    indicateurs:\n      - Attente (jours)\n',
		);
		check(
			'of any item that has a name',
			'livrables:\n  - nom: Gui$$de\n  - nom: Code\npratiques:\n  valeur:\n    pmv:\n      preuves: ["livrables[guide].date", "livrables[Code]", guide.pdf]\n',
			'Guide 2',
			'livrables:\n  - nom: Guide 2\n  - nom: Code\npratiques:\n  valeur:\n    pmv:\n      preuves: ["livrables[Guide 2].date", "livrables[Code]", guide.pdf]\n',
		);
		check(
			'of a statement that stands for its item',
			'objectifs:\n  - Aller vite\npratiques:\n  valeur:\n    pmv:\n      preuves: ["objectifs[Aller $$vite]"]\n',
			'Répondre vite',
			'objectifs:\n  - Répondre vite\npratiques:\n  valeur:\n    pmv:\n      preuves: ["objectifs[Répondre vite]"]\n',
		);
		check(
			'of a text of a list that a pointer names',
			'contraintes:\n  - Budget se$$rré\n  - Délai\npratiques:\n  valeur:\n    pmv:\n      preuves:\n        - contraintes[Budget serré]\n',
			'Budget #2',
			'contraintes:\n  - "Budget #2"\n  - Délai\npratiques:\n  valeur:\n    pmv:\n      preuves:\n        - "contraintes[Budget #2]"\n',
		);
		check(
			'but not of an item of the same name elsewhere',
			'livrables:\n  - nom: Gui$$de\nbenefices:\n  - nom: Guide\nusagers:\n  groupes:\n    - nom: Guide\npratiques:\n  valeur:\n    pmv:\n      preuves: ["benefices[Guide]"]\n',
			'Manuel',
			'livrables:\n  - nom: Manuel\nbenefices:\n  - nom: Guide\nusagers:\n  groupes:\n    - nom: Guide\npratiques:\n  valeur:\n    pmv:\n      preuves: ["benefices[Guide]"]\n',
		);
		check(
			'at an anchor, and never at its aliases',
			'usagers:\n  groupes:\n    - nom: &a Aînés\nbesoins:\n  - enonce: Être joint\n    groupes: [*a$$]\n',
			'Parents',
			'usagers:\n  groupes:\n    - nom: &a Parents\nbesoins:\n  - enonce: Être joint\n    groupes: [*a]\n',
		);
		check(
			'at an anchor of the organisation’s own',
			'x-noms:\n  - &a !!str Aînés\n  - Aînés\nusagers:\n  groupes:\n    - nom: *a\nbesoins:\n  - enonce: Être joint\n    groupes: [Aî$$nés]\n',
			'Parents',
			'x-noms:\n  - &a !!str Parents\n  - Aînés\nusagers:\n  groupes:\n    - nom: *a\nbesoins:\n  - enonce: Être joint\n    groupes: [Parents]\n',
		);
		check(
			'through a merge',
			'x-base: &b # commun\n  nom: Aînés\n  description: Aînés\nusagers:\n  groupes:\n    - <<: *b\n      taille: 3\n    - nom: Parents\nbesoins:\n  - enonce: Être joint\n    groupes: [$$Aînés]\n',
			'Âgés',
			'x-base: &b # commun\n  nom: Âgés\n  description: Aînés\nusagers:\n  groupes:\n    - <<: *b\n      taille: 3\n    - nom: Parents\nbesoins:\n  - enonce: Être joint\n    groupes: [Âgés]\n',
		);
		check(
			'in evidence that an alias brings',
			'x-preuves: &p\n  - usagers.groupes[Aînés]\nusagers:\n  groupes:\n    - nom: Aînés$$\npratiques:\n  valeur:\n    pmv:\n      preuves: *p\n',
			'Âgés',
			'x-preuves: &p\n  - usagers.groupes[Âgés]\nusagers:\n  groupes:\n    - nom: Âgés\npratiques:\n  valeur:\n    pmv:\n      preuves: *p\n',
		);

		it('of a name in prose that YAML misreads', () => {
			const before = charter(
				'usagers:\n  groupes:\n    - nom: Aî$$nés : seuls\nbesoins:\n  - enonce: a b\n    groupes: ["Aînés : seuls"]\n',
			);
			const after = charter(
				'usagers:\n  groupes:\n    - nom: Aînés\nbesoins:\n  - enonce: a b\n    groupes: ["Aînés"]\n',
			);
			assert.equal(renamed(marked(before), 'Aînés'), after);
		});

		it('of a pointer without its quotes, which then come', () => {
			const source = (name: string, pointer: string) =>
				charter(
					`usagers:\n  groupes:\n    - nom: ${name}\npratiques:\n  valeur:\n    pmv:\n      preuves: [a.md, ${pointer}]\n`,
				);
			assert.equal(
				renamed(marked(source('Aînés', 'usagers.groupes[Aî$$nés]')), 'Âgés'),
				source('Âgés', '"usagers.groupes[Âgés]"'),
			);
		});

		it('of a name over several lines, or of one line in a block', () => {
			const source = (name: string, use: string) =>
				charter(`usagers:\n  groupes:\n    - nom: ${name}\nbesoins:\n  - enonce: a b\n    groupes: [${use}]\n`);
			assert.equal(
				renamed(marked(source('Aînés\n        seuls # note', 'Aînés se$$uls')), 'Âgés'),
				source('Âgés # note', 'Âgés'),
			);
			assert.equal(
				renamed(marked(source('>-\n        Aînés', 'Aî$$nés')), 'Âgés : a'),
				source('>-\n        Âgés : a', '"Âgés : a"'),
			);
		});

		it('of the rest of a file that cannot be read whole', () => {
			const source = (name: string, use: string) =>
				charter(
					`usagers:\n  groupes:\n    - nom: ${name}\nbesoins:\n  - enonce: a b\n    groupes: [${use}]\nportee:\n  inclus: [Dépôt\n`,
				);
			assert.equal(renamed(marked(source('Aînés', 'Aî$$nés')), 'Âgés'), source('Âgés', 'Âgés'));
		});

		it('of a name that nothing declares', () => {
			const source = (name: string) =>
				charter(
					`usagers:\n  groupes:\n    - nom: Aînés\nbesoins:\n  - enonce: a b\n    groupes: [${name}]\n  - enonce: c d\n    groupes: [${name.replace('$$', '')}]\n`,
				);
			assert.equal(renamed(marked(source('Ainnés$$')), 'Aînés'), source('Aînés'));
		});

		it('in another case or with other accents', () => {
			const source = (name: string) => charter(`livrables:\n  - nom: ${name}\n  - nom: Code\n`);
			assert.equal(renamed(marked(source('gu$$ide')), ' Guidé '), source('Guidé'));
		});
	});

	describe('changes the organisation’s own keys', () => {
		check(
			'in all items, and in the pointers to them',
			'livrables:\n  - nom: Guide\n    x-co$$te: 1\n  - {nom: Code, "x-cote": 2}\nx-cote: 3\npratiques:\n  valeur:\n    pmv:\n      preuves: ["livrables[Guide].x-cote", livrables.x-cote]\n',
			'x-numero',
			'livrables:\n  - nom: Guide\n    x-numero: 1\n  - {nom: Code, "x-numero": 2}\nx-cote: 3\npratiques:\n  valeur:\n    pmv:\n      preuves: ["livrables[Guide].x-numero", livrables.x-numero]\n',
		);
		check(
			'from a pointer',
			'solution:\n  x-note:\n    detail: oui\npratiques:\n  valeur:\n    pmv:\n      preuves: [solution.x-$$note.detail]\n',
			'x-suite',
			'solution:\n  x-suite:\n    detail: oui\npratiques:\n  valeur:\n    pmv:\n      preuves: [solution.x-suite.detail]\n',
		);
		check('below them, freely', 'x-suivi:\n  det$$ail: 1\n  autre: 2\n', 'note', 'x-suivi:\n  note: 1\n  autre: 2\n');
		check(
			'that a merge brings elsewhere',
			'x-base: &b\n  x-co$$te: 1\nsolution:\n  <<: *b\npratiques:\n  valeur:\n    pmv:\n      preuves: [solution.x-cote]\n',
			'x-numero',
			'x-base: &b\n  x-numero: 1\nsolution:\n  <<: *b\npratiques:\n  valeur:\n    pmv:\n      preuves: [solution.x-numero]\n',
		);

		it('not to another key of the format, nor to one that is there, nor to what is no key', () => {
			const source = marked(charter('solution:\n  x-no$$te: 1\n  x-suite: 2\n'));
			assert.equal(renamed(source, 'note'), 'Une clé propre à l’organisme commence par «\u00a0x-\u00a0».');
			assert.equal(renamed(source, 'x-'), 'Une clé propre à l’organisme commence par «\u00a0x-\u00a0».');
			assert.equal(renamed(source, 'x-suite'), '«\u00a0x-suite\u00a0» est déjà pris\u00a0: donnez un autre nom.');
			assert.match(renamed(source, 'x-a: b') ?? '', /^Une clé n’a que des lettres/);
		});
	});

	describe('is refused, in one sentence,', () => {
		const source = marked(charter(groups('Aî$$nés', '[Aînés]', 'usagers.groupes[Aînés]')));

		it('to an empty name, to one that is taken, to one that cannot be seen or pointed to', () => {
			assert.equal(renamed(source, '  '), 'Donnez un nom.');
			assert.equal(renamed(source, 'parents'), '«\u00a0parents\u00a0» est déjà pris\u00a0: donnez un autre nom.');
			assert.equal(renamed(source, 'parents', 'en'), '“parents” is already taken: give another name.');
			assert.match(renamed(source, 'a\nb') ?? '', /^Un nom tient sur une ligne/);
			assert.match(renamed(source, 'a\u200bb') ?? '', /^Un nom tient sur une ligne/);
			for (const name of ['a]b', 'nom=a']) assert.match(renamed(source, name) ?? '', /^Une preuve renvoie à ce nom/);
		});

		it('but what no pointer names may hold brackets', () => {
			const text = charter('livrables:\n  - nom: Gui$$de\n  - nom: Code\n');
			assert.equal(renamed(marked(text), 'Guide [1]'), text.replace('Gui$$de', 'Guide [1]'));
			assert.equal(renamed(marked(text), 'code'), '«\u00a0code\u00a0» est déjà pris\u00a0: donnez un autre nom.');
		});

		const refused: readonly (readonly [string, string])[] = [
			['usa$$gers:\n  groupes: []\n', '«\u00a0usagers\u00a0» est une clé du format\u00a0: son nom ne change pas.'],
			[
				'usagers:\n  groupes:\n    - $$nom: a\n',
				'«\u00a0nom\u00a0» est une clé du format\u00a0: son nom ne change pas.',
			],
			[
				'solution:\n  pmv:\n    date: 2026-01-01\npratiques:\n  valeur:\n    pmv:\n      preuves: [sol$$ution.pmv]\n',
				'«\u00a0solution\u00a0» est une clé du format\u00a0: son nom ne change pas.',
			],
			['pratiques:\n  val$$eur: {}\n', '«\u00a0valeur\u00a0» vient du standard\u00a0: son nom ne change pas.'],
			['pratiques:\n  valeur:\n    pm$$v: {}\n', '«\u00a0pmv\u00a0» vient du standard\u00a0: son nom ne change pas.'],
			[
				'alignement:\n  - cible: sans_pa$$pier\n',
				'«\u00a0sans_papier\u00a0» vient du standard\u00a0: son nom ne change pas.',
			],
			[
				'risques:\n  - enonce: >-\n      Une li$$gne\n      et une autre\n',
				'Ce texte tient sur plusieurs lignes\u00a0: modifiez-le sur place.',
			],
			...['usagers:\n\tgroupes:\n\t\t- nom: Aî$$nés\n', 'usagers:\n  groupes:\n    - nom: Aî$$nés #2 et\n'].map(
				(text) =>
					[
						text,
						'Ce nom ne peut pas être changé sans toucher à autre chose\u00a0: corrigez d’abord ce qui est signalé dans la charte.',
					] as const,
			),
		];
		for (const [text, sentence] of refused)
			it(JSON.stringify(text), () => {
				assert.deepEqual(prepared(marked(charter(text))), { refused: sentence });
				assert.equal(renamed(marked(charter(text)), 'x-autre'), sentence);
			});
	});

	describe('is prepared', () => {
		/** The range between marks, and the placeholder. */
		const box = (source: string) => {
			const spot = marked(source);
			const answer = prepared(spot);
			if (!answer || 'refused' in answer) return answer;
			return [shown(spot.document, [answer.range]), answer.placeholder];
		};

		it('from any place of a name, its ends and quotes included', () => {
			const text = charter('usagers:\n  groupes:\n    - nom: "Aînés"\n');
			const start = text.indexOf('"');
			for (let offset = start; offset <= text.indexOf('"', start + 1) + 1; offset++) {
				const spot = at(text, offset);
				const answer = prepared(spot);
				assert.ok(answer && 'range' in answer, String(offset));
				assert.equal(answer.placeholder, 'Aînés');
				assert.equal(shown(spot.document, [answer.range]), text.replace('"Aînés"', '"⟨Aînés⟩"'));
			}
		});

		it('from the name inside a pointer', () => {
			const text = (pointer: string) =>
				charter(`livrables:\n  - nom: Guide\npratiques:\n  valeur:\n    pmv:\n      preuves: ["${pointer}"]\n`);
			assert.deepEqual(box(text('livrables[Guide$$].date')), [text('livrables[⟨Guide⟩].date'), 'Guide']);
			assert.deepEqual(box(text('livrables[$$Guide].date')), [text('livrables[⟨Guide⟩].date'), 'Guide']);
		});

		it('nowhere else', () => {
			for (const text of [
				'contexte: Un te$$xte\n',
				'contraintes:\n  - Un te$$xte\n',
				'# com$$mentaire\n',
				'budget:\n  total: 1$$2\n',
				'inconnue$$: 2\n',
				'usagers:\n  groupes:\n    - nom: $$\n',
				'usagers:\n  groupes:\n    - nom: "Aî$$nés\n',
				'pratiques:\n  valeur:\n    pmv:\n      preuves: ["livrables[Rien$$]", docs/pmv.md]\n',
				'pratiques:\n  valeur:\n    pmv:\n      preuves: ["livrables[Rien]", docs/p$$mv.md]\n',
			])
				assert.equal(prepared(marked(charter(text))), null, text);
			for (const text of ['$$', '$$\n', '- a$$\n', '"$$', 'a: [$$']) assert.equal(prepared(marked(text)), null, text);
		});
	});

	it('leaves every reference as it was, whatever the new name', () => {
		const text = charter(
			groups('Aînés', '[Aînés, "Aînés", \'Aînés\']', 'usagers.groupes[Aînés]').replace(
				'        - usagers.groupes[Parents]\n',
				'        - "usagers.groupes[Aînés].description"\n',
			),
		);
		const offset = text.indexOf('Aînés');
		const before = analyse(text, at(text, offset).env);
		const all = subjectAt(before.charter, offset);
		assert.ok(all);
		const count = occurrencesOf(before.charter, all.subject).length;
		assert.equal(count, 6);
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 })),
				(name) => {
					const after = renamed(at(text, offset), name);
					assert.ok(after !== null);
					if (!after.includes('\n')) return;
					const spot = at(after, after.indexOf('nom: ', after.indexOf('groupes:')) + 6);
					const found = subjectAt(spot.analysis.charter, spot.offset);
					assert.ok(found, after);
					assert.equal(found.subject.name, name.trim());
					assert.equal(occurrencesOf(spot.analysis.charter, found.subject).length, count, after);
					assert.deepEqual(codesOf(after), codesOf(text));
				},
			),
			{ numRuns: 200 },
		);
	}).timeout(120_000);
});

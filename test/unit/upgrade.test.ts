import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Upgrade, upgrade } from '../../server/engine/edits/upgrade';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, standard } from '../standard';
import { codesOf, environment, layouts } from './support/findings';

const head =
	'charte: 1\nedition: beta # à revoir\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: conception\n';

function upgraded(text: string): Upgrade | undefined {
	return upgrade(analyse(text, environment()).charter, 'courante');
}

/** The text once it is of the current edition; undefined where it cannot be. */
function result(text: string): string | undefined {
	const made = upgraded(text);
	return made && applyChanges(text, made.changes);
}

/** Before, and after. The text is the same in both but for what the upgrade does. */
const golden: readonly { readonly name: string; readonly before: string; readonly after: string }[] = [
	{ name: 'no declaration', before: head, after: head.replace('beta', 'courante') },
	{
		name: 'kept, reworded and gone declarations, with their comments',
		before: `# Charte des permis
${head}pratiques:
  # Vue avec la sécurité en mai
  securite: # 9 · Assurer la sécurité de l’information et la protection des renseignements personnels
    necessite: # 9.1
      etat: en_place # depuis mai
      preuves: [docs/efvp.md]
    # 9.2 · Appliquer les normes de sécurité de l'information et de protection des renseignements personnels (PRP)
    normes:
      etat: a_evaluer
  valeur:
    pmv: # 8.1
      etat: a_evaluer
    iterations: # 8.2 · Livrer de la valeur à l’utilisateur de façon itérative
      etat: a_evaluer
    # ce que « Livrer de la valeur à l’utilisateur de façon itérative » veut dire ici
    experimentation: # Réaliser des activités d’expérimentation ou de prototypage
      etat: a_evaluer
  formation:

    # À la fin de l’année
    confirmation:
      etat: planifiee
      responsable: Direction
      echeance: 2027-01-31
# fin
`,
		after: `# Charte des permis
${head.replace('beta', 'courante')}pratiques:
  # Vue avec la sécurité en mai
  securite: # 9 · Assurer la sécurité de l’information et la protection des renseignements personnels
    x-necessite: # 9.1
      etat: en_place # depuis mai
      preuves: [docs/efvp.md]
    # 9.2 · Appliquer les normes de sécurité de l’information et de protection des renseignements personnels
    normes:
      etat: a_evaluer
  valeur:
    pmv: # 8.1
      etat: a_evaluer
    iterations: # 8.2 · Livrer de la valeur aux citoyennes et citoyens de façon itérative
      etat: a_evaluer
    # ce que « Livrer de la valeur à l’utilisateur de façon itérative » veut dire ici
    experimentation: # Réaliser des activités d’expérimentation et de prototypage
      etat: a_evaluer
  formation:

    # À la fin de l’année
    x-confirmation:
      etat: planifiee
      responsable: Direction
      echeance: 2027-01-31
# fin
`,
	},
	{
		name: 'flow style, with and without quotes',
		before: `${head.replace('beta', '"beta"')}pratiques:
  securite: { necessite: { etat: a_evaluer }, "normes": { etat: a_evaluer } } # en bref
  experience: {"proactivite": {"etat": "a_evaluer"}}
`,
		after: `${head.replace('beta', '"courante"')}pratiques:
  securite: { x-necessite: { etat: a_evaluer }, "normes": { etat: a_evaluer } } # en bref
  experience: {"x-proactivite": {"etat": "a_evaluer"}}
`,
	},
	{
		name: 'anchors stay, and what they give elsewhere',
		before: `${head.replace('beta', "&e 'beta'")}pratiques:
  securite:
    necessite: &commun
      etat: planifiee
      responsable: Équipe Permis
      echeance: 2027-01-31
    normes: *commun
  reutilisation:
    standards_ouverts:
      <<: *commun
      commentaire: Avec l’organisme
`,
		after: `${head.replace('beta', "&e 'courante'")}pratiques:
  securite:
    x-necessite: &commun
      etat: planifiee
      responsable: Équipe Permis
      echeance: 2027-01-31
    normes: *commun
  reutilisation:
    x-standards_ouverts:
      <<: *commun
      commentaire: Avec l’organisme
`,
	},
	{
		name: 'a key of the organisation’s own in the way',
		before: `${head}pratiques:
  coherence:
    x-modes: Ce que l’organisme en dit
    modes:
      etat: a_evaluer
`,
		after: `${head.replace('beta', 'courante')}pratiques:
  coherence:
    x-modes: Ce que l’organisme en dit
    x-2-modes:
      etat: a_evaluer
`,
	},
	{
		name: 'an English comment',
		before: `${head}pratiques:
  formation:
    plan: # 12.1 · ${standard.action('formation.plan')?.translation.beta}
      etat: a_evaluer
`,
		after: `${head.replace('beta', 'courante')}pratiques:
  formation:
    plan: # 12.1 · ${standard.action('formation.plan')?.translation.courante}
      etat: a_evaluer
`,
	},
];

describe('the upgrade to the current edition', () => {
	for (const { name, before, after } of golden)
		for (const { name: layout, lay } of layouts)
			it(`${name} (${layout})`, () => {
				assert.equal(result(lay(before)), lay(after));
				assert.deepEqual(codesOf(lay(after)), codesOf(lay(before)));
				const codes = analyse(lay(after), environment()).findings.map(({ code }) => code);
				assert.ok(!codes.includes('declaration/hors_edition'), codes.join());
				assert.equal(result(lay(after)), undefined, 'it is done');
			});

	it('says what becomes of the actions, of the standard and of the charter', () => {
		const made = upgraded(golden[1]?.before ?? '');
		assert.ok(made);
		const { standard, declared, toReassess } = made;
		const count = (of: Upgrade['standard']) => [of.kept, of.reworded, of.gone, of.added].map(({ length }) => length);
		assert.deepEqual(count(standard), [35, 13, 5, 0]);
		assert.deepEqual(
			standard.gone.map(({ number }) => number),
			['2.3', '3.2', '9.1', '12.3', '15.2'],
		);
		assert.deepEqual(count(declared), [1, 3, 2, 0]);
		assert.deepEqual(toReassess, []);
		assert.deepEqual([...new Set(made.changes.map(({ about }) => about))], ['edition', 'gone', 'reworded']);
	});

	it('asks to assess again what is declared in place or in part where both are now wanted', () => {
		const declaring = (status: string) =>
			upgraded(
				`${head}pratiques:\n  valeur:\n    experimentation:\n      etat: ${status}\n  reutilisation:\n    partage:\n      etat: ${status}\n`,
			)?.toReassess.map(({ id }) => id);
		const both = ['valeur.experimentation', 'reutilisation.partage'];
		assert.deepEqual(['en_place', 'partielle', 'planifiee', 'a_evaluer'].map(declaring), [both, both, [], []]);
	});

	it('leaves alone what came through an alias, and says it is out of the edition', () => {
		const text = `${head}x-s: &s\n  necessite: { etat: a_evaluer }\npratiques:\n  securite: *s\n`;
		const after = result(text);
		assert.equal(after, text.replace('beta', 'courante'));
		assert.ok(analyse(after ?? '', environment()).findings.some(({ code }) => code === 'declaration/hors_edition'));
	});

	it('writes the edition where it came through a merge, or as an accented word', () => {
		const merged = `x-base: &base\n  edition: beta\n<<: *base\n${head.replace(/edition.*\n/, '')}`;
		const after = result(merged);
		assert.equal(analyse(after ?? '', environment()).assessment.edition, 'courante');
		assert.equal((after ?? '').replace('edition: courante\n', ''), merged);
		assert.equal(
			result(head.replace('edition: beta', 'édition: Bêta')),
			head.replace('edition: beta', 'édition: courante'),
		);
		const alias = `x-e: &e beta\n${head.replace('beta', '*e')}`;
		assert.equal(result(alias), alias.replace('*e', 'courante'));
	});

	it('is none for the current edition, an unknown one, none at all, or a file that is read in part', () => {
		for (const text of [
			'',
			'- a\n',
			'edition:\n',
			'edition: [beta]\n',
			head.replace('beta', 'courante'),
			head.replace('beta', 'gamma'),
			head.replace(/edition.*\n/, ''),
			`${head}pratiques:\n  securite:\n    necessite: { etat: "a\n`,
			`${head}<<<<<<< ours\npratiques:\n=======\n>>>>>>> theirs\n`,
		])
			assert.equal(upgraded(text), undefined, JSON.stringify(text));
	});

	it('keeps every comment and every line that it does not edit, and declares what was declared', () => {
		const ids = standard.actions.map(({ id }) => id);
		const declaration = fc.record({
			id: fc.constantFrom(...ids),
			comment: fc.constantFrom('', ' # note', ' # {n}', ' # {n} · {w}', ' # {w}'),
			above: fc.constantFrom('', '    # au-dessus\n', '    # {n} · {w}\n\n'),
			status: fc.constantFrom('en_place', 'partielle', 'a_evaluer # vraiment', '"planifiee"'),
		});
		fc.assert(
			fc.property(
				fc.uniqueArray(declaration, { selector: ({ id }) => id, maxLength: 20 }),
				fc.constantFrom(...layouts),
				(all, { lay }) => {
					const byPractice = new Map<string, string>();
					for (const { id, comment, above, status } of all) {
						const action = standard.action(id);
						assert.ok(action);
						const fill = (text: string) => text.replace('{n}', action.number).replace('{w}', action.wording.beta ?? '');
						const lines = `${fill(above)}    ${action.key}:${fill(comment)}\n      etat: ${status}\n`;
						byPractice.set(action.practice, (byPractice.get(action.practice) ?? '') + lines);
					}
					const text = lay(
						`${head}pratiques:\n${[...byPractice].map(([practice, lines]) => `  ${practice}: # ${practice}\n${lines}`).join('')}`,
					);
					const after = result(text) ?? '';
					const [was, is] = [text.split('\n'), after.split('\n')];
					assert.equal(is.length, was.length);
					for (const [index, line] of was.entries()) {
						const now = is[index] ?? '';
						if (now === line) continue;
						const key = /^(\s*)(\w+):/.exec(line);
						const renamed = key && now.startsWith(`${key[1]}x-${key[2]}:`);
						// A line changes in its key, in the edition, or in a comment that says the former wording.
						assert.ok(renamed || line.startsWith('edition:') || line.includes('#'), `${line} → ${now}`);
						assert.equal(now.includes('#'), line.includes('#'));
					}
					const declared = (source: string) => [...analyse(source, environment()).assessment.declarations.keys()];
					assert.deepEqual(
						declared(after),
						declared(text).filter((id) => standard.action(id)?.wording.courante !== null),
					);
					assert.deepEqual(codesOf(after), codesOf(text));
				},
			),
			{ numRuns: 60 },
		);
	});
});

import assert from 'node:assert/strict';
import { detect } from '../../server/engine/checks/indications';
import { charterTemplate, insertSkeleton } from '../../server/engine/edits/skeleton';
import { keysOf, parseSelector } from '../../server/engine/model/selectors';
import { applyChanges } from '../../server/engine/text/change';
import { phases, read, standard } from '../standard';
import { indicationCases } from './support/indications';

const head = 'charte: 1\nedition: beta\ninitiative:\n  nom: Essai\n  organisme: Ministère\n  phase: exploitation\n';

/** What the engine detects for an action in a text, and the file's problems. */
function detected(id: string, text: string, edition: 'beta' | 'courante' = 'beta') {
	const action = standard.action(id);
	assert.ok(action, id);
	const charter = read(text);
	return { ...detect(charter, action, edition, standard), charter, action };
}

/** As {@link detected}, of a fragment that must be a sound part of a charter. */
function ofSound(id: string, fragment: string) {
	const found = detected(id, head + fragment);
	assert.deepEqual([found.charter.faults, found.charter.problems], [[], []], fragment);
	return found;
}

describe('indications', function () {
	this.timeout(120_000);

	it('are tested for every action', () => {
		assert.deepEqual(
			indicationCases.map(({ id }) => id),
			standard.actions.map(({ id }) => id),
		);
	});

	for (const { id, present, partial, absent } of indicationCases) {
		it(`${standard.action(id)?.number} ${id}`, () => {
			for (const fragment of present) {
				const { indication, places, action } = ofSound(id, fragment);
				assert.equal(indication, 'present', fragment);
				assert.deepEqual([...new Set(places.map(({ path }) => path))], action.fields, fragment);
			}
			for (const fragment of partial) {
				const { indication, places } = ofSound(id, fragment);
				assert.equal(indication, 'partial', fragment);
				assert.ok(places.length > 0, fragment);
			}
			for (const fragment of absent) {
				const { indication, places } = detected(id, head + fragment);
				assert.equal(indication, 'absent', fragment);
				assert.deepEqual(places, [], fragment);
			}
		});
	}

	it('do without what a charter has no reason to tell', () => {
		const unchanged = 'portee: { inclus: [Le renouvellement], exclus: [Les duplicatas] }';
		assert.equal(ofSound('portee.respect', unchanged).indication, 'present', 'no change to the scope');
		const asked = 'renseignements: [{ nom: Municipalité, personnel: false }]\nsecurite: { normes: [ISO 27001] }';
		assert.equal(ofSound('securite.normes', asked).indication, 'present', 'nothing personal to assess');
		assert.equal(ofSound('securite.normes', asked.replace('false', 'true')).indication, 'partial');
		assert.equal(ofSound('securite.normes', 'securite: { normes: [TBD] }').indication, 'absent');
	});

	it('are absent for a key alone, an empty list or an empty mapping', () => {
		for (const action of standard.actions) {
			const paths = action.fields.map((selector) => keysOf(parseSelector(selector) ?? []));
			for (const empty of ['', ' []', ' {}', ' ""', ' null', ' …', ' [À compléter]', ' N/A', ' TBD']) {
				for (const path of paths) {
					const lines = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
					assert.equal(
						detected(action.id, `${head}${lines.join('\n')}${empty}\n`).indication,
						'absent',
						`${path.join('.')}:${empty}`,
					);
				}
			}
		}
	});

	for (const language of ['fr', 'en'] as const) {
		it(`are absent for the skeletons that the fixes insert, until they are touched (${language})`, () => {
			let inserted = 0;
			for (const action of standard.actions) {
				for (const selector of action.fields) {
					const skeleton = insertSkeleton(read(head), selector, language);
					if (!skeleton) continue;
					inserted++;
					const text = applyChanges(head, [skeleton.change]);
					assert.equal(detected(action.id, text).indication, 'absent', `${action.id}\n${text}`);
				}
			}
			assert.ok(inserted >= 50, String(inserted));
		});

		it(`are absent for a new charter, in every phase (${language})`, () => {
			for (const phase of phases) {
				const text = charterTemplate(standard, language, '\n', phase);
				const charter = read(text);
				assert.ok(charter.root, text);
				const found = standard.actions
					.filter((action) => detect(charter, action, 'beta', standard).indication !== 'absent')
					.map(({ id }) => id);
				assert.deepEqual(found, [], phase);
			}
		});
	}

	it('are absent in a text that is no charter', () => {
		for (const text of ['', '- usagers\n', 'usagers', '\u0000', 'usagers: *rien\n']) {
			for (const action of standard.actions)
				assert.equal(detected(action.id, text).indication, 'absent', JSON.stringify(text));
		}
	});

	it('want both the source code and the results in the current edition, either in the beta', () => {
		const one = `${head}livrables: [{ nom: Moteur de règles, partage: { quoi: code_source, depot: "https://exemple.org/moteur" } }]\n`;
		assert.equal(detected('reutilisation.partage', one, 'beta').indication, 'present');
		assert.equal(detected('reutilisation.partage', one, 'courante').indication, 'partial');
	});

	it('want both an experiment and a prototype in the current edition, either in the beta', () => {
		const experiment = (hypothesis: string, result: string) =>
			`${head}echeancier: { experimentations: [{ hypothese: ${hypothesis}, resultat: ${result} }] }\n`;
		const both = [
			experiment('Une maquette papier suffit à guider la photo', 'Sept personnes sur neuf y arrivent.'),
			experiment('Une photo remplace le timbre', 'Le prototype passe pour sept photos sur neuf.'),
		];
		const one = experiment('Une photo remplace le timbre', 'Sept personnes sur neuf y arrivent.');
		for (const text of both) assert.equal(detected('valeur.experimentation', text, 'courante').indication, 'present');
		assert.equal(detected('valeur.experimentation', one, 'beta').indication, 'present');
		assert.equal(detected('valeur.experimentation', one, 'courante').indication, 'partial');
	});

	it('name the nodes that answer', () => {
		const text = `${head}usagers:\n  recherche:\n    - methode: observation\n      constats: [La page des pièces jointes fait abandonner]\n`;
		const { places } = detected('comprendre.participation', text);
		assert.deepEqual(
			places.map(({ path, node }) => [path, text.slice(node.start, node.end).trimEnd()]),
			[['usagers.recherche', '- methode: observation\n      constats: [La page des pièces jointes fait abandonner]']],
		);
	});
});

import assert from 'node:assert/strict';
import { actionsServedBy } from '../../server/engine/model/served';
import { charterSchema, childFields, fieldAt, walkFields } from '../../server/engine/schema/charter';
import type { Standard } from '../../server/engine/standard';
import { standard } from '../standard';
import { secondStandard } from './support/second-standard';

/** `a.b[].c[cle=x]` → the keys `a b c`, and the key that the last selector reads. */
function readSelector(selector: string): { path: string[]; key: string | undefined } {
	const path = selector.split('.').map((step) => step.replace(/\[.*\]$/, ''));
	return { path, key: /\[(\w+)(?:=\w+)?\]$/.exec(selector)?.[1] };
}

const fields = [...walkFields(charterSchema.fields)].map(({ path }) => path);

/** The ids of the actions that a field serves. */
const served = (by: Standard, path: string) => actionsServedBy(by, path.split('.')).map(({ id }) => id);

/** The fields that serve an action, in the order of the schema. */
const serving = (by: Standard, id: string) =>
	fields.map((path) => path.join('.')).filter((path) => served(by, path).includes(id));

describe('the actions that a field serves', () => {
	it('are those that name it, what holds it or what it holds directly', () => {
		assert.deepEqual(served(secondStandard, 'usagers'), ['ecoute.groupes', 'ecoute.recherche']);
		assert.deepEqual(served(secondStandard, 'usagers.groupes'), ['ecoute.groupes']);
		assert.deepEqual(served(secondStandard, 'usagers.groupes.nom'), ['ecoute.groupes']);
		assert.deepEqual(served(secondStandard, 'budget'), ['equipe.budget']);
		assert.deepEqual(served(secondStandard, 'budget.total'), ['equipe.budget']);
		assert.deepEqual(served(secondStandard, 'budget.devise'), []);
		assert.deepEqual(serving(secondStandard, 'mesure.donnees'), [
			'donnees',
			'donnees.diffusion',
			'donnees.diffusion.jeu',
			'donnees.diffusion.licence',
			'donnees.diffusion.portail',
			'donnees.diffusion.frequence',
		]);
	});

	it('are, by a filter, served by the key that it reads alone', () => {
		assert.deepEqual(serving(secondStandard, 'ecoute.recherche'), [
			'usagers',
			'usagers.recherche',
			'usagers.recherche.methode',
			'usagers.essais',
			'usagers.essais.groupes',
		]);
	});

	it('are served by what the standard places beside them, and by nothing around it', () => {
		assert.deepEqual(served(secondStandard, 'besoins.groupes'), ['ecoute.groupes']);
		assert.deepEqual(served(secondStandard, 'besoins'), []);
	});

	it('are none of a path that leads nowhere, nor of what an overlay changes', () => {
		for (const path of ['', 'constructor', 'x-interne', 'inconnu', 'pratiques', 'pratiques.ecoute.groupes.etat'])
			assert.deepEqual(served(secondStandard, path), [], path);
		const own = secondStandard.under({ phases: { ecoute: 'service' } });
		assert.deepEqual(served(own, 'usagers.groupes'), ['ecoute.groupes']);
	});

	for (const [name, one] of Object.entries({ standard, secondStandard })) {
		it(`are actions of the standard, each once per field and in its order (${name})`, () => {
			for (const path of fields) {
				const ids = actionsServedBy(one, path).map(({ id }) => id);
				assert.deepEqual(
					ids,
					one.actions.map(({ id }) => id).filter((id) => ids.includes(id)),
					path.join('.'),
				);
			}
		});

		it(`hold every action, from the fields that it is detected in (${name})`, () => {
			for (const { id, fields: selectors, nearFields } of one.actions) {
				for (const selector of selectors) {
					const { path, key } = readSelector(selector);
					const target = fieldAt(path);
					assert.ok(target, `${id}: ${selector} is not in the schema`);
					for (let depth = 1; depth <= path.length; depth++) {
						const at = path.slice(0, depth).join('.');
						assert.ok(served(one, at).includes(id), `${at} does not serve ${id}`);
					}
					const children = childFields(target.type) ?? {};
					if (key !== undefined) assert.ok(children[key], `${id}: ${selector} reads an unknown key`);
					for (const child of Object.keys(children)) {
						if (key !== undefined && child !== key) continue;
						const at = [...path, child].join('.');
						assert.ok(served(one, at).includes(id), `${at} does not serve ${id}`);
					}
				}
				assert.ok(serving(one, id).length > 0, id);
				for (const near of nearFields) assert.ok(fieldAt(near.split('.')), `${id}: ${near} is not in the schema`);
			}
		});
	}

	it('gives the fields of an action, parents first', () => {
		assert.deepEqual(serving(standard, 'valeur.pmv'), [
			'solution',
			'solution.pmv',
			'solution.pmv.fonctionnalites',
			'solution.pmv.date',
			'solution.pmv.objectifs',
		]);
		assert.deepEqual(serving(standard, 'valeur.inconnue'), []);
		assert.deepEqual(serving(standard, 'constructor'), []);
	});

	it('places beside an action only what does not answer it already', () => {
		const twice = standard.actions.flatMap(({ id, fields: selectors, nearFields }) =>
			nearFields
				.filter((path) => selectors.some((selector) => readSelector(selector).path.join('.') === path))
				.map((path) => `${id}: ${path}`),
		);
		assert.deepEqual(twice, []);
	});
});

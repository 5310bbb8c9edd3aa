import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../standard';
import { environment, layouts } from './support/findings';

/**
 * Charters as honest analysts write them, each good for its phase, and all that is said of them: what a reviewer would
 * say too. `W` for a warning, `I` for an information, with the line.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
	// In Inuktitut country, written in English.
	'chasse-nunavik.charte.yaml': [],
	// An inspection with no reason yet; a great risk that is nobody's; one source of data out of two that leads nowhere.
	'eau-potable.charte.yaml': [
		'77 I bout_en_bout.ensemble_prestation/partielle',
		'229 I concordance/element_sans',
		'243 I donnees.exploitation/sans_decision',
	],
	// Results are promised without a place to find them.
	'greffe-beta.charte.yaml': ['200 I reutilisation.partage/partielle'],
	// The schools' need comes from nowhere; « Comptabilité » alone does not say how.
	'musee.charte.yaml': ['20 I concordance/element_sans', '71 I performance.benefices/partielle'],
	'permis-peche.charte.yaml': [],
	// Retirements that tell everybody, move them and keep what must be: a school portal, fare cards, burning permits.
	'retrait-cartes.charte.yaml': [],
	'retrait-portail-parents.charte.yaml': [],
	'retrait-brulage.charte.yaml': [],
	'retrait-repondeur.charte.yaml': [],
	'retrait-fishlog.charte.yaml': [],
	// Part-time teams, partial counts, pilots, openings in two steps, laws named: each sound for its phase.
	'puits-prives.charte.yaml': [],
	'permis-renovation.charte.yaml': [],
	'school-bus.charte.yaml': [],
	'food-licence.charte.yaml': [],
	'clinic-booking.charte.yaml': [],
	// The dispatchers' need comes from nowhere; there is no budget yet to be followed.
	'transport-adapte.charte.yaml': ['23 I concordance/element_sans', '62 I gouvernance.etat_situation/partielle'],
	// What a retirement owes to the people who are moved elsewhere.
	'retrait-extranet.charte.yaml': ['2 W ethique', '21 I portee.respect/partielle'],
};

const folder = join(process.cwd(), 'test/fixtures/vraisemblables');
const initials = { error: 'E', warning: 'W', information: 'I', hint: 'H' } as const;

describe('believable charters', () => {
	it('are all listed', () => {
		assert.deepEqual(readdirSync(folder).sort(), Object.keys(expected).sort());
	});

	for (const [name, wanted] of Object.entries(expected))
		for (const { name: layout, lay } of layouts)
			it(`${name} raises what a reviewer would say, and nothing else (${layout})`, () => {
				const text = lay(readFileSync(join(folder, name), 'utf8'));
				const { findings } = analyse(text, environment());
				assert.deepEqual(
					findings.map(
						({ start, severity, code }) =>
							`${text.slice(0, start).split(/\r?\n/).length} ${initials[severity]} ${code}`,
					),
					wanted,
				);
			});

	it('say the same in English', () => {
		for (const name of Object.keys(expected)) {
			const text = readFileSync(join(folder, name), 'utf8');
			const codes = (language: 'fr' | 'en') =>
				analyse(text, environment({ language })).findings.map(({ code, start }) => `${start} ${code}`);
			assert.deepEqual(codes('en'), codes('fr'), name);
		}
	});
});

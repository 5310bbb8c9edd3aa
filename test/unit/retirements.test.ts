import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../standard';
import { environment, layouts } from './support/findings';

/**
 * Retirements written as if they were machines to switch off: bookings of clinics, a carpool, snow alerts, transcripts,
 * hunting permits. What a reviewer would ask of a retirement, and nothing else of it, by line.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
	'covoiturage.charte.yaml': [
		'13 W experience.parcours/retrait_engagements',
		'13 I experience.parcours/retrait_releve_incertaine',
		'13 I technologies.modularite/retrait_partenaires',
		'22 I inclusion.conception_inclusive/retrait_groupe',
		'24 I experience.parcours/retrait_domaine',
		'25 I portee.respect/retrait_exclu',
		'25 I portee.respect/retrait_exclu',
		'29 I portee.respect/retrait_coupure',
		'30 I experience.parcours/retrait_redirection',
		'32 I securite.normes/retrait_acces',
		'32 W securite.normes/retrait_donnees',
		'33 I securite.normes/retrait_cede',
		'36 W securite.normes/retrait_efvp',
		'38 W gouvernance.parties_prenantes/retrait_avis_fait',
		'38 I experience.parcours/retrait_promesse',
		'40 I equipe.diversite_roles/retrait_roles',
		'44 I gouvernance.parties_prenantes/retrait_absents',
		'45 W gouvernance.parties_prenantes/retrait_avis',
		'50 W securite.normes/retrait_destruction',
		'52 W gouvernance.parties_prenantes/retrait_avis',
		'53 W securite.normes/retrait_destruction',
		'54 I performance.risques/retrait_personnes',
		'56 I performance.indicateurs/retrait_personnes',
		'57 W portee.respect/retrait_apres_fin',
		'62 W portee.respect/retrait_apres_fin',
	],
	'deneigement.charte.yaml': [
		'7 W portee.respect/retrait_deux_dates',
		'12 W portee.respect/retrait_contrat',
		'12 I experience.parcours/retrait_moindre',
		'12 I formation.plan/retrait_personnel',
		'17 I inclusion.conception_inclusive/retrait_besoin',
		'20 I inclusion.conception_inclusive/retrait_groupe',
		'21 I inclusion.conception_inclusive/retrait_groupe',
		'23 W portee.respect/retrait_apres_fin',
		'25 I inclusion.conception_inclusive/retrait_canal_ferme',
		'26 I portee.respect/retrait_exclu',
		'26 I portee.respect/retrait_exclu',
		'29 W experience.parcours/retrait_destination',
		'30 I inclusion.conception_inclusive/retrait_laisses',
		'32 W securite.normes/retrait_gardien',
		'32 I securite.normes/retrait_acces',
		'37 I equipe.diversite_roles/retrait_roles',
		'46 W gouvernance.parties_prenantes/retrait_avis_court',
		'46 I en_ligne.promotion/retrait_promu',
		'49 W securite.normes/retrait_destruction',
		'53 I gouvernance.etat_situation/retrait_budget',
		'54 I performance.risques/retrait_personnes',
		'58 I gouvernance.parties_prenantes/retrait_absents',
	],
	'permis-de-chasse.charte.yaml': [
		'13 I experience.parcours/retrait_moindre',
		'13 I formation.plan/retrait_personnel',
		'13 I experience.parcours/retrait_en_suspens',
		'22 I inclusion.conception_inclusive/retrait_groupe',
		'27 I portee.respect/retrait_exclu',
		'27 I portee.respect/retrait_exclu',
		'32 I experience.parcours/retrait_redirection',
		'48 I gouvernance.parties_prenantes/retrait_avis_sans_date',
		'48 W portee.respect/retrait_deux_dates',
		'51 I portee.respect/retrait_coupure',
		'53 W experience.parcours/retrait_intervalle',
		'59 W portee.respect/retrait_apres_fin',
	],
	'releves-de-notes.charte.yaml': [
		'6 I experience.parcours/retrait_redirection',
		'7 I portee.respect/retrait_une_fois',
		'21 I inclusion.conception_inclusive/retrait_groupe',
		'25 I experience.parcours/retrait_continuite',
		'29 I portee.respect/retrait_exclu',
		'29 I portee.respect/retrait_exclu',
		'32 I securite.normes/retrait_rien_a_garder',
		'34 I experience.parcours/retrait_perdu_en_route',
		'36 I securite.normes/retrait_acces',
		'41 I experience.parcours/retrait_promesse',
		'43 I equipe.diversite_roles/retrait_roles',
		'47 I gouvernance.parties_prenantes/retrait_absents',
		'51 I gouvernance.parties_prenantes/retrait_avis_sans_date',
		'54 I portee.respect/retrait_coupure',
		'55 W securite.normes/retrait_destruction',
		'57 W experience.parcours/retrait_intervalle',
		'58 W securite.normes/retrait_destruction',
		'59 I gouvernance.etat_situation/retrait_budget',
		'60 I performance.risques/retrait_personnes',
		'62 I performance.indicateurs/retrait_personnes',
	],
	'rendez-vous.charte.yaml': [
		'13 W experience.parcours/retrait_engagements',
		'13 W portee.respect/retrait_contrat',
		'13 I technologies.modularite/retrait_partenaires',
		'13 I formation.plan/retrait_personnel',
		'18 I inclusion.conception_inclusive/retrait_besoin',
		'20 W inclusion.diversite/retrait_jamais_rencontres',
		'26 I inclusion.conception_inclusive/retrait_canal_ferme',
		'27 I portee.respect/retrait_exclu',
		'27 I portee.respect/retrait_exclu',
		'31 I experience.parcours/retrait_redirection',
		'32 I portee.respect/retrait_coupure',
		'34 W securite.normes/retrait_gardien',
		'34 I securite.normes/retrait_acces',
		'38 I equipe.diversite_roles/retrait_roles',
		'41 I gouvernance.parties_prenantes/retrait_absents',
		'43 I portee.respect/retrait_une_fois',
		'44 W gouvernance.parties_prenantes/retrait_avis',
		'46 I en_ligne.promotion/retrait_promu',
		'50 W securite.normes/retrait_destruction',
		'55 I gouvernance.etat_situation/retrait_budget',
		'57 W experience.parcours/retrait_intervalle',
		'59 I inclusion.conception_inclusive/retrait_laisses',
		'60 I performance.risques/retrait_personnes',
		'62 I performance.indicateurs/retrait_personnes',
		'63 W portee.respect/retrait_apres_fin',
	],
};

const folder = join(process.cwd(), 'test/fixtures/retraits');
const initials = { error: 'E', warning: 'W', information: 'I', hint: 'H' } as const;

describe('retirements that forget people', () => {
	it('are all listed', () => {
		assert.deepEqual(readdirSync(folder).sort(), Object.keys(expected).sort());
	});

	for (const [name, wanted] of Object.entries(expected))
		for (const { name: layout, lay } of layouts)
			it(`${name} raises what its people would ask (${layout})`, () => {
				const text = lay(readFileSync(join(folder, name), 'utf8'));
				const { findings } = analyse(text, environment());
				const asked = findings.filter(({ code }) => code.includes('/retrait_'));
				const lines = asked.map(
					({ start, severity, code }) => `${text.slice(0, start).split(/\r?\n/).length} ${initials[severity]} ${code}`,
				);
				assert.deepEqual(lines.sort(), [...wanted].sort());
			});
});

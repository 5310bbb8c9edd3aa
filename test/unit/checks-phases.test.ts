import assert from 'node:assert/strict';
import { analyse, standard } from '../standard';
import { environment } from './support/findings';

const code = 'technologies.infonuagique/sur_place';

/** The only finding of the code in a charter of a phase; undefined where there is none. */
function found(phase: string, more: Parameters<typeof environment>[0] = {}) {
	const text = `charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: ${phase}\nsolution:\n  hebergement: { mode: sur_place }\n`;
	return analyse(text, environment(more)).findings.find((finding) => finding.code === code);
}

/** Checks of what only a later phase than their action's can show. */
const later: Readonly<Record<string, string>> = {
	'comprendre.participation/interrompue': 'nobody was met in the last year of an open service',
	'inclusion.diversite/essai_accessibilite': 'there is something to try once it is being made',
	'bout_en_bout.ensemble_prestation/sans_motif': 'while the journey is drawn, its answer in part says so',
	'ethique.empreinte/sans_mesure': 'what is open can be weighed',
	'inclusion.diversite/groupe_partiel': 'tests catch up with research while the service is made',
	'en_ligne.priorite_en_ligne/retrait_hors_ligne': 'the steps that remain are designed',
	'experience.parcours/retrait_redirection': 'addresses are led elsewhere as the service is closed',
	'gouvernance.parties_prenantes/retrait_avis': 'the closing is decided',
	'gouvernance.parties_prenantes/retrait_avis_sans_date': 'the closing is decided',
	'bout_en_bout.essais/ancien': 'a year has passed since the service opened',
	'equipe.diversite_roles/temps_partiel': 'the team is whole once its work begins',
	'portee.approbation/a_venir': 'work is under way',
	'technologies.innovation/aucune_retenue': 'one option is chosen by then',
	'technologies.demarche/une_seule_iteration': 'the schedule of what is being made is whole',
	'donnees.exploitation/retroaction_oubliee': 'feedback is planned with what it will bear on',
};

describe('the phase of a check', () => {
	it('is no later than that of its action, but where only later can tell', () => {
		const found = standard.descriptions.flatMap(({ code: one, action, phase }) => {
			const expected = standard.action(action ?? '')?.phase;
			return expected && phase && standard.rankOf(phase) > standard.rankOf(expected) ? [one] : [];
		});
		assert.deepEqual(found.sort(), Object.keys(later).sort());
	});
	it('keeps it silent before, and makes it what it is from then on', () => {
		assert.equal(found('amorce'), undefined);
		assert.equal(found('conception')?.severity, 'warning');
		assert.equal(found('exploitation')?.severity, 'warning');
	});
	it('is said where what comes later is asked for, as information', () => {
		const later = found('amorce', { laterExpectations: true });
		assert.equal(later?.severity, 'information');
		assert.match(later?.message ?? '', /, dès la conception \(pratique 14 ·/);
		const english = found('amorce', { laterExpectations: true, language: 'en' });
		assert.match(english?.message ?? '', /, from design on \(practice 14 ·/);
		assert.doesNotMatch(found('conception', { laterExpectations: true })?.message ?? '', /dès la/);
	});
	it('is said of what concerns no practice of its own too', () => {
		const text =
			'charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: amorce\nalignement:\n  - { cible: taux_utilisation, valeur_visee: 80 % }\n';
		const later = analyse(text, environment({ laterExpectations: true })).findings;
		assert.equal(
			later.find((finding) => finding.code === 'alignement/sans_indicateur')?.message,
			'Rattachez la cible «\u00a0taux_utilisation\u00a0» à un indicateur de la charte, dès la conception.',
		);
	});
	it('moves with the phase that the settings give to its action, and is never with « jamais »', () => {
		assert.equal(found('conception', { phases: { 'technologies.infonuagique': 'exploitation' } }), undefined);
		assert.equal(
			found('exploitation', { phases: { 'technologies.infonuagique': 'exploitation' } })?.severity,
			'warning',
		);
		assert.equal(found('amorce', { phases: { 'technologies.infonuagique': 'amorce' } })?.severity, 'warning');
		assert.equal(found('exploitation', { phases: { 'technologies.infonuagique': 'never' } }), undefined);
	});
	it('does not matter where the action is set aside', () => {
		const text = (state: string) =>
			`charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: exploitation\nsolution:\n  hebergement: { mode: sur_place }\npratiques:\n  technologies:\n    infonuagique: { etat: ${state}, motif: priorite, justification: Le suivi se fait ailleurs dans le programme. }\n`;
		const raised = (state: string) =>
			analyse(text(state), environment()).findings.some((finding) => finding.code === code);
		assert.deepEqual(['non_retenue', 'sans_objet', 'a_evaluer'].map(raised), [false, false, true]);
	});
});

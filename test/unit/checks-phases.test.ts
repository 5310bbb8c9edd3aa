import assert from 'node:assert/strict';
import { analyse } from '../standard';
import { environment } from './support/findings';

const code = 'performance.indicateurs/sans_cible';

/** The only finding of the code in a charter of a phase; undefined where there is none. */
function found(phase: string, more: Parameters<typeof environment>[0] = {}) {
	const text = `charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: ${phase}\nindicateurs:\n  - { nom: Délai, base: 9 }\n`;
	return analyse(text, environment(more)).findings.find((finding) => finding.code === code);
}

describe('the phase of a check', () => {
	it('keeps it silent before, and makes it what it is from then on', () => {
		assert.equal(found('amorce'), undefined);
		assert.equal(found('conception')?.severity, 'warning');
		assert.equal(found('exploitation')?.severity, 'warning');
	});
	it('is said where what comes later is asked for, as information', () => {
		const later = found('amorce', { laterExpectations: true });
		assert.equal(later?.severity, 'information');
		assert.match(
			later?.message ?? '',
			/^Donnez une cible à l’indicateur «\u00a0Délai\u00a0», dès la conception \(pratique 18 ·/,
		);
		const english = found('amorce', { laterExpectations: true, language: 'en' });
		assert.match(english?.message ?? '', /, from design on \(practice 18 ·/);
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
		assert.equal(found('conception', { phases: { 'performance.indicateurs': 'exploitation' } }), undefined);
		assert.equal(found('exploitation', { phases: { 'performance.indicateurs': 'exploitation' } })?.severity, 'warning');
		assert.equal(found('amorce', { phases: { 'performance.indicateurs': 'amorce' } }), undefined);
		assert.equal(found('exploitation', { phases: { 'performance.indicateurs': 'never' } }), undefined);
	});
	it('does not matter where the action is set aside', () => {
		const text = (state: string) =>
			`charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Régie des permis\n  phase: exploitation\nindicateurs:\n  - { nom: Délai, base: 9 }\npratiques:\n  performance:\n    indicateurs: { etat: ${state}, motif: priorite, justification: Le suivi se fait ailleurs dans le programme. }\n`;
		const raised = (state: string) =>
			analyse(text(state), environment()).findings.some((finding) => finding.code === code);
		assert.deepEqual(['non_retenue', 'sans_objet', 'a_evaluer'].map(raised), [false, false, true]);
	});
});

import assert from 'node:assert/strict';
import { analyse } from '../standard';
import { environment } from './support/findings';
import { charter } from './support/practice-charters';

/** The codes of what is said of a charter at a phase, and of those that begin so, where it is given. */
const codes = (sections: string, beginning = '', phase = 'realisation') =>
	analyse(charter(phase, sections), environment())
		.findings.map(({ code }) => code)
		.filter((code) => code.startsWith(beginning));

describe('one cause is told once', () => {
	it('a term that a check speaks of is no wording beside it', () => {
		const kept = (conservation: string) =>
			`renseignements: [{ nom: Courriel, personnel: true, necessite: Envoyer l’avis, acces: Au dossier, conservation: ${conservation} }]\n`;
		assert.deepEqual(codes(kept('Illimitée'), 'securite.normes/conservation'), [
			'securite.normes/conservation_sans_fin',
		]);
		assert.deepEqual(codes(kept('Illimitée'), 'formulation/'), []);
		assert.deepEqual(
			codes(
				`${kept('Illimitée')}# charte-ignorer-fichier securite.normes/conservation_sans_fin : vu\n`,
				'formulation/',
			),
			['formulation/conservation_indefinie'],
		);
		assert.deepEqual(
			codes(`# charte-ignorer-fichier formulation/conservation_indefinie : vu\n${kept('Illimitée')}`, 'suppression/'),
			[],
		);
	});

	it('a method whose word is told is not asked how it comes back on its choices', () => {
		const method = 'gouvernance: { methode: "En cascade, avec un cahier des charges signé avant le développement" }\n';
		assert.deepEqual(codes(method, 'formulation/'), ['formulation/en_cascade']);
		assert.deepEqual(codes(method, 'technologies.demarche'), []);
	});

	it('all features in a single release are a single release', () => {
		const method = (text: string) => codes(`gouvernance: { methode: ${text} }\n`, 'formulation/');
		assert.deepEqual(method('All features together in a single release'), ['formulation/livraison_unique']);
		assert.deepEqual(method('All features before the summer'), ['formulation/toutes_fonctionnalites']);
	});

	it('two texts that compare the same two places are told of by the practice alone', () => {
		const online = (more = '') =>
			codes(
				`contexte: Les permis se remplacent au comptoir.\nobjectifs: [Un service entièrement en ligne]\nparcours: [{ nom: Remplacer, etapes: [{ nom: Se présenter pour la photo, numerique: false, canal: comptoir }] }]\n${more}`,
			).filter((code) => /tout_en_ligne|contradiction/.test(code));
		assert.deepEqual(online(), ['bout_en_bout.ensemble_prestation/tout_en_ligne']);
		assert.deepEqual(online('# charte-ignorer-fichier bout_en_bout.ensemble_prestation/tout_en_ligne : vu\n'), [
			'contradiction/textes',
		]);
	});

	it('a consent that nobody gives is told of once', () => {
		assert.deepEqual(
			codes(
				"renseignements: [{ nom: Trajets, personnel: true, necessite: Choisir l’arrêt, acces: Au dossier, conservation: Deux ans, consentement: Réputé acquis à l'inscription }]\n",
			).filter((code) => /consentement|champ/.test(code)),
			['securite.normes/consentement_presume'],
		);
	});

	it('evidence that is a section with nothing in it says so of both', () => {
		assert.deepEqual(
			codes(
				'usagers: { recherche: [] }\npratiques: { comprendre: { participation: { etat: en_place, preuves: [usagers.recherche] } } }\n',
				'declaration/',
			),
			['declaration/preuve_introuvable'],
		);
	});

	it('evidence that is the section which is not there says so of both', () => {
		const declared = (evidence: string) =>
			`pratiques: { comprendre: { retroaction: { etat: en_place, preuves: [${evidence}] } } }\n`;
		const said = (evidence: string) =>
			analyse(charter('realisation', declared(evidence)), environment())
				.findings.filter(({ code }) => code.startsWith('declaration/'))
				.map(({ code, message }) => [code, /^\S+/.exec(message)?.[0]]);
		assert.deepEqual(said('usagers.retroaction'), [['declaration/preuve_introuvable', 'Écrivez']]);
		assert.deepEqual(said('"usagers.recherche[Appels]"'), [
			['declaration/contredite', 'Décrivez'],
			['declaration/preuve_introuvable', 'Corrigez'],
		]);
	});

	it('evidence that is an item which is not there says so of what it would show', () => {
		assert.deepEqual(
			codes(
				'pratiques: { bout_en_bout: { essais: { etat: en_place, preuves: ["usagers.essais[De bout en bout]"] } } }\n',
				'declaration/',
			),
			['declaration/preuve_introuvable'],
		);
	});

	it('two texts that clash are told of from one of them', () => {
		const stored = codes(
			'contraintes: [No information about boaters may be stored outside Québec]\nsolution: { architecture: { description: Hull photos are stored in the data centre of the supplier in Virginia } }\n',
		).filter((code) => /lieu_des_donnees|contradiction/.test(code));
		assert.deepEqual(stored, ['technologies.infonuagique/lieu_des_donnees']);
	});

	it('an action is not to be assessed again while its evidence leads nowhere', () => {
		const declared = (evidence: string) =>
			`echeancier: { experimentations: [{ hypothese: Une photo remplace le timbre, date: 2026-11-19 }] }\npratiques: { valeur: { experimentation: { etat: en_place, preuves: ["${evidence}"] } } }\n`;
		assert.deepEqual(codes(declared('echeancier.experimentations[Voix]'), 'declaration/'), [
			'declaration/preuve_introuvable',
		]);
		assert.deepEqual(codes(declared('echeancier.experimentations'), 'declaration/'), ['declaration/a_reevaluer']);
	});

	it('a family that is none of the list is not said to be missing', () => {
		const roles =
			'equipe: { roles: [{ role: Responsable de produit, famille: affaires }, { role: Designer, famille: ux }] }\n';
		assert.deepEqual(codes(roles, 'format/'), ['format/valeur']);
		assert.deepEqual(codes(roles, 'experience.fonction_ux'), []);
	});

	it('a key that many sections have is not sent to one of them', () => {
		const message = (sections: string) =>
			analyse(charter('realisation', sections), environment()).findings.find(
				({ code }) => code === 'format/cle_inconnue',
			)?.message;
		for (const [key, value] of [
			['date', '2026-05-01'],
			['groupes', '[Parents]'],
			['statut', 'en service'],
		])
			assert.match(
				message(`risques: [{ enonce: Panne, ${key}: ${value} }]\n`) ?? '',
				new RegExp(`^La clé «\\s*${key}\\s*» n’existe pas ici`, 'u'),
			);
		assert.match(
			message('securite: { confidentialite: eleve }\n') ?? '',
			/déplacez-la vers «\s*securite\.categorisation\.confidentialite\s*»/u,
		);
	});
});

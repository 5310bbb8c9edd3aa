import type { Finding } from '../../../server/engine/finding';
import type { Settings } from '../../standard';
import { analyse, defaultEnvironment } from '../../standard';

/** The settings' defaults, on the day of the tests. */
export const environment = (more: Settings = {}) => defaultEnvironment('2026-11-22', more);

/** A charter of a phase, followed by sections. */
export const charter = (phase: string, sections = '', more = '') =>
	`charte: 1\n${more}initiative:\n  nom: Permis\n  organisme: Ministère\n  phase: ${phase}\n${sections}`;

/** The findings that stand for what the standard expects and the charter does not answer. */
export function grouped(text: string, more: Settings = {}): Finding[] {
	return analyse(text, environment(more)).findings.filter(({ actions }) => actions !== undefined);
}

/** `code @ text: members`, in the order of the text. */
export const shown = (text: string, more: Settings = {}) =>
	grouped(text, more).map(
		({ code, start, end, actions = [] }) => `${code} @ ${text.slice(start, end)}: ${actions.join(' ')}`,
	);

/** The actions that the first phase expects. */
export const amorce = [
	'experience.fonction_ux',
	'en_ligne.priorite_en_ligne',
	'equipe.diversite_roles',
	'equipe.autonomie',
	'technologies.demarche',
	'gouvernance.parties_prenantes',
	'gouvernance.etat_situation',
	'performance.indicateurs',
	'performance.benefices',
	'performance.risques',
];

/** Answers to all that is expected in the first phase. */
export const answers = {
	equipe: `equipe:
  roles:
    - role: Propriétaire de produit
      famille: affaires
    - role: Designer de service
      famille: experience_utilisateur
    - role: Développeuse
      famille: technologie
  autonomie: Elle choisit ses outils et son rythme de livraison.
`,
	solution: `solution:
  canaux:
    - type: web
      principal: true
`,
	gouvernance: `gouvernance:
  delegation: L’équipe tranche seule sous cinquante mille dollars.
  methode: Découverte puis versions alpha et bêta avec le public.
`,
	parties: `parties_prenantes:
  - nom: Syndicat
    participation: Siège au comité
  - nom: Municipalités
communications:
  etat_situation:
    frequence: mensuelle
    destinataires: [Comité directeur]
budget:
  suivi:
    frequence: mensuelle
    publication: Tableau de bord
`,
	mesures: `indicateurs:
  - nom: Délai médian
    base: 21
    cible: 7
benefices:
  - nom: Temps gagné
    valeur: 12000
    mesure: Heures par dossier avant et après.
risques:
  - enonce: Retard du fournisseur
    probabilite: moyen
    reponse: Pénalités au contrat.
`,
};
export const answered = Object.values(answers).join('');

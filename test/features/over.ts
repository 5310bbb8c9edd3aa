/** Charters of the tests of hovers, lenses, hints and the outline. */

import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../server/features/hover/hover';
import type { Settings } from '../standard';
import { marked } from './marked';

/** A charter in design that answers 8.1 and declares it, has broken evidence for 8.2, and says nothing of 8.3. */
export const charter = `charte: 1
edition: courante
initiative:
  nom: Permis en ligne
  organisme: Régie des permis
  phase: conception
besoins:
  - enonce: Payer sans se déplacer
    groupes: [Aînés]
usagers:
  groupes:
    - nom: Aînés
      description: Des personnes de soixante-cinq ans et plus
    - nom: Étudiants
solution:
  pmv:
    fonctionnalites: [Payer le renouvellement par carte]
    date: 2027-03-15
alignement:
  - cible: consultations_numeriques
  - cible: implication_citoyens
pratiques:
  valeur: # 8
    pmv:
      etat: en_place
      preuves: [solution.pmv, docs/pmv.md, "https://exemple.gouv.qc.ca/pmv"]
      evaluee_le: 2026-11-12
    iterations:
      etat: en_place
      preuves: [echeancier.iterations, "usagers.groupes[Aînés]"]
  portee:
    approbation: { etat: planifiee, responsable: Direction, echeance: 2026-11-01 }
`;

/** The Markdown of the hover at the one `$$`; undefined where there is none. */
export function hoverAt(source: string, more: Settings = {}): string | undefined {
	const { document, analysis, env, offset } = marked(source, more);
	const shown = hover(document, { analysis, env, practiceLink: 'command:ouvrir?{0}' }, offset);
	return shown ? (shown.contents as MarkupContent).value : undefined;
}

/** The hover at the start of the first occurrence of a text in a charter. */
export function over(needle: string, more: Settings = {}, text = charter): string {
	const at = text.indexOf(needle);
	assert.ok(at >= 0, needle);
	const shown = hoverAt(`${text.slice(0, at)}$$${text.slice(at)}`, more);
	assert.ok(shown !== undefined, `nothing over ${needle}`);
	return shown;
}

/** The lines above the rule of a hover. */
export const head = (shown: string) => (shown.split('\n\n---\n\n')[0] ?? '').split(/ *\n/);
/** What is below the rule. */
export const body = (shown: string) => shown.split('\n\n---\n\n')[1] ?? '';

import assert from 'node:assert/strict';
import type { Analysis } from '../../../server/engine/analyse';
import type { Existence } from '../../../server/engine/env';
import type { Finding } from '../../../server/engine/finding';
import { applyChanges } from '../../../server/engine/text/change';
import type { Settings } from '../../standard';
import { analyse, defaultEnvironment } from '../../standard';

export const today = '2026-11-22';
const files: Readonly<Record<string, Existence>> = {
	'docs/pmv.md': 'file',
	'budget.xlsx': 'file',
	docs: 'folder',
	'../ailleurs.md': 'outside',
	'illisible.md': 'unknown',
};
/** The settings' defaults, on the day of the tests, with a few files at hand. */
export const environment = (more: Settings = {}) =>
	defaultEnvironment(today, { exists: (path) => files[path] ?? 'none', ...more });

/** The sections that the declarations point to. */
export const head = `charte: 1
initiative:
  nom: Permis
  organisme: Ministère
  phase: conception
usagers:
  groupes:
    - nom: Aînés
      situations: [Vue réduite]
    - nom: Centre d’appels
solution:
  pmv:
    fonctionnalites: [Déposer une demande]
    date: 2027-03-01
  hebergement:
  reutilisation: []
references:
  - titre: Plan d’affaires
`;

/** A charter whose section `pratiques` holds these lines, from its first practice on. */
export const declaring = (lines: string) => `${head}pratiques:\n${lines}`;

/** A charter that declares 8.1 with these fields, one a line. */
export const ofPmv = (...fields: string[]) =>
	declaring(`  valeur:\n    pmv:\n${fields.map((field) => `      ${field}\n`).join('')}`);

export const declarationFindings = ({ findings }: Analysis) =>
	findings.filter(({ code }) => code.startsWith('declaration/'));
/** The codes of the findings on declarations, their group left out. */
export const codes = (analysis: Analysis) =>
	declarationFindings(analysis).map(({ code }) => code.replace('declaration/', ''));

/** What a text declares of an action, with its analysis. */
export function declared(text: string, id = 'valeur.pmv', env = environment()) {
	const analysis = analyse(text, env);
	const declaration = analysis.assessment.declarations.get(id);
	assert.ok(declaration, id);
	return { analysis, declaration };
}

/** The only finding of a code. */
export function only(analysis: Analysis, code: string): Finding {
	const found = analysis.findings.filter((finding) => finding.code === `declaration/${code}`);
	assert.equal(found.length, 1, `${code}: ${found.length}`);
	return found[0] as Finding;
}

/** What each fix of a finding makes of what follows the charter's other sections. */
export function fixed(text: string, finding: Finding): string[] {
	return (finding.fixes ?? []).map(({ changes }) => applyChanges(text, changes() ?? []).slice(head.length));
}

import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OverdueAction } from '../../server/engine/coverage/portfolio';
import { reportOf } from '../../server/engine/coverage/report';
import { portfolioRow } from '../../server/engine/coverage/row';
import { packRow, rowOfReport, unpackRow } from '../../views/portfolio/rows';
import { analyse, defaultEnvironment } from '../standard';

const uri = 'file:///a/charte.yaml';

/** What is overdue in a charter of these declarations: of its analysis, which its report must agree with. */
function overdue(declarations: string, responsible = 'Direction du service'): readonly OverdueAction[] {
	const text = `charte: 1
initiative:
  nom: Permis
  organisme: Ministère des Exemples
  phase: realisation
  responsable: ${responsible}
pratiques:
${declarations}`;
	const env = defaultEnvironment('2026-11-22', { exists: () => 'file' });
	const analysis = analyse(text, env);
	const row = portfolioRow(uri, analysis);
	const report = reportOf(analysis, env, TextDocument.create(uri, 'charte', 1, text));
	assert.deepEqual(rowOfReport(report).overdue, row.overdue);
	const kinds = row.overdue.map(({ kind }) => kind);
	assert.equal(kinds.filter((kind) => kind === 'late').length, row.counts.late);
	assert.equal(kinds.filter((kind) => kind === 'stale').length, row.counts.stale);
	const { type: _, ...back } = unpackRow(packRow(row, 'a/charte.yaml'));
	assert.deepEqual(back, row);
	return row.overdue;
}

describe('what is overdue in a charter', () => {
	it('is what is planned or partial past its due date, by so many days, with its person', () => {
		const late = overdue(`  valeur:
    pmv: { etat: planifiee, responsable: Équipe Permis, echeance: 2026-11-20 }
    experimentation: { etat: partielle, preuves: [docs/a.md], echeance: 2025-11-22 }
    priorisation: { etat: planifiee, responsable: Équipe, echeance: 2026-11-22 }
`);
		assert.deepEqual(late, [
			{
				action: 'valeur.pmv',
				kind: 'late',
				date: '2026-11-20',
				days: 2,
				person: 'Équipe Permis',
				personFrom: 'action',
			},
			{
				action: 'valeur.experimentation',
				kind: 'late',
				date: '2025-11-22',
				days: 365,
				person: 'Direction du service',
				personFrom: 'initiative',
			},
		]);
	});

	it('is what was assessed too long ago, with who assessed it where nobody answers for it', () => {
		const stale = overdue(
			`  valeur:
    pmv: { etat: en_place, preuves: [docs/a.md], evaluee_le: 2026-05-25, evaluee_par: Bureau de projet }
    experimentation: { etat: en_place, preuves: [docs/a.md], evaluee_le: 2026-05-26 }
`,
		);
		assert.deepEqual(stale, [
			{
				action: 'valeur.pmv',
				kind: 'stale',
				date: '2026-05-25',
				days: 181,
				person: 'Bureau de projet',
				personFrom: 'assessment',
			},
		]);
	});

	it('names an action twice that is both, and nobody where the charter names nobody', () => {
		const both = overdue(
			'  valeur:\n    pmv: { etat: planifiee, echeance: 2026-11-21, evaluee_le: 2026-01-01 }\n',
			'""',
		);
		assert.deepEqual(both, [
			{ action: 'valeur.pmv', kind: 'late', date: '2026-11-21', days: 1 },
			{ action: 'valeur.pmv', kind: 'stale', date: '2026-01-01', days: 325 },
		]);
	});

	it('is nothing of what does not apply, nor of dates that are none', () => {
		assert.deepEqual(
			overdue(`  valeur:
    pmv: { etat: sans_objet, motif: hors_portee, justification: Rien à livrer ici., evaluee_le: 2020-01-01 }
    experimentation: { etat: planifiee, responsable: x, echeance: bientôt, evaluee_le: "2026-02-31" }
`),
			[],
		);
	});
});

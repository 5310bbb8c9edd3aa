import assert from 'node:assert/strict';
import { listsOf } from '../../../views/export/lists';
import { reportOf } from '../../panel/report';
import { reports } from './support';

const range = { start: { line: 9, character: 0 }, end: { line: 9, character: 5 } };

describe('what the exports name', () => {
	for (const [name, report] of Object.entries(reports))
		it(`is as much as the panel counts (${name})`, () => {
			const { declared, notApplicable, detectedOnly, unresolved } = listsOf(report);
			const { counts } = report;
			assert.deepEqual(
				[declared.length, notApplicable.length, detectedOnly.length],
				[counts.declared, counts.notApplicable, counts.detectedOnly],
			);
			assert.equal(unresolved.filter(({ kind }) => kind === 'late').length, counts.late);
			assert.equal(unresolved.filter(({ kind }) => kind === 'stale').length, counts.stale);
		});

	it('is broken evidence, what is lacking, late, stale, unknown and unverified, in that order', () => {
		const evidence = (['notVerified', 'unknown', 'resolved', 'broken'] as const).map((state) => ({
			text: state,
			kind: 'file' as const,
			state,
			range,
		}));
		const report = reportOf({
			blank: true,
			actions: {
				'valeur.pmv': {
					status: 'partielle',
					late: true,
					stale: true,
					broken: true,
					evidence,
					dueDate: '2026-01-01',
					assessedOn: '2025-01-01',
				},
				'equipe.autonomie': { status: 'planifiee', broken: true, lacks: ['echeance', 'responsable'] },
			},
		});
		assert.deepEqual(
			listsOf(report).unresolved.map(({ kind, action, detail }) => [kind, action.id, detail]),
			[
				['broken', 'valeur.pmv', 'broken'],
				['lacks', 'equipe.autonomie', 'echeance'],
				['lacks', 'equipe.autonomie', 'responsable'],
				['late', 'valeur.pmv', '2026-01-01'],
				['stale', 'valeur.pmv', '2025-01-01'],
				['unknown', 'valeur.pmv', 'unknown'],
				['notVerified', 'valeur.pmv', 'notVerified'],
			],
		);
	});

	it('says once of a broken declaration that it is incomplete where nothing says why', () => {
		const report = reportOf({ blank: true, actions: { 'valeur.pmv': { status: 'planifiee', broken: true } } });
		assert.deepEqual(
			listsOf(report).unresolved.map(({ kind, detail }) => [kind, detail]),
			[['lacks', '']],
		);
	});
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionCoverage } from '../../../server/protocol';
import { decisionWords, type Piece } from '../../../views/export/brief-words';
import { summaryOf } from '../../../views/export/summary';
import { beginningOf, exportWordsIn, fileName } from '../../../views/export/words';
import { reportOf } from '../../panel/report';
import { reported, reports } from './support';

const base = 'charte: 1\ninitiative: { nom: Permis, organisme: Régie, phase: conception }\n';

function decisionsIn(text: string, language: 'fr' | 'en' = 'fr'): string[] {
	const report = reported(base + text, language);
	const words = exportWordsIn(report);
	const said = (piece: Piece) =>
		typeof piece === 'string' ? piece : 'own' in piece ? `<${piece.own}>` : piece.action.number;
	return summaryOf(report).decisions.map((decision) => {
		const { lead, items } = decisionWords(decision, words);
		return `${lead} ${items.map((pieces) => pieces.map(said).join('')).join('; ')}`;
	});
}

const about = (all: readonly string[], what: string) => all.filter((one) => one.includes(what));

describe('what a committee needs of a report', () => {
	for (const [name, report] of Object.entries(reports))
		it(`holds every practice once, and names every gap (${name})`, () => {
			const { settled, gaps, later, planned } = summaryOf(report);
			const practices = [...settled, ...gaps.map(({ practice }) => practice), ...later];
			assert.deepEqual(
				practices.map(({ number }) => number).sort((a, b) => a - b),
				report.practices.map(({ number }) => number),
			);
			assert.equal(settled.length, report.practicesWithoutGap);
			for (const { practice, actions } of gaps) assert.ok(actions.length > 0, practice.id);
			assert.equal(planned.filter(({ late }) => late).length, report.counts.late);
		});

	it('puts what is late first, then what is due first, then what has no date', () => {
		const planned = (of: Partial<ActionCoverage>) => ({ status: 'planifiee' as const, ...of });
		const report = reportOf({
			blank: true,
			actions: {
				'valeur.pmv': planned({}),
				'valeur.iterations': planned({ dueDate: '2027-03-01' }),
				'equipe.autonomie': planned({ dueDate: '2026-12-01' }),
				'equipe.environnement': planned({ dueDate: '2026-01-01', late: true }),
			},
		});
		assert.deepEqual(
			summaryOf(report).planned.map(({ id }) => id),
			['equipe.environnement', 'equipe.autonomie', 'valeur.iterations', 'valeur.pmv'],
		);
	});

	it('asks for the approvals that the charter lacks, and for those to come', () => {
		assert.deepEqual(about(decisionsIn(''), 'Approuver'), ['Approuver la charte. Aucune approbation n’est inscrite.']);
		const approved = 'approbations: [{ qui: Comité, date: 2026-10-01 }]\n';
		assert.deepEqual(about(decisionsIn(approved), 'Approuver'), []);
		const coming = 'approbations: [{ qui: Comité directeur, date: 2027-01-15 }]\nportee: { inclus: [Paiement] }\n';
		assert.deepEqual(about(decisionsIn(coming), 'Approuver'), [
			'Approuver la charte. Prévue le 2027-01-15. Attendue de\u00a0: <Comité directeur>.',
			'Approuver la portée. La charte la décrit, sans approbation.',
		]);
		assert.deepEqual(about(decisionsIn(`${approved}portee: { approbation: { instance: Comité } }\n`), 'Approuver'), []);
		assert.deepEqual(about(decisionsIn(coming, 'en'), 'Approve the charter'), [
			'Approve the charter. Planned for 2027-01-15. Expected from: <Comité directeur>.',
		]);
	});

	it('asks for what is left open: changes to the scope, and the choice among options', () => {
		const open = decisionsIn(
			'portee:\n  changements:\n    - { description: Ajout du virement, date: 2026-11-01 }\n    - { description: Retrait, decision: Accepté }\nsolution:\n  options: [{ nom: Progiciel }, { nom: Composants }]\n',
		);
		assert.deepEqual(about(open, 'changement'), [
			'Décider d’un changement à la portée : <Ajout du virement> (2026-11-01)',
		]);
		assert.deepEqual(about(open, 'option'), ['Choisir une option : <Progiciel, Composants>']);
		const chosen = 'solution:\n  options: [{ nom: Progiciel, retenue: true }, { nom: Composants }]\n';
		assert.deepEqual(about(decisionsIn(chosen), 'option'), []);
	});

	it('asks about what is late, set aside with and without a reason, and never answered', () => {
		const all = decisionsIn(
			'pratiques:\n  valeur:\n    pmv: { etat: planifiee, responsable: Équipe, echeance: 2026-01-31 }\n    iterations: { etat: non_retenue, motif: contrainte, justification: Rien à itérer. }\n    experimentation: { etat: sans_objet }\n',
		);
		assert.match(
			about(all, 'en retard')[0] ?? '',
			/^Donner une nouvelle échéance à l’action en retard, ou la retirer\s: 8\.1 .*\(<2026-01-31>\)$/,
		);
		assert.match(about(all, 'Confirmer')[0] ?? '', /8\.2 .* \(<.*>\)\s: <Rien à itérer\.>$/);
		assert.match(about(all, 'justification')[0] ?? '', /8\.3 .* \(sans objet\)$/);
		assert.match(about(all, 'dont la charte ne dit rien')[0] ?? '', /1 · .*; 2 · /);
	});

	it('takes from the charter what the initiative is, and nothing that only keeps a place', () => {
		const text = readFileSync(join(process.cwd(), 'samples/proche-aidance.charte.yaml'), 'utf8');
		const report = reported(text);
		assert.equal(report.about?.version, '3.2');
		assert.match(report.about?.problem ?? '', /^Une personne sur cinq/);
		assert.match(report.about?.description ?? '', /^Un seul endroit/);
		assert.equal(report.about?.sponsor, 'Vice-présidence aux services à la population');
		assert.match(report.about?.committee ?? '', /^Comité directeur/);
		assert.deepEqual(report.about?.pending, []);
		assert.equal(reported(`${base}contexte: à compléter\n`).about?.problem, undefined);
	});

	it('cuts a long text behind a sentence, and says so', () => {
		assert.equal(beginningOf('Court.\n  Et simple.', 40), 'Court. Et simple.');
		assert.equal(
			beginningOf('Une phrase assez longue. Une autre qui ne tient pas.', 40),
			'Une phrase assez longue. […]',
		);
		assert.equal(beginningOf('des mots sans fin de phrase jamais', 20), 'des mots sans fin […]');
		assert.equal(beginningOf('x'.repeat(60), 20), `${'x'.repeat(20)} […]`);
	});

	it('names a file without its folders', () => {
		for (const [path, name] of [
			['preuves/essais.md', 'essais.md'],
			['a\\b\\c.pdf', 'c.pdf'],
			['docs/', 'docs'],
			['', ''],
			['/', '/'],
		] as const)
			assert.equal(fileName(path), name);
	});
});

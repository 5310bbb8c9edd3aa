/** Rows for the portfolio's tests and its bench. */

import type { PhaseId, PortfolioRow } from '../../server/protocol';
import { type PageRow, packRow, rowOfReport } from '../../views/portfolio/rows';
import { practiceViews, type ReportOptions, reportOf } from './report';

const phases: readonly (PhaseId | null)[] = [
	'amorce',
	'conception',
	'realisation',
	'exploitation',
	'realisation',
	null,
];
const statuses = ['en_place', 'partielle', 'planifiee', 'en_place', 'a_evaluer', 'sans_objet'] as const;
const nouns = [
	'Demande de permis',
	'Déclaration annuelle',
	'Prestation familiale',
	'Réservation de places',
	'Suivi de plainte',
];
const ways = ['en ligne', 'mobile', 'sans papier', 'au comptoir', 'accélérée'];

const people = ['Équipe Permis', 'Bureau de projet', 'Direction du service', 'Annick Tremblay'];
/** The date so many days before the day of the reports. */
const before = (days: number) => new Date(Date.parse('2026-11-22') - days * 86_400_000).toISOString().slice(0, 10);

/** A row as the server would send it; `n` decides all of it. */
export function serverRow(n: number, options: ReportOptions = {}): PortfolioRow {
	const phase = phases[n % phases.length] ?? null;
	const status = statuses[n % statuses.length] ?? 'a_evaluer';
	const indication = n % 3 ? ('absent' as const) : ('present' as const);
	const ids = practiceViews('fr').flatMap(({ actions }) => actions.map(({ id }) => id));
	const report = reportOf({
		phase,
		edition: 'courante',
		name: `${nouns[n % nouns.length]} ${ways[(n >> 2) % ways.length]} ${n}`,
		organisation: `Ministère ${String.fromCharCode(65 + (n % 17))}`,
		actions: Object.fromEntries(
			ids
				.filter((_, index) => (index * 7 + n) % 5 < (n % 4) + 1)
				.map((id, index) => {
					const late = status === 'planifiee' && index % 4 === 0;
					const about = {
						dueDate: before(1 + ((index * 13 + n * 5) % 200)),
						responsible: people[(index + n) % 4] ?? '',
					};
					return [id, { status, indication, late, broken: false, ...(late ? about : {}) }];
				}),
		),
		...options,
	});
	const practices = report.practices.map((practice) => ({
		...practice,
		actions: practice.actions.map((action, index) => {
			const assessed = {
				assessedOn: before(181 + ((index * 31 + n * 7) % 300)),
				...(n % 2 ? { assessedBy: 'Vérification' } : {}),
			};
			return action.stale ? { ...action, ...assessed } : action;
		}),
	}));
	return { ...rowOfReport({ ...report, practices }), uri: `file:///chartes/${n}/charte.yaml` };
}

/** A row as the page is given it. */
export function pageRow(n: number, options: ReportOptions = {}): PageRow {
	return packRow(serverRow(n, options), `chartes/${n}/charte.yaml`);
}

/** Many rows quickly: a few different ones under as many names and addresses as are wanted. */
export function manyRows(count: number): PageRow[] {
	const some = Array.from({ length: 36 }, (_, n) => pageRow(n));
	return Array.from({ length: count }, (_, n) => ({
		...(some[n % some.length] as PageRow),
		uri: `file:///chartes/${n}/charte.yaml`,
		file: `chartes/${n}/charte.yaml`,
		name: `Initiative ${String(n).padStart(4, '0')}`,
	}));
}

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
				.map((id) => [id, { status, indication, late: false, broken: false }]),
		),
		...options,
	});
	return { ...rowOfReport(report), uri: `file:///chartes/${n}/charte.yaml` };
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

import type { CoverageReport } from '../../server/engine/coverage/types';
import { stateIds } from '../marks';
import type { ExportContext } from './context';
import { type Cell, csvText } from './csv-text';
import { evidenceStateIds, indicationIds, lineOf, phaseIdOf } from './ids';
import { type PlacedAction, placedActions } from './lists';

const yesNo = (value: boolean): string => (value ? 'oui' : 'non');
/** Several texts in one cell. */
const joined = (texts: readonly string[]): string => texts.join(' | ');

type Column = (placed: PlacedAction, report: CoverageReport, context: ExportContext) => Cell;

/** The columns, in order; their names are the same in both languages. */
const columns = {
	fichier: (_, __, { file }) => file,
	initiative: (_, { initiative }) => initiative.name,
	organisme: (_, { initiative }) => initiative.organisation,
	phase: (_, { initiative }) => initiative.phase,
	edition: (_, { edition }) => edition,
	date: (_, { today }) => today,
	a_jour: (_, { current }) => yesNo(current),
	pratique_numero: ({ practice }) => practice.number,
	pratique_id: ({ practice }) => practice.id,
	pratique_titre: ({ practice }) => practice.title,
	pratique_etat: ({ practice }) => stateIds[practice.state],
	action_numero: ({ action }) => action.number,
	action_id: ({ action }) => action.id,
	action_libelle: ({ action }) => action.wording,
	phase_attendue: ({ action }) => phaseIdOf(action.phase),
	attendue_maintenant: ({ action }) => yesNo(action.expectedNow),
	etat_declare: ({ action }) => action.status,
	etat_compte: ({ action }) => action.countedStatus,
	indice: ({ action }) => indicationIds[action.indication],
	repondue: ({ action }) => yesNo(action.answered),
	en_retard: ({ action }) => yesNo(action.late),
	perimee: ({ action }) => yesNo(action.stale),
	a_completer: ({ action }) => yesNo(action.broken),
	manques: ({ action }) => joined(action.lacks),
	responsable: ({ action }) => action.responsible,
	echeance: ({ action }) => action.dueDate,
	evaluee_le: ({ action }) => action.assessedOn,
	evaluee_par: ({ action }) => action.assessedBy,
	motif: ({ action }) => action.reason,
	justification: ({ action }) => action.justification,
	commentaire: ({ action }) => action.comment,
	preuves: ({ action }) => joined(action.evidence.map(({ text }) => text)),
	preuves_non_resolues: ({ action }) =>
		joined(
			action.evidence
				.filter(({ state }) => state !== 'resolved')
				.map(({ text, state }) => `${text} (${evidenceStateIds[state]})`),
		),
	detectee: ({ action }) => joined(action.detected.map(({ path, range }) => `${path} (ligne ${lineOf(range)})`)),
	ligne: ({ action }) => action.declaration && lineOf(action.declaration),
} as const satisfies Record<string, Column>;

/** Names of the columns, in order. */
export const csvColumns = Object.keys(columns);

/** The coverage as CSV, one row per action of the edition, in the order of the standard. Statuses are ids, not words. */
export function coverageToCsv(report: CoverageReport, context: ExportContext, separator: ',' | ';' = ','): string {
	const cells: readonly Column[] = Object.values(columns);
	const rows = placedActions(report).map((placed) => cells.map((cell) => cell(placed, report, context)));
	return csvText([csvColumns, ...rows], separator);
}

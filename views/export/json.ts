import type {
	ActionCoverage,
	Counts,
	CoverageReport,
	FindingView,
	GroupCoverage,
	PracticeCoverage,
} from '../../server/engine/coverage/types';
import { stateIds } from '../marks';
import type { ExportContext } from './context';
import {
	countIds,
	evidenceKindIds,
	evidenceStateIds,
	indicationIds,
	lineOf,
	nextIds,
	phaseIdOf,
	reasonIds,
	severityIds,
	unresolvedIds,
} from './ids';
import { listsOf } from './lists';

/** The coverage as data: the JSON of `schemas/couverture.schema.json`, format 1, indented by tabs. */
export function coverageToJson(report: CoverageReport, context: ExportContext): string {
	return `${JSON.stringify(coverageData(report, context), null, '\t')}\n`;
}

function coverageData(report: CoverageReport, { file }: ExportContext) {
	const { initiative, next } = report;
	return {
		format: 1,
		fichier: file,
		date: report.today,
		langue: report.language,
		edition: report.edition,
		a_jour: report.current,
		initiative: {
			nom: initiative.name,
			organisme: initiative.organisation,
			phase: initiative.phase ?? null,
			phase_suivante: report.nextPhase ?? null,
			type: initiative.type ?? null,
			responsable: initiative.responsible ?? null,
		},
		comptes: counts(report.counts),
		pratiques_sans_ecart: report.practicesWithoutGap,
		themes: report.themes.map(group),
		orientations: report.orientations.map(group),
		pratiques: report.practices.map(practice),
		a_faire: {
			[nextIds.now]: next.now.map(({ action, reason }) => ({ action, raison: reasonIds[reason] })),
			[nextIds.later]: next.later,
			[nextIds.late]: next.late,
			[nextIds.stale]: next.stale,
			[nextIds.broken]: next.broken,
		},
		non_resolus: listsOf(report).unresolved.map(({ kind, action, detail, range }) => ({
			action: action.id,
			genre: unresolvedIds[kind],
			precision: detail,
			ligne: range ? lineOf(range) : null,
		})),
	};
}

function counts(of: Counts): Record<string, number> {
	return Object.fromEntries(Object.entries(countIds).map(([key, id]) => [id, of[key as keyof Counts]]));
}

function group({ id, title, practices, counts: of }: GroupCoverage) {
	return { id, titre: title, pratiques: practices, comptes: counts(of) };
}

function practice(one: PracticeCoverage) {
	return {
		numero: one.number,
		id: one.id,
		titre: one.title,
		theme: one.theme,
		orientation: one.orientation,
		etat: stateIds[one.state],
		comptes: counts(one.counts),
		actions: one.actions.map(action),
		constats: one.findings.map(finding),
	};
}

function action(one: ActionCoverage) {
	return {
		numero: one.number,
		id: one.id,
		libelle: one.wording,
		phase_attendue: phaseIdOf(one.phase),
		phase_par_reglage: one.phaseBySetting === true,
		attendue_maintenant: one.expectedNow,
		attendue_ensuite: one.expectedNext,
		etat_declare: one.status,
		etat_compte: one.countedStatus,
		indice: indicationIds[one.indication],
		repondue: one.answered,
		en_retard: one.late,
		perimee: one.stale,
		a_completer: one.broken,
		manques: one.lacks,
		responsable: one.responsible ?? null,
		echeance: one.dueDate ?? null,
		evaluee_le: one.assessedOn ?? null,
		evaluee_par: one.assessedBy ?? null,
		motif: one.reason ?? null,
		justification: one.justification ?? null,
		commentaire: one.comment ?? null,
		ligne: one.declaration ? lineOf(one.declaration) : null,
		preuves: one.evidence.map(({ text, kind, state, range }) => ({
			texte: text,
			genre: evidenceKindIds[kind],
			etat: evidenceStateIds[state],
			ligne: lineOf(range),
		})),
		detectee: one.detected.map(({ path, range }) => ({ chemin: path, ligne: lineOf(range) })),
	};
}

function finding({ code, severity, message, range, actions }: FindingView) {
	return { code, severite: severityIds[severity], message, ligne: lineOf(range), actions };
}

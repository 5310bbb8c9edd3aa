/** Findings as data: format 1, with French keys as in a charter, the same in both languages. */
import type { TextRange } from '../../server/engine/coverage/types';
import { countIds, severityIds } from '../export/ids';
import {
	type CheckedCharter,
	type CheckedFinding,
	type CheckedTotals,
	countBySeverity,
	type FindingsReport,
	type SeverityCounts,
	type SilencedFinding,
	severities,
} from './checked';

const place = ({ start, end }: TextRange) => ({
	ligne: start.line + 1,
	colonne: start.character + 1,
	ligne_fin: end.line + 1,
	colonne_fin: end.character + 1,
});

/** A finding as data: lines and columns from 1, columns in UTF-16 units, the end not included. */
export function findingData(finding: CheckedFinding | SilencedFinding) {
	return {
		code: finding.code,
		severite: severityIds[finding.severity],
		message: finding.message,
		...place(finding.range),
		pratique: finding.practice ?? null,
		action: finding.action ?? null,
		actions: finding.actions ?? [],
		corrigeable: finding.fixable,
		empreinte: finding.fingerprint,
		...(finding.fixes
			? {
					corrections: finding.fixes.map(({ title, safe, changes }) => ({
						titre: title,
						sure: safe,
						changements: changes.map(({ range, newText }) => ({ ...place(range), texte: newText })),
					})),
				}
			: {}),
		...('reason' in finding ? { raison: finding.reason } : {}),
	};
}

const counted = (counts: SeverityCounts) =>
	Object.fromEntries(severities.map((severity) => [severityIds[severity], counts[severity]]));

function charterData({ file, findings, silenced, row, shortfalls }: CheckedCharter) {
	return {
		fichier: file,
		lisible: row.readable,
		initiative: row.name,
		organisme: row.organisation,
		phase: row.phase ?? null,
		edition: row.edition,
		comptes: Object.fromEntries(
			Object.entries(countIds).map(([key, id]) => [id, row.counts[key as keyof typeof countIds]]),
		),
		pratiques_sans_ecart: row.practicesWithoutGap,
		gravites: counted(countBySeverity(findings)),
		seuils_non_atteints: shortfalls,
		constats: findings.map(findingData),
		ignores: silenced.map(findingData),
	};
}

function totalsData({ charters, severities: counts, fixable, silenced, known, unreadable }: CheckedTotals) {
	return {
		chartes: charters,
		gravites: counted(counts),
		corrigeables: fixable,
		ignores: silenced,
		connus: known,
		illisibles: unreadable.map(({ file, message }) => ({ fichier: file, message })),
	};
}

/** One document: the charters, then what they add up to. */
export function jsonReport({ language, today }: { language: string; today: string }): FindingsReport {
	let first = true;
	return {
		begin: () => `{"format":1,"date":${JSON.stringify(today)},"langue":${JSON.stringify(language)},"chartes":[`,
		charter(one) {
			const text = `${first ? '' : ','}\n${JSON.stringify(charterData(one))}`;
			first = false;
			return text;
		},
		end: (totals) => `\n],"total":${JSON.stringify(totalsData(totals))}}\n`,
	};
}

/** One finding a line, for tools that read line by line. */
export function jsonLinesReport(): FindingsReport {
	return {
		begin: () => '',
		charter: ({ file, findings }) =>
			findings.map((finding) => `${JSON.stringify({ fichier: file, ...findingData(finding) })}\n`).join(''),
		end: () => '',
	};
}

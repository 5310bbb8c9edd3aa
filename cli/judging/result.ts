/** From a judged charter to the plain data that reports are made of. */
import { createHash } from 'node:crypto';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, portfolioRow, type Span } from '../../server/engine/index';
import type { CheckedCharter, CheckedFinding } from '../../views/findings/checked';
import type { Judged } from './judge';

/** No line of source is carried further than this. */
const longestLine = 2000;
/** What a finding offers beyond these, nobody reads in a report. */
const mostFixes = 8;

/** The findings of a charter and its figures. `fixes`: its edits too, which take longer. */
export function resultOf({ document, analysis }: Judged, file: string, { fixes }: { fixes: boolean }): CheckedCharter {
	const seen = new Map<string, number>();
	const one = (finding: Finding) => findingOf(document, finding, file, seen, fixes);
	return {
		file,
		findings: analysis.findings.map(one),
		silenced: analysis.silenced.map(({ finding, reason }) => ({ ...one(finding), reason })),
		row: portfolioRow(document.uri, analysis),
		shortfalls: [],
	};
}

function findingOf(
	document: TextDocument,
	finding: Finding,
	file: string,
	seen: Map<string, number>,
	withFixes: boolean,
): CheckedFinding {
	const rangeOf = ({ start, end }: Span) => ({ start: document.positionAt(start), end: document.positionAt(end) });
	const range = rangeOf(finding);
	const line = lineOf(document, range.start.line);
	const { code, severity, message, practice, action, actions, related } = finding;
	return {
		code,
		severity,
		message,
		range,
		line,
		...(practice ? { practice } : {}),
		...(action ? { action } : {}),
		...(actions ? { actions } : {}),
		...(related?.length ? { related: related.map((one) => ({ range: rangeOf(one), message: one.message })) } : {}),
		...(withFixes
			? {
					fixes: (finding.fixes ?? []).slice(0, mostFixes).flatMap((fix) => {
						const changes = fix.changes() ?? [];
						if (changes.length === 0) return [];
						return [
							{
								title: fix.title,
								safe: fix.safe === true,
								changes: changes.map(({ newText, ...span }) => ({ range: rangeOf(span), newText })),
							},
						];
					}),
				}
			: {}),
		fixable: finding.fixes?.some(({ safe }) => safe) === true,
		...fingerprintsOf(file, code, finding.actions ? (practice ?? '') : line, seen),
	};
}

function lineOf(document: TextDocument, line: number): string {
	const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
	return text.replace(/[\r\n]+$/, '').slice(0, longestLine);
}

/**
 * What tells a finding from all others and stays when lines move: its file and code, the text of its line, and which of
 * those that are alike it is. That of a group does not rest on where it stands: that changes with what is answered.
 */
function fingerprintsOf(file: string, code: string, about: string, seen: Map<string, number>) {
	const key = [code, about.trim().replace(/\s+/g, ' ')].join('\0');
	const index = seen.get(key) ?? 0;
	seen.set(key, index + 1);
	const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
	return { fingerprint: hash(`${file}\0${key}\0${index}`), mark: hash(`${key}\0${index}`) };
}

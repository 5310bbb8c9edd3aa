import type { ActionCoverage, CoverageReport, TextRange } from './types';

/**
 * A report of a text, its places moved to where they stand in a later one. What was changed itself is pointed at as
 * closely as can be; no place lies outside the later text.
 */
export function movedTo(report: CoverageReport, before: string, after: string): CoverageReport {
	const move = mover(before, after);
	return {
		...report,
		practices: report.practices.map((practice) => ({
			...practice,
			findings: practice.findings.map((finding) => ({ ...finding, range: move(finding.range) })),
			actions: practice.actions.map(
				(action): ActionCoverage => ({
					...action,
					...(action.declaration ? { declaration: move(action.declaration) } : {}),
					detected: action.detected.map((one) => ({ ...one, range: move(one.range) })),
					evidence: action.evidence.map((one) => ({
						...one,
						range: move(one.range),
						...(one.place ? { place: move(one.place) } : {}),
					})),
				}),
			),
		})),
	};
}

/** Moves ranges over the one part of a text in which it differs from another, whole lines at a time. */
function mover(before: string, after: string): (range: TextRange) => TextRange {
	const [old, now] = [before, after].map((text) => text.split(/\r\n|\r|\n/));
	if (!old || !now) return (range) => range;
	const least = Math.min(old.length, now.length);
	let head = 0;
	while (head < least && old[head] === now[head]) head++;
	let tail = 0;
	while (tail < least - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
	const position = ({ line, character }: TextRange['start']): TextRange['start'] => {
		if (line < head) return { line, character };
		if (line >= old.length - tail) return { line: line + now.length - old.length, character };
		const last = now.length - tail - 1;
		// The lines are gone: where they stood.
		if (last < head) return { line: Math.min(head, now.length - 1), character: 0 };
		const near = Math.min(line, last);
		return { line: near, character: Math.min(character, now[near]?.length ?? 0) };
	};
	return ({ start, end }) => ({ start: position(start), end: position(end) });
}

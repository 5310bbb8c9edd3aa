/** The ways out of a git conflict, and the silence of all else that stands in it. */
import type { Environment } from '../env';
import type { Finding, Fix } from '../finding';
import type { Charter } from '../model/charter';
import { type Conflict, conflictsIn } from '../parse/conflicts';
import type { Span } from '../parse/tree';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

const known = new WeakMap<Charter, readonly Conflict[]>();

function conflictsOf(charter: Charter): readonly Conflict[] {
	if (!charter.parsed.conflict) return [];
	const found = known.get(charter) ?? conflictsIn(charter.text);
	known.set(charter, found);
	return found;
}

/**
 * Whether a finding says something of its own: in a conflict, of which both sides are read, only the conflict itself does.
 */
export function outsideConflicts(charter: Charter): (finding: Finding) => boolean {
	const conflicts = conflictsOf(charter);
	return ({ code, start }) =>
		code === 'format/conflit_git' || !conflicts.some((one) => one.start <= start && start < one.end);
}

/**
 * The ways out that editors offer: what stood there, what came in, or both where no key would then be there twice. None
 * where a marker stands alone.
 */
export function conflictFixes(charter: Charter, { start }: Span, { language }: Environment): Fix[] {
	const conflict = conflictsOf(charter).find((one) => one.start === start);
	if (!conflict) return [];
	const { ours, theirs, names } = conflict;
	const { text } = charter;
	// The end of the last marker's line goes with it.
	const end = text.startsWith('\r\n', conflict.end) ? conflict.end + 2 : Math.min(conflict.end + 1, text.length);
	const keep = (key: 'keepOurs' | 'keepTheirs' | 'keepBoth', kept: readonly Span[], name: string): Fix => ({
		title: name === '' ? say(fixTexts, key, language) : `${say(fixTexts, key, language)} (${name})`,
		touched: [{ start, end }],
		changes: () => {
			let at = start;
			const gaps = [...kept, { start: end, end }].map((one) => {
				const gap = { start: at, end: one.start, newText: '' };
				at = one.end;
				return gap;
			});
			return gaps.filter((gap) => gap.end > gap.start);
		},
	});
	return [
		keep('keepOurs', [ours], names[0]),
		keep('keepTheirs', [theirs], names[1]),
		...(shareKeys(text, ours, theirs) ? [] : [keep('keepBoth', [ours, theirs], '')]),
	];
}

/** Whether both sides of a conflict have a key of the same name and indent. */
function shareKeys(text: string, ours: Span, theirs: Span): boolean {
	const keysOf = ({ start, end }: Span) =>
		text
			.slice(start, end)
			.split(/\r?\n/)
			.flatMap((line) => /^[ \t]*[^\s#:-][^:#]*:(?=\s|$)/.exec(line)?.[0] ?? []);
	const known = new Set(keysOf(ours));
	return keysOf(theirs).some((key) => known.has(key));
}

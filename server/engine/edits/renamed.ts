/** Names and paths that are written otherwise wherever they stand. */
import type { Charter } from '../model/charter';
import type { Span } from '../parse/tree';
import type { TextChange } from '../text/change';
import { assured } from './assured';

/** A text or key that gets another name, or holds one. */
export interface Renamed {
	readonly change: TextChange;
	/** The whole text or key, with its quotes. */
	readonly span: Span;
	/** What it is to read. */
	readonly becomes: string;
	readonly isKey?: boolean;
}

/** The changes of names, where each then reads as it is meant to, and all else as before; undefined where that is in doubt. */
export function renamed(charter: Charter, names: readonly Renamed[]): readonly TextChange[] | undefined {
	const changes = names.map(({ change }) => change);
	const touched = names.map(({ span, becomes, isKey }) => ({
		start: span.start,
		end: span.end,
		reads: [isKey ? { key: becomes } : becomes],
	}));
	return assured(charter, changes, { touched });
}

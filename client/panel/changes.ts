import type { CoverageReport } from '../../server/protocol';
import { type Html, html } from './html';
import type { Words } from './words';

/** What the charter was at its last commit. */
export interface Changes {
	/** Its coverage there; null where it was no charter yet. */
	readonly before: CoverageReport | null;
}

/** What changed since the last commit, action by action; nothing where it is not known. */
export function changesSection(
	_report: CoverageReport,
	_changes: Changes | undefined,
	_open: ReadonlySet<string>,
	_words: Words,
): Html {
	return html``;
}

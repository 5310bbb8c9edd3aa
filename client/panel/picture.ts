import type { CoverageReport } from '../../server/protocol';
import { type Html, html } from './html';
import type { PanelView } from './view';
import type { Words } from './words';

/** The 18 practices at a glance: a wheel, or the table that says the same. */
export function picture(_report: CoverageReport, _view: PanelView, _words: Words): Html {
	return html``;
}

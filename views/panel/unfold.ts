import type { CoverageReport } from '../../server/engine/coverage/types';
import { fold } from '../../server/engine/fold';
import { type Html, html } from '../html/tag';
import { filtersActions, shownActions } from './filters';
import type { PanelView } from './view';

/** So few actions are found that they are shown at once, not only the practices that hold them. */
const maxUnfolded = 20;

/**
 * The attributes of the `<details>` of a list by their id: open where they were left so, and where a search or a filter found
 * few actions. `data-unfold` names that finding: the page then leaves open or closed what was so before it.
 */
export function unfolding(report: CoverageReport, view: PanelView, open: ReadonlySet<string>): (id: string) => Html {
	const few = filtersActions(view) && shownActions(report, view).length <= maxUnfolded;
	const finding = [fold(view.search), view.phase, view.status, view.responsible].join('|');
	return (id) => html`${few && html` data-unfold="${finding}"`}${(few || open.has(id)) && html` open`}`;
}

/** The lists below the grid of the page: what is overdue, and the subtotals. Each can be folded. */

import { otherIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import type { Group } from './groups';
import { type PageStandard, sends } from './messages';
import { type OverdueEntry, peopleOf } from './overdue';
import type { Shown } from './shown';
import { overdueTable, subtotalTable } from './tables';
import { nobody, type OverdueSort, type PortfolioList, type PortfolioView } from './view';
import type { PortfolioWords } from './words';

/** Both lists, with nothing in them yet. */
export function listSections(view: PortfolioView, words: PortfolioWords): Html {
	return html`${section('overdue', overdueFrame(view, words), view, words)}
${section('subtotals', html`<p class="muted">${words.say('subtotals.lead')}</p><div id="subtotal-tables"></div>`, view, words)}`;
}

function section(list: PortfolioList, content: Html, view: PortfolioView, words: PortfolioWords): Html {
	return html`<details class="list" id="list-${list}" data-list="${list}"${view.open.includes(list) && html` open`}><summary>${otherIcon('chevron')}<h2>${words.say(list)}</h2><span class="list-count" id="count-${list}"></span></summary>
${content}</details>`;
}

function overdueFrame({ overdue }: PortfolioView, words: PortfolioWords): Html {
	const kinds = (['', 'late', 'stale'] as const).map((kind) => {
		const label = words.say(kind === '' ? 'overdue.anyKind' : `overdue.${kind}`);
		return html`<option value="${kind}"${overdue.kind === kind && html` selected`}>${label}</option>`;
	});
	return html`<p class="muted">${words.say('overdue.lead')}</p>
<form class="filters" id="overdue-filters" aria-label="${words.say('overdue.filters')}" hidden>
<label class="field"><span>${words.say('overdue.kind')}</span><select id="overdue-kind">${kinds}</select></label>
<label class="field"><span>${words.say('overdue.person')}</span><select id="overdue-person"></select></label>
<div class="found"><span id="overdue-found" role="status"></span><span id="overdue-clear"></span></div>
</form>
<div id="overdue-list"></div>`;
}

/** The choice of persons; the one that is chosen is among them even where nothing waits for it now. */
export function personOptions(all: readonly OverdueEntry[], view: PortfolioView, words: PortfolioWords): Html {
	const { person: chosen } = view.overdue;
	const people = peopleOf(all, words.language);
	const names = chosen === '' || people.includes(chosen) ? people : [chosen, ...people];
	return html`<option value="">${words.say('overdue.anyPerson')}</option>${names.map(
		(name) =>
			html`<option value="${name}"${name === chosen && html` selected`}>${name === nobody ? words.say('overdue.nobody') : name}</option>`,
	)}`;
}

/** How many overdue actions are shown, of how many where the list's own filters leave some out. */
export function overdueFound({ overdue, overdueShown }: Shown, words: PortfolioWords): string {
	const [n, all] = [overdueShown.length, overdue.length];
	return n === all ? words.count('overdue.count', n) : words.count('overdue.of', n, words.number(all));
}

/** The button that lets go of the list's own filters; nothing where there are none. */
export function overdueClear({ overdue: { kind, person } }: PortfolioView, words: PortfolioWords): Html {
	if (kind === '' && person === '') return html``;
	return html`<button type="button" class="link" data-clear-overdue>${words.say('overdue.clear')}</button>`;
}

/** The overdue actions as a table whose heads sort it, each leading to its place; no more than `most` of them at first. */
export function overdueList(
	{ overdue, overdueShown }: Shown,
	most: number,
	view: PortfolioView,
	standard: PageStandard,
	words: PortfolioWords,
): Html {
	if (overdue.length === 0) return html`<p class="nothing">${words.say('overdue.none')}</p>`;
	if (overdueShown.length === 0) return html`<p class="nothing">${words.say('overdue.noMatch')}</p>`;
	const head = (sort: OverdueSort, label: string) => {
		const active = view.overdue.sort === sort;
		const { descending } = view.overdue;
		return html`<th scope="col" aria-sort="${active ? (descending ? 'descending' : 'ascending') : 'none'}"><button type="button" data-sort-overdue="${sort}">${label}<span class="order" aria-hidden="true">${active && (descending ? '▼' : '▲')}</span></button></th>`;
	};
	const place = ({ row, action }: OverdueEntry, text: Html) =>
		html`<button type="button" class="link" title="${words.say('overdue.open')}"${sends({ type: 'overdue', uri: row.uri, action })}>${text}</button>`;
	const rest = overdueShown.length - most;
	return html`<div class="table" tabindex="0" role="group" aria-label="${words.say('overdue')}">${overdueTable(overdueShown.slice(0, most), standard, words, { head, place })}</div>${rest > 0 && html`<p class="more"><button type="button" class="secondary" data-more-overdue>${words.count('overdue.more', rest)}</button></p>`}`;
}

/** The subtotals by organisation and by phase; a name filters by it. */
export function subtotalTables({ groups, totals }: Shown, words: PortfolioWords): Html {
	const group = (one: Group, text: Html) => {
		// Those that state no organisation cannot be filtered by it.
		if (one.by === 'organisation' && one.key === '') return text;
		const name = one.by === 'phase' ? (one.key === '' ? words.say('noPhase') : words.panel.phase(one.key)) : one.key;
		return html`<button type="button" class="link" data-only="${one.by}" data-key="${one.key}" title="${words.say('group.only', name)}">${text}</button>`;
	};
	return html`${(['organisation', 'phase'] as const).map(
		(by) =>
			html`<div class="table" tabindex="0" role="group" aria-label="${words.say(`subtotals.${by}`)}">${subtotalTable(by, groups[by], totals, words, { group })}</div>`,
	)}`;
}

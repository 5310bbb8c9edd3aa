/** The tables of what is overdue and of the subtotals, as the page and the exports show them. */

import { bar } from '../html/bar';
import { otherIcon } from '../html/icons';
import { charterText, type Html, html } from '../html/tag';
import type { Group } from './groups';
import type { PageStandard } from './messages';
import { type OverdueEntry, personNote } from './overdue';
import { countsOf, type PageRow } from './rows';
import type { Totals } from './table';
import type { Grouping, OverdueSort } from './view';
import type { PortfolioWords } from './words';

/** What a page adds to a table: it leads somewhere, or is put in another order. Without it, the table is to be read. */
export interface TableParts {
	/** The `<th>` of a column of the overdue actions. */
	readonly head?: (sort: OverdueSort, label: string) => Html;
	/** What leads to an overdue action, around its text. */
	readonly place?: (entry: OverdueEntry, text: Html) => Html;
	/** What leads to the initiative of an overdue action, around its name. */
	readonly initiative?: (row: PageRow, text: Html) => Html;
	/** What leads to the initiatives of a group, around its name. */
	readonly group?: (group: Group, text: Html) => Html;
}

/** What an action is called: « 8.1 Livrer un produit minimal viable ». */
export function actionName(id: string, standard: Pick<PageStandard, 'actions'>): Html {
	const action = standard.actions.find((one) => one.id === id);
	if (!action) return html`<code>${id}</code>`;
	return html`<span class="number">${action.number}</span> <span${action.official && html` lang="fr"`}>${action.text}</span>`;
}

/** A list of overdue actions; the caller says what stands there without any. */
export function overdueTable(
	list: readonly OverdueEntry[],
	standard: Pick<PageStandard, 'actions'>,
	words: PortfolioWords,
	parts: TableParts = {},
): Html {
	const head = parts.head ?? ((_sort: OverdueSort, label: string) => html`<th scope="col">${label}</th>`);
	const rows = list.map((one) => {
		const { row, kind, days, date } = one;
		const name = actionName(one.action, standard);
		const late = kind === 'late';
		const title = row.name ? charterText(row.name) : html`${words.panel.say('untitled')}`;
		const delay = words.count(late ? 'overdue.daysLate' : 'overdue.daysStale', days);
		return html`<tr class="overdue-${kind}"><td class="delay">${otherIcon(late ? 'late' : 'stale')}<span>${delay}</span></td><td class="what">${parts.place?.(one, name) ?? name}</td><th scope="row" class="whose"><span class="whose-name">${parts.initiative?.(row, title) ?? title}</span>${row.organisation && html`<span class="beside">${charterText(row.organisation)}</span>`}</th><td class="who">${person(one, words)}</td><td class="date"><span class="day">${date}</span><span class="beside">${words.say(late ? 'overdue.dateLate' : 'overdue.dateStale')}</span></td></tr>`;
	});
	return html`<table class="overdue-table"><thead><tr>${[
		head('days', words.say('overdue.days')),
		head('action', words.say('overdue.action')),
		head('initiative', words.say('overdue.initiative')),
		head('person', words.say('overdue.person')),
		head('date', words.say('overdue.date')),
	]}</tr></thead><tbody>${rows}</tbody></table>`;
}

function person(entry: OverdueEntry, words: PortfolioWords): Html {
	const { person: name } = entry;
	if (name === undefined) return html`<span class="beside">${words.say('overdue.nobody')}</span>`;
	const note = personNote(entry, words);
	return html`${charterText(name)}${note && html`<span class="beside">${note}</span>`}`;
}

/** What a group is called; its initiatives may state none. */
export function groupName({ by, key }: Pick<Group, 'by' | 'key'>, words: PortfolioWords): Html {
	if (key === '') return html`${words.say(by === 'phase' ? 'noPhase' : 'noOrganisation')}`;
	return by === 'phase' ? html`${words.panel.phase(key)}` : charterText(key);
}

const counted = ['answered', 'declared', 'inPlace', 'applicable', 'notApplicable', 'late', 'stale'] as const;

/** What some groups add up to, a row each, and all of them at the end. */
export function subtotalTable(
	by: Grouping,
	groups: readonly Group[],
	totals: Totals,
	words: PortfolioWords,
	parts: TableParts = {},
): Html {
	const figures = (of: Totals) => {
		const counts = countsOf(of.counts);
		const practices = words.number(of.practices.length * of.initiatives);
		return html`<td class="count">${words.number(of.initiatives)}</td><td class="count">${words.number(of.withoutGap)}/${practices}</td>${counted.map((key) => html`<td class="count${counts[key] === 0 && ' zero'}">${words.number(counts[key])}</td>`)}`;
	};
	const rows = groups.map((group) => {
		const name = groupName(group, words);
		return html`<tr><th scope="row" class="group-name">${parts.group?.(group, name) ?? name}<span class="share" aria-hidden="true">${bar(countsOf(group.totals.counts), words.panel)}</span></th>${figures(group.totals)}</tr>`;
	});
	const title = words.say(`subtotals.${by}`);
	return html`<table class="subtotal-table"><caption>${title}</caption><thead><tr><th scope="col">${words.say(by)}</th>${(['initiatives', 'practicesWithoutGap', ...counted] as const).map((key) => html`<th scope="col" class="count">${words.say(`column.${key}`)}</th>`)}</tr></thead><tbody>${rows}</tbody><tfoot><tr><th scope="row">${words.say('total')}</th>${figures(totals)}</tr></tfoot></table>`;
}

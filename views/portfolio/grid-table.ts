/** The grid of the portfolio as a table to be read: in a report, and on the first page of a site. */
import type { PracticeState, StandardWords } from '../../server/engine/coverage/types';
import { stateIcon } from '../html/icons';
import { charterText, type Html, html } from '../html/tag';
import { practiceStates, stateIds } from '../marks';
import { type Group, isGroup, type Line } from './groups';
import { countsOf, type PageRow, valueIn } from './rows';
import { groupName } from './tables';
import type { PortfolioWords } from './words';

/** What a page adds to the table. */
export interface GridTableParts {
	/** Attributes of an initiative's row. */
	readonly attributes?: (row: PageRow) => Html;
	/** What leads to an initiative, around its name. */
	readonly name?: (row: PageRow, text: Html) => Html;
}

export interface GridTableStandard {
	readonly words: StandardWords;
	/** In order. */
	readonly practices: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}

/** The drawings of the states, once per page: the table has one in each of its cells. */
export const stateSprites = html`<svg class="sprites" aria-hidden="true">${practiceStates.map(
	(state) => html`<symbol id="etat-${stateIds[state]}" viewBox="0 0 16 16">${stateIcon(state)}</symbol>`,
)}</svg>`;

const use = (state: PracticeState) =>
	html`<svg class="icon icon-state-${stateIds[state]}" aria-hidden="true"><use href="#etat-${stateIds[state]}"/></svg>`;

/** A row an initiative, a column a practice; a group has a row of its own before its initiatives. */
export function gridTable(
	lines: readonly Line[],
	standard: GridTableStandard,
	words: PortfolioWords,
	parts: GridTableParts = {},
): Html {
	return html`<table id="portefeuille">
<thead><tr><th scope="col">${words.say('initiative')}</th><th scope="col">${words.say('organisation')}</th><th scope="col">${words.say('phase')}</th><th scope="col" class="count">${words.say('withoutGap')}</th><th scope="col" class="count">${words.say('inPlace')}</th>${standard.practices.map(({ number, title }) => html`<th scope="col" class="practice"><abbr title="${title}">${number}</abbr></th>`)}</tr></thead>
<tbody>
${lines.map((line) => (isGroup(line) ? groupLine(line, standard, words) : initiativeLine(line.row, standard, words, parts)))}</tbody>
</table>`;
}

function groupLine({ by, key, totals }: Group, { practices }: GridTableStandard, words: PortfolioWords): Html {
	const { panel, number } = words;
	const counts = countsOf(totals.counts);
	const all = totals.initiatives;
	const cells = practices.map(({ title }, index) => {
		const n = totals.practices[index]?.noGap ?? 0;
		return html`<td class="state" title="${title}"><span class="hidden">${panel.say('withoutGap')}, </span>${number(n)}/${number(all)}</td>`;
	});
	return html`<tr class="group"><th scope="row" colspan="2">${groupName({ by, key }, words)}<span class="file">${words.count('shown', all)} · ${panel.fractions(counts)}</span></th><td></td><td class="count">${number(totals.withoutGap)}/${number(all * practices.length)}</td><td class="count">${number(counts.inPlace)}/${number(counts.applicable)}</td>${cells}</tr>
`;
}

function initiativeLine(
	row: PageRow,
	{ practices }: GridTableStandard,
	words: PortfolioWords,
	{ attributes, name }: GridTableParts,
): Html {
	const { phase, counts, organisation, file } = row;
	const title = row.name ? charterText(row.name) : html`${words.panel.say('untitled')}`;
	const cells = row.states.map((state, index) => {
		const own = row.cells[index] ?? [];
		const applicable = valueIn(own, 'applicable');
		const share = applicable === 0 ? '–' : `${valueIn(own, 'inPlace')}/${applicable}`;
		return html`<td class="state" title="${practices[index]?.title ?? ''}">${use(state)}<span class="hidden">${words.panel.state(state)}, </span>${share}</td>`;
	});
	return html`<tr${attributes?.(row)}><th scope="row">${name?.(row, title) ?? title}<span class="file">${charterText(file)}</span></th><td>${organisation ? charterText(organisation) : '–'}</td><td>${phase ? words.panel.phase(phase) : '–'}</td><td class="count">${row.withoutGap}/${row.states.length}</td><td class="count">${valueIn(counts, 'inPlace')}/${valueIn(counts, 'applicable')}</td>${cells}</tr>
`;
}

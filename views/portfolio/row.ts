/** One row of the grid as HTML. */
import type { PracticeState } from '../../server/engine/coverage/types';
import { stateIcon } from '../html/icons';
import { charterText, type Html, html } from '../html/tag';
import { stateIds } from '../marks';
import type { Group } from './groups';
import type { PageStandard } from './messages';
import { type CountValues, countsOf, type PageRow, valueIn } from './rows';
import { groupName } from './tables';
import type { PortfolioWords } from './words';

/** How many rows of the head stand before the first initiative. */
export const headRowCount = 2;

/** The row of an initiative that is the `index`th of those shown, from 0. */
export function bodyRow(row: PageRow, index: number, standard: PageStandard, words: PortfolioWords): Html {
	const { name, organisation, phase, file } = row;
	const applicable = valueIn(row.counts, 'applicable');
	const inPlace = valueIn(row.counts, 'inPlace');
	const cells = standard.practices.map(({ number, title }, column) =>
		cell(`${number}`, title, row.states[column] ?? 'notYetExpected', row.cells[column] ?? [], column, words),
	);
	const plain = (column: number, content: Html | string, label?: string, kind = '') =>
		html`<div role="gridcell" tabindex="-1" class="${`cell ${kind}`.trim()}" aria-colindex="${column}"${label !== undefined && html` aria-label="${label}"`}>${content}</div>`;
	return html`<div role="row" class="row${index % 2 === 1 && ' odd'}" aria-rowindex="${index + headRowCount + 1}" data-index="${index}" data-vscode-context="${menuOf(row)}"><div role="rowheader" tabindex="-1" class="name open" aria-colindex="1"><span class="title">${name ? charterText(name) : words.panel.say('untitled')}</span><span class="file">${charterText(file)}</span></div>${[
		plain(
			2,
			organisation ? charterText(organisation) : '–',
			organisation ? undefined : words.say('noOrganisation'),
			'words',
		),
		plain(3, phase ? words.panel.phase(phase) : '–', phase ? undefined : words.say('noPhase')),
		plain(4, `${row.withoutGap}/${cells.length}`, words.say('withoutGapOf', row.withoutGap, cells.length), 'figure'),
		plain(5, `${inPlace}/${applicable}`, fractions(row.counts, words), 'figure'),
		cells,
	]}</div>`;
}

/** What the editor’s menu of a row is about: its charter, for the commands that `webview/context` puts there. */
const menuOf = ({ uri }: PageRow): string => JSON.stringify({ webviewSection: 'charte', uri });

/** How strong the colour of a share is, from 0 (none) to 4 (nearly all). */
export function heat(n: number, all: number): number {
	return n === 0 ? 0 : Math.min(4, 1 + Math.floor((4 * n) / all));
}

/** The row of a group: what its initiatives add up to, and of each practice, how many of them have no gap. */
export function groupRow(group: Group, index: number, standard: PageStandard, words: PortfolioWords): Html {
	const { totals } = group;
	const { panel } = words;
	const counts = countsOf(totals.counts);
	const all = totals.initiatives;
	const cells = standard.practices.map(({ number, title }, column) => {
		const n = totals.practices[column]?.noGap ?? 0;
		const of = words.count('shownOf', n, words.number(all));
		return html`<div role="gridcell" tabindex="-1" class="cell total total-sans_ecart heat-${heat(n, all)}${column % 3 === 0 && ' first'}" aria-colindex="${6 + column}" aria-label="${words.say('group.practice', number, title, of)}">${words.number(n)}</div>`;
	});
	const { answered, declared, inPlace, applicable } = counts;
	const more = words.say(
		'group.fractions',
		words.number(answered),
		panel.count('answered', answered),
		words.number(declared),
		panel.count('declared', declared),
	);
	const practices = [words.number(totals.withoutGap), words.number(all * standard.practices.length)] as const;
	return html`<div role="row" class="row group" aria-rowindex="${index + headRowCount + 1}" data-index="${index}"><div role="rowheader" tabindex="-1" class="name" aria-colindex="1"><span class="group-title">${groupName(group, words)}</span><span class="file">${words.count('shown', all)}</span></div><div role="gridcell" tabindex="-1" class="cell fractions" aria-colindex="2" aria-colspan="2">${more}</div><div role="gridcell" tabindex="-1" class="cell figure" aria-colindex="4" aria-label="${words.say('withoutGapOf', ...practices)}">${practices[0]}/${practices[1]}</div><div role="gridcell" tabindex="-1" class="cell figure" aria-colindex="5" aria-label="${fractions(totals.counts, words)}">${words.number(inPlace)}/${words.number(applicable)}</div>${cells}</div>`;
}

/** « 2/3 en place, 3 avec réponse, 2 déclarées; 0 sans objet », with what the cell shows said as it shows it. */
function fractions(values: CountValues, words: PortfolioWords): string {
	const { panel } = words;
	const counts = countsOf(values);
	const { inPlace, applicable, answered, declared } = counts;
	const { number } = words;
	const parts = [
		number(answered),
		panel.count('answered', answered),
		number(declared),
		panel.count('declared', declared),
	];
	return [words.say('fractions', number(inPlace), number(applicable), ...parts), ...panel.asides(counts)].join('; ');
}

function cell(
	number: string,
	title: string,
	state: PracticeState,
	values: CountValues,
	column: number,
	words: PortfolioWords,
): Html {
	const applicable = valueIn(values, 'applicable');
	const said = applicable === 0 ? words.say('nothingApplies') : fractions(values, words);
	const label = words.say('cell', number, title, words.panel.state(state), said);
	const figure = applicable === 0 ? '–' : `${valueIn(values, 'inPlace')}/${applicable}`;
	// Few elements: hundreds of cells are drawn at each turn of a wheel.
	return html`<div role="gridcell" tabindex="-1" class="practice open state-${stateIds[state]}${column % 3 === 0 && ' first'}" data-practice="${column}" aria-colindex="${6 + column}" aria-label="${label}">${stateIcon(state)}${figure}</div>`;
}

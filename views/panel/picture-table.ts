import type { Counts, CoverageReport, PracticeCoverage } from '../../server/engine/coverage/types';
import { stateBadge } from '../html/badges';
import { type Html, html } from '../html/tag';
import { segments } from '../marks';
import { cellSample } from '../picture/cell';
import { groupOf, pictureWords, runsOf } from '../picture/words';
import type { Words } from '../words';
import { sends } from './messages';

/** The numbers of a row, each with the name of its column. */
function numbers(counts: Counts) {
	return [
		...segments(counts).map(({ mark, count }) => ({ column: mark, count })),
		{ column: 'sans_objet' as const, count: counts.notApplicable },
		{ column: 'applicable' as const, count: counts.applicable },
	];
}

/** The table that says what the wheel shows: the practices by theme, with the number of their actions by status. */
export function table(report: CoverageReport, words: Words): Html {
	const own = pictureWords(words);
	const columns = numbers(report.counts).map(({ column }) => {
		const drawing = column !== 'applicable' && cellSample(column === 'none' ? 'a_evaluer' : column);
		return html`<th scope="col" class="count"><span>${own.say(`column.${column}`)}</span>${drawing}</th>`;
	});
	const cells = (counts: Counts) =>
		numbers(counts).map(
			({ column, count }) => html`<td class="count${count === 0 && ' zero'}" data-column="${column}">${count}</td>`,
		);
	const row = (practice: PracticeCoverage) =>
		html`<tr><th scope="row"><button type="button" class="link" id="table-${practice.id}"${sends({ type: 'practice', id: practice.id })}>${practice.number}. ${practice.title}</button></th><td>${stateBadge(practice.state, words)}</td>${cells(practice.counts)}</tr>
`;
	const groups = runsOf(report.practices, (practice) => practice.theme).map(({ id, members }, index) => {
		const orientation = members[0] && groupOf(report, 'orientation', members[0].orientation).title;
		return html`<tbody id="table-theme-${index}"><tr class="table-theme"><th scope="rowgroup" colspan="${2 + columns.length}"><span class="table-theme-name">${groupOf(report, 'theme', id).title}</span> <span class="muted">${orientation}</span></th></tr>
${members.map(row)}</tbody>`;
	});
	const caption = own.say('tableCaption', report.practices.length);
	return html`<div class="picture-table" id="picture-scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption><span>${caption}</span></caption>
<thead><tr><th scope="col">${own.say('column.practice')}</th><th scope="col">${own.say('column.state')}</th>${columns}</tr></thead>
${groups}
<tfoot><tr><th scope="row">${own.say('total')}</th><td></td>${cells(report.counts)}</tr></tfoot></table></div>`;
}

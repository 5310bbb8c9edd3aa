/** What who works on the charter reads beside the report: what to do next, and what is declared, detected and not resolved, list by list. */
import type { ActionCoverage, CoverageReport } from '../../server/engine/coverage/types';
import { sayCount } from '../../server/engine/texts/text';
import { wording } from '../html/badges';
import { charterText, type Html, html, type Part, prose } from '../html/tag';
import { exportTexts } from '../texts/export';
import { assessedText, dateText, detectedPlaces, evidenceItem, evidenceText } from './html-parts';
import { listsOf, placedActions, type Unresolved } from './lists';
import { type ExportWords, placeWord, reasonWord, unresolvedDetail } from './words';

/** What to do next, the most pressing first. */
export function nextSteps(report: CoverageReport, words: ExportWords): Html {
	const actions = new Map(placedActions(report).map(({ action }) => [action.id, action]));
	const step = (id: string, reason?: string) => {
		const action = actions.get(id);
		return (
			action &&
			html`<li>${actionLink(action, words)}${reason && html` <strong>(${reason})</strong>`}<br>${prose(action.nextStep)}</li>`
		);
	};
	const { now, later } = report.next;
	const nothing = words.tell(report.initiative.phase ? 'report.nothingNext' : 'report.nothingExpected');
	const first =
		now.length > 0
			? html`<h3>${words.tell('report.now')}</h3><ol class="steps">${now.map(({ action, reason }) => step(action, words.tell(`next.${reason}`)))}</ol>`
			: html`<p>${nothing}</p>`;
	const second =
		later.length > 0 &&
		report.nextPhase &&
		html`<h3>${words.tell('report.later', words.phase(report.nextPhase).toLowerCase())}</h3><ol class="steps">${later.map((id) => step(id))}</ol>`;
	return html`${first}${second}`;
}

/** An action, its number leading to its place in the annex. */
export function actionLink(action: ActionCoverage, words: ExportWords): Html {
	return html`<a href="#action-${action.id}">${action.number}</a> ${wording(action.wording, action.translation, words)}`;
}

/** Ids of the lists, which people may link to. */
export const listIds = {
	declared: 'declare',
	notApplicable: 'sans-objet',
	detected: 'detecte',
	unresolved: 'non-resolu',
} as const;

/** One column of a list: its title, what it says of an item, and whether that may be long. */
type Column<T> = readonly [title: string, cell: (item: T) => Part, long?: 'long'];

function table<T extends { readonly action: ActionCoverage }>(
	id: string,
	caption: string,
	items: readonly T[],
	columns: readonly Column<T>[],
	words: ExportWords,
): Html {
	if (items.length === 0) return html`<p>${words.tell('report.none')}</p>`;
	const row = (item: T) =>
		html`<tr><th scope="row">${actionLink(item.action, words)}</th>${columns.map(([, cell]) => html`<td>${cell(item)}</td>`)}</tr>
`;
	const head = columns.map(([title, , long]) => html`<th scope="col"${long && html` class="text"`}>${title}</th>`);
	return html`<div class="table" tabindex="0" role="group" aria-label="${caption}"><table id="table-${id}" class="wide"><caption>${sayCount(exportTexts, 'report.rows', words.language, items.length)}</caption>
<thead><tr><th scope="col" class="text">${words.tell('word.action')}</th>${head}</tr></thead>
<tbody>${items.map(row)}</tbody></table></div>`;
}

/** The lists of what is declared, not applicable, only detected and not resolved. */
export function workLists(report: CoverageReport, words: ExportWords): Record<keyof typeof listIds, Html> {
	const { declared, notApplicable, detectedOnly, unresolved } = listsOf(report);
	type Item = { readonly action: ActionCoverage };
	const own = (text: string | undefined) => (text ? charterText(text) : '');
	const reason: Column<Item> = [words.tell('word.reason'), ({ action }) => own(reasonWord(action, words))];
	const justification: Column<Item> = [words.say('justification'), ({ action }) => own(action.justification), 'long'];
	const caption = (key: keyof typeof listIds) => words.tell(`report.${key}`);
	return {
		declared: table(
			listIds.declared,
			caption('declared'),
			declared,
			[
				[words.tell('word.status'), ({ action }) => statusText(action, words)],
				[words.say('responsible'), ({ action }) => own(action.responsible)],
				[words.say('dueDate'), ({ action }) => action.dueDate && dateText(action.dueDate)],
				[words.tell('word.assessed'), ({ action }) => assessedText(action, words)],
				[
					words.say('evidence'),
					({ action }) =>
						action.evidence.length > 0 && html`<ul>${action.evidence.map((one) => evidenceItem(one, words))}</ul>`,
					'long',
				],
			],
			words,
		),
		notApplicable: table(
			listIds.notApplicable,
			caption('notApplicable'),
			notApplicable,
			[reason, justification],
			words,
		),
		detected: table(
			listIds.detected,
			caption('detected'),
			detectedOnly,
			[
				[words.say('indication'), ({ action }) => words.say(`indication.${action.indication}`)],
				[words.tell('word.where'), ({ action }) => detectedPlaces(action, words), 'long'],
			],
			words,
		),
		unresolved: html`${table<Unresolved>(
			listIds.unresolved,
			caption('unresolved'),
			unresolved,
			[
				[words.tell('word.what'), ({ kind }) => words.tell(`unresolved.${kind}`)],
				[words.tell('word.detail'), (one) => unresolvedText(one, words), 'long'],
				[words.tell('word.where'), ({ range }) => placeWord(range, words)],
			],
			words,
		)}
${unresolved.some(({ kind }) => kind === 'notVerified') && html`<p class="muted">${words.tell('report.urls')}</p>`}`,
	};
}

/** The declared status, and the counted one where it is another. */
function statusText({ status, countedStatus }: ActionCoverage, words: ExportWords): Html {
	const counted = words.tell('report.counted', words.status(countedStatus).toLowerCase());
	return html`${words.status(status)}${status !== countedStatus && html` <span class="muted">(${counted})</span>`}`;
}

function unresolvedText(one: Unresolved, words: ExportWords): Html {
	const isEvidence = one.kind === 'broken' || one.kind === 'unknown' || one.kind === 'notVerified';
	return isEvidence ? evidenceText(one.detail) : charterText(unresolvedDetail(one, words));
}

/** What who works on the charter reads beside the report in Markdown: what to do next, and what is declared, detected and not resolved. */
import type { CoverageReport, FindingView } from '../../server/engine/coverage/types';
import { listsOf, type PlacedAction, placedActions, type Unresolved } from './lists';
import { escapedMarkdown as plain } from './markdown-escape';
import { tableRow } from './markdown-table';
import { type ExportWords, placeWord, reasonWord, unresolvedDetail } from './words';

/** The lists, each with a heading. */
export function workLists(report: CoverageReport, words: ExportWords): string[] {
	const lists = listsOf(report);
	const findings = report.practices.flatMap((practice) => practice.findings);
	return [
		'',
		`## ${words.say('next')}`,
		'',
		...nextLines(report, words),
		...section('declared', lists.declared, declaredColumns, words),
		...section('notApplicable', lists.notApplicable, notApplicableColumns, words),
		...section('detected', lists.detectedOnly, detectedColumns, words),
		...section('unresolved', lists.unresolved, unresolvedColumns, words, words.tell('report.urls')),
		...section('findings', findings, findingColumns, words),
	];
}

function nextLines(report: CoverageReport, words: ExportWords): string[] {
	const actions = new Map(placedActions(report).map(({ action }) => [action.id, action]));
	const line = (id: string, reason?: string) => {
		const action = actions.get(id);
		if (!action) return [];
		return [
			`- **${action.number}** ${plain(action.wording)}${reason ? ` (${reason})` : ''}. ${plain(action.nextStep)}`,
		];
	};
	const now = report.next.now.flatMap(({ action, reason }) => line(action, words.tell(`next.${reason}`)));
	const later = report.next.later.flatMap((id) => line(id));
	const nothing = words.tell(report.initiative.phase ? 'report.nothingNext' : 'report.nothingExpected');
	return [
		...(now.length > 0 ? now : [nothing]),
		...(later.length > 0 && report.nextPhase
			? ['', `### ${words.tell('report.later', words.phase(report.nextPhase).toLowerCase())}`, '', ...later]
			: []),
	];
}

type Columns<T> = readonly (readonly [
	title: Parameters<ExportWords['tell']>[0],
	cell: (item: T, words: ExportWords) => string,
])[];

const actionCell = ({ action }: { readonly action: PlacedAction['action'] }): string =>
	`${action.number} ${plain(action.wording)}`;

/** Texts of the charter, escaped; those that say nothing are left out. */
const listed = (texts: readonly (string | undefined)[], between: string): string =>
	texts
		.map((text) => plain(text ?? ''))
		.filter((text) => text !== '')
		.join(between);

const declaredColumns: Columns<PlacedAction> = [
	['word.action', actionCell],
	['word.status', ({ action }, words) => words.status(action.status)],
	['word.counted', ({ action }, words) => words.status(action.countedStatus)],
	['report.responsible', ({ action }) => plain(action.responsible ?? '')],
	['word.assessed', ({ action }) => listed([action.assessedOn, action.assessedBy], ', ')],
	[
		'word.detail',
		({ action }, words) =>
			[
				...action.evidence.map(({ text, state }) => `${plain(text)} (${words.say(`evidence.${state}`)})`),
				action.dueDate ? words.tell('list.colon', words.say('dueDate'), plain(action.dueDate)) : '',
				plain(reasonWord(action, words)),
				plain(action.justification ?? ''),
			]
				.filter((part) => part !== '')
				.join('; '),
	],
];

const notApplicableColumns: Columns<PlacedAction> = [
	['word.action', actionCell],
	['word.reason', ({ action }, words) => plain(reasonWord(action, words))],
	['word.detail', ({ action }) => plain(action.justification ?? '')],
];

const detectedColumns: Columns<PlacedAction> = [
	['word.action', actionCell],
	['word.what', ({ action }, words) => words.say(`indication.${action.indication}`)],
	[
		'word.where',
		({ action }, words) => action.detected.map(({ path, range }) => `${plain(path)} (${words.line(range)})`).join('; '),
	],
];

const unresolvedColumns: Columns<Unresolved> = [
	['word.action', actionCell],
	['word.what', ({ kind }, words) => words.tell(`unresolved.${kind}`)],
	['word.detail', (one, words) => plain(unresolvedDetail({ ...one, detail: one.detail.trim() }, words))],
	['word.where', ({ range }, words) => placeWord(range, words)],
];

const findingColumns: Columns<FindingView> = [
	['word.what', ({ severity }, words) => words.severity(severity)],
	['word.detail', ({ message, code }) => `${plain(message)} (${plain(code)})`],
	['word.where', ({ range }, words) => words.line(range)],
];

/** A heading with the length of a list, and the list as a table. */
function section<T>(
	key: 'declared' | 'notApplicable' | 'detected' | 'unresolved' | 'findings',
	items: readonly T[],
	columns: Columns<T>,
	words: ExportWords,
	note?: string,
): string[] {
	const title = ['', `## ${words.tell(`report.${key}`)} (${items.length})`, ''];
	if (items.length === 0) return [...title, words.tell('report.none')];
	return [
		...title,
		...(note ? [note, ''] : []),
		tableRow(columns.map(([column]) => words.tell(column))),
		tableRow(columns.map(() => '---')),
		...items.map((item) => tableRow(columns.map(([, cell]) => cell(item, words)))),
	];
}

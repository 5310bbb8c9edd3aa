/**
 * A portfolio as Markdown: its figures, then its initiatives, what is overdue, the subtotals and the most common gaps, as
 * tables. Charter text is escaped.
 */

import { escapedMarkdown as plain } from '../export/markdown-escape';
import { statesByUrgency } from '../marks';
import { chosenWords, type ExportedPortfolio, overdueChosen } from './exported';
import type { Group } from './groups';
import type { PageStandard } from './messages';
import { type OverdueEntry, personNote } from './overdue';
import { type CountValues, countsOf } from './rows';
import { type CommonGap, commonGaps, type Entry, type Totals } from './table';
import type { Grouping } from './view';
import { type PortfolioWords, portfolioWords } from './words';

type Cell = string | number;
const row = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
const rule = (texts: number, figures: number): string =>
	row([...Array<string>(texts).fill('---'), ...Array<string>(figures).fill('---:')]);
const section = (title: string, lines: readonly string[]): string[] => ['', `## ${title}`, '', ...lines];

const counted = ['answered', 'declared', 'inPlace', 'applicable', 'notApplicable', 'late', 'stale'] as const;

/** The whole document. */
export function portfolioToMarkdown(exported: ExportedPortfolio): string {
	const { language, today, standard, shown, unreadable, view } = exported;
	const words = portfolioWords(language, standard.words);
	const { say, panel, number } = words;
	const { totals } = shown;
	const counts = countsOf(totals.counts);
	const gaps = commonGaps(
		shown.entries,
		standard.actions.map(({ id }) => id),
	);
	const groups = view.group === '' ? undefined : shown.groups[view.group];
	return [
		`# ${say('title')}`,
		'',
		panel.say('asOf', today),
		'',
		...chosenWords(exported, words).map((text) => `- ${plain(text)}`),
		'',
		`**${words.count('shown', totals.initiatives)}**, ${words.count('organisations', totals.organisations)}  `,
		`**${panel.fractions(counts)}** (${panel.asides(counts).join(', ')})  `,
		`**${number(totals.withoutGap)}/${number(totals.practices.length * totals.initiatives)}** ${panel.say('withoutGap')}`,
		...section(say('export.initiatives'), initiatives(exported, groups, words)),
		...section(say('overdue'), overdue(exported, words)),
		...section(say('subtotals'), [
			...subtotals('organisation', shown.groups.organisation, totals, words),
			'',
			...subtotals('phase', shown.groups.phase, totals, words),
		]),
		...(gaps.length > 0 ? section(say('gaps'), mostCommon(gaps, standard, words)) : []),
		...(unreadable.length > 0
			? section(
					words.count('unreadable', unreadable.length),
					unreadable.map(({ file }) => `- ${plain(file)}`),
				)
			: []),
		'',
	].join('\n');
}

function figures(values: CountValues): number[] {
	const counts = countsOf(values);
	return counted.map((key) => counts[key]);
}

function initiatives(
	{ shown, standard }: ExportedPortfolio,
	groups: readonly Group[] | undefined,
	words: PortfolioWords,
): string[] {
	const { say } = words;
	if (shown.entries.length === 0) return [say(shown.readable > 0 ? 'noMatch' : 'export.none')];
	const head = [
		row([
			say('initiative'),
			say('organisation'),
			say('phase'),
			say('withoutGap'),
			...counted.map((key) => say(`column.${key}`)),
			...standard.practices.map((practice) => practice.number),
		]),
		rule(3, 1 + counted.length + standard.practices.length),
	];
	const table = (entries: readonly Entry[]) => [...head, ...entries.map((entry) => initiative(entry, words))];
	const body = groups
		? groups.flatMap((group, index) => [
				...(index > 0 ? [''] : []),
				`### ${nameOf(group, words)} (${words.count('shown', group.entries.length)})`,
				'',
				...table(group.entries),
			])
		: table(shown.entries);
	return [...body, '', legend(words), '', ...practiceNames(standard)];
}

const stateMarks = { noGap: '●', gap: '▲', toAssess: '○', notYetExpected: '·' } as const;

function legend({ panel }: PortfolioWords): string {
	return statesByUrgency.map((state) => `${stateMarks[state]} ${panel.state(state)}`).join(' – ');
}

const practiceNames = ({ practices }: PageStandard): string[] =>
	practices.map(({ number, title }) => `- ${number} · ${plain(title)}`);

function initiative({ row: one }: Entry, words: PortfolioWords): string {
	return row([
		plain(one.name) || words.panel.say('untitled'),
		plain(one.organisation) || '–',
		one.phase ? words.panel.phase(one.phase) : '–',
		`${one.withoutGap}/${one.states.length}`,
		...figures(one.counts),
		...one.states.map((state) => stateMarks[state]),
	]);
}

function overdue(exported: ExportedPortfolio, words: PortfolioWords): string[] {
	const { shown, standard } = exported;
	const { say } = words;
	const chosen = overdueChosen(exported, words);
	const before = chosen ? [plain(chosen), ''] : [];
	if (shown.overdueShown.length === 0)
		return [...before, say(shown.overdue.length > 0 ? 'overdue.noMatch' : 'overdue.none')];
	return [
		...before,
		row([
			say('overdue.days'),
			say('overdue.action'),
			say('overdue.initiative'),
			say('organisation'),
			say('overdue.person'),
			say('overdue.date'),
		]),
		rule(6, 0),
		...shown.overdueShown.map((one) => row(overdueCells(one, standard, words))),
	];
}

/** « 8.1 Livrer un produit minimal viable ». */
function actionName(id: string, standard: PageStandard): string {
	const action = standard.actions.find((one) => one.id === id);
	return action ? `${action.number} ${plain(action.text)}` : plain(id);
}

function overdueCells(one: OverdueEntry, standard: PageStandard, words: PortfolioWords): Cell[] {
	return [
		words.count(one.kind === 'late' ? 'overdue.daysLate' : 'overdue.daysStale', one.days),
		actionName(one.action, standard),
		plain(one.row.name) || words.panel.say('untitled'),
		plain(one.row.organisation) || '–',
		person(one, words),
		one.date,
	];
}

function person(one: OverdueEntry, words: PortfolioWords): string {
	if (one.person === undefined) return words.say('overdue.nobody');
	const note = personNote(one, words);
	return note === undefined ? plain(one.person) : `${plain(one.person)} (${note})`;
}

function mostCommon(gaps: readonly CommonGap[], standard: PageStandard, { say, number }: PortfolioWords): string[] {
	return [
		say('export.gapsLead'),
		'',
		row([say('overdue.action'), say('column.initiatives')]),
		rule(1, 1),
		...gaps.map(({ action, count }) => row([actionName(action, standard), number(count)])),
	];
}

function nameOf({ by, key }: Group, words: PortfolioWords): string {
	if (key === '') return words.say(by === 'phase' ? 'noPhase' : 'noOrganisation');
	return by === 'phase' ? words.panel.phase(key) : plain(key);
}

function subtotals(by: Grouping, groups: readonly Group[], totals: Totals, words: PortfolioWords): string[] {
	const { say, number } = words;
	const cells = (name: string, of: Totals) => [
		name,
		of.initiatives,
		`${number(of.withoutGap)}/${number(of.practices.length * of.initiatives)}`,
		...figures(of.counts),
	];
	return [
		row([
			say(by),
			say('column.initiatives'),
			say('column.practicesWithoutGap'),
			...counted.map((key) => say(`column.${key}`)),
		]),
		rule(1, 2 + counted.length),
		...groups.map((group) => row(cells(nameOf(group, words), group.totals))),
		row(cells(say('total'), totals)),
	];
}

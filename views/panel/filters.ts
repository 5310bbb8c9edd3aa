/** Which actions a view shows, and in what groups and order. The figures are not its business: they stay those of the charter. */
import { never } from '../../server/engine/catalogue/types';
import type { ActionCoverage, CoverageReport, PracticeCoverage } from '../../server/engine/coverage/types';
import { fold } from '../../server/engine/fold';
import { type Mark, markOf, marksInOrder, statesByUrgency } from '../marks';
import { filterKeys, nobody, type PanelView, type StatusFilter } from './view';

/** An action with the practice that it belongs to. */
export interface Shown {
	readonly practice: PracticeCoverage;
	readonly action: ActionCoverage;
}

/** Some practices, each with those of its actions that are shown. `id` is a theme's or an orientation's; empty for all. */
export interface PracticeGroup {
	readonly id: string;
	readonly practices: readonly { readonly practice: PracticeCoverage; readonly actions: readonly ActionCoverage[] }[];
}

/** Some actions. `id` is a phase's, a mark, or the name of who is responsible ({@link nobody} for no one). */
export interface ActionGroup {
	readonly id: string;
	readonly actions: readonly Shown[];
}

/** Who is responsible, as written but for spaces; {@link nobody} where the declaration names no one. */
export function responsibleOf(action: ActionCoverage): string {
	return action.responsible?.replace(/\s+/g, ' ').trim() || nobody;
}

/** Who is named in a charter, each once (accents and case do not make another person), in the order of the alphabet; nobody last. */
export function peopleNamed(report: CoverageReport): readonly string[] {
	const names = new Map<string, string>();
	for (const { action } of allActions(report)) {
		const name = responsibleOf(action);
		if (!names.has(fold(name))) names.set(fold(name), name);
	}
	return [...names.values()].sort((a, b) => Number(a === nobody) - Number(b === nobody) || a.localeCompare(b, 'fr'));
}

/** All actions of a charter with their practices, in the order of the standard. */
export function allActions(report: CoverageReport): Shown[] {
	return report.practices.flatMap((practice) => practice.actions.map((action) => ({ practice, action })));
}

function isStatus(action: ActionCoverage, status: StatusFilter): boolean {
	if (status === 'late' || status === 'stale' || status === 'broken') return action[status];
	return markOf(action) === status;
}

function inPractice(practice: PracticeCoverage, view: PanelView): boolean {
	return (
		(view.theme === '' || practice.theme === view.theme) &&
		(view.orientation === '' || practice.orientation === view.orientation)
	);
}

/** What is searched of an action, worked out once for each: a search is made at every key. */
const searched = new WeakMap<ActionCoverage, string>();

function searchedText({ practice, action }: Shown): string {
	const known = searched.get(action);
	if (known !== undefined) return known;
	const text = fold(
		[
			practice.id,
			practice.title,
			action.id,
			action.wording,
			action.translation,
			...action.evidence.map((evidence) => evidence.text),
			action.responsible,
			action.comment,
			action.justification,
		].join(' \n '),
	);
	searched.set(action, text);
	return text;
}

/** A test of a search: every word of it stands somewhere in what an action says; a number is the action's or practice's whole one. */
function searchTest(search: string): (shown: Shown) => boolean {
	const terms = fold(search).split(' ').filter(Boolean);
	const tests = terms.map((term): ((shown: Shown) => boolean) => {
		if (!/^\d+(?:\.\d+)?$/.test(term)) return (shown) => searchedText(shown).includes(term);
		const whole = new RegExp(`(?<![\\d.])${term.replace('.', '\\.')}(?!\\d)`);
		return (shown) =>
			term === shown.action.number || term === String(shown.practice.number) || whole.test(searchedText(shown));
	});
	return (shown) => tests.every((test) => test(shown));
}

/** Whether the view leaves anything out. */
export function isFiltered(view: PanelView): boolean {
	return view.search.trim() !== '' || filterKeys.some((key) => view[key] !== '');
}

/** Whether the view looks at actions one by one, and not at whole practices only. */
export function filtersActions(view: PanelView): boolean {
	return isFiltered({ ...view, theme: '', orientation: '' });
}

/** The actions that pass all filters and the search, in the order of the standard, and one that somebody is at work on. */
export function shownActions(report: CoverageReport, view: PanelView, kept?: string): Shown[] {
	const found = searchTest(view.search);
	const responsible = fold(view.responsible);
	return allActions(report).filter(
		(shown) =>
			shown.action.id === kept ||
			(inPractice(shown.practice, view) &&
				(view.phase === '' || shown.action.phase === view.phase) &&
				(view.status === '' || isStatus(shown.action, view.status)) &&
				(view.responsible === '' || fold(responsibleOf(shown.action)) === responsible) &&
				found(shown)),
	);
}

const progressOrder: readonly Mark[] = [
	'a_evaluer',
	'detected',
	'planifiee',
	'partielle',
	'en_place',
	'non_retenue',
	'sans_objet',
];

/** How little an action can wait: 0 can wait least. */
function urgency(action: ActionCoverage): number {
	if (action.late || action.broken) return 0;
	const mark = markOf(action);
	if (mark === 'a_evaluer') return action.expectedNow ? 1 : 5;
	if (mark === 'detected') return action.expectedNow ? 2 : 5;
	if (mark === 'partielle') return 3;
	if (mark === 'planifiee') return 4;
	return action.stale ? 6 : 7;
}

/** A date that sorts; what is no date comes after all dates. */
const due = ({ dueDate = '' }: ActionCoverage): string => (/^\d{4}-\d\d-\d\d/.test(dueDate) ? dueDate : '~');

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareActions(view: PanelView): (a: Shown, b: Shown) => number {
	switch (view.sort) {
		case 'state':
			return (a, b) => urgency(a.action) - urgency(b.action);
		case 'progress':
			return (a, b) => progressOrder.indexOf(markOf(a.action)) - progressOrder.indexOf(markOf(b.action));
		case 'due':
			return (a, b) => compareTexts(due(a.action), due(b.action));
		default:
			return () => 0;
	}
}

type Row = PracticeGroup['practices'][number];

/** The share that is in place, then the share that is answered; a practice with nothing applicable is done. */
function progress({ practice: { counts } }: Row): number {
	return counts.applicable === 0 ? 2 : (counts.inPlace + counts.answered / 1000) / counts.applicable;
}

function comparePractices(view: PanelView): (a: Row, b: Row) => number {
	const earliest = (row: Row) => row.actions.map(due).sort()[0] ?? '~';
	switch (view.sort) {
		case 'state':
			return (a, b) => statesByUrgency.indexOf(a.practice.state) - statesByUrgency.indexOf(b.practice.state);
		case 'progress':
			return (a, b) => progress(a) - progress(b);
		case 'due':
			return (a, b) => compareTexts(earliest(a), earliest(b));
		default:
			return () => 0;
	}
}

/**
 * The practices that have an action to show, in groups; those without any action in the edition too, where whole practices
 * are looked at. Groups without a practice are left out.
 */
export function practiceGroups(report: CoverageReport, view: PanelView, kept?: string): PracticeGroup[] {
	const actionsOf = new Map<string, ActionCoverage[]>();
	for (const { practice, action } of shownActions(report, view, kept)) {
		const known = actionsOf.get(practice.id);
		if (known) known.push(action);
		else actionsOf.set(practice.id, [action]);
	}
	const rows = report.practices.flatMap((practice): Row[] => {
		const actions = actionsOf.get(practice.id);
		if (actions) return [{ practice, actions }];
		const whole = practice.actions.length === 0 && !filtersActions(view) && inPractice(practice, view);
		return whole ? [{ practice, actions: [] }] : [];
	});
	const sorted = rows.sort(comparePractices(view));
	if (view.group === 'none') return sorted.length > 0 ? [{ id: '', practices: sorted }] : [];
	const groups = view.group === 'orientation' ? report.orientations : report.themes;
	return groups
		.map(({ id, practices }) => ({ id, practices: sorted.filter((row) => practices.includes(row.practice.id)) }))
		.filter((group) => group.practices.length > 0);
}

/** The actions to show, each in one group; groups without an action are left out. */
export function actionGroups(report: CoverageReport, view: PanelView, kept?: string): ActionGroup[] {
	const shown = shownActions(report, view, kept).sort(compareActions(view));
	const divide = (ids: readonly string[], idOf: (action: ActionCoverage) => string): ActionGroup[] =>
		ids
			.map((id) => ({ id, actions: shown.filter(({ action }) => idOf(action) === id) }))
			.filter((group) => group.actions.length > 0);
	if (view.group === 'phase')
		return divide([...report.standard.phases.map(({ id }) => id), never], (action) => action.phase);
	if (view.group === 'status') return divide(marksInOrder, markOf);
	const names = peopleNamed(report);
	const nameOf = new Map(names.map((name) => [fold(name), name]));
	return divide(names, (action) => nameOf.get(fold(responsibleOf(action))) ?? nobody);
}

/** Whether the view shows actions in place of practices. */
export function listsActions(view: PanelView): boolean {
	return view.group === 'phase' || view.group === 'status' || view.group === 'responsible';
}

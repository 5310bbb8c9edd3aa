/** The tree of practices: from a coverage to its rows. Nothing here needs the editor. */

import { type Language, say, sayCount } from '../../server/engine/texts/text';
import type { ActionCoverage, Counts, CoverageReport, PracticeCoverage } from '../../server/protocol';
import { type Mark, markOf } from '../../views/marks';
import { wordingOf } from '../../views/wording';
import { type Words, wordsIn } from '../../views/words';
import { treeTexts } from '../texts/tree';
import { groupIcon, markIcons, type RowIcon, stateIcons } from './icons';
import { actionTooltip, awaitedNow, groupTooltip, practiceTooltip, troublesOf } from './tooltips';

/** What stands first in the tree: the six themes, or the statuses of the actions. */
export type Grouping = 'theme' | 'status';

/** A row of the tree, and the argument of the commands of its menu. */
export interface TreeRow {
	/** The same from one report to the next; no two rows of a tree share one. */
	readonly id: string;
	/** Its figure, or what is wrong with it, stands before its title, which is cut where there is no room. */
	readonly label: string;
	readonly description: string;
	/** All that the row says, in words alone. */
	readonly spoken: string;
	readonly icon: RowIcon;
	/** Markdown; what comes out of the charter is escaped. */
	readonly tooltip: string;
	/** Words that the conditions of its menu look for: `action`, `declaree`, `detectee`, `depart`. */
	readonly context: string;
	readonly expanded: boolean;
	/** The charter. */
	readonly uri: string;
	/** The practice or the action whose page it has; undefined for a group. */
	readonly place?: string;
	/** Ids of the actions that it stands for, in order. */
	readonly actions: readonly string[];
	readonly children: readonly TreeRow[];
}

/** What is to be dealt with first. */
const order: readonly Mark[] = [
	'a_evaluer',
	'detected',
	'partielle',
	'planifiee',
	'en_place',
	'non_retenue',
	'sans_objet',
];

/** The rows of the tree, by theme and practice or by status. */
export function treeRows(report: CoverageReport, grouping: Grouping): readonly TreeRow[] {
	return grouping === 'theme' ? themeRows(report) : statusRows(report);
}

/** How many practices have a gap: what the tree's badge shows. */
export function practicesWithGap(report: CoverageReport): number {
	return report.practices.filter(({ state }) => state === 'gap').length;
}

const wordsOf = ({ language, standard }: CoverageReport): Words => wordsIn(language, standard);

const idsOf = (actions: readonly ActionCoverage[]): string[] => actions.map(({ id }) => id);

function themeRows(report: CoverageReport): TreeRow[] {
	const { language, uri } = report;
	return report.themes.map(({ id, title, practices: ids, counts }) => {
		const practices = report.practices.filter((practice) => ids.includes(practice.id));
		return {
			id: `theme/${id}`,
			label: figured(counts, title, language),
			description: '',
			spoken: [title, inPlace(counts, language), sayCount(treeTexts, 'practices', language, practices.length)].join(
				', ',
			),
			icon: groupIcon(id),
			tooltip: groupTooltip(title, counts, wordsOf(report)),
			context: 'theme',
			expanded: true,
			uri,
			actions: practices.flatMap(({ actions }) => idsOf(actions)),
			children: practices.map((practice) => practiceRow(practice, report)),
		};
	});
}

function practiceRow(practice: PracticeCoverage, report: CoverageReport): TreeRow {
	const { language, uri } = report;
	const state = wordsOf(report).state(practice.state);
	return {
		id: `pratique/${practice.id}`,
		label: `${practice.number} · ${figured(practice.counts, practice.title, language)}`,
		// What its icon says.
		description: state,
		spoken: [
			`${say(treeTexts, 'practice', language, practice.number)}, ${practice.title}`,
			state,
			inPlace(practice.counts, language),
			sayCount(treeTexts, 'actions', language, practice.actions.length),
		].join(', '),
		icon: stateIcons[practice.state],
		tooltip: practiceTooltip(practice, wordsOf(report)),
		context: 'pratique',
		expanded: false,
		uri,
		place: practice.id,
		actions: idsOf(practice.actions),
		children: practice.actions.map((action) => actionRow(action, report, true)),
	};
}

function statusRows(report: CoverageReport): TreeRow[] {
	const { language, uri } = report;
	const all = report.practices.flatMap(({ actions }) => actions);
	return order.flatMap((mark) => {
		const actions = all.filter((action) => markOf(action) === mark);
		if (actions.length === 0) return [];
		const label = wordsOf(report).status(mark);
		const count = sayCount(treeTexts, 'actions', language, actions.length);
		return [
			{
				id: `etat/${mark}`,
				label,
				description: String(actions.length),
				spoken: `${label}, ${count}`,
				icon: markIcons[mark],
				tooltip: `**${label}** · ${count}`,
				context: 'etat',
				expanded: false,
				uri,
				actions: idsOf(actions),
				children: actions.map((action) => actionRow(action, report, false)),
			},
		];
	});
}

/** @param withState whether the row itself says the state: under a state it would say it again */
function actionRow(action: ActionCoverage, report: CoverageReport, withState: boolean): TreeRow {
	const { language, uri } = report;
	const wording = wordingOf(action, language);
	const mark = markOf(action);
	const state = wordsOf(report).status(mark);
	const troubles = troublesOf(action, language);
	const awaited = awaitedNow(action, language);
	return {
		id: `action/${action.id}`,
		label: [action.number, ...troubles, wording].join(' · '),
		description: [...(withState ? [state] : []), ...awaited].join(' · '),
		spoken: [say(treeTexts, 'action', language, action.number), wording, state, ...troubles, ...awaited].join(', '),
		icon: markIcons[mark],
		tooltip: actionTooltip(action, wordsOf(report)),
		context: [
			'action',
			...(action.declaration ? ['declaree'] : []),
			...(action.detected.length > 0 ? ['detectee'] : []),
			...(action.canInsert ? ['depart'] : []),
		].join(' '),
		expanded: false,
		uri,
		place: action.id,
		actions: [action.id],
		children: [],
	};
}

/** A title behind its figure: « 2/3 · Livrer de la valeur… », « sans objet · … » where nothing is left to count. */
function figured({ inPlace: count, applicable, notApplicable }: Counts, title: string, language: Language): string {
	const nothing = applicable === 0 && notApplicable > 0;
	return `${nothing ? say(treeTexts, 'allNotApplicable', language) : `${count}/${applicable}`} · ${title}`;
}

/** « 2/3 en place »; « sans objet » where nothing is left to count. */
function inPlace({ inPlace: count, applicable, notApplicable }: Counts, language: Language): string {
	if (applicable === 0 && notApplicable > 0) return say(treeTexts, 'allNotApplicable', language);
	return say(treeTexts, 'inPlace', language, count, applicable);
}

/** The summary of one page: what a committee asks first, in the charter's own words. */
import type { CoverageReport } from '../coverage/types';
import { childOf, type TreeNode, textOf } from '../parse/tree';
import { type Reading, under } from './reading';
import type { Block, Cell, DefinitionsBlock, Value } from './types';

/** How much of a list the summary names. */
const most = 4;
/** How long a text of the summary may be; what is longer is cut after a sentence. */
const longest = 420;

/** The blocks of the summary. What nobody has written is shown where the document shows it. */
export function summary(reading: Reading, report: CoverageReport): readonly Block[] {
	const row = (
		label: string,
		path: readonly string[],
		values: readonly Value[],
	): DefinitionsBlock['rows'][number][] => {
		const node = reading.node(path);
		if (values.length === 0 && !reading.options.empty) return [];
		const cell: Cell = { values: values.length > 0 ? values : [reading.missing(node ?? reading.nearest(path))] };
		return [{ label, cell, ...(node ? { at: reading.at(node) } : {}) }];
	};
	const texts = (path: readonly string[], key?: string): readonly Value[] =>
		cut(reading, listed(reading, path, key), path);
	const retirement = reading.charter.value.initiative?.type === 'retrait';
	const description = texts(['initiative', 'description']);
	const rows = [
		...row(reading.say('whatProblem'), ['contexte'], texts(['contexte'])),
		...row(reading.say('forWhom'), ['usagers', 'groupes'], groups(reading)),
		...row(reading.say('whatGoals'), ['objectifs'], texts(['objectifs'], 'enonce')),
		...row(reading.title(['portee', 'inclus']), ['portee', 'inclus'], texts(['portee', 'inclus'])),
		...(retirement ? [] : row(reading.say('whichSolution'), ['solution', 'options'], chosen(reading))),
		...row(reading.say('when'), ['initiative', 'debut'], days(reading)),
		...row(
			reading.title(['budget', 'total']),
			['budget'],
			reading.values(reading.node(['budget', 'total']), ['budget', 'total']),
		),
		...row(reading.say('mainRisks'), ['risques'], risks(reading)),
		...row(
			reading.say('whoAnswers'),
			['initiative', 'responsable'],
			[
				...reading.values(reading.node(['initiative', 'responsable']), ['initiative', 'responsable']),
				...labelled(reading, ['initiative', 'parrain']),
			],
		),
		...row(
			reading.say('practices'),
			['pratiques'],
			[
				{
					text: reading.say(
						'fractions',
						report.counts.applicable,
						report.counts.answered,
						report.counts.declared,
						report.counts.inPlace,
					),
				},
			],
		),
	];
	return [
		...(description.length > 0
			? [{ kind: 'paragraph' as const, values: description, ...atOf(reading, ['initiative', 'description']) }]
			: []),
		{ kind: 'definitions', rows },
	];
}

const atOf = (reading: Reading, path: readonly string[]) => {
	const node = reading.node(path);
	return node ? { at: reading.at(node) } : {};
};

const labelled = (reading: Reading, path: readonly string[]): readonly Value[] =>
	under(reading.title(path), reading.values(reading.node(path), path));

/** The texts at a path; of a list of objects, those under a key. */
function listed(
	reading: Reading,
	path: readonly string[],
	key?: string,
): readonly { node: TreeNode; path: readonly string[] }[] {
	const node = reading.node(path);
	const items = node?.kind === 'list' ? node.items : node ? [node] : [];
	return items.flatMap((item) => {
		const own = item.kind === 'map' && key !== undefined ? childOf(item, key) : item;
		const inner = item.kind === 'map' && key !== undefined ? [...path, key] : path;
		return own && reading.isWritten(own) ? [{ node: own, path: inner }] : [];
	});
}

/** The first few texts, each no longer than what is read at a glance, and how many more there are. */
function cut(
	reading: Reading,
	nodes: readonly { node: TreeNode; path: readonly string[] }[],
	path: readonly string[],
): readonly Value[] {
	const values = nodes.slice(0, most).flatMap(({ node, path: inner }) => reading.values(node, inner));
	const short = values.map((value) => ({ ...value, text: shortened(value.text) }));
	const left = nodes.length - most;
	if (left < 1) return short;
	const node = reading.node(path);
	return [...short, { text: reading.say('more', left), ...(node ? { at: reading.at(node) } : {}) }];
}

/** The first sentences of a text. */
function shortened(text: string): string {
	const whole = text.replace(/\s*\n\s*/g, ' ');
	if (whole.length <= longest) return whole;
	let kept = '';
	for (const sentence of whole.split(/(?<=[.!?…])\s+(?=\p{Lu}|«)/u)) {
		if (kept !== '' && kept.length + sentence.length > longest) break;
		kept = kept === '' ? sentence : `${kept} ${sentence}`;
	}
	return kept.length <= longest * 1.5 ? kept : `${kept.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}

/** The groups of users, with how many they are. */
function groups(reading: Reading): readonly Value[] {
	const path = ['usagers', 'groupes'];
	const nodes = listed(reading, path, 'nom');
	const node = reading.node(path);
	const items = node?.kind === 'list' ? node.items : [];
	const sized = new Map(
		items.map((item) => [childOf(item, 'nom'), reading.values(childOf(item, 'taille'), [...path, 'taille'])[0]]),
	);
	return cut(reading, nodes, path).map((value, index) => {
		const size = sized.get(nodes[index]?.node);
		return index < most && size && !size.missing ? { ...value, text: `${value.text} (${size.text})` } : value;
	});
}

/** The option that is chosen, and why. */
function chosen(reading: Reading): readonly Value[] {
	const path = ['solution', 'options'];
	const node = reading.node(path);
	const items = node?.kind === 'list' ? node.items : [];
	const item = items.find((one) => {
		const kept = childOf(one, 'retenue');
		return kept?.kind === 'scalar' && kept.value === true;
	});
	if (!item) return [];
	const reason = reading.values(childOf(item, 'motif'), [...path, 'motif']);
	return [
		...reading.values(childOf(item, 'nom'), [...path, 'nom']),
		...reason.map((value) => ({ ...value, text: shortened(value.text), label: reading.title([...path, 'motif']) })),
	];
}

/** From when to when, the first delivery, and the milestone that comes next. */
function days(reading: Reading): readonly Value[] {
	const paths = [
		['initiative', 'debut'],
		['solution', 'pmv', 'date'],
		['initiative', 'fin'],
	];
	return paths.flatMap((path) =>
		reading.values(reading.node(path), path).map((value) => ({
			...value,
			label: reading.title(path.length > 2 ? path.slice(0, -1) : path),
		})),
	);
}

/** The gravest risks: likelihood by impact, then as they are written. */
function risks(reading: Reading): readonly Value[] {
	const node = reading.node(['risques']);
	const items = node?.kind === 'list' ? node.items : [];
	const weight = new Map([
		['faible', 1],
		['moyen', 2],
		['eleve', 3],
	]);
	const weigh = (item: TreeNode) =>
		['probabilite', 'impact'].reduce((so, key) => so * (weight.get(textOf(childOf(item, key))) ?? 1), 1);
	return items
		.filter((item) => reading.isWritten(item.kind === 'map' ? childOf(item, 'enonce') : item))
		.map((item) => ({ item, weight: weigh(item) }))
		.sort((a, b) => b.weight - a.weight)
		.slice(0, 3)
		.flatMap(({ item }) => reading.values(item.kind === 'map' ? childOf(item, 'enonce') : item, ['risques', 'enonce']))
		.map((value) => ({ ...value, text: shortened(value.text) }));
}

/** What has been approved and changed, in the order of time; and who signs. */
import { isDate } from '../model/dates';
import { childOf, type TreeNode, textOf } from '../parse/tree';
import type { Reading } from './reading';
import type { Block, Cell, SignatureBlock, TableRow } from './types';

interface Event {
	readonly day: string;
	readonly row: TableRow;
}

const none: Cell = { values: [] };

/** One table: approvals of the charter, approval of the scope, changes to the scope. Nothing where there is none. */
export function history(reading: Reading): readonly Block[] {
	const items = (path: readonly string[]): readonly TreeNode[] => {
		const node = reading.node(path);
		return node?.kind === 'list' ? node.items : node?.kind === 'map' ? [node] : [];
	};
	const cell = (item: TreeNode, path: readonly string[], key: string): Cell =>
		reading.cell(childOf(item, key), [...path, key]);
	const event = (item: TreeNode, path: readonly string[], what: Cell, by: Cell, document: Cell): Event[] => {
		if (!reading.isWritten(item)) return [];
		const day = textOf(childOf(item, 'date')).trim();
		const cells = [cell(item, path, 'date'), what, by, document];
		return [{ day: isDate(day) ? day : '', row: { cells, at: reading.at(item) } }];
	};
	const words = (key: 'charterApproved' | 'scopeApproved'): Cell => ({ values: [{ text: reading.say(key) }] });
	const approvals = ['approbations'];
	const scope = ['portee', 'approbation'];
	const changes = ['portee', 'changements'];
	const events = [
		...items(approvals).flatMap((item) =>
			event(item, approvals, words('charterApproved'), cell(item, approvals, 'qui'), cell(item, approvals, 'document')),
		),
		...items(scope).flatMap((item) =>
			event(item, scope, words('scopeApproved'), cell(item, scope, 'instance'), cell(item, scope, 'document')),
		),
		...items(changes).flatMap((item) =>
			event(item, changes, cell(item, changes, 'description'), cell(item, changes, 'decision'), none),
		),
	];
	if (events.length === 0) return reading.options.empty ? [{ kind: 'note', text: reading.say('noHistory') }] : [];
	// Those without a day come last: nobody can tell when they were.
	events.sort((a, b) => (a.day === b.day ? 0 : a.day !== '' && (b.day === '' || a.day < b.day) ? -1 : 1));
	const column = (key: 'date' | 'event' | 'decidedBy' | 'document', width: 'wide' | 'middle' | 'narrow') => ({
		label: reading.say(key),
		align: 'start' as const,
		width,
	});
	const columns = [
		column('date', 'narrow'),
		column('event', 'wide'),
		column('decidedBy', 'wide'),
		column('document', 'middle'),
	];
	const used = columns.map(
		(_, index) => index < 2 || events.some(({ row }) => (row.cells[index]?.values.length ?? 0) > 0),
	);
	const rows = events.map(({ row }) => ({ ...row, cells: row.cells.filter((_, index) => used[index]) }));
	return [
		{
			kind: 'table',
			table: { caption: reading.say('historyOf'), columns: columns.filter((_, index) => used[index]), rows },
		},
	];
}

/** Lines for who answers for the initiative, who sponsors it, and the committee that approves. */
export function signature(reading: Reading): SignatureBlock {
	const role = (path: readonly string[], label: string) => {
		const node = reading.node(path);
		const written = node !== undefined && reading.isWritten(node);
		const name = written ? (reading.values(node, path)[0]?.text ?? '') : '';
		return { role: label, name, ...(written ? { at: reading.at(node) } : {}) };
	};
	const committee = [
		['portee', 'approbation', 'instance'],
		['gouvernance', 'instance'],
	].find((path) => reading.isWritten(reading.node(path)));
	return {
		kind: 'signature',
		signatories: [
			role(['initiative', 'responsable'], reading.say('signsResponsible')),
			role(['initiative', 'parrain'], reading.say('signsSponsor')),
			role(committee ?? ['gouvernance', 'instance'], reading.say('signsCommittee')),
		],
		labels: { name: reading.say('signName'), signature: reading.say('signHere'), date: reading.say('date') },
	};
}

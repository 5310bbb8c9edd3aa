/** What was read of a part of a text, at another place. Each gives new values; what was given stays. */
import type { Flow, FlowList, FlowPart, FlowText } from './flow';
import type { Line } from './lines';
import type { Fault } from './masked';
import type { Comment } from './tokens';
import type { Entry, Span, TreeNode } from './tree';
import type { WrittenText } from './written';

export function movedEntry(entry: Entry, by: number): Entry {
	return {
		key: entry.key,
		keySpan: movedSpan(entry.keySpan, by),
		value: movedNode(entry.value, by),
		merged: entry.merged,
		colon: entry.colon,
		start: entry.start + by,
		end: entry.end + by,
	};
}

function movedNode(node: TreeNode, by: number): TreeNode {
	const start = node.start + by;
	const end = node.end + by;
	switch (node.kind) {
		case 'scalar':
			return { kind: 'scalar', start, end, value: node.value, text: node.text, style: node.style };
		case 'map':
			return { kind: 'map', start, end, flow: node.flow, entries: node.entries.map((entry) => movedEntry(entry, by)) };
		case 'list':
			return { kind: 'list', start, end, flow: node.flow, items: node.items.map((item) => movedNode(item, by)) };
		case 'opaque':
			return { kind: 'opaque', start, end };
	}
}

export function movedComment({ text, start, end }: Comment, by: number): Comment {
	return { text, start: start + by, end: end + by };
}

/** A fault with all the places that its fixes go by. */
export function movedFault(fault: Fault, by: number): Fault {
	const { kind, target, replacement, detail, written, wider, flow } = fault;
	const moved: { -readonly [K in keyof Fault]: Fault[K] } = { kind, start: fault.start + by, end: fault.end + by };
	if (target) moved.target = movedSpan(target, by);
	if (replacement !== undefined) moved.replacement = replacement;
	if (detail !== undefined) moved.detail = detail;
	if (written) moved.written = movedWritten(written, by);
	if (wider) moved.wider = movedSpan(wider, by);
	if (flow) moved.flow = movedFlowText(flow, by);
	return moved;
}

/** Where the last of the places ends that a fault speaks of. */
export function endOfFault({ end, target, written, wider, flow }: Fault): number {
	const flows = [flow, flow?.wider, flow?.list?.flow];
	return Math.max(end, ...[target, written, wider, ...flows].map((span) => span?.end ?? 0), flow?.comment?.close ?? 0);
}

function movedSpan({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}

const movedLine = ({ start, end, text }: Line, by: number): Line => ({ start: start + by, end: end + by, text });

function movedWritten({ start, end, owner, from, head, lines, outside }: WrittenText, by: number): WrittenText {
	return {
		start: start + by,
		end: end + by,
		owner,
		from: from + by,
		head,
		lines: lines.map((line) => movedLine(line, by)),
		outside: outside.map((line) => movedLine(line, by)),
	};
}

function movedFlowText(given: FlowText, by: number): FlowText {
	const { start, end, meant, wider, numbers, open, comment, list } = given;
	return {
		start: start + by,
		end: end + by,
		meant,
		wider: wider && movedSpan(wider, by),
		numbers,
		open,
		comment: comment && { start: comment.start + by, close: comment.close + by },
		list: list && movedList(list, by),
	};
}

function movedList({ flow, column, elements }: FlowList, by: number): FlowList {
	return {
		flow: movedFlow(flow, by),
		column,
		elements: elements.map(({ start, end, meant }) => ({
			start: start + by,
			end: end + by,
			...(meant === undefined ? {} : { meant }),
		})),
	};
}

function movedFlow({ open, start, end, parts, comments, spare }: Flow, by: number): Flow {
	return {
		open,
		start: start + by,
		end: end + by,
		parts: parts.map((part) => movedPart(part, by)),
		comments: comments.map((comment) => movedSpan(comment, by)),
		spare: spare.map((offset) => offset + by),
	};
}

function movedPart({ kind, start, end, key, value, inner }: FlowPart, by: number): FlowPart {
	return {
		kind,
		start: start + by,
		end: end + by,
		key: key && movedSpan(key, by),
		value: movedSpan(value, by),
		inner: inner && movedFlow(inner, by),
	};
}

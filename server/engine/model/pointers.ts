/** The pointers of the evidence, step by step: what each names on its way. */
import type { ScalarNode, Span, TreeNode } from '../parse/tree';
import type { Charter } from './charter';
import { evidenceKind } from './evidence';
import { parseSelector, type Step, select, stepSpans } from './selectors';
import { type Place, walk } from './walk';

/** One step of a pointer. */
export interface Segment {
	readonly step: Step;
	/** Offsets in the pointer's text. */
	readonly part: Span;
	/** Where the pointer leads, up to this step. Found when it is asked for. */
	reached(): readonly TreeNode[];
}

/** One text of the charter that points into it. */
export interface Pointer {
	readonly node: ScalarNode;
	readonly place: Place;
	readonly segments: readonly Segment[];
}

const known = new WeakMap<Charter, readonly Pointer[]>();

/** The pointers of a charter, in the order of the text. */
export function pointersIn(charter: Charter): readonly Pointer[] {
	let pointers = known.get(charter);
	if (!pointers) {
		pointers = walk(charter).flatMap((place) => pointerAt(charter, place) ?? []);
		known.set(charter, pointers);
	}
	return pointers;
}

function pointerAt(charter: Charter, place: Place): Pointer | undefined {
	const { node } = place;
	if (node.kind !== 'scalar') return undefined;
	const type = charter.infoOf(node)?.type;
	if (type?.kind !== 'text' || type.evidence !== true || evidenceKind(node.text) !== 'pointer') return undefined;
	const steps = parseSelector(node.text, true) ?? [];
	const spans = stepSpans(node.text);
	const segments = steps.flatMap((step, index): Segment[] => {
		const part = spans[index];
		return part ? [{ step, part, reached: () => reached(charter, node.text, steps, index + 1) }] : [];
	});
	return { node, place, segments };
}

const found = new WeakMap<Charter, Map<string, readonly TreeNode[]>>();

/** Many pointers begin alike: each beginning is followed once a charter. */
function reached(charter: Charter, text: string, steps: readonly Step[], count: number): readonly TreeNode[] {
	const memory = found.get(charter) ?? new Map<string, readonly TreeNode[]>();
	found.set(charter, memory);
	const key = `${count} ${text.slice(0, stepSpans(text)[count - 1]?.end)}`;
	let nodes = memory.get(key);
	if (!nodes) {
		nodes = select(charter.root, steps.slice(0, count));
		memory.set(key, nodes);
	}
	return nodes;
}

/** Which proposals leave all else as it was once they are accepted. */
import {
	assuredSteps,
	type Catalogue,
	plainText,
	readSteps,
	SectionCache,
	type Steps,
	type TextChange,
} from '../../engine/index';
import type { Proposal } from './proposal';
import type { KeyContext, ValueContext } from './spot';

/** Where proposals are written. */
interface Site {
	readonly text: string;
	readonly context: KeyContext | ValueContext;
	readonly catalogue: Catalogue;
}

/**
 * The proposals that do no harm: accepted, they leave everything else to be read as it is without the word that is being
 * typed. Those of one shape, on one line or on several, differ in their words alone: the longest is tried for all of them.
 */
export function* sureProposals(proposals: readonly Proposal[], { text, context, catalogue }: Site): Steps<Proposal[]> {
	const { start, end } = context;
	const sections = new SectionCache();
	const word = standIn(text, context);
	const known = text.slice(0, start) + word + text.slice(end);
	const charter = yield* readSteps(known, catalogue, sections);
	const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '';
	const isSure = function* ({ text: written, snippet, more = [] }: Proposal): Steps<boolean> {
		const plain = snippet ? plainText(written) : written;
		const newText = plain.replaceAll('\n', `\n${indent}`);
		const change: TextChange = { start, end: start + word.length, newText };
		const known = (offset: number) => (offset < end ? offset : offset - end + start + word.length);
		const others = more.map((one) => ({ ...one, start: known(one.start), end: known(one.end) }));
		return (yield* assuredSteps(charter, [change, ...others], { sections })) !== undefined;
	};
	const sure = new Map<string, boolean>();
	for (const [shape, [longest]] of shapesOf(proposals)) {
		yield;
		sure.set(shape, longest !== undefined && (yield* isSure(longest)));
	}
	const found: Proposal[] = [];
	for (const proposal of proposals) {
		if (proposal.more ? yield* isSure(proposal) : sure.get(shapeOf(proposal))) found.push(proposal);
	}
	return found;
}

/**
 * What stands for the word that is being typed. A key that has its colon already, or what it will hold below it, is the key
 * of that; between commas, nothing at all would be a fault; any other word stands alone, and may be gone.
 */
function standIn(text: string, context: KeyContext | ValueContext): string {
	const typed = text.slice(context.start, context.end);
	if (context.kind === 'key' && context.colon) return typed;
	if (context.kind === 'key' && context.nested) return `${typed.trim() || 'x-'}:`;
	return context.kind === 'value' && context.flow ? ' x' : '';
}

const shapeOf = ({ text }: Proposal) => `${/^\n/.test(text)} ${text.trimEnd().includes('\n')} ${/[[{]/.test(text)}`;

/** Proposals by their shape, the longest first. */
function shapesOf(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
	const shapes = new Map<string, Proposal[]>();
	for (const proposal of proposals.filter(({ more }) => !more).sort((a, b) => b.text.length - a.text.length)) {
		const shape = shapeOf(proposal);
		shapes.set(shape, [...(shapes.get(shape) ?? []), proposal]);
	}
	return shapes;
}

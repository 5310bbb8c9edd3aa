/** The columns of comments that stand on lines of their own: those of what they are written beside. */
import { columnOf } from '../edits/indent';
import { suppressionForm } from '../parse/suppression-comments';
import { type Atom, type Block, beginsLine, type Layout } from './layout';

/**
 * The words of a layout, each comment at the column of what it is about: of what follows it, where it is not indented
 * deeper than that; else of the block before it that it is indented like.
 */
export function withComments(text: string, { atoms, blocks }: Layout): readonly Atom[] {
	const next: (Atom | undefined)[] = [];
	let following: Atom | undefined;
	for (let index = atoms.length - 1; index >= 0; index--) {
		next[index] = following;
		if (atoms[index]?.kind !== 'comment') following = atoms[index];
	}
	let before: Atom | undefined;
	return atoms.map((atom, index) => {
		if (atom.kind !== 'comment') {
			before = atom;
			return atom;
		}
		if (atom.column !== undefined || !beginsLine(text, atom.start)) return atom;
		const column = columnFor(text, atom, before, next[index], blocks);
		return { ...atom, column: keepsWhole(text, atom, column) };
	});
}

function columnFor(
	text: string,
	comment: Atom,
	before: Atom | undefined,
	after: Atom | undefined,
	blocks: readonly Block[],
): number | undefined {
	const own = columnOf(text, comment.start);
	const follows = after ? columnOf(text, after.start) : -1;
	if (after && own <= follows) return after.column;
	const around = blocks
		.filter(({ start, end, from }) => before && start <= before.start && end >= before.start && from <= own)
		.reduce<Block | undefined>((deepest, one) => (deepest && deepest.from > one.from ? deepest : one), undefined);
	if (around && around.from > follows) return around.to;
	return after ? after.column : (around?.to ?? 0);
}

/** A comment on the whole file counts only at the start of its line: it stays there, and no other comes there. */
function keepsWhole(text: string, comment: Atom, column: number | undefined): number | undefined {
	const match = suppressionForm.exec(text.slice(comment.start, comment.end));
	if (match?.[1] === undefined) return column;
	const isFirst = columnOf(text, comment.start) === 0;
	if (isFirst) return 0;
	return column === 0 ? undefined : column;
}

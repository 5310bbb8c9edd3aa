import type { TextChange } from '../text/change';

/** A part of a text that was changed: kept from the original, or new. */
interface Kept {
	readonly start: number;
	readonly end: number;
}
type Piece = Kept | string;

const lengthOf = (piece: Piece) => (typeof piece === 'string' ? piece.length : piece.end - piece.start);

/**
 * A text under several rounds of changes, each made to the text that the last one left. What comes out is one list of
 * changes to the original, as small as they were.
 */
export class ComposedChanges {
	#pieces: readonly Piece[];

	constructor(private readonly original: string) {
		this.#pieces = [{ start: 0, end: original.length }];
	}

	/** The text as it stands. */
	get text(): string {
		return this.#pieces.map((piece) => this.#textOf(piece)).join('');
	}

	/** Makes changes that do not overlap to the text as it stands. */
	apply(changes: readonly TextChange[]): void {
		const pieces: Piece[] = [];
		let at = 0;
		for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
			pieces.push(...this.#between(at, change.start));
			if (change.newText !== '') pieces.push(change.newText);
			at = Math.max(at, change.end);
		}
		pieces.push(...this.#between(at, Number.POSITIVE_INFINITY));
		this.#pieces = pieces;
	}

	/** The changes that lead from the original to the text as it stands. What a change would write again is left out of it. */
	changes(): TextChange[] {
		const found: TextChange[] = [];
		let start = 0;
		let newText = '';
		const close = (end: number) => {
			const change = trimmed(this.original, { start, end, newText });
			if (change) found.push(change);
			newText = '';
		};
		for (const piece of this.#pieces) {
			if (typeof piece === 'string') newText += piece;
			else {
				close(piece.start);
				start = piece.end;
			}
		}
		close(this.original.length);
		return found;
	}

	#textOf(piece: Piece): string {
		return typeof piece === 'string' ? piece : this.original.slice(piece.start, piece.end);
	}

	/** The pieces of a part of the text as it stands. */
	#between(from: number, to: number): Piece[] {
		const found: Piece[] = [];
		let at = 0;
		for (const piece of this.#pieces) {
			const start = Math.max(from - at, 0);
			const end = Math.min(to - at, lengthOf(piece));
			if (start < end)
				found.push(
					typeof piece === 'string' ? piece.slice(start, end) : { start: piece.start + start, end: piece.start + end },
				);
			at += lengthOf(piece);
			if (at >= to) break;
		}
		return found;
	}
}

/** A change without what it has in common with the text that it replaces; undefined where nothing is left of it. */
function trimmed(text: string, { start, end, newText }: TextChange): TextChange | undefined {
	let lead = 0;
	const most = Math.min(end - start, newText.length);
	while (lead < most && text[start + lead] === newText[lead]) lead++;
	while (lead > 0 && isInside(text, start + lead)) lead--;
	let tail = 0;
	while (tail < most - lead && text[end - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
	while (tail > 0 && isInside(text, end - tail)) tail--;
	const change = { start: start + lead, end: end - tail, newText: newText.slice(lead, newText.length - tail) };
	return change.start === change.end && change.newText === '' ? undefined : change;
}

/** Whether an offset lies between the two halves of a line end or of a character: no edit may begin or end there. */
function isInside(text: string, offset: number): boolean {
	return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(offset - 1, offset + 1));
}

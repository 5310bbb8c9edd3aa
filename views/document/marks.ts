/** The findings of a charter, each given to the one part of its document that it is about. */
import type { TextRange } from '../../server/engine/coverage/types';
import type { DocumentFinding } from '../../server/engine/document/types';

const isBefore = (a: TextRange['start'], b: TextRange['start']): boolean =>
	a.line < b.line || (a.line === b.line && a.character < b.character);

/** Whether a place stands in a range, its end too: a finding may stand on the word that ends it. */
export const holds = (range: TextRange, place: TextRange['start']): boolean =>
	!isBefore(place, range.start) && !isBefore(range.end, place);

/** Hands out findings: what is drawn first, from the inside out, takes what stands in it, and nothing is marked twice. */
export class Marks {
	#left: readonly DocumentFinding[];

	constructor(findings: readonly DocumentFinding[]) {
		this.#left = findings;
	}

	/** The findings that stand in a range and that nothing has taken yet. */
	take(range: TextRange | undefined): readonly DocumentFinding[] {
		if (!range || this.#left.length === 0) return [];
		const taken = this.#left.filter(({ at }) => holds(range, at.start));
		if (taken.length > 0) this.#left = this.#left.filter((one) => !taken.includes(one));
		return taken;
	}

	/** What nothing has taken. */
	rest(): readonly DocumentFinding[] {
		const left = this.#left;
		this.#left = [];
		return left;
	}
}

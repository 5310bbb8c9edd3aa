/** For every action, fragments of charters in which it is present, partly present, or absent though something is written. */
export interface IndicationCase {
	readonly id: string;
	readonly present: readonly string[];
	readonly partial: readonly string[];
	readonly absent: readonly string[];
}

/** One row of the table. */
export const of = (
	id: string,
	present: readonly string[],
	partial: readonly string[],
	absent: readonly string[],
): IndicationCase => ({ id, present, partial, absent });

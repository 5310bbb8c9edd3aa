/** What a charter says in prose, and the finding that two of its places contradict each other. */
import {
	type Charter,
	type CheckContext,
	type DateRead,
	type Hit,
	isPlaceholder,
	lineOf,
	parseSelector,
	placeOf,
	plainOf,
	type Span,
	select,
	sentencesOf,
} from '../../server/engine/index';

/** A text of the charter and where it stands. */
export interface Saying extends Span {
	readonly text: string;
}

/** What was found under each path: many checks look at the same places. */
const found = new WeakMap<Charter, Map<string, readonly Saying[]>>();

const selectors = new Map<string, ReturnType<typeof parseSelector>>();

function sayingsAt(charter: Charter, path: string): readonly Saying[] {
	const steps = selectors.get(path) ?? parseSelector(path);
	selectors.set(path, steps);
	return select(charter.root, steps ?? [])
		.flatMap((node) => (node.kind === 'list' ? node.items : [node]))
		.flatMap((node) =>
			node.kind === 'scalar' && node.value !== null && !isPlaceholder(node.text, charter.catalogue)
				? [{ text: node.text, ...lineOf(charter, node) }]
				: [],
		);
}

/** The texts under these paths of keys, lists one by one, in the order of the paths; what only keeps a place is left out. */
export function sayings({ charter }: CheckContext, ...paths: readonly string[]): readonly Saying[] {
	const known = found.get(charter) ?? new Map<string, readonly Saying[]>();
	found.set(charter, known);
	return paths.flatMap((path) => {
		const texts = known.get(path) ?? sayingsAt(charter, path);
		known.set(path, texts);
		return texts;
	});
}

/** The sentences of these texts whose plain words meet a pattern, each at the place of its text. */
export function sentencesThat(words: RegExp, texts: readonly Saying[]): Saying[] {
	return texts.flatMap(({ text, start, end }) =>
		sentencesOf(text)
			.filter(({ quote }) => words.test(plainOf(quote).plain))
			.map(({ quote }) => ({ text: quote, start, end })),
	);
}

/** A field of an object of the charter's value. */
export type FieldPlace = readonly [object: object | undefined, key?: string];

const isSpan = (place: FieldPlace | Span): place is Span => 'start' in place;

/** Where a field or a saying stands; undefined where the file does not hold it. */
function spanOf({ charter }: CheckContext, place: FieldPlace | Span): Span | undefined {
	if (!isSpan(place)) return placeOf(charter, ...place);
	return { start: place.start, end: place.end };
}

/** The hit on a place that another contradicts; none where the file does not hold it. */
export function* contradiction(
	context: CheckContext,
	wrong: FieldPlace | Span,
	others: readonly (FieldPlace | Span)[],
	more: Pick<Hit, 'variant' | 'args' | 'fixes'> = {},
): Iterable<Hit> {
	const place = spanOf(context, wrong);
	const related = others.map((other) => spanOf(context, other)).filter((span) => span !== undefined);
	if (place) yield { ...place, ...more, related };
}

/** Whether a day is none of those that a text speaks of: « en mars 2027 », « avant juin 2027 », « dès le 1er mars 2027 ». */
export const isOutside = ({ from, to, bound }: DateRead, day: string): boolean =>
	bound === 'by' ? day > to : bound === 'on' ? day < from || day > to : day < from;

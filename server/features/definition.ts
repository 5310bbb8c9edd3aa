import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LocationLink } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Charter,
	contentSpan,
	lastOffset,
	namePlaces,
	occurrencesOf,
	type Place,
	placesOf,
	pointersIn,
	type Span,
	subjectAt,
	type TreeNode,
} from '../engine/index';
import { locate } from './shared/locate';
import { rangeOf } from './shared/spans';

/** A place to go to: what is shown of it, and what is selected there. */
interface Target {
	readonly whole: Span;
	readonly name: Span;
}

/**
 * Where a name is declared, what a pointer leads to, and, from an action under `pratiques`, the places that answer it.
 * What is declared under the cursor leads to itself where something refers to it, so that editors show what. Empty where
 * there is nowhere to go.
 */
export function definition(document: TextDocument, analysis: Analysis, offset: number): LocationLink[] {
	const { charter } = analysis;
	const found = pointerTargets(charter, offset) ?? actionTargets(analysis, offset) ?? nameTargets(charter, offset);
	if (!found) return [];
	const seen = new Set<number>();
	return found.targets
		.filter(({ name }) => !seen.has(name.start) && seen.add(name.start))
		.map(({ whole, name }) => ({
			targetUri: document.uri,
			targetRange: rangeOf(document, { start: Math.min(whole.start, name.start), end: Math.max(whole.end, name.end) }),
			targetSelectionRange: rangeOf(document, name),
			originSelectionRange: rangeOf(document, found.origin),
		}));
}

interface Targets {
	readonly origin: Span;
	readonly targets: readonly Target[];
}

/** From anywhere in a pointer, where the whole of it leads. */
function pointerTargets(charter: Charter, offset: number): Targets | undefined {
	const pointer = pointersIn(charter).find(
		({ node, place }) => !place.aliased && node.start <= offset && offset <= node.end,
	);
	if (!pointer) return undefined;
	const nodes = pointer.segments.at(-1)?.reached() ?? [];
	return { origin: contentSpan(charter.text, pointer.node), targets: targetsOf(charter, nodes) };
}

function actionTargets({ charter, assessment }: Analysis, offset: number): Targets | undefined {
	const location = locate(charter, offset);
	if (location?.on !== 'key' || location.path[0] !== 'pratiques' || location.path.length !== 3) return undefined;
	const id = `${location.path[1]}.${location.path[2]}`;
	const places = assessment.actions.find(({ action }) => action.id === id)?.detection.places ?? [];
	const nodes = places.map(({ node }) => node);
	return nodes.length > 0 ? { origin: location.entry.keySpan, targets: targetsOf(charter, nodes) } : undefined;
}

function nameTargets(charter: Charter, offset: number): Targets | undefined {
	const found = subjectAt(charter, offset);
	if (!found) return undefined;
	const all = occurrencesOf(charter, found.subject);
	const declared = all.filter((occurrence) => occurrence.declares);
	const here = declared.some(({ start }) => start === found.span.start);
	if (here && declared.length === all.length) return undefined;
	const targets = declared.map(({ start, end, node, place }): Target => {
		const item =
			node && place.map && !place.aliased ? { start: place.map.start, end: lastOffset(place.map) } : undefined;
		return { whole: item ?? wholeOf(place), name: { start, end } };
	});
	return { origin: found.span, targets };
}

/** The targets of some nodes of the tree: fields by their key, items by their name. */
function targetsOf(charter: Charter, nodes: readonly TreeNode[]): Target[] {
	return placesOf(charter, nodes).map((place): Target => {
		const { node, entry } = place;
		if (entry && entry.keySpan.end > entry.keySpan.start) return { whole: wholeOf(place), name: entry.keySpan };
		const named = namePlaces(charter).get(node)?.node;
		const name = named?.kind === 'scalar' && !place.aliased ? contentSpan(charter.text, named) : undefined;
		return { whole: wholeOf(place), name: name ?? { start: node.start, end: place.aliased ? node.end : node.start } };
	});
}

/** A field with its key, or an item. */
function wholeOf({ node, entry, aliased }: Place): Span {
	if (aliased) return node;
	return { start: entry?.start ?? node.start, end: lastOffset(node) };
}

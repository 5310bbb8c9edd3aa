/** `contenu/a_completer`: texts that only keep a place, in what is written for the rest, and that nothing else tells of; one finding a section. */
import type { Assessment } from '../assess';
import { lineOf } from '../checks/places';
import type { Environment } from '../env';
import type { Finding } from '../finding';
import { fold } from '../fold';
import type { Charter } from '../model/charter';
import { contentOf } from '../model/content';
import { isPlaceholder } from '../model/placeholder';
import { keysOf, parseSelector } from '../model/selectors';
import { walk } from '../model/walk';
import type { MapNode, ScalarNode, Span, TreeNode } from '../parse/tree';
import { itemType } from '../schema/charter';
import { bySection } from './substance';

const keptCode = 'contenu/a_completer';

/** A text that keeps the place of an answer. */
interface KeptPlace {
	readonly node: ScalarNode;
	/** Keys from the root, list levels left out. */
	readonly path: readonly string[];
	readonly owner: MapNode;
	readonly aliased: boolean;
}

/** That a field does not apply: an answer, but where something is asked of its words. */
const notApplicable =
	/^(?:n[./ ]*a|s[./ ]*o|sans objet|ne s'applique pas|non applicable|not applicable|does not apply|-+)[. ]*$/;

/** What an empty template leaves, where there is no other text to judge by. */
const untouched = /^(?:a completer|to be completed|…|\.{2,}|<[^>]*>|\[[^\]]*\])?$/;

/** The texts of a charter that keep a place, in the order of the text. An item that says nothing at all was not begun. */
function* keptPlaces(charter: Charter): Iterable<KeptPlace> {
	for (const { node: owner, path, aliased } of walk(charter)) {
		// Declarations have findings of their own.
		if (owner.kind !== 'map' || aliased || path[0] === 'pratiques') continue;
		const bare = path.length === 0 || contentOf(charter, owner) === 'none';
		if (bare && path.length > 0 && !owner.entries.some(({ value }) => isChosen(charter, value))) continue;
		for (const { key, value, merged } of owner.entries) {
			if (merged) continue;
			for (const node of value.kind === 'list' ? value.items : [value])
				if (node.kind === 'scalar' && keepsAnswer(charter, node, bare))
					yield { node, path: [...path, key], owner, aliased };
		}
	}
}

/** Whether a value is one of a list, or a date or a number: it says which item this is, though no text does. */
function isChosen(charter: Charter, node: TreeNode): boolean {
	const kind = charter.infoOf(node)?.type.kind;
	return (
		node.kind === 'scalar' && kind !== undefined && kind !== 'text' && !isPlaceholder(node.text, charter.catalogue)
	);
}

function keepsAnswer(charter: Charter, node: ScalarNode, bare: boolean): boolean {
	const found = charter.infoOf(node)?.type;
	const type = found && itemType(found);
	// A date that may be told in words is, where it keeps its place.
	if (!type || (type.kind !== 'text' && !(type.kind === 'date' && type.orText))) return false;
	if (node.text.trim() === '' || !isPlaceholder(node.text, charter.catalogue)) return false;
	const folded = fold(node.text);
	if (bare && untouched.test(folded)) return false;
	return (
		!notApplicable.test(folded) || (type.substance !== undefined && !type.noneAnswers && type.substance !== 'reason')
	);
}

/**
 * What is left to be written, where no other finding stands and none asks for the field. None where the standard does not
 * describe the finding, or a setting hides it.
 */
export function* keptPlaceFindings(
	charter: Charter,
	{ actions }: Assessment,
	env: Environment,
	found: readonly Finding[],
	isSuppressed: (code: string, span: Span) => boolean,
	prompts: readonly Span[] = [],
): Iterable<Finding> {
	const { standard } = env;
	if (!standard.description(keptCode) || standard.ownSeverity(keptCode, 'contenu') === 'none') return;
	const starts = new Set([...found, ...prompts].map(({ start }) => start));
	const askedFor = actions
		.filter(({ answered, expectedNow }) => expectedNow && !answered)
		.flatMap(({ action }) =>
			action.fields.filter((path) => !path.includes('=')).map((path) => keysOf(parseSelector(path) ?? []).join('.')),
		);
	const asks = ({ code, start }: Finding, { path, owner, node }: KeptPlace): boolean =>
		(standard.description(code)?.fields ?? []).includes(path.join('.')) &&
		(path.length < 2 || start === node.start || (start >= owner.start && start < owner.end));
	const open = [...keptPlaces(charter)].filter((one) => {
		const place = lineOf(charter, one.node);
		if (starts.has(place.start) || starts.has(one.node.start) || isSuppressed(keptCode, place)) return false;
		const path = one.path.join('.');
		return !askedFor.includes(path) && !found.some((each) => asks(each, one));
	});
	yield* bySection(charter, env, keptCode, open, () => 'principal');
}

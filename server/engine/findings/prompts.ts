/** `contenu/invites`: how many prompts are left, in one finding, in place of all that follows from their being there. */
import type { Assessment } from '../assess';
import type { Environment } from '../env';
import type { Finding } from '../finding';
import type { Charter } from '../model/charter';
import { contentOf } from '../model/content';
import { promptsOf } from '../model/prompts';
import { keysOf, parseSelector, select } from '../model/selectors';
import { walk } from '../model/walk';
import type { MapNode, ScalarNode, Span } from '../parse/tree';
import { findingTexts } from '../texts/findings';
import { quoteCode, say } from '../texts/text';

const promptsCode = 'contenu/invites';

/** Nobody goes through more places from one finding. */
const mostRelated = 20;

/** The prompts of a charter that are to be told; none where the standard does not describe the finding, or a setting hides it. */
export function promptsToTell(
	charter: Charter,
	{ standard }: Environment,
	isSuppressed: (code: string, span: Span) => boolean,
): readonly ScalarNode[] {
	if (!standard.description(promptsCode) || standard.ownSeverity(promptsCode, 'contenu') === 'none') return [];
	const prompts = promptsOf(charter);
	return prompts[0] && isSuppressed(promptsCode, prompts[0]) ? [] : prompts;
}

/** The finding on the first of them; none where there are none. */
export function* promptFindings(prompts: readonly ScalarNode[], env: Environment): Iterable<Finding> {
	const { language, standard } = env;
	const description = standard.description(promptsCode);
	const [first, ...others] = prompts;
	if (!first || !description) return;
	const variant = others.length > 0 ? 'principal' : 'une';
	const sentence = say(description.messages, variant, language, prompts.length, first.text);
	yield {
		code: promptsCode,
		severity: description.severity,
		start: first.start,
		end: first.end,
		message: quoteCode(say(findingTexts, 'check', language, sentence), language),
		related: others.slice(0, mostRelated).map(({ start, end, text }) => ({ start, end, message: text })),
	};
}

/** Sections that say what the charter is of, not what the initiative will do. */
const ofTheCharter: ReadonlySet<string> = new Set(['charte', 'version', 'edition', 'initiative', 'pratiques']);

/**
 * Whether a charter has more prompts than answers of its author: it is barely begun, and what it lacks altogether is not
 * worth telling before. What is chosen from a list may stand in a template already, and is no answer.
 */
export function isBarelyBegun(charter: Charter, prompts: readonly ScalarNode[]): boolean {
	if (prompts.length === 0) return false;
	const answers = walk(charter).filter(
		({ node, path: [section = ''], aliased }) =>
			node.kind === 'scalar' &&
			!aliased &&
			!ofTheCharter.has(section) &&
			charter.infoOf(node)?.type.kind === 'text' &&
			contentOf(charter, node) !== 'none',
	);
	return prompts.length > answers.length;
}

/** The actions that a prompt keeps the place of: one stands in what would answer them. */
export function actionsPrompted(charter: Charter, { actions }: Assessment, prompts: readonly Span[]): Set<string> {
	if (prompts.length === 0) return new Set();
	const holds = ({ start, end }: Span) => prompts.some((one) => start <= one.start && one.end <= end);
	const prompted = actions.filter(({ action }) =>
		action.fields.some((selector) => {
			// Whatever the selector wants of an item, a prompt in an item of that list comes first.
			const keys = keysOf(parseSelector(selector) ?? []);
			for (let length = keys.length; length >= 1; length--) {
				const places = select(charter.root, parseSelector(keys.slice(0, length).join('.')) ?? []);
				// A whole section is none of its parts, but for one that is a list.
				const isPart = length > 1 || keys.length === 1 || places.some(({ kind }) => kind === 'list');
				if (isPart && places.some(holds)) return true;
			}
			return false;
		}),
	);
	return new Set(prompted.map(({ action }) => action.id));
}

/**
 * Whether a finding of a check follows from a prompt: it stands on one, or asks for a field of which one keeps the place in
 * the same item.
 */
export function promptedChecks(
	charter: Charter,
	{ standard }: Environment,
	prompts: readonly Span[],
): (finding: Finding) => boolean {
	if (prompts.length === 0) return () => false;
	const starts = new Set(prompts.map(({ start }) => start));
	const kept = walk(charter).flatMap(({ node, path, map, aliased }): { path: string; owner: MapNode | undefined }[] =>
		starts.has(node.start) && !aliased ? [{ path: path.join('.'), owner: map }] : [],
	);
	const touches = ({ start, end }: Span) => prompts.some((one) => one.start < end && start < one.end);
	return ({ code, severity, start, end, related = [] }) => {
		if (severity === 'error' || !code.includes('/')) return false;
		// What two places say is not said where one of them says nothing yet.
		if (touches({ start, end }) || related.some(touches)) return true;
		const fields = standard.description(code)?.fields ?? [];
		return kept.some(
			({ path, owner }) => fields.includes(path) && (!owner || (owner.start <= start && start < owner.end)),
		);
	};
}

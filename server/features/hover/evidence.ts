/** Hovers over the evidence of a declaration: where it leads, and whether it is a trace. */
import { isTrace, nameOf, say, sayCount, type TreeNode, textOf } from '../../engine/index';
import { card, excerpt } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';
import { labelled, placeLink, type Subject } from './context';

const kinds = { pointer: 'evidencePointer', file: 'evidenceFile', url: 'evidenceUrl' } as const;
const mostTargets = 3;

/** A piece of evidence; undefined where the text is not read as one. */
export function evidenceHover(subject: Subject, path: readonly string[], node: TreeNode): string | undefined {
	const { language, today } = subject.env;
	const declaration = subject.analysis.assessment.declarations.get(`${path[1]}.${path[2]}`);
	const evidence = declaration?.evidence.find((one) => one.node.start === node.start);
	if (!declaration || !evidence) return undefined;
	const { text, kind, state, targets } = evidence;
	const { action } = declaration;
	const trace =
		action.needsTrace && state !== 'broken' && state !== 'empty'
			? say(hoverTexts, isTrace(evidence, today) ? 'trace' : 'noTrace', language, action.number)
			: undefined;
	return card(
		[`**${excerpt(text)}**`, say(hoverTexts, kinds[kind], language), say(hoverTexts, state, language)].join(' · '),
		...targets
			.slice(0, mostTargets)
			.map((target) => `${placeLink(subject, '', target.start)} – ${firstWords(target, subject)}`),
		targets.length > mostTargets ? sayCount(hoverTexts, 'more', language, targets.length - mostTargets) : undefined,
		trace,
	);
}

/** What a place of the charter says, in one line. */
function firstWords(node: TreeNode, subject: Subject): string {
	const { language } = subject.env;
	const empty = () => say(hoverTexts, 'empty', language);
	if (node.kind === 'scalar') return excerpt(node.text) || empty();
	if (node.kind === 'list') {
		const names = node.items.map(nameOf).filter((name) => name !== undefined);
		const items = sayCount(hoverTexts, 'items', language, node.items.length);
		return names.length > 0 ? `${items} (${excerpt(names.join(', '))})` : items;
	}
	if (node.kind !== 'map') return '';
	const name = nameOf(node);
	if (name !== undefined) return excerpt(name);
	const fields = node.entries.map(({ key, value }) =>
		labelled(key, value.kind === 'map' ? '…' : plain(value), language),
	);
	return excerpt(fields.join('; ')) || empty();
}

/** The texts of a value, a list's one after the other. */
function plain(node: TreeNode): string {
	return node.kind === 'list' ? node.items.map((item) => nameOf(item) ?? '…').join(', ') : textOf(node) || '…';
}

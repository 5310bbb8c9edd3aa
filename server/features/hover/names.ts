/** Hovers over the names of groups and indicators: where each is declared, and who uses it. */
import { type NameKind, type Span, sameName, say, sayCount } from '../../engine/index';
import { locate } from '../shared/locate';
import { card, escapeMarkdown, excerpt } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';
import { labelled, listed, placeLink, type Subject } from './context';

const mostUses = 6;

/** A name: its kind, where it is declared, and the places that name it. */
export function nameHover(subject: Subject, kind: NameKind, text: string, own: Span): string {
	const { language } = subject.env;
	const same = subject.analysis.charter.names.filter((name) => name.kind === kind && sameName(name.text, text));
	const declared = same.find((name) => name.declares);
	const head = `**${excerpt(text)}** · ${say(hoverTexts, kind, language)}`;
	if (!declared) return card(head, say(hoverTexts, 'unknownName', language));
	const uses = [...same.filter((name) => !name.declares), ...pointersTo(subject, declared)];
	return card(
		head,
		declared.start === own.start
			? undefined
			: say(hoverTexts, 'declaredAt', language, placeLink(subject, pathAt(subject, declared.start), declared.start)),
		uses.length === 0
			? say(hoverTexts, 'unused', language)
			: `${labelled(sayCount(hoverTexts, 'usedIn', language, uses.length), '', language).trimEnd()}\n\n${listed(uses, mostUses, language, (use) => placeLink(subject, pathAt(subject, use.start), use.start))}`,
	);
}

/** The evidence that points to the item of a list that a name is the name of. */
function pointersTo({ analysis }: Subject, { start }: Span): Span[] {
	const evidence = [...analysis.assessment.declarations.values()].flatMap((declaration) => declaration.evidence);
	return evidence
		.filter(({ targets }) =>
			targets.some((target) => target.kind === 'map' && target.start <= start && start <= target.end),
		)
		.map(({ node }) => node);
}

/** The keys down to an offset, escaped. */
function pathAt(subject: Subject, offset: number): string {
	return escapeMarkdown(locate(subject.analysis.charter, offset)?.path.join('.') ?? '');
}

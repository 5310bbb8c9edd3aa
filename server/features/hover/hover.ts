import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { fieldAt, type Span, say } from '../../engine/index';
import { type Location, locate } from '../shared/locate';
import { hoverTexts } from '../texts/hover';
import { commentHover } from './comment';
import type { HoverContext, Subject } from './context';
import { fieldHover } from './field';
import { findingsHover } from './finding';
import { actionHover, practiceHover } from './practice';
import { valueHover } from './values';

export type { HoverContext } from './context';

/**
 * The hover at an offset: a field, a value, a practice, an action or a comment that silences findings. Its first lines
 * say what it is and where it stands; the rest is below a rule. Null where there is nothing to say.
 */
export function hover(document: TextDocument, context: HoverContext, offset: number): Hover | null {
	const subject: Subject = { ...context, document };
	const comment = commentHover(subject, offset);
	if (comment) return shown(document, comment.comment, comment.value);
	const location = locate(context.analysis.charter, offset);
	if (!location) return null;
	const value = [contents(subject, location), findingsHover(subject, offset)].filter(Boolean).join('\n\n---\n\n');
	if (value === '') return null;
	return shown(document, location.on === 'key' ? location.entry.keySpan : location.node, value);
}

function shown(document: TextDocument, span: Span, value: string): Hover {
	return {
		contents: { kind: MarkupKind.Markdown, value },
		range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
	};
}

function contents(subject: Subject, location: Location): string | undefined {
	const { catalogue } = subject.analysis.charter;
	const { path, on } = location;
	const own = path.find((key) => key.startsWith('x-'));
	if (own) return on === 'key' ? say(hoverTexts, 'own', subject.env.language) : undefined;
	if (path[0] === 'pratiques' && on === 'key') {
		const practice = catalogue.practice(path[1] ?? '');
		if (practice && path.length === 2) return practiceHover(subject, practice);
		const action = catalogue.action(`${path[1]}.${path[2]}`);
		if (action && path.length === 3) return actionHover(subject, action);
	}
	const field = fieldAt(path);
	if (!field) return undefined;
	const value = on === 'value' ? valueHover(subject, location, field) : undefined;
	if (value !== undefined) return value;
	return on === 'key' || location.node.kind === 'scalar' ? fieldHover(subject, field, path) : undefined;
}

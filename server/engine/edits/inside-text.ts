/** A change within a quoted or block text, which stays one. */
import type { Charter } from '../model/charter';
import { walk } from '../model/walk';
import { parse } from '../parse/parse';
import { type ScalarNode, type Span, textOf } from '../parse/tree';
import type { TextChange } from '../text/change';
import { lettersOf, type Meant } from './reread';

/** What a text is to read as once it is changed. */
export interface Inside {
	/** Undefined where that cannot be told. */
	readonly reads: readonly Meant[] | undefined;
	/** The whole text, with the quote or the head that begins it. */
	readonly within?: Span;
}

/** What the quoted or block text that a change goes into is to read as once it is made. */
export function insideText(charter: Charter, { start, end, newText }: TextChange): Inside {
	const { text } = charter;
	const node = textAround(charter, start);
	if (!node) return { reads: undefined };
	const isBlock = node.style === 'block';
	const head = isBlock ? (/^[^\n]*\n?/.exec(text.slice(node.start))?.[0].length ?? 0) : 1;
	const body = { start: node.start + head, end: isBlock ? Math.max(node.end, end) : node.end - 1 };
	if (start < body.start || end > body.end) return { reads: undefined };
	const spell = (source: string) => (isBlock ? source : inQuotes(source, text[node.start] ?? ''));
	const was = spell(text.slice(body.start, body.end));
	// Where its letters are not those of its source, nobody can tell what it will read.
	if (was === undefined || lettersOf(was) !== lettersOf(node.text)) return { reads: undefined };
	const parts = [text.slice(body.start, start), newText, text.slice(end, body.end)].map(spell);
	if (parts.includes(undefined)) return { reads: undefined };
	return { reads: [parts.join('')], within: { start: node.start, end: body.end } };
}

function textAround(charter: Charter, offset: number): ScalarNode | undefined {
	const holds = ({ start, end }: Span) =>
		start < offset && (end >= offset || charter.text.slice(end, offset).trim() === '');
	const holding = walk(charter).filter(({ node, aliased }) => node.kind === 'scalar' && !aliased && holds(node));
	const found = holding.at(-1)?.node;
	return found?.kind === 'scalar' && found.style !== 'plain' ? found : undefined;
}

/** What a source reads as between quotes; undefined where it is at fault. */
function inQuotes(source: string, mark: string): string | undefined {
	const { root, faults } = parse(`k: ${mark}${source.replace(/\s*\n\s*/g, ' ')}${mark}\n`);
	return faults.length === 0 && root?.kind === 'map' ? textOf(root.entries[0]?.value) : undefined;
}

/** Whether a text that was formatted says what it said: every value, and beside each its comments, anchors and tags. */
import { Composer, type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node } from 'yaml';
import { lineAt } from '../parse/lines';
import { parseSteps } from '../parse/parse';
import type { Parsed } from '../parse/parsed';
import { suppressionSteps } from '../parse/suppression-comments';
import { tokenSteps } from '../parse/tokens';
import type { TreeNode } from '../parse/tree';
import type { Steps } from '../steps';

/** Whether a text reads as another was read, without a fault: the same values, comments at the same places, and suppressions of the same lines. */
export function* saysTheSame(before: Parsed, text: string): Steps<boolean> {
	const after = yield* parseSteps(text);
	if (before.faults.length > 0 || after.faults.length > 0 || !before.root || !after.root) return false;
	yield;
	if (!sameLines(valuesOf(before.root), valuesOf(after.root))) return false;
	yield;
	if (!sameLines(yield* besides(before.text), yield* besides(text))) return false;
	yield;
	const written = ({ comments }: Parsed) => comments.map((one) => one.text.trimEnd());
	if (!sameLines(written(before), written(after))) return false;
	return sameLines(yield* suppressed(before), yield* suppressed(after));
}

function sameLines(before: readonly string[], after: readonly string[]): boolean {
	return before.length === after.length && before.every((line, index) => line === after[index]);
}

/** The keys and values of a tree, a line each, in their order. */
function valuesOf(node: TreeNode, path = '', found: string[] = []): string[] {
	if (node.kind === 'scalar') found.push(`${path}=${typeof node.value}:${node.value}\u0000${node.text}`);
	else if (node.kind === 'opaque') found.push(`${path}?`);
	else if (node.kind === 'list') {
		found.push(`${path}[${node.flow}`);
		for (const [index, item] of node.items.entries()) valuesOf(item, `${path}\u0000${index}`, found);
	} else {
		found.push(`${path}{${node.flow}`);
		for (const { key, colon, merged, value } of node.entries) {
			found.push(`${path}:${key} ${colon} ${merged}`);
			valuesOf(value, `${path}\u0000${key}`, found);
		}
	}
	return found;
}

/** What stands beside the nodes of a text: comments, anchors, tags, and aliases, a line each, in their order. */
function* besides(text: string): Steps<string[]> {
	const { tokens } = yield* tokenSteps(text);
	yield;
	const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
	const found: string[] = [];
	const doc = [...composer.compose(tokens, true, text.length)][0] as Document.Parsed | undefined;
	if (!doc) return found;
	const say = (path: string, node: Partial<Node> | Document.Parsed) => {
		const { comment, commentBefore, anchor, tag, source } = node as Record<string, unknown>;
		const comments = [commentBefore, comment].map((one) => lines(one));
		const own = isAlias(node) ? `*${source}` : `${anchor ?? ''} ${tag ?? ''}`;
		found.push(`${path}\u0000${comments.join('\u0000')}\u0000${own}`);
	};
	const walk = (node: unknown, path: string): void => {
		if (!node) return;
		if (isPair(node)) {
			walk(node.key, `${path}?`);
			walk(node.value, `${path}:${isScalar(node.key) ? String(node.key.value) : ''}`);
			return;
		}
		say(path, node as Node);
		if (isCollection(node))
			for (const [index, item] of node.items.entries()) walk(item, isMap(node) ? path : `${path}-${index}`);
	};
	say('', doc);
	walk(doc.contents, '');
	return found;
}

const lines = (comment: unknown) =>
	typeof comment === 'string'
		? comment
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => line !== '')
				.join('\n')
		: '';

/** The suppressions of a text, each with the words of the line that it is about. */
function* suppressed({ text, comments }: Parsed): Steps<string[]> {
	const found = yield* suppressionSteps(text, comments);
	yield;
	return found.map(({ code, reason, wholeFile, line }) => {
		const about = line < 0 ? '' : lineAt(text, line).text.replace(/[\s"']+/g, '');
		return `${code} ${reason} ${wholeFile} ${about.replace(/^(?:-)+/, '')}`;
	});
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { type Analysis, lastOffset, type TreeNode } from '../engine/index';

/** What can be folded: every key and item that spans lines, long texts, and runs of comments. */
export function foldingRanges(document: TextDocument, analysis: Analysis): FoldingRange[] {
	const ranges: FoldingRange[] = [];
	const add = (start: number, end: number, kind?: FoldingRangeKind) => {
		let last = end;
		const text = analysis.charter.text;
		while (last > start && /[\s]/.test(text[last - 1] ?? '')) last--;
		const startLine = document.positionAt(start).line;
		const endLine = document.positionAt(last).line;
		if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind ? { kind } : {}) });
	};
	const visit = (node: TreeNode): void => {
		if (node.kind === 'map') {
			for (const entry of node.entries) {
				if (entry.merged || entry.keySpan.end === entry.keySpan.start) continue;
				add(entry.keySpan.start, lastOffset(entry.value));
				visit(entry.value);
			}
		} else if (node.kind === 'list')
			for (const item of node.items) {
				if (item.kind === 'map') add(item.start, lastOffset(item));
				visit(item);
			}
	};
	if (analysis.charter.root) visit(analysis.charter.root);
	let run: { start: number; end: number } | undefined;
	for (const comment of analysis.charter.comments) {
		const position = document.positionAt(comment.start);
		const alone =
			analysis.charter.text.slice(document.offsetAt({ line: position.line, character: 0 }), comment.start).trim() ===
			'';
		if (!alone) continue;
		if (run && document.positionAt(run.end).line + 1 === position.line) run.end = comment.end;
		else {
			if (run) add(run.start, run.end, FoldingRangeKind.Comment);
			run = { start: comment.start, end: comment.end };
		}
	}
	if (run) add(run.start, run.end, FoldingRangeKind.Comment);
	return dedupe(ranges);
}

/** Editors keep one range a line: the widest. */
function dedupe(ranges: readonly FoldingRange[]): FoldingRange[] {
	const byLine = new Map<number, FoldingRange>();
	for (const range of ranges) {
		const known = byLine.get(range.startLine);
		if (!known || known.endLine < range.endLine) byLine.set(range.startLine, range);
	}
	return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}

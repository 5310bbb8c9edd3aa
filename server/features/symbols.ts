import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analyse';
import { catalogue } from '../engine/catalogue/catalogue';
import { lastOffset } from '../engine/edits/remove';
import { nameOf } from '../engine/model/selectors';
import { childOf, type Entry, type TreeNode, textOf } from '../engine/parse/tree';
import type { Language } from '../texts/text';

/** The outline: sections, their keys, and the items of lists by name; practices and actions by number and title. */
export function documentSymbols(document: TextDocument, analysis: Analysis, language: Language): DocumentSymbol[] {
	const { root } = analysis.charter;
	if (!root) return [];
	const symbolOf = (
		name: string,
		detail: string,
		kind: SymbolKind,
		start: number,
		end: number,
		selection: { start: number; end: number },
		children: DocumentSymbol[],
	): DocumentSymbol => ({
		name: name.trim() === '' ? '…' : name.slice(0, 120),
		detail: detail.slice(0, 120),
		kind,
		range: { start: document.positionAt(start), end: document.positionAt(Math.max(end, selection.end)) },
		selectionRange: { start: document.positionAt(selection.start), end: document.positionAt(selection.end) },
		children,
	});
	const ofEntry = (entry: Entry, path: readonly string[]): DocumentSymbol => {
		const { name, detail } = label(entry, path, language);
		const kind =
			entry.value.kind === 'scalar' ? SymbolKind.Property : path.length === 0 ? SymbolKind.Module : SymbolKind.Field;
		return symbolOf(
			name,
			detail,
			kind,
			entry.start,
			lastOffset(entry.value),
			entry.keySpan,
			childrenOf(entry.value, [...path, entry.key]),
		);
	};
	const childrenOf = (node: TreeNode, path: readonly string[]): DocumentSymbol[] => {
		if (node.kind === 'map')
			return node.entries
				.filter((entry) => !entry.merged && entry.keySpan.end > entry.keySpan.start)
				.map((entry) => ofEntry(entry, path));
		if (node.kind !== 'list') return [];
		return node.items.flatMap((item, index): DocumentSymbol[] => {
			if (item.kind !== 'map') return [];
			const first = item.entries.find((entry) => !entry.merged);
			const selection =
				first && first.keySpan.end > first.keySpan.start ? first.keySpan : { start: item.start, end: item.start };
			return [
				symbolOf(
					nameOf(item) ?? String(index + 1),
					'',
					SymbolKind.Object,
					item.start,
					lastOffset(item),
					selection,
					childrenOf(item, path),
				),
			];
		});
	};
	return childrenOf(root, []);
}

function label(entry: Entry, path: readonly string[], language: Language): { name: string; detail: string } {
	if (path[0] === 'pratiques' && path.length === 1) {
		const practice = catalogue.practice(entry.key);
		if (practice) return { name: entry.key, detail: `${practice.number} · ${practice.title[language]}` };
	}
	if (path[0] === 'pratiques' && path.length === 2) {
		const action = catalogue.action(`${path[1]}.${entry.key}`);
		if (action) return { name: entry.key, detail: `${action.number} · ${textOf(childOf(entry.value, 'etat'))}` };
	}
	return { name: entry.key, detail: entry.value.kind === 'scalar' ? textOf(entry.value) : '' };
}

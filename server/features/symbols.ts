import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import {
	type Action,
	type Analysis,
	type Assessment,
	type Entry,
	type Language,
	lastOffset,
	nameOf,
	statusWords,
	type TreeNode,
	textOf,
} from '../engine/index';
import { actionsBySection, actionsOfPractice, covered, numbers } from './shared/coverage';

/** The outline: sections with the actions they answer, their keys, the items of lists by name; practices and actions with their coverage. */
export function documentSymbols(document: TextDocument, analysis: Analysis, language: Language): DocumentSymbol[] {
	const { root } = analysis.charter;
	if (!root) return [];
	const label = labelsOf(analysis, language);
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
		const { name, detail } = label(entry, path);
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

/** The name and what stands beside it: what a section answers, how far a practice is, the status of an action, or the value. */
function labelsOf({ assessment, charter }: Analysis, language: Language) {
	const answered = actionsBySection(assessment);
	return (entry: Entry, path: readonly string[]): { name: string; detail: string } => {
		const { key, value } = entry;
		const named = (detail: string) => ({ name: key, detail });
		if (path.length === 0 && value.kind !== 'scalar') {
			const actions = answered.get(key) ?? [];
			return named(actions.length > 0 ? `→ ${numbers(actions, 4)}` : '');
		}
		if (path[0] === 'pratiques' && path.length === 1) {
			const practice = charter.catalogue.practice(key);
			if (practice) return named(`${practice.number} · ${covered(actionsOfPractice(assessment, key), language)}`);
		}
		if (path[0] === 'pratiques' && path.length === 2) {
			const action = charter.catalogue.action(`${path[1]}.${key}`);
			if (action) return named(statusOf(action, assessment, language));
		}
		return named(textOf(value));
	};
}

/** « 8.1 · en place »; the number alone for an action that the edition lacks. */
function statusOf(action: Action, { actions }: Assessment, language: Language): string {
	const known = actions.find((one) => one.action.id === action.id);
	return known ? `${action.number} · ${statusWords[known.counted][language]}` : action.number;
}

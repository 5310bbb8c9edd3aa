import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Catalogue,
	childOf,
	contentSpan,
	entryOf,
	fold,
	type Language,
	namePlaces,
	type Span,
	statusWords,
	textOf,
	walk,
} from '../engine/index';
import { rangeOf } from './shared/spans';

/** One charter whose symbols are looked for: it may be open, or read from the workspace. */
export interface SymbolSource {
	readonly uri: string;
	readonly document: TextDocument;
	readonly analysis: Analysis;
	readonly language: Language;
}

/** More would only fill the editor's list. */
const mostSymbols = 500;
const longestName = 120;

/**
 * The initiatives, sections, named items and declarations of some charters that fit a query: its letters in order, case
 * and accents left out of account; the closest first. An empty query fits all. `more`: symbols made before, by
 * {@link charterSymbols}.
 */
export function workspaceSymbols(
	charters: Iterable<SymbolSource>,
	query: string,
	more: Iterable<WorkspaceSymbol> = [],
): WorkspaceSymbol[] {
	const wanted = fold(query).replace(/\s/g, '');
	const found: { symbol: WorkspaceSymbol; rank: number }[] = [];
	for (const symbol of [...[...charters].flatMap(charterSymbols), ...more]) {
		const rank = rankOf(fold(symbol.name), wanted);
		if (rank !== undefined) found.push({ symbol, rank });
	}
	return found
		.sort((a, b) => a.rank - b.rank)
		.slice(0, mostSymbols)
		.map(({ symbol }) => symbol);
}

/** How well a name fits: it begins so, a word of it does, it holds the query, it has its letters in order; undefined where it has not. */
function rankOf(name: string, query: string): number | undefined {
	const packed = name.replace(/\s/g, '');
	if (packed.startsWith(query)) return 0;
	if (name.split(/[^\p{L}\p{N}.]+/u).some((word) => word.startsWith(query))) return 1;
	if (packed.includes(query)) return 2;
	let at = 0;
	for (const letter of query) {
		at = packed.indexOf(letter, at) + 1;
		if (at === 0) return undefined;
	}
	return 3;
}

/** All the symbols of a charter, in the order of the text. */
export function charterSymbols(charter: SymbolSource): WorkspaceSymbol[] {
	return [...symbolsOf(charter)];
}

function* symbolsOf({ uri, document, analysis, language }: SymbolSource): Generator<WorkspaceSymbol> {
	const { charter } = analysis;
	const initiative = entryOf(charter.root, 'initiative');
	const named = entryOf(initiative?.value, 'nom');
	const title = textOf(named?.value).trim();
	const symbol = (name: string, kind: SymbolKind, span: Span, container: string): WorkspaceSymbol => ({
		name: short(name),
		kind,
		location: { uri, range: rangeOf(document, span) },
		...(container === '' ? {} : { containerName: short(container) }),
	});
	if (named && title !== '')
		yield symbol(title, SymbolKind.Module, named.keySpan, textOf(childOf(initiative?.value, 'organisme')).trim());
	const names = namePlaces(charter);
	for (const place of walk(charter)) {
		const { node, path, entry, list } = place;
		if (place.aliased && !entry) continue;
		const [section, practice = ''] = path;
		if (entry) {
			if (entry.merged || entry.keySpan.end === entry.keySpan.start) continue;
			if (path.length === 1) yield symbol(entry.key, SymbolKind.Namespace, entry.keySpan, title);
			if (section !== 'pratiques' || path.length === 1 || path.length > 3) continue;
			const name =
				path.length === 2 ? practiceName(charter.catalogue, practice, language) : actionName(analysis, path, language);
			if (name !== undefined)
				yield symbol(name, path.length === 2 ? SymbolKind.Class : SymbolKind.Method, entry.keySpan, title);
		} else if (list && node.kind === 'map' && section !== 'pratiques') {
			const name = names.get(node)?.node;
			if (name?.kind === 'scalar' && name.text.trim() !== '')
				yield symbol(
					name.text,
					SymbolKind.Object,
					contentSpan(charter.text, name),
					[title, path.join('.')].filter((part) => part !== '').join(' · '),
				);
		}
	}
}

function practiceName(catalogue: Catalogue, id: string, language: Language): string | undefined {
	const practice = catalogue.practice(id);
	return practice && `${practice.number} · ${practice.title[language]}`;
}

/** Number, wording and status: a charter is often looked through for what is planned. */
function actionName(
	{ assessment, charter }: Analysis,
	path: readonly string[],
	language: Language,
): string | undefined {
	const id = `${path[1]}.${path[2]}`;
	const action = charter.catalogue.action(id);
	const declaration = assessment.declarations.get(id);
	if (!action || !declaration) return undefined;
	const { edition } = assessment;
	const wording = action.wording[edition] ?? Object.values(action.wording).find((text) => text !== null) ?? id;
	const shown = language === 'en' ? (action.translation[edition] ?? wording) : wording;
	const status = statusWords[declaration.status][language];
	return `${action.number} · ${short(shown, longestName - status.length - 12)} · ${status}`;
}

/** A name on one line, cut where it is long. */
function short(text: string, most = longestName): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

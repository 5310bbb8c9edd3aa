/** From what is proposed to what LSP carries: ranges, filters, order. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type CompletionItem,
	type CompletionItemKind,
	InsertTextFormat,
	InsertTextMode,
} from 'vscode-languageserver-types';
import { eolOf, fold, reindent, type TextChange } from '../../engine/index';
import type { Layout } from './spot';

export interface Proposal {
	readonly label: string;
	readonly kind: CompletionItemKind;
	/** What is written. Its lines end with `\n`; lines after the first stand relative to the line's own indentation. */
	readonly text: string;
	readonly snippet?: boolean;
	/** Rank within the list, compared as a text. */
	readonly sort: string;
	readonly detail?: string;
	/** Shown beside the label in the list: the title of a practice. */
	readonly beside?: string;
	/** Markdown. */
	readonly documentation?: string;
	/** What the typed text is compared with; the label where undefined. Further words find it too. */
	readonly match?: string;
	readonly alsoFound?: readonly string[];
	/** What is written elsewhere at once; offsets are those of the document. */
	readonly more?: readonly TextChange[];
	/** Whether there is something to choose where the cursor then stands. */
	readonly suggest?: boolean;
}

/** One value, before it is put into the form that its place asks for. */
export interface Candidate extends Omit<Proposal, 'text'> {
	readonly value: string;
	/** Free text, to be quoted where YAML asks for it. */
	readonly free?: boolean;
	/** Found in the texts of the file, maybe in the very one that is being typed. */
	readonly seen?: boolean;
}

/** What turning proposals into items needs. */
export interface Target {
	readonly document: TextDocument;
	readonly start: number;
	readonly end: number;
	/** The text before the cursor that they are filtered by. */
	readonly typed: string;
	/** What they take the place of is no answer, a prompt for one: all of them are shown, as for an empty value. */
	readonly keepsPlace?: boolean;
	/** All that may ever be written here is proposed: the editor narrows it down by itself, and never waits for us. */
	readonly isWhole?: boolean;
}

export interface Items {
	readonly items: CompletionItem[];
	/** Some items are there only for what is typed now: the editor has to ask again. */
	readonly isIncomplete: boolean;
}

/** The completion items for proposals. */
export function toItems(proposals: readonly Proposal[], target: Target): Items {
	const { document, start, end } = target;
	const range = { start: document.positionAt(start), end: document.positionAt(end) };
	const eol = eolOf(document.getText());
	// Editors filter a list by what is typed next, and never find an accent: until a second letter is there, they ask again.
	// While they wait they show the old list unfiltered, and Enter takes its first: a value is typed whole faster than that.
	let isIncomplete = (target.typed.length < 2 && !target.isWhole) || target.keepsPlace === true;
	const items = proposals.map((proposal): CompletionItem => {
		// Editors filter by what stands before the cursor: to a prompt, only the prompt itself is alike.
		const filter = target.keepsPlace ? { text: target.typed, onlyNow: true } : filterOf(proposal, target);
		if (filter.onlyNow) isIncomplete = true;
		return {
			label: proposal.label,
			kind: proposal.kind,
			sortText: proposal.sort,
			filterText: filter.text === '' ? proposal.label : filter.text,
			textEdit: { range, newText: proposal.text.replaceAll('\n', eol) },
			insertTextFormat: proposal.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
			// The editor adds the line's own indentation to each further line; `indented` leaves it out.
			insertTextMode: InsertTextMode.adjustIndentation,
			...(proposal.detail ? { detail: proposal.detail } : {}),
			...(proposal.beside ? { labelDetails: { description: proposal.beside } } : {}),
			...(proposal.documentation ? { documentation: { kind: 'markdown', value: proposal.documentation } } : {}),
			...(proposal.more
				? {
						additionalTextEdits: proposal.more.map(({ newText, ...change }) => ({
							range: { start: document.positionAt(change.start), end: document.positionAt(change.end) },
							newText,
						})),
					}
				: {}),
			...(proposal.suggest ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
		};
	});
	return { items, isIncomplete };
}

/**
 * Editors compare the text from the start of the range, quotes included, with `filterText`, letter by letter:
 * « béné » never finds `benefices`. Where only accents or synonyms stand between, what is typed is its own filter.
 */
function filterOf(proposal: Proposal, { typed, isWhole }: Target): { text: string; onlyNow: boolean } {
	const quote = /^["']/.exec(typed)?.[0] ?? '';
	const match = proposal.match ?? proposal.label;
	const folded = fold(match);
	// Both spellings, so that what is typed later may have the accents or not.
	const text = quote + (folded === match.toLowerCase() ? match : `${match} ${folded}`);
	const parted = typed.slice(quote.length).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '_');
	const wanted = fold(parted).replace(/[ '-]+/g, '_');
	const words = [match, ...(proposal.alsoFound ?? [])].map((word) => fold(word).replace(/[ '-]+/g, '_'));
	if (wanted === '') return { text: isWhole ? [text, ...new Set(words.slice(1))].join(' ') : text, onlyNow: false };
	const others = [...new Set(words.slice(1).filter((word) => word.startsWith(wanted)))];
	const isPlain = typed.slice(quote.length).toLowerCase() === wanted;
	if (isWithin(typed, text) || (isWhole && isPlain && others.length > 0)) {
		// `ris` is within `risques`, and may become `risk`: what is typed next is compared with both.
		return { text: [text, ...others].join(' '), onlyNow: false };
	}
	return words.some((word) => word.startsWith(wanted)) ? { text: typed, onlyNow: true } : { text, onlyNow: false };
}

/** Whether the letters of a word occur in a text in their order. */
function isWithin(word: string, text: string): boolean {
	const letters = word.toLowerCase();
	let at = 0;
	for (const char of text.toLowerCase()) if (char === letters[at]) at++;
	return at >= letters.length;
}

/**
 * Lines written at two spaces, moved to where they belong, as one text to insert: the first without its indentation,
 * the others without that of the line itself, which the editor adds.
 */
export function indented(lines: readonly string[], layout: Layout): string {
	const written = layout.dash ? lines.map((line, index) => (index === 0 ? `- ${line}` : line && `  ${line}`)) : lines;
	const [first = '', ...others] = reindent(written, layout.column, layout.unit);
	return [layout.lead + first.trimStart(), ...others.map((line) => line.slice(layout.base))].join('\n');
}

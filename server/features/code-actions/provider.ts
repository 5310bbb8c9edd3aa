import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Analysis, Environment, Finding, TextChange } from '../../engine/index';
import { diagnosticOf } from '../diagnostics';
import { textEdits } from '../shared/text-edits';

/** What an editor says when it asks for code actions. */
export interface ActionContext {
	/** Its own copies of the diagnostics there. */
	readonly diagnostics: readonly Diagnostic[];
	/** The kinds that it wants; all where there are none. */
	readonly only?: readonly string[] | undefined;
	/** Nobody asked: the cursor moved, or the file is being saved. */
	readonly automatic?: boolean;
	/** The client's commands that an action may run. */
	readonly commands?: ReadonlySet<string>;
	/** The editor shows changes that are to be confirmed, under headings. */
	readonly annotations?: boolean;
}

/** Code actions, one after the other. Undefined between two of them: a step of the work is over. */
export type Offers = Iterable<CodeAction | undefined>;

/** What offers some of the code actions. Never throws; gives none where there is nothing to offer. */
export interface Provider {
	/** The kinds that it gives: it is not asked where none of them is wanted. */
	readonly kinds: readonly string[];
	readonly actions: (
		document: TextDocument,
		analysis: Analysis,
		env: Environment,
		range: Range,
		context: ActionContext,
	) => Offers;
}

/** Whether a kind is wanted: kinds are a tree, and who asks for `source` gets `source.fixAll` too. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
	return !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/**
 * Whether actions on the file as a whole are to be worked out: they are asked for by name, or by a person. An editor that
 * follows the cursor does not show them.
 */
export function asksForSource(context: ActionContext): boolean {
	return context.only ? context.only.length > 0 : context.automatic !== true;
}

/** Changes of a document as the edit of a code action. */
export function editOf(document: TextDocument, changes: readonly TextChange[]) {
	return { changes: { [document.uri]: textEdits(document, changes) } };
}

/** The findings that touch a range: the most severe first, then those on the least text. */
export function findingsAt(document: TextDocument, analysis: Analysis, range: Range): Finding[] {
	const start = document.offsetAt(range.start);
	const end = document.offsetAt(range.end);
	return analysis.findings
		.filter((finding) => finding.end >= start && end >= finding.start)
		.sort((a, b) => rank(a) - rank(b) || a.end - a.start - (b.end - b.start));
}

const rank = ({ severity }: Finding) => ['error', 'warning', 'information', 'hint'].indexOf(severity);

/** The client's own copy of a finding where it has one, so that the editor puts the fix at its place. */
export function knownAs(
	document: TextDocument,
	{ charter }: Analysis,
	finding: Finding,
	diagnostics: readonly Diagnostic[],
): Diagnostic {
	const own = diagnosticOf(document, finding, charter.catalogue);
	const same = (one: Diagnostic) =>
		one.code === own.code &&
		one.range.start.line === own.range.start.line &&
		one.range.start.character === own.range.start.character;
	return diagnostics.find(same) ?? own;
}

/** Completion: what may be written at the cursor. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionList } from 'vscode-languageserver-types';
import { type Analysis, type Environment, finished, isPlaceholder, type Steps } from '../../engine/index';
import type { NearFile } from '../../judging/near-files';
import { commentProposals } from './comments';
import { contextAt } from './context';
import { innerKeyProposals } from './inner-keys';
import { keyProposals } from './keys';
import { type Place, placeAt } from './place';
import { toItems } from './proposal';
import { sureProposals } from './sure';
import { valueProposals } from './values';

/**
 * The characters after which an editor asks by itself: behind `key: `, `- ` and `[`, between the parts of a pointer or a date.
 * Not `:` nor `,`: the list would open before the space, and the next Enter would accept a value nobody chose.
 */
export const completionTriggerCharacters: readonly string[] = [' ', '[', '{', '.', '-'];

const nothing: CompletionList = { items: [], isIncomplete: false };

/**
 * What may be written at an offset (UTF-16) of a document. The analysis may be of another version of it: it says what else
 * the charter holds, never where. `trigger`: the character that made the editor ask, undefined where the author did or typed a word.
 * `near`: the files that lie near the charter, for evidence.
 * Every item carries an edit on the cursor's line, and does no harm to what stands around it. Never throws.
 */
export function complete(
	document: TextDocument,
	analysis: Analysis,
	env: Environment,
	offset: number,
	trigger?: string,
	near: readonly NearFile[] = [],
): CompletionList {
	return finished(completeSteps(document, analysis, env, offset, trigger, near));
}

/** As {@link complete}, in steps: in a large file, each proposal takes some time to be shown to do no harm. */
export function* completeSteps(
	document: TextDocument,
	analysis: Analysis,
	env: Environment,
	offset: number,
	trigger?: string,
	near: readonly NearFile[] = [],
): Steps<CompletionList> {
	const text = document.getText();
	const at = Math.max(0, Math.min(offset, text.length));
	if (trigger !== undefined && !isWorth(trigger, text, at)) return nothing;
	const context = contextAt(text, at, analysis.charter.catalogue);
	if (!context) return nothing;
	if (context.kind === 'comment') {
		const found = commentProposals(text, at, context, analysis, env);
		return found ? toItems(found.proposals, { document, ...found }) : nothing;
	}
	const place = placeAt(context.path, analysis.charter.catalogue);
	if (!place) return nothing;
	yield;
	const proposals =
		context.kind === 'key'
			? [
					...(yield* keyProposals(place, context, analysis, env)),
					...(yield* innerKeyProposals(text, context, analysis, env)),
				]
			: valueProposals(place, context, analysis, env, near);
	const { start, end, typed } = context;
	const { catalogue } = analysis.charter;
	yield;
	const sure = yield* sureProposals(proposals, { text, context, catalogue });
	const isWhole = context.kind === 'value' && !asksForEvidence(place);
	const keepsPlace = context.kind === 'value' && context.current !== '' && isPlaceholder(context.current, catalogue);
	return toItems(sure, { document, start, end, typed, keepsPlace, isWhole });
}

/** Whether evidence is asked for at an offset of a document, and thus the files near it. */
export function wantsFiles(document: TextDocument, { charter }: Analysis, offset: number): boolean {
	const context = contextAt(document.getText(), offset, charter.catalogue);
	const place = context?.kind === 'value' ? placeAt(context.path, charter.catalogue) : undefined;
	return place !== undefined && asksForEvidence(place);
}

function asksForEvidence(place: Place): boolean {
	if (place.kind !== 'value') return false;
	const type = place.type.kind === 'list' ? place.type.of : place.type;
	return type.kind === 'text' && type.evidence === true;
}

/** A space asks for something only behind a colon, a dash, a comma or a bracket; a dash only within a date, or a word that begins a line: `charte-amorce`. */
function isWorth(trigger: string, text: string, offset: number): boolean {
	const before = text.slice(Math.max(0, offset - 12), offset);
	if (trigger === ' ') return /(?:^|[\s\p{L}\p{N}_"'\]}])[:,-] $|[[{] $|ignorer $|-fichier $/u.test(before);
	if (trigger === '-') return /\d-$|^[\p{L}-]+-$/u.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
	return true;
}

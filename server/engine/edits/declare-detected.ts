import type { Assessed, Assessment } from '../assess';
import type { Environment } from '../env';
import { type Charter, sectionOf } from '../model/charter';
import { practiceMap } from '../model/declarations';
import { holds, isTrace, pointerTo, resolveEvidence } from '../model/evidence';
import { readCharter } from '../model/read';
import { parse } from '../parse/parse';
import { entryOf, isEmptyScalar, type Span, type TreeNode, textOf } from '../parse/tree';
import type { TextChange } from '../text/change';
import { ComposedChanges } from './compose';
import {
	declarationLines,
	declare,
	isFlow,
	type NewDeclaration,
	practiceBlock,
	readsAsDeclared,
	written,
} from './declare';
import { insertAt, inserted, under } from './insert';

/**
 * What could be declared of the actions that the charter's own sections answer and that nothing is declared of: partly
 * answered, or lacking the trace that its evidence needs, an action is partial, else in place. Each has the pointers
 * that prove it. `within`: only those that a part of the text answers.
 */
export function detectedDeclarations(
	charter: Charter,
	assessment: Assessment,
	env: Environment,
	within?: Span,
): NewDeclaration[] {
	return assessment.actions.flatMap((one): NewDeclaration[] => {
		const places = one.detection.places.filter(({ node }) => !within || overlaps(node, within));
		if (one.detection.indication === 'absent' || places.length === 0 || !isOpen(one)) return [];
		const { action } = one;
		const evidence = [...new Set(one.detection.places.map(({ path }) => pointerTo(path, action.needsTrace)))]
			.map((pointer) => resolveEvidence(charter, places[0]?.node ?? whole(charter), pointer, env.exists))
			.filter(holds);
		if (evidence.length === 0) return [];
		const traced = !action.needsTrace || evidence.some((piece) => isTrace(piece, env.today));
		const status = one.detection.indication === 'present' && traced ? 'en_place' : 'partielle';
		return [{ action, status, pointers: evidence.map(({ text }) => text) }];
	});
}

const overlaps = (node: TreeNode, span: Span) => node.start < span.end && span.start < node.end;

const whole = ({ text }: Charter): TreeNode => ({ kind: 'opaque', start: 0, end: text.length });

/** Whether nothing was written of an action: no declaration, an empty one, or « à évaluer » and nothing else. */
function isOpen({ declaration }: Assessed): boolean {
	if (!declaration) return true;
	const { node, entry } = declaration;
	if (entry.merged) return false;
	if (node.kind !== 'map') return isEmptyScalar(node);
	return node.entries.every(
		({ key, value, merged }) =>
			!merged && (isEmptyScalar(value) || (key === 'etat' && /^(?:a_evaluer)?$/.test(textOf(value)))),
	);
}

/**
 * The changes that write several declarations at once, in the order of the standard. What is declared already stays, and
 * so does a place where none can be written. Empty where there is nothing to write.
 */
export function declareAll(
	charter: Charter,
	assessment: Assessment,
	declarations: readonly NewDeclaration[],
): TextChange[] {
	if (declarations.length === 0) return [];
	if (!hasBraces(charter, declarations)) {
		const changes = together(charter, assessment, declarations);
		if (changes.length > 0 && readsAsDeclared(charter, changes, declarations)) return changes;
	}
	return oneByOne(charter, assessment, declarations);
}

/** All declarations in one go, before they are read back. */
function together(charter: Charter, assessment: Assessment, declarations: readonly NewDeclaration[]): TextChange[] {
	const section = sectionOf(charter, 'pratiques');
	const { catalogue } = charter;
	const byPractice = catalogue.ids
		.map((id) => ({ id, mine: declarations.filter(({ action }) => action.practice === id) }))
		.filter(({ mine }) => mine.length > 0);
	const linesOf = (mine: readonly NewDeclaration[]) => mine.flatMap((one) => declarationLines(assessment, one));
	if (!section || isEmptyScalar(section)) {
		const lines = byPractice.flatMap(({ id, mine }) => practiceBlock(catalogue, id, linesOf(mine)));
		const entry = entryOf(charter.root, 'pratiques');
		const change = entry
			? under(charter, entry, lines)
			: insertAt(charter, ['pratiques'], ['pratiques:', ...lines.map((line) => `  ${line}`)]);
		return change && entry?.merged !== true ? [change] : [];
	}
	if (section.kind !== 'map') return [];
	return byPractice.flatMap(({ id, mine }): readonly TextChange[] => {
		const entry = entryOf(section, id);
		if (entry?.merged) return [];
		if (!entry) {
			const change = inserted(charter, section, catalogue.ids, id, practiceBlock(catalogue, id, linesOf(mine)));
			return change ? [change] : [];
		}
		if (isEmptyScalar(entry.value)) return entry.colon ? [under(charter, entry, linesOf(mine))] : [];
		return mine.flatMap((one) => written(charter, assessment, one) ?? []);
	});
}

/** Whether a declaration would come between braces, where each needs to know what stands before it. */
function hasBraces(charter: Charter, declarations: readonly NewDeclaration[]): boolean {
	return isFlow(charter) || declarations.some(({ action }) => practiceMap(charter, action.practice)?.flow === true);
}

function oneByOne(charter: Charter, assessment: Assessment, declarations: readonly NewDeclaration[]): TextChange[] {
	const composed = new ComposedChanges(charter.text);
	let current = charter;
	for (const declaration of declarations) {
		const changes = declare(current, assessment, declaration);
		if (!changes) continue;
		composed.apply(changes);
		current = readCharter(parse(composed.text), charter.catalogue);
	}
	return composed.changes();
}

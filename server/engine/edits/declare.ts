import type { Assessment } from '../assess';
import type { Catalogue } from '../catalogue/catalogue';
import type { Action } from '../catalogue/types';
import { type Charter, sectionOf } from '../model/charter';
import { practiceMap } from '../model/declarations';
import { pointerTo } from '../model/evidence';
import type { Status } from '../model/status';
import { type Entry, entryOf, isEmptyScalar, type MapNode, type TreeNode } from '../parse/tree';
import { declarationSchema } from '../schema/charter';
import { finished, type Steps } from '../steps';
import type { TextChange } from '../text/change';
import { quoteIfNeeded } from '../text/quote';
import { type DeclaredFields, readsBack, readsBackSteps } from './declared-back';
import { insertAt, inserted, insertValue, under } from './insert';
import { put } from './put';

/** What is declared of an action. */
export interface NewDeclaration {
	readonly action: Action;
	readonly status: Status;
	readonly reason?: string | undefined;
	readonly justification?: string | undefined;
	/** Pointers to where the charter's own sections answer, where they are known already. */
	readonly pointers?: readonly string[];
	/** Evidence that is written whatever the status, quoted where it has to be. */
	readonly evidence?: readonly string[];
}

/** The comment behind a practice's id, so that a diff reads well outside the editor. */
export function practiceComment(catalogue: Catalogue, practice: string): string {
	const found = catalogue.practice(practice);
	return found ? `# ${found.number} · ${found.title.fr}` : '';
}

/**
 * The changes that declare an action, or change its status. What the declaration holds already stays.
 * Where the status needs evidence and the charter's own sections answer, they are proposed as pointers.
 * Undefined where it cannot be written: the place holds something that is no declaration, or what would be written there does
 * not read as it was asked, with all else as before.
 */
export function declare(
	charter: Charter,
	assessment: Assessment,
	declaration: NewDeclaration,
): TextChange[] | undefined {
	return finished(declareSteps(charter, assessment, declaration));
}

/** As {@link declare}, in steps. */
export function* declareSteps(
	charter: Charter,
	assessment: Assessment,
	declaration: NewDeclaration,
): Steps<TextChange[] | undefined> {
	const changes = written(charter, assessment, declaration);
	if (!changes) return undefined;
	const asked = [{ action: declaration.action, fields: wanted(declaration) }];
	return (yield* readsBackSteps(charter, changes, asked)) ? changes : undefined;
}

/** Whether changes leave some declarations to be read as they were asked, and all else as it was. */
export function readsAsDeclared(
	charter: Charter,
	changes: readonly TextChange[],
	declarations: readonly NewDeclaration[],
): boolean {
	const asked = declarations.map((one) => ({ action: one.action, fields: wanted(one) }));
	return readsBack(charter, changes, asked);
}

/** The fields that a declaration asks for, as they are to be read. */
function wanted({ status, reason, justification, evidence }: NewDeclaration): DeclaredFields {
	return {
		etat: status,
		...(reason ? { motif: reason } : {}),
		...(justification ? { justification: justification.replace(/\s+/g, ' ').trim() } : {}),
		...(evidence ? { preuves: evidence } : {}),
	};
}

/** The changes of {@link declare} before they are read back. */
export function written(
	charter: Charter,
	assessment: Assessment,
	declaration: NewDeclaration,
): TextChange[] | undefined {
	const { action } = declaration;
	const practice = practiceMap(charter, action.practice);
	const written = entryOf(practice, action.key)?.value;
	const flow = isFlow(charter) || practice?.flow === true || (written?.kind === 'map' && written.flow);
	const fields = fieldsOf(assessment, declaration, flow);
	const actionLines = linesOf(action, fields);
	const { catalogue } = charter;
	const practiceLines = practiceBlock(catalogue, action.practice, actionLines);
	const section = sectionOf(charter, 'pratiques');
	if (!section || holdsNothing(section)) {
		const body = section ? practiceLines : ['pratiques:', ...practiceLines.map((line) => `  ${line}`)];
		const entry = entryOf(charter.root, 'pratiques');
		if (entry) return inPlaceOfNothing(charter, entry, body);
		return one(insertAt(charter, ['pratiques'], body));
	}
	if (section.kind !== 'map') return undefined;
	const practiceEntry = entryOf(section, action.practice);
	if (section.flow && (!practiceEntry || holdsNothing(practiceEntry.value))) {
		const value = `{${action.key}: {${fields.map(([key, value]) => `${key}: ${value}`).join(', ')}}}`;
		return one(
			practiceEntry
				? put(charter, practiceEntry, value)
				: insertValue(charter, section, catalogue.ids, action.practice, value),
		);
	}
	if (!practiceEntry) return one(inserted(charter, section, catalogue.ids, action.practice, practiceLines));
	if (holdsNothing(practiceEntry.value)) return inPlaceOfNothing(charter, practiceEntry, actionLines);
	if (!practice) return undefined;
	const entry = entryOf(practice, action.key);
	// What comes through an alias stands elsewhere, and counts there too.
	if (entry?.merged) return undefined;
	const lines = fields.map(([key, value]) => `${key}: ${value}`);
	if (practice.flow && (!entry || holdsNothing(entry.value))) {
		const value = `{${lines.join(', ')}}`;
		return one(entry ? put(charter, entry, value) : insertValue(charter, practice, [], action.key, value));
	}
	if (!entry)
		return one(inserted(charter, practice, catalogue.actionsOf(action.practice) ?? [], action.key, actionLines));
	if (holdsNothing(entry.value)) return inPlaceOfNothing(charter, entry, lines);
	return entry.value.kind === 'map' ? changed(charter, entry.value, fields) : undefined;
}

/** Whether nothing was written, or what stands for it: `null`, `~`, `[]`, `""`, the head of a block text. */
function holdsNothing(node: TreeNode): boolean {
	if (node.kind === 'list') return node.items.length === 0;
	return isEmptyScalar(node) || (node.kind === 'scalar' && node.text.trim() === '');
}

/** Lines under a key that holds nothing; what stands for it makes room for them. */
function inPlaceOfNothing(charter: Charter, entry: Entry, lines: readonly string[]): TextChange[] {
	const { start } = entry.value;
	const end = start + charter.text.slice(start, entry.value.end).trimEnd().length;
	const below = under(charter, entry, lines);
	if (end === start) return [below];
	const from = start - (/[ \t]+$/.exec(charter.text.slice(entry.keySpan.end, start))?.[0].length ?? 0);
	return [{ start: from, end, newText: '' }, below];
}

/** The lines of a declaration, its number behind its key. */
function linesOf(action: Action, fields: readonly [string, string][]): string[] {
	return [`${action.key}: # ${action.number}`, ...fields.map(([key, value]) => `  ${key}: ${value}`)];
}

/** The lines of a declaration that is not there yet, in block style, at two spaces. */
export function declarationLines(assessment: Assessment, declaration: NewDeclaration): string[] {
	return linesOf(declaration.action, fieldsOf(assessment, declaration, false));
}

/** The lines of a practice over those of its declarations. */
export function practiceBlock(catalogue: Catalogue, practice: string, lines: readonly string[]): string[] {
	return [`${practice}: ${practiceComment(catalogue, practice)}`, ...lines.map((line) => `  ${line}`)];
}

/** Whether the declarations are written between braces. */
export function isFlow(charter: Charter): boolean {
	const section = sectionOf(charter, 'pratiques');
	return section?.kind === 'map' && section.flow;
}

const one = (change: TextChange | undefined): TextChange[] | undefined => change && [change];

function fieldsOf(
	assessment: Assessment,
	{ action, status, reason, justification, pointers: given, evidence }: NewDeclaration,
	flow: boolean,
): [string, string][] {
	const fields: [string, string][] = [['etat', status]];
	if (reason) fields.push(['motif', reason]);
	if (justification) fields.push(['justification', quoteIfNeeded(justification.replace(/\s+/g, ' '), flow)]);
	if (evidence) fields.push(['preuves', `[${evidence.map((text) => quoteIfNeeded(text, true)).join(', ')}]`]);
	const known = evidence ? undefined : assessment.actions.find((candidate) => candidate.action.id === action.id);
	if ((status === 'en_place' || status === 'partielle') && known && (known.declaration?.evidence.length ?? 0) === 0) {
		const pointers = new Set(given ?? known.detection.places.map(({ path }) => pointerTo(path, action.needsTrace)));
		if (pointers.size > 0) fields.push(['preuves', `[${[...pointers].join(', ')}]`]);
	}
	return fields;
}

/** Changes the values of a declaration that is there, and adds those that it lacks. */
function changed(charter: Charter, map: MapNode, fields: readonly [string, string][]): TextChange[] | undefined {
	// Between braces that hold nothing, no field could tell that another comes before it.
	if (map.flow && map.entries.length === 0) {
		const at = charter.text.lastIndexOf('}', map.end - 1);
		const newText = fields.map(([key, value]) => `${key}: ${value}`).join(', ');
		return at > map.start ? [{ start: at, end: at, newText }] : undefined;
	}
	const order = Object.keys(declarationSchema.fields);
	const changes: TextChange[] = [];
	for (const [key, value] of fields) {
		const entry = entryOf(map, key);
		if (entry) {
			if (key !== 'preuves' || isEmptyScalar(entry.value)) changes.push(put(charter, entry, value));
			continue;
		}
		const change = insertValue(charter, map, order, key, value);
		// Half a declaration is none.
		if (!change) return undefined;
		changes.push(change);
	}
	return changes;
}

import type { Action } from '../catalogue/types';
import type { Environment } from '../env';
import { childOf, type Entry, entryOf, type MapNode, type TreeNode, textOf } from '../parse/tree';
import { type Charter, sectionOf } from './charter';
import { daysBetween, isDate } from './dates';
import { type Evidence, holds, resolveEvidence } from './evidence';
import { isPlaceholder } from './placeholder';
import { type Status, statuses } from './status';

/** What a declaration lacks to be what it says. The kinds are the last part of the finding's code. */
export type Lack = 'sans_preuve' | 'sans_motif' | 'sans_justification' | 'sans_responsable' | 'sans_echeance';

/** What a charter declares of one action. */
export interface Declaration {
	readonly action: Action;
	/** As declared; `a_evaluer` where the status is missing or not one of the list. */
	readonly status: Status;
	/** As counted: broken or missing evidence makes `en_place` a `partielle`; a refusal without its reason is not evaluated yet. */
	readonly counted: Status;
	/** The entry `pmv: …` under its practice. */
	readonly entry: Entry;
	readonly node: TreeNode;
	readonly evidence: readonly Evidence[];
	readonly lacks: readonly Lack[];
	readonly late: boolean;
	readonly stale: boolean;
	/** Evidence that resolves to nothing, or a need that is not met. */
	readonly broken: boolean;
	readonly dueDate: string | undefined;
	readonly evaluatedOn: string | undefined;
}

/** Reads the declarations of a charter, by action id. Where an action is declared twice, the first counts. */
export function readDeclarations(charter: Charter, env: Environment): ReadonlyMap<string, Declaration> {
	const found = new Map<string, Declaration>();
	const section = sectionOf(charter, 'pratiques');
	if (section?.kind !== 'map') return found;
	for (const practice of section.entries) {
		if (practice.value.kind !== 'map') continue;
		for (const entry of practice.value.entries) {
			const action = charter.catalogue.action(`${practice.key}.${entry.key}`);
			if (action && !found.has(action.id)) found.set(action.id, readDeclaration(charter, action, entry, env));
		}
	}
	return found;
}

function readDeclaration(charter: Charter, action: Action, entry: Entry, env: Environment): Declaration {
	const node = entry.value;
	const written = textOf(childOf(node, 'etat'));
	const status = statuses.find((candidate) => candidate === written) ?? 'a_evaluer';
	const evidence = evidenceNodes(charter, node).map((item) => resolveEvidence(charter, item, textOf(item), env.exists));
	const dueDate = dateOf(node, 'echeance');
	const evaluatedOn = dateOf(node, 'evaluee_le');
	const lacks = lacksOf(charter, node, status, evidence);
	const late = dueDate !== undefined && dueDate < env.today && (status === 'planifiee' || status === 'partielle');
	return {
		action,
		status,
		counted: counted(status, evidence, lacks),
		entry,
		node,
		evidence,
		lacks,
		late,
		stale: status !== 'a_evaluer' && evaluatedOn !== undefined && daysBetween(evaluatedOn, env.today) > env.staleDays,
		broken: lacks.length > 0 || evidence.some((item) => !holds(item)),
		dueDate,
		evaluatedOn,
	};
}

/** The items of `preuves` that hold a text. */
function evidenceNodes({ catalogue }: Charter, node: TreeNode): TreeNode[] {
	const list = childOf(node, 'preuves');
	return list?.kind === 'list'
		? list.items.filter(
				(item) =>
					textOf(item).trim() !== '' && (isAddressInMarks(textOf(item)) || !isPlaceholder(textOf(item), catalogue)),
			)
		: [];
}

/** `<https://…>`, `<docs/a.md>`: an address between the marks that other formats want around it, and no place to be filled in. */
function isAddressInMarks(text: string): boolean {
	return /^<[^\s<>]*[\p{L}\p{N}][./:]+[\p{L}\p{N}][^\s<>]*>$/u.test(text.trim());
}

function dateOf(node: TreeNode, key: string): string | undefined {
	const text = textOf(childOf(node, key)).trim();
	return isDate(text) ? text : undefined;
}

function lacksOf({ catalogue }: Charter, node: TreeNode, status: Status, evidence: readonly Evidence[]): Lack[] {
	const filled = (key: string) => !isPlaceholder(textOf(childOf(node, key)), catalogue);
	const lacks: Lack[] = [];
	if (status === 'en_place' || status === 'partielle') {
		if (evidence.length === 0) lacks.push('sans_preuve');
	} else if (status === 'non_retenue' || status === 'sans_objet') {
		if (!filled('motif')) lacks.push('sans_motif');
		if (!filled('justification')) lacks.push('sans_justification');
	} else if (status === 'planifiee') {
		if (!filled('responsable')) lacks.push('sans_responsable');
		if (!filled('echeance')) lacks.push('sans_echeance');
	}
	return lacks;
}

function counted(status: Status, evidence: readonly Evidence[], lacks: readonly Lack[]): Status {
	if (status === 'en_place') return lacks.length > 0 || evidence.some((item) => !holds(item)) ? 'partielle' : status;
	if ((status === 'non_retenue' || status === 'sans_objet') && lacks.length > 0) return 'a_evaluer';
	return status;
}

/** The map of one practice under `pratiques`; undefined where there is none. */
export function practiceMap(charter: Charter, practice: string): MapNode | undefined {
	const node = entryOf(sectionOf(charter, 'pratiques'), practice)?.value;
	return node?.kind === 'map' ? node : undefined;
}

/**
 * What the reference page promises of each field: the findings that its absence may raise. From the data alone: the
 * schema, the fields that actions name, and the fields that descriptions of findings name.
 */
import type { Catalogue } from '../catalogue/catalogue';
import type { Action } from '../catalogue/types';
import { keysOf, parseSelector, type Step } from '../model/selectors';
import { actionsServedBy } from '../model/served';
import { charterSchema, declarationSchema, itemType, type PlacedField, walkFields } from '../schema/charter';
import type { FieldType } from '../schema/types';

/** A field, and what its absence may raise. */
export interface FieldPromise {
	/** Keys from the root, list levels left out; declarations are `pratiques.<pratique>.<action>.etat`. */
	readonly path: readonly string[];
	/** `format/cle_manquante`. */
	readonly required: boolean;
	/** `format/nom_inconnu`: other fields refer to the names that it declares. */
	readonly names: boolean;
	/** The actions that the field answers: the practice, `<action>/partielle`, or `declaration/contredite` where it is declared in place. */
	readonly actions: readonly Action[];
	/** `declaration/sans_trace`: the date makes a trace of an item. */
	readonly trace: boolean;
	/** The codes of the descriptions that name the field. */
	readonly codes: readonly string[];
}

/** Stands for the keys of `pratiques`. */
export const anyAction = ['pratiques', '<pratique>', '<action>'] as const;

const known = new WeakMap<Catalogue, readonly FieldPromise[]>();

/** Every field of the format, in its order. */
export function promises(catalogue: Catalogue): readonly FieldPromise[] {
	const all = known.get(catalogue) ?? readPromises(catalogue);
	known.set(catalogue, all);
	return all;
}

function readPromises(catalogue: Catalogue): readonly FieldPromise[] {
	const declared = [...walkFields(declarationSchema.fields, anyAction)];
	return [...walkFields(charterSchema.fields)]
		.flatMap((placed) => (placed.path.join('.') === 'pratiques' ? [placed, ...declared] : [placed]))
		.map((placed) => promiseOf(catalogue, placed));
}

function promiseOf(catalogue: Catalogue, { path, field }: PlacedField): FieldPromise {
	const name = path.join('.');
	const served = actionsServedBy(catalogue, path);
	const actions = catalogue.actions.filter((action) => answers(action, path, served));
	return {
		path,
		required: field.required,
		names: declaresNames(field.type),
		actions,
		trace: itemType(field.type).kind === 'date' && actions.some((action) => action.needsTrace),
		codes: catalogue.descriptions.filter(({ fields }) => fields?.includes(name)).map(({ code }) => code),
	};
}

/** Whether a field is one that an action names, holds it, is read by its filter, or stands in it or beside it and serves the action. */
function answers(action: Action, path: readonly string[], served: readonly Action[]): boolean {
	return action.fields.some((selector) => {
		const steps = parseSelector(selector) ?? [];
		const keys = keysOf(steps);
		if (path.every((key, index) => keys[index] === key)) return true;
		const filters = steps.flatMap((step, index) => filterPath(steps.slice(0, index), step));
		if (filters.includes(path.join('.'))) return true;
		const beside = keys.length > 1 ? keys.slice(0, -1) : keys;
		return served.includes(action) && beside.every((key, index) => path[index] === key);
	});
}

function filterPath(before: readonly Step[], step: Step): string[] {
	return step.kind === 'where' ? [[...keysOf(before), step.key].join('.')] : [];
}

/** Whether a field declares a name, or holds one that does. */
function declaresNames(type: FieldType): boolean {
	const item = itemType(type);
	if (item.kind === 'text') return item.declares !== undefined;
	return item.kind === 'object' && Object.values(item.fields).some((inner) => declaresNames(inner.type));
}

const key = (path: readonly string[]) => path.join('.');

/**
 * Every code that the absence of a field, with all that it holds, may raise. Under `pratiques` the ids stand where the
 * placeholders of {@link anyAction} do. A field that the format lacks promises nothing.
 */
export function promisedCodes(catalogue: Catalogue, path: readonly string[]): ReadonlySet<string> {
	const placed = path[0] === 'pratiques' ? [...anyAction.slice(0, path.length), ...path.slice(3)] : path;
	const within = promises(catalogue).filter((one) => placed.every((part, index) => one.path[index] === part));
	const own = within.find((one) => key(one.path) === key(placed));
	const codes = new Set(within.flatMap((one) => one.codes));
	if (!own) return codes;
	codes.add('declaration/preuve_introuvable');
	if (own.required) codes.add('format/cle_manquante');
	if (own.names) codes.add('format/nom_inconnu');
	if (within.some(({ trace }) => trace)) codes.add('declaration/sans_trace');
	if (own.actions.length > 0) codes.add('declaration/contredite').add('pratiques');
	for (const action of own.actions) codes.add(action.practice).add(`${action.id}/partielle`);
	return codes;
}

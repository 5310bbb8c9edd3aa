/**
 * Which actions a field serves. No field names an action: the actions of a standard name their fields, and what serves them
 * follows from that, once per standard.
 */
import type { Catalogue } from '../catalogue/catalogue';
import type { Action } from '../catalogue/types';
import { childFields, fieldAt } from '../schema/charter';
import { keysOf, parseSelector } from './selectors';

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly Action[]>>();

/**
 * The actions that a field serves, in the order of the standard; none where no action names the field, what holds it or
 * what it holds. Its path is of keys from the root, list levels left out.
 */
export function actionsServedBy(catalogue: Catalogue, path: readonly string[]): readonly Action[] {
	let all = known.get(catalogue);
	if (!all) {
		all = byField(catalogue.actions);
		known.set(catalogue, all);
	}
	return all.get(path.join('.')) ?? [];
}

function byField(actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
	const found = new Map<string, Action[]>();
	for (const action of actions) {
		for (const path of new Set([...action.fields.flatMap(fieldsOf), ...action.nearFields])) {
			const served = found.get(path);
			if (served) served.push(action);
			else found.set(path, [action]);
		}
	}
	return found;
}

/**
 * The fields that a selector makes serve: the one that it names, those that hold it, the keys that its filters read and,
 * where it ends without a filter, the fields directly in it.
 */
function fieldsOf(selector: string): string[] {
	const steps = parseSelector(selector) ?? [];
	const keys = keysOf(steps);
	const paths = keys.map((_, index) => keys.slice(0, index + 1));
	steps.forEach((step, index) => {
		if (step.kind === 'where') paths.push([...keysOf(steps.slice(0, index)), step.key]);
	});
	const type = fieldAt(keys)?.type;
	if (type && steps.at(-1)?.kind !== 'where')
		paths.push(...Object.keys(childFields(type) ?? {}).map((key) => [...keys, key]));
	return paths.map((path) => path.join('.'));
}

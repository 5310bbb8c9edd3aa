/** How the editions of the standard differ, action by action. */
import { type Catalogue, has } from './catalogue';
import type { Action, EditionId } from './types';

/** What becomes of an action from one edition to another. */
export const editionChanges = ['kept', 'reworded', 'gone', 'added'] as const;
export type EditionChange = (typeof editionChanges)[number];

/** What becomes of an action from one edition to another; undefined where both lack it. */
export function changeOf({ wording }: Action, from: EditionId, to: EditionId): EditionChange | undefined {
	const [before, after] = [wording[from] ?? null, wording[to] ?? null];
	if (before === null) return after === null ? undefined : 'added';
	if (after === null) return 'gone';
	return before === after ? 'kept' : 'reworded';
}

/** The actions of the standard by what becomes of them, each in the order of the standard. */
export function changesBetween(
	{ actions }: Catalogue,
	from: EditionId,
	to: EditionId,
): Readonly<Record<EditionChange, readonly Action[]>> {
	const of = (change: EditionChange) => actions.filter((action) => changeOf(action, from, to) === change);
	return { kept: of('kept'), reworded: of('reworded'), gone: of('gone'), added: of('added') };
}

/** Whether an edition wants both of what an earlier one left a choice of: nothing but « ou » became « et ». */
export function isTightened({ wording }: Action, from: EditionId, to: EditionId): boolean {
	const [before, after] = [wording[from] ?? null, wording[to] ?? null];
	return before !== null && after !== null && before !== after && before.replace(/ ou /g, ' et ') === after;
}

/** The last earlier edition that left a choice where this one wants both; undefined where there is none. */
export function looserEdition({ data }: Catalogue, action: Action, edition: EditionId): EditionId | undefined {
	const index = data.editions.findIndex(({ id }) => id === edition);
	const earlier = data.editions.slice(0, Math.max(0, index)).reverse();
	return earlier.find(({ id }) => isTightened(action, id, edition))?.id;
}

/**
 * The action under which an edition goes on checking what an action that it lacks asked for. Our judgement: the standard
 * does not say what became of it. Undefined where nothing of it is checked any more.
 */
export function heirOf(catalogue: Catalogue, action: Action, edition: EditionId): Action | undefined {
	if (has(action, edition)) return undefined;
	const heir = catalogue.descriptions.find(
		(one) => one.action === action.id && one.inEdition?.[edition]?.action !== undefined,
	);
	return catalogue.action(heir?.inEdition?.[edition]?.action ?? '');
}

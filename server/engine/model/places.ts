/** Where else in the format a key stands. */
import { foldKey } from '../fold';
import { charterSchema, declarationSchema, walkFields } from '../schema/charter';
import { nameForm } from '../schema/names/form';

let placesByKey: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/**
 * The section or field elsewhere in the format that has this key: people often put a key one level off. The same section's
 * comes first; undefined where several others have it, for a `description` belongs to none of them more than to another.
 */
export function placeOf(key: string, path: readonly string[]): string | undefined {
	placesByKey ??= indexPlaces();
	const here = path.join('.');
	const others = (placesByKey.get(key) ?? []).filter((candidate) => candidate.slice(0, -1).join('.') !== here);
	const place =
		others.find((candidate) => candidate.length === 1) ??
		others.find(([section]) => section === path[0]) ??
		(others.length === 1 ? others[0] : undefined);
	return place?.join('.');
}

function indexPlaces(): Map<string, (readonly string[])[]> {
	const index = new Map<string, (readonly string[])[]>();
	for (const { path } of walkFields(charterSchema.fields)) {
		const key = path.at(-1);
		if (key === undefined || path.length > 3) continue;
		const places = index.get(key) ?? [];
		places.push(path);
		index.set(key, places);
	}
	return index;
}

let placesByName: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The only place in the format that has a key of this other name: `mvp` at the root is `solution.pmv`. Undefined where
 * several do, none within another, and for a word that is a key itself: a `date` is that of many before it is a due date.
 */
export function placeNamed(written: string): string | undefined {
	placesByKey ??= indexPlaces();
	if (placesByKey.has(foldKey(written))) return undefined;
	if (!placesByName) {
		const places = new Map<string, string[]>();
		for (const { path, field } of walkFields(charterSchema.fields))
			for (const form of new Set(field.alsoCalled?.map(nameForm)))
				places.set(form, [...(places.get(form) ?? []), path.join('.')]);
		placesByName = places;
	}
	const [first, ...others] = placesByName.get(nameForm(written)) ?? [];
	// What holds the others is meant: « milestones » are `echeancier.jalons`, not the name of one.
	if (first === undefined || others.some((place) => !place.startsWith(`${first}.`))) return undefined;
	// A « status » is an `etat`, and that of any declaration before it is that of an assessment.
	return Object.hasOwn(declarationSchema.fields, first.slice(first.lastIndexOf('.') + 1)) ? undefined : first;
}

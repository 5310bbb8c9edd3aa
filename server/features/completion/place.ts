/** From a path of keys in the text to what the schema says may stand there. */
import {
	type Catalogue,
	charterSchema,
	declarationSchema,
	type Field,
	type FieldType,
	foldKey,
	keyMeant,
} from '../../engine/index';

/** Stands for one level of list in a path: `['usagers', 'groupes', itemStep, 'nom']`. */
export const itemStep = '[]';

/** What may stand at a place of the file. */
export type Place =
	/** A value of the schema. `field`: the key it is the value of (items share their list's). `keys`: the format's own keys to it. */
	| {
			readonly kind: 'value';
			readonly type: FieldType;
			readonly field: Field | undefined;
			readonly keys: readonly string[];
	  }
	/** Directly under `pratiques`: ids of practices. */
	| { readonly kind: 'practices'; readonly keys: readonly string[] }
	/** Under one practice: keys of its actions. */
	| { readonly kind: 'actions'; readonly practice: string; readonly keys: readonly string[] };

const root: Place = { kind: 'value', type: charterSchema, field: undefined, keys: [] };

/** What may stand at a path as it is written, accents, capitals and other names understood; undefined outside the schema. */
export function placeAt(path: readonly string[], catalogue: Catalogue): Place | undefined {
	let place: Place | undefined = root;
	for (const step of path) {
		if (!place) return undefined;
		place = under(place, step, catalogue);
	}
	return place;
}

function under(place: Place, step: string, catalogue: Catalogue): Place | undefined {
	if (place.kind === 'practices') {
		const practice =
			step === itemStep ? undefined : (catalogue.practice(foldKey(step))?.id ?? catalogue.practiceNamed(step));
		return practice === undefined ? undefined : { kind: 'actions', practice, keys: [...place.keys, practice] };
	}
	if (place.kind === 'actions') {
		const named = catalogue.actionNamed(place.practice, step);
		const action =
			catalogue.action(`${place.practice}.${foldKey(step)}`) ??
			(named === undefined ? undefined : catalogue.action(`${place.practice}.${named}`));
		return action && { kind: 'value', type: declarationSchema, field: undefined, keys: [...place.keys, action.key] };
	}
	if (step === itemStep) return place.type.kind === 'list' ? { ...place, type: place.type.of } : undefined;
	// A key right under a list: the author has not written the dash yet.
	const type = place.type.kind === 'list' ? place.type.of : place.type;
	if (type.kind !== 'object') return undefined;
	const key = keyMeant(type.fields, step);
	const field = key === undefined ? undefined : type.fields[key];
	if (key === undefined || !field) return undefined;
	const keys = [...place.keys, key];
	return field.type.kind === 'declarations'
		? { kind: 'practices', keys }
		: { kind: 'value', type: field.type, field, keys };
}

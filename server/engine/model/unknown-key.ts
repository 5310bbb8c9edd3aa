import type { Catalogue } from '../catalogue/catalogue';
import { foldKey } from '../fold';
import type { Entry } from '../parse/tree';
import { charterSchema } from '../schema/charter';
import { nameForm } from '../schema/names/form';
import type { Problem } from './charter';
import type { KnownKeys } from './known-keys';
import { isSlip, nearest } from './nearest';
import { placeNamed, placeOf } from './places';

/**
 * The problem of a key that the format does not have there: `known` are those it has, `path` the keys down to the map.
 * `taken`: the keys beside it. One that is there already is named, but no rename would make a second one of it.
 */
export function unknownKey(
	entry: Entry,
	{ keys, names }: KnownKeys,
	path: readonly string[],
	taken: ReadonlySet<string>,
	standard: Catalogue,
	isGuessed = true,
): Problem {
	const folded = foldKey(entry.key);
	const declaring = path[0] === 'pratiques' && path.length <= 2;
	const declared = declaring ? meantDeclared(entry.key, path, standard) : undefined;
	// Among the practices and actions, a field of the same name elsewhere is not what is meant; a section may be.
	const placed = !declaring || (path.length === 1 && Object.hasOwn(charterSchema.fields, folded));
	const place = placed ? placeOf(folded, path) : undefined;
	const guessed = () => {
		if (!isGuessed) return [];
		const near = nearest(folded, keys);
		return near.length > 0 || place !== undefined ? near : slipsOf(entry.key, names());
	};
	const near = declared?.replacement ? [declared.replacement] : declared ? [] : guessed();
	const best = near[0];
	const named = () => (declaring || !isGuessed ? undefined : placeNamed(entry.key));
	const elsewhere = best !== undefined ? undefined : (declared?.place ?? place ?? named());
	const variant = () => {
		if (best !== undefined) return 'proche';
		if (elsewhere !== undefined) return elsewhere === entry.key ? 'section' : 'ailleurs';
		return declaring ? 'pratique' : 'inconnue';
	};
	return {
		kind: 'cle_inconnue',
		variant: variant(),
		...entry.keySpan,
		args: [entry.key, best ?? elsewhere ?? path.join('.')],
		replacements: near.filter((key) => !taken.has(key)),
	};
}

/** The keys whose other names a word is, but for one slip of the fingers. */
function slipsOf(written: string, names: Iterable<readonly [name: string, key: string]>): string[] {
	const form = nameForm(written);
	return [...new Set([...names].flatMap(([name, key]) => (isSlip(form, nameForm(name)) ? [key] : [])))];
}

/** What a key under `pratiques` was meant to be: a key to put in its place, or the place where it belongs. */
interface MeantDeclared {
	readonly replacement?: string;
	readonly place?: string;
}

/**
 * What a key under `pratiques` that is no practice or action there was meant to be: people write numbers (`8`, `8.1`),
 * whole ids (`valeur.pmv`), or an action one level off. `path`: the keys down to the map it stands in.
 * Undefined where nothing of the standard is meant.
 */
function meantDeclared(key: string, path: readonly string[], keys: Catalogue): MeantDeclared | undefined {
	const [, parent] = path;
	const found = idOf(key, keys) ?? actionNamed(foldKey(key), keys);
	if (!found) return undefined;
	const { practice, action } = found;
	if (parent === undefined && action === undefined) return { replacement: practice };
	if (parent === practice && action !== undefined) return { replacement: action };
	return { place: ['pratiques', practice, ...(action === undefined ? [] : [action])].join('.') };
}

interface Named {
	readonly practice: string;
	readonly action?: string;
}

/** `8`, `8.1`, `valeur`, `valeur.pmv`. */
function idOf(key: string, keys: Catalogue): Named | undefined {
	const [first = '', second, ...more] = key.split('.');
	if (more.length > 0) return undefined;
	const practice = /^\d+$/.test(first) ? keys.ids[Number(first) - 1] : keys.ids.find((id) => id === foldKey(first));
	if (practice === undefined || second === undefined) return practice === undefined ? undefined : { practice };
	const actions = keys.actionsOf(practice) ?? [];
	const action = /^\d+$/.test(second) ? actions[Number(second) - 1] : actions.find((id) => id === foldKey(second));
	return action === undefined ? undefined : { practice, action };
}

/** The one action of the standard with this key, else by another name; undefined where none or several have it. */
function actionNamed(key: string, keys: Catalogue): Named | undefined {
	const exact = keys.ids.filter((id) => keys.actionsOf(id)?.includes(key));
	const practices = exact.length > 0 ? exact : keys.ids.filter((id) => keys.actionNamed(id, key) !== undefined);
	const [practice] = practices;
	if (practice === undefined || practices.length > 1) return undefined;
	return { practice, action: exact.length > 0 ? key : (keys.actionNamed(practice, key) ?? key) };
}

/** Which key or value is meant by another name of it. */
import { foldKey } from '../../fold';
import type { EnumValue, Fields } from '../types';
import { nameForm } from './form';

/** What has other names. */
export interface Named {
	readonly own: string;
	readonly alsoCalled?: readonly string[] | undefined;
}

/** Gives which of some is meant by another name of it; undefined for any other word, the names of their own among them. */
export function nameFinder(named: readonly Named[]): (written: string) => string | undefined {
	let forms: Map<string, string> | undefined;
	return (written) => {
		if (!forms) {
			forms = new Map();
			for (const { own, alsoCalled = [] } of named)
				for (const form of alsoCalled.map(nameForm)) if (!forms.has(form)) forms.set(form, own);
		}
		return forms.get(nameForm(written));
	};
}

const keyFinders = new WeakMap<Fields, (written: string) => string | undefined>();

/** The key among these fields that is meant by another name of it (`goals` → `objectifs`); undefined for any other word. */
export function keyNamed(fields: Fields, written: string): string | undefined {
	let finder = keyFinders.get(fields);
	if (!finder) {
		finder = nameFinder(Object.entries(fields).map(([own, { alsoCalled }]) => ({ own, alsoCalled })));
		keyFinders.set(fields, finder);
	}
	return finder(written);
}

/** The key among these fields that another spelling, without accents or capitals, is accepted for (`etc` → `etp`). */
export function keyAccepted(fields: Fields, folded: string): string | undefined {
	return Object.keys(fields).find((key) => fields[key]?.synonyms?.includes(folded));
}

/** The key among these fields that a word means: as it is, with accents or capitals, or by another name. Undefined where none does. */
export function keyMeant(fields: Fields, written: string): string | undefined {
	// Keys come from the file: `constructor` must not find what every object inherits.
	if (Object.hasOwn(fields, written)) return written;
	const folded = foldKey(written);
	if (Object.hasOwn(fields, folded)) return folded;
	return written.startsWith('x-') ? undefined : (keyAccepted(fields, folded) ?? keyNamed(fields, written));
}

const valueFinders = new WeakMap<readonly EnumValue[], (written: string) => string | undefined>();

/** The value of a list that is meant by another name of it (`high` → `eleve`); undefined for any other word. */
export function valueNamed(values: readonly EnumValue[], written: string): string | undefined {
	let finder = valueFinders.get(values);
	if (!finder) {
		finder = nameFinder(values.map(({ value, alsoCalled }) => ({ own: value, alsoCalled })));
		valueFinders.set(values, finder);
	}
	return finder(written);
}

/** The schema of the charter, format 1: the one description of the file, and lookups in it. */
import { object } from './build';
import { withNames } from './names/attach';
import { pratiques } from './sections/declarations';
import { communications, gouvernance, livrables } from './sections/governance';
import { approbations, charte, contexte, edition, initiative, references, version } from './sections/identity';
import { objectifs, parcours, portee } from './sections/journeys';
import { alignement, benefices, donnees, indicateurs } from './sections/measures';
import { ethique, renseignements, securite } from './sections/protection';
import { contraintes, dependances, hypotheses, risques } from './sections/risks';
import { budget, echeancier } from './sections/schedule';
import { solution } from './sections/solution';
import { competences, equipe, parties_prenantes } from './sections/team';
import { besoins, usagers } from './sections/users';
import type { Field, Fields, FieldType, ListType, ObjectValue, Substance } from './types';

/** The whole charter. The order of the keys is the order in which the file is best read and written. */
export const charterSchema = withNames(
	object({
		charte,
		version,
		edition,
		initiative,
		approbations,
		contexte,
		besoins,
		usagers,
		parcours,
		objectifs,
		portee,
		solution,
		renseignements,
		securite,
		ethique,
		equipe,
		competences,
		parties_prenantes,
		gouvernance,
		communications,
		livrables,
		echeancier,
		budget,
		contraintes,
		hypotheses,
		dependances,
		risques,
		donnees,
		indicateurs,
		benefices,
		alignement,
		pratiques,
		references,
	}),
);

/** What one entry of `pratiques` holds. */
export const declarationSchema = charterSchema.fields.pratiques.type.declaration;

/** A charter once read; every key may be missing. */
export type CharterValue = ObjectValue<(typeof charterSchema)['fields']>;

/** A field and where it stands: keys from the root, list levels left out (`usagers`, `recherche`, `methode`). */
export interface PlacedField {
	readonly path: readonly string[];
	readonly field: Field;
}

/** The type of the items of a list (of lists…); any other type is returned as it is. */
export function itemType(type: FieldType): Exclude<FieldType, ListType> {
	let current = type;
	while (current.kind === 'list') current = current.of;
	return current;
}

/** The keys that may be written under a value of this type, through lists; `undefined` where no fixed key may. */
export function childFields(type: FieldType): Fields | undefined {
	const item = itemType(type);
	return item.kind === 'object' ? item.fields : undefined;
}

const nothingAsked: Substance = {};

/** What is asked of the words of a text of this type, or of one that stands in place of an object. */
export function substanceOf(type: FieldType): Substance {
	const item = itemType(type);
	if (item.kind === 'object') {
		const key = item.orText;
		return typeof key === 'string' ? substanceOf(item.fields[key]?.type ?? item) : item;
	}
	return item.kind === 'text' || item.kind === 'date' ? item : nothingAsked;
}

/**
 * The field at a path of keys from the root; list levels are transparent: `['usagers', 'recherche', 'methode']`.
 * Under `pratiques` the two ids are not checked here, the catalogue knows them: `['pratiques', p, a, 'etat']`.
 * `undefined` for the empty path, an unknown key, an `x-…` key, a practice or an action.
 */
export function fieldAt(path: readonly string[]): Field | undefined {
	let fields: Fields | undefined = charterSchema.fields;
	let found: Field | undefined;
	for (let i = 0; i < path.length; i++) {
		const key = path[i];
		// Keys come from the file: `constructor` must not find what every object inherits.
		if (key === undefined || fields === undefined || !Object.hasOwn(fields, key)) return undefined;
		found = fields[key];
		if (found === undefined) return undefined;
		const item = itemType(found.type);
		if (item.kind !== 'declarations') {
			fields = childFields(item);
		} else if (i + 1 < path.length) {
			if (i + 3 >= path.length) return undefined;
			fields = item.declaration.fields;
			i += 2;
		}
	}
	return found;
}

/** Every field under these fields, parents before their children, in the order of the schema; declarations are not entered. */
export function* walkFields(fields: Fields, parent: readonly string[] = []): Generator<PlacedField> {
	for (const [key, field] of Object.entries(fields)) {
		const path = [...parent, key];
		yield { path, field };
		const children = childFields(field.type);
		if (children) yield* walkFields(children, path);
	}
}

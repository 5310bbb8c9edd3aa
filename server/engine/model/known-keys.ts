import type { Catalogue } from '../catalogue/catalogue';
import { keyAccepted, keyNamed } from '../schema/names/find';
import type { DeclarationsType, FieldType, ObjectType } from '../schema/types';

/** The keys that may stand at a place. */
export interface KnownKeys {
	readonly keys: readonly string[];
	/** The one that is meant by another name of it. */
	readonly named: (written: string) => string | undefined;
	/** The one that another spelling is accepted for. */
	readonly accepted: (written: string) => string | undefined;
	/** All other names of theirs, each with the key that it means. */
	readonly names: () => Iterable<readonly [name: string, key: string]>;
	/** Whether the format requires one of them. */
	readonly isRequired: (key: string) => boolean;
	/** What stands under one of them. */
	readonly typeOf: (key: string) => FieldType | undefined;
}

/** Those of an object. */
export function keysOf({ fields }: ObjectType): KnownKeys {
	return {
		keys: Object.keys(fields),
		named: (written) => keyNamed(fields, written),
		accepted: (written) => keyAccepted(fields, written),
		names: () => namesOf(Object.entries(fields).map(([key, { alsoCalled }]) => [key, alsoCalled])),
		isRequired: (key) => fields[key]?.required === true,
		typeOf: (key) => fields[key]?.type,
	};
}

/** Those of the practices of a standard, right under `type`. */
export function practiceKeys(catalogue: Catalogue, type: DeclarationsType): KnownKeys {
	return {
		keys: catalogue.ids,
		named: (written) => catalogue.practiceNamed(written),
		accepted: () => undefined,
		names: () => namesOf(Object.entries(catalogue.data.alsoCalled?.practices ?? {})),
		isRequired: () => false,
		typeOf: () => type,
	};
}

/** Those of the actions of a practice. */
export function actionKeys(catalogue: Catalogue, practice: string, { declaration }: DeclarationsType): KnownKeys {
	return {
		keys: catalogue.actionsOf(practice) ?? [],
		named: (written) => catalogue.actionNamed(practice, written),
		accepted: () => undefined,
		names: () =>
			namesOf(
				catalogue.actions
					.filter((action) => action.practice === practice)
					.map(({ id, key }) => [key, catalogue.data.alsoCalled?.actions[id]]),
			),
		isRequired: () => false,
		typeOf: () => declaration,
	};
}

function* namesOf(
	named: Iterable<readonly [key: string, names: readonly string[] | undefined]>,
): Iterable<readonly [name: string, key: string]> {
	for (const [key, names = []] of named) for (const name of names) yield [name, key];
}

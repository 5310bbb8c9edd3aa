import type { Catalogue } from '../catalogue/catalogue';
import { foldKey } from '../fold';
import type { Parsed } from '../parse/parsed';
import type { Entry, MapNode, Span } from '../parse/tree';
import type { ObjectType } from '../schema/types';
import type { Problem } from './charter';
import { firstLine } from './first-line';
import { unknownKey } from './unknown-key';

/** The keys of a file against those of the format or the standard: which is meant, comes twice or is missing. */
export class Keys {
	/** Problems that are found are added to `problems`. */
	constructor(
		private readonly parsed: Parsed,
		private readonly catalogue: Catalogue,
		private readonly problems: Problem[],
	) {}

	/**
	 * The one of `keys` that an entry is meant as; undefined for the organisation's own (`x-…`) and for unknown keys, which are
	 * reported. `taken`: the keys that are written beside it.
	 */
	meant(
		entry: Entry,
		keys: readonly string[],
		path: readonly string[],
		taken: ReadonlySet<string>,
	): string | undefined {
		if (keys.includes(entry.key)) return entry.key;
		if (entry.key.startsWith('x-')) return undefined;
		const folded = foldKey(entry.key);
		const meant = keys.find((key) => key === folded);
		if (meant !== undefined) {
			if (!entry.merged)
				this.problems.push({
					kind: 'cle_accentuee',
					...entry.keySpan,
					args: [entry.key, meant],
					replacements: [meant],
				});
			return meant;
		}
		if (!entry.merged) this.#unknown(entry, keys, path, taken);
		return undefined;
	}

	#unknown(entry: Entry, keys: readonly string[], path: readonly string[], taken: ReadonlySet<string>): void {
		// A half-typed key is reported as one already.
		if (!entry.colon && this.parsed.faults.some((fault) => fault.start === entry.keySpan.start)) return;
		this.problems.push(unknownKey(entry, keys, path, taken, this.catalogue));
	}

	/** A key that `first` is the first of. */
	doubled(entry: Entry, key: string, first: Span): void {
		if (entry.merged || this.parsed.conflict) return;
		this.problems.push({ kind: 'cle_en_double', ...entry.keySpan, args: [key], related: first });
	}

	/** A key that a mapping must have and lacks. */
	missing(owner: MapNode, type: ObjectType, path: readonly string[], key: string): void {
		const first = owner.entries.find((entry) => !entry.merged && type.fields[entry.key]);
		const span = path.length === 0 ? { start: 0, end: 0 } : (first?.keySpan ?? firstLine(owner, this.parsed.text));
		this.problems.push({
			kind: 'cle_manquante',
			...(path.length === 0 ? { variant: 'racine' } : {}),
			...span,
			args: [key, path.at(-1) ?? ''],
			missing: { owner, path, key },
		});
	}
}

import type { Catalogue } from '../catalogue/catalogue';
import { foldKey } from '../fold';
import type { Parsed } from '../parse/parsed';
import { type Entry, isEmptyScalar, type MapNode, type Span, type TreeNode } from '../parse/tree';
import type { FieldType, ObjectType } from '../schema/types';
import type { Problem } from './charter';
import { firstLine } from './first-line';
import type { KnownKeys } from './known-keys';
import { unknownKey } from './unknown-key';

/** Of so many unknown keys it is looked what was meant; of those behind them, it is only said that they are unknown. */
const mostGuessed = 200;

/** The keys of a file against those of the format or the standard: which is meant, comes twice or is missing. */
export class Keys {
	/** Unknown keys that were compared with those of the format. */
	#guessed = 0;

	/** Problems that are found are added to `problems`. */
	constructor(
		private readonly parsed: Parsed,
		private readonly catalogue: Catalogue,
		private readonly problems: Problem[],
	) {}

	/**
	 * The known key that an entry is meant as; undefined for the organisation's own (`x-…`) and for unknown keys, which are
	 * reported. `taken`: the keys that are written beside it; those that are meant by another name join them.
	 */
	meant(entry: Entry, known: KnownKeys, path: readonly string[], taken: Set<string>): string | undefined {
		const { keys } = known;
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
		const accepted = entry.colon ? known.accepted(folded) : undefined;
		if (accepted !== undefined && !taken.has(accepted)) {
			taken.add(accepted);
			return accepted;
		}
		const named = accepted ?? (entry.colon ? known.named(entry.key) : undefined);
		if (named !== undefined) return this.#named(entry, named, known, taken);
		if (!entry.merged) this.#unknown(entry, known, path, taken);
		return undefined;
	}

	/** `goals` for `objectifs`: what it holds is read, unless the key is there itself or holds nothing of the kind. */
	#named(entry: Entry, named: string, { typeOf, isRequired }: KnownKeys, taken: Set<string>): string | undefined {
		const isTaken = taken.has(named);
		const isRead = !isTaken && mayHold(typeOf(named), entry.value);
		if (!entry.merged)
			this.problems.push({
				kind: 'cle_inconnue',
				variant: isTaken ? 'nom_pris' : 'nom',
				...entry.keySpan,
				args: [entry.key, named],
				...(isTaken ? {} : { replacements: [named] }),
				...(isRead ? { sure: true } : {}),
				...(isRead && isRequired(named) ? { required: true } : {}),
			});
		if (!isRead) return undefined;
		taken.add(named);
		return named;
	}

	#unknown(entry: Entry, known: KnownKeys, path: readonly string[], taken: ReadonlySet<string>): void {
		// A half-typed key is reported as one already.
		if (!entry.colon && this.parsed.faults.some((fault) => fault.start === entry.keySpan.start)) return;
		const isGuessed = this.#guessed++ < mostGuessed;
		this.problems.push(unknownKey(entry, known, path, taken, this.catalogue, isGuessed));
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

/** Whether what stands under a key is of the kind that the format has there, whatever else may be said of it. */
function mayHold(type: FieldType | undefined, node: TreeNode): boolean {
	if (type === undefined || isEmptyScalar(node) || node.kind === 'opaque') return true;
	switch (type.kind) {
		case 'list':
			return node.kind === 'list' || (type.single === true && mayHold(type.of, node));
		case 'object':
			return node.kind === 'map' || (node.kind === 'scalar' && type.orText !== undefined);
		case 'declarations':
			return node.kind === 'map';
		default:
			return node.kind === 'scalar';
	}
}

/** Keys as they are written and as they are read: two that differ by an accent are one. */
export function takenBy(entries: readonly Entry[]): Set<string> {
	return new Set(entries.flatMap(({ key }) => [key, foldKey(key)]));
}

import type { Catalogue } from '../catalogue/catalogue';
import type { Fault } from '../parse/masked';
import type { Parsed } from '../parse/parsed';
import type { Comment } from '../parse/tokens';
import type { MapNode, Span, TreeNode } from '../parse/tree';
import type { CharterValue } from '../schema/charter';
import type { Field, FieldType, NameKind } from '../schema/types';

/** A fault in the file's content against the schema. The kinds are the last part of the finding's code. */
export type ProblemKind =
	| 'racine'
	| 'vide'
	| 'cle_inconnue'
	| 'cle_accentuee'
	| 'cle_en_double'
	| 'cle_manquante'
	| 'type'
	| 'valeur'
	| 'booleen'
	| 'date'
	| 'dates_inversees'
	| 'nom_inconnu'
	| 'nom_en_double'
	| 'deux_points'
	| 'diese'
	| 'puces'
	| 'elements_fondus'
	| 'version_inconnue';

export interface Problem extends Span {
	readonly kind: ProblemKind;
	/** Words of the message, in order. */
	readonly args: readonly string[];
	/** Which of the kind's messages, where it has more than one. */
	readonly variant?: string;
	/** What a fix may put in place of `target` (else of the span), best first. */
	readonly replacements?: readonly string[];
	readonly target?: Span;
	/** The fix is to quote `target` or the span. */
	readonly quote?: boolean;
	/** The key that the text of an item of a list stands under, where its items have keys. */
	readonly itemKey?: string;
	/** The item that the problem stands in, where it may as well be a text. `key`: what that text stands under, where items have keys. */
	readonly asText?: Span & { readonly key?: string };
	/** What the only replacement says was meant beyond doubt, and was read so: it may be made without asking. */
	readonly sure?: true;
	/** The text that the fix keeps in the field beside the one that has no place for it. */
	readonly keeps?: string;
	/** The format requires the key that a name is read as: it cannot become one's own. */
	readonly required?: true;
	/** The first replacement is likelier than any other. */
	readonly likely?: true;
	/** Another place that explains this one. */
	readonly related?: Span;
	/** For a missing key: the map that lacks it, and the path of the map from the root. */
	readonly missing?: { readonly owner: MapNode | undefined; readonly path: readonly string[]; readonly key: string };
}

/** A name declared or referred to. */
export interface NameUse extends Span {
	readonly kind: NameKind;
	readonly text: string;
	readonly declares: boolean;
	/** It stands on its own where a list is expected. */
	readonly bare?: boolean;
}

/** What is known of a node: its type, the field it is the value of (items of a list share the list's), and its path of keys. */
export interface NodeInfo {
	readonly type: FieldType;
	readonly field: Field | undefined;
	readonly path: readonly string[];
}

/**
 * One charter, read against the schema. The tree has the format's own keys and values: accents, synonyms,
 * and bare items where a list is expected are already understood, so that every feature sees one form.
 */
export interface Charter {
	/** Only its beginning was read, for it is full of faults: nothing is said of what it holds. */
	readonly isCut?: true;
	/** Of its faults, only the first are told: nobody can show of an edit that it leaves no others. */
	readonly hidesFaults?: boolean;
	/** The file as it was read before the format was looked at. */
	readonly parsed: Parsed;
	readonly text: string;
	/** What the standard that it was read with says. */
	readonly catalogue: Catalogue;
	readonly root: MapNode | undefined;
	/** What the file says, as the schema types it; what is wrong or missing is left out. */
	readonly value: CharterValue;
	readonly comments: readonly Comment[];
	readonly faults: readonly Fault[];
	readonly problems: readonly Problem[];
	readonly names: readonly NameUse[];
	/** False when a fault left part of the file unread: figures from it are not to be trusted. */
	readonly sound: boolean;
	/** Where an object or list of `value` stands; undefined for anything else. */
	nodeOf(value: object): TreeNode | undefined;
	/** What is known of a node of the tree; undefined for a node outside the schema. */
	infoOf(node: TreeNode): NodeInfo | undefined;
}

/** The section names, in the order of the format, with where each stands in the file. */
export function sectionOf(charter: Charter, name: string): TreeNode | undefined {
	return charter.root?.entries.find((entry) => entry.key === name)?.value;
}

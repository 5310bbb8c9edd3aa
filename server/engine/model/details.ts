/** What a declaration says beside its status. */

/** The keys of a declaration that a person fills in, but its status and its evidence. */
export const detailKeys = [
	'responsable',
	'echeance',
	'evaluee_le',
	'evaluee_par',
	'motif',
	'justification',
	'commentaire',
] as const;
export type DetailKey = (typeof detailKeys)[number];

/** What becomes of a piece of evidence. */
export interface EvidenceChange {
	/** As the charter has it; empty for a new one. */
	readonly was: string;
	/** One line; empty to take it away. */
	readonly becomes: string;
}

/** What is to change of a declaration. */
export interface Details {
	/** Texts by key; an empty one takes the key away. */
	readonly fields?: Readonly<Partial<Record<DetailKey, string>>>;
	readonly evidence?: readonly EvidenceChange[];
}

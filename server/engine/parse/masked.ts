import type { FlowText } from './flow';
import type { Span } from './tree';
import type { WrittenText } from './written';

/** What is wrong with the file as a text. The kinds are the last part of the finding's code. */
export type FaultKind =
	| 'conflit_git'
	| 'espace_insecable'
	| 'suite'
	| 'espace_manquante'
	| 'tabulation'
	| 'deux_points'
	| 'tiret'
	| 'guillemet_ouvert'
	| 'caractere_special'
	| 'caractere_invisible'
	| 'virgule'
	| 'cle_sans_deux_points'
	| 'syntaxe'
	| 'plusieurs_documents'
	| 'alias_trop_nombreux'
	| 'trop_gros'
	| 'trop_de_fautes'
	| 'trop_profond';

export interface Fault extends Span {
	readonly kind: FaultKind;
	/** The text to be quoted, replaced or removed by the fix, where there is one. */
	readonly target?: Span;
	/** What to put in place of `target`; undefined: quote it. */
	readonly replacement?: string;
	/** A word for the message: a key, an alias, a YAML error code. */
	readonly detail?: string;
	/** The whole text that is misread, where it is known: the fix writes it so that it is read. */
	readonly written?: WrittenText;
	/** The text that a comma too many may be a letter of. */
	readonly wider?: Span;
	/** The text between brackets or braces that is misread, where it is one. */
	readonly flow?: FlowText;
}

/** Stands for a masked character: it means nothing to YAML. */
export const blank = '\uE000';

/** A text being repaired: same length as the original at all times. */
export class Masked {
	readonly #edits = new Map<number, string>();
	constructor(readonly original: string) {}
	get changed(): boolean {
		return this.#edits.size > 0;
	}
	/** Replaces one UTF-16 code unit by another. False where that was done already. */
	put(offset: number, char: string): boolean {
		if (this.#edits.has(offset)) return false;
		this.#edits.set(offset, char);
		return true;
	}
	get text(): string {
		if (this.#edits.size === 0) return this.original;
		const units = [...this.#edits].sort((a, b) => a[0] - b[0]);
		let out = '';
		let from = 0;
		for (const [offset, char] of units) {
			if (offset < from) continue;
			out += this.original.slice(from, offset) + char;
			from = offset + 1;
		}
		return out + this.original.slice(from);
	}
}

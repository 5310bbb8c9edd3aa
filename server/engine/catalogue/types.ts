/** The standard as data, as `practices/` holds it and the build compiles it. */
import type { Bilingual } from '../schema/types';

/** `beta` (53 actions) or `courante` (48). Editions are data. */
export type EditionId = 'beta' | 'courante';

/** The life of an initiative, in order. */
export const phases = ['amorce', 'conception', 'realisation', 'exploitation'] as const;
export type PhaseId = (typeof phases)[number];

/** One action of the standard: the unit that is assessed. */
export interface Action {
	/** `8.1` */
	readonly number: string;
	/** `valeur.pmv` */
	readonly id: string;
	/** The last part of the id, the key in a charter's declarations: `pmv`. */
	readonly key: string;
	/** Id of the practice it belongs to. */
	readonly practice: string;
	/** The standard's own French wording, by edition; null where the edition lacks the action. */
	readonly wording: Readonly<Record<EditionId, string | null>>;
	/** A working English translation of the wording, not official. */
	readonly translation: Readonly<Record<EditionId, string | null>>;
	/** The phase from which it is expected. Our derivation, but where the catalogue says otherwise. */
	readonly phase: PhaseId;
	/** Selectors of the charter's fields that answer it (grammar: `selectors.ts`). Our derivation. */
	readonly fields: readonly string[];
	readonly todo: Bilingual;
	readonly example: Bilingual;
	readonly nextStep: Bilingual;
	readonly evidence: Bilingual;
	/** Whether `en_place` needs a trace: a file, a URL or an item with a past date. */
	readonly needsTrace: boolean;
}

/** One of the 18 practices. */
export interface Practice {
	readonly number: number;
	readonly id: string;
	/** The standard's own title in French; a working translation in English. */
	readonly title: Bilingual;
	readonly theme: string;
	readonly orientation: string;
	readonly summary: Bilingual;
	readonly why: Bilingual;
	readonly review: Bilingual;
	readonly actions: readonly Action[];
}

export interface Theme {
	readonly id: string;
	readonly title: Bilingual;
	/** Numbers of its practices. */
	readonly practices: readonly number[];
}

export interface Orientation {
	readonly id: string;
	readonly title: Bilingual;
	readonly practices: readonly number[];
}

export interface Ambition {
	readonly number: number;
	readonly title: Bilingual;
}

/** A target of the 2019-2023 strategy: its horizon is past. */
export interface Target {
	readonly id: string;
	readonly ambition: number;
	/** Percentage. */
	readonly rate: number;
	readonly subject: Bilingual;
	/** Targets of level `organisme` measure an organisation, never one initiative. */
	readonly level: 'initiative' | 'organisme';
	/** Numbers of the practices it touches. Our derivation. */
	readonly practices: readonly number[];
}

export interface Edition {
	readonly id: EditionId;
	readonly title: Bilingual;
	readonly description: Bilingual;
	/** Id of the source that the edition comes from. */
	readonly source: string;
}

export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	/** Year or date of publication, as text. */
	readonly date: string;
	readonly url?: string;
}

export interface CatalogueData {
	readonly practices: readonly Practice[];
	readonly themes: readonly Theme[];
	readonly orientations: readonly Orientation[];
	readonly ambitions: readonly Ambition[];
	readonly targets: readonly Target[];
	readonly editions: readonly Edition[];
	readonly sources: readonly Source[];
	/** Ids of the actions that are expected of an initiative of type `retrait`. Our judgement. */
	readonly expectedAtRetirement: readonly string[];
	/** Official https page of the standard. */
	readonly page: string;
}

/** A snippet of `snippets/snippets.yaml`: VS Code's snippet syntax, in both languages. */
export interface Snippet {
	readonly id: string;
	readonly kind: 'section' | 'item' | 'declaration' | 'charter';
	/** For `section` and `item`: the path it belongs to, `usagers` or `usagers.recherche`. */
	readonly section?: string;
	readonly prefix: string;
	readonly body: Bilingual;
	readonly description: Bilingual;
}

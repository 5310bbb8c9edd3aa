/** The standard as data, as `practices/` holds it and the build compiles it. */
import type { Bilingual, SubstanceKind } from '../schema/types';

/** A version of the standard: `courante`. */
export type EditionId = string;

/** A stage in the life of an initiative: `conception`. */
export type PhaseId = string;

/** An organisation's own expectations, by action (`valeur.pmv`) or practice (`valeur`): the phase from which, or {@link never}. */
export type PhaseOverrides = Readonly<Record<string, PhaseId>>;

/** Stands for a phase where an organisation never expects an action. */
export const never = 'never';

/** A stage in the life of an initiative. */
export interface Phase {
	readonly id: PhaseId;
	/** « conception », to stand behind an article. */
	readonly name: Bilingual;
	/** « phase de conception ». */
	readonly named: Bilingual;
	/** « dès la conception »: from which phase on something is expected. */
	readonly from: Bilingual;
	/** What it means, for who writes it in a charter. */
	readonly help: Bilingual;
}

/** What the standard itself says of why or how an action is done: it goes on from the action's wording, and may list points. */
export interface OfficialReason {
	readonly text: string;
	/** What stands behind the colon that ends the text; empty where none does. */
	readonly points: readonly string[];
}

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
	/** What the standard says of it, quoted exactly, in French; from {@link QuotedFrom.reasons}. */
	readonly reasons?: readonly OfficialReason[];
	/** The phase from which it is expected. Our derivation, but where the catalogue says otherwise. */
	readonly phase: PhaseId;
	/** Selectors of the charter's fields that answer it (grammar: `selectors.ts`). Our derivation. */
	readonly fields: readonly string[];
	/** Paths of the fields (`besoins.source`) that bear on it without answering it. Our derivation. */
	readonly nearFields: readonly string[];
	readonly todo: Bilingual;
	readonly example: Bilingual;
	readonly nextStep: Bilingual;
	/** What an answer in part may lack, where no key says it, by name: the end of a sentence, no full stop. */
	readonly lacks: Readonly<Record<string, Bilingual>>;
	readonly evidence: Bilingual;
	/** Whether `en_place` needs a trace: a file, a URL or an item with a past date. */
	readonly needsTrace: boolean;
}

/** One practice, and its actions. */
export interface Practice {
	readonly number: number;
	readonly id: string;
	/** The standard's own title in French; a working translation in English. */
	readonly title: Bilingual;
	/** The standard's own definition, quoted exactly, in French, by paragraph; from {@link QuotedFrom.definitions}. */
	readonly definition?: readonly string[];
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

/** A target of the strategy that the standard serves. */
export interface Target {
	readonly id: string;
	readonly ambition: number;
	/** What it means, for who names it in a charter. */
	readonly help: Bilingual;
	/** Percentage. */
	readonly rate: number;
	/** What it aims at, rate included: in French, the strategy’s own whole sentence. */
	readonly statement: Bilingual;
	/** Targets of level `organisme` measure an organisation, never one initiative. */
	readonly level: 'initiative' | 'organisme';
	/** Numbers of the practices it touches. Our derivation. */
	readonly practices: readonly number[];
}

/** A target of an organisation, which its charters may aim at beside those of the strategy. */
export interface OwnTarget {
	readonly id: string;
	/** What it aims at, as the organisation says it. */
	readonly statement: string;
	/** Numbers of the practices it touches. */
	readonly practices: readonly number[];
	/** The charter declares it itself, under `x-cibles`. */
	readonly inCharter?: true;
}

export interface Edition {
	readonly id: EditionId;
	/** « courante »: to stand behind « édition ». */
	readonly name: Bilingual;
	/** What it means, for who names it in a charter. */
	readonly help: Bilingual;
	readonly title: Bilingual;
	readonly description: Bilingual;
	/** Id of the source that the edition comes from. */
	readonly source: string;
}

export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	/** Year or date of publication, as text, where the document gives it. */
	readonly date?: string;
	/** The address at which the document asks for comments. */
	readonly comments?: string;
	readonly url?: string;
}

/** The documents that the standard's own words come from: ids of sources. */
export interface QuotedFrom {
	/** The titles of the practices. An edition from another document has none there. */
	readonly titles: string;
	readonly definitions: string;
	/** What is said of each action. */
	readonly reasons: string;
}

/** What some findings are about that concern no practice: their codes begin with its id. */
export interface Chapter {
	readonly id: string;
	readonly title: Bilingual;
	/** What its findings are about, in a sentence. */
	readonly help: Bilingual;
}

/** Other names of what the standard names, by id. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

export interface CatalogueData {
	readonly practices: readonly Practice[];
	readonly themes: readonly Theme[];
	readonly orientations: readonly Orientation[];
	readonly ambitions: readonly Ambition[];
	readonly targets: readonly Target[];
	/** By when the targets are to be reached, in a few words: they stand in brackets behind each. */
	readonly horizon: Bilingual;
	/** In the order of an initiative's life. */
	readonly phases: readonly Phase[];
	/** From the oldest to the latest. */
	readonly editions: readonly Edition[];
	/** That of a charter that names none. */
	readonly edition: EditionId;
	/** Families of findings that a setting switches as a whole. */
	readonly groups: readonly string[];
	/** What findings are about beside the practices. */
	readonly chapters: readonly Chapter[];
	readonly sources: readonly Source[];
	/** Without it, nothing is quoted, and titles are those of every edition. */
	readonly quotedFrom?: QuotedFrom;
	/** By type of initiative (`retrait`): the ids of the only actions that are expected of it. Our judgement. */
	readonly expectedOf: Readonly<Record<string, readonly string[]>>;
	/** Official https page of the standard. */
	readonly page: string;
	/** Under what other names charters write its ids, in English or in other words. Actions by their whole id. */
	readonly alsoCalled?: Readonly<Record<'phases' | 'editions' | 'targets' | 'practices' | 'actions', OtherNames>>;
}

/** A snippet of `snippets/`: VS Code's snippet syntax, in both languages. */
export interface Snippet {
	readonly id: string;
	readonly kind: 'section' | 'item' | 'declaration' | 'charter';
	/** For `section` and `item`: the path it belongs to, `usagers` or `usagers.recherche`. */
	readonly section?: string;
	readonly prefix: string;
	readonly body: Bilingual;
	readonly description: Bilingual;
}

/** What is known of a code of finding: the editor's messages, the hover and the reference page come from it. */
export interface FindingDescription {
	/** `portee.approbation/apres_debut`, `format/cle_inconnue`; `<pratique>` and `<action>` stand for each of them. */
	readonly code: string;
	readonly severity: 'error' | 'warning' | 'information' | 'hint';
	/** Id of the practice it concerns. */
	readonly practice?: string;
	/** Id of the action it concerns. */
	readonly action?: string;
	/** Where an edition judges otherwise: another severity, or another action. */
	readonly inEdition?: Readonly<
		Record<EditionId, { readonly severity?: FindingDescription['severity']; readonly action?: string }>
	>;
	/** The phase from which it is looked for; always where there is none. */
	readonly phase?: PhaseId;
	/** The group that a setting switches as a whole. */
	readonly group?: string;
	/** The types of initiative (`retrait`) of which it is not asked. */
	readonly exceptTypes?: readonly string[];
	/** Whether it is looked for where its action is declared not retained or not applicable: it is about what is written. */
	readonly evenSetAside?: boolean;
	/** The idea of the standard that it rests on: the id of a source, and the place in it. Without one it is our judgement. */
	readonly source?: { readonly document: string; readonly place: Bilingual };
	/** By variant, with `{0}`, `{1}`…; no full stop. Empty where the message is in the text catalogue. */
	readonly messages: Readonly<Record<string, Bilingual>>;
	/** Titles of the fixes, by name. */
	readonly fixes: Readonly<Record<string, Bilingual>>;
	readonly meaning: Bilingual;
	readonly satisfy: Bilingual;
	/** A part of a charter that satisfies it. */
	readonly example?: string;
	/** Paths of the fields (`indicateurs.cible`) whose absence raises it. */
	readonly fields?: readonly string[];
}

/** A term that goes against a practice. Our reading. */
export interface Term {
	readonly id: string;
	readonly practice: string;
	readonly action?: string;
	/** Paths of the fields where it is looked for; without them, {@link Wording.fields}. */
	readonly fields?: readonly string[];
	/** How it is written; see the head of `practices/wording.yaml` for the notation. */
	readonly forms: readonly string[];
	/** Forms that, in the same sentence, keep it silent. */
	readonly unless: readonly string[];
	/** Whether it can become something else: {@link Wording.conversions} close by keep it silent. */
	readonly converts?: boolean;
	/** Whether it is left alone between round brackets. */
	readonly outsideBrackets?: boolean;
	/** A better way to say or do it: the end of a sentence, no full stop. */
	readonly better: Bilingual;
	/** What may stand in place of a form, by the form as it is written, where that is certain to read well. */
	readonly replacements?: Readonly<Record<string, string>>;
}

/** All that a standard is as data, as the build compiles it. */
export interface StandardData {
	readonly catalogue: CatalogueData;
	readonly findings: readonly FindingDescription[];
	readonly wording: Wording;
	/** Without them every word is taken for an answer. */
	readonly substance?: SubstanceWords;
	readonly snippets: readonly Snippet[];
}

export interface Wording {
	/** Paths of the fields that are read. */
	readonly fields: readonly string[];
	/** Forms that say that a thing is done away with, wherever they stand in a sentence. */
	readonly reversers: readonly string[];
	/** Forms that say so of what stands close by. */
	readonly nearReversers: readonly string[];
	/** Forms that say so, close by, of what can become something else. */
	readonly conversions: readonly string[];
	readonly terms: readonly Term[];
}

/** What the words of a text are worth as an answer, from the least to the most; see the head of `practices/substance.yaml`. */
export type Worth = 'tool' | 'hollow' | 'vague' | 'concrete' | 'anchor';

/** Words and expressions by what they are worth; the notation is that of `practices/substance.yaml`. */
export type WordsByWorth = Readonly<Partial<Record<Worth, readonly string[]>>>;

/** The words that make an answer, and those that only seem to. Our reading. */
export interface SubstanceWords {
	readonly general: WordsByWorth;
	/** What is said of any project: hollow in a sentence, not in a short answer or a name. */
	readonly everyday?: readonly string[];
	/** What praises (vague) and what is the fashion (hollow): read sentence by sentence. */
	readonly praise?: WordsByWorth;
	/** What counts otherwise in the fields of a kind. */
	readonly byKind: Readonly<Partial<Record<SubstanceKind, WordsByWorth>>>;
	/** The words by which a field is asked, with spaces between, by its path without list levels: they are no answer. */
	readonly labels?: Readonly<Record<string, string>>;
}

/**
 * A charter as a document that people read, print and sign. Plain data: it travels as JSON, and renderers turn it into HTML,
 * Markdown or DOCX without knowing the format of charters. Every text is in the document's language, but for what a charter
 * says, which stays as it is written.
 */
import type { CoverageReport, TextRange } from '../coverage/types';
import type { Severity } from '../finding';
import type { Language } from '../texts/text';

/** What is asked of a document. */
export interface DocumentOptions {
	/** What nobody has written yet is shown as « à compléter »; else it is left out, and so are sections without content. */
	readonly empty: boolean;
	/** With the annex on coverage: the practices one by one, with their figures. */
	readonly coverage: boolean;
	/** The mark « Projet » on every page. */
	readonly draft: boolean;
}

/** One piece of text in a cell, a list or a row. */
export interface Value {
	/** Dates in words, amounts with their currency, values of a list by their name; else as written, its spaces made no-break where French wants them. */
	readonly text: string;
	/** Where it leads: an `https:`, `http:` or `mailto:` address that the charter gives. */
	readonly href?: string;
	/** What the value is, where several things stand in one cell: « Échéance ». */
	readonly label?: string;
	/** Something is to be written here: nothing stands in its place, or what only keeps it. `text` is then « à compléter ». */
	readonly missing?: true;
	/** It goes on from the value before it, under the same label: « Preuves : A; B ». */
	readonly continues?: true;
	/** It begins another item of a list whose items have several values. */
	readonly begins?: true;
	/** Where it stands in the charter. */
	readonly at?: TextRange;
}

/** What stands in one cell of a table, or behind a label. None: nothing was written. Several are shown as a list. */
export interface Cell {
	readonly values: readonly Value[];
	readonly at?: TextRange;
}

export interface Column {
	readonly label: string;
	/** `end`: figures, which stand right. */
	readonly align: 'start' | 'end';
	/** What its texts are, by which a renderer chooses a width: sentences, names or what takes few letters. */
	readonly width: 'wide' | 'middle' | 'narrow';
}

export interface TableRow {
	readonly cells: readonly Cell[];
	readonly at?: TextRange;
	/** A total, which ends its table. */
	readonly total?: true;
	/** It has one cell, over all columns: what the rows that follow belong to. */
	readonly group?: true;
}

/** A table with one head row. */
export interface Table {
	/** What it shows, for those who cannot see it and where it stands alone. */
	readonly caption: string;
	readonly columns: readonly Column[];
	readonly rows: readonly TableRow[];
}

export interface HeadingBlock {
	readonly kind: 'heading';
	/** 2: within a section, whose own title is of level 1; 3: within that. */
	readonly level: 2 | 3;
	readonly title: string;
	/** « 3.2 »; none at level 3. */
	readonly number?: string;
	/** Names it in the document: `s3-2`. */
	readonly id: string;
	readonly at?: TextRange;
}

/** Sentences of the charter, paragraph by paragraph. */
export interface ParagraphBlock {
	readonly kind: 'paragraph';
	/** What they are about, where no heading says so. */
	readonly label?: string;
	readonly values: readonly Value[];
	readonly at?: TextRange;
}

/** A sentence of the document itself. */
export interface NoteBlock {
	readonly kind: 'note';
	readonly text: string;
	readonly at?: TextRange;
}

export interface ListBlock {
	readonly kind: 'list';
	readonly label?: string;
	readonly items: readonly Value[];
	readonly at?: TextRange;
}

/** Labels with what stands behind each. */
export interface DefinitionsBlock {
	readonly kind: 'definitions';
	readonly rows: readonly { readonly label: string; readonly cell: Cell; readonly at?: TextRange }[];
	readonly at?: TextRange;
}

export interface TableBlock {
	readonly kind: 'table';
	readonly table: Table;
	readonly at?: TextRange;
}

/** A picture, which a renderer may leave out, and the table that says the same. */
export interface PictureBlock {
	readonly kind: 'picture';
	readonly picture: Picture;
	/** Undefined where the blocks beside it say all that it shows. */
	readonly table?: Table;
	readonly at?: TextRange;
}

/** A field that nobody has written yet. */
export interface MissingBlock {
	readonly kind: 'missing';
	readonly label: string;
	/** Keys from the root: `usagers.recherche`. */
	readonly path: string;
	/** Where it would stand, as near as the charter has it. */
	readonly at: TextRange;
}

/** Lines to sign on. */
export interface SignatureBlock {
	readonly kind: 'signature';
	readonly signatories: readonly {
		/** « Responsable de l’initiative ». */
		readonly role: string;
		/** Who signs, as the charter names them; empty where nobody is named. */
		readonly name: string;
		readonly at?: TextRange;
	}[];
	readonly labels: { readonly name: string; readonly signature: string; readonly date: string };
}

export type Block =
	| HeadingBlock
	| ParagraphBlock
	| NoteBlock
	| ListBlock
	| DefinitionsBlock
	| TableBlock
	| PictureBlock
	| MissingBlock
	| SignatureBlock;

/** How strong, likely or serious, from 1 to 3. */
export type Level = 1 | 2 | 3;

export interface TimelinePicture {
	readonly kind: 'timeline';
	/** `YYYY-MM-DD`; so are all days of pictures. */
	readonly today: string;
	/** Of the initiative. */
	readonly start?: string;
	readonly end?: string;
	/** Those whose dates the charter does not say come too, without them; an end may stand before its start. */
	readonly bars: readonly {
		readonly name: string;
		readonly start?: string;
		readonly end?: string;
		readonly at?: TextRange;
	}[];
	readonly points: readonly {
		readonly name: string;
		readonly date?: string;
		readonly of: 'milestone' | 'deliverable' | 'firstDelivery';
		readonly at?: TextRange;
	}[];
}

export interface StakeholdersPicture {
	readonly kind: 'stakeholders';
	/** Those whose influence is not told come too, without it. */
	readonly items: readonly {
		readonly name: string;
		readonly influence?: Level;
		/** In the charter's words; empty where it is not told. */
		readonly interest: string;
		readonly at?: TextRange;
	}[];
}

export interface RisksPicture {
	readonly kind: 'risks';
	/** Numbered from 1, as in the table of risks. */
	readonly items: readonly {
		readonly number: number;
		readonly name: string;
		readonly likelihood?: Level;
		readonly impact?: Level;
		readonly at?: TextRange;
	}[];
}

export interface BudgetPicture {
	readonly kind: 'budget';
	/** ISO 4217 where it is one: `CAD`. */
	readonly currency: string;
	/** What the charter says; the items need not add up to it. */
	readonly total?: number;
	/** `shown`: the amount in words of the document, « 900 000 $ »; neither where no amount can be read. */
	readonly items: readonly {
		readonly name: string;
		readonly amount?: number;
		readonly shown?: string;
		readonly at?: TextRange;
	}[];
	readonly totalShown?: string;
}

export interface IndicatorsPicture {
	readonly kind: 'indicators';
	/** `base` and `target`: a number, or the text as it is written; undefined where there is none. `…Shown`: as people read it, a bare number with its unit. */
	readonly items: readonly {
		readonly name: string;
		readonly base?: number | string;
		readonly target?: number | string;
		readonly baseShown: string;
		readonly targetShown: string;
		/** As written: « jours ». */
		readonly unit?: string;
		readonly at?: TextRange;
	}[];
}

export interface JourneyPicture {
	readonly kind: 'journey';
	readonly name: string;
	readonly steps: readonly {
		readonly name: string;
		/** The id: `web`. */
		readonly channel?: string;
		/** « Web ». */
		readonly channelName?: string;
		/** Undefined where the charter does not say. */
		readonly digital?: boolean;
		/** Something about it irritates people. */
		readonly irritant?: true;
		readonly at?: TextRange;
	}[];
}

/** The wheel of the practices, drawn of {@link CharterDocument.coverage}. */
export interface WheelPicture {
	readonly kind: 'wheel';
}

export type Picture =
	| TimelinePicture
	| StakeholdersPicture
	| RisksPicture
	| BudgetPicture
	| IndicatorsPicture
	| JourneyPicture
	| WheelPicture;

/** A numbered section, or an annex. */
export interface Section {
	/** `problem`, `risks`… the same in both languages; names it in the document. */
	readonly id: string;
	/** « 3 », or « A » for an annex. */
	readonly number: string;
	readonly annex?: true;
	readonly title: string;
	/** The sections of the charter that it is made of: `risques`, `contraintes`. */
	readonly keys: readonly string[];
	/** Where these stand in the charter, those that are written. */
	readonly places: readonly TextRange[];
	readonly blocks: readonly Block[];
}

export interface Cover {
	/** « Charte d’initiative numérique ». */
	readonly kind: string;
	/** Of the initiative; « à compléter » where it has no name. */
	readonly title: Value;
	readonly organisation: Value;
	/** Phase, version, date, edition… */
	readonly facts: DefinitionsBlock['rows'];
}

/** A finding, for a mark beside what it is about. */
export interface DocumentFinding {
	readonly code: string;
	readonly severity: Severity;
	readonly message: string;
	readonly at: TextRange;
}

export interface CharterDocument {
	readonly language: Language;
	readonly options: DocumentOptions;
	/** Of the charter's text; null for a file read from disk. */
	readonly version: number | null;
	/** « Projet »; none where it is not asked for. */
	readonly mark?: string;
	/** Part of the text cannot be read: where, and what the document says of it. */
	readonly fault?: { readonly text: string; readonly at: TextRange };
	readonly cover: Cover;
	readonly summary: { readonly title: string; readonly blocks: readonly Block[] };
	/** In order; annexes last. */
	readonly sections: readonly Section[];
	/** In the order of the text. */
	readonly findings: readonly DocumentFinding[];
	/** Of the charter, for the wheel. */
	readonly coverage: CoverageReport;
}

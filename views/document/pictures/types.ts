/** What the pictures of a charter's document are drawn from, and what they give. */
import type { Drawing } from './drawing';

/** The three levels of the charter's scales, from the least to the most. */
export const levels = ['faible', 'moyen', 'eleve'] as const;
export type Level = (typeof levels)[number];

/** A stretch of time; `from` and `to` are days (`2026-11-28`), and either may not be known. */
export interface TimelineSpan {
	readonly name: string;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
}

/** Something that falls on a day (`2026-11-28`), if that is known. */
export interface TimelinePoint {
	readonly name: string;
	readonly kind: 'milestone' | 'deliverable' | 'firstDelivery';
	readonly date?: string | undefined;
}

export interface TimelineData {
	/** The day on which the document is made, `2026-11-28`. */
	readonly today: string;
	/** The first and last day of the initiative, where they are known. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly spans: readonly TimelineSpan[];
	readonly points: readonly TimelinePoint[];
}

export interface Stakeholder {
	readonly name: string;
	/** What it expects or fears, in words. */
	readonly interest?: string | undefined;
	/** How interested it is, where the charter says that by a level. */
	readonly interestLevel?: Level | undefined;
	readonly influence?: Level | undefined;
}

export interface Risk {
	/** How the table of the document numbers it; its place in the list, from 1, without. */
	readonly number?: number | undefined;
	readonly statement: string;
	readonly probability?: Level | undefined;
	readonly impact?: Level | undefined;
}

export interface BudgetItem {
	readonly name: string;
	/** Undefined where no number can be read. */
	readonly amount?: number | undefined;
}

export interface BudgetData {
	readonly items: readonly BudgetItem[];
	/** The total that the charter gives. */
	readonly total?: number | undefined;
	/** A currency of ISO 4217; Canadian dollars without. */
	readonly currency?: string | undefined;
}

export interface Indicator {
	readonly name: string;
	/** A number, or a text that begins with one; others cannot be drawn. */
	readonly base?: number | string | undefined;
	readonly target?: number | string | undefined;
	readonly unit?: string | undefined;
	/** The two as people read them, with the unit; made of the values without. */
	readonly baseText?: string | undefined;
	readonly targetText?: string | undefined;
}

export interface JourneyStep {
	readonly name: string;
	/** The name of its channel, in words. */
	readonly channel?: string | undefined;
	readonly digital?: boolean | undefined;
	/** Whether something about it irritates people. */
	readonly irritant?: boolean | undefined;
}

export interface JourneyData {
	readonly name: string;
	readonly steps: readonly JourneyStep[];
}

export type PictureKind = 'timeline' | 'stakeholders' | 'risks' | 'budget' | 'indicators' | 'journey';

/** The same in a table. Every row has as many cells as there are columns; an empty cell is what the charter does not say. */
export interface PictureTable {
	readonly caption: string;
	readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[];
	readonly rows: readonly (readonly string[])[];
	/** A last row that adds up. */
	readonly foot?: readonly string[];
}

/** A picture, for every kind of document. */
export interface Picture {
	readonly kind: PictureKind;
	readonly title: string;
	/** What it shows, in a sentence: its alternative text. */
	readonly description: string;
	/** Draws it for so many pixels across, 280 at least. Long labels are wrapped. */
	readonly draw: (width: number) => Drawing;
	readonly table: PictureTable;
	/** What the picture leaves out, and why; never guessed at. */
	readonly left: readonly { readonly title: string; readonly names: readonly string[] }[];
}

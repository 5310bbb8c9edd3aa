/** The standard as views are handed it. Plain data: it travels as JSON. */

import type { EditionId, OfficialReason, PhaseId } from '../catalogue/types';
import type { StandardWords } from './types';

/** The standard's own words, quoted exactly, in French. */
export interface QuotedView<T> {
	readonly words: readonly T[];
	/** The document that they come from: its title and publisher. */
	readonly source: string;
}

/** One action of the standard, worded in one language, with what helps to answer it. */
export interface ActionView {
	readonly id: string;
	readonly number: string;
	/** Official French wording in the edition; null where the edition lacks the action. */
	readonly wording: string | null;
	/** Working English translation, only in English. */
	readonly translation?: string;
	/** What the standard says of why and how. */
	readonly reasons?: QuotedView<OfficialReason>;
	readonly phase: PhaseId;
	readonly fields: readonly string[];
	readonly todo: string;
	readonly example: string;
	readonly nextStep: string;
	readonly evidence: string;
	readonly needsTrace: boolean;
}

/** One practice of the standard, worded in one language. */
export interface PracticeView {
	readonly id: string;
	readonly number: number;
	/** Official French title, or the working English translation. */
	readonly title: string;
	/** The official French title, whatever the language. */
	readonly officialTitle: string;
	/** The standard's own definition, by paragraph. */
	readonly definition?: QuotedView<string>;
	readonly theme: string;
	readonly orientation: string;
	readonly summary: string;
	readonly why: string;
	readonly review: string;
	readonly actions: readonly ActionView[];
	/** Targets of the strategy that we relate to it. */
	readonly targets: readonly TargetView[];
}

/** A target of the strategy, worded in one language. */
export interface TargetView {
	readonly id: string;
	readonly title: string;
	/** The ambition it belongs to, in words. */
	readonly ambition: string;
}

/** The standard in one edition, worded in one language. */
export interface StandardView {
	readonly language: 'fr' | 'en';
	readonly edition: EditionId;
	readonly page: string;
	/** How it names its phases and editions. */
	readonly words: StandardWords;
	readonly practices: readonly PracticeView[];
}

/** What the bench in the real editor is told, and what it tells. Times are in milliseconds. */

/** What a window is told. */
export interface Told {
	/** Address of the program that drives the page. */
	readonly driver: string;
	/** The folder of the window holds charters: the extension is active before one is opened. */
	readonly active: boolean;
	/** How long such a window is left alone before. */
	readonly rest: number;
	/** Paths of the charter that is opened first, and of the one that is opened then. */
	readonly first: string;
	readonly another: string;
	/** Paths of those that are opened after it, and of files that no extension reads. */
	readonly more: readonly string[];
	readonly bare: readonly string[];
	/** The unknown key that stands in the other one. */
	readonly marker: string;
	/** How many charters of the folder are read while a hover is asked for; none where it is 0. */
	readonly charters: number;
}

/** From opening a charter, or another file. */
export interface Opening {
	/** To its text being shown. */
	readonly shown: number;
	/** To its first finding, as the editor is told it. */
	readonly findings: number;
	/** To its first squiggle on the screen. */
	readonly squiggle: number;
}

/** What one window tells. */
export interface WindowFigures {
	/** The extension's code was loaded, and its `activate` ran: as the editor itself notes it. */
	readonly load: number;
	readonly activate: number;
	readonly first: Opening;
	readonly another: Opening;
	/** Each of some more charters, none of which was opened before. */
	readonly more: readonly Opening[];
	/** What the editor itself takes, in turns with those: a file of as many characters, whose finding is told as soon as it is opened. */
	readonly bare: readonly Opening[];
	/** From key presses to the finding that each changes. */
	readonly typed: readonly number[];
	/** Of hovers, while nothing else is done. */
	readonly hovers: readonly number[];
	/** The same while the charters of the folder are read. */
	readonly hoversWhileReading: readonly number[];
}

/** What a run of the program reads and writes: the process's own streams, or those of a test. */
import type { Readable } from 'node:stream';
import type { DocxWriter } from './docx';

/** Where text goes. `write` may be waited for: it holds back who writes faster than is read. */
export interface Out {
	readonly write: (text: string) => Promise<void> | void;
	readonly isTTY: boolean;
	/** How many columns it has; undefined where it is no terminal. */
	readonly columns?: number | undefined;
}

/** All that a run has of the world. */
export interface Io {
	readonly stdout: Out;
	readonly stderr: Out;
	readonly stdin: Readable & { readonly isTTY?: boolean };
	/** Absolute path of the folder that paths are relative to. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Tells this build of the program from others: what was kept by another is not taken. Without it nothing is kept. */
	readonly build?: string;
	/** Shows how far a run of so many charters is, where that is worth it. */
	readonly progress?: (total: number) => Promise<Progress | undefined>;
	/** The file that worker threads run; without it all is done in this thread. */
	readonly worker?: string;
	/** Starts the language server in this process; without it there is none. */
	readonly startServer?: () => Promise<void>;
	/** Loads what writes DOCX files; without it none can be written. */
	readonly loadDocx?: () => DocxWriter | Promise<DocxWriter>;
	/** Settles when the run is to end: Ctrl+C while files are watched. From then on, nothing else ends it. */
	readonly stopped?: () => Promise<void>;
}

/** How far a run is. */
export interface Progress {
	/** One more is done. */
	readonly advance: () => void;
	readonly end: () => void;
}

/** The exit codes, and which of several is given: usage before reading, reading before the gates. */
export const exitCodes = { clean: 0, gate: 1, usage: 2, unreadable: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Of some exit codes, the one to give. */
export function worst(codes: readonly ExitCode[]): ExitCode {
	const order = [exitCodes.usage, exitCodes.unreadable, exitCodes.gate];
	return order.find((code) => codes.includes(code)) ?? exitCodes.clean;
}

/** Something that ends a run, in one sentence that says what to do. */
export class Stop extends Error {
	constructor(
		message: string,
		readonly code: ExitCode,
	) {
		super(message);
	}
}

/** What is wrong is how the program was called. */
export class UsageError extends Stop {
	constructor(message: string) {
		super(message, exitCodes.usage);
	}
}

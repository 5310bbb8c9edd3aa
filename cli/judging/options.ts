import type { Language, PhaseId } from '../../server/engine/index';

/** What charters are judged with in one run. Plain data: it travels to worker threads. */
export interface JudgeOptions {
	/** `--langue`, else what the environment says; the config file of a charter comes between them. */
	readonly language: Language | undefined;
	readonly fallback: Language;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** The phase to judge for, in place of each charter's. */
	readonly phase?: PhaseId;
	/** Absolute path of the folder that stands for the workspace; else it is looked for above each charter. */
	readonly root?: string;
	/** Absolute path of the config file; `false` for none; else the nearest above each charter. */
	readonly config?: string | false;
	readonly cwd: string;
	/** Absolute path of the folder where results are kept, and the build of the program that they hold for; undefined for nowhere. */
	readonly cache?: { readonly folder: string; readonly build: string };
}

import type { Fault } from './masked';
import type { Comment } from './tokens';
import type { TreeNode } from './tree';

export interface Parsed {
	/** The text that was read, its lone carriage returns as line feeds: offsets are the same in both. */
	readonly text: string;
	/** Undefined for an empty file, one that holds only comments, or one that cannot be composed. */
	readonly root: TreeNode | undefined;
	readonly comments: readonly Comment[];
	readonly faults: readonly Fault[];
	/** False when a fault left part of the file unread or read in doubt: figures from it are not to be trusted. */
	readonly sound: boolean;
	/** Both sides of a git conflict are there: doubled keys are its doing. */
	readonly conflict: boolean;
}

import { placeOfRow } from './practice';

/** Where the questions on the practices are shown. */
export interface LearningPages {
	showLearning(theme?: string): Promise<void>;
}

/**
 * The command « Apprendre les pratiques ».
 * @param theme where to go: the id of a theme, of a practice or of an action, or a row of the tree; otherwise where the questions were left
 */
export async function learn(pages: LearningPages, theme?: unknown): Promise<void> {
	const wanted = placeOfRow(theme) ?? theme;
	await pages.showLearning(typeof wanted === 'string' ? wanted : undefined);
}

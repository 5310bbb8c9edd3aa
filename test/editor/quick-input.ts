// The questions that the editor asks at the top of its window, answered by keys as soon as they can be.
import { ui } from './ui';

const box = '.quick-input-widget';

/** Waits for a question that has the keyboard; `placeholder` begins what its field says while it is empty. */
export async function asked(placeholder = ''): Promise<void> {
	await ui.waitFor(`${box} input${placeholder && `[placeholder^="${placeholder}"]`}:focus`);
}

/** Chooses from a list by typing: waits until what is typed leaves the right row to be chosen. */
export async function pick(typed: string, row = typed): Promise<void> {
	await asked();
	await ui.waitFor(`${box} .monaco-list-row`);
	await ui.type(typed);
	await ui.waitFor(`${box} .monaco-list-row.focused:has-text(${JSON.stringify(row)})`);
	await ui.press('Enter');
}

/** Answers with a text. */
export async function fill(text: string, placeholder = ''): Promise<void> {
	await asked(placeholder);
	await ui.type(text);
	await ui.press('Enter');
}

/** Leaves a question unanswered. */
export async function leave(): Promise<void> {
	await asked();
	await ui.press('Escape');
}

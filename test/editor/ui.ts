// The screen and the keyboard, from inside a scenario, on both hosts: the program that drives the page
// (scripts/lib/ui-driver.mjs) does what it is told.
import * as vscode from 'vscode';
import * as assert from './assert';
import { patience } from './limits';
import { tell } from './messages';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function perform<T>(action: string, ...args: unknown[]): Promise<T> {
	// What the scenario asked of the editor just before, without waiting, is done by the time that this comes back.
	await vscode.commands.executeCommand('setContext', 'charte.essai', true);
	try {
		return await tell<T>({ do: action, with: args });
	} catch (error) {
		throw new Error(`ui.${action}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** Each call resolves when the action is done and rejects with a message when it cannot be done. */
export const ui = {
	/** Presses keys one after the other, in Playwright's names: `Control+Space`, `ArrowDown`, `Enter`. */
	press: (...keys: string[]) => perform<void>('press', ...keys),
	/** Types a text key by key. */
	type: (text: string) => perform<void>('type', text),
	/** Has files, by name and text, kept with the rest that is known of a failure. */
	evidence: (title: string, files: Record<string, string>) => perform<void>('evidence', title, files),
	/** Saves a picture in test/output/, where the run was asked for pictures by `PICTURES=1`. */
	screenshot: (name: string) => perform<void>('screenshot', name),
	/** Clicks the first visible element of the workbench that fits a CSS selector. */
	click: (selector: string) => perform<void>('click', selector),
	/** Puts the pointer on an element of the workbench. */
	hover: (selector: string) => perform<void>('hover', selector),
	/** Texts of the visible elements of the workbench that fit; empty when there are none. */
	texts: (selector: string) => perform<string[]>('texts', selector),
	/** Waits until a visible element of the workbench fits. */
	waitFor: (selector: string, ms?: number) => perform<void>('waitFor', selector, ms),
	/** Value of a JavaScript expression in the page (JSON values only). */
	eval: <T>(expression: string) => perform<T>('eval', expression),
	/** Size of the window in CSS pixels. */
	resize: (width: number, height: number) => perform<void>('resize', width, height),
	/** Labels of the suggest widget in order, waiting for it to open; empty when it does not. */
	suggestLabels: (ms?: number) => perform<string[]>('suggestLabels', ms),
	/** Clicks a suggestion by its exact label. */
	acceptSuggestion: (label: string) => perform<void>('acceptSuggestion', label),
	/** Text of the hover that is open, waiting for one; empty when there is none. */
	hoverText: (ms?: number) => perform<string>('hoverText', ms),
	/** Runs a command through the palette by its visible title. */
	command: (title: string) => perform<void>('command', title),
	/** Opens a file of the workspace by its name. */
	open: (name: string) => perform<void>('open', name),
	/** Takes away, or gives back, the permission to write a file, by its path on this machine. */
	protect: (path: string, isProtected: boolean) => perform<void>('protect', path, isProtected),
	/** Inside webviews: the first one that holds the selector, waited for. */
	panel: {
		text: (selector: string, ms?: number) => perform<string>('panelText', selector, ms),
		texts: (selector: string, ms?: number) => perform<string[]>('panelTexts', selector, ms),
		click: (selector: string, ms?: number) => perform<void>('panelClick', selector, ms),
		select: (selector: string, value: string, ms?: number) => perform<void>('panelSelect', selector, value, ms),
		focus: (selector: string, ms?: number) => perform<void>('panelFocus', selector, ms),
		/** Value of an expression in the webview that holds `selector`. */
		eval: <T>(selector: string, expression: string, ms?: number) => perform<T>('panelEval', selector, expression, ms),
	},
};

/**
 * Calls `probe` until it gives something other than undefined or false, at most `ms`; the last failure or `what` is the
 * message when it never does.
 */
export async function eventually<T>(what: string, probe: () => T | Promise<T>, ms = patience): Promise<NonNullable<T>> {
	const until = Date.now() + ms;
	let reason = '';
	for (;;) {
		try {
			const value = await probe();
			if (value !== undefined && value !== null && (value as unknown) !== false) return value as NonNullable<T>;
			reason = '';
		} catch (error) {
			reason = ` (${error instanceof Error ? error.message : String(error)})`;
		}
		if (Date.now() > until) throw new Error(`${what}: not within ${ms} ms${reason}`);
		await pause(50);
	}
}

/** Waits until what is read has the JSON form of what is expected; fails with both where it never has. */
export async function becomes<T>(read: () => T | Promise<T>, expected: T, what = 'the value expected'): Promise<void> {
	let last: T | undefined;
	await eventually(what, async () => {
		last = await read();
		return JSON.stringify(last) === JSON.stringify(expected);
	}).catch((error: unknown) => {
		assert.deepEqual(last, expected, error instanceof Error ? error.message : what);
	});
}

/** Waits until a text that is read fits a pattern; fails with the text where it never does. */
export async function fits(read: () => string | Promise<string>, pattern: RegExp, what?: string): Promise<void> {
	let last = '';
	await eventually(what ?? String(pattern), async () => {
		last = await read();
		return pattern.test(last);
	}).catch(() => assert.match(last, pattern, what));
}

/**
 * Acts until a state holds: for what the editor forgets when it is asked while it is busy. Before the act is done again, the
 * state is given some time, for an act that is only late must not be undone by the next one.
 */
export async function until(what: string, act: () => Promise<unknown>, holds: () => Promise<unknown>): Promise<void> {
	await eventually(what, async () => {
		await act();
		return await eventually(what, async () => (await holds()) !== false, patience / 10);
	});
}

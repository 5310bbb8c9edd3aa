// A person at the editor's page, by Playwright: keys, clicks, what can be read on the screen, pictures of it.
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The longest wait for a state, in ms. It costs nothing where things work, and a machine that has much else to do needs it:
 * tests name no shorter one, except where a state is looked at again and again.
 */
export const patience = 60_000;

/** Folder of the pictures; git ignores it. */
export const output = join(root, 'test', 'output');

/** A file name made of a title. */
export function slug(title) {
	return title
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^a-zA-Z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80);
}

export class UiDriver {
	/**
	 * @param {import('playwright-core').Page} page the workbench
	 * @param {string} [folder] folder of the pictures, inside test/output/
	 */
	constructor(page, folder = '') {
		this.page = page;
		this.folder = join(output, folder);
	}

	/** Runs one command that came as data: `{ do: 'press', with: [...] }`. */
	async perform(command) {
		const allowed = Object.getOwnPropertyNames(UiDriver.prototype).filter(
			(name) => name !== 'constructor' && name !== 'perform',
		);
		if (!allowed.includes(command.do)) throw new Error(`the driver has no “${command.do}”`);
		// What a scenario shows on its way is for those who want to look: a picture costs a third of a second.
		if (command.do === 'screenshot' && !process.env.PICTURES) return undefined;
		// JSON turns an argument left out into null.
		return await this[command.do](...(command.with ?? []).map((value) => value ?? undefined));
	}

	/** Presses keys one after the other: `press('Control+Space', 'Enter')`. */
	async press(...keys) {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Types a text key by key, as a person does. */
	async type(text) {
		await this.page.keyboard.type(text);
	}

	/** Saves a picture of the page; gives its path inside the repository. */
	async screenshot(name) {
		const path = join(this.folder, `${slug(name)}.png`);
		await this.picture(path);
		return path.slice(root.length + 1);
	}

	/** Saves a picture of the page under that path. */
	async picture(path) {
		mkdirSync(dirname(path), { recursive: true });
		await this.page.screenshot({ path, timeout: patience });
	}

	/** Clicks the first visible element of the workbench that the CSS selector finds. */
	async click(selector, options = {}) {
		await this.page
			.locator(selector)
			.locator('visible=true')
			.first()
			.click({ timeout: patience, ...options });
	}

	/** Puts the pointer on an element of the workbench. */
	async hover(selector) {
		await this.page.locator(selector).locator('visible=true').first().hover({ timeout: patience });
	}

	/** Texts of the visible elements of the workbench that the selector finds; empty when there are none. */
	async texts(selector) {
		return await this.page.locator(selector).locator('visible=true').allInnerTexts();
	}

	/** Waits until a visible element of the workbench fits, for at most `ms`. */
	async waitFor(selector, ms = patience) {
		await this.page.locator(selector).locator('visible=true').first().waitFor({ timeout: ms });
	}

	/** Value of a JavaScript expression in the page. */
	async eval(expression) {
		return await this.page.evaluate(expression);
	}

	/** Size of the window in CSS pixels. */
	async resize(width, height) {
		await this.page.setViewportSize({ width, height });
	}

	/** Labels of the open suggest widget, in order, waiting up to `ms` for it; empty when it does not open. */
	async suggestLabels(ms = patience) {
		const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
		try {
			await rows.first().waitFor({ timeout: ms });
		} catch {
			return [];
		}
		// While the list narrows, rows that go and rows that come stand side by side, of one place: what is read must hold
		// for a frame, each place once. An item that is truly there twice has two places, and is read twice.
		const items = await this.page.evaluate(
			async ([selector, until]) => {
				const read = () =>
					[...document.querySelectorAll(selector)].map((row) => ({
						index: Number(row.getAttribute('data-index')),
						label: row.querySelector('.label-name')?.textContent ?? '',
					}));
				const isWhole = (list) => list.length > 0 && new Set(list.map(({ index }) => index)).size === list.length;
				const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
				let last = read();
				for (;;) {
					await frame();
					const now = read();
					if ((isWhole(now) && JSON.stringify(now) === JSON.stringify(last)) || Date.now() > until) return now;
					last = now;
				}
			},
			['.suggest-widget.visible .monaco-list-row', Date.now() + ms],
		);
		return items.sort((a, b) => a.index - b.index).map((item) => item.label);
	}

	/** Clicks a suggestion by its exact label. */
	async acceptSuggestion(label) {
		const row = this.page.locator('.suggest-widget.visible .monaco-list-row').filter({
			has: this.page.locator('.label-name').getByText(label, { exact: true }),
		});
		await row.first().click({ timeout: patience });
	}

	/** Text of the hover that is open, waiting up to `ms` for one that is not empty or loading. */
	async hoverText(ms = patience) {
		const until = Date.now() + ms;
		for (;;) {
			const found = (await this.texts('.monaco-hover:not(.hidden) .monaco-hover-content')).join('\n').trim();
			if (found !== '' && !/^(Loading|Chargement)/.test(found)) return found;
			if (Date.now() > until) return found;
			await wait(50);
		}
	}

	/** Opens the box that a key opens and writes in it, until `shown` is there: an editor that is still starting may not know its keys yet. */
	async #quickInput(key, text, shown) {
		const until = Date.now() + patience;
		for (;;) {
			await this.press(key);
			try {
				await this.waitFor('.quick-input-widget input', 3000);
				// The one before may be closing still: it goes, or takes the text with it.
				await this.page.locator('.quick-input-widget input').locator('visible=true').fill(text, { timeout: 3000 });
				if (shown) await this.waitFor(shown, patience / 3);
				return;
			} catch (error) {
				if (Date.now() > until) throw error;
			}
		}
	}

	/** Runs a command of the editor through its palette, by its visible title. */
	async command(title) {
		// The list still shows what was asked for before: the right row comes a little later.
		const row = `.quick-input-widget .monaco-list-row.focused:has-text(${JSON.stringify(title)})`;
		await this.#quickInput('F1', `>${title}`, row);
		await this.press('Enter');
	}

	/** Opens a file of the workspace by its name, as Ctrl+P does. */
	async open(name) {
		await this.#quickInput('Control+p', name);
		const row = this.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: name }).first();
		const until = Date.now() + patience;
		for (;;) {
			// A click is lost when the list changes beneath it: more files are found meanwhile.
			if (await row.isVisible()) await row.click({ timeout: 3000 }).catch(() => {});
			try {
				await this.waitFor(`.tab.active[data-resource-name="${name}"]`, 3000);
				break;
			} catch (error) {
				if (Date.now() > until) throw error;
			}
		}
		await this.waitFor('.monaco-editor .view-line');
	}

	/** Takes away, or gives back, the permission to write a file. */
	async protect(path, isProtected) {
		chmodSync(path, isProtected ? 0o444 : 0o644);
	}

	/** Waits `ms`; for animations only, never for a result. */
	async pause(ms) {
		await wait(ms);
	}

	/**
	 * Waits for an element of a webview. A webview is an iframe (`#active-frame`) inside an iframe; it is loaded whole, for
	 * what is done to a page whose script does not listen yet is lost.
	 */
	async #inPanel(selector, ms) {
		const until = Date.now() + ms;
		for (;;) {
			for (const frame of this.page.frames()) {
				if (frame.parentFrame()?.parentFrame() !== this.page.mainFrame()) continue;
				try {
					const found = frame.locator(selector).first();
					const isThere = (await found.count()) > 0;
					if (isThere && (await frame.evaluate("document.readyState === 'complete'"))) return { frame, found };
				} catch {
					// A frame that is being replaced: look again.
				}
			}
			if (Date.now() > until) throw new Error(`nothing in a panel fits “${selector}” after ${ms} ms`);
			await wait(50);
		}
	}

	/** Acts on a webview or reads of it; where the editor loads it anew meanwhile, on the new one. */
	async #withPanel(selector, ms, act) {
		const until = Date.now() + ms;
		for (;;) {
			const place = await this.#inPanel(selector, Math.max(1, until - Date.now()));
			try {
				return await act(place);
			} catch (error) {
				if (!/detached|context was destroyed/i.test(error.message) || Date.now() > until) throw error;
			}
		}
	}

	/** Text of the first element of a webview that fits. */
	async panelText(selector, ms = patience) {
		return await this.#withPanel(selector, ms, async ({ found }) => (await found.allInnerTexts())[0] ?? '');
	}

	/** Texts of all the elements of that webview that fit. */
	async panelTexts(selector, ms = patience) {
		return await this.#withPanel(selector, ms, ({ frame }) => frame.locator(selector).allInnerTexts());
	}

	/** Clicks the first element of a webview that fits. */
	async panelClick(selector, ms = patience) {
		await this.#withPanel(selector, ms, ({ found }) => found.click({ timeout: ms }));
	}

	/** Chooses a value of a `<select>` of a webview. */
	async panelSelect(selector, value, ms = patience) {
		await this.#withPanel(selector, ms, ({ found }) => found.selectOption(value, { timeout: ms }));
	}

	/** Gives the keyboard to an element of a webview. */
	async panelFocus(selector, ms = patience) {
		await this.#withPanel(selector, ms, ({ found }) => found.focus({ timeout: ms }));
	}

	/** Value of a JavaScript expression in the webview that holds `selector`. */
	async panelEval(selector, expression, ms = patience) {
		return await this.#withPanel(selector, ms, ({ frame }) => frame.evaluate(expression));
	}
}

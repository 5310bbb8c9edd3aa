// The suites of `npm test`: what each one runs, and what it needs first.

/**
 * @typedef {object} Suite
 * @property {(context: Context) => Promise<Result>} run
 * @property {number} seconds about how long it takes beside another on two cores: the longest begin first
 * @property {boolean} [chromium] needs a browser
 * @property {boolean} [editor] needs the real editor
 * @property {boolean} [packages] needs what `npm run package` makes
 * @property {boolean} [group] one of those that `editor` names together
 * @property {boolean} [onlyWhenNamed]
 *
 * @typedef {{options: Record<string, string | undefined>, chromium?: string, editor?: object,
 *   packages?: {vsix: string, npm: string}}} Context
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} [note] one line of why it ended as it did
 * @property {boolean} [empty] it holds no test: that nothing passed is no failure
 * @property {{title: string, error: string}[]} [failures] of those that failed, what is known of each
 * @property {{title: string, ms: number}[]} [slowest]
 */

/** In the order of the table that ends a run. @type {Record<string, Suite>} */
export const suites = {
	check: {
		seconds: 15,
		run: async () => {
			const failures = await (await import('../check.mjs')).check();
			return { passed: 0, failed: failures.length, failures, empty: true };
		},
	},
	unit: mocha('unit', { seconds: 250 }),
	features: mocha('features', { seconds: 80 }),
	lsp: mocha('lsp', { seconds: 120 }),
	cli: mocha('cli', { seconds: 145 }),
	runner: mocha('runner', { seconds: 20, chromium: true, editor: true }),
	package: mocha('package', { seconds: 10, packages: true }),
	installed: mocha('installed', { seconds: 30, packages: true, chromium: true, editor: true }),
	panel: mocha('panel', { seconds: 370, chromium: true }),
	'editor-node': realEditor({ host: 'node', locale: 'en' }, 600),
	'editor-web': realEditor({ host: 'web', locale: 'en' }, 700),
	// The whole suite twice would cost a minute; what depends on the editor's language carries @fr in its title.
	'editor-fr': realEditor({ host: 'node', locale: 'fr', grep: '@fr' }, 140),
	desktop: {
		seconds: 280,
		onlyWhenNamed: true,
		run: async ({ options }) =>
			(await import('./desktop-tests.mjs')).runDesktopTests({
				editorPath: options['editor-path'],
				grep: options.grep,
			}),
	},
};

function mocha(name, needs) {
	return {
		...needs,
		run: async ({ chromium, editor, packages }) =>
			(await import('./mocha.mjs')).runMocha(name, {
				env: {
					...(chromium ? { CHROMIUM: chromium } : {}),
					...(editor ? { CHARTE_EDITOR: editor.name } : {}),
					...(packages ? { CHARTE_VSIX: packages.vsix, CHARTE_NPM: packages.npm } : {}),
				},
			}),
	};
}

function realEditor(run, seconds) {
	return {
		seconds,
		chromium: true,
		editor: true,
		group: true,
		run: async ({ editor, chromium, options }) =>
			(await import('./editor-tests.mjs')).runEditorTests({
				...run,
				...(options.locale ? { locale: options.locale } : {}),
				...(options.grep ? { grep: options.grep } : {}),
				theme: options.theme,
				editor,
				chromium,
			}),
	};
}

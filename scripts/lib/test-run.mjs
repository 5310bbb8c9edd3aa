// What a run of test/editor/ says, read line by line, and the answers it gets.
// A message is one console line of the extension host: `@charte ` followed by JSON.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const mark = '@charte ';
const silence = 90_000;

// What the editor says of itself at every start.
const noise = /gallery|ServiceWorker|Creating a socket|ChatSession|builtin extensions cache|took \d+ms/;

/** An error as the editor tells it, without the addresses and mocha's own frames. */
function readable(error) {
	const ours = error
		.split('\n')
		.filter(
			(line) => !/^\s*at .*(Runner|Runnable|callFn|timeslice|processImmediate|\bnext\b|workbench\.js)/.test(line),
		);
	return ours
		.join('\n')
		.replace(/(vscode-remote:\/\/|file:\/\/|http:\/\/)\S*\/(?=dist\/|out\/)/g, '')
		.replace(/^/gm, '      ');
}

export class TestRun {
	#counts = { passed: 0, failed: 0, skipped: 0 };
	#ended = false;
	#queue = Promise.resolve();
	#recent = [];
	#resolve;
	#slowest = [];
	#timer;

	/** @param {{ui: import('./ui-driver.mjs').UiDriver, answers: string}} options `answers`: folder the scenarios read */
	constructor({ ui, answers }) {
		this.ui = ui;
		this.answers = answers;
		/** Settles with the counts and the ten slowest scenarios, always. */
		this.finished = new Promise((resolve) => {
			this.#resolve = resolve;
		});
		this.#alive();
	}

	/** A console line of the page: `args` are its arguments as text. */
	onLog(type, args) {
		const line = (Array.isArray(args) ? args : [args]).map(String).join(' ');
		const at = line.indexOf(mark);
		if (at >= 0) return this.#onMessage(line.slice(at + mark.length));
		if (noise.test(line)) return;
		this.#recent.push(`${type}: ${line}`);
		if (this.#recent.length > 40) this.#recent.shift();
		if (process.env.CHARTE_VERBOSE) console.log(`    ${type}: ${line}`);
	}

	/** The editor ended the test run; every result has been told by then. */
	onExit(code) {
		if (!this.#ended) return this.stop(`the tests ended early (exit code ${code})`);
		this.#settle();
	}

	/** Ends the run because nothing more can come. */
	async stop(note) {
		if (this.#ended) return this.#settle();
		this.#ended = true;
		this.#counts.failed++;
		console.log(`    ✗ ${note}`);
		for (const line of this.#recent.slice(-15)) console.log(`      ${line.slice(0, 400)}`);
		const late = new Promise((resolve) => setTimeout(resolve, 5000));
		await Promise.race([this.ui.screenshot('stopped').catch(() => {}), late]);
		this.#settle(note);
	}

	#settle(note) {
		clearTimeout(this.#timer);
		this.#resolve({ ...this.#counts, slowest: this.#slowest, ...(note ? { note } : {}) });
	}

	#alive() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.stop(`nothing heard from the editor for ${silence / 1000} s`), silence);
	}

	#onMessage(text) {
		this.#alive();
		let message;
		try {
			// Some hosts put the place of the console call behind the text.
			message = JSON.parse(text.slice(0, text.lastIndexOf('}') + 1));
		} catch {
			console.log(`    unreadable message: ${text.slice(0, 200)}`);
			return;
		}
		if (message.ui) {
			this.#queue = this.#queue.then(() => this.#answer(message.ui));
			return;
		}
		if (message.state === 'end') this.#ended = true;
		else if (message.state === 'say') console.log(`    ${message.title}`);
		else if (message.state in this.#counts) this.#onResult(message);
	}

	#onResult({ state, title, ms, error }) {
		this.#counts[state]++;
		if (ms) this.#slowest = [...this.#slowest, { title, ms }].sort((a, b) => b.ms - a.ms).slice(0, 10);
		const sign = { passed: '✓', failed: '✗', skipped: '-' }[state];
		console.log(`  ${sign} ${title}${ms > 100 ? ` (${ms} ms)` : ''}`);
		if (error) console.log(readable(error));
	}

	async #answer(command) {
		let answer;
		try {
			answer = { value: (await this.ui.perform(command)) ?? null };
		} catch (error) {
			answer = { error: String(error?.message ?? error) };
		}
		const path = join(this.answers, `answer-${command.id}.json`);
		try {
			// Renamed into place: the scenario never reads half a file.
			writeFileSync(`${path}.tmp`, JSON.stringify(answer));
			renameSync(`${path}.tmp`, path);
		} catch {
			// The run is over and its folder gone.
		}
	}
}

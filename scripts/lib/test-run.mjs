// What a run of test/editor/ says, message by message over HTTP, and the answers it gets.
import { createServer } from 'node:http';

// Longer than a scenario may take (test/editor/limits.ts).
const silence = 300_000;

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

async function read(request) {
	let text = '';
	for await (const chunk of request.setEncoding('utf8')) text += chunk;
	return text;
}

export class TestRun {
	#counts = { passed: 0, failed: 0, skipped: 0 };
	#ended = false;
	#failures = [];
	#running = '';
	#resolve;
	#server;
	#slowest = [];
	#timer;
	#ui;
	#evidence;

	constructor() {
		/** Settles with the counts, what failed and the ten slowest scenarios, always. */
		this.finished = new Promise((resolve) => {
			this.#resolve = resolve;
		});
	}

	/** Listens on a free port of this machine; gives the address that the scenarios talk to. */
	async listen() {
		this.#server = createServer(async (request, response) => {
			let answer;
			try {
				answer = { value: (await this.#onMessage(JSON.parse(await read(request)))) ?? null };
			} catch (error) {
				answer = { error: String(error?.message ?? error) };
			}
			// The web host is a page of another port.
			response.setHeader('Access-Control-Allow-Origin', '*');
			response.end(JSON.stringify(answer));
		});
		// A command may take longer than Node lets a request take.
		this.#server.requestTimeout = 0;
		await new Promise((resolve, reject) => {
			this.#server.once('error', reject);
			this.#server.listen(0, '127.0.0.1', resolve);
		});
		return `http://127.0.0.1:${this.#server.address().port}/`;
	}

	/**
	 * Hears what comes from now on.
	 * @param {{ui: import('./ui-driver.mjs').UiDriver, evidence: import('./evidence.mjs').Evidence}} options
	 */
	begin({ ui, evidence }) {
		this.#ui = ui;
		this.#evidence = evidence;
		this.#alive();
	}

	/** A line that the extension host writes to its console: `args` are its parts as text. */
	onLog(type, args) {
		const line = (Array.isArray(args) ? args : [args]).map(String).join(' ');
		if (noise.test(line)) return;
		this.#evidence.addHostLine(`${type}: ${line}`);
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
		this.#failures.push({ title: this.#running || 'the run', error: note });
		const folder = await this.#evidence.keep(`stopped ${this.#running}`, note, { alone: true });
		console.log(`    left in ${folder}`);
		this.#settle(note);
	}

	/** Hears nothing more. */
	dispose() {
		clearTimeout(this.#timer);
		this.#server?.closeAllConnections();
		this.#server?.close();
	}

	#settle(note) {
		this.dispose();
		this.#resolve({ ...this.#counts, failures: this.#failures, slowest: this.#slowest, ...(note ? { note } : {}) });
	}

	#alive() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.stop(`nothing heard from the editor for ${silence / 1000} s`), silence);
	}

	/** The scenarios wait for the answer to one message before they send another. */
	async #onMessage(message) {
		this.#alive();
		if (message.do === 'evidence') this.#evidence.add(...message.with);
		else if (message.do) return await this.#ui.perform(message);
		else if (message.state === 'end') this.#ended = true;
		else if (message.state === 'begun') {
			this.#running = message.title;
			this.#evidence.begin();
		} else if (message.state in this.#counts) await this.#onResult(message);
	}

	async #onResult({ state, title, ms, error }) {
		this.#counts[state]++;
		if (ms) this.#slowest = [...this.#slowest, { title, ms }].sort((a, b) => b.ms - a.ms).slice(0, 10);
		const sign = { passed: '✓', failed: '✗', skipped: '-' }[state];
		console.log(`  ${sign} ${title}${ms > 100 ? ` (${ms} ms)` : ''}`);
		if (!error) return;
		this.#failures.push({ title, error: readable(error) });
		console.log(readable(error));
		// The scenario waits meanwhile with what it does next, which may be to close all that is open.
		console.log(`    left in ${await this.#evidence.keep(title, readable(error))}`);
	}
}

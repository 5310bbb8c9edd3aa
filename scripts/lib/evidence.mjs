// What a failing scenario leaves in test/output/<run>/failed/<title>/: enough to understand it without running it again.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './run.mjs';
import { slug } from './ui-driver.mjs';

const mostLines = 2000;
const longestLine = 4000;

/** Lines that are kept for as long as a scenario runs. */
class Lines {
	#lines = [];

	add(text) {
		if (this.#lines.length >= mostLines) this.#lines.shift();
		this.#lines.push(`${new Date().toISOString().slice(11, 23)} ${text.slice(0, longestLine)}`);
	}

	clear() {
		this.#lines = [];
	}

	toString() {
		return this.#lines.map((line) => `${line}\n`).join('');
	}
}

/** The log files in a folder and below. */
function logFiles(folder) {
	if (!folder || !existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** What the editor's log says from a time on: its lines begin with `2026-11-28 06:37:25.123`, in local time. */
export function linesSince(text, from) {
	const lines = text.split('\n');
	const begins = lines.findIndex((line) => {
		const time = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}/.exec(line)?.[0];
		return time !== undefined && new Date(time.replace(' ', 'T')).getTime() >= from;
	});
	return begins < 0 ? '' : lines.slice(begins).join('\n');
}

export class Evidence {
	#page = new Lines();
	#host = new Lines();
	#from = Date.now();
	#folder;
	#logs;
	#ui;

	/** @param {{ui: import('./ui-driver.mjs').UiDriver, logs: string}} options `logs`: the folder of the editor's own logs */
	constructor({ ui, logs }) {
		this.#ui = ui;
		this.#logs = logs;
		this.#folder = join(ui.folder, 'failed');
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** Listens to the console of the page. */
	watch(page) {
		page.on('console', (message) => this.#page.add(`${message.type()}: ${message.text()}`));
		page.on('pageerror', (error) => this.#page.add(`uncaught: ${error.stack ?? error}`));
		page.on('requestfailed', (request) => this.#page.add(`failed: ${request.url()} ${request.failure()?.errorText}`));
	}

	/** A line of the console of the extension host. */
	addHostLine(line) {
		this.#host.add(line);
	}

	/** A scenario begins: what is kept of the one before is forgotten. */
	begin() {
		this.#page.clear();
		this.#host.clear();
		this.#from = Date.now();
	}

	/**
	 * Writes down what can be seen from outside, as soon as a scenario has failed; with `alone`, where the extension host can
	 * tell nothing more, the logs of the editor too. Gives the folder inside the repository.
	 */
	async keep(title, error = '', { alone = false } = {}) {
		const files = { 'failure.txt': `${title}\n\n${error}\n`, 'page-console.log': `${this.#page}` };
		files['host-console.log'] = `${this.#host}`;
		for (const file of alone ? logFiles(this.#logs) : [])
			files[basename(file)] = linesSince(readFileSync(file, 'utf8'), this.#from);
		const folder = this.add(title, files);
		const late = new Promise((resolve) => setTimeout(resolve, 30_000));
		await Promise.race([this.#ui.picture(join(folder, 'screen.png')).catch(() => {}), late]);
		return folder.slice(root.length + 1);
	}

	/** Adds files to what a scenario leaves, by name and text. Gives the folder. */
	add(title, files) {
		const folder = join(this.#folder, slug(title));
		mkdirSync(folder, { recursive: true });
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, basename(name)), text);
		return folder;
	}
}

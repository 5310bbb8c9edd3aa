// Suites side by side, each in a process of its own, in a number of lanes.
// What they say is never mixed: the one that began first is heard as it runs, the others are kept until it has ended.
import { join } from 'node:path';
import { root, Stop, seconds, start } from './run.mjs';

/** Lets several suites speak, one after the other, in whole lines. */
class Voices {
	#voices = [];

	/** A line of the run itself, shown at once. */
	note(line) {
		process.stdout.write(`${line}\n`);
	}

	/** The voice of the suite `name`: `say(text)` as often as it likes, `end()` once; `first` when it is heard at once. */
	begin(name) {
		const voice = { kept: `\n${name}\n`, ended: false };
		this.#voices.push(voice);
		this.#show();
		return {
			first: this.#voices[0] === voice,
			say: (text) => {
				voice.kept += text;
				this.#show();
			},
			end: () => {
				voice.ended = true;
				this.#show();
			},
		};
	}

	#show() {
		for (let voice = this.#voices[0]; voice; voice = this.#voices[0]) {
			const whole = voice.ended ? voice.kept.length : voice.kept.lastIndexOf('\n') + 1;
			process.stdout.write(voice.kept.slice(0, whole));
			voice.kept = voice.kept.slice(whole);
			if (!voice.ended) return;
			this.#voices.shift();
		}
	}
}

/** Runs one suite in its process, once what it needs is there. Settles with its result, always. */
async function runSuite(name, contextOf, say) {
	let context;
	try {
		context = await contextOf(name);
	} catch (error) {
		say(`  ✗ ${error instanceof Stop ? error.message : error?.stack}\n`);
		return { name, passed: 0, failed: 1, note: 'lacks what it needs', time: '0.0 s' };
	}
	const startedAt = Date.now();
	return new Promise((resolve) => {
		const child = start(process.execPath, [join(root, 'scripts', 'lib', 'suite-process.mjs')], {
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		});
		let result;
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
		child.once('message', (message) => {
			result = message;
		});
		const settle = (note) => resolve({ name, ...(result ?? { passed: 0, failed: 1, note }), time: seconds(startedAt) });
		child.once('error', (error) => settle(error.message));
		child.once('close', (code, signal) => settle(`ended before its result (${signal ?? `exit code ${code}`})`));
		child.send({ name, context });
	});
}

/**
 * Runs the suites, `lanes` of them at a time, in the order of `names`.
 * @param {(name: string) => Promise<object>} contextOf what a suite needs; rejects where it cannot be had
 * @returns their results, each with `name` and `time`, in the order of their ends
 */
export async function runLanes(names, lanes, contextOf) {
	const voices = new Voices();
	const left = [...names];
	const results = [];
	const alone = lanes === 1 || names.length === 1;
	async function lane() {
		for (let name = left.shift(); name !== undefined; name = left.shift()) {
			const voice = voices.begin(name);
			if (!voice.first) voices.note(`→ ${name} begins`);
			const result = await runSuite(name, contextOf, voice.say);
			results.push(result);
			const { passed, failed, time } = result;
			if (!alone) voices.note(`${failed > 0 ? '✗' : '←'} ${name} ends: ${passed} passed, ${failed} failed (${time})`);
			voice.end();
		}
	}
	await Promise.all(Array.from({ length: Math.min(lanes, names.length) }, lane));
	return results;
}

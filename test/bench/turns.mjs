// Loaded before a server: at its end, how long the turns of its event loop were, in ms of processor time, is in the file that
// the environment names. Between two of them, whatever waits is let in.
import { writeFileSync } from 'node:fs';

const turns = [];
// What was before is not counted: the start for one.
process.on('SIGUSR2', () => {
	turns.length = 0;
});
const now = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};
let last = now();
const turn = () => {
	const at = now();
	if (at - last > 1) turns.push(at - last);
	last = at;
	setImmediate(turn).unref();
};
setImmediate(turn).unref();
process.on('exit', () => {
	writeFileSync(process.env.BENCH_TURNS, JSON.stringify(turns));
});

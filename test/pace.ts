import { processorTime } from './processor-time';

/** Milliseconds of processor time that the work takes on the machine that the bounds of the tests were set on. */
const usual = 70;

/** Counts, sorts, writes and reads words: a little of all that the engine does. */
function work(): number {
	const counts = new Map<string, number>();
	let seed = 7;
	for (let index = 0; index < 20_000; index++) {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		const word = `mot${seed % 5000}`;
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const text = JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
	return (JSON.parse(text) as [string, number][]).filter(([word]) => /^mot1\d+$/.test(word)).length;
}

/**
 * How many times slower this machine is, here and now, than the one that the bounds of the tests were set on; never less
 * than 1. A bound is multiplied by it: what costs too much does so on any machine, and a slow machine is no fault.
 */
export function pace(): number {
	const start = processorTime();
	let found = 0;
	for (let round = 0; round < 40; round++) found += work();
	return Math.max(1, found > 0 ? (processorTime() - start) / usual : Number.NaN);
}

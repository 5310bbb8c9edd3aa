/** What Node’s engine is told of how these programs run: with many long patterns, each over a few short texts at first. */
import { setFlagsFromString } from 'node:v8';

/** V8 writes a line on standard error for a flag that it does not know: each is set in the versions that were seen to know it. */
const v8 = Number.parseInt(process.versions.v8, 10);

/**
 * Patterns are compiled for V8's interpreter without its last pass over them, which takes most of that time for long ones;
 * those that are looked for again are compiled for the machine as ever. It is safe at any time: only how the next pattern
 * is compiled rests on it.
 */
export function compilePatternsPlainly(): void {
	if (v8 >= 11 && v8 <= 14) setFlagsFromString('--no-regexp-peephole-optimization');
}

/** Functions run for longer before Node 20 optimizes them; later versions wait long enough by themselves. */
export function optimizeLate(): void {
	if (v8 === 11) setFlagsFromString('--interrupt-budget=1000000');
}

// What failed in a run, once more at its end: where an output is long, its end is what is read, or all that is kept.

const mostFailures = 20;
const mostLines = 15;

/** Prints the failures of all suites, each with the beginning of its error; nothing where none failed. */
export function printFailures(results) {
	const all = results.flatMap(({ name, failures = [] }) => failures.map((failure) => ({ name, ...failure })));
	if (all.length === 0) return;
	console.log('\nwhat failed');
	for (const { name, title, error } of all.slice(0, mostFailures)) {
		console.log(`  ✗ ${name}: ${title}`);
		for (const line of error.split('\n').slice(0, mostLines)) console.log(`      ${line.trim()}`.slice(0, 300));
	}
	if (all.length > mostFailures) console.log(`  and ${all.length - mostFailures} more`);
}

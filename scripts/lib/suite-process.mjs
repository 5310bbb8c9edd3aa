// One suite in a process of its own: started by lanes.mjs, told its name and what it needs, sends its result.
import { program, Stop } from './run.mjs';
import { suites } from './suites.mjs';

// Whoever started this process is gone: nobody reads the result.
process.on('disconnect', () => process.exit(1));

const told = new Promise((resolve) => process.once('message', resolve));

program(async () => {
	const { name, context } = await told;
	let result;
	try {
		result = await suites[name].run(context);
	} catch (error) {
		console.log(error instanceof Stop ? `  ✗ ${error.message}` : error);
		result = { passed: 0, failed: 1, note: 'could not run' };
	}
	if (!result.empty && result.passed + result.failed === 0) result = { ...result, failed: 1, note: 'ran no test' };
	await new Promise((resolve) => process.send(result, resolve));
	return 0;
});

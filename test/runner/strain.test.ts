import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command, runs, until } from './processes';

/** Starts a program that strains the machine, then does something more. */
async function begin(more: string) {
	const url = pathToFileURL(join(process.cwd(), 'scripts/lib/strain.mjs')).href;
	const script = `import { strain } from '${url}';
		const { pids, end } = strain();
		process.stdout.write('[' + pids + ']', () => { ${more} });`;
	const program = command(process.execPath, '--input-type=module', '--eval', script);
	const [list] = await program.says(/\[.+\]/);
	return { program: program.process, pids: JSON.parse(list) as number[] };
}

describe('the strain beside the tests', function () {
	this.timeout(120_000);
	const stays = 'setInterval(() => {}, 1000);';

	for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const)
		it(`ends with a run that ${signal} ends`, async () => {
			const { program, pids } = await begin(stays);
			assert.equal(pids.length, 2);
			program.kill(signal);
			await until(() => !pids.some(runs));
		});

	it('ends with a run that fails, and when it is told to', async () => {
		const failed = await begin("throw new Error('on purpose');");
		await until(() => !failed.pids.some(runs));
		const { program, pids } = await begin(`end(); ${stays}`);
		await until(() => !pids.some(runs));
		program.kill('SIGKILL');
	});
});

import assert from 'node:assert/strict';
import { below, command, lineOf, runs, until } from './processes';

const npmTest = (...args: string[]) => command('npm', 'test', '--', '--no-build', ...args);

describe('npm test', function () {
	this.timeout(120_000);

	it('says in one line that there is no such suite or theme, or that a number is none', async () => {
		for (const [args, line] of [
			[['--only', 'nothing'], /^✗ no suite is called “nothing”: check, unit, .*editor$/m],
			[['--theme', 'pink'], /^✗ no theme is called “pink”: light, dark, hc, hc-light$/m],
			[['--lanes', '0'], /^✗ --lanes wants a number from 1, not “0”$/m],
		] as const) {
			const npm = npmTest(...args);
			assert.equal(await npm.ended, 1);
			assert.match(npm.output(), line);
			assert.doesNotMatch(npm.output(), /\n\s+at /);
		}
	});

	it('ends the suites that run side by side when it is told to end', async () => {
		const npm = npmTest('--only', 'panel,lsp', '--lanes', '2');
		await npm.says(/→ lsp begins/);
		// With a browser and a server.
		const begun = (what: string) => below(npm.pid).some((pid) => lineOf(pid).includes(what));
		if (below(npm.pid).length > 0) await until(() => begun('--type=renderer') && begun('server.js'));
		const all = below(npm.pid);
		try {
			npm.process.kill('SIGTERM');
			await npm.ended;
			await until(() => !all.some(runs));
		} finally {
			for (const pid of all.filter(runs)) process.kill(pid, 'SIGKILL');
		}
	});
});

// npm run package [-- --repository https://github.com/OWNER/NAME --out FOLDER]: charte-numerique-<version>.vsix, the
// extension, and charte-numerique-<version>.tgz, the programs and the library for npm.
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './lib/npm.mjs';
import { program, root, Stop, seconds } from './lib/run.mjs';
import { makePackages, repositoryAddress } from './package/make.mjs';

function readOptions() {
	try {
		const options = { repository: { type: 'string' }, out: { type: 'string', default: root } };
		return parseArgs({ options }).values;
	} catch (error) {
		throw new Stop(error.message);
	}
}

program(async () => {
	const { repository, out } = readOptions();
	const address = repository === undefined ? undefined : repositoryAddress(repository);
	await ensurePackages();
	const startedAt = Date.now();
	const made = await makePackages({ target: resolve(out), ...(address ? { repository: address } : {}) });
	for (const path of Object.values(made))
		console.log(`✓ ${basename(path)}: ${(statSync(path).size / 1000).toFixed(0)} kB`);
	console.log(`· made in ${seconds(startedAt)}`);
	return 0;
});

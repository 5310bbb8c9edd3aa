// What node-gyp needs to build the editor's native modules.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { Stop, which } from './run.mjs';

const tools = { python3: 'python3', make: 'make', 'g++': 'g++' };
const missing = () => Object.keys(tools).filter((name) => !which(name));

/** Makes sure that Python 3, make and a C++ compiler are there, installed with apt-get where that is possible. */
export async function ensureBuildTools() {
	const wanted = missing();
	if (wanted.length === 0) return;
	await aptInstall(
		'Build tools',
		wanted.map((name) => tools[name]),
	);
	const left = missing();
	if (left.length > 0)
		throw new Stop(`the editor’s native modules need ${left.join(', ')}: install them and start again`);
}

/** The folder of this Node's own headers, so that none are downloaded; undefined where they did not come with it. */
export function nodeHeaders() {
	const folder = dirname(dirname(realpathSync(process.execPath)));
	return existsSync(join(folder, 'include', 'node', 'node_version.h')) ? folder : undefined;
}

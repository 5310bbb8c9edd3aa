// The packages of the repository itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, npm, root, Stop, seconds } from './run.mjs';

function packagesOf(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
	} catch {
		return undefined;
	}
}

/** True when what is installed is what the lock file asks for (file times say nothing after a checkout). */
export function packagesMatch(folder = root) {
	const wanted = packagesOf(join(folder, 'package-lock.json'));
	const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
	if (!wanted || !installed) return false;
	for (const [path, entry] of Object.entries(wanted)) {
		if (path === '') continue;
		const found = installed[path];
		// Optional packages are those of other platforms: absent is normal.
		if (!found && !entry.optional) return false;
		if (found && found.version !== entry.version) return false;
	}
	return Object.keys(installed).every((path) => path in wanted);
}

/** Installs the packages of the lock file when they are not there yet. */
export async function ensurePackages() {
	if (packagesMatch()) return;
	const startedAt = Date.now();
	console.log('· npm packages: installing…');
	try {
		await must('npm ci', ...npm(['ci'], { cwd: root }));
	} catch (error) {
		const [reason] =
			/\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/.exec(error.message) ?? [];
		if (!reason) throw error;
		throw new Stop(`the packages of the lock file cannot be fetched: the npm registry does not answer (${reason})`);
	}
	console.log(`· npm packages: installed in ${seconds(startedAt)}`);
}

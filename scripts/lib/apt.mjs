// What Debian's packages give, where this runs as root on a Debian machine.
import { run, seconds, which } from './run.mjs';

/** Installs Debian packages, saying so on one line. False where that cannot be done here; whether it worked is for the caller to see. */
export async function aptInstall(what, packages) {
	if (process.getuid?.() !== 0 || !which('apt-get')) return false;
	const startedAt = Date.now();
	console.log(`· ${what}: installing with apt-get (about a minute)…`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-q'], { quiet: true, env });
	await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { quiet: true, env });
	console.log(`· ${what}: done in ${seconds(startedAt)}`);
	return true;
}

// The browser that the tests drive.
import { existsSync } from 'node:fs';
import { run, Stop, seconds, which } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function find() {
	const named = process.env.CHROMIUM;
	if (named) {
		if (!existsSync(named)) throw new Stop(`CHROMIUM names a file that does not exist: ${named}`);
		return named;
	}
	return names.map(which).find(Boolean) ?? places.find((path) => existsSync(path));
}

/** Path of a Chromium or Chrome, installed with apt-get where that is possible. */
export async function ensureChromium() {
	const found = find();
	if (found) return found;
	const cannot = 'no Chromium found: install chromium or Google Chrome, or set CHROMIUM to the path of one';
	if (process.getuid?.() !== 0 || !which('apt-get')) throw new Stop(cannot);
	const startedAt = Date.now();
	console.log('· Chromium: installing with apt-get (about a minute)…');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-q'], { quiet: true, env });
	await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { quiet: true, env });
	const installed = find();
	if (!installed) throw new Stop(cannot);
	console.log(`· Chromium: installed in ${seconds(startedAt)}`);
	return installed;
}

/** Launch options for Playwright: nothing but this machine can be reached. */
export function chromiumOptions(executablePath) {
	return {
		executablePath,
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-dev-shm-usage',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
		],
	};
}

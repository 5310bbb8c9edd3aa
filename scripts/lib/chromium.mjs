// The browser that the tests drive.
import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { Stop, which } from './run.mjs';

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
	if (!(await aptInstall('Chromium', ['chromium']))) throw new Stop(cannot);
	const installed = find();
	if (!installed) throw new Stop(cannot);
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

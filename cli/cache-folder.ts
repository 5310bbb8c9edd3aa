/** The folder that the program keeps things in from one run to the next. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Io } from './io';

/** Where results are kept when nobody says otherwise: the folder of the system for such things. */
export function cacheFolder(env: Io['env']): string {
	const base =
		env.XDG_CACHE_HOME ||
		(process.platform === 'win32' ? env.LOCALAPPDATA : undefined) ||
		(process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache'));
	return join(base, 'charte-numerique');
}

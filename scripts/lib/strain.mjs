// Other work for the machine, beside the tests: what depends on speed shows.
import { root, start } from './run.mjs';

// Ends with its starter, however that ended: its input closes.
const busy = `
	process.stdin.on('end', () => process.exit()).on('error', () => process.exit()).resume();
	(function work() {
		for (const until = Date.now() + 50; Date.now() < until; );
		setImmediate(work);
	})();
`;

/**
 * Starts programs that keep one core busy each.
 * @returns {{pids: number[], end: () => void}} `end` ends them; they end with this process at the latest
 */
export function strain(count = 2) {
	const programs = Array.from({ length: count }, () =>
		start(process.execPath, ['--eval', busy], { cwd: root, stdio: ['pipe', 'ignore', 'inherit'] }),
	);
	const end = () => {
		for (const program of programs) program.kill('SIGKILL');
	};
	return { pids: programs.map(({ pid }) => pid), end };
}

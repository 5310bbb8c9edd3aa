// The end of npm. It passes a signal to the shell that it started, at most, and the shell to nobody: what runs below it
// would stay, with its ports.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const shells = /^(?:.*\/)?(?:sh|bash|dash|ash|ksh|zsh)$/;

/** Parent and program of a process, or undefined where there is no such process. */
function look(pid) {
	try {
		if (existsSync('/proc/self/stat')) {
			// `pid (program) state parent …`, where the program may hold anything.
			const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
			const program = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
			return { program, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
		}
		const [, parent, program] = /^\s*(\d+)\s+(.*\S)/.exec(
			execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }),
		);
		return { program, parent: Number(parent) };
	} catch {
		return undefined;
	}
}

function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

/** Calls `onEnd` once when the npm that runs this process, or the shell between them, has ended. Not on Windows. */
export function whenNpmEnds(onEnd) {
	if (process.platform === 'win32' || !process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	const above = look(parent);
	const npm = above && shells.test(above.program) ? above.parent : parent;
	const timer = setInterval(() => {
		if (process.ppid === parent && isAlive(npm)) return;
		clearInterval(timer);
		onEnd();
	}, 250);
	timer.unref();
}

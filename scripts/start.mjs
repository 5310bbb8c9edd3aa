// npm start: the real editor, with the extension, on the samples.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { cache, ensureEditor, isFree, startServer, themes } from './lib/editor.mjs';
import { installExtension } from './lib/extension.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { program, root, Stop } from './lib/run.mjs';

const help = `npm start -- [--port N] [--locale fr|en] [--theme ${Object.keys(themes).join('|')}] [--folder PATH] [--editor oldest|latest] [--data PATH] [--no-build]`;

function readOptions() {
	const options = {
		port: { type: 'string' },
		locale: { type: 'string', default: 'fr' },
		theme: { type: 'string' },
		folder: { type: 'string', default: join(root, 'samples') },
		editor: { type: 'string', default: 'oldest' },
		data: { type: 'string', default: join(cache, 'start-data') },
		'no-build': { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	};
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		throw new Stop(`${error.message}\n  ${help}`);
	}
}

// A browser keeps what a person sets by address: the same one each time, where it is free.
const usualPort = 3018;

async function choosePort(text) {
	if (text === undefined) return (await isFree(usualPort)) ? usualPort : 0;
	const port = Number(text);
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Stop(`--port wants a number, not “${text}”`);
	if (port !== 0 && !(await isFree(port))) throw new Stop(`the port ${port} is taken`);
	return port;
}

program(async () => {
	const options = readOptions();
	if (options.help) {
		console.log(help);
		return 0;
	}
	const port = await choosePort(options.port);
	if (!existsSync(options.folder)) throw new Stop(`no such folder: ${options.folder}`);
	await ensurePackages();
	const editor = await ensureEditor(options.editor);
	if (!options['no-build']) await build();
	const dataDir = resolve(options.data);
	mkdirSync(dataDir, { recursive: true });
	installExtension(dataDir);
	const { locale, theme } = options;
	const server = await startServer({ editor, dataDir, port, locale, theme });
	console.log(`\nCharte numérique is ready (Ctrl+C ends it): ${server.url}/?folder=${encodeURI(options.folder)}\n`);
	await new Promise((resolve) => server.child.once('close', resolve));
	return 0;
});

// The built extension, put where an editor loads it from.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root } from './run.mjs';

/** The manifest of the extension. */
export function manifest() {
	return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

// What the editor reads at run time. Names that do not exist (yet) are passed over.
const folders = ['dist', 'snippets', 'media', 'syntaxes', 'client/media', 'samples', 'schemas'];
const files =
	/^(package\.nls.*\.json|language-configuration.*\.json|README\.md|LISEZMOI\.md|CHANGELOG\.md|LICENSE.*|.*\.(svg|png))$/;

function parts() {
	return [
		...folders.filter((name) => existsSync(join(root, name))),
		...readdirSync(root).filter((name) => files.test(name)),
	];
}

/**
 * Copies the extension as a browser-only one, so that a server loads it in the web worker.
 * The tests of the web host lie in its dist/ and are copied with it.
 */
export function copyForWeb(target) {
	const { main: _, extensionKind: __, ...webManifest } = manifest();
	mkdirSync(target, { recursive: true });
	// Of dist/, its bundles and their tests: what is packed or compiled there beside them is several times as much.
	const beside = ['release', 'vsix', 'npm', 'packages', 'types'].map((name) => join(root, 'dist', name));
	const filter = (source) => !beside.includes(source);
	for (const name of parts()) cpSync(join(root, name), join(target, name), { recursive: true, filter });
	writeFileSync(join(target, 'package.json'), JSON.stringify(webManifest, null, '\t'));
	return target;
}

/** Copies the extension with the bundles of another folder, built for release for one. */
export function copyWith(target, bundles) {
	mkdirSync(target, { recursive: true });
	for (const name of parts().filter((one) => one !== 'dist'))
		cpSync(join(root, name), join(target, name), { recursive: true });
	cpSync(bundles, join(target, 'dist'), { recursive: true });
	cpSync(join(root, 'package.json'), join(target, 'package.json'));
	return target;
}

/**
 * Installs the extension into a server's data folder: a link, so that a new build needs only a reload of the page. The
 * whole folder is one: the editor knows by the real path of a file, below that of its folder, whose code it runs.
 */
export function installExtension(dataDir) {
	const { name, publisher, version } = manifest();
	const id = `${publisher}.${name}`;
	const relativeLocation = `${id}-${version}`;
	const extensions = join(dataDir, 'extensions');
	const target = join(extensions, relativeLocation);
	rmSync(extensions, { recursive: true, force: true });
	mkdirSync(extensions, { recursive: true });
	symlinkSync(root, target, 'junction');
	const entry = {
		identifier: { id },
		version,
		location: { $mid: 1, path: target, scheme: 'file' },
		relativeLocation,
		metadata: {
			isApplicationScoped: false,
			isMachineScoped: false,
			isBuiltin: false,
			installedTimestamp: 0,
			source: 'vsix',
		},
	};
	writeFileSync(join(extensions, 'extensions.json'), JSON.stringify([entry]));
	return target;
}

/** Has the editor itself install a package into a server's data folder, as *Install from VSIX…* does. */
export async function installPackage(editor, dataDir, vsix) {
	const args = [join(editor.vscode, 'out', 'server-main.js'), '--accept-server-license-terms'];
	args.push('--server-data-dir', dataDir, '--extensions-dir', join(dataDir, 'extensions'), '--install-extension', vsix);
	// An empty gallery: the editor looks nothing up.
	const env = { ...process.env, EXTENSIONS_GALLERY: '{}', VSCODE_NLS_CONFIG: undefined };
	await must('installing the package in the editor', editor.node, args, { cwd: dataDir, env });
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import esbuild from 'esbuild';

/**
 * Esbuild plugin: a program in several files, each loaded when it is needed, as CommonJS, which Node starts sooner. Esbuild
 * splits modules of ECMAScript alone: what it made of them is written as CommonJS here. `BUILD` in them is the sum of all.
 */
export const commonJs = {
	name: 'common-js',
	setup(build) {
		const { minify, target, outdir, entryPoints } = build.initialOptions;
		const [{ out: name }] = entryPoints;
		Object.assign(build.initialOptions, { write: false, sourcemap: 'inline' });
		build.onEnd(async ({ outputFiles = [], errors }) => {
			if (errors.length > 0) return;
			const sum = createHash('sha256');
			for (const { text } of outputFiles) sum.update(text);
			const define = { BUILD: JSON.stringify(sum.digest('hex')) };
			const made = await Promise.all(
				outputFiles.map(async ({ path, text }) => {
					const supported = { 'dynamic-import': false };
					const options = { format: 'cjs', platform: 'node', target, minify, define, supported, sourcefile: path };
					return { path, ...(await esbuild.transform(text, { ...options, sourcemap: 'external' })) };
				}),
			);
			mkdirSync(outdir, { recursive: true });
			// Parts have other names when they change.
			for (const one of readdirSync(outdir)) if (one.startsWith(`${name}-`)) rmSync(join(outdir, one));
			for (const { path, code, map } of made) {
				writeFileSync(path, `${code}//# sourceMappingURL=${basename(path)}.map\n`);
				writeFileSync(`${path}.map`, map);
			}
		});
	},
};

// The licences of what is bundled: most of them ask to travel with every copy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, Stop } from '../lib/run.mjs';

/** SPDX expressions of licences that let their code, or the letters of a font, be bundled in a package under the MIT licence. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'OFL-1.1'];

/** The folders of the packages whose code lies in bundles, by the maps of the build. */
function bundledPackages(maps) {
	const found = new Set();
	for (const map of maps) {
		const { sources } = JSON.parse(readFileSync(map, 'utf8'));
		for (const source of sources) {
			// A package that comes bundled names itself in its own map; of the others, the innermost folder counts.
			const bundled = /^webpack:\/\/((?:@[^/]+\/)?[^/]+)\//.exec(source);
			const path = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(source);
			if (bundled) found.add(`node_modules/${bundled[1]}`);
			else if (path) found.add(path[0]);
		}
	}
	return [...found].sort();
}

/** @param {string} folder of a package, from the root */
function describe(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
	if (!allowed.includes(license))
		throw new Stop(`${name} is under ${license ?? 'no licence'}: find out under which terms it may be bundled`);
	const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
	if (!file) throw new Stop(`${name} has no licence file: find out under which terms it may be bundled`);
	return { name, version, license, text: readFileSync(join(root, folder, file), 'utf8').trim() };
}

/**
 * The notices that go with bundles: a list of packages with their SPDX licences, then the texts.
 * @param {string[]} maps the source maps of the bundles
 * @throws Stop where a licence is unknown, or its text is missing
 */
export function thirdPartyNotices(maps) {
	const parts = bundledPackages(maps).map(describe);
	const line = '-'.repeat(80);
	return [
		'The bundles of this package contain code of these packages, each under the licence named (SPDX).\n',
		parts.map(({ name, version, license }) => `${name} ${version}: ${license}`).join('\n'),
		...parts.map(({ name, version, license, text }) => `\n${line}\n\n${name} ${version} (${license})\n\n${text}`),
		'',
	].join('\n');
}

/// <reference path="../../../client/coverage/questions.d.ts" />

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import questions from 'practices:learning';
import { buildSync } from 'esbuild';
import { charterSchema } from '../../../server/engine/schema/charter';
import { standard } from '../../standard';

const { data: catalogue } = standard;

const { wording } = standard;

const { snippets } = standard;

const { descriptions } = standard;

/** A text that people read, in both languages, and where it is. */
export interface Text {
	readonly where: string;
	readonly fr: string;
	readonly en: string;
}

const root = process.cwd();

/** The files of every folder named `texts`, by their path. */
function textFiles(): string[] {
	return ['server', 'views', 'cli', 'client'].flatMap((room) =>
		readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
			.filter((name) => /(?:^|[\\/])texts[\\/][^\\/]+\.ts$/.test(name))
			.map((name) => join(room, name)),
	);
}

/** The catalogues of all rooms, whichever they are: by file and export, the texts by key. */
export function catalogues(): { readonly file: string; readonly name: string; readonly texts: Record<string, Text> }[] {
	return textFiles().flatMap((file) => {
		const exported: Record<string, unknown> = {};
		const bundle = buildSync({
			entryPoints: [join(root, file)],
			bundle: true,
			write: false,
			format: 'cjs',
			platform: 'node',
		});
		const module = { exports: exported };
		new Function('module', 'exports', 'require', bundle.outputFiles[0]?.text ?? '')(
			module,
			exported,
			createRequire(join(root, 'x.js')),
		);
		return Object.entries(module.exports as Record<string, unknown>).flatMap(([name, value]) => {
			if (typeof value !== 'object' || value === null || /\btext\.ts$/.test(file)) return [];
			const texts = Object.entries(value).map(([key, text]) => [key, { where: `${file} ${key}`, ...(text as object) }]);
			return [{ file, name, texts: Object.fromEntries(texts) as Record<string, Text> }];
		});
	});
}

/** Every pair `fr` and `en` in some data, with the way to it; keys that `leftOut` accepts are not entered. */
export function textsIn(
	value: unknown,
	where: string,
	leftOut: (key: string) => boolean = () => false,
	seen = new Set<unknown>(),
): Text[] {
	if (typeof value !== 'object' || value === null || seen.has(value)) return [];
	seen.add(value);
	if ('fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string')
		return [{ where, fr: value.fr, en: value.en }];
	return Object.entries(value).flatMap(([key, inner]) =>
		leftOut(key) ? [] : textsIn(inner, `${where}.${key}`, leftOut, seen),
	);
}

/** The texts of the manifest. */
export function manifestTexts(): Text[] {
	const read = (name: string): Record<string, string> => JSON.parse(readFileSync(join(root, name), 'utf8'));
	const french = read('package.nls.fr.json');
	return Object.entries(read('package.nls.json')).map(([key, en]) => ({
		where: `manifest ${key}`,
		fr: french[key] ?? '',
		en,
	}));
}

/** All that people read, but what they would write in a file (examples, bodies of snippets) and the standard's own words. */
export function readTexts(): Text[] {
	const code = (key: string) => key === 'example' || key === 'body';
	// Titles and wording are those of the standard, titles of documents theirs.
	const official = (key: string) => key === 'title' || key === 'practiceTitle' || key === 'wording' || key === 'object';
	return [
		...catalogues().flatMap(({ texts }) => Object.values(texts)),
		...textsIn(descriptions, 'constats', code),
		...textsIn(wording, 'formulation', code),
		...textsIn(catalogue, 'practices', official),
		...textsIn(questions, 'apprentissage', official),
		...textsIn(snippets, 'snippets', code),
		...textsIn(charterSchema, 'schema', code),
		...manifestTexts(),
	];
}
